import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Pairs of common words that sound alike or differ by a letter, one or two contexts each. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'A letter is lost or wrong, and a spelling check is content.'},
    [
      'lunch=launch|lunched=launched|lunching=launching|lunches=launches a|an|the|its|his|her|their|new|another @adjective? attack|attacks|missile|missiles|drone|drones|inquiry|investigation|campaign|appeal|rocket|rockets|bid|offensive|strike|strikes|raid|website|search|satellite|app|probe|programme|program|product|service',
      'They lunched a drone at dawn.',
      'They lunched at a strike meeting.',
    ],
    [
      'school|free|eat|ate|eating [launch=lunch|launches=lunches] @end|break|hour|box|and',
      'They ate launch.',
      'It is the launch.',
    ],
    [
      '!@num whole-in-one=hole-in-one|whole-in-ones=holes-in-one',
      'It was a whole-in-one.',
      'It was a hole-in-one.',
    ],
    [
      'the|a|this|his|her|their hole=whole day|week|month|year|world|country|family|thing|story|time|town|city|village|nation|community|process|system|situation|truth|families|region|street|life',
      'It took the hole day.',
      'They dug the hole by hand.',
    ],
    [
      '!black|dark|deep|empty as a [hole=whole] !in',
      'The town as a hole is rich.',
      'It has a hole.',
    ],
    [
      'pear-reviewed=peer-reviewed|pear-review=peer-review|pier-reviewed=peer-reviewed',
      'It is in a pear-reviewed journal.',
      'It is in a peer-reviewed journal.',
    ],
    ['payed=paid !out', 'The fine was never payed.', 'He payed out the rope.'],
    [
      'stuff=staff member|members|shortage|shortages|morale|turnover|nurse|nurses|sergeant',
      'Four stuff members left.',
      'The stuff is gone.',
    ],
    [
      'hospital|nursing|senior|airline|prison|airport|council|ambulance|teaching|cleaning|cabin|hotel|embassy [stuff=staff] @end|were|are|have|had|who|at|said|will|would|should|and',
      'Hospital stuff were told.',
      'He sold hotel stuffing.',
    ],
    [
      'staff=stuff of legend|legends|nightmares|dreams|myth|fantasy',
      'It is the staff of legend.',
      'The staff of the inn left.',
    ],
    [
      'take|takes|taken|took|taking it|that|this|them|decision|threat|matter? [likely=lightly] @end',
      'The step was not taken likely.',
      'It took a likely thief.',
    ],
    ['in font=front of', 'He stood in font of them.', 'It is set in font size ten.'],
    [
      '!and the [see=sea] wall|level|levels|front|bed|breeze|air',
      'It broke the see wall.',
      'They see level ground.',
    ],
    [
      'into|out|near|across|towards to|of|at? the [see=sea] @end|and|at|by|in',
      'He fell into the see.',
      'He wrote to the Holy See.',
    ],
    [
      '@num|two|three|beached|stranded|humpback|killer|sperm|pilot|minke|more [wales=whales]',
      'Two wales were seen.',
      'They beat Wales.',
    ],
    ['out of wok=work', 'He is out of wok.', 'He ate out of a wok.'],
    ['at|looking for? wok=work @end|in|and|on', 'He was hurt at wok.', 'He ate at a wok bar.'],
    [
      'of|chief|graphic|interior|fashion|web [deign=design|deigns=designs]',
      'He is head of deign.',
      'He did not deign to speak.',
    ],
    [
      '@subj|and|technician|man|woman|driver [drover=drove] a|the|to|into|off|away|home|@poss',
      'He drover a nail in.',
      'He was a drover.',
    ],
    [
      'the|a|playing|football|magnetic|wheat|corn|level filed=field @end|of|hospital',
      'The crowd ran on to the filed.',
      'The filed papers are here.',
    ],
    [
      'has|have|had|were|was|been field=filed a|an|for|against|by|with|lawsuit|charges|suit',
      'He has field a suit.',
      'He had a field a mile wide.',
    ],
    [
      "to|can|could|will|cannot|can't|couldn't|would|must [fined=find] a|an|the|out|him|her|them|work|what|ways|new|@poss",
      'They cannot fined work.',
      'They were fined a lot.',
    ],
    [
      'was|were|been|being [find=fined] @num|for|by',
      'He was find ten pounds.',
      'He was to find ten pounds.',
    ],
    [
      'was|were|been|be find=found guilty|dead|not|safe|alive',
      'He was find guilty.',
      'They find guilty men.',
    ],
    ['more than ones=once', 'He won more than ones.', 'He took more than one.'],
    [
      'legal|medical|expert|good|official|professional|give|gave|seek|sought|free|take|took [advise=advice] @end|on|from|of|about',
      'He took legal advise on it.',
      'They advise on it.',
    ],
    [
      'lost=loss of life|control|power|income|blood|memory|habitat|confidence|jobs|hearing|earnings',
      'The lost of life was great.',
      'He lost the power.',
    ],
    [
      'dead=death penalty|toll|row|threats|certificate',
      'He is on dead row.',
      'The dead were named.',
    ],
    [
      'stabbed|shot|beaten|bled|burned|burnt|froze|frozen|crushed|starved|kicked|sentenced to [dead=death]',
      'He was stabbed to dead.',
      'He was left to die.',
    ],
    [
      'follow|followed|follows|following suite=suit',
      'Others may follow suite.',
      'They took a suite.',
    ],
    [
      'law|bathing|wet|pinstripe suite=suit|suites=suits',
      'She filed a law suite.',
      'She took a suite.',
    ],
    [
      'en|bridal|honeymoon|penthouse|presidential suit=suite|suits=suites',
      'It has an en suit.',
      'He wore a suit.',
    ],
    [
      'lose|lost|gain|gained|losing|gaining [wait=weight] @end|and|after|by',
      'He lost wait after May.',
      'He must wait.',
    ],
    [
      "to|will|must|can't [weight=wait] for|until|to",
      'They must weight for it.',
      'It is a weight for it.',
    ],
    [
      'plain=plane crash|crashed|crashes|ticket|tickets',
      'It was a plain crash.',
      'It is a plain coat.',
    ],
    [
      'plane=plain clothes|english|sailing|speaking|packaging',
      'An officer in plane clothes came.',
      'He took a plane.',
    ],
    [
      'prices|rules|costs|results|estimates|laws [very=vary] from|by|depending|between|widely',
      'Prices very by town.',
      'Prices are very low.',
    ],
    [
      'private|passenger|cargo|military|spy|presidential [plain=plane|plains=planes]',
      'It was a private plain.',
      'It was plain.',
    ],
    [
      'bank|student|payday|on lone=loan|lones=loans @end|from|at|to|with|until',
      'He is on lone from Leeds.',
      'He works on lone patrols.',
    ],
    [
      'loan=lone wolf|gunman|parent|parents|survivor|ranger|voice',
      'It was a loan gunman.',
      'It was a bank loan.',
    ],
    [
      'olympic|paralympic|gold|bronze [meddle=medal|meddles=medals|mettle=medal]',
      'She won a gold meddle.',
      'They meddle.',
    ],
    [
      'days|period|day|state of national? [morning=mourning] @end|for|after|over',
      'It was a day of morning for all.',
      'It was a fine morning.',
    ],
    [
      'he|she|they|who|we|has|have|had [staid=stayed] in|at|on|with|there|for|out|away|the',
      'He staid at home.',
      'He is staid at home.',
    ],
    [
      'to|will|would|could|can [steel=steal] money|cars|food',
      'He tried to steel cars.',
      'It is made of steel.',
    ],
    [
      'teaming=teeming with life|fish|people|tourists|wildlife|rats|insects',
      'The lake is teaming with fish.',
      'She is teaming up with him.',
    ],
    [
      'was|were|been|being|be throne=thrown out|into|at|from|off|away|over',
      'He was throne out.',
      'It was his throne.',
    ],
    [
      'cereal=serial killer|killers|rapist|offender|number|entrepreneur',
      'He is a cereal killer.',
      'He ate cereal.',
    ],
    [
      'diary=dairy farm|farmer|farmers|products|cows|cattle|industry',
      'She runs a diary farm.',
      'She kept a diary.',
    ],
    [
      'christmas|gala|state|cook|cooked|cooking diner=dinner',
      'They cooked diner.',
      'They ate at a diner.',
    ],
    [
      'fowl=foul play|language|mouth|smell|mood|weather|throw',
      'Police ruled out fowl play.',
      'They keep fowl.',
    ],
    ['air=heir apparent|presumptive', 'He is the air apparent.', 'The air is cold.'],
    [
      'gold|opinion|opinions|exit|straw|latest [pole=poll|poles=polls] @end|show|shows|showed|put|suggest|suggests|found',
      'Opinion poles suggest a win.',
      'The pole is tall.',
    ],
    ['poll=pole vault|vaulter|dancer|dancing', 'She won the poll vault.', 'The poll is over.'],
    [
      'heavy|torrential|driving [reign=rain|rein=rain|reigns=rains]',
      'Heavy reign fell.',
      'His reign was long.',
    ],
    ['rain=reign|rein=reign of terror', 'It was a rein of terror.', 'It was a reign of terror.'],
    [
      'raining=reigning|reining=reigning champion|champions|monarch',
      'She is the raining champion.',
      'It is raining.',
    ],
    [
      'half|an|@num [our=hour] @end|later|after|before|ago',
      'He came an our later.',
      'Half our team left.',
    ],
    [
      '@num|few|several|many [ours=hours] @end|later|after|before|ago|of',
      'He left two ours later.',
      'It is ours.',
    ],
    ['@be starring=staring into|out|down', 'He was starring into space.', 'He was starring in it.'],
    [
      'very|so|too|feel|feels|felt [tried=tired] of|@end',
      'They are so tried of it.',
      'They tried it.',
    ],
    [
      'sever=severe weather|cold|damage|injuries|drought|pain|storms|flooding|burns|delays|shortage|shortages',
      'It caused sever delays.',
      'They sever ties.',
    ],
    ['back and fourth=forth', 'They went back and fourth.', 'They came third and fourth.'],
    ['bellow=below zero|freezing|average|@num !@end', 'It fell bellow zero.', 'They bellow.'],
    [
      'last|next|past|first|in|for|of tree=three years|months|weeks|goals',
      'It took the last tree weeks.',
      'The tree is old.',
    ],
    ['at lest=least', 'It cost at lest ten pounds.', 'He hid it lest they look.'],
    [
      "don't|not|never|cannot|can't|didn't|to [loose=lose] heart|face|hair|blood|everything|ground|momentum|focus|points|support|votes|custom|customers|business|market|value|patience|matches|games|lives",
      "They don't loose heart.",
      'They fired to loose arrows.',
    ],
    [
      'loosing=losing @num|@poss|a|control|ground|money|weight|votes|jobs|sleep|hope|power|support|interest|patience|touch|sight|heart|faith|momentum|streak|side !arrow|arrows|shot|volley|dogs|hounds',
      'The index fell, loosing 3.4%.',
      'Archers lined up, loosing arrows.',
    ],
    [
      'would|will|could|may|might|can|not|also|directly [effect=affect] @obj|the|everyone|everybody|anyone|people|millions|thousands|hundreds|many|more|how|only|other|others|both|all|prices|jobs !change|changes|release|repairs|rescue|transfer|arrest|handover|cure|transition|exchange|evacuation|return|removal|merger|escape|reconciliation',
      'It would effect people in the north.',
      'It would effect the release of both.',
    ],
    [
      'sent|put|drove|drives|slid|hit|fired|curled|headed|lashed|poked|slotted|steered|blasted|flicked|rifled|squeezed|bundled|tapped|rolled|guided|nodded|stroked|thumped|prodded|glanced the|a|his|her? ball|shot|header|effort|penalty|it [passed=past] the|a|him|his|her',
      'She drove the ball passed the keeper.',
      'The ball passed the line.',
    ],
    [
      'i|you|we|he|she|they|who|already|always [new=knew] what|that|how|he|she|it|where|why|when|exactly|nothing|him|her|them|each',
      'She new exactly where to look.',
      'Are you new?',
    ],
    [
      'i|we|he|she|they [through=threw] away|out|himself|herself|themselves|everything',
      'I through away four trays.',
      'Go with them through it.',
    ],
    [
      "to|at|from|hit|hits|reached|below|above|is|was|near [it's=its] lowest|highest|worst|best|biggest|weakest|strongest|busiest|peak !point|that|when|@end",
      "Shares hit it's lowest price.",
      "They say it's best that way.",
    ],
    [
      "who's=whose real|first|last|middle|maiden|stage|full name|names|surname",
      "A man who's real name is Clive sang.",
      "A man who's real.",
    ],
    [
      'with|in|by|on|using [there=their] bare|own|backs|hands|eyes|bodies|knees|feet|pyjamas|pajamas|underwear|sleep|sights|thousands|hundreds|dozens',
      'They dug with there bare hands.',
      'They swam in there.',
    ],
    [
      'stay|stays|stayed|staying|place|places|remain|remained|exactly|not|knew|know [were=where] @subj',
      'I will stay were I am.',
      'They and the rest were.',
    ],
    [
      'so [small|narrow|large|big|high|low|bad|hot|cold|strong|weak|fast|slow|loud|dark|popular|tight|close|heavy|poor|angry|hard than=that] @subj|@poss|the|many|most|some',
      'It was so narrow than they got stuck.',
      'It is so much smaller than the rest.',
    ],
    [
      'preformed=performed well|better|best|poorly|badly|worse|strongly|the|a|an|by|on|at|with|surgery|operations|music|songs|tests|@adv',
      'The team preformed well.',
      'They laid preformed slabs.',
    ],
    [
      'top|bottom|foot|middle|half on=of the table|league|standings|charts|premiership|group|division !with|for|while|when|and',
      'They went top on the table.',
      'She left the top on the shelf.',
    ],
    [
      'half|most|many|some|more|fewer|new|regular|loyal|online|our|its|their|her|his|all|attract|serve|serving|lost|losing [costumers=customers]',
      'Half her costumers were late.',
      'Theatre costumers met.',
    ],
    [
      'going|goes|go|gone|went|through|hit|hits|over a bad|rough|sticky|difficult|tricky|lean path=patch @end|in|at|of|this|last|and|with|after|before|since|when',
      'The side hit a rough path in May.',
      'The van hit a rough path there.',
    ],
    [
      'kill|kills|killed|killing|injure|injuring|injured|hurt|wounded|for|cost|costs|costing|took|take|takes|by|with|of|is|was|were|be|been [a=at least] @num|a|some|half|one|two|three|part',
      'It killed a least three men.',
      'It was a least squares fit.',
    ],
    ['the|a|large|small|huge crowed=crowd of', 'A large crowed of fans came.', 'The cock crowed.'],
    [
      'broken|smashed|smashing|shop|car|bedroom|upstairs widows=windows',
      'The shop widows broke.',
      'The widows left.',
    ],
    [
      'trial=trail of destruction|debris|devastation|breadcrumbs|clues',
      'It left a trial of destruction.',
      'It is the trial of a spy.',
    ],
    [
      'at|before|during|after|awaiting|facing @poss [trail=trial] @end|for|began|ended',
      'He was calm at his trail.',
      'He was on the trail.',
    ],
    [
      'put|went|go|goes|going|sent|gone on trail=trial @end|for|in|over|charged|accused',
      'He went on trail for fraud.',
      'They went on trail rides.',
    ],
  ),
]
