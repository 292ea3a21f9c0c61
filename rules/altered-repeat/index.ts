import type {Article} from '#article'
import {lineOf} from '#claims'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
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
    for (const repeat of repeatsOf(article)) yield reportOf(article, repeat)
  },
})

function reportOf(article: Article, {later, earlier, whole}: Repeat): Report {
  const [printed, expected] = [article.slice(later), article.slice(earlier)]
  return {
    span: later,
    reason: `Unexpected “${printed}” in a quotation given before, expected “${expected}”`,
    expected: [expected],
    note: `Line ${lineOf(article, whole.start)} quotes the same words with “${expected}”; what was said is one of the two.`,
    evidence: [
      {...earlier, label: 'the other wording'},
      {...whole, label: 'where the words were quoted first'},
    ],
  }
}
