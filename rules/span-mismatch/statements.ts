import type {Article} from '#article'
import {quantitiesOf, yearOf} from '#inventory'
import type {Publication, Quantity} from '#inventory'
import type {Span} from '#text'

/** How an elapsed time may be counted. */
export type Counting =
  /** “From 1998 to 2004”: both years in, or neither. */
  | 'both-ends'
  /** “Since 2010”: whole years only, the last of which may not be over. */
  | 'until-now'
  /** “In 2018, eight years after the vote of 2010”. */
  | 'apart'
  | 'anniversary'

/** A year as the copy has it; without a place it is that of the story. */
export interface YearPlace {
  readonly year: number
  readonly place?: Span
}

/** A length of time that stands with its two ends; the span covers all that is printed of them. */
export interface Statement extends Span {
  readonly stated: Quantity
  readonly from: YearPlace
  readonly to: YearPlace
  readonly counting: Counting
}

/** The quantities of one sentence and what stands around them. */
class Line {
  readonly quantities: readonly Quantity[]
  readonly #text: string
  readonly #end: number

  constructor(article: Article, quantities: readonly Quantity[]) {
    this.#text = article.text
    this.quantities = quantities
    this.#end = article.sentences[quantities[0]!.sentence]!.end
  }

  /** What stands between a quantity and the next, cut where it is too long to join them. */
  gap(at: number): string {
    const [one, next] = [this.quantities[at], this.quantities[at + 1]]
    return one && next ? this.#text.slice(one.end, Math.min(next.start, one.end + REACH)) : ''
  }

  before(at: number): string {
    const {start} = this.quantities[at]!
    return this.#text.slice(Math.max(0, start - 20), start)
  }

  after(at: number): string {
    const {end} = this.quantities[at]!
    return this.#text.slice(end, Math.min(this.#end, end + 20))
  }

  isLength(at: number): boolean {
    const {kind, unit, vague, lo, hi} = this.quantities[at] ?? {}
    return kind === 'duration' && !vague && lo === hi && (unit === 'year' || unit === 'decade')
  }

  year(at: number): YearPlace | undefined {
    const quantity = this.quantities[at]
    const year = yearOf(quantity)
    if (!quantity || year === undefined) return undefined
    return {year, place: {start: quantity.start, end: quantity.end}}
  }

  /** “1998–2004”, which is one quantity. */
  years(at: number): readonly [YearPlace, YearPlace] | undefined {
    const {kind, step, lo = 0, hi = 0, start = 0, end = 0} = this.quantities[at] ?? {}
    const isWhole = end - start === 9
    if (kind !== 'year' || step !== 1 || lo >= hi || !isWhole) return undefined
    return [
      {year: lo, place: {start, end: start + 4}},
      {year: hi, place: {start: end - 4, end}},
    ]
  }
}

/** In UTF-16 code units: what stands further apart is not joined. */
const REACH = 70

const JOINT = /^ (?:to|until|till|through|up to) $/
const CLOSED = /(?:^|[^\p{L}])[Ff]rom $/u
const OTHER_POINT = /^(?:-|–| (?:after|before|later|earlier|ago|since|on|into|old|apart)(?!\p{L}))/u
const MAKES =
  /^\)?(?:,| –| —) (?:(?:a (?:period|span|spell|stretch|reign|term|tenure|run|total) of|or|some|all of|for|in all|that is|which is) )?$/
const NOUNS =
  "(?: (?!after|before|later|earlier|ago|since|old|apart|when|where)[\\p{L}’'-]{1,20}){0,5}"
const FROM = new RegExp(`^${NOUNS},? from $`, 'u')
const BRACKET = new RegExp(`^${NOUNS},? (?:from )?\\(?$`, 'u')
const EVENT =
  "(?:(?:the|his|her|their|its|a|an) )?(?:(?!that|which|who|after|before|from)[\\p{L}’'-]{1,20} ){0,2}"
const SINCE = new RegExp(`^,? (?:since|on from) (?:in )?${EVENT}$`, 'u')
const AGO = /^ ago(?:,? (?:back )?in| \() ?$/
const APART = new RegExp(`^ (?:after|since|on from) ${EVENT}$`, 'u')
const BEFORE = new RegExp(`^ before ${EVENT}$`, 'u')
const ANNIVERSARY =
  /^[ -]anniversary of (?:(?!that|which|who|after|before|from|since|to|by)[\p{L}’'-]{1,20} ){0,6}$/u

type Reader = (line: Line, at: number, publication?: Publication) => Statement | undefined

/** “from 1998 to 2004, seven years”, “1998–2004, seven years”. */
const yearsThenLength: Reader = (line, at) => {
  const [whole, from] = [line.years(at), line.year(at)]
  if (whole && line.isLength(at + 1) && MAKES.test(line.gap(at)))
    return isTime(line, at + 1) ? made(line, at, at + 1, ...whole, 'both-ends') : undefined
  const to = line.year(at + 1)
  if (!from || !to || !line.isLength(at + 2) || !isTime(line, at + 2)) return undefined
  if (!CLOSED.test(line.before(at)) || !JOINT.test(line.gap(at))) return undefined
  return MAKES.test(line.gap(at + 1)) ? made(line, at, at + 2, from, to, 'both-ends') : undefined
}

/** “seven years, from 1998 to 2004”, “a seven-year reign (1998–2004)”. */
const lengthThenYears: Reader = (line, at) => {
  if (!line.isLength(at)) return undefined
  const whole = line.years(at + 1)
  if (whole && BRACKET.test(line.gap(at))) return made(line, at, at + 1, ...whole, 'both-ends')
  const [from, to] = [line.year(at + 1), line.year(at + 2)]
  if (!from || !to || !FROM.test(line.gap(at)) || !JOINT.test(line.gap(at + 1))) return undefined
  return made(line, at, at + 2, from, to, 'both-ends')
}

/** “since 2010, eight years”, “in 2010, eight years ago”. */
const sinceThenLength: Reader = (line, at, publication) => {
  const from = line.year(at)
  if (!publication || !from || !line.isLength(at + 1)) return undefined
  const isAgo = /^ ago(?!\p{L})/u.test(line.after(at + 1))
  const opens = isAgo ? /(?:^|[^\p{L}])(?:[Ii]n|[Ss]ince|[Oo]f) $/u : /(?:^|[^\p{L}])[Ss]ince $/u
  if (!opens.test(line.before(at)) || !(isAgo || isTime(line, at + 1))) return undefined
  if (!/^(?:,| \(| –| —) ?(?:or |for |some |just |now |more than )?$/.test(line.gap(at)))
    return undefined
  return made(line, at, at + 1, from, {year: publication.year}, 'until-now')
}

/** “eight years since the 2010 vote”, “eight years ago, in 2010”. */
const lengthThenSince: Reader = (line, at, publication) => {
  const from = line.year(at + 1)
  if (!publication || !from || !line.isLength(at)) return undefined
  if (!SINCE.test(line.gap(at)) && !AGO.test(line.gap(at))) return undefined
  if (line.year(at - 1) && /^, $/.test(line.gap(at - 1))) return undefined
  return made(line, at, at + 1, from, {year: publication.year}, 'until-now')
}

/** “the 10th anniversary of the 2009 quake”. */
const anniversary: Reader = (line, at, publication) => {
  const from = line.year(at + 1)
  if (!publication || !from || line.quantities[at]?.kind !== 'ordinal') return undefined
  if (!ANNIVERSARY.test(line.gap(at))) return undefined
  return made(line, at, at + 1, from, {year: publication.year}, 'anniversary')
}

/** “In 2018, eight years after the 2010 vote”. */
const yearLengthYear: Reader = (line, at) => {
  const [one, other] = [line.year(at), line.year(at + 2)]
  if (!one || !other || !line.isLength(at + 1)) return undefined
  if (!/(?:^|[^\p{L}])(?:[Ii]n|[Bb]y) $/u.test(line.before(at))) return undefined
  if (!/^,? (?:just |only |exactly |some )?$/.test(line.gap(at))) return undefined
  if (APART.test(line.gap(at + 1))) return made(line, at, at + 2, other, one, 'apart')
  return BEFORE.test(line.gap(at + 1)) ? made(line, at, at + 2, one, other, 'apart') : undefined
}

/** “opened in 1998 and shut six years later, in 2004”: the year before is where it starts. */
const laterYear: Reader = (line, at) => {
  const [from, to] = [line.year(at), line.year(at + 2)]
  if (!from || !to || !line.isLength(at + 1)) return undefined
  if (!/^ later,? (?:in |\()$/.test(line.gap(at + 1)) || /[;:]/.test(line.gap(at))) return undefined
  return made(line, at, at + 2, from, to, 'apart')
}

const READERS = [
  yearsThenLength,
  lengthThenYears,
  yearLengthYear,
  laterYear,
  sinceThenLength,
  lengthThenSince,
  anniversary,
]

/** Lengths of time with both their ends, in the order of the text; quotations aside. */
export function* statementsOf(article: Article, publication?: Publication): Iterable<Statement> {
  for (const quantities of bySentence(quantitiesOf(article))) {
    if (!quantities.some(isOfTime) || !quantities.some(mayBeEnd)) continue
    const line = new Line(article, quantities)
    for (let at = 0; at + 1 < quantities.length; at++) {
      if (article.isQuoted(quantities[at]!.start)) continue
      const statement = READERS.map((read) => read(line, at, publication)).find(Boolean)
      if (statement) yield statement
    }
  }
}

/** Whether it may be what a statement states. */
function isOfTime({kind}: Quantity): boolean {
  return kind === 'duration' || kind === 'ordinal'
}

/** Whether it has a year, or is a stretch of years. */
function mayBeEnd({kind, date}: Quantity): boolean {
  return kind === 'year' || date?.year !== undefined
}

function* bySentence(quantities: readonly Quantity[]): Iterable<Quantity[]> {
  let from = 0
  for (let at = 1; at <= quantities.length; at++) {
    if (quantities[at]?.sentence === quantities[from]!.sentence) continue
    if (at - from > 1) yield quantities.slice(from, at)
    from = at
  }
}

/** Whether the length is no more than that, and leads to no other point in time. */
function isTime(line: Line, at: number): boolean {
  return !OTHER_POINT.test(line.after(at))
}

function made(
  {quantities}: Line,
  first: number,
  last: number,
  from: YearPlace,
  to: YearPlace,
  counting: Counting,
): Statement {
  const stated = quantities.slice(first, last + 1).find(isOfTime)!
  return {
    start: quantities[first]!.start,
    end: quantities[last]!.end,
    stated,
    from,
    to,
    counting,
  }
}
