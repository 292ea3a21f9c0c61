import type {Article} from '#article'
import {bodyOf, whyUnchecked} from '#claims'
import type {WhyUnchecked} from '#claims'
import {defineRule, z} from '#rule'

/** A line of fewer words claims little. */
const FEWEST_WORDS = 3

/** What stands where a whole story is wanted, and why that says nothing of the headline. */
const REASONS: Readonly<Record<Exclude<WhyUnchecked, 'short'>, readonly [string, string]>> = {
  list: ['list', 'The body is for the most part a list, whose items stand for themselves'],
  live: ['live blog', 'The body is a live blog, which says many things and takes some back'],
  paywall: ['stub of a story', 'The body breaks off, or says that more is for subscribers'],
}

export default defineRule({
  id: 'headline-unchecked',
  summary: 'A headline that nothing was held against, because the body is too short or no story.',
  category: 'claim',
  severity: 'hint',
  fix: 'none',
  confidence: 1,
  recommended: true,
  options: z.strictObject({}),
  *check(article) {
    const [headline] = article.partsOf('headline')
    const words = headline ? article.wordsIn(headline) : []
    if (words.length < FEWEST_WORDS) return
    const why = whyUnchecked(article)
    if (why === undefined) return
    const [found, because] = why === 'short' ? shortness(article) : REASONS[why]
    yield {
      span: {start: words[0]!.start, end: headline!.end},
      reason: `Unexpected ${found}, expected a whole story to hold the headline against`,
      note: `${because}, so the headline and what else stands in display type were not checked against it.`,
    }
  },
})

function shortness(article: Article): readonly [string, string] {
  const {length} = bodyOf(article).sentences
  if (length === 0) return ['headline without a body', 'There is no body']
  const count = `${length} ${length === 1 ? 'sentence' : 'sentences'}`
  return [`body of ${count}`, 'The body has fewer than four whole sentences']
}
