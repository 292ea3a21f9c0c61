import {canBeChecked, displayUnitsOf, graveClaimsOf, isWrongStory} from '#claims'
import {defineRule, withHabits, z} from '#rule'
import type {Article} from '#article'
import type {ReportOfKind} from '#rule'
import {reportOf, unsupported} from './report.js'

export default defineRule({
  id: 'unsupported-event',
  summary:
    'Display text that tells of a death, an arrest, a resignation or the like, and a body that does not.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.85,
  options: z.strictObject({
    ignore: z
      .array(z.string())
      .default([])
      .describe('Fields that are not looked at: “war”, “ban”; the readme lists them'),
  }),
  *check(article, {ignore}) {
    // Of a headline over another story nothing is borne out: that is said once.
    if (!canBeChecked(article) || isWrongStory(article)) return
    yield* withHabits(reports(article, new Set(ignore)))
  },
})

/** Captions have a rule of their own; a question claims nothing. */
function* reports(article: Article, ignored: ReadonlySet<string>): Iterable<ReportOfKind> {
  for (const unit of displayUnitsOf(article)) {
    if (unit.part.role === 'caption' || unit.isQuestion) continue
    for (const claim of graveClaimsOf(unit)) {
      if (ignored.has(claim.field.id)) continue
      const fault = unsupported(article, claim)
      if (fault) yield [claim.field.id, reportOf(article, fault)]
    }
  }
}
