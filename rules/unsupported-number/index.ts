import type {Article} from '#article'
import {contraryFactors, numberClaimsOf, otherDays} from '#claims'
import type {NumberClaim} from '#claims'
import {defineRule, lineBefore, z} from '#rule'
import {dayReport, factorReport, reportOf} from './report.js'
import {weightOf} from './weight.js'

export default defineRule({
  id: 'unsupported-number',
  summary: 'A number in display text that the body does not have, or gives otherwise.',
  category: 'claim',
  severity: 'error',
  fix: 'suggested',
  options: z.strictObject({}),
  *check(article) {
    for (const claim of numberClaimsOf(article)) {
      const weight = isOfItem(article, claim) ? undefined : weightOf(claim)
      if (weight) yield {...reportOf(article, claim), ...weight}
    }
    for (const claim of contraryFactors(article)) yield factorReport(article, claim)
    for (const claim of otherDays(article)) yield dayReport(article, claim)
  },
})

/** Whether a numbered subhead says it, which heads its item by it: “3. Clean the oven (20 minutes)”. */
function isOfItem(article: Article, {quantity, role}: NumberClaim): boolean {
  return role === 'subhead' && /^#?\d{1,2}[.):]\s/.test(lineBefore(article, quantity.start, 120))
}
