import {contraryOutcomes, deniedEvents, disclaimedClaims} from '#claims'
import {defineRule, z} from '#rule'
import {denialReport, outcomeReport, reportOf} from './report.js'

export default defineRule({
  id: 'disputed-claim',
  summary: 'Display text that states what the body calls unconfirmed, denied or otherwise.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.8,
  options: z.strictObject({
    denials: z.boolean().default(true),
  }),
  *check(article, {denials}) {
    const doubts = disclaimedClaims(article)
    for (const doubt of doubts) {
      if (denials || !doubt.cue.isDenial) yield reportOf(article, doubt)
    }
    if (!denials) return
    const said = new Set(doubts.map(({unit}) => unit))
    for (const event of deniedEvents(article)) {
      if (said.has(event.claim.unit)) continue
      said.add(event.claim.unit)
      yield denialReport(article, event)
    }
    for (const outcome of contraryOutcomes(article)) {
      if (said.has(outcome.unit)) continue
      said.add(outcome.unit)
      yield outcomeReport(article, outcome)
    }
  },
})
