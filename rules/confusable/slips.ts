import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Letters left out, doubled or turned round, where the result is a word too. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'A letter is missing: public.'},
    [
      'pubic=public school|schools|health|services|service|sector|transport|transportation|library|libraries|safety|opinion|relations|square|inquiry|interest|money|figure|affairs|hearing|meeting|policy|office|official|officials|order|debate|spending|funds|works|sphere|servant|servants|support|trust|land|consultation|defender|broadcaster|prosecutor|house|appearance|event|domain|housing',
      'She works in pubic health.',
      'She has pubic hair.',
    ],
    [
      'the|general|in [pubic=public] @end|is|are|was|were|has|have|will|should|can|to|by|who',
      'The general pubic will decide.',
      'It was in the pubic area.',
    ],
    [
      'public=pubic hair|hairs|lice|bone|symphysis',
      'He plucked a public hair.',
      'It is a public hairdresser.',
    ],
  ),
  ...rowsOf(
    {note: 'Letters are turned round: trial.'},
    [
      'stand|stands|stood|standing|faces|face|facing|await|awaits|awaiting|on|fair|murder|clinical|jury [trail=trial] @end|for|in|over|on|next|this|judge|began|begins|accused|later|date',
      'He will stand trail for fraud.',
      'They are on trail runs.',
    ],
    [
      'clinical|drug|vaccine|show|murder|fraud|jury|criminal|pre [trail=trial|trails=trials] @end|of|in|for|on|began|and|by|has|have|was|were',
      'It failed in clinical trails.',
      'It led to a clinical trial.',
    ],
    [
      "trail=trial|trails=trials judge|lawyer|lawyers|lawyer's|court|date",
      'The trail judge spoke.',
      'The trail judged hardest won.',
    ],
    [
      'trail=trial by|and jury|fire|combat|media|error|tribulation|tribulations',
      'He asked for trail by jury.',
      'It is a trail by day and night.',
    ],
    [
      'hiking|nature|bike|walking|vapour|vapor|campaign|paper|coastal|forest|wooded|appalachian [trial=trail|trials=trails] !run|@num|runs|basis|by|of',
      'They walked the hiking trial.',
      'They ran a bike trial run.',
    ],
  ),
  ...rowsOf(
    {note: 'The letters of “manager” are turned round; a manger feeds cattle.'},
    [
      "team|general|project|bank|football|city|campaign|assistant|former|line|case|stage|office|sales|account|store|branch|fund|united|england|club|club's|restaurant|his|property|programme|program|caretaker|head|managing [manger=manager|mangers=managers] !scene",
      'The team manger was sacked.',
      'The bull eats from his wooden manger.',
    ],
    ['manger=manager @name', 'City manger Paul Reed spoke.', 'Away in a manger.'],
  ),
  ...rowsOf(
    {note: 'The letters of “from” are turned round.'},
    [
      'away|far|apart|suffer|suffering|suffered|suffers|comes|came|coming|come|ranging|ranged|ranges|prevent|prevented|preventing|hails|benefit|benefited|benefiting|resign|resigned|returned|returning|returns|escaped|escape|fled|recover|recovered|recovering|retired|emerged|emerge|learned|withdrew|withdraw|hear|heard|graduated|downloaded|arrived|released|evacuated|sacked|banned|removed|different|separate|differ|differs|dating|derived|stolen [form=from] @det|@name|@ing|@num|home|him|her|them|it|which|what|here|office',
      'He came form the north.',
      'It took form in May.',
    ],
    [
      'form=from monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|october|november|december to|until|onwards',
      'It runs form Monday to Friday.',
      'They took form 12 to him.',
    ],
    [
      'from=form of government|payment|transport|identification|transportation|cancer|art|energy|currency|exercise|entertainment',
      'It is a from of payment.',
      'It is a form of payment.',
    ],
    [
      'a|any|some|other|the|this|another|every|best|latest|purest [from=form] of',
      'It is a from of cancer.',
      'It is from of old.',
    ],
    [
      'application|entry|art|life|claim|consent|registration|order [from=form] @end|is|was|and|online|must|by',
      'Fill in the application from online.',
      'Fill in the application form.',
    ],
    [
      'in|good|poor|fine|great|rich [from=form] @end|this|since|after|and|going|at',
      'The striker is in good from.',
      'He is in from Cork.',
    ],
  ),
  ...rowsOf(
    {note: 'A letter is missing: through.'},
    [
      'thorough=through the|a|his|her|their|its|@num',
      'They drove thorough the gate.',
      'It was thorough, the court said.',
    ],
    [
      'go|goes|went|gone|going|walked|passed|broke|ran|came|come|drove|get|got|getting|been|pass|passing|passes [though=through] the|a|an|his|her|their|its|it|this|that|customs|@num|to',
      'They went though the gate.',
      'They left, though the gate was shut.',
    ],
    [
      'all|halfway|midway|way|half-way|breeze|breezed|sail|sailed|looking|flicking|search|searched|sift|sifting [though=through] the|a|his|her|their|its|this|it',
      'He was halfway though the race.',
      'It was all, though the judge said no.',
    ],
    [
      'even|as [through=though] he|she|they|we|i|there',
      'He left even through he won.',
      'It works as through the use of a lens.',
    ],
    [
      'a|most|very|more [through=thorough] investigation|examination|review|search|inspection|inquiry|understanding|cleaning|analysis|and',
      'It had a through search.',
      'It fell through again.',
    ],
  ),
  ...rowsOf(
    {note: 'A letter is lost: quite is rather, quiet is still.'},
    [
      'quiet=quite a|an|so|as|like|frankly|clear|clearly|possible|right|different|often|simply|literally|rightly|good|well|bit few|bit|lot|while|number|some|different|@end|shock|feat|surprise|nice|good',
      'It took quiet a while.',
      'It was quiet a moment ago.',
    ],
    [
      'keep|kept|stay|stayed|remain|remained [quite=quiet] @end|about|on|and|for',
      'He kept quite about it.',
      'He kept quite a lot.',
    ],
    [
      'a|the|only|this|that|some|one [quite=quiet] place|spot|corner|village|street|lane|life|room|night|evening|neighbourhood|neighborhood|suburb|town|start|opening',
      'It was a quite street.',
      'It was quite a street.',
    ],
  ),
  ...rowsOf({note: 'A letter is lost: four, for.'}, [
    '[for=four] times more|champion|champions|higher|larger|bigger|winner',
    'It is for times more than in May.',
    'Check for times as they may change.',
  ]),
  ...rowsOf({note: 'A letter is lost: soon, son; fist, first.'}, [
    'fist=first time|half|place|round|minute|goal|day|week|year|person|quarter|game',
    'It was the fist time he won.',
    'He shook his fist, time and again.',
  ]),
  ...rowsOf({note: 'Letters are turned round: united, untied.'}, [
    'the untied=united states|nations|kingdom',
    'He flew to the untied states.',
    "He untied states' hands.",
  ]),
  ...rowsOf(
    {note: 'Letters are lost or turned round, and a spelling check is content.'},
    [
      'causal=casual dress|clothes|worker|workers|labour|contract|contracts|sex|observer|clothing|dining|racism',
      'They hire causal workers.',
      'It is a causal link.',
    ],
    ['casual=causal link|links', 'No casual link was found.', 'It was a casual relationship.'],
    [
      'calvary=cavalry charge|officer|regiment|division|unit|horse',
      'It was a calvary charge.',
      'They climbed Calvary.',
    ],
    [
      'angle=angel investor|investors|gabriel',
      'An angle investor put up cash.',
      'The angle is wide.',
    ],
    ['angel=angle grinder|brackets|bracket', 'Thieves used an angel grinder.', 'An angel grinned.'],
    [
      'an|very|more|most|some|really [exiting=exciting] time|times|game|match|finish|new|prospect|news|race|opportunity|young',
      'It is an exiting time for fans.',
      'He was exiting time trials.',
    ],
    [
      'price=prize|prise=prize winner|winning|winners|draw|fighter',
      'He was a price winner.',
      'The price won him over.',
    ],
    [
      'nobel|booker|pulitzer|turner|consolation [price=prize]',
      'She won the Nobel price.',
      'The cash price for it was low.',
    ],
    ['prize=price tag|hike|hikes|cap', 'The prize tag is £2m.', 'The prize increase was tiny.'],
    [
      'costumers=customers first|service|services|satisfaction|data|@end|who|and|were|are|with|have',
      'It put costumers first.',
      "The theatre's costumer quit.",
    ],
    [
      'conformation=confirmation hearing|hearings',
      'She faced a conformation hearing.',
      'She faced a confirmation hearing.',
    ],
  ),
  ...rowsOf(
    {note: 'A perspective is a view; prospective is to come.'},
    [
      'perspective=prospective buyer|buyers|parents|students|candidates|candidate|customers|tenants|employer|employers|employees|mps|owners',
      'It drew perspective buyers.',
      'His perspective buys time.',
    ],
    [
      'prospective=perspective on|of|from',
      'He has a new prospective on it.',
      'He has a new perspective on it.',
    ],
  ),
  ...rowsOf(
    {note: 'To persecute is to oppress; to prosecute is to take to court.'},
    [
      'prosecuted=persecuted for|because their|his|her|of faith|religion|beliefs|ethnicity|religious',
      'They were prosecuted for their faith.',
      'They were prosecuted for their fraud.',
    ],
    [
      'persecuted=prosecuted for|under fraud|theft|speeding|murder|perjury|drink|benefit|tax',
      'He was persecuted for fraud.',
      'He was persecuted for his faith.',
    ],
  ),
  ...rowsOf(
    {note: 'To precede is to go before; to proceed is to go on.'},
    [
      'precede=proceed|preceded=proceeded to|with|towards|@end|north|south',
      'The trial will precede to June.',
      'It will precede the trial.',
    ],
    [
      'was|were|is|are|been [proceeded=preceded] by',
      'The parade was proceeded by a band.',
      'The ship proceeded by night.',
    ],
  ),
  ...rowsOf({note: 'Interment is burial; internment is detention.', authority: 'AP Stylebook'}, [
    'interment=internment camp|camps',
    'He died in an interment camp.',
    'The interment took place.',
  ]),
  ...rowsOf(
    {note: 'A statute is a law; a statue stands on a plinth.'},
    [
      'statue=statute book|books|law',
      'It is on the statue book.',
      'It is a statue booked for show.',
    ],
    [
      'statute=statue of liberty|@name|a',
      'They climbed the statute of Liberty.',
      'It is a statute of 1920.',
    ],
  ),
  ...rowsOf(
    {note: 'Viscous is thick; vicious is cruel.'},
    [
      'viscous=vicious attack|assault|dog|fight|beating|attacks|rumours|rumors|war|criminal',
      'It was a viscous attack.',
      'It was viscous oil.',
    ],
    ['vicious=viscous liquid|fluid|oil', 'It is a vicious liquid.', 'It is a vicious dog.'],
  ),
  ...rowsOf({note: 'Ingenious is clever; ingenuous is innocent.', authority: 'AP Stylebook'}, [
    'ingenuous=ingenious solution|plan|device|invention|way|plot|idea',
    'It is an ingenuous device.',
    'He gave an ingenuous smile.',
  ]),
  ...rowsOf(
    {note: 'To mitigate is to make milder; to militate is to work against.', authority: 'Garner'},
    [
      'militate=mitigate|militates=mitigates|militated=mitigated the|this|that|these|any|some|its|such risk|risks|effects|effect|impact|impacts|damage|threat|harm',
      'It will militate the risk.',
      'It will militate against it.',
    ],
    [
      'mitigate=militate|mitigates=militates|mitigating=militating against',
      'It mitigates against change.',
      'It mitigates harm.',
    ],
  ),
]
