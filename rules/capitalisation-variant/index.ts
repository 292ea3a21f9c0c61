import {defineRule, mixtureOf, placesOf, z} from '#rule'
import type {Mixture, Report} from '#rule'
import {usesOf} from './uses.js'
import type {Use} from './uses.js'
import {rows} from './words.js'

const phrases = rows.map(({phrase}) => phrase)

export default defineRule({
  id: 'capitalisation-variant',
  summary:
    'A body or an office with a capital here and without one there: the Cabinet, the cabinet.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.8,
  options: z.strictObject({
    words: z.array(z.string()).default([]).describe('More words to compare, in lower case'),
    allow: z.array(z.string()).default([]).describe('Words that may vary, in lower case'),
  }),
  *check(article, {words, allow}) {
    const more = words.filter((phrase) => !phrases.includes(phrase))
    for (const phrase of [...phrases, ...more]) {
      const mixture = allow.includes(phrase) ? undefined : mixtureOf(usesOf(article, phrase))
      if (mixture) yield reportOf(mixture)
    }
  },
})

function reportOf(mixture: Mixture<Use>): Report {
  const {rare, usual} = mixture
  const [{start, end, printed}] = rare
  const wanted = usual[0].printed
  return {
    span: {start, end},
    reason: `Unexpected “${printed}”, expected “${wanted}” as elsewhere`,
    expected: [wanted],
    note: `The article prints it ${usual[0].way === 'capital' ? 'with a capital' : 'in lower case'} in ${usual.length === 1 ? 'one place' : `${usual.length} places`} and otherwise in ${rare.length === 1 ? 'one' : rare.length}.`,
    evidence: placesOf(mixture, ({way}) => (way === 'capital' ? 'a capital' : 'lower case')),
    ...(rare.length === usual.length && {confidence: 0.7}),
  }
}
