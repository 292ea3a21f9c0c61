import {defineRule, heardFaults, isSeen, MIN_PROBABILITY, z} from '#rule'
import {isAbsoluteWith, isComment, isPurpose, isReported, isStranded, isWish} from './clauses.js'
import {isGoverned} from './governed.js'
import {
  isAdverb,
  isAfterThis,
  isApposition,
  isAtFielder,
  isAtPlace,
  isCount,
  isJustAs,
  isOffshore,
  isOfOffice,
  isRoughTime,
  isSoonToBe,
  isVersus,
  isWinnerByScore,
} from './little-words.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [
  isGoverned,
  isSeen,
  isPurpose,
  isAbsoluteWith,
  isAdverb,
  isAfterThis,
  isApposition,
  isAtFielder,
  isAtPlace,
  isComment,
  isCount,
  isJustAs,
  isOffshore,
  isOfOffice,
  isReported,
  isRoughTime,
  isSoonToBe,
  isStranded,
  isVersus,
  isWinnerByScore,
  isWish,
]

export default defineRule({
  id: 'real-word',
  summary: 'A word that is spelt right and is not the one that was meant.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY.default(0.72)}),
  *check(article, {minProbability}) {
    yield* heardFaults(article, 'wrong-word', minProbability, EXCEPTIONS)
  },
})
