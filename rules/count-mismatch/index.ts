import type {Article} from '#article'
import {restated} from '#inventory'
import type {Quantity} from '#inventory'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {enumerationsOf} from './enumeration.js'
import {listStoriesOf} from './list-story.js'

export default defineRule({
  id: 'count-mismatch',
  summary: 'A number of people or things that the list behind it does not have.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.8,
  options: z.strictObject({}),
  *check(article) {
    for (const {quantity, list, count} of enumerationsOf(article)) {
      if (quantity.lo === count) continue
      const note = `The list has ${count}. Either the number is wrong, or something is missing or too much in the list.`
      yield reportOf(article, quantity, count, note, [{...list, label: 'the list'}])
    }
    for (const {quantity, count, items} of listStoriesOf(article)) {
      const note = `The story numbers ${count}. Either the number is wrong, or one of its points is missing or too much.`
      const [first, last] = [items[0]!, items.at(-1)!]
      yield reportOf(article, quantity, count, note, [
        {...first, label: 'the first of the list'},
        {...last, label: 'the last of the list'},
      ])
    }
  },
})

function reportOf(
  article: Article,
  quantity: Quantity,
  count: number,
  note: string,
  evidence: Report['evidence'] & object,
): Report {
  const span = {start: quantity.start, end: quantity.end}
  const expected = restated(article, quantity, count)
  return {
    span,
    reason: `Unexpected “${article.slice(span)}” before a list of ${count}, expected “${expected ?? count}”`,
    ...(expected !== undefined && {expected: [expected]}),
    note,
    evidence,
    ...(article.isQuoted(span.start) && {severity: 'hint' as const, confidence: 0.6}),
  }
}
