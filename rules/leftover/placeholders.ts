import type {LeftoverRow} from './row.js'

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** What a figure is followed by, in lower case: “XX Years” is a title, “XX years” waits for a figure. */
const UNITS = String.raw`(?:%|(?:percent|per cent|pct|million|billion|trillion|bn|people|years?|days?|weeks?|months?|hours?|minutes?|seconds?|miles?|kilomet(?:er|re)s?|points?|runs?|votes?|times|others|homes?|jobs?|pupils|students|staff|workers|employees|officers|residents|passengers|patients|cases|deaths|injured|seats|goals|tons|tonnes|acres|pounds|dollars|euros|members|families|flights|schools|hospitals|companies|countries|guests|protesters|arrests)\b)`

/** Sex chromosomes are the one subject on which people are written of as XX. */
const GENETICS = /\bXY\b|chromosom/i

/** Placeholders: the marks with which writers hold a place for what they will look up. */
export const placeholders: readonly LeftoverRow[] = [
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\bTK(?:TK)+\b|\bTK TK\b/g,
    wrong: 'The bridge will cost TKTK to repair.',
    right: 'She bought the coat at TK Maxx.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: new RegExp(String.raw`\bTK(?=[ -]?${UNITS})`, 'g'),
    wrong: 'Turnout was TK percent, the clerk said.',
    right: 'Turkish Airlines flight TK 1951 landed with 135 people aboard.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<=[$£€])TK\b/g,
    wrong: 'The town paid $TK for the land.',
    right: 'The pilot, T.K. Owusu, paid $40 for the map.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\b(?:first name|surname|name|age|quote|date|number|figure|title|stat|details|caption|spelling|hed|dek) TK\b/g,
    wrong: 'The mayor, first name TK, opened the fair.',
    right: 'Everybody in the village called her TK.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<=\p{Ll}, )TK(?=, (?:of|from) \p{Lu})/gu,
    wrong: 'Joan Pell, TK, of Harwick, was rescued.',
    right: 'Her brother, known as TK, was rescued.',
  },
  {
    kind: 'placeholder',
    scope: 'line',
    find: /^(?:[Bb]y )?(?:TK|XXX?|TBC|TBD)$/,
    wrong: 'The fair opened on Monday.\nTK',
    right: 'The fair opened on Monday.\nXXIV',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<=[$£€]\s?)(?:X,)?X{2,4}(?:\.X+|,X{3})?(?:m|bn|k)?(?!\w)/g,
    wrong: 'The deal is worth $XX million.',
    right: 'The deal for Super Bowl XX was worth $2 million.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: new RegExp(
      String.raw`(?<![\w.-])X{2,4}(?:\.X+|,X{3})?(?=[ -]?${UNITS}|-year-old|-strong|(?:m|bn|k|p|pc|am|pm|kg|km|ft|mph)\b)`,
      'g',
    ),
    unless: GENETICS,
    wrong: 'The fire drove XX people from their homes.',
    right: 'The study compared XX people with those who carry a Y chromosome.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\b(?<=(?:[Aa]t least|[Mm]ore than|[Ff]ewer than|[Ll]ess than|[Uu]p to|[Aa]ged|[Nn]early|[Aa]round|[Aa]bout) )XXX?\b(?! \p{Lu}|-)/gu,
    unless: GENETICS,
    wrong: 'The flood killed at least XX in the valley.',
    right: 'The band played for about XX Live subscribers.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<= (?:by|until|before|after|on) )(?:TK|XX)(?=[.;]\s|[.;]$)/gm,
    unless: GENETICS,
    wrong: 'The council wants an answer by XX.',
    right: 'The council wants an answer to chapter XX.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<=\p{Ll}, )XX(?=, (?:of|from|who|was|has|had|said|told|a|an|and|is|died)\b)/gu,
    unless: GENETICS,
    wrong: 'Joan Pell, XX, of Harwick, was rescued.',
    right: 'Joan Pell opened chapter XX, of all chapters.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: new RegExp(String.raw`\bXX(?= ${MONTHS}\b)|\b(?<=${MONTHS} )XX\b`, 'g'),
    wrong: 'The trial opens on XX March.',
    right: 'Super Bowl XX, in January, drew a record crowd.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<![\w/])XX?[/:]XX(?:[/:]X{2,4})?(?![\w/])/g,
    wrong: 'Doors open at XX:XX on the night.',
    right: 'Doors open at 19:30 for the film XXX.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /(?<![\w.])[Xx]{5,40}(?!\w)/g,
    unquoted: true,
    wrong: 'The statement from xxxxxx was late.',
    right: 'He wears XXXXL shirts and drinks XXXX beer.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\blorem ipsum dolor(?: sit amet(?:,? consectetur adipiscing elit)?)?\b/gi,
    unquoted: true,
    wrong: 'Lorem ipsum dolor sit amet.',
    right: 'The brochure was printed with a page of lorem ipsum in it.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\[(?:TK|XX+|INSERT|ADD|NAME|NAMES|FULL NAME|FIRST NAME|LAST NAME|SURNAME|AGE|DATE|TIME|CITY|TOWN|LOCATION|PLACE|COMPANY|TITLE|HEADLINE|BYLINE|QUOTE|QUOTES|CHECK|CONFIRM|VERIFY|FACT CHECK|SOURCE NEEDED|CITATION NEEDED|PLACEHOLDER|LINK|URL|IMAGE|PHOTO|PIC|PICTURE|CAPTION|VIDEO|EMBED|AMOUNT|NUMBER|FIGURE|TBC|TBD)\b[^[\]\n]{0,80}\]/g,
    unquoted: true,
    wrong: 'The mayor said the plan was sound. [INSERT QUOTE]',
    right: '“I met [REDACTED] at the hotel,” the message read.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\[(?:Your|Insert|Company|Client|Recipient|Reporter|Publication|Author|Organi[sz]ation)(?:['’]s)? ?[A-Za-z ]{0,40}\]|\[(?:Name|Date|City|Location|Title|Link)\]/g,
    unquoted: true,
    wrong: 'For more, write to [Your Name] at the press office.',
    right: '“They [the Company Guard] never came,” she said.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\((?:CHECK|CONFIRM|VERIFY|INSERT|PLACEHOLDER|NAME|QUOTE)(?: [A-Z ]{1,40})?\??\)|\((?:check|ck) (?:spelling|name|date|figure|age|quote|fact)s?\)|\([Ss][Pp]\?\)/g,
    unquoted: true,
    wrong: 'The pilot, Anders Kroll (CHECK), was unhurt.',
    right: 'The pilot asked for a check (the second in a week) of the engine.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\b(?:[Ii]nsert|INSERT|ADD) (?:quote|name|photo|picture|pic|link|caption|headline|text|date|image|QUOTE|NAME|PHOTO|PIC|LINK|CAPTION|HEADLINE|TEXT) (?:here|HERE)\b/g,
    unquoted: true,
    wrong: 'The club said: insert quote here.',
    right: 'Press the lever to insert the coin here.',
  },
  {
    kind: 'placeholder',
    scope: 'line',
    find: /^(?:(?:headline|subhead|title|dek|caption|text|copy|quote|intro|standfirst) (?:goes )?here|(?:quote|quotes|pic|picture|photo|copy|headline|details) to come|placeholder(?: text| image)?|untitled(?: document)?|click to add (?:title|text)|enter text here)\.?$/i,
    wrong: 'The fair opened on Monday.\nCaption goes here',
    right: 'The fair opened on Monday.\nThe caption went missing',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\bTODO:|\bFIXME\b/g,
    unquoted: true,
    wrong: 'TODO: ask the school for its side.',
    right: 'On her list of things to do: ask the school for its side.',
  },
  {
    kind: 'placeholder',
    scope: 'text',
    find: /\b(?:asdf(?:asdf|ghjkl?)|(?:asdf ){1,6}asdf|sdfsdf(?:sdf)?|dfgdfg(?:dfg)?|jkljkl)\b/gi,
    unquoted: true,
    unless: /password/i,
    wrong: 'The council met asdfasdf on Monday.',
    right: 'The commonest passwords were qwerty and asdfghjkl.',
  },
]
