import {excerptOf, excerptText, lineOf, prejudgements} from '#claims'
import type {Prejudgement} from '#claims'
import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'

export default defineRule({
  id: 'guilt-before-conviction',
  summary:
    'Somebody called a murderer, thief or the like whom the body has only accused or charged.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.8,
  options: z.strictObject({
    body: z.boolean().default(true),
  }),
  *check(article, {body}) {
    for (const found of prejudgements(article)) {
      if (body || !found.isInBody) yield reportOf(article, found)
    }
  },
})

function reportOf(article: Article, {label, isInBody, accusation, sentence}: Prejudgement): Report {
  const word = article.index.wordAt(accusation.start)!
  const said = excerptOf(article, sentence, word.index, [word.index, word.index + 2])
  const called = article.slice(label)
  const state = article.slice(accusation)
  return {
    span: {start: label.start, end: label.end},
    reason: `Unexpected “${called}” before a verdict, expected “accused of” or “charged with” the crime`,
    note: `“${called}” tells guilt as a fact; the body (line ${lineOf(article, said.start)}) goes no further than “${excerptText(article, said)}” and tells of no conviction. Write what the person is ${state === 'charged' ? 'charged with' : 'accused of'}.`,
    evidence: [{...said, label: 'the case is open'}],
    ...(isInBody && {severity: 'hint' as const, confidence: 0.5}),
  }
}
