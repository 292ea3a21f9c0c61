import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {LineIndex} from '#text'
import {repeatsOf} from './repeats.js'
import type {Repeat} from './repeats.js'

export default defineRule({
  id: 'altered-repeat',
  summary: 'The same words quoted twice in the story, and not the same.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({}),
  *check(article) {
    const repeats = repeatsOf(article)
    const lines = repeats.length > 0 ? new LineIndex(article.text) : undefined
    for (const repeat of repeats) yield reportOf(article, repeat, lines!)
  },
})

function reportOf(article: Article, {later, earlier, whole}: Repeat, lines: LineIndex): Report {
  const [printed, expected] = [article.slice(later), article.slice(earlier)]
  const {line} = lines.pointAt(whole.start)
  return {
    span: later,
    reason: `Unexpected “${printed}” in a quotation given before, expected “${expected}”`,
    expected: [expected],
    note: `Line ${line} quotes the same words with “${expected}”; what was said is one of the two.`,
    evidence: [
      {...earlier, label: 'the other wording'},
      {...whole, label: 'where the words were quoted first'},
    ],
  }
}
