import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {impossibleAges} from './ages.js'
import {impossibleDates} from './dates.js'
import type {Impossible} from './fault.js'
import {impossibleShares} from './shares.js'
import {impossibleTimes} from './times.js'

export default defineRule({
  id: 'impossible-value',
  summary: 'A date, time, age or share that there cannot be.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({}),
  *check(article) {
    yield* reportsOf(article, impossibleDates(article))
    yield* reportsOf(article, impossibleTimes(article))
    yield* reportsOf(article, impossibleAges(article))
    yield* reportsOf(article, impossibleShares(article))
  },
})

function* reportsOf(article: Article, values: Iterable<Impossible>): Iterable<Report> {
  for (const {start, end, expected, note} of values) {
    const span = {start, end}
    const [first] = expected
    yield {
      span,
      reason: `Unexpected “${article.slice(span)}”, expected ${first === undefined ? 'a value that there can be' : `“${first}”`}`,
      expected,
      note,
      ...(article.isQuoted(start) && {severity: 'hint' as const, confidence: 0.6}),
    }
  }
}
