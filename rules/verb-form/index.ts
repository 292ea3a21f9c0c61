import {defineRule, heardFaults, isSeen, MIN_PROBABILITY, z} from '#rule'
import {isBehindModal, isClefted, isInverted, isMandative} from './base-forms.js'
import {isGerundAfterTo, isTroublesome} from './gerunds.js'
import {isAbsoluteBeing, isAbsoluteHaving, isKindOfEconomy, isNounInIng} from './participles.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [
  isAbsoluteBeing,
  isAbsoluteHaving,
  isBehindModal,
  isClefted,
  isGerundAfterTo,
  isInverted,
  isKindOfEconomy,
  isMandative,
  isNounInIng,
  isSeen,
  isTroublesome,
]

export default defineRule({
  id: 'verb-form',
  summary: 'A verb in a form that its auxiliary or its sentence does not take.',
  category: 'garbled',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({minProbability: MIN_PROBABILITY.default(0.5)}),
  *check(article, {minProbability}) {
    yield* heardFaults(article, 'verb-form', minProbability, EXCEPTIONS)
  },
})
