import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'

export default defineRule({
  id: 'real-word',
  summary: 'A word that is spelt right and is not the one that was meant.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY.default(0.72)}),
  *check(article, {minProbability}) {
    for (const {report} of heardFaults(article, 'wrong-word', minProbability)) yield report
  },
})
