import type {Article} from '#article'
import {quantitiesBeside} from '#inventory'
import type {Bound, Publication} from '#inventory'
import type {Counting, Statement} from './statements.js'

/** Years by which each way of counting may differ from the difference of the years. */
const SLACK: Readonly<Record<Counting, readonly [less: number, more: number]>> = {
  'both-ends': [1, 1],
  'until-now': [1, 0],
  apart: [1, 1],
  anniversary: [0, 0],
}

/** Years by which what the copy says may differ from what it means, by the word that bounds it. */
const MEANT: Readonly<Record<Bound, readonly [less: number, more: number]>> = {
  exact: [0, 0],
  about: [2, 2],
  over: [0, 3],
  'at-least': [0, 3],
  under: [2, 0],
  'at-most': [2, 0],
  nearly: [1, 0],
  between: [0, 0],
}

/** Years between the ends. */
export function elapsed({from, to}: Statement): number {
  return to.year - from.year
}

/** Years that the copy says. */
export function statedYears({stated: {lo, unit}}: Statement): number {
  return unit === 'decade' ? lo * 10 : lo
}

/** Whether the length may be that between the ends; a decade is a round one. */
export function agrees(statement: Statement, years = elapsed(statement)): boolean {
  const {stated, counting} = statement
  const value = statedYears(statement)
  const isDecades = stated.unit === 'decade'
  const [less, more] = MEANT[stated.bound]
  const [early, late] = SLACK[counting]
  const [round, over] = isDecades ? [2, 3] : [0, 0]
  return value + more + over >= years - early && value - less - round <= years + late
}

/** Words by which an anniversary is another year's. */
const COMING =
  /(?:^|[^\p{L}])(?:next year|coming|upcoming|ahead of|will|would|approach\p{Ll}*|before|plan\p{Ll}*|prepar\p{Ll}*|nears?|nearing|eve of)(?!\p{L})/u
const PAST = /(?:^|[^\p{L}])(?:last year|last (?:autumn|winter|month|december))(?!\p{L})/iu

/** Whether an anniversary falls in another year than that of the story, as its sentence says. */
export function isOtherYears(
  article: Article,
  statement: Statement,
  {month}: Publication,
): boolean {
  const sentence = article.sentences[statement.stated.sentence]!
  const copy = article.slice({
    start: Math.max(sentence.start, statement.start - 150),
    end: Math.min(sentence.end, statement.end + 150),
  })
  const years = elapsed(statement)
  if (agrees(statement, years + 1)) return COMING.test(copy) || (month ?? 0) >= 10
  if (agrees(statement, years - 1)) return PAST.test(copy) || (month ?? 12) <= 3
  return false
}

/**
 * Whether the years count from or to another time there: in “By 2018 it had been eight years since
 * 2010” and a paragraph of 2018 up to that, and in “six years later, in 2004” from any year before.
 */
export function isOfAnotherTime(article: Article, statement: Statement): boolean {
  const {from, to, counting} = statement
  if (!to.place)
    return yearsBeside(article, statement).some((year) => year > from.year && year < to.year)
  if (counting !== 'apart') return false
  return yearsBeside(article, statement).some((year) => agrees(statement, to.year - year))
}

/** The other years of the paragraph. */
function yearsBeside(article: Article, statement: Statement): number[] {
  const {start, end} = statement
  return quantitiesBeside(article, statement)
    .filter((other) => other.end <= start || other.start >= end)
    .map(({kind, date, hi}) => date?.year ?? (kind === 'year' ? hi : undefined))
    .filter((year) => year !== undefined)
}
