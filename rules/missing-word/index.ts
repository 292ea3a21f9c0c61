import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'
import {
  isAttribution,
  isContactClause,
  isContentClause,
  isElliptical,
  isExclamation,
  isFronted,
  isHowLong,
  isMuchAs,
  isSuchAs,
  isWay,
} from './clauses.js'
import {
  isBeforePlural,
  isBeside,
  isExamination,
  isHole,
  isMade,
  isNamed,
  isServe,
  isWorked,
} from './objects.js'

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
  isFronted,
  isHole,
  isHowLong,
  isMade,
  isMuchAs,
  isNamed,
  isServe,
  isSuchAs,
  isWay,
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
