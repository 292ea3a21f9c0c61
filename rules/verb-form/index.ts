import {defineRule, heardFaults, isSeen, MIN_PROBABILITY, z} from '#rule'
import {isAskedFor, isBehindModal, isClefted, isInverted, isMandative} from './base-forms.js'
import {isGerundAfterTo, isTroublesome} from './gerunds.js'
import {isNounInIng, isPersons} from './nouns.js'
import {isAbsoluteBeing, isAbsoluteHaving, isKindOfEconomy} from './participles.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [
  isAbsoluteBeing,
  isAbsoluteHaving,
  isAskedFor,
  isBehindModal,
  isClefted,
  isGerundAfterTo,
  isInverted,
  isKindOfEconomy,
  isMandative,
  isNounInIng,
  isPersons,
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
