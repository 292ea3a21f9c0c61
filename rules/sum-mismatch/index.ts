import type {Article} from '#article'
import {restated} from '#inventory'
import type {Quantity} from '#inventory'
import {defineRule, rewritten, spanning, z} from '#rule'
import type {Report, Rewrite} from '#rule'
import {roundingOfShares, sharesOf} from './shares.js'
import {moneyTotalsOf, roundingOfMoney} from './money.js'
import {totalsOf} from './totals.js'
import type {Total} from './totals.js'
import {votesOf} from './votes.js'
import {faultOfVote} from './vote-faults.js'

export default defineRule({
  id: 'sum-mismatch',
  summary: 'Parts that do not add up to the total beside them.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({}),
  *check(article) {
    for (const {total, parts} of totalsOf(article)) {
      const sum = sumOf(parts)
      if (sum === total.lo) continue
      yield reportOf(article, [total, ...parts], {
        rewrites: rewritesOf(article, {total, parts}),
        note: `The parts add up to ${sum}, not ${article.slice(total)}.`,
      })
    }
    for (const money of moneyTotalsOf(article)) {
      const {total, parts} = money
      const sum = sumOf(parts)
      if (Math.abs(sum - total.lo) <= roundingOfMoney(money)) continue
      const right = restated(article, total, sum)
      yield reportOf(article, [total, ...parts], {
        rewrites: rewritesOf(article, money),
        note: `The parts add up to ${right ?? 'another amount'}, not ${article.slice(total)}.`,
      })
    }
    for (const shares of sharesOf(article)) {
      const sum = Number(sumOf(shares).toFixed(2))
      if (Math.abs(sum - 100) <= roundingOfShares(shares)) continue
      if (sum < 100) continue
      yield reportOf(article, shares, {
        rewrites: shares.map((share) => rewriteOf(article, share, share.lo + 100 - sum)),
        note: `The shares add up to ${sum} percent.`,
      })
    }
    for (const vote of votesOf(article)) {
      const fault = faultOfVote(article, vote)
      if (fault) yield reportOf(article, fault.places, fault)
    }
  },
})

interface Fault {
  /** Each would put the sum right. */
  readonly rewrites: ReadonlyArray<Rewrite | undefined>
  readonly note: string
}

function reportOf(
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
function rewritesOf(article: Article, {total, parts}: Total): Array<Rewrite | undefined> {
  const sum = sumOf(parts)
  return [
    rewriteOf(article, total, sum),
    ...parts.map((part) => rewriteOf(article, part, part.lo + total.lo - sum)),
  ]
}

function rewriteOf(article: Article, quantity: Quantity, value: number): Rewrite | undefined {
  const text = value > 0 ? restated(article, quantity, value) : undefined
  return text === undefined ? undefined : {start: quantity.start, end: quantity.end, text}
}

function sumOf(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, {lo}) => sum + lo, 0)
}
