import {canBeChecked, displayUnitsOf, isWrongStory} from '#claims'
import {defineRule, withHabits, z} from '#rule'
import type {Article} from '#article'
import type {ReportOfKind} from '#rule'
import {superlativesOf, unsupported} from './superlatives.js'
import {reportOf} from './report.js'

export default defineRule({
  id: 'unsupported-superlative',
  summary:
    'A “first”, “record”, “biggest” or “only” of display text that the body does not call so.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.8,
  options: z.strictObject({}),
  *check(article) {
    if (!canBeChecked(article) || isWrongStory(article)) return
    yield* withHabits(reports(article))
  },
})

/** Subheads and captions are not weighed so closely; a question claims nothing. */
function* reports(article: Article): Iterable<ReportOfKind> {
  for (const unit of displayUnitsOf(article)) {
    if (!['headline', 'dek'].includes(unit.part.role) || unit.isQuestion) continue
    for (const superlative of superlativesOf(unit)) {
      const fault = unsupported(article, superlative)
      if (fault) yield ['superlative', reportOf(article, superlative, fault)]
    }
  }
}
