import {defineRule, z} from '#rule'
import {HABITS} from './habits.js'
import {reportOf} from './report.js'

export default defineRule({
  id: 'quotation-style',
  summary:
    'Commas and stops now inside, now outside the closing mark; straight and curly marks mixed.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    stops: z.boolean().default(true),
    marks: z.boolean().default(true),
  }),
  *check(article, options) {
    for (const name of ['stops', 'marks'] as const) {
      const report = options[name] && reportOf(article, HABITS[name])
      if (report) yield report
    }
  },
})
