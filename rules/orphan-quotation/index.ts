import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Block, Quotation} from '#text'
import {namesSpeaker} from './speakers.js'

/** Shorter ones are titles, slogans and words held at arm's length. */
const FEWEST_WORDS = 8

export default defineRule({
  id: 'orphan-quotation',
  summary: 'A quotation with nobody near it who says it.',
  category: 'consistency',
  severity: 'hint',
  fix: 'none',
  confidence: 0.6,
  options: z.strictObject({}),
  *check(article) {
    if (article.partsOf('question').length > 0) return
    const story = article.blocks.filter(({start}) => article.isBody(start))
    const places = new Map(story.map(({index}, at) => [index, at]))
    for (const quotation of article.quotations) {
      if (!isSpeech(article, quotation)) continue
      const [first, last] = [quotation.opens[0]!.block, quotation.close!.block]
      const [from, to] = [places.get(first), places.get(last)]
      if (from === undefined || to === undefined) continue
      const near = story.slice(Math.max(0, from - 1), to + 2)
      // Nearly every story says so near by; only where none does is the sentence itself parsed.
      if (near.some((block) => namesSpeaker(article, block))) continue
      if (article.attributionOf(quotation)) continue
      const {start, end} = quotation
      yield {
        span: {start, end},
        reason: `Unexpected quotation “${openingOf(article, quotation)} …” without a speaker, expected who said it`,
        note: 'Neither its paragraph nor the ones before and after say who speaks.',
      }
    }
  },
})

/** A whole sentence of somebody's that ends its paragraph, and that nothing with a colon brings in. */
function isSpeech(article: Article, {kind, depth, close, inner, start, end}: Quotation): boolean {
  if (kind !== 'double' || depth > 0 || !close || inner.length > 3) return false
  const said = article.slice(inner[0]!)
  const closing = article.text[close.start - 1]!
  const block: Block = article.blocks[close.block]!
  return (
    /^\p{Lu}/u.test(said) &&
    /[.?!,]/.test(closing) &&
    !/:\s+$/.test(article.text.slice(Math.max(0, start - 3), start)) &&
    block.end - end < 3 &&
    article.wordsIn({start: inner[0]!.start, end: inner.at(-1)!.end}).length >= FEWEST_WORDS
  )
}

function openingOf(article: Article, {inner}: Quotation): string {
  const words = article.wordsIn(inner[0]!).slice(0, 4)
  return article.slice({start: words[0]!.start, end: words.at(-1)!.end})
}
