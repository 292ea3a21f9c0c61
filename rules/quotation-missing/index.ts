import type {Article} from '#article'
import {canBeChecked, displayQuotations, isContent, wordingOf} from '#claims'
import type {DisplayQuotation} from '#claims'
import {defineRule, z} from '#rule'
import {isLink, isTitle} from './titles.js'

/** Fewer words are a title, a name or a word held at arm's length. */
const FEWEST_WORDS = 3
const FEWEST_TELLING = 2

export default defineRule({
  id: 'quotation-missing',
  summary: 'A quotation in the headline, dek, a subhead or caption that is nowhere in the body.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.8,
  options: z.strictObject({
    quotes: z.enum(['claim', 'verbatim']).default('claim'),
  }),
  *check(article, {quotes}) {
    for (const quotation of displayQuotations(article)) {
      if (quotation.kind === 'single' && quotes === 'claim') continue
      if (!saysEnough(quotation) || isTitle(article, quotation) || isLink(article, quotation))
        continue
      if (!canBeChecked(article) || wordingOf(article, quotation).kind !== 'none') continue
      const {inner: span, role} = quotation
      yield {
        span,
        reason: `Unexpected quotation “${shortened(article, quotation)}”, expected one that the body has`,
        note: `Nobody says these words in the body: quote what it has, or say it in the ${role}'s own words.`,
        // A caption may quote a banner or a sign that stands in the picture.
        ...(role === 'caption' && {severity: 'hint' as const, confidence: 0.5}),
      }
    }
  },
})

function saysEnough({pieces}: DisplayQuotation): boolean {
  const words = pieces.flat()
  const telling = words.filter(({key}) => isContent(key))
  return words.length >= FEWEST_WORDS && telling.length >= FEWEST_TELLING
}

const SHOWN = 60

function shortened(article: Article, {inner}: DisplayQuotation): string {
  const text = article.slice({start: inner.start, end: Math.min(inner.end, inner.start + SHOWN)})
  const whole = text.replace(/\s+/g, ' ')
  return inner.end - inner.start <= SHOWN ? whole : `${whole.replace(/\s\S*$/, '')} …`
}
