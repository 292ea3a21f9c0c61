import {defineRule, heardFaults, MIN_PROBABILITY, z} from '#rule'
import {withoutArticle} from './articles.js'
import {withClause} from './clauses.js'
import {leftOutRightly} from './left-out.js'
import {withObject} from './objects.js'

/** What is right whatever the ear hears. */
const EXCEPTIONS = [...withoutArticle, ...withClause, ...leftOutRightly, ...withObject]

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
