import {defineRule, heardFaults, isSeen, isUtterance, MIN_PROBABILITY, z} from '#rule'
import {
  isAskedFor,
  isBehindClause,
  isBehindModal,
  isBehindParenthesis,
  isClefted,
  isDoSo,
  isInverted,
  isMandative,
  isSurviving,
  isWishOf,
} from './base-forms.js'
import {isGerundAfterTo, isTroublesome} from './gerunds.js'
import {isNoForm, isNounInIng, isPersons} from './nouns.js'
import {isAbsoluteBeing, isAbsoluteHaving, isBecoming, isKindOfEconomy} from './participles.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [
  isAbsoluteBeing,
  isAbsoluteHaving,
  isAskedFor,
  isBecoming,
  isBehindClause,
  isBehindModal,
  isBehindParenthesis,
  isClefted,
  isDoSo,
  isGerundAfterTo,
  isInverted,
  isKindOfEconomy,
  isMandative,
  isNoForm,
  isNounInIng,
  isPersons,
  isSeen,
  isSurviving,
  isTroublesome,
  isUtterance,
  isWishOf,
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
