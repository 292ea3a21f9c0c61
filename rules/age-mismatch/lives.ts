import type {Article} from '#article'
import {quantitiesOf, yearOf} from '#inventory'
import type {Publication, Quantity} from '#inventory'
import type {Span} from '#text'

/** An age with the years that bound it: birth, and death or the day of the story. */
export interface Life {
  readonly age: Quantity
  readonly birth: {readonly year: number; readonly place: Span}
  /** Without a place it is the year of the story. */
  readonly end: {readonly year: number; readonly place?: Span}
}

/** In UTF-16 code units: what stands further before a number does not tell of it. */
const REACH = 40
const BORN = /(?:^|[^\p{L}])(?:[Bb]orn|b\.)(?: (?:on|in|around)| in [\p{L} ,]{1,30}(?:in|on))? $/u
const DIED = /(?:^|[^\p{L}])(?:died|dies|death|killed)(?: [\p{L}'’-]{1,20}){0,4} (?:in|on) $/u
const AT_DEATH =
  /(?:^|[^\p{L}])(?:died|dies|death|has died|dead|passed away)[^.;!?]{0,40}(?:aged?|at|age of) $/u
/** “, 34”, “who is 34”; of “34-year-old” the form tells. */
const PRESENT = /(?:, (?:now )?(?:aged )?|(?:^|[^\p{L}])(?:is|now) (?:aged )?)$/u
const PAST = /(?:^|[^\p{L}])(?:then|when|was|were|as|while) (?:an? |the )?$/u

/** Lives told in one paragraph that do not add up, in the order of the text. */
export function* livesOf(article: Article, publication?: Publication): Iterable<Life> {
  for (const quantities of byBlock(article)) {
    const life = deadAt(article, quantities) ?? aliveAt(article, quantities, publication)
    if (life && !agrees(life)) yield life
  }
}

/** A year has one birthday in it, which may be still to come. */
function agrees({age, birth, end}: Life): boolean {
  const years = end.year - birth.year
  return age.lo === years || age.lo === years - 1
}

/** Years of age that the two years make. */
export function agesOf({birth, end}: Life): readonly [number, number] {
  const years = end.year - birth.year
  return [years - 1, years]
}

/** “(1940–2020) … died aged 85”, “born in 1940 … died in 2020, aged 85”. */
function deadAt(article: Article, quantities: readonly Quantity[]): Life | undefined {
  const ages = quantities.filter((quantity) => mayBeAge(quantity) && isAtDeath(article, quantity))
  const whole = quantities.filter((quantity) => isWholeLife(article, quantity))
  if (ages.length !== 1 || whole.length > 1) return undefined
  const [age] = ages as [Quantity]
  if (whole[0]) {
    const {start, end, lo, hi} = whole[0]
    return {
      age,
      birth: {year: lo, place: {start, end: start + 4}},
      end: {year: hi, place: {start: end - 4, end}},
    }
  }
  const birth = only(quantities.filter((quantity) => follows(article, quantity, BORN)))
  const death = only(quantities.filter((quantity) => follows(article, quantity, DIED)))
  const [from, to] = [yearOf(birth), yearOf(death)]
  if (!birth || !death || from === undefined || to === undefined) return undefined
  return {age, birth: {year: from, place: birth}, end: {year: to, place: death}}
}

/** “Ann Pell, 34, who was born in 1980”: age and birth of one sentence that has no other. */
function aliveAt(
  article: Article,
  quantities: readonly Quantity[],
  publication: Publication | undefined,
): Life | undefined {
  if (!publication) return undefined
  const birth = only(quantities.filter((quantity) => follows(article, quantity, BORN)))
  const year = yearOf(birth)
  if (!birth || year === undefined) return undefined
  const ages = quantities.filter(
    (quantity) => quantity.kind === 'age' && quantity.sentence === birth.sentence,
  )
  const years = quantities.filter(
    (quantity) => quantity.sentence === birth.sentence && yearOf(quantity) !== undefined,
  )
  const age = only(ages)
  if (!age || years.length > 1 || !isPresentAge(article, age)) return undefined
  return {age, birth: {year, place: birth}, end: {year: publication.year}}
}

function isPresentAge(article: Article, {start, end, unit, lo, hi, bound}: Quantity): boolean {
  if (unit !== 'year' || lo !== hi || bound !== 'exact') return false
  const isOld = /old$/i.test(article.text.slice(start, end))
  if (!follows(article, {start}, PRESENT) && !isOld) return false
  if (follows(article, {start}, PAST)) return false
  return !/^,? (?:when|at the time|years (?:ago|later))/.test(article.text.slice(end, end + REACH))
}

function mayBeAge({kind, unit, lo, hi, bound}: Quantity): boolean {
  const isAge = kind === 'age' && unit === 'year'
  const mayBe = kind === 'count' && lo >= 10 && lo <= 110
  return (isAge || mayBe) && lo === hi && bound === 'exact'
}

function isAtDeath(article: Article, quantity: Quantity): boolean {
  return follows(article, quantity, AT_DEATH, 70)
}

/** “(1940–2020)” and “1940–2020” long enough for a life; a term of office is no life. */
function isWholeLife(article: Article, {kind, step, lo, hi, start, end}: Quantity): boolean {
  if (kind !== 'year' || step !== 1 || hi - lo < 15 || end - start !== 9) return false
  const {text} = article
  return text[start - 1] === '(' || /(?:^|\n|, )$/.test(text.slice(Math.max(0, start - 2), start))
}

function follows(
  {text}: Article,
  {start}: {readonly start: number},
  pattern: RegExp,
  reach = REACH,
): boolean {
  return pattern.test(text.slice(Math.max(0, start - reach), start))
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}

function* byBlock(article: Article): Iterable<Quantity[]> {
  let block = -1
  let group: Quantity[] = []
  for (const quantity of quantitiesOf(article)) {
    if (article.isQuoted(quantity.start)) continue
    const own = article.sentences[quantity.sentence]!.block
    if (own !== block && group.length > 1) yield group
    if (own !== block) group = []
    block = own
    group.push(quantity)
  }
  if (group.length > 1) yield group
}
