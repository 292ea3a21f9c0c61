import type {Article, Part} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {uncredited} from './credits.js'
import {isInOrder, peopleIn, positionsIn} from './positions.js'

export default defineRule({
  id: 'caption-sanity',
  summary: 'A caption that leaves somebody without a place, or lacks the credit that others have.',
  category: 'consistency',
  severity: 'hint',
  fix: 'none',
  confidence: 0.6,
  options: z.strictObject({}),
  *check(article) {
    for (const caption of article.partsOf('caption')) {
      const report = misplaced(article, caption)
      if (report) yield report
    }
    for (const {start, end} of uncredited(article)) {
      yield {
        span: {start, end},
        reason: 'Unexpected caption without a credit, expected one as under the other pictures',
        note: 'The other captions of the story say whose picture it is.',
      }
    }
  },
})

/** Two people need one “left”: who else stands there is the other. */
function misplaced(article: Article, caption: Part): Report | undefined {
  const positions = positionsIn(article, caption)
  if (positions.length === 0) return undefined
  const twice = positions.find(({name}, at) => positions.findIndex((p) => p.name === name) < at)
  if (twice) {
    const first = positions.find(({name}) => name === twice.name)!
    return {
      span: {start: twice.start, end: twice.end},
      reason: `Unexpected second “${twice.name}” in a caption, expected another place`,
      note: 'The caption gives two people the same place.',
      evidence: [{start: first.start, end: first.end, label: 'the same place'}],
    }
  }
  if (isInOrder(article, caption)) return undefined
  const people = peopleIn(article, caption)
  if (people.length < 3 || positions.length >= people.length - 1) return undefined
  const [{start, end, name}] = positions as [(typeof positions)[0]]
  return {
    span: {start, end},
    reason: `Unexpected “${name}” in a caption of ${people.length} people, expected a place for each`,
    note: `The caption names ${people.length} people and gives ${positions.length === 1 ? 'one place' : `${positions.length} places`}, so that readers cannot tell them apart.`,
    evidence: people.slice(0, 8).map((person) => ({...person, label: 'named'})),
  }
}
