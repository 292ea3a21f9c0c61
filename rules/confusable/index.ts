import {defineRule, PhraseTable, repairReports, z} from '#rule'
import {rows as adjectives} from './adjectives.js'
import {ADJECTIVES} from './common.js'
import {rows as contexts} from './contexts.js'
import {rows as grammar} from './grammar.js'
import {rows as homophones} from './homophones.js'
import {rows as joined} from './joined.js'
import {rows as nouns} from './nouns.js'
import {rows as pairs} from './pairs.js'
import {rows as prefixes} from './prefixes.js'
import {rows as slips} from './slips.js'
import {rows as smallWords} from './small-words.js'
import {rows as verbs} from './verbs.js'

const table = new PhraseTable(
  [
    ...grammar,
    ...smallWords,
    ...verbs,
    ...nouns,
    ...adjectives,
    ...pairs,
    ...joined,
    ...prefixes,
    ...slips,
    ...contexts,
    ...homophones,
  ],
  {adjective: ADJECTIVES},
)

export default defineRule({
  id: 'confusable',
  summary:
    'A word taken for one that sounds or looks like it, or written as two, where the words beside it tell.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.95,
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that are never reported'),
  }),
  check: (article, {allow}) => repairReports(article, table, {whole: false, allow}),
})
