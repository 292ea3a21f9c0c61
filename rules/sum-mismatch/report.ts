import type {Article} from '#article'
import {restated} from '#inventory'
import type {Quantity} from '#inventory'
import {rewritten, spanning} from '#rule'
import type {Report, Rewrite} from '#rule'
import type {Total} from './totals.js'

/** A sum that is wrong. */
export interface Fault {
  /** Each would put the sum right. */
  readonly rewrites: ReadonlyArray<Rewrite | undefined>
  readonly note: string
}

/** The report over all numbers of a sum. */
export function reportOf(
  article: Article,
  places: ReadonlyArray<{readonly start: number; readonly end: number}>,
  {rewrites, note}: Fault,
): Report {
  const span = spanning(...places)
  const expected = rewrites.flatMap((rewrite) =>
    rewrite ? [rewritten(article.text, span, [rewrite])] : [],
  )
  const [first] = expected
  return {
    span,
    reason: `Unexpected “${article.slice(span)}”, expected ${first === undefined ? 'numbers that add up' : `“${first}”`}`,
    expected,
    note: `${note} One of the numbers is wrong.`,
    evidence: places.map(({start, end}) => ({start, end, label: 'a number of the sum'})),
    ...(article.isQuoted(span.start) && {severity: 'hint' as const, confidence: 0.6}),
  }
}

/** The total as its parts have it, and each part as the others leave it. */
export function rewritesOf(article: Article, {total, parts}: Total): Array<Rewrite | undefined> {
  const sum = sumOf(parts)
  return [
    rewriteOf(article, total, sum),
    ...parts.map((part) => rewriteOf(article, part, part.lo + total.lo - sum)),
  ]
}

/** A number with another value, as it is printed. */
export function rewriteOf(
  article: Article,
  quantity: Quantity,
  value: number,
): Rewrite | undefined {
  const text = value > 0 ? restated(article, quantity, value) : undefined
  return text === undefined ? undefined : {start: quantity.start, end: quantity.end, text}
}

export function sumOf(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, {lo}) => sum + lo, 0)
}
