import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** The small words of the sentence, taken for one another in haste. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: "“It's” is short for “it is” or “it has”; what belongs to it is its.",
      authority: 'AP Stylebook',
    },
    [
      "in|at|on|by|of|from|despite|into|against|under|behind|through [it's=its] @adjective? place|wake|path|infancy|entirety|favour|favor|peak|height|heart|core|members|workers|leader|leaders|troops|role|fleet|profits|lowest|highest|kind|tracks",
      "A new bar is in it's place.",
      "In short, it's place names that matter.",
    ],
    [
      "has|have|had|lost|losing|keeps|kept|changed|changes|cut|raised|doubled|reached|opened|opens|closed|closes|makes|made|make|left|published|announced|sold|find|found [it's=its] @adjective? way|doors|mind|prices|staff|policy|results|peak|owners|members|workforce|headquarters|shares|profits|forecast|plans|name|limits",
      "The shop opened it's doors in May.",
      "The shop says it's open.",
    ],
    [
      "its=it's !@name the|an|a !cappella|la|level|levels",
      'Often its the mayor who pays.',
      'The club signed its The Hague keeper.',
    ],
    [
      "its=it's what|why|where|something|nothing|everything @subj|the|that|to",
      'People pay because its what they know.',
      'It lost its what-if tone.',
    ],
    [
      '!who has it=its own|limits|roots|origins|drawbacks|critics|advantages|uses|place',
      'The island has it own laws.',
      'Any man who has it own up.',
    ],
  ),
  ...rowsOf(
    {
      note: "“Their” says whose, “there” says where, “they're” is short for “they are”.",
      authority: 'AP Stylebook',
    },
    [
      'to|of|for|with|into|by|about [there=their] mother|father|son|daughter|village|hometown|fate|savings|salaries|wages|fields|tents|beds|cars|phones|seats|votes|offices|marriage|relationship|leader|leaders|neighbours|neighbors|friends|colleagues|rivals|opponents|ages|demands|plight|freedom|dead|wedding|debut|plans',
      'They fear for there savings.',
      'From there a friend took her home.',
    ],
    [
      'put|puts|putting|lost|lose|losing|sold|selling|changed|raise|raised|cancelled|announced|spent|voiced|express|expressed|risk|risked|risking|save|saved|made|making|make|lay|laid [there=their] lives|plans|homes|houses|money|anger|concern|concerns|savings|jobs|way|minds|mind|support|debut|votes|frustration',
      'They risked there lives.',
      'They risked their lives there.',
    ],
    [
      '[their=there] must|should|would|could|might|may be|have !@det',
      'He said their may be more.',
      'He said their May fair was off.',
    ],
    ["@start [they're=there] is|are|was|were|has|have", "They're is no bread.", "They're late."],
    [
      'in|of|on|at|to|from|by|for|with [they=the] people|first|last|government|country|city|end|world|same|middle',
      'It is for they people.',
      'It is for the people.',
    ],
    [
      'in|of|on|at|to|from|by [he=the] first|last|country|city|end|world|start|house|government|same|morning|middle|other',
      'It was in he first week.',
      'It was in the first week.',
    ],
    [
      'due|went|go|goes|going|come|came|back|led|next|up|according tot=to he=the',
      'He went tot he shop.',
      'The tot he saw was lost.',
    ],
  ),
  ...rowsOf(
    {
      note: "“Who's” is short for “who is” or “who has”; the possessive is “whose”.",
      authority: 'AP Stylebook',
    },
    [
      "who's=whose names|name|homes|faces|face|bodies|relatives|lawyers|lawyer|books|films|voice|songs|sons|daughters|wives|husbands|passport|decision|responsibility|money|land|phone|novel|album",
      "It is for those who's names are drawn.",
      "He is the one who's named.",
    ],
    [
      "who's=whose office|firm|company|book|film|case|story|party|government|team|business|country|farm|shop|side|home|show|research|contract|term @be|had|has|have|will|would|could|did",
      "He is the one who's farm was sold.",
      "He is the one who's party leader.",
    ],
    [
      "whose=who's responsible|behind|going|trying|owned|backed|led|to for|the|it|this|that|to|by|blame",
      'They ask whose to blame.',
      'They ask whose responsible plan it is.',
    ],
    [
      'who=whose face|name|names|wife|husband|son|daughter|mother|father|brother|sister|house|home|homes|car|body|bodies|children|parents|jobs was|is|were|are|had|has|have|died|lived|worked',
      'The man, who face was hidden, ran.',
      'Those who face jail ran.',
    ],
    [
      'know|knows|see|ask|asked|tell|unclear [who=how] much|many',
      'Nobody knows who much it costs.',
      'Those who much prefer tea drink it.',
    ],
    [
      'people|those|man|woman|men|women|anyone|someone|residents [how=who] are|were|have|had|was|is|has|live|lived|died',
      'He spoke to people how were there.',
      'He told people how it was.',
    ],
    [
      'in|on|at|from|during [witch=which] @subj|the|is|was|are|were|a',
      'The house in witch he lives is old.',
      'The witch lives in a house.',
    ],
    [
      'a|the|political|media [which=witch hunt|hunts]',
      'He called it a which hunt.',
      'He knows which hunt is on.',
    ],
  ),
  ...rowsOf({note: '“Whether” puts a choice; “weather” is rain and shine.'}, [
    'bad|severe|extreme|hot|wet|stormy|adverse|freezing|winter|dry [whether=weather] !or|@subj|the|to|@det|@ing',
    'The wet whether kept them in.',
    'They get wet whether or not it rains.',
  ]),
  ...rowsOf(
    {note: 'To hear is to listen; here is this place.'},
    [
      '@be|right|finally [hear=here] @end|and|for|to|in|today|now|because',
      'Spring is finally hear.',
      'His duty is to hear.',
    ],
    [
      'live|lived|lives|living|stay|stayed|around|arrived|stuck|born|from|near|work|works|worked|back|far|out|up|down [hear=here] @end',
      'He has long lived hear.',
      'He lived to hear it.',
    ],
    [
      "can|could|can't|couldn't|cannot|didn't [here=hear] @obj|the|what|from|about|@poss|voices|people|a",
      "He couldn't here the bell.",
      'They could, here, see the sea.',
    ],
    [
      'to [here=hear] evidence|more|what|his|her|their|voices|him|them|@name',
      'The court is due to here evidence.',
      'He came to here in May.',
    ],
    [
      'a|the|large|small|entire|whole [heard=herd] of cattle|cows|elephants|goats|deer|buffalo|reindeer|horses|bison|sheep',
      'A heard of goats got out.',
      'They had heard of goats there.',
    ],
    [
      'have|has|had|been|never|court|jury [herd=heard] that|the|from|of|about|him|how|a',
      'The court herd that he ran.',
      'The herd ran.',
    ],
  ),
  ...rowsOf(
    {note: '“Through” is from end to end; to have thrown is “threw”.'},
    [
      'he|she|they|who|protesters|youths|demonstrators|fans|rioters [through=threw] a|an|petrol? stone|stones|rock|rocks|bottle|bottles|brick|bricks|egg|eggs|grenade|grenades|punch|punches|tantrum|chair|bombs|fireworks|himself|herself',
      'He through a stone at them.',
      'He went through a stone gate.',
    ],
    ['halfway|midway|half-way [thorough=through]', 'He left halfway thorough.', 'He was thorough.'],
  ),
  ...rowsOf(
    {note: '“Than” compares; “then” is about time.', authority: 'AP Stylebook'},
    [
      'more|less likely|important|expensive|difficult|dangerous|often|popular|common|powerful|effective|successful|serious|people|money|time|votes|points [then=than] @det|@num|ever|expected|usual|most|anyone !day|days|week|month|year|time',
      'It is more important then the vote.',
      'It was more important then, he said.',
    ],
    [
      'better|worse|higher|lower|larger|bigger|smaller|greater|older|younger|faster|slower|longer|shorter|stronger|weaker|cheaper|richer|poorer|easier|harder [then=than] they|he|she|we|it|i @be|had|have|has|did|do|does|thought|expected',
      'It is better then it was.',
      'It was better then.',
    ],
    ['by|until|since|back|even [than=then] @end', 'It was late by than.', 'It is later than ten.'],
    [
      'and [than=then] went|drove|left|ran|took|shot|stabbed|moved|returned|walked|fled|turned|asked|told|called|tried',
      'He paid and than left.',
      'He paid and then left.',
    ],
    [
      'some|one|many|most|all|both|none|two|each of [then=them] !@name|president|prime|chancellor|secretary|governor|mayor|king|queen|senator|minister|leader|captain|manager|champion|owner|chief|chairman|director|head',
      'Some of then ran.',
      'The king of then is gone.',
    ],
    ['worst=worse|best=better than', 'It is worst than before.', 'It is worse than before.'],
    [
      'even|much|far|getting|get|gets|become|becoming [worst=worse] @end|and',
      'It can only get worst.',
      'It can get the worst.',
    ],
  ),
  ...rowsOf(
    {note: 'A letter is lost or added: though, thought, tough.'},
    [
      'was|were|been [though=thought] that|to|likely|unlikely',
      'It was though that he ran.',
      'It was so, though that is over.',
    ],
    [
      'he|she|they|we|i|who|had|have|has|never|always|police [though=thought] that|about|of|it|he|she|they|the|we|i',
      'He though it was over.',
      'He ran, though it was over.',
    ],
    [
      'as [thought=though|tough=though] he|she|they|it|the|there|we|i !@end',
      'It came as thought he knew.',
      'It was as thought and as deed.',
    ],
  ),
  ...rowsOf(
    {note: '“Too” is more than enough, or also; “to” points somewhere; “two” is a number.'},
    [
      "far|way|is|was|are|were|be|been|all|it's|not [to=too] old|young|small|big|high|low|far|hard|easy|ill|sick|scared|frightened|afraid|bad|heavy|complicated|difficult|strong to|for|@end",
      'He was to ill to travel.',
      'He is to go.',
    ],
    [
      'according|thanks|next|prior|belong|belongs|listen|listening|led [too=to] @det|@obj|@name',
      'It is next too the church.',
      'He is next too.',
    ],
    [
      'the|these|those|last|past [to=two] people|men|women|children|weeks|years|days|months|goals|sides|teams|countries|brothers|sisters|suspects',
      'The last to years were hard.',
      'He was the last to go.',
    ],
  ),
  ...rowsOf(
    {note: '“Were” is a verb, “where” is a place, to “wear” is to have on.'},
    [
      'know|knew|knows|ask|asked|asks|unclear|wonder|wondered|decide|explain|exactly|unsure|idea|see [were=where] they|he|she|you|we|i|people !to',
      'They do not know were he lives.',
      'Those they know were there.',
    ],
    [
      'they|we|who [where=were] not|@ing|@participle|still|also|all|able|both|only|very|so|too|being',
      'They where not there.',
      'They know where not to go.',
    ],
    [
      '@start|and|but|that [there where=were] no|not|many|several|also|two|three|few|still|some',
      'He said that there where no seats.',
      'He was there where no one sat.',
    ],
    [
      'to|must|should|not|will|who [where=wear|were=wear] a|an|his|her|their? mask|masks|helmet|helmets|seatbelt|seatbelts|uniform|uniforms|gloves',
      'Riders must where helmets.',
      'Riders know where helmets are sold.',
    ],
  ),
  ...rowsOf(
    {note: '“Of” and “off”, “on” and “one”, “our” and “out”: a letter is lost or wrong.'},
    [
      'called|turned|switched|shut|cut|laid|dropped|kicked|drove|took|better|worse|driven|shrugged|broken|sealed|show [of=off] @end',
      'The match was called of.',
      'It is what they thought of.',
    ],
    [
      'because|instead|none|kind|sort|majority [off=of] the|these|those|them|@poss|a|people',
      'None off the people left.',
      'A lot left off the bus.',
    ],
    [
      'on=one of the|those|these most|best|biggest|first|last|two|three|many|few|main|largest|oldest',
      'It is on of the best.',
      'It is one of the best.',
    ],
    [
      'find|found|way|carried|pointed|turned|went|come|came|ran|worked|figure [our=out] @end|of|that|what|why|how|if',
      'They came our of the hall.',
      'They found our hall.',
    ],
    [
      "will|would|could|should|must|may|might|cannot|won't [by=be] @participle|able|used",
      'It will by sold.',
      'It will by then be sold.',
    ],
    [
      'has|have|had [bee=been|being=been] @participle|@ing|able|in',
      'It has being sold.',
      'To be asked is odd.',
    ],
    [
      'legend|rumour|rumor|tradition [as=has] it',
      'Local legend as it that he drowned.',
      'He told the story, as it was.',
    ],
    [
      'known|soon|described|regarded [has=as] the|a|an|@poss|he|she|they|it|we',
      'He is known has the Cat.',
      'What is known has changed.',
    ],
    [
      'said|says|say|believe|believes|fact|show|shows|showed|claims|claimed [hat=that|tat=that] he|she|they|it|there|the|we',
      'He said hat it was over.',
      'He said: hat, coat, stick.',
    ],
    [
      "i|we|they|don't|didn't|doesn't [what=want|wan=want] to",
      'They what to sell.',
      'They know what to sell.',
    ],
    [
      "that's|exactly|know|knows|knew|about [want=what] happened|they|we|he|she|i|it",
      'Nobody knows want happened.',
      'All they want happened.',
    ],
    [
      'time|moment|day [went=when] he|she|they|we|i',
      'It was the time went he won.',
      'Then time went by.',
    ],
  ),
  ...rowsOf(
    {note: 'The words sound or look alike: know, no and now; knew and new.'},
    [
      "don't|didn't|doesn't|i|we|they|you [no=know] what|how|that|why|when|where",
      'They no how to sing.',
      'They said no when asked.',
    ],
    ['until|till|right|by [know=now] @end', 'It was quiet until know.', 'It is what they know.'],
    [
      'is|was|are|were|has|have|had [know=no] longer|evidence|reason|way|doubt|plans|idea',
      'There is know way back.',
      'All they know is evidence.',
    ],
    [
      'he|she|they|we|i|who|nobody|everyone|never|police [new=knew] that|what|how|he|she|it|about|him|nothing|of',
      'He new that it was over.',
      'It is new that he paid.',
    ],
    ['a|the|brand [knew=new]', 'It is a knew song.', 'He knew the song.'],
    [
      "i|we|they|you|don't|didn't|to [thing=think] that|it|he|she|they|the|we|about|so",
      'They thing that it is over.',
      'It is a thing that is over.',
    ],
    [
      'the|best|worst|good|last|first|main|same|whole [think=thing] is|was|about|to|that|he|she|they',
      'The main think is to win.',
      'The think tank is new.',
    ],
    [
      'it|he|she|they|who|which|i|we|there [wood=would] be|have|not|like|never',
      'He said it wood be late.',
      'He said that wood has rotted.',
    ],
    [
      'everyone|everything|anyone|anything|nothing|everywhere, [expect=except|accept=except] for|that|the|in|on|when|a',
      'Everyone, expect for two, left.',
      'They expect for once to win.',
    ],
    [
      "to|will|would|could|cannot|can't|must|not [except=accept] responsibility|defeat|blame|bribes|refugees",
      'He will not except defeat.',
      'All left except the mayor.',
    ],
    [
      'to|will|would|must|can|could|should|may|might|who [remind=remain] on|in|at|under|calm|silent|open|closed|there|here|unclear|unknown',
      'They must remind calm.',
      'They must remind him.',
    ],
  ),
]
