import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'
import {
  isAllThereIs,
  isInAbout,
  isNoVote,
  isOfComparison,
  isOfContactClause,
  isPhrasal,
} from './clauses.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [isAllThereIs, isInAbout, isNoVote, isOfComparison, isOfContactClause, isPhrasal]

export default defineRule({
  id: 'stray-word',
  summary: 'A word that the sentence does not need.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY.default(0.5)}),
  *check(article, {minProbability}) {
    yield* heardFaults(article, 'stray-word', minProbability, EXCEPTIONS)
  },
})
