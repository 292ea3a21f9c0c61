import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'
import {
  isAttribution,
  isContactClause,
  isContentClause,
  isElliptical,
  isExclamation,
  isHowLong,
  isMuchAs,
  isSuchAs,
} from './clauses.js'
import {isBeforePlural, isBeside, isExamination, isHole, isMade, isWorked} from './objects.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [
  isAttribution,
  isBeforePlural,
  isBeside,
  isContactClause,
  isContentClause,
  isElliptical,
  isExamination,
  isExclamation,
  isHole,
  isHowLong,
  isMade,
  isMuchAs,
  isSuchAs,
  isWorked,
]

export default defineRule({
  id: 'missing-word',
  summary: 'A gap where the sentence needs a word.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY.default(0.6)}),
  *check(article, {minProbability}) {
    yield* heardFaults(article, 'missing-word', minProbability, EXCEPTIONS)
  },
})
