import {isCapitalised, isUpperCase} from '#text'
import {
  AGENCIES,
  CREDIT_LEAD,
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  JOB_NOUNS,
  JOB_WORDS,
  KICKERS,
  NETWORKS,
  PICTURE_NOUNS,
  PICTURE_WORDS,
  TIME_WORDS,
} from './structure-tables.js'

/** Furniture is short; longer lines, in UTF-16 code units, are not even looked at. */
export const LONGEST_FURNITURE = 400

/** Particles of names and the small words between them. */
const NAME_PARTICLES = new Set(
  'de da di du la le van von der den bin ibn al el and & of the'.split(' '),
)
const BYLINE_WORDS = new Set('and in for at of the with to on from for &'.split(' '))

const tokensOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

export const wordCount = (text: string): number =>
  tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token)).length

/** Whether the copy ends a sentence, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.?!…]["'”’)\]]*$/.test(text)
}

/** Whether a line of display type closes with a full stop that no abbreviation accounts for. */
export function endsWithFullStop(text: string): boolean {
  if (!/[^.]\.["'”’)\]]*$/.test(text)) return false
  const last = tokensOf(text).at(-1) ?? ''
  return !/^(?:\p{L}\.){2,}$|^(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|No|St|vs|etc|a\.m|p\.m)\.$/u.test(last)
}

/** Whether nearly all long words are capitalised, as in an American headline. */
export function isTitleCase(text: string): boolean {
  const long = tokensOf(text)
    .slice(1)
    .map(bareToken)
    .filter((token) => token.length > 3 && /\p{L}/u.test(token))
  const capitals = long.filter(isCapitalised).length
  return long.length >= 2 && capitals >= long.length * 0.8
}

/** Whether all letters are capitals, and there are words of them. */
export function isAllCapitals(text: string): boolean {
  return isUpperCase(text) && /\p{L}{3}/u.test(text)
}

function bareToken(token: string): string {
  return token.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Whether the text is one to five words that could be a name. */
function isName(text: string): boolean {
  const tokens = tokensOf(text.replace(/[.,]$/, ''))
  if (tokens.length === 0 || tokens.length > 5) return false
  return (
    isCapitalised(bareToken(tokens[0]!)) &&
    tokens.every((token) => isCapitalised(bareToken(token)) || NAME_PARTICLES.has(token))
  )
}

type TimeToken = 'stamp' | 'calendar' | 'zone' | 'number' | 'clock' | 'date' | 'other'

function timeTokenOf(token: string): TimeToken | undefined {
  return /^\d/.test(token) ? figureOf(token) : timeWordOf(token)
}

function figureOf(token: string): TimeToken | undefined {
  if (/^\d{1,2}(?:[:h]\d{2}){1,2}(?:am|pm)?$|^\d{1,2}(?:\.\d{2})?(?:am|pm)$/.test(token))
    return 'clock'
  if (/^\d{1,2}\.\d{2}$/.test(token)) return 'number'
  if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(token)) return 'number'
  if (/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:t[\d:.]+z?)?$/.test(token)) return 'date'
  return /^\d{1,3}[smhd]$/.test(token) ? 'number' : undefined
}

function timeWordOf(token: string): TimeToken | undefined {
  if (TIME_WORDS.stamp.has(token)) return 'stamp'
  if (TIME_WORDS.calendar.has(token)) return 'calendar'
  if (TIME_WORDS.zone.has(token)) return 'zone'
  return TIME_WORDS.other.has(token) ? 'other' : undefined
}

/** “• Updated”, “Published 3 hours ago”, “14:32”, “June 3, 2024 at 2:15 p.m. EDT”. */
export function isTimestamp(text: string): boolean {
  if (text.length > 120) return false
  const plain = text.toLowerCase().replace(/\b([ap])\.m\.?/g, '$1m')
  const kinds = new Set<TimeToken>()
  // Most lines are none by their first word.
  for (const [written] of plain.matchAll(/[^\s,|•·*–—()]+/g)) {
    const token = written.replace(/^-+|[-:.]+$/g, '')
    if (token === '') continue
    const kind = timeTokenOf(token)
    if (!kind) return false
    kinds.add(kind)
  }
  if (kinds.has('stamp') || kinds.has('clock') || kinds.has('date')) return true
  return kinds.has('number') && (kinds.has('calendar') || kinds.has('zone'))
}

const BYLINE_LEAD =
  /^(?:(?:words|written|story|report|reporting|additional reporting|analysis|reviewed|interview|text|compiled) by|(?:words|text|story|interview|reporting):|by)\s*:?\s+/i

/** “By Jane Roe and John Doe in Paris”, an address, a handle, an agency’s sign-off. */
export function isByline(text: string): boolean {
  if (text.length > 200) return false
  if (text.includes('@') ? isAddresses(text) : /^\(?\s*\)?$/.test(text)) return true
  if (/^\(?(?:Additional r|R)eporting by .{3,150}$/.test(text)) return true
  if (text.includes(' contributed to this ') && CONTRIBUTED.test(text)) return true
  const lead = BYLINE_LEAD.exec(text)
  if (lead === null || endsWithFullStop(text)) return false
  const rest = text.slice(lead[0].length)
  const [, names, when] = STAMPED.exec(rest) ?? []
  return isBylineRest(when !== undefined && isTimestamp(when) ? names! : rest)
}

/** “Jane Roe | June 3, 2024”, “Jane Roe posted 7:30PM”: who, and when. */
const STAMPED = /^(.+?)(?:\s+[|•·–—-]\s+|,?\s+(?=(?:posted|published|updated)\b))(.+)$/i

const CONTRIBUTED = /^[^.?!]{8,150} contributed to this (?:report|story|article)\.?$/

function isAddresses(text: string): boolean {
  const tokens = tokensOf(text.replace(/^\(|\)$/g, ''))
  return tokens.every((token) => /^(?:@\w{2,}|[^\s@]+@[^\s@]+\.\w+)[,;]?$/.test(token))
}

function isBylineRest(rest: string): boolean {
  const tokens = tokensOf(rest)
  if (tokens.length === 0 || tokens.length > 20 || !isCapitalised(bareToken(tokens[0]!)))
    return false
  return tokens.every((token) => {
    const bare = bareToken(token)
    return (
      bare === '' ||
      isCapitalised(bare) ||
      isJobWord(bare) ||
      BYLINE_WORDS.has(bare) ||
      /@/.test(token)
    )
  })
}

/**
 * A name and a reporter’s job: “Jane Roe, Political Editor”, “Jane Roe Health correspondent”.
 * Captions name people and their jobs as well, so only a line over the story is a byline.
 */
export function isSignature(text: string): boolean {
  const tokens = tokensOf(text)
  if (tokens.length < 3 || tokens.length > 12 || endsWithFullStop(text)) return false
  const words = tokens.map(bareToken).filter(Boolean)
  if (/^staff and agencies$/i.test(words.join(' '))) return true
  const comma = tokens.findIndex((token) => token.endsWith(','))
  const nameLength = comma >= 0 ? comma + 1 : 2
  const name = words.slice(0, nameLength)
  const job = words.slice(nameLength)
  if (name.length < 2 || !isName(name.join(' ')) || name.some(isJobNoun)) return false
  if (comma < 0) return job.length >= 2 && isJobTitle(job.join(' '))
  const endsInJob = isJobNoun(job.at(-1) ?? '') && !/^chief$/i.test(job.at(-1)!)
  return (
    endsInJob &&
    job.every((word) => isJobWord(word) || BYLINE_WORDS.has(word) || isCapitalised(word))
  )
}

/** A reporter’s job on a line of its own, under the name: “Staff Writer”. */
export function isJobTitle(text: string): boolean {
  const words = tokensOf(text).map(bareToken)
  if (words.length === 0 || words.length > 6 || !words.every(isJobWord)) return false
  const last = words.at(-1)!
  return isJobNoun(last) && !/^(?:chief|staff|chief staff)$/i.test(words.join(' '))
}

/** Whether a line could be a reporter’s name: two to four words of name, and nothing else. */
export function isPersonLine(text: string): boolean {
  const words = tokensOf(text)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    isName(text) &&
    words.every((word) => /^[\p{L}.'’-]+$/u.test(word))
  )
}

const isJobWord = (word: string): boolean =>
  JOB_NOUNS.has(word.toLowerCase()) || JOB_WORDS.has(word.toLowerCase())

const isJobNoun = (word: string): boolean => JOB_NOUNS.has(word.toLowerCase())

/** “Share”, “5 min read”, “Advertisement”, “Read more: …”, a row of stars. */
export function isBoilerplate(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s•·*>|-]+|[\s.:>|-]+$/g, '')
  if (FURNITURE_LINES.has(plain)) return true
  // The number of a picture in a gallery.
  if (/^\d{1,2}$/.test(plain)) return true
  if (/^\d{1,4}[ -](?:min(?:ute)?s? (?:read|listen|watch)|comments?|shares?|views)$/.test(plain))
    return true
  if (/^[\w& ]{2,30}(?: > [\w& ]{2,30}){1,5}$/.test(plain)) return true
  return FURNITURE_OPENINGS.some((opening) => plain.startsWith(opening))
}

/** An agency's or network's name on its own: “AP”, “Getty Images”. */
export function isAgency(text: string): boolean {
  return AGENCIES.has(plainSource(text))
}

export function isNetwork(text: string): boolean {
  return NETWORKS.has(plainSource(text))
}

function plainSource(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s([@©]+|[\s)\].]+$/g, '')
    .replace(/^via\s/, '')
}

/** One of these alone says that a picture was not the paper’s own. */
const LONE_PICTURE_WORDS = /^(?:screengrab|screenshot|screencap|handout|supplied)$/

/** “web screen grab”, “undated handout photo”. */
function isPictureWords(text: string): boolean {
  const words = tokensOf(plainSource(text)).map((word) => word.replace(/[,:;]$/, ''))
  if (words.length > 6 || (words.length === 1 && !LONE_PICTURE_WORDS.test(words[0]!))) return false
  return (
    words.every((word) => PICTURE_WORDS.has(word)) && words.some((word) => PICTURE_NOUNS.has(word))
  )
}

const isSource = (text: string): boolean =>
  isAgency(text) || isNetwork(text) || isPictureWords(text)

/** A line that is wholly a credit: “Photo: AP”, “Jane Roe/Getty Images”, “(AP Photo/Jane Roe)”. */
export function isCredit(text: string): boolean {
  if (text.length > 100) return false
  const inner = text.replace(/^[([]|[)\].]+$/g, '').trim()
  const lead = CREDIT_LEAD.exec(inner)
  if (lead) {
    const rest = inner.slice(lead[0].length)
    return rest !== '' && namesOwner(rest)
  }
  const segments = inner.split(/\s*[/|,]\s*|\s+via\s+/).filter(Boolean)
  if (segments.length === 0 || segments.length > 5) return false
  if (isBracketedNames(text, segments)) return true
  return (
    segments.some(isSource) && segments.every((segment) => isSource(segment) || isName(segment))
  )
}

/** What follows “Photo:”: up to ten words of names, agencies and places, no sentence. */
function namesOwner(rest: string): boolean {
  const words = tokensOf(rest).map(bareToken).filter(Boolean)
  return (
    words.length > 0 &&
    words.length <= 10 &&
    words.every(
      (word) =>
        isCapitalised(word) ||
        /^[@\d]|\//.test(word) ||
        NAME_PARTICLES.has(word) ||
        PICTURE_WORDS.has(word.toLowerCase()) ||
        /^(?:for|by|at|in|on|supplied|and)$/.test(word),
    )
  )
}

/** Whether a line is a name or several, parted as in credits. */
export function isAllOfNames(text: string): boolean {
  const segments = text.split(/\s*[/|,]\s*/)
  return segments.length <= 3 && segments.every(isName) && !endsSentence(text)
}

/** “(Jane Roe/The Times)”: a photographer and a paper that no table knows. */
function isBracketedNames(text: string, segments: readonly string[]): boolean {
  if (!/^[([][^/]+\/[^/]+[)\]]\.?$/.test(text) || segments.length !== 2) return false
  return wordCount(segments[0]!) >= 2 && segments.every(isName)
}

/** Where a credit at the end of a line starts, and whether marks of its own set it off. */
export interface TrailingCredit {
  readonly at: number
  readonly marked: boolean
}

/**
 * The credit that closes a caption's line: in brackets, after a stop, a bar or a dash, after
 * “Photo:” — or bare, as pages paste it: “Workers leave the yard Reuters”.
 */
export function trailingCredit(text: string): TrailingCredit | undefined {
  if (text.length > LONGEST_FURNITURE) return undefined
  const marked = bracketedCredit(text) ?? introducedCredit(text) ?? separatedCredit(text)
  if (marked !== undefined) return {at: marked, marked: true}
  const bare = bareCredit(text)
  return bare === undefined ? undefined : {at: bare, marked: false}
}

function bracketedCredit(text: string): number | undefined {
  if (!/[)\]]\.?$/.test(text)) return undefined
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['))
  return open > 0 && isCredit(text.slice(open)) ? open : undefined
}

/** “… after the shift. Photograph: Jane Roe/PA”. */
function introducedCredit(text: string): number | undefined {
  if (!/[:©]/.test(text)) return undefined
  const lead =
    /[\s.](?=(?:P(?:hoto|icture|ic)|Photograph|Image|Video|Credit|PHOTO|PICTURE|IMAGE|CREDIT)(?:s|S)?(?: credits?| source| by| CREDIT| BY)?\s?:|©)/g
  for (const match of text.matchAll(lead)) {
    const at = match.index + 1
    if (isCredit(text.slice(at))) return at
  }
  return undefined
}

/** In UTF-16 code units. */
const LONGEST_CREDIT = 60

/** “… after the shift. Reuters”, “… after the shift | Jane Roe/AP”. */
function separatedCredit(text: string): number | undefined {
  const from = Math.max(0, text.length - LONGEST_CREDIT - 4)
  for (const match of text.slice(from).matchAll(/[.!?]["”’]?\s+|\s[|•–—-]\s/g)) {
    const start = from + match.index
    const at = start + match[0].length
    if (text.length - at <= LONGEST_CREDIT && isCredit(text.slice(at))) {
      return /^\s/.test(match[0]) ? start + 1 : at
    }
  }
  return undefined
}

/** Words after which a source's name belongs to the sentence: “posted on Facebook”, “told AFP”. */
const GOVERNS_NAME =
  /^(?:a|an|the|on|to|by|of|in|at|for|from|with|and|or|as|via|after|before|against|like|than|over|about|is|was|its|told|tells|sues?|buys?|leaves?|quits?|joins?|life|&)$/i

function bareCredit(text: string): number | undefined {
  if (endsSentence(text)) return undefined
  const words = [...text.matchAll(/\S+/g)].slice(-5)
  for (const [at, match] of words.entries()) {
    if (match.index === 0) continue
    const before = words[at - 1]?.[0] ?? text.slice(0, match.index).trim().split(/\s/).at(-1) ?? ''
    const source = text.slice(match.index)
    const isKnown = source.includes('/') ? isCredit(source) : isSource(source)
    if (isKnown && /^[\p{Lu}@(]/u.test(source) && !GOVERNS_NAME.test(before)) return match.index
  }
  return undefined
}

/** Letters in which English copy writes a place; classes of all of Unicode would take V8 long to compile. */
const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ'
const LETTERS = `${CAPITALS}a-zß-öø-ÿ`
const CAPITAL_PLACE = String.raw`[${CAPITALS}][${CAPITALS}.'’-]+(?: [${CAPITALS}.'’-]+){0,4}`
const TITLE_PLACE = String.raw`[${CAPITALS}][${LETTERS}.'’-]+(?: [${LETTERS}.'’-]+){0,4}`
const REGION = String.raw`(?:[,/] ?[${CAPITALS}][${LETTERS}.]*(?: [${LETTERS}][${LETTERS}.]*){0,3}){0,2}`
const AGENCY_TAG = String.raw` ?\([${CAPITALS}][${LETTERS} .&-]{1,40}\)`
const DATE_TAG = String.raw`(?:, [${CAPITALS}][${LETTERS}]{2,8}\.? \d{1,2}(?:, \d{4})?)`
const DASH = String.raw`\s?(?:—|–|--|-)\s`
const DATELINES = [
  new RegExp(`^${CAPITAL_PLACE}${REGION}${DATE_TAG}?(?:${AGENCY_TAG})?${DASH}`, 'u'),
  new RegExp(`^${TITLE_PLACE}${REGION}${DATE_TAG}?${AGENCY_TAG}${DASH}`, 'u'),
  new RegExp(`^${TITLE_PLACE}${REGION}${DATE_TAG}${DASH}`, 'u'),
  new RegExp(`^${CAPITAL_PLACE}(?:, [${CAPITALS}][${LETTERS}.]+)?: (?=["'“‘]?[${CAPITALS}])`, 'u'),
]

/**
 * How long the dateline is that opens a paragraph, dash included, in code units; 0 without one.
 * AP: place in capitals, region, agency in brackets, dash; newspapers and Reuters vary it.
 */
export function datelineLength(text: string): number {
  const opening = text.slice(0, 120)
  if (!/[—–:-]/.test(opening)) return 0
  const [place, ...others] = DATELINES
  for (const pattern of [place!, ...others]) {
    const match = pattern.exec(opening)
    if (match && text.length - match[0].length > 20) {
      return isLabel(match[0], text) ? 0 : match[0].trimEnd().length
    }
  }
  return 0
}

/** “EXCLUSIVE: …” is a label; in copy all in capitals, any words before a colon look like a place. */
function isLabel(opening: string, text: string): boolean {
  if (KICKERS.has(opening.toLowerCase().replace(/[\s:—–-]+$/, ''))) return true
  return /:\s*$/.test(opening) && isUpperCase(text)
}

const DATELINE_ALONE = new RegExp(
  `^${CAPITAL_PLACE}${REGION}(?:${DATE_TAG}(?:${AGENCY_TAG})?|${AGENCY_TAG})$`,
  'u',
)

/** A dateline on a line of its own: “WASHINGTON, June 3 (Reuters)”. */
export function isDateline(text: string): boolean {
  return text.length <= 60 && DATELINE_ALONE.test(text)
}

/** Labels of a match report's panel, and of a draw's. */
const SCORE_LABEL =
  /^(?:half-?time|full-?time|ht|ft|att(?:endance)?|gate|referee|ref|scorers?|goals?|booked|bookings|yellow cards?|red cards?|sent off|subs?|substitutes?|replacements|man of the match|player of the match|star man|venue|kick-?off|result|final score|umpires?|officials|line-?ups?|starting xi|possession|shots|corners|tries|try|cons?|conversions|pens?|penalties|drop goals?|bench|not used|bye)\b[^:.]{0,25}:/i

/** A result, a fixture, a team sheet, a row of a table: figures and names, no sentence. */
export function isScores(text: string): boolean {
  if (text.length > 1500) return false
  if (SCORE_LABEL.test(text)) return true
  return isFixture(text) || isResult(text) || isTeamSheet(text) || isTableRow(text)
}

function isFixture(text: string): boolean {
  const sides = text.replace(/\([^()]*\)/g, '').split(/ vs?\.? /i)
  return sides.length >= 2 && !endsWithFullStop(text) && sides.every((side) => isSide(side))
}

function isSide(text: string): boolean {
  const tokens = tokensOf(text)
  return (
    tokens.length > 0 &&
    tokens.length <= 7 &&
    tokens.every(
      (token) => isCapitalised(bareToken(token)) || /^(?:or|and|&|of|the|\W|.*\d.*)$/.test(token),
    )
  )
}

/** “Ashby Town 2-1 Fenwick”, “Rovers 31 Town 17”, “6-4 3-6 7-6 (7-5)”. */
function isResult(text: string): boolean {
  const tokens = tokensOf(text.replace(/[(),;:]/g, ' '))
  if (tokens.length < 2 || tokens.length > 16 || endsWithFullStop(text)) return false
  const scores = tokens.filter((token) => /^\d{1,3}(?:[-–]\d{1,3})?$/.test(token))
  const hasResult = scores.length >= 2 || scores.some((token) => /[-–]/.test(token))
  return (
    hasResult &&
    tokens.every(
      (token) =>
        /^[\d-–]+$/.test(token) ||
        isCapitalised(bareToken(token)) ||
        /^(?:aet|pens?|agg|ht|ft|and|&|beat|bt|lost|to|og|of|the|at|on|d)$/.test(token),
    )
  )
}

/** Names, each alone or with a minute, a club or a number, between commas or semicolons. */
function isTeamSheet(text: string): boolean {
  const label = /^[\p{L}\d .()'’-]{2,45}:\s/u.exec(text)?.[0] ?? ''
  const items = text
    .slice(label.length)
    .replace(/\([^()]*\)/g, '()')
    .split(/[,;]\s*|\.\s+/)
    .map((item) => item.replace(/[.\s]+$/, ''))
    .filter(Boolean)
  const sheet = items.filter(isTeamSheetItem).length
  if (sheet < items.length * 0.85) return false
  const figured = items.filter((item) => /\(\)|\d/.test(item)).length
  if (figured === items.length && (items.length > 1 || /^\p{Lu}\S* .*\(\)$/u.test(items[0]!))) {
    return true
  }
  return items.length >= (label ? 4 : 5)
}

function isTeamSheetItem(item: string): boolean {
  const tokens = tokensOf(item.replace('()', ' '))
  if (tokens.length === 0 || tokens.length > 8) return false
  const named = tokens.filter((token) => isCapitalised(bareToken(token)))
  if (named.length === 0 || named.length > 5) return false
  return tokens.every(
    (token) =>
      isCapitalised(bareToken(token)) ||
      /^[\d+'’:-]+$/.test(token) ||
      /^(?:pens?|og|capt|c|gk|and|for|not|used|v|[\W]+)$/.test(token) ||
      NAME_PARTICLES.has(token),
  )
}

function isTableRow(text: string): boolean {
  const tokens = tokensOf(text)
  if (tokens.length < 4 || tokens.length > 20) return false
  const figures = tokens.filter((token) => /^[+-–]?\d[\d,.]*%?$/.test(token)).length
  return figures >= 3 && figures * 2 >= tokens.length
}
