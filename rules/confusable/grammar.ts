import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Possessives, contractions and the small words that sound like them. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: "“It's” is short for “it is” or “it has”; what belongs to it is its.",
      authority: 'AP Stylebook',
    },
    [
      "it's=its own !goal|goals|brand|label",
      "The island has it's own currency.",
      "The island says it's own-brand money.",
    ],
    [
      "of|in|for|to|from|with|on|by|at|into|despite|lost|losing|during|under|given [it's=its] @adjective? home|name|headquarters|future|history|customers|users|website|staff|members|owners|kind|origins|roots|doors|first|second|third|last|next|annual|latest|neighbours|neighbors|borders|shares",
      "The firm apologised to it's customers.",
      "To those who ask, it's home.",
    ],
    [
      "its=it's been|not|because|gonna|unclear|going !rate",
      'They say its been a hard winter.',
      "They say it's been a hard winter.",
    ],
    [
      "@start its=it's a|an|the|not|been|because|gonna",
      'Its the first win since May.',
      'Its a-ha moment came late.',
    ],
    [
      "that|think|says|said|know|believe|if|because|but|when [its=it's] a|an|the !level|levels",
      'He said its a shame.',
      'They leave it and its great hall.',
    ],
  ),
  ...rowsOf(
    {
      note: "“Who's” is short for “who is” or “who has”; the possessive is “whose”.",
      authority: 'AP Stylebook',
    },
    [
      "who's=whose mother|father|son|daughter|wife|husband|family|families|brother|sister|parents|children|house|job|jobs|career|work|body|death|life|lives|car|idea|fault|turn",
      "A man who's wife was injured spoke out.",
      "A man who's home early cooks.",
    ],
    [
      "whose=who's been|gonna",
      'He is a singer whose been on tour.',
      'He is a writer whose now famous book sold.',
    ],
  ),
  ...rowsOf(
    {note: "“You're” is short for “you are”; the possessive is “your”.", authority: 'AP Stylebook'},
    [
      "your=you're going|gonna|not|the|an|probably|welcome @end|to|a|the|in|@adjective|sure|right",
      'If your not sure, ask.',
      'Mind your not inconsiderable debts.',
    ],
    [
      "if|when|that|think|know|say|because|and|where|what|until [your=you're] a|an|the|in|on|looking|trying|getting|doing|feeling|wondering|interested|lucky|unlucky|unsure",
      'Look down if your in the tower.',
      'Ask your in-laws.',
    ],
    [
      "you're=your own|life|lives|phone|name|mind|wife|husband|vote|account|password|email|doctor|computer|thoughts|choice|chance|questions|pension|taxes|bills",
      "Do not lose you're phone.",
      "You're home and safe.",
    ],
  ),
  ...rowsOf(
    {
      note: "“Their” says whose, “there” says where, “they're” is short for “they are”.",
      authority: 'AP Stylebook',
    },
    ['there=their own', 'Parents paid there own way.', 'There owners met.'],
    [
      "they're=their own|homes|lives|jobs|families|parents|children|country|hands|names|heads|careers|houses|eyes|rights|money",
      "They lost they're homes.",
      "They're home and safe.",
    ],
    [
      'of|for|with|from|lost|left|lose|leave|fled|flee|on|protect|over|about|sold [there=their] homes|lives|jobs|families|parents|children|hands|faces|careers|houses|eyes|heads|wives|husbands|rights|own|property|livelihoods',
      'Villagers left there homes at night.',
      'Many who were there homes in on.',
    ],
    [
      "@start|that|and|but|if|because|where|when|think|says|said|believe [their=there] is|are|was|were|isn't|aren't|wasn't|weren't|has|have been|a|no|an|not|many|some|several|any|nothing|still|more|also|enough|plenty|only|two|three|too",
      'He said their was no plan.',
      'Their isolated farm burned.',
    ],
    [
      "their=they're going|gonna|not to|a|the|sure|being|in|at|home|ready",
      'They say their not ready.',
      'Mind their not unreasonable fears.',
    ],
    [
      'over|out|up|down|go|went|been|get|live|lived [their=there] @end',
      'She said nobody was out their.',
      'He looked over theirs.',
    ],
  ),
  ...rowsOf(
    {note: '“Than” compares; “then” is about time.', authority: 'AP Stylebook'},
    [
      'more|less|fewer [then=than] @num|a|half|double|twice|ever|any|expected|anyone|anything|just|enough',
      'It cost more then 40 people earn.',
      'He paid a little more; then 40 people came.',
    ],
    [
      'better|worse|higher|lower|larger|bigger|smaller|greater|older|younger|faster|slower|longer|shorter|stronger|weaker|cheaper|richer|poorer|easier|harder|earlier|later|sooner [then=than] @num|ever|any|expected|anyone|anything|previously|usual|normal|average|thought|most|me|him|them|us',
      'Sales were lower then expected.',
      'It was lower then, the firm said.',
    ],
    [
      'rather|other [then=than] @det|@ing|just|being|in|to|on|at|for|by|any|@name|wait|have|be|let',
      'She walked rather then waiting.',
      'It was rather fun. Then rain came.',
    ],
    [
      'no|none sooner|other [then=than]',
      'No sooner then he left, it rained.',
      'It ended no sooner. Then he left.',
    ],
    [
      'different|differently [then=than] @det|what|before|last|other|others',
      'It was different then the rest.',
      'It was different then, they say.',
    ],
    [
      '@start|and [than=then] he|she|they|it|we|i|the|came|there|went|took|moved|began|made|spent',
      'Than he drove off.',
      'It is faster than he thought.',
    ],
  ),
  ...rowsOf({note: '“Too” is more than enough; “to” points somewhere.'}, [
    'far|way|is|was|are|were [to=too] late|soon|early|often|expensive|dangerous|weak|busy|tired|risky|costly',
    'It was far to expensive for most.',
    'It was seen from far to near.',
  ]),
  ...rowsOf(
    {note: '“Whether” puts a choice; “weather” is rain and shine.'},
    [
      'ask|asked|decide|decides|decided|know|knows|see|wonder|wondered|unclear|question|about|regardless|determine|doubt|sure of? [weather=whether] @subj|to|there',
      'It is unclear weather they will sell.',
      'They know weather, the crew say.',
    ],
    [
      'weather=whether or not',
      'It will go ahead weather or not fans like it.',
      'It will go ahead in fair weather or foul.',
    ],
  ),
  ...rowsOf(
    {note: 'Past is a place or time gone by; passed is what was done.', authority: 'AP Stylebook'},
    [
      'drove|driving|drive|walk|walked|walking|flew|went|go|goes|going|rode|cycling|cycled|marched|sailed|swept|slipped|squeezed|jogged|sped|raced|rolled|hurried [passed=past]',
      'The van drove passed the school.',
      'The law was passed.',
    ],
    [
      'in the passed=past @end|few|year|two|week|month|decade|when|and|but',
      'It flooded in the passed year.',
      'It flooded in the past.',
    ],
    [
      'half|quarter|ten|twenty [passed=past] @num|midnight|noon',
      'He left at half passed two.',
      'Half passed a driving test.',
    ],
    [
      'has|have|had|was|were|been|be [past=passed] away|out|unanimously|through|over|down|into law|@end|to|from|by|in|on|at|after',
      'The law was past unanimously.',
      'That was past saving.',
    ],
  ),
  ...rowsOf({note: '“Used to” is the form for what was once so.', authority: 'Garner'}, [
    '!@modal [use=used to] be|live @det|in|at|as|on|here',
    'He use to live in the mill.',
    'It is what they use to work the clay.',
  ]),
  ...rowsOf(
    {note: 'The verb is “suppose”, and what is expected is supposed.', authority: 'Garner'},
    ['@be|not [suppose=supposed] to', 'The bus was suppose to stop.', 'I suppose to him it was.'],
  ),
  ...rowsOf(
    {note: '“A lot” is two words; “allot” is to share out.', authority: 'AP Stylebook'},
    ['alot=a_lot', 'There is alot to do.', 'There is a lot to do.'],
    ['allot=a_lot of', 'It took allot of time.', 'They will allot more time to it.'],
  ),
  ...rowsOf({note: '“All right” is two words.', authority: 'AP Stylebook', severity: 'warning'}, [
    "@be|i'm|he's|she's|it's|that's|we're|they're|you're|feel|feels|felt|turn|turned out? [alright=all_right] @end",
    'The boy was alright.',
    'She sang “Alright”.',
  ]),
  ...rowsOf({note: '“Every day” is each day; “everyday” is ordinary.', authority: 'AP Stylebook'}, [
    'happen|happens|works|work|here|him|us|them|me|you|die|it|week|place|people|there|and [everyday=every_day] @end',
    'It happens everyday.',
    'It is an everyday thing.',
  ]),
  ...rowsOf(
    {note: '“May be” is a verb; “maybe” is perhaps.'},
    [
      '@start|and|but|that|think|because it [maybe=may_be] a|an|the|able|time|too|in|no|some',
      'It maybe too late.',
      'It may be too late.',
    ],
    ['there [maybe=may_be]', 'There maybe trouble ahead.', 'Maybe there is trouble.'],
  ),
  ...rowsOf(
    {
      note: '“Into” and “in to”, “onto” and “on to”: one turns oneself in to the police.',
      authority: 'Garner',
    },
    [
      'turned|turn|turning|turns|hand|handed @self|it|him|them [into=in_to] police|authorities|detectives|officers !custody',
      'He turned himself into police.',
      'He turned himself into a frog.',
    ],
  ),
  ...rowsOf(
    {note: '“Apart” is away from; “a part” belongs.', authority: 'Garner'},
    [
      'be|been|being|was|is|are|become|feel|became [apart=a_part] of',
      'She is proud to be apart of the team.',
      'The twins were kept apart.',
    ],
    [
      'play|plays|played|playing [apart=a_part] in',
      'Rain played apart in the crash.',
      'They play apart.',
    ],
  ),
  ...rowsOf({note: '“No one” is two words.', authority: 'AP Stylebook'}, [
    'that|but|and|because|so|if|when|with|by|to|where|there|almost noone=no_one',
    'They say that noone was hurt.',
    'Noone was the first to score.',
  ]),
]
