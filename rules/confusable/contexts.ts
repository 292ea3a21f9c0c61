import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Words that haste makes of others, where the words beside them leave no doubt. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'A letter is lost, doubled or wrong, and a spelling check is content.'},
    [
      'not|yet|to know|establish the case=cause of the|a|an @adjective? crash|fire|blaze|explosion|collision|outbreak|derailment|sinking|fault|leak',
      'Police do not know the case of the fire.',
      'Few died in the case of the fire.',
    ],
    [
      'family|party|group|team|crew|household|gang of for=four @end|when|who|in|at|from|on|was|were|is|had',
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
      'rooted|frozen to the sport=spot @end|by|as|when|in|and',
      'He stood rooted to the sport.',
      'He is glued to the sport pages.',
    ],
    ['clinged=clung to|on', 'He clinged to the mast.', 'He clung to the mast.'],
    [
      'river|creek|water|waters peeked=peaked early|late|overnight',
      'The river peeked early at 4.2 metres.',
      'He peeked at the river.',
    ],
    [
      'prices|price|temperatures|inflation|rates|sales|profits|levels|numbers|demand|unemployment peeked=peaked !through|out|in|into|over|from|back|round|at|behind',
      'Sales peeked last May.',
      'He peeked in.',
    ],
    [
      '!to|round|over|up and|but|had past=passed the ball to|back|wide|into|out|forward|inside|on',
      'He turned and past the ball to Rae.',
      'He ran past the ball to the flag.',
    ],
    [
      'had|have|has effected=affected patients|people|residents|customers|passengers|services|prices|everyone|homes|farmers|workers|businesses|schools|trains|flights',
      'The fault had effected patients.',
      'They had effected a rescue.',
    ],
    [
      'main|the|a principle=principal benefit|benefits|aim|beneficiary|architect|sponsor|shareholder|opponent',
      'The principle benefit is speed.',
      'The principle is sound.',
    ],
    [
      "who's=whose debut|campaign|arrival|mission|players|workers|members|clients|customers|patients|pupils|students|ship|boat|crew|estate|victims|victim|hair|leg|legs|arm|hands|hand|eyes|medal|talents|knowledge|advice|paintings|poems @be|had|has|have|will|would|could|did",
      "It is a singer who's debut was praised.",
      "It is a singer who's debuting.",
    ],
    [
      'carried|shrugged|fended|kicked|warded|ripped|tore|sparked of=off the|a|an|his|her|its|their|all|some|most|two|half|any|fears|criticism',
      'The wind carried of half of the hats.',
      'He carried, of course, a hat.',
    ],
    [
      'had|has|have one=won the|a|their|his|her cup|title|league|match|game|race|election|prize|award|medal|war|contract|lottery|toss|championship|trophy|seat',
      'It is the first time the club had one the cup.',
      'They had one cup and no saucer.',
    ],
    [
      'any|no|deny|denied|denies|denying|alleged|corporate|criminal|police [wrong=wrongdoing doing=]',
      'The men denied any wrong doing.',
      'He knew the wrong of doing nothing.',
    ],
    [
      'fined|jailed|convicted|sentenced and order=ordered to pay|carry|complete|serve|leave|undergo',
      'He was fined and order to pay costs.',
      'They keep law and order.',
    ],
    [
      '@be|felt|feel|still|found|stay|stayed|burned|buried|keep|kept|remain|remained [a=alive live=] @end|when|after|but|today',
      'She is lucky to be a live.',
      'It is a live and open wire.',
    ],
    [
      '@name, how=who owns|won|scored|died|joined|retired|teaches|represents|leads',
      'Mr Poe, how owns the pub, heard a bang.',
      'Mr Poe knows how owls fly.',
    ],
    [
      'school|schools|road|roads|shop|shops|mine|mines|factory|pub|pubs|airport|bridge|park|hospital|office|museum|pool|library was|were|been|be|is|are close=closed for|until|due @num|the|several|repairs|monday|tuesday|wednesday|thursday|friday|to',
      'The school was close for two days.',
      'The school was close to the road.',
    ],
    [
      'come|comes|came|coming|go|went|put|bring|brings|brought|enter|enters|entered [in=into to=] force|being|operation !the|a|an',
      'The rules will come in to force in May.',
      'He came in to power the mill.',
    ],
    [
      "for it's=its mistakes|errors|role|members|failure|handling|treatment|beaches|lack !who|that",
      "It said sorry for it's mistakes.",
      "He went, for it's late.",
    ],
    [
      "who's=whose patron|chairman|president|founder|owner|owners|leader|leaders|chief|director|captain|manager|coach|editor|headquarters|base|majority|reputation|popularity|future|past @be|had|has|have|will|would|could|did",
      "The charity, who's patron is the queen, has closed.",
      "It is a man who's captain of a team.",
    ],
    [
      'cost|costs|price|prices|bill|bills|rate|rates|fare|fares|number|numbers|total|temperature|temperatures|figure|figures|toll could|may|might|will|would raise=rise to|by|above|@end',
      'The cost could raise to £9m.',
      'The bills could raise £9m.',
    ],
    [
      'jailed|sentenced|imprisoned|banned|prison|jail for live=life @end|in|after|for|with|without|on|over',
      'He was jailed for live in 1998.',
      'They were jailed for live shows.',
    ],
    [
      '!could|can|may|might|will|would|to badly|severely|heavily|extensively|slightly|partially damage=damaged by|in|during|@end',
      'The house was badly damage by the fire.',
      'It could badly damage the house.',
    ],
    [
      'thank|thanked|thanks|thanking|to|for|that|and|urge|urged|asked|invite|almost|nearly [every=everyone one=] who|else|involved|concerned',
      'She thanked every one who had helped.',
      'She thanked every one of them.',
    ],
    [
      'a|very|most|more|any|no series=serious offence|offences|injury|injuries|crime|crimes|problem|problems|assault|damage|illness|condition|threat|concern|trouble|questions|matter|allegations|incident',
      'It was a series offence.',
      'It was a series of offences.',
    ],
    [
      'for|under|police|further questing=questioning',
      'He is wanted for questing.',
      'It is about questing knights.',
    ],
    [
      'works|worked|working|employed|trained as [teacher=a_teacher|nurse=a_nurse|waiter=a_waiter|waitress=a_waitress|cleaner=a_cleaner|journalist=a_journalist|lawyer=a_lawyer|farmer=a_farmer|mechanic=a_mechanic|plumber=a_plumber|carpenter=a_carpenter|builder=a_builder|barman=a_barman|labourer=a_labourer|doctor=a_doctor|engineer=an_engineer|electrician=an_electrician] @end|at|in|for|on|before|until|when',
      'She worked as teacher at the school.',
      'She worked as a teacher there.',
    ],
    [
      'any inconvenience|damage|harm|disruption|distress|offence|offense cause=caused @end',
      'He is sorry for any inconvenience cause.',
      'The harm they cause is great.',
    ],
    [
      'should|could|would|will|can|must|to by=buy food|tickets|shares|drinks|houses|homes|clothes|bread|milk|alcohol|cigarettes|drugs|guns|weapons|property|land',
      'They could by drinks at the bar.',
      'They go to by the coast road.',
    ],
    [
      '[singed=signed] a|an|the|his|her|their new|one-year|two-year|three-year|four-year|five-year|long-term|peace|trade? contract|deal|agreement|petition|treaty|pledge',
      'He has singed a new contract.',
      'He singed a new coat.',
    ],
    [
      'who dead=died in|last|on|at|after|aged|of|from',
      'The man who dead last year was rich.',
      'Those who, dead or alive, are wanted.',
    ],
    [
      'at loggerhead=loggerheads @end|with|over',
      'They are at loggerhead.',
      'A loggerhead swam by.',
    ],
    [
      'into|take|takes|took|taken|taking affect=effect @end|on|from|after|at|immediately|this|next',
      'The ban comes into affect on Friday.',
      'It does affect prices.',
    ],
    [
      '!@det running|ran|walked|fled|fell|stolen|returned|escaped|rescued|released|removed|emerged|suffering|suffered|died|apart|aside|recovering|retired|absent|missing form=from !is|was|of',
      'He saw a man running form the shop.',
      'He is in form.',
    ],
    [
      'member|members of public=the_public @end|who|found|had|were|was|has|have|saw|said|can|will|are|called|reported|should',
      'A member of public found it.',
      'He is a member of public bodies.',
    ],
    [
      'a role=roll of @num pupils|students|children|names',
      'The school has a role of 400 pupils.',
      'It is the role of pupils to ask.',
    ],
    [
      '!its|the|of|their|his|her|our|@poss|@num employees=employs @num|about|around|nearly|over|roughly @num? people|workers|staff|men',
      'The factory employees 300 people.',
      'It has 40 employees, 300 cows and two dogs.',
    ],
    [
      'lot|nothing|much|plenty|everything|little to loose=lose @end',
      'They have a lot to loose.',
      'A lot of ropes hang loose.',
    ],
    [
      "about|cut|cuts|man|support|improve|reduce|expand|increase|defend|launch|celebrate|celebrating|mark|marking|run|use|keep|move|change|build|sell|set|update|review it's=its plans|rates|phones|plan|decision|future|services|service|budget|costs|website|customers|campaign|reputation|target|targets|anniversary|birthday|centenary|name|prices|staff|members|operations|profits|debts|forecast|workforce !who|that",
      "The bank has cut it's rates again.",
      "They talk about how it's run.",
    ],
    [
      'pulled|rescued|arrested|injured|killed|wounded to=two people|men|women|children|bodies|boys|girls|others|officers|soldiers',
      'They pulled to people from the water.',
      'They were pulled to safety.',
    ],
    [
      'floating|swept|fell|jumped|swim|swimming|swam|lost|fished in|into|from|out|at the see=sea',
      'It was found floating in the see.',
      'He fell in the See of Rome.',
    ],
    [
      'storm|train|car|bus|plane|ship|bill|motion|convoy|parade|procession|law past=passed over|through|into|between|under|without',
      'The storm past over the island.',
      'The storm moved past over the sea.',
    ],
    [
      '@be|not independent=independently verified|confirmed|assessed|audited|reviewed|tested|funded|owned|checked',
      'It has not been independent verified.',
      'It is independent, verified copy.',
    ],
    [
      '@be|and serious=seriously|severe=severely|bad=badly|fatal=fatally injured|hurt|wounded|ill|burned|burnt|damaged|delayed',
      'Two men were serious injured.',
      'The men were serious.',
    ],
    [
      '@be|feel|feels|felt deep=deeply sorry|concerned|shocked|saddened|disappointed|worried|divided|unpopular|moved|affected|unhappy|religious|grateful',
      'They are deep concerned.',
      'The snow is deep.',
    ],
    [
      '@be heavy=heavily armed|defeated|criticised|criticized|pregnant|fined|damaged|outnumbered|influenced|involved',
      'They were heavy armed.',
      'They were heavy and armed.',
    ],
    [
      'has|have|had|not|never excepted=accepted responsibility|blame',
      'It has excepted blame.',
      'He is excepted from the rule.',
    ],
    [
      'history|acts|act|threat|threats|use|victim|victims|culture|cycle of violent=violence @end|against|towards',
      'He has a history of violent.',
      'It is a history of violent men.',
    ],
    [
      "the|his|her victims=victim's family|parents|widow !doctor|doctors|member|members|friend|friends|and|home|homes",
      'The victims family were there.',
      'The victims and the family were there.',
    ],
    [
      'has|have been [lunched=launched] @end|into|to',
      'An inquiry has been lunched.',
      'They lunched on fish.',
    ],
    [
      'cost|costs|costing|save|saving|risk|risking|endanger live=lives @end',
      'The cuts will cost live.',
      'It costs more live.',
    ],
    [
      'to|at a stand=standstill still= @end',
      'It was brought to a stand still.',
      'He took a stand still hated by many.',
    ],
    [
      'man|woman|boy|girl|body|him|her|them|victim|dog laying=lying under|dead|face|beside|near|unconscious|injured|motionless',
      'They found the man laying face down.',
      'She saw the man laying bricks.',
    ],
    [
      "!all|any|bit|bits|half|lot|lots|most|much|none|part|rest|some|come|comes|came|coming|look|looks|looking|play|plays|up|work|works|deal|boil|boils|went|go|goes to|of|from|with|into|at|by|within|behind|beneath|beside|near|onto|upon|during|against it's=its !a|an|the|not|been|that|what|why|how|when|because|all|just|so|too|very|always|never|still|only|also|more|about|like|going|got|his|her|my|our|your|their|no|okay|ok|fine|here|there|time|up|down|out|in|on|hard|easy|clear|likely|possible|impossible|true",
      "They went back to it's main gate.",
      "I come to, it's late, and you sleep.",
    ],
    [
      'whether=weather permitting @end',
      'Boats sail at noon, whether permitting.',
      'He asked whether permitting it was wise.',
    ],
    [
      'great|infinite|endless|remarkable|immense patients=patience @end|and|with|in',
      'They have shown great patients.',
      'Some of the patients were old.',
    ],
    [
      'waived=waved away|goodbye|aside|through|off|back',
      'He waived away a claim.',
      'He waived his fee.',
    ],
    [
      'gate|gates|door|doors|window|shop|building|site|house|factory|wreck|ship laying=lying open|idle|empty|dormant|derelict',
      'He found the gate laying open.',
      'He is laying open pipes.',
    ],
    [
      'fully|be|become|made|are|is|not|being|non complaint=compliant with',
      'It is fully complaint with the law.',
      'It is a complaint with no ground.',
    ],
    [
      '!who|that|which swam|ran|walked|drove|flew|sailed|rode|sped|slipped|curled|rolled|drifted|floated|hurried|rushed|marched|strolled|cycled|raced|squeezed|crept|jogged passed=past the|a|an|his|her|him|us|me|them',
      'It swam passed the camera.',
      'He swam past it.',
    ],
    [
      '!the|any|those|these|get|got|gets two=too quickly|soon|much|often|easily @end|for|to|and',
      'It was brought up two quickly.',
      'The two soon left.',
    ],
    [
      'barely|lasted|only|within|every|another|than|nearly|almost|last|next|past|first to=two years|terms|weeks|months|days|hours|minutes|decades|seasons',
      'She lasted barely to terms.',
      'It is only to be seen there.',
    ],
    [
      'police|officers|customs|also|they|agents|inspectors sized=seized @num|drugs|weapons|guns|cash|cocaine',
      'Officers also sized 19 devices.',
      'They were sized by hand.',
    ],
    [
      'advices=advice|equipments=equipment|informations=information|furnitures=furniture|luggages=luggage|homeworks=homework',
      'It has received more advices.',
      'It has received more advice.',
    ],
    [
      'the|a|its|his|her mystic=mystique surrounding|surrounds|around',
      'He hates the mystic around it.',
      'He is a mystic of some note.',
    ],
    [
      '[sited=cited] for contempt|speeding|violations',
      'It was sited for violations.',
      'It was sited for its view.',
    ],
    ['infront=in_front of', 'They sat infront of it.', 'They sat in front of it.'],
    [
      "when|if|while|because|as your=you're rushing|going|doing|getting|trying|joking|kidding",
      'It is easy when your rushing to be rude.',
      'It is as your meaning had it.',
    ],
    [
      '@num|two|three|four|five|six|seven and half=a_half years|hours|months|weeks|days|times|million|miles|minutes|billion',
      'It took two and half hours.',
      'It took two hours and half a day.',
    ],
    [
      'one-and-half=one-and-a-half|two-and-half=two-and-a-half|three-and-half=three-and-a-half',
      'It took two-and-half hours.',
      'It took two-and-a-half hours.',
    ],
    ['stooped=stopped short', 'The council stooped short of a ban.', 'He stooped low.'],
    [
      '@be|seems|seemed|looks|looked|highly|very|most unlike=unlikely to !a|the|those|an|his|her',
      'It was unlike to hold for long.',
      'It was unlike him to leave.',
    ],
    [
      'defence|defense|protection|safeguard|immunity|backlash|discrimination again=against the|a|an|his|her|him|them|it|their|its !next|following|day|week|year|month|fortnight|moment|time',
      'The trees have no defence again the fungus.',
      'He wanted protection again that night.',
    ],
    [
      'road|roads|route|routes|track|tracks|bridge|street|streets|terrain @be|became|become|becomes|becoming|remain|remains|remained|made|almost? impassible=impassable',
      'The road became impassible in the rain.',
      'His face stayed impassible.',
    ],
    [
      'lorry|lorries|truck|trucks|plane|planes|van|vans|bus|buses|car|cars|boat|boats|ship|ships|train|vehicle|vehicles|aircraft|ferry caring=carrying @num|passengers|weapons|guns|goods|food|water|aid|supplies|blankets',
      'Two lorries caring blankets reached the town.',
      'She is a mother caring for two sons.',
    ],
    [
      'his|her|their|with bear=bare hands|knuckles',
      'They dug with their bear hands.',
      'The bear feet were cooked.',
    ],
    [
      'keep|keeps|kept|keeping them|him|her|us|people|shoppers|customers|visitors|tourists|fans|crowds|voters|buyers|investors way=away @end',
      'A wet spring kept shoppers way.',
      'Guards kept people way back.',
    ],
    [
      'rose|fell|jumped|dropped|surged|slid|sank|soared|plunged on the new=news @end',
      'Shares rose on the new.',
      'He sat on the new bench.',
    ],
    [
      'it|he|she|who|company|club|team|firm|government|council|route|line|service|never looses=loses money|millions|control|track|interest|weight|power|touch',
      'The route looses money.',
      'He looses an arrow.',
    ],
    [
      'been|being|is|was|he|she [bared=barred] from @ing|office|entry',
      'He has been bared from driving.',
      'He bared his teeth.',
    ],
    [
      'few|several|@num minuets=minutes later|ago|late|left|away',
      'They came a few minuets later.',
      'She played three minuets by Bach.',
    ],
    [
      'bod=body of a|the man|woman|boy|girl|teenager|baby',
      'They found the bod of a man.',
      'He has the bod for it.',
    ],
    [
      'planing=planning permission|application|applications|officer|officers|committee|inspector|consent',
      'They were refused planing permission.',
      'He is planing the door.',
    ],
    [
      '@start the|a|her|his mayor|minister|president|captain|coach|manager|general|sergeant|pilot|bishop|priest|senator|governor|professor|inspector|detective|striker|midfielder|defender|goalkeeper lead=led a|the|an|his|her',
      'The mayor lead a march through the town.',
      'The general led a march.',
    ],
    [
      'and|to|then took|take|takes|pulled|pull of=off his|her|their coat|hat|shoes|jacket|shirt|mask|glasses|boots|helmet|trousers',
      'He stopped and took of his coat.',
      'He took the best of his coats.',
    ],
  ),
  ...rowsOf(
    {note: 'Several of them are meant.'},
    [
      'tens|dozens|hundreds of thousand=thousands|million=millions of',
      'Tens of thousand of sheep were lost.',
      'Tens of thousands of sheep came.',
    ],
    [
      '@start hundred=hundreds|thousand=thousands of people|residents|men|women|children|fans|mourners|protesters|workers|homes|pupils|families',
      'Hundred of people came.',
      'A hundred of people’s bags were there.',
    ],
    [
      '@several [hectare=hectares|acre=acres|litre=litres|kilometre=kilometres|gallon=gallons|tonne=tonnes] of',
      'The fire burned 300 hectare of barley.',
      'He has one acre of land.',
    ],
    [
      'many|several more time=times do|must|will',
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
      'together|coupled|combined|equipped|armed which=with the|a|an|his|her|its|their|other|another',
      'The mill, together which a barn, was sold.',
      'The ring that held it together, which the wind broke, fell.',
    ],
    [
      '@be|live|lives|lived|living|sits|located|now|well|almost|not [with=within] walking|striking|touching|driving|commuting|shouting|spitting distance|reach of',
      'It is with walking distance of the school.',
      'He deals with walking aids.',
    ],
    [
      'treated by=for shock|burns|cuts|hypothermia|dehydration|exhaustion|bruises|concussion @end|and|after|at|but|before',
      'She was treated by shock.',
      'She was treated by burns staff.',
    ],
    [
      'treated by=for minor|serious|heat|smoke|head|leg injuries|cuts|burns|exhaustion|inhalation|wounds @end|and|after|at|but|before',
      'She was treated by heat exhaustion.',
      'She was treated by minor injuries staff.',
    ],
    [
      'had|has|have one=won just|only @num|one of',
      'They had one just two of ten games.',
      'They have one just like it.',
    ],
    [
      'some|several|many|most|both|two|three|none of who=whom are|were|have',
      'He met ten lords, some of who were asleep.',
      'She lost some of who she was.',
    ],
    [
      '!@be|go|goes|got|get|went in|of|from|for|with|by there=their own|second|third|final|previous|best|opening game|match|season|year|@num|home|way|town|country|hands|words',
      'They lost in there opening game.',
      'They stayed in there.',
    ],
    [
      '!@be|go|goes|got|get|went in|of there=their last|next @num|games|matches',
      'The club has not won in there last five games.',
      'They slept in there last week.',
    ],
    [
      'a total=total_of @num people|men|women|children|homes|houses|jobs|cases|deaths|votes|goals|schools|firms|companies|countries|officers',
      'A total 34 people were hurt.',
      'A total of 34 people were hurt.',
    ],
    [
      '!@be latched on=on_to a|an|his|her|their',
      'He latched on a loose pass.',
      'He latched on to a loose pass.',
    ],
    [
      'to|by|for|if|that|from [any=anyone one=] who|else',
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
      'come|came|comes|coming|comes into [a= force] @end|on',
      'The order came into a force on Monday.',
      'They came into a force of ten men.',
    ],
    [
      'by|until|till|before|towards|toward the end=end_of the year|month|week|season|day|decade|century @end',
      'It will be done by the end the year.',
      'They knew by the end of the war.',
    ],
    [
      'anyone|anybody|those|children the=under_the age of @num',
      'They sold it to anyone the age of 18.',
      'She is the age of her boss.',
    ],
    [
      'in|from|over|than|of|on previous=the_previous|following=the_following year|month|week|quarter|season|decade @end',
      'Sales fell from 40 in previous year.',
      'Sales fell in previous years.',
    ],
    [
      'at|in same=the_same time|way|place|period @end',
      'They came at same time.',
      'They came in same-day vans.',
    ],
    [
      'all [way=the_way] to|from|through|up|down|back|across|along|around|home',
      'They smiled all way to the bank.',
      'They smiled all the way home.',
    ],
    [
      'whole of [weekend=the_weekend|week=the_week|year=the_year|month=the_month|country=the_country|season=the_season|night=the_night|game=the_game] @end',
      'It rained for the whole of weekend.',
      'It rained for the whole of one week.',
    ],
    [
      'she|he|who was|is|became the|a only|first|second|third|youngest|oldest|last [women=woman|men=man] @end|in|to|on|of|from|at|there|who|ever',
      'She was the only women in her year.',
      'They were the only women there.',
    ],
    [
      'which|that [found=was_founded] in @num by !a|chance|accident|majority|@num',
      'The firm, which found in 1971 by brothers, has closed.',
      'He has a coin that was found in 1971 by chance.',
    ],
    [
      'of|by [up=up_to] @several !per|percent|pct|points|cent',
      'Gusts of up 80mph are forecast.',
      'It is a chance of up or down.',
    ],
    [
      'stay|stayed|staying|keep|kept|keeping|remain|remained [in=indoors doors=] @end|until|as|because|after',
      'Residents were told to stay in doors.',
      'They put in doors.',
    ],
    [
      'caused|causing|cause|sparked|been|of|by|and|drew|despite|amid|is|was|to [wide=widespread spread=] damage|criticism|concern|anger|support|use|flooding|disruption|condemnation|outrage|protests|corruption|abuse|panic|belief',
      'It has caused wide spread damage.',
      'The wings have a wide spread.',
    ],
  ),
]
