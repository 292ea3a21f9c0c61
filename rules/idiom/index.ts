import {defineRule, PhraseTable, repairReports, z} from '#rule'
import {rows as compounds} from './compounds.js'
import {DAYS_OF_MONTH, YEARS} from './dates.js'
import {rows as eggcorns} from './eggcorns.js'
import {rows as examples} from './examples.js'
import {PEOPLE, MODIFIERS} from './people.js'
import {rows as prepositions} from './prepositions.js'
import {rows as setPhrases} from './set-phrases.js'

const table = new PhraseTable(
  [...eggcorns, ...setPhrases, ...prepositions, ...examples, ...compounds],
  {people: PEOPLE, modifier: MODIFIERS, year: YEARS, day: DAYS_OF_MONTH},
)

export default defineRule({
  id: 'idiom',
  summary:
    'A set phrase, or a word and its preposition, with a wrong word in it: “tow the line”, “afraid from”.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.95,
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases that the house prints'),
  }),
  check: (article, {allow}) => repairReports(article, table, {whole: true, allow}),
})
