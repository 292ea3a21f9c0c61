import {canBeChecked, displayQuotations, wordingOf} from '#claims'
import {defineRule, z} from '#rule'
import {reportOf} from './report.js'

/** Fewer words are a title, a name or a word held at arm's length. */
const FEWEST_WORDS = 3

export default defineRule({
  id: 'altered-quotation',
  summary:
    'A quotation in the headline, dek, a subhead or caption that the body words differently.',
  category: 'claim',
  severity: 'error',
  fix: 'suggested',
  confidence: 0.9,
  options: z.strictObject({
    quotes: z.enum(['claim', 'verbatim']).default('claim'),
  }),
  *check(article, {quotes}) {
    for (const quotation of displayQuotations(article)) {
      if (quotation.kind === 'single' && quotes === 'claim') continue
      if (quotation.pieces.flat().length < FEWEST_WORDS || !canBeChecked(article)) continue
      const wording = wordingOf(article, quotation)
      if (wording.kind === 'near') yield reportOf(article, wording)
    }
  },
})
