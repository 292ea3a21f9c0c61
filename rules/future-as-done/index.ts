import {excerptOf, excerptText, lineOf, prematureClaims, quotedBriefly} from '#claims'
import type {Premature} from '#claims'
import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'

export default defineRule({
  id: 'future-as-done',
  summary: 'Display text that tells as done what the body only plans, expects or fears.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.7,
  options: z.strictObject({}),
  *check(article) {
    for (const premature of prematureClaims(article)) yield reportOf(article, premature)
  },
})

function reportOf(article: Article, found: Premature): Report {
  const {unit, clause, verb, sentence, event, cue} = found
  const shown = cue ? [cue.firstWord, cue.endWord - 1] : []
  const said = excerptOf(article, sentence, event.index, shown)
  const excerpt = excerptText(article, said)
  return {
    span: {start: verb.start, end: verb.end},
    reason: `Unexpected “${verb.word.text}” of what has not happened, expected “${excerpt}” as in the body`,
    note: `The ${unit.part.role} tells “${quotedBriefly(article, clause, verb.start)}” as done; the body (line ${lineOf(article, said.start)}) only says “${excerpt}”. Write “to” and the verb, or “faces”.`,
    evidence: [{...said, label: 'the body has it to come'}],
  }
}
