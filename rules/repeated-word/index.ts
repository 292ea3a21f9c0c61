import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import type {Transformer} from 'unified'
import {defineRule, messagesFromRetext, z} from '#rule'
import type {RetextExcerpt} from '#rule'
import type {Article} from '#article'

const transform = retextRepeatedWords() as Transformer<Root>

export default defineRule({
  id: 'repeated-word',
  summary: 'A word written twice in a row.',
  category: 'typo',
  severity: 'error',
  fix: 'safe',
  options: z.strictObject({
    allow: z.array(z.string()).default(['had', 'that']),
  }),
  *check(article, {allow}) {
    const excerpts = repeatedPairs(article, new Set(allow))
    for (const {span} of messagesFromRetext(transform, article, excerpts)) {
      const [first] = article.wordsIn(span)
      yield {
        span,
        reason: `Unexpected repeated “${first!.text}”, expected one`,
        expected: [first!.text],
      }
    }
  },
})

function repeatedPairs(article: Article, allowed: ReadonlySet<string>): RetextExcerpt[] {
  const pairs: RetextExcerpt[] = []
  for (const word of article.words) {
    const next = article.words[word.index + 1]
    if (!next || next.normal !== word.normal || next.block !== word.block) continue
    if (!allowed.has(word.normal)) pairs.push([word, next])
  }
  return pairs
}
