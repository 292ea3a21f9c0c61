import {restated} from '#inventory'
import {defineRule, z} from '#rule'
import {roundingOfShares, sharesOf} from './shares.js'
import {moneyTotalsOf, roundingOfMoney} from './money.js'
import {remaindersOf, rightShare, sharesOfWholes, wrongRates} from './remainders.js'
import {reportOf, rewriteOf, rewritesOf, sumOf} from './report.js'
import {totalsOf} from './totals.js'
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
    for (const {total, parts} of [...totalsOf(article), ...remaindersOf(article)]) {
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
    for (const each of sharesOfWholes(article)) {
      const right = rightShare(each)
      if (right === undefined) continue
      const {part, whole, share} = each
      yield reportOf(article, [part, whole, share], {
        rewrites: [rewriteOf(article, share, Math.round(right))],
        note: `${article.slice(part)} of ${article.slice(whole)} is ${right.toFixed(1)} percent, not ${article.slice(share)}.`,
      })
    }
    for (const {sum, years, yearly} of wrongRates(article)) {
      const right = restated(article, yearly, sum.lo / years.lo)
      yield reportOf(article, [sum, years, yearly], {
        rewrites: [rewriteOf(article, yearly, sum.lo / years.lo)],
        note: `${article.slice(sum)} over ${article.slice(years)} is ${right ?? 'another amount'} a year, not ${article.slice(yearly)}.`,
      })
    }
    for (const vote of votesOf(article)) {
      const fault = faultOfVote(article, vote)
      if (fault) yield reportOf(article, fault.places, fault)
    }
  },
})
