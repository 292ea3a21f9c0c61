import {defineRule, mixtureOf, placesOf, z} from '#rule'
import type {Mixture, Report} from '#rule'
import {rewritten, usesOf} from './uses.js'
import type {Use} from './uses.js'

export default defineRule({
  id: 'date-style',
  summary: 'Dates written in two ways in one story: 5 May and May 5.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.75,
  options: z.strictObject({}),
  *check(article) {
    const mixture = mixtureOf(usesOf(article))
    if (mixture) yield reportOf(mixture)
  },
})

function reportOf(mixture: Mixture<Use>): Report {
  const {rare, usual} = mixture
  const [first] = rare
  const wanted = rewritten(first, usual[0].way)
  return {
    span: {start: first.start, end: first.end},
    reason: `Unexpected “${first.printed}”, expected “${wanted}” as elsewhere`,
    expected: [wanted],
    note: `The story writes ${usual.length === 1 ? 'another date' : `${usual.length} dates`} like “${usual[0].printed}” and ${rare.length === 1 ? 'this one' : `${rare.length}`} otherwise; a page keeps to one way.`,
    evidence: placesOf(mixture, ({way}) =>
      way === usual[0].way ? 'written otherwise' : 'the same',
    ),
  }
}
