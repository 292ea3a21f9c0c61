import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'

export default defineRule({
  id: 'verb-form',
  summary: 'A verb in a form that its auxiliary or its sentence does not take.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY}),
  check: (article, {minProbability}) => heardFaults(article, 'verb-form', minProbability),
})
