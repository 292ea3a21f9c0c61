import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'
import {GERUNDS, PURE_GERUNDS, PURPOSES} from './gerunds.js'

const CRIMES =
  'arson|assault|blackmail|bribery|burglary|conspiracy|corruption|embezzlement|espionage|extortion|forgery|fraud|kidnapping|manslaughter|murder|negligence|perjury|rape|robbery|smuggling|spying|tax|theft|torture|trafficking|treason'

/** What one considers doing, as no point to consider is there “to” do. */
const PLANS =
  'appeal=appealing|build=building|buy=buying|close=closing|cut=cutting|file=filing|give=giving|go=going|join=joining|leave=leaving|move=moving|raise=raising|resign=resigning|return=returning|run=running|sell=selling|send=sending|step=stepping|stop=stopping|sue=suing|take=taking'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** What “in” goes with as an adverb, when American copy names the day without “on”: “turned himself in Friday”. */
const WITH_IN =
  'sworn|dug|digs|himself|herself|themselves|itself|tune|tunes|tuned|kick|kicks|kicked|check|checks|checked|log|logged|move|moves|moved|moving|set|sets|came|come|comes|coming|go|goes|went|back|settle|settled|rolled|handed|turned|turn|called|phoned|weighed|chimed|stepped|sent|brought|let|flew|fly|flying|rode|blew|swept|arrive|drop|dropped|voted|ushered|star|stars|starred|starring|play|plays|played|appear|appears|appeared|role|roll|rolls|rolling|get|gets|got|all|be|is|are|was|blows|flies|due|ships|phones|calls|reports|implicated|complicit|and'

/** What two may have the same of. */
const SHARED =
  'age|amount|area|car|city|class|club|colour|color|company|conditions|country|day|gun|height|hotel|house|job|kind|language|league|length|level|method|mistake|mistakes|model|money|name|nickname|number|party|path|people|person|place|platform|position|price|problem|problems|quality|rate|reason|reasons|result|results|rights|road|role|room|route|rules|salary|school|side|situation|size|sort|speed|standard|standards|story|street|team|thing|things|time|town|treatment|type|village|way|weapon|week|weight|year'

/** Adjectives and adverbs that “as … as” compares by. */
const COMPARED =
  'angry|bad|badly|big|bright|busy|certain|cheap|clean|clear|close|cold|common|confident|dangerous|dark|deep|difficult|easy|effective|expensive|far|fast|few|good|great|happy|hard|heavy|high|hot|important|large|late|likely|little|long|loud|low|many|much|often|old|poor|powerful|quickly|quiet|rich|serious|short|simple|slow|small|soon|strong|successful|sure|surprised|tall|tired|useful|warm|weak|well|wide|worried|young'

/** The preposition, or the form of a verb, that a word is followed by. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'The adjective takes another preposition.', authority: 'Swan'},
    [
      'afraid|ashamed|jealous from=of @poss|@obj|@self|@ing|what|being|anything|nothing|anyone|nobody|everything|dogs|spiders|water|heights|death|reprisals|revenge|change !first|earliest|early|second|last',
      'Few here are afraid from spiders.',
      'She was afraid from the start.',
    ],
    [
      'afraid|ashamed|jealous from=of the|this|that !start|beginning|outset|first|moment|day|minute|age|time|very',
      'He was not afraid from the dark.',
      'He was afraid from the very start.',
    ],
    [
      `capable|incapable to=of be=being|${GERUNDS}|${PURPOSES} !with`,
      'The pump is capable to run for days.',
      'The pump is able to run for days.',
    ],
    [
      '@be|held|feel|feels|felt|directly|partly|solely|fully responsible of=for',
      'She is responsible of two schools.',
      'He is the most responsible of the three.',
    ],
    [
      '@be|quite|completely|totally|very|entirely|radically|slightly different of=from the|what|those|that|@poss|@obj|other|last',
      'The new hall is different of the old one.',
      'How different of a game is it?',
    ],
    [
      '!more|less|so|as similar than=to',
      'The coat is similar than his.',
      'The two are more similar than they look.',
    ],
    [
      `options|measures|plans|changes|proposals|tasks|duties|ideas|also include|includes|included [to= be=being|eliminate=eliminating|reduce=reducing|create=creating|increase=increasing|improve=improving|introduce=introducing|expand=expanding|extend=extending|${GERUNDS}]`,
      'The options include to close the pool.',
      'The options include tolls to pay for it.',
    ],
    [
      'admits|admitted|admitting|confesses|confessed|confessing to steal=stealing|kill=killing|lie=lying|punch=punching|stab=stabbing|drive=driving|use=using|take=taking|have=having|drink=drinking|hit=hitting|send=sending|download=downloading|be=being',
      'He admitted to steal the car.',
      'He was admitted to the ward.',
    ],
    [
      'banned|disqualified for=from driving for',
      'He was banned for driving for a year.',
      'He was banned for driving drunk.',
    ],
    [
      'superior|inferior|preferable than=to',
      'The wool is superior than cotton.',
      'The wool is better than cotton.',
    ],
    [
      '!more|less|so|far|much|years senior|junior than=to',
      'He is two ranks junior than Mrs Poole.',
      'Two of them are more senior than the clerk.',
    ],
    [
      '@be|not|roughly equivalent than=to|as=to|with=to',
      'A mile is equivalent with 1.6km.',
      'A mile is equivalent to 1.6km.',
    ],
    [
      'proud on=of @poss|being|having|what|it|him|them|us !behalf|own|birthday|return|way|debut|wedding|first|last',
      'He is proud on his garden.',
      'He was proud on his birthday.',
    ],
    [
      '!most|more|the|least famous of=for @ing|@poss',
      'The town is famous of its cheese.',
      'It is the most famous of her plays.',
    ],
    [
      'devoid from=of|in=of|with=of',
      'The speech was devoid from jokes.',
      'The speech was devoid of jokes.',
    ],
    ['replete of=with', 'The book is replete of jokes.', 'The book is replete with jokes.'],
    ['fraught of=with', 'The plan is fraught of risk.', 'The plan is fraught with risk.'],
    ['acquainted to=with', 'He is acquainted to the mayor.', 'He is acquainted with the mayor.'],
    [
      'associated to=with @det|@name',
      'The risk associated to the drug is low.',
      'They associated to protect the reef.',
    ],
    [
      '@be interested for=in @ing',
      'She is interested for buying the mill.',
      'She was interested for a time.',
    ],
    [
      '@be married with=to a|an|the|@poss former|local|young|wealthy|fellow|american|british|french|german|foreign|retired? man|woman|doctor|teacher|lawyer|businessman|nurse|boyfriend|girlfriend|partner|cousin|widow|colleague|actor|actress|singer|journalist|politician|engineer|soldier|footballer|farmer',
      'Her sister is married with a local farmer.',
      'She is married with a son.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is compared as equal or as the same takes “as”: as big as, the same as.',
      authority: 'Swan',
    },
    ['the same than=as', 'The fee is the same than last year.', 'Is the same better than the new?'],
    [
      `the same ${SHARED} than=as`,
      'She wore the same size than her mother.',
      'He was at the same age faster than his brother.',
    ],
    [
      `as ${COMPARED} than=as`,
      'The lake is as deep than the Thames.',
      'He is as good as or better than his rival.',
    ],
  ),
  ...rowsOf(
    {note: 'The verb takes “of” and the -ing form.', authority: 'Swan'},
    [
      '[@be accused for=of] @ing',
      'He is accused for stealing two cars.',
      'He is hated and accused for it.',
    ],
    [
      'accuse|accuses|accused|accusing @obj|@self|@name|each|one other|another|@name? for=of @ing',
      'They accused each other for breaking the truce.',
      'They accused each other of breaking the truce.',
    ],
    [
      'accuse|accuses|accused|accusing the|@poss @people|government|ministry|army|council|company|firm|bank|club|court|paper|newspaper|opposition|regime|administration|state|union|hospital|school|team|husband|wife|father|mother|brother|sister|son|daughter|neighbour|neighbor for=of @ing',
      'Farmers accused the ministry for ignoring the drought.',
      'Farmers accused the ministry responsible for food.',
    ],
    [
      `@be [accused to=of ${GERUNDS}|${PURPOSES}]`,
      'He is accused to help the rebels.',
      'He is the accused to be heard first.',
    ],
    [
      `@be [accused with=of] @ing|${CRIMES}`,
      'She is accused with fraud.',
      'She was accused with two others.',
    ],
    [
      `blame|blames|blamed|blaming @obj of=for`,
      'They blamed him of the defeat.',
      'They blamed him for the defeat.',
    ],
    [
      `acquitted|acquit|acquits from=of|for=of @ing|${CRIMES}|charges|all`,
      'He was acquitted for fraud.',
      'He was acquitted for the third time.',
    ],
    [
      'deprive|deprives|deprived|depriving @obj|@poss? children|people|families|women|residents|citizens? from=of',
      'The dam deprived them from water.',
      'The dam deprived them of water.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Somebody is suspected of doing something; “suspected to” fits only what somebody is or has.',
      authority: 'Swan',
      severity: 'warning',
    },
    [
      `suspected for=of @ing|${CRIMES}`,
      'He is suspected for fraud.',
      'It was long suspected for good reason.',
    ],
  ),
  ...rowsOf(
    {note: 'A charge, a plea and a sentence each take their own preposition.'},
    [
      'arrested|detained|held|arrest [in=on|at=on|with=on suspicion of]',
      'A man was arrested in suspicion of arson.',
      'He was held in suspicion and fear.',
    ],
    [
      'died|die|dies|dying by=of cancer|pneumonia|covid|covid-19|malaria|cholera|hunger|starvation|thirst|tuberculosis|leukaemia|leukemia|dementia|sepsis|hypothermia',
      'Two of them died by hunger.',
      'Two of them died by the river.',
    ],
    [
      'suffer|suffers|suffered of=from !late|course',
      'He suffers of asthma.',
      'He suffers from asthma.',
    ],
  ),
  ...rowsOf(
    {note: 'The verb is followed by the -ing form, not by “to”.', authority: 'Swan'},
    [
      `@be|also|still|have|has|had considering to= ${PLANS} !@modal`,
      'He is considering to sell the farm.',
      'He is considering whether to sell the farm.',
    ],
    [
      `should|could|may|must|might|not consider to= ${PLANS}`,
      'The board should consider to close the mill.',
      'Many consider to this day that he won.',
    ],
    [
      `avoid|avoids|avoided|avoiding to= be=being|${GERUNDS}`,
      'He avoided to answer.',
      'He wanted to avoid it.',
    ],
    [
      `enjoy|enjoys|enjoyed to= be=being|${GERUNDS}`,
      'She enjoys to sing.',
      'She enjoys, to be fair, little of it.',
    ],
    [
      `!@be|right|rights|visa|visas|access|permission|chance|being|long|service|services|treatment|entry deny|denied to= be=being|${GERUNDS}`,
      'He denied to have a gun.',
      'It is a right denied to many.',
    ],
    [
      `denies|denying to= be=being|${GERUNDS}`,
      'She denies to know him.',
      'It denies to women what men have.',
    ],
    [
      `may|might|could|would|will|not|they|we risk to= be=being|${GERUNDS}`,
      'They may risk to lose the vote.',
      'There is no risk to be seen.',
    ],
    [
      `risked|risking to= be=being|${GERUNDS}`,
      'He risked to lose his job.',
      'He took a risk to be seen.',
    ],
    [
      'finish|finished|finishes to= eat=eating|read=reading|work=working|write=writing|build=building|speak=speaking|talk=talking|pay=paying|study=studying|count=counting',
      'They finished to count at noon.',
      'They stayed until the finish to see it.',
    ],
    [
      `can't|cannot|couldn't|not resist to= be=being|${GERUNDS}`,
      "He couldn't resist to ask.",
      'He did not resist to the end.',
    ],
    [
      "can't|cannot|couldn't help to= feel=feeling|think=thinking|notice=noticing|wonder=wondering|laugh=laughing|smile=smiling|admire=admiring",
      "She couldn't help to laugh.",
      "She couldn't help to lift it.",
    ],
    [
      '@be|not|well worth to= see=seeing|visit=visiting|try=trying|note=noting|mention=mentioning|read=reading|watch=watching|wait=waiting|remember=remembering|consider=considering|ask=asking',
      'The castle is worth to see.',
      'What is it worth to the seller?',
    ],
    [
      `@be busy to= ${GERUNDS}`,
      'The crew was busy to pay the bills.',
      'The crew was too busy to pay the bills.',
    ],
    [
      `have|has|had|having difficulty|difficulties|trouble to= ${GERUNDS}|${PURPOSES}`,
      'Some have difficulty to pay.',
      'Some have difficulty paying.',
    ],
  ),
  ...rowsOf(
    {note: 'The preposition is “to” here, so the -ing form follows.', authority: 'Swan'},
    [
      `look|looks|looked|looking forward to be=being|${PURE_GERUNDS}|${PURPOSES}`,
      'We look forward to hear from you.',
      'We look forward to work.',
    ],
    [
      'look|looks|looked|looking forward to work=working|open=opening|attend=attending|visit=visiting|continue=continuing|host=hosting|welcome=welcoming|start=starting|play=playing with|together|alongside|the|a|this|@poss|our|new|here',
      'He looks forward to work with them.',
      'He looks forward to work and pay.',
    ],
    [
      `@be opposed to be=being|${PURE_GERUNDS}`,
      'Most are opposed to sell the hall.',
      'He is shy, as opposed to proud.',
    ],
    [
      `objected to be=being|${PURE_GERUNDS}`,
      'She objected to pay twice.',
      'She objected to the pay.',
    ],
    [
      `prior to be=being|${PURE_GERUNDS} !off|place`,
      'He rested prior to speak.',
      'He rested prior to the speech.',
    ],
  ),
  ...rowsOf(
    {note: 'The word takes a preposition and the -ing form, not an infinitive.', authority: 'Swan'},
    [
      `insist|insists|insisted|insisting to=on be=being|${GERUNDS}|${PURPOSES}`,
      'He insisted to pay for the meal.',
      'He insisted to the last that he had paid.',
    ],
    [
      `succeed|succeeds|succeeded to=in ${PURE_GERUNDS}|${PURPOSES}|stop=stopping|reach=reaching|cut=cutting|break=breaking`,
      'They succeeded to stop the leak.',
      'She succeeded to the title.',
    ],
    [
      `@start instead to=of be=being|${GERUNDS}|${PURPOSES}`,
      'Instead to wait, he left.',
      'He chose instead to wait.',
    ],
    [
      `@be interested to=in buy=buying|sell=selling|join=joining|work=working|invest=investing|become=becoming|help=helping|play=playing|go=going|study=studying|host=hosting|move=moving|sign=signing`,
      'Two firms are interested to buy the mill.',
      'He would be interested to hear.',
    ],
    [
      '@be [tired to=of wait=waiting|hear=hearing|be=being|see=seeing|listen=listening|live=living|pay=paying|fight=fighting|lose=losing|play=playing|work=working|have=having|answer=answering|repeat=repeating|explain=explaining]',
      'They are tired to wait.',
      'They are too tired to wait.',
    ],
    [
      `prevent|prevents|prevented|preventing @obj|people|voters|children|residents|officers|police|protesters|women to=from be=being|${GERUNDS}`,
      'The fence prevents people to enter.',
      'The fence was kept to prevent people from entering.',
    ],
    [
      `@be prevented to=from be=being|${GERUNDS}`,
      'They were prevented to speak.',
      'They were kept from speaking.',
    ],
    [
      `dreamed|dreamt|dreaming to=of be=being|${PURE_GERUNDS}|play=playing|live=living|work=working`,
      'As a boy he dreamed to be a pilot.',
      'As a boy he wanted to be a pilot.',
    ],
    [
      `@be thinking to=of leave=leaving|sell=selling|buy=buying|move=moving|go=going|return=returning|quit=quitting|open=opening|build=building`,
      'They are thinking to sell the pub.',
      'He was thinking to himself.',
    ],
    [
      `on the verge|brink|point to=of|for=of be=being|${GERUNDS}|collapse=collapsing`,
      'The club is on the verge to collapse.',
      'The club is on the verge of collapse.',
    ],
    [
      `@be|get|got in the process|habit to=of be=being|${GERUNDS}`,
      'They are in the process to move.',
      'It helps in the process to a degree.',
    ],
    [
      `in the hope|hopes to=of be=being|${GERUNDS}`,
      'He left in the hope to find work.',
      'He left in the hope that there was work.',
    ],
    [
      `for fear to=of be=being|${GERUNDS}`,
      'He hid for fear to be seen.',
      'He hid for fear of being seen.',
    ],
  ),
  ...rowsOf(
    {note: 'The verb takes what it is about at once, with no preposition.', authority: 'Swan'},
    [
      '@modal|@subj|and|@ing discuss about= !@num|half|a',
      'They will discuss about the plan.',
      'They will discuss about half of it.',
    ],
    [
      '@subj|have|has|had|also|leaders|ministers|officials discussed about= the|his|her|their|its|this|how|what',
      'Ministers discussed about the plan.',
      'It was the case most discussed about the place.',
    ],
    [
      "to|don't|doesn't|didn't|never|cannot|can't doubt about=",
      'There is no reason to doubt about the figures.',
      'There is no doubt about the figures.',
    ],
    [
      'stressed|stresses|stressing|emphasised|emphasises|emphasising|emphasized|emphasizes|emphasizing on= the need|importance|necessity|role|fact',
      'She stressed on the need for rain.',
      'She stressed the need for rain.',
    ],
    [
      'resemble|resembles|resembled|resembling to= @det|@obj|@name !degree|extent|certain|large|great',
      'The house resembles to a barn.',
      'The house resembles a barn.',
    ],
    [
      'approached|approaching to= him|her|them|us|me',
      'A man approached to her.',
      'A man came up to her.',
    ],
    ['await|awaits|awaiting for=', 'He is awaiting for trial.', 'It was awaited for years.'],
    [
      '!@poss|the|a lacks|lacked|lacking of=',
      'The town lacks of water.',
      'The town has a lack of water.',
    ],
    [
      "they|we|you|i|may|might|who|still|don't|didn't|also lack of=",
      'They lack of water.',
      'The lack of water is felt.',
    ],
    [
      'contains|contained|contain of= !@end',
      'The bag contained of two guns.',
      'The bag consisted of two parts.',
    ],
    [
      'considering|considers of= @det|@ing|other|similar|new|further',
      'The mayor is considering of new rules.',
      'The mayor is thinking of new rules.',
    ],
    ['despite of=', 'They played despite of the rain.', 'They played despite the rain.'],
    [
      'between @num to=and @num',
      'It drew between 20 to 30 people.',
      'The crowd rose from 20 to 30.',
    ],
    ['among|amongst|between of=', 'Among of them were two boys.', 'Among them were two boys.'],
    [
      'many|several|few|numerous of= people|children|women|men|countries|students|voters|workers|teachers|farmers|parents|residents|experts|years|times|days',
      'Many of people here are poor.',
      'Many of the people here are poor.',
    ],
    ['in case if=', 'Call in case if it rains.', 'Call in case it rains.'],
    [
      'near from=|of= @det|@obj|here|there !kin',
      'He lives near from the port.',
      'He lives near the port.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Only a place or a thing can be entered; “enter into” is for talks and contracts.',
      severity: 'hint',
    },
    [
      'entered|enters|entering into= the|a|an|@poss building|room|house|home|church|shop|store|school|office|cabin|car|city|town|village',
      'Two men entered into the shop.',
      'Two men entered into a deal.',
    ],
  ),
  ...rowsOf({note: 'To return is to go back already.', severity: 'hint', authority: 'Garner'}, [
    'return|returned|returns|returning back= !@ing|pay|page|garden|yard|@end',
    'They returned back to the village.',
    'They came back to the village.',
  ]),
  ...rowsOf(
    {
      note: 'The whole comprises its parts, or is composed of them.',
      authority: 'AP Stylebook',
      severity: 'hint',
    },
    [
      '@be comprised=composed of',
      'The panel is comprised of two judges.',
      'The panel comprises two judges.',
    ],
  ),
  ...rowsOf(
    {note: 'The verb needs a preposition before the person or thing.', authority: 'Swan'},
    [
      '!you|and listen=listen_to|listened=listened_to|listens=listens_to|listening=listening_to him|them|me|us|her|@poss',
      'Few listen him now.',
      'Few listen to him now.',
    ],
    [
      'explain|explained|explains|explaining me=to_me|us=to_us|him=to_him|them=to_them|her=to_her why|how|what|that|the|about|where|who',
      'He explained me why he left.',
      'He explained why he left.',
    ],
    [
      'say=tell|says=tells|said=told|saying=telling me|him|us that',
      'She said us that it was over.',
      'She said that it was over.',
    ],
    [
      'reply=reply_to|replied=replied_to|replies=replies_to|replying=replying_to him|them|me|us',
      'The clerk replied me at once.',
      'The clerk replied at once.',
    ],
    [
      '!to responded=responded_to|responding=responding_to him|them|me|us',
      'The clerk responded me at once.',
      'The clerk responded to me.',
    ],
    [
      'wait=wait_for|waits=waits_for|waited=waited_for|waiting=waiting_for him|them|me|us !out|@end',
      'They are waiting him to speak.',
      'They will wait them out.',
    ],
    [
      'belong=belong_to|belongs=belongs_to|belonged=belonged_to|belonging=belonging_to him|them|me|us',
      'The land belongs them.',
      'The land belongs to them.',
    ],
  ),
  ...rowsOf(
    {note: 'The verb takes another preposition.', authority: 'Swan'},
    [
      'depend|depends|depended|depending of=on|from=on !course',
      'It depends of the weather.',
      'It depends on the weather.',
    ],
    [
      '@be|heavily|so|more|entirely dependent of=on|from=on !course|birth',
      'Farms are dependent of the river.',
      'Each dependent of the dead man was paid.',
    ],
    [
      'concentrate|concentrates|concentrating in=on @ing|@poss|how|what',
      'He wants to concentrate in his work.',
      'The jobs are concentrated in the north.',
    ],
    [
      'contribute|contributes|contributed|contributing for=to the|this|their|its|@poss growth|rise|success|development|fall|decline|victory|win|defeat|economy|cause|spread|peace|crisis|problem|debate',
      'Rain contributed for the success of the crop.',
      'He contributed for the first time.',
    ],
    [
      'arrive|arrives|arrived|arriving to=in london|paris|berlin|moscow|washington|brussels|rome|madrid|tokyo|beijing|kyiv|dubai|geneva|istanbul|india|france|germany|italy|spain|china|japan|britain|england|america|europe|canada|australia',
      'She arrived to Berlin by train.',
      'She arrived in Berlin to sing.',
    ],
    [
      'consist|consists|consisted|consisting from=of|by=of|on=of',
      'The meal consists from rice.',
      'The meal consists of rice.',
    ],
    [
      'abide|abides|abided|abiding with=by|to=by the|these|this|those|its|their|our|his|her|any|all|it|them',
      'They must abide with the rules.',
      'They sang Abide with Me.',
    ],
    [
      'prefer|prefers|preferred @ing than=to @ing',
      'He prefers walking than driving.',
      'He prefers walking to driving.',
    ],
    [
      'confronted to=with @det|@num|new|such',
      'Villages are confronted to a drought.',
      'They were confronted to scare them.',
    ],
    [
      'learned=taught|learn=teach|learns=teaches|learnt=taught him|them|me|us to|how !@end',
      'She learned them to swim.',
      'He told what he had learned then.',
    ],
    [
      `let|lets|letting him|her|them|us|me to= be|${bases(GERUNDS)}`,
      'They let him to go.',
      'They let him go.',
    ],
    [
      `makes|made|make him|us|me to= ${bases(GERUNDS)}`,
      'It made me to think again.',
      'It made me think again.',
    ],
  ),
  ...rowsOf(
    {note: 'The set phrase takes another preposition.'},
    [
      '@start according with=to|by=to|of=to',
      'According with the police, he fled.',
      'He was treated according with his rank.',
    ],
    [
      '@start [in=according according= to]',
      'In according to police, he fled.',
      'According to police, he fled.',
    ],
    [
      'in accordance|compliance to=with|of=with',
      'It was done in accordance to the law.',
      'It was done in accordance with the law.',
    ],
    [
      'in comply=compliance with',
      'The shop is in comply with the law.',
      'The shop is in compliance with the law.',
    ],
    [
      'in contrast|relation|reference|addition|response|reaction of=to !@end',
      'In addition of the fine, he lost his job.',
      'In addition to the fine, he lost his job.',
    ],
    [
      'in comparison|connection of=with',
      'It is cheap in comparison of the old one.',
      'It is cheap in comparison with the old one.',
    ],
    [
      'on behalf on=of|for=of|to=of|from=of',
      'She spoke on behalf on the owners.',
      'She spoke on behalf of the owners.',
    ],
    [
      'due|owing|prior of=to @det|@poss|@ing|bad|poor|heavy|lack',
      'The match is off due of the rain.',
      'Her thanks of last week were warm.',
    ],
    [
      'in spite=spite_of the|@poss|being|all|this|that|these|having',
      'They played in spite the rain.',
      'He did it out of spite.',
    ],
    [
      'in return|exchange of=for a|an|money|cash|food|help|@ing|favours|favors|votes',
      'He sold his vote in return of a job.',
      'They met in exchange of fire.',
    ],
    [
      '@be|in dire|urgent|desperate|great need for=of !a|@ing',
      'They are in urgent need for food.',
      'There is an urgent need for food.',
    ],
    [
      'next door of=to|from=to !@end',
      'They live next door from a farm.',
      'They live next door to a farm.',
    ],
    [
      'in cooperation|co-operation|collaboration|partnership|consultation|conjunction of=with|to=with|by=with the|a|an|@poss|@name',
      'It was built in cooperation of the state.',
      'It works in partnership to build homes.',
    ],
    [
      'on par|parity to=with|of=with|as=with',
      'The pay is on par to that of nurses.',
      'The pay is on par with that of nurses.',
    ],
    [
      '[on=at|by=at|in=at the behest] of',
      'He left on the behest of the queen.',
      'He left at the behest of the queen.',
    ],
    [
      '[in=on the brink|eve] of',
      'They met in the eve of the vote.',
      'They met on the eve of the vote.',
    ],
    [
      '[on=in|at=in the midst|meantime]',
      'On the meantime, he waits.',
      'In the meantime, he waits.',
    ],
    [
      '[in=at|on=at|by=at|with=at|under=at gunpoint|knifepoint]',
      'Two were robbed on gunpoint.',
      'Two were robbed at gunpoint.',
    ],
    [
      'killed|shot|murdered|executed @obj? [with=in|at=in|on=in cold blood]',
      'He was shot with cold blood.',
      'He was shot in cold blood.',
    ],
    [
      '@be|held|kept|placed|put|lives|living|remain|remains|years|months|weeks [in=under|at=under house arrest]',
      'He is kept in house arrest.',
      'He is kept under house arrest.',
    ],
    [
      '@be [in=at|on=at war] with',
      'The two are in war with each other.',
      'The two are at war with each other.',
    ],
    [
      '@be|who|remain|remains [on=in|at=in danger] of|@end',
      'The herd is on danger of dying out.',
      'The herd is in danger of dying out.',
    ],
    [
      '@be [in=at|on=at|under=at risk] of|@end',
      'The herd is in risk of dying out.',
      'The change is in risk to the buyer.',
    ],
    [
      '[in=for|at=for the first|second|third|last time in|since]',
      'He won in the first time in years.',
      'He won for the first time in years.',
    ],
    [
      '[in=on|at=on a|an daily|weekly|monthly|yearly|annual|regular|voluntary|temporary|permanent|case-by-case|part-time|full-time|day-to-day basis]',
      'It is done in a daily basis.',
      'It is done on a daily basis.',
    ],
    [
      '[on=on_a daily|weekly|monthly|regular|case-by-case basis]',
      'It is done on daily basis.',
      'It is done on a daily basis.',
    ],
    [
      '@start [on=in|for=in|from=in|at=in @poss opinion] @end',
      'On my opinion, it is over.',
      'In my opinion, it is over.',
    ],
    [
      '@start|but|and|while [in=at the same time] @end',
      'In the same time, prices rose.',
      'In the same time slot, it did well.',
    ],
    [
      '@start|but|and|while [in=on|at=on the other hand] @end',
      'In the other hand, prices rose.',
      'In the other hand he held a gun.',
    ],
    [
      '[in=on|at=on the contrary] @end',
      'In the contrary, prices rose.',
      'On the contrary, prices rose.',
    ],
    [
      '[in=at first sight|glance] @end',
      'It looks good in first sight.',
      'It looks good at first sight.',
    ],
    [
      '[in=to|for=to my|our|their|his|her surprise] @end',
      'In our surprise, it rained.',
      'To our surprise, it rained.',
    ],
    ['[on=in the long run] @end', 'It will pay on the long run.', 'It will pay in the long run.'],
    [
      'run|runs|ran|running [at=on|in=on|with=on empty] @end|and|after|for|as',
      'The team is running at empty.',
      'The team is running on empty.',
    ],
    [
      'jump|jumps|jumped|jumping|leap|leaped|leapt|leaping|rush|rushed|rushing into=to|in=to|on=to|at=to the? conclusion|conclusions',
      'They should not jump into conclusions.',
      'They should not jump to conclusions.',
    ],
    [
      'look|looks|looked|looking [another=the_other way] @end|when|while|as|for',
      'The guards looked another way.',
      'The guards looked for another way.',
    ],
    [
      '@be|came|come|comes|remain|remains|stay|stays|still|entered|enters [at=in|on=in force] @end|from|until|since|on|for',
      'The ban stays at force until May.',
      'The ban is on force being used.',
    ],
    [
      '@be|put|puts|putting|plans|plan|talks|kept|remain|remains|everything|it|them|him|lives [in=on hold] @end|until|for|while|after|pending|because|since',
      'All talks were put in hold.',
      'All talks were put on hold.',
    ],
    [
      '@be|while|officers|officer|soldier|soldiers|guard|guards [in=on duty] @end|at|when|on|in|and',
      'The nurse was in duty on Sunday.',
      'There is a cut in duty on wine.',
    ],
    [
      '@be|went|go|going|goes|gone [in=on strike] @end|for|over|in|on|since|after|again|to',
      'The crew went in strike.',
      'The crew went on strike.',
    ],
    [
      '@be|go|goes|went|put [in=on sale] @end|in|at|from|for|on',
      'Tickets go in sale on Monday.',
      'Tickets go on sale on Monday.',
    ],
    [
      '@be|go|went|going|gone|while [in=on holiday|vacation] @end|in|with|when|at|to',
      'They were in holiday in Spain.',
      'They were on holiday in Spain.',
    ],
    [
      'saw|seen|watch|watched|watching|appear|appeared|appears|appearing|shown|said|speaking it|him|her|them? [in=on tv|television] @end|when|last|that',
      'He saw it in television.',
      'He has worked in television.',
    ],
    [
      '[in=on|with=on the pretext] of|that',
      'He left in the pretext of an errand.',
      'He left on the pretext of an errand.',
    ],
    [
      'the last man|woman stood=standing @end',
      'It was a case of the last man stood.',
      'The last man stood up.',
    ],
  ),
  ...rowsOf(
    {
      note: 'The set phrase is “on condition of anonymity”.',
      authority: 'AP Stylebook',
      severity: 'warning',
    },
    [
      '[under=on|in=on|with=on|at=on the? condition of anonymity]',
      'He spoke under condition of anonymity.',
      'He spoke on condition of anonymity.',
    ],
  ),
  ...rowsOf({note: 'What lies at the edge of a town is on its outskirts.', severity: 'hint'}, [
    '[in=on the outskirts] of',
    'He lives in the outskirts of Leeds.',
    'He lives on the outskirts of Leeds.',
  ]),
  ...rowsOf(
    {note: 'A length of time takes “for”; “since” names when it began.', authority: 'Swan'},
    [
      'since=for @num|several|many|some hundred|thousand|more? years|months|weeks|days|decades !ago|earlier|before|back|after|prior|previously|into|old|and|of|past|is|was|were|are|have|had|has|later|passed|would|will|in|can|on|between|may|went|notice',
      'She has lived here since five years.',
      'She has lived here since five years ago.',
    ],
    [
      'since=for a long time !ago|before|back|is|has|had|was',
      'He has been ill since a long time.',
      'He has been ill for a long time.',
    ],
    [
      'lived|worked|waited|stayed|lasted|slept|served|reigned|ruled|there|here|closed during=for @num|several|many years|months|weeks|days|hours @end|and|before|until|at|as',
      'He worked there during ten years.',
      'He worked there during the war.',
    ],
    [
      `!role|participation|involved|part|involvement|convicted|sentenced|charged|guilty|arrested|suspect|wanted|victim|charges [in=on ${MONTHS} @day], @year`,
      'He was born in March 19, 1980.',
      'He was born in March 1980.',
    ],
    [
      `said|held|died|born|killed|arrested|released|arrived|began|begins|opened|opens|starts|started|published|announced|place [in=on ${WEEKDAYS}] @end|after|at|that|and|when|in`,
      'The fair was held in Monday.',
      "It was said in Monday's paper.",
    ],
    [
      `!${WITH_IN} [in=on ${WEEKDAYS}] @end`,
      'A boat will sail at dawn in Friday.',
      'They do not trust in Fridays.',
    ],
    [
      `!role|participation|involved|part|involvement|convicted|sentenced|charged|guilty|arrested|suspect|wanted|victim|charges|${WITH_IN} [in=on ${MONTHS} @day] @end`,
      'The mill was shut in July 11.',
      'The mill was shut in July 2011.',
    ],
    [
      '[at=in the morning|afternoon|evening] @end',
      'The fair opens at the morning.',
      'It was said at the morning service.',
    ],
    ['[in=at night] @end', 'The gates are shut in night.', 'He has no night vision.'],
  ),
  ...rowsOf(
    {note: 'The pronoun stands in another form here.', authority: 'Swan'},
    [
      '!up [to|for|by|against|among them=those] who !they|he|she|we|i|you|is',
      'The prize goes to them who wait.',
      'It is up to them who goes.',
    ],
    [
      '!make|makes|made|making [friend|friends|acquaintance|acquaintances|pupil|pupils|colleague|colleagues|classmate|classmates|cousin|cousins|aunt|uncle|neighbour|neighbours|neighbor|neighbors|relative|relatives of him=his|her=hers|them=theirs|me=mine|us=ours|you=yours] @end|who|and|said|says|in|at|from|was|were|had|has|is|are',
      'An old friend of him said so.',
      'An old friend of her mother paid.',
    ],
    ['ourself=ourselves !as', 'We did it ourself.', 'We did it ourselves.'],
  ),
]

/** The verbs of a list of repairs, each as it stands after “to”. */
function bases(repairs: string): string {
  return repairs.replaceAll(/=\w+/g, '')
}
