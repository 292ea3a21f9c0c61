import type {Article} from '#article'
import {lineOf, passageOf} from '#claims'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {countContradictions} from './counts.js'
import type {CountContradiction} from './counts.js'

export default defineRule({
  id: 'body-contradiction',
  summary: 'Two sentences of the story that count the victims of one event and do not agree.',
  category: 'claim',
  severity: 'hint',
  fix: 'none',
  confidence: 0.6,
  options: z.strictObject({}),
  *check(article) {
    for (const contradiction of countContradictions(article)) yield reportOf(article, contradiction)
  },
})

function reportOf(article: Article, {first, later}: CountContradiction): Report {
  const [printed, before] = [article.slice(later), article.slice(first)]
  const [line, lineBefore] = [lineOf(article, later.start), lineOf(article, first.start)]
  return {
    span: {start: later.start, end: later.end},
    reason: `Unexpected “${printed}”, expected “${before}” as in line ${lineBefore}`,
    note: `Line ${line} says “${passageOf(article, later)}”; line ${lineBefore} says “${passageOf(article, first)}”. Find out which number is right, or say why they differ.`,
    evidence: [{start: first.start, end: first.end, label: 'the other number'}],
  }
}
