import type {Article} from '#article'
import {publicationOf} from '#inventory'
import type {Quantity} from '#inventory'

/** Of units that a reader reckons from years: how many years each is. */
const YEARS: Readonly<Record<string, number>> = {year: 1, decade: 10}

/** Whoever reckons from a year to another may be one out. */
const SLACK = 1

/** What lasts from now on, by what stands behind its length: “a two-year deal”. */
const TERMS = new Set(
  `deal contract extension agreement lease loan sentence term ban plan project programme program
  scheme prison jail suspension`.split(/\s+/),
)

/** Words right before the length of such a term: “jailed for six years”. */
const OPENS_TERM =
  /\b(?:jail(?:ed|s)?|sentenced?|imprisoned|banned|disqualified|suspended)(?: (?:from \w{1,20} )?(?:for|to)(?: (?:at least|a minimum of|more than|nearly|almost|up to))?)? $|\bnext $/i

/** Words before a year in which a term ends: “until 2019”, “the end of the 2019 season”. */
const ENDS_TERM = /\b(?:until|till|through|to|by|before|end of|summer of|end of the) $/i

/** What goes by the year: “another three seasons”. */
const YEARLY = new Set('season term campaign summer winter christmas session semester'.split(' '))

/** Up to this many, the same number may be of anything. */
const SMALL = 10

/** Ages that are set against each other. */
const MOST_AGES = 40

/** In UTF-16 code units; no words that tell what a number is of stand further away. */
const REACH = 48

/**
 * Whether a duration in years, or an anniversary, is one that a reader cannot reckon from the years of the body: a term
 * from the year that it ends in, any other from a year before. Where the page does not say when the
 * story came out, every year from the last of the body on may be it.
 */
export function isUnreckoned(
  article: Article,
  claim: Quantity,
  evidence: readonly Quantity[],
): boolean {
  const span = spanOf(claim)
  if (span === undefined || isToldOtherwise(article, span, evidence)) return false
  const isTold = (quantity: Quantity) =>
    !isTerm(article, claim) || ENDS_TERM.test(before(article, quantity))
  const years = evidence.filter(isTold).flatMap(yearsIn)
  const published = publicationOf(article)?.year
  if (published !== undefined) {
    return years.every((year) => Math.abs(Math.abs(published - year) - span) > SLACK)
  }
  const last = Math.max(...years)
  return years.every((year) => year + span < last - SLACK)
}

/** “Three seasons” for three years, “a quarter of a century” for 25, 22 and 52 years of age for 30. */
function isToldOtherwise(article: Article, span: number, evidence: readonly Quantity[]): boolean {
  const isSame = ({lo, hi, head}: Quantity) =>
    (lo === span || hi === span) && (span > SMALL || YEARLY.has(head?.lemma ?? ''))
  if (evidence.some(isSame)) return true
  if (span % 25 === 0 && article.words.some(({normal}) => normal === 'century')) return true
  const ages = evidence
    .filter(({kind, head}) => kind === 'age' || (kind === 'count' && head === undefined))
    .slice(0, MOST_AGES)
  return ages.some((one) =>
    ages.some((other) => Math.abs(one.lo - other.lo - span) <= SLACK && other.lo > SMALL),
  )
}

/** In years; undefined for what is no duration of years. */
function spanOf({kind, lo, unit = '', head}: Quantity): number | undefined {
  if (kind === 'ordinal') return head?.lemma === 'anniversary' ? lo : undefined
  const factor = kind === 'duration' ? YEARS[unit] : undefined
  return factor && lo * factor
}

function isTerm(article: Article, claim: Quantity): boolean {
  return TERMS.has(claim.head?.lemma ?? '') || OPENS_TERM.test(before(article, claim))
}

function before({text}: Article, {start}: Quantity): string {
  return text.slice(Math.max(0, start - REACH), start)
}

/** A year, that of a date, or the first and the last of several: “the 1990s”. */
function yearsIn({kind, lo, hi, date}: Quantity): number[] {
  if (kind === 'year') return [lo, hi]
  return date?.year === undefined ? [] : [date.year]
}
