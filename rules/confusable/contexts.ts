import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Words that haste makes of others, where the words beside them leave no doubt. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'A letter is lost, doubled or wrong, and a spelling check is content.'},
    [
      '!in the case=cause of the|a|an @adjective? crash|fire|blaze|explosion|collision|outbreak|derailment|sinking|fault|leak|delay',
      'Police do not yet know the case of the fire.',
      'Few died in the case of the fire.',
    ],
    [
      'family|party|group|team|crew|table|panel|household|gang of for=four @end|when|who|in|at|from|and|on|was|were|is|had',
      'She served a family of for when the wall fell.',
      'It is a group of, for the most part, old men.',
    ],
    [
      "the|a|its|their|his|her|former|group's|band's [led=lead] singer|vocalist|guitarist|author|investigator|actor|role|poisoning|times",
      'The led singer fell off the stage.',
      'He led the singer through the town.',
    ],
    [
      'told|warned|was|were|are|had|by led=lead times',
      'Shops were told led times had grown.',
      'He led times of plenty.',
    ],
    [
      'rooted|stuck|glued|fixed|frozen to the sport=spot @end|by|as|when|in|and',
      'He stood rooted to the sport.',
      'He is glued to the sport pages.',
    ],
    ['[clanged=clung|clinged=clung] to|on', 'He clanged to the mast.', 'The bell clanged.'],
    [
      'peeked=peaked at @num|river|early|late',
      'The river peeked at 4.2 metres.',
      'He peeked at the river.',
    ],
    [
      'prices|price|temperatures|inflation|cases|rates|sales|profits|river|levels|numbers|demand|unemployment|creek|lake peeked=peaked',
      'Sales peeked in May.',
      'He peeked in.',
    ],
    [
      '@be|and|but|had past=passed the ball to|back|wide|into|out|forward|inside|on',
      'He turned and past the ball to Rae.',
      'He ran past the ball to the flag.',
    ],
    [
      'had|have|has effected=affected patients|people|residents|customers|passengers|services|prices|sales|trade|everyone|homes|farmers|workers|businesses|schools|trains|flights',
      'The fault had effected patients.',
      'They had effected a rescue.',
    ],
    [
      'main|the|a principle=principal benefit|benefits|reason|cause|aim|beneficiary|architect|author|source|road|town|city|character|characters|speaker|guest|sponsor|shareholder|opponent',
      'The principle benefit is speed.',
      'The principle is sound.',
    ],
    [
      "who's=whose debut|campaign|arrival|mission|players|workers|members|clients|customers|patients|pupils|students|ship|boat|crew|estate|victims|victim|hair|leg|legs|arm|hands|hand|eyes|medal|talents|knowledge|advice|paintings|poems|parents'",
      "It is a singer who's debut was praised.",
      "It is a singer who's debuting.",
    ],
    [
      'carried|shrugged|fended|kicked|brushed|warded|ripped|wiped|tore|sparked of=off the|a|an|his|her|its|their|all|some|most|two|half|any|fears|criticism',
      'The wind carried of half of the hats.',
      'He carried, of course, a hat.',
    ],
    [
      'thefts|crimes|offences|offenses|attacks|assaults|incidents|thefts|fraud|theft|attack|assault|conduct|acts|abuse alleged=allegedly took|began|happened|occurred|went',
      'The thefts alleged took place in May.',
      'The thefts alleged are old.',
    ],
    ['stooped=stopped short', 'The council stooped short of a ban.', 'He stooped low.'],
    [
      '@be|seems|seemed|looks|looked|highly|very|most unlike=unlikely to',
      'It was unlike to hold for long.',
      'It was unlike him to leave.',
    ],
    [
      'defence|defense|protection|safeguard|guard|immunity|evidence|charges|allegations|backlash|war|offensive|discrimination again=against the|a|an|his|her|him|them|it|their|its',
      'The trees have no defence again the fungus.',
      'He read the evidence again that night.',
    ],
    [
      'road|roads|route|routes|track|tracks|river|pass|bridge|street|streets|terrain|became|become|becomes|becoming|were|made|almost|virtually|left impassible=impassable',
      'The road became impassible in the rain.',
      'His face stayed impassible.',
    ],
    [
      'flight|flights|train|trains|plane|ferry|ship|boat|vessel|bus|homeward|outward|were [bond=bound] for the|@name',
      'The ferry bond for the island sank.',
      'He paid a bond for the house.',
    ],
    [
      'lorry|lorries|truck|trucks|plane|planes|van|vans|bus|buses|car|cars|boat|boats|ship|ships|train|vehicle|vehicles|aircraft|ferry caring=carrying a|an|the|@num|his|her|their|passengers|weapons|guns|goods|food|water|aid|supplies|blankets',
      'Two lorries caring blankets reached the town.',
      'She is a mother caring for two sons.',
    ],
    [
      'his|her|their|our|my|with bear=bare hands|hands|feet|knuckles|minimum|bones|essentials|wires|walls|legs|arms|torso',
      'They dug with their bear hands.',
      'The bear feet were cooked.',
    ],
    [
      'keep|keeps|kept|keeping them|him|her|us|people|shoppers|customers|visitors|tourists|fans|crowds|voters|buyers|investors way=away @end',
      'A wet spring kept shoppers way.',
      'Guards kept people way back.',
    ],
    [
      'rose|fell|jumped|dropped|surged|slid|sank|soared|plunged|cent|percent|pence|points on the new=news @end',
      'Shares rose by 4 per cent on the new.',
      'He sat on the new bench.',
    ],
    [
      'it|he|she|who|company|club|team|firm|government|council|route|line|service|never looses=loses too|his|her|its|money|more|millions|control|track|interest|weight|power|ground|touch|everything|out',
      'The route looses too much money.',
      'He looses an arrow.',
    ],
    [
      '[bared=barred|baring=barring] from',
      'He has been bared from the ring.',
      'He bared his teeth.',
    ],
    [
      'few|several|@num|many minuets=minutes @end|later|ago|from|away|before|after|into|of|to|left|late',
      'They came a few minuets later.',
      'She played three minuets by Bach.',
    ],
    ['the bod=body of', 'They found the bod of a man.', 'He has the bod for it.'],
    [
      'planing=planning permission|application|applications|officer|officers|committee|inspector|consent|rules|laws|process|system',
      'They were refused planing permission.',
      'He is planing the door.',
    ],
    [
      'mayor|minister|president|captain|coach|manager|general|sergeant|pilot|bishop|priest|senator|governor|professor|inspector|detective|striker|midfielder|defender|goalkeeper lead=led a|the|an|his|her',
      'The mayor lead a march through the town.',
      'The general led a march.',
    ],
    [
      'took|take|takes|taking|pulled|pull|pulling of=off his|her|their|its coat|hat|shoes|jacket|clothes|shirt|mask|glasses|boots|helmet|trousers|dress|gloves|ring',
      'He took of his coat and ran.',
      'He took the best of his coats.',
    ],
  ),
  ...rowsOf(
    {note: 'Several of them are meant.'},
    [
      '!a|an|one|@num|several|few|per|some|half|many|that|this|each|every|the|another|@poss [hundred=hundreds|thousand=thousands|million=millions] of !the|a|an|them|these|those|its|his|her|their|our|my',
      'They saw hundred of sheep in the street.',
      'A hundred of them came.',
    ],
    [
      '@several [hectare=hectares|acre=acres|litre=litres|kilometre=kilometres|gallon=gallons|tonne=tonnes] of',
      'The fire burned 300 hectare of barley.',
      'He has one acre of land.',
    ],
    [
      'many|several more time=times',
      'How many more time do we have to ask?',
      'They need much more time.',
    ],
  ),
  ...rowsOf(
    {note: 'One little word stands for another here.'},
    [
      'can|could|will|would|may|might|must|should not=no longer be|have|do|go|get|take|make|pay|afford|play|work|live|see|use|stay|stand|rely|trust|wait|hold|keep|support|cope|ignore|walk|drive|sell|buy|run|serve|accept|give|find|speak|hear',
      'The firm could not longer pay its staff.',
      'It could not be longer.',
    ],
    [
      'together|coupled|combined|compared|equipped|armed which=with the|a|an|his|her|its|their|other|another',
      'The mill, together which a barn, was sold.',
      'The ring that held it together, which the wind broke, fell.',
    ],
    [
      '[with=within] walking|striking|touching|driving|commuting|shouting|spitting distance|reach',
      'It is with walking distance of the school.',
      'He deals with walking aids.',
    ],
    [
      'treated by=for heat|smoke|shock|minor|burns|cuts|hypothermia|dehydration|exhaustion|injuries|bruises|concussion',
      'She was treated by shock.',
      'She was treated by nurses.',
    ],
    [
      'had|has|have one=won just|only @num|one of',
      'They had one just two of ten games.',
      'They have one just like it.',
    ],
    [
      'one|several|many|both|two|three|none|some of who=whom',
      'He met three lords, one of who slept.',
      'It is one of those who slept.',
    ],
    [
      'in|of|for|with|by there=their own|second|third|final|previous|best|opening @end|game|match|season|year|@num|home|way|time|town|country|hands|words',
      'They lost in there opening game.',
      'They stayed in there.',
    ],
    [
      'in|of there=their last|next @num|game|games|match|matches',
      'The club has not won in there last five games.',
      'They slept in there last week.',
    ],
    [
      'a total=total_of @num people|men|women|children|homes|houses|jobs|cases|deaths|votes|points|goals|schools|firms|companies|countries|officers',
      'A total 34 people were hurt.',
      'A total of 34 people were hurt.',
    ],
    [
      'latch|latches|latched|latching on=on_to a|an|the|his|her|their',
      'He latched on a loose pass.',
      'He latched on to a loose pass.',
    ],
    [
      'to|than|by|for|if|that|from [any=anyone one=] who|with|else',
      'They want to speak to any one who saw it.',
      'Any one of them will do.',
    ],
  ),
  ...rowsOf(
    {note: 'A word is missing, or one too many.'},
    [
      'make|makes|made|making|become|becomes|became|becoming him|her|them|it|me|us? [household=a_household] name',
      'The part made her household name.',
      'It made her a household name.',
    ],
    [
      'come|came|comes|coming|comes into [a= force] @end|the|in|on|next|last|this|from|today|after',
      'The order came into a force in May.',
      'They came into a force of ten men.',
    ],
    [
      'in|from|over|than|of|on previous=the_previous|following=the_following year|month|week|quarter|season|decade !average',
      'Sales fell from 40 in previous year.',
      'Sales fell in previous years.',
    ],
    [
      'at|in|during|on|for|from|by same=the_same time|year|day|period|week|month|way|place|street|room|age|price|speed',
      'They came at same time.',
      'They came in same-day vans.',
    ],
    [
      'all [way=the_way] to|from|through|up|down|back|across|along|around|home',
      'They smiled all way to the bank.',
      'They smiled all the way home.',
    ],
    [
      'whole of [weekend=the_weekend|week=the_week|year=the_year|month=the_month|country=the_country|season=the_season|summer=the_summer|night=the_night|game=the_game]',
      'It rained for the whole of weekend.',
      'It rained for the whole of one week.',
    ],
    [
      'she|he|who was|is|became the|a only|first|second|third|youngest|oldest|last [women=woman|men=man]',
      'She was the only women in her year.',
      'They were the only women there.',
    ],
    [
      'at the=a depth|altitude of @num',
      'It struck at the depth of 22 km.',
      'He is at the depth of despair.',
    ],
    [
      'you|we|they|he|she|i @be|am [left=left_with] is|was',
      'What you are left is a list of names.',
      'What is left is a list of names.',
    ],
    [
      'which|that [found=was_founded] in @num by',
      'The firm, which found in 1971 by two men, has closed.',
      'He has a coin that was found in 1971 by chance.',
    ],
    [
      'of|for|at|by [up=up_to] @num',
      'Gusts of up 80mph are forecast.',
      'It is a chance of up or down.',
    ],
    [
      'in|stay|stayed|staying|remain|keep|kept|keeping|play|played|held|moved|go|went [in=indoors doors=] @end|and|until|as|because|after',
      'Residents were told to stay in doors.',
      'They put in doors.',
    ],
    [
      'caused|causing|cause|the|sparked|been|of|by|and|drew|despite|amid|is|was|to [wide=widespread spread=] damage|criticism|concern|anger|support|use|flooding|disruption|condemnation|outrage|protests|corruption|abuse|panic|belief',
      'It has caused wide spread damage.',
      'The wings have a wide spread.',
    ],
  ),
]
