import type {FixSafety} from '#rule'

/** A spacing fault: `match.indices.groups.span` is the place. */
export interface SpacingPattern {
  /** Stands wherever the pattern can match; far cheaper to look for. */
  readonly near: RegExp
  /** Has a group `span`; matches within one line only. */
  readonly pattern: RegExp
  /** What is wrong, of the copy that the span holds and the copy right behind it. */
  readonly reason: (span: string, after: string) => string
  /** What to write there, of the span and of the copy of the line that stands before it. */
  readonly expected: (span: string, before: string) => readonly string[]
  readonly fix: FixSafety
  /** Whether the run of non-space characters around the place may hold the fault. */
  readonly holdsIn?: (token: string) => boolean
  /** Whether the place may be within a name that the article prints so again and again. */
  readonly mayBeName?: boolean
}

const nothing = () => ['']
const one = (span: string) => [span.charAt(0)]
const spaced = (span: string) => [`${span} `]

/** Words that open a sentence and seldom anything else, with a capital. */
export const OPENERS =
  'The|This|That|These|There|They|He|She|It|We|You|In|On|At|But|And|For|His|Her|If|As|An|A|When|While|After|Before|With|Some|One|Our|Their|Its|What|So|No|Not|Mr|Mrs|Ms|Dr'

/** Web addresses, mail addresses, file names and their like are glued for a reason. */
const isProse = (token: string) =>
  !/[/@_=\\&#]|www|\.\p{L}+\./iu.test(token) &&
  !/\.(?:com|net|org|io|tv|gov|edu|co|uk|js|ai|app|dev|info|exe|docx?|pdf)\b/i.test(token)

/** A space keeps a web address apart from the mark behind it, as agencies set it. */
const isNoAddress = (token: string) => !/https?:|www\.|\.\p{L}{2,}\//iu.test(token)

/** “" ” or “ "”, the likelier first: a mark closes what the nearest mark before it opened. */
function besideStraightMark(_: string, before: string): readonly string[] {
  const nearest = before.lastIndexOf('"')
  const closes =
    nearest < 0 ? !before.endsWith(',') : /^$|[\s([—–-]/.test(before.charAt(nearest - 1))
  return closes ? ['" ', ' "'] : [' "', '" ']
}

/** The bracket of an emoticon opens nothing. */
const OPENING_BRACKET = String.raw`(?<![:;=8][-'^o]?)[([]`

const opensWithFunctionWord = (token: string) =>
  new RegExp(String.raw`[.?!](?:${OPENERS})$`).test(token)

/** Non-breaking spaces are set by hand, so that they are never faults. */
export const PATTERNS: readonly SpacingPattern[] = [
  {
    near: / [,;:.!?]/,
    pattern:
      /(?<=[\p{L}\p{N}%)\]”’"'])(?<span> +)(?=(?:,(?![,\d])|[;:](?![\p{L}\p{N}()\-/|*\]DPO'3>])|[!?](?!!!|[=\p{L}])|\.(?! ?\.|[\p{L}\p{N}/]))(?:$|[\s"'”’)\]?!]))(?!: \d)/gu,
    reason: (_, after) => `Unexpected space before “${after}”, expected none`,
    expected: nothing,
    fix: 'safe',
    holdsIn: isNoAddress,
  },
  {
    near: /[([] /,
    pattern: new RegExp(String.raw`(?<=${OPENING_BRACKET})(?<span> +)(?=[^\s)\]])`, 'gu'),
    reason: () => 'Unexpected space after an opening bracket, expected none',
    expected: nothing,
    fix: 'safe',
  },
  {
    near: / [)\]]/,
    pattern: /(?<=[^\s([:;=-])(?<span> +)(?=[)\]])/gu,
    reason: (_, after) => `Unexpected space before “${after}”, expected none`,
    expected: nothing,
    fix: 'safe',
    holdsIn: isNoAddress,
  },
  {
    near: /“ /,
    pattern: /(?<=(?:^|\s)“)(?<span> +)(?=[\p{L}\p{N}])/gu,
    reason: () => 'Unexpected space after an opening quotation mark, expected none',
    expected: nothing,
    fix: 'safe',
  },
  {
    near: / ”/,
    pattern:
      /(?<=[\p{L}\p{N}.,?!])(?<span> +)(?=”(?:$|[\s.,;:?!)]))(?!(?<=[\p{L}\p{N}] {1,4})” +\p{Lu})/gu,
    reason: () => 'Unexpected space before a closing quotation mark, expected none',
    expected: nothing,
    fix: 'safe',
  },
  {
    near: /\.\./,
    pattern:
      /(?<=[\p{L}\p{N}%)\]”’"'.])(?<!\.\.)(?<span>(?<=[^.])\.\.)(?=$|["”’)]*(?:$| +["“‘(]?[\p{Lu}\p{N}]))/gu,
    reason: () => 'Unexpected second full stop, expected one',
    expected: one,
    fix: 'safe',
  },
  {
    near: /\.\./,
    pattern: /(?<=\p{L}\p{L}|\d)(?<span>\.\.)(?= ?\p{Ll})/gu,
    reason: () => 'Unexpected two full stops, expected an ellipsis or one',
    expected: () => ['...', '.'],
    fix: 'suggested',
    holdsIn: (token) => !/[/\\]/.test(token),
  },
  {
    near: /, ?,/,
    pattern: /(?<=[\p{L}\p{N}”’"'])(?<span>, ?,)(?=\s|$)/gu,
    reason: () => 'Unexpected second comma, expected one',
    expected: one,
    fix: 'safe',
  },
  {
    near: /[.?!]\p{Lu}/u,
    pattern:
      /(?<=(?<![\p{L}.'’])\p{Ll}[\p{Ll}'’-]{0,24}\p{Ll}|\p{Ll}[)\]])(?<span>[.?!])(?=\p{Lu}\p{Ll}|[AI]\s)/gu,
    reason: (span) => `Unexpected missing space after “${span}”, expected one`,
    expected: spaced,
    fix: 'safe',
    holdsIn: isProse,
  },
  {
    near: /[.?!]\p{Lu}/u,
    pattern: new RegExp(
      String.raw`(?<=\p{Lu}[\p{L}'’-]{0,24}\p{Ll}\p{Ll}|\d%?|\p{Lu}{2})(?<span>[.?!])(?=(?:${OPENERS})\s)`,
      'gu',
    ),
    reason: (span) => `Unexpected missing space after “${span}”, expected one`,
    expected: spaced,
    fix: 'safe',
    holdsIn: isProse,
  },
  {
    near: /[.?!]\p{Lu}/u,
    pattern:
      /(?<=\p{Lu}[\p{L}'’-]{0,24}\p{Ll}\p{Ll})(?<span>[.?!])(?=\p{Lu}\p{Ll}{2,}[,'’]?(?:s )?\s)/gu,
    reason: (span) => `Unexpected missing space after “${span}”, expected one`,
    expected: spaced,
    fix: 'suggested',
    holdsIn: (token) => isProse(token) && !opensWithFunctionWord(token),
    mayBeName: true,
  },
  {
    near: /[,;]\p{L}/u,
    pattern: /(?<=\p{Ll}\p{Ll}|\d\d\d\d|\p{Ll}[)”])(?<span>[,;])(?=\p{L}\p{Ll})/gu,
    reason: (span) => `Unexpected missing space after “${span}”, expected one`,
    expected: spaced,
    fix: 'safe',
    holdsIn: isProse,
  },
  {
    near: /”[\p{L}\p{N}]/u,
    pattern: /(?<=[.,?!])(?<span>”)(?=[\p{L}\p{N}])/gu,
    reason: () => 'Unexpected missing space after a closing quotation mark, expected one',
    expected: spaced,
    fix: 'safe',
  },
  {
    near: /"\p{L}/u,
    pattern: /(?<=\p{L}[.,?!])(?<span>")(?=\p{L})(?!(?:nn|rn){1,2}\p{Lu})/gu,
    reason: () => 'Unexpected missing space beside a quotation mark, expected one',
    expected: besideStraightMark,
    fix: 'suggested',
    holdsIn: isProse,
  },
]
