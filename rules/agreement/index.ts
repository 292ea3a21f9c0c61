import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'
import {isCollectivePlural} from './collectives.js'

export default defineRule({
  id: 'agreement',
  summary: 'A verb or noun whose number does not fit the words around it.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY}),
  *check(article, {minProbability}) {
    for (const {report, suspicion} of heardFaults(article, 'agreement', minProbability)) {
      if (!isCollectivePlural(article, suspicion)) yield report
    }
  },
})
