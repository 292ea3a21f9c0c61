import {defineRule, mixtureOf, placesOf, z} from '#rule'
import type {Mixture, Report} from '#rule'
import type {Variety} from '#language'
import {usesOf} from './uses.js'
import type {Use} from './uses.js'

const NAMES: Readonly<Record<Variety, string>> = {american: 'American', british: 'British'}

export default defineRule({
  id: 'mixed-english',
  summary: 'British and American spelling in one article.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({
    english: z.enum(['auto', 'american', 'british']).default('auto'),
    allow: z.array(z.string()).default([]),
  }),
  *check(article, {english, allow}) {
    const uses = usesOf(article).filter(({printed}) => !allow.includes(printed.toLowerCase()))
    if (english === 'auto') {
      const mixture = mixtureOf(uses)
      if (mixture) yield mixed(mixture)
    } else {
      const foreign = uses.filter(({way}) => way !== english)
      if (foreign.length > 0) yield unlikeHouse(foreign as [Use, ...Use[]])
    }
  },
})

/** One finding for the article: which spelling it should be is one decision. */
function mixed(mixture: Mixture<Use>): Report {
  const {rare, usual} = mixture
  const wanted = NAMES[usual[0].way]
  return {
    ...placed(rare[0], wanted),
    note: `The article has ${countOf(rare)} spelt the ${NAMES[rare[0].way]} way and ${countOf(usual)} the ${wanted}, “${usual[0].printed}” among them.`,
    evidence: placesOf(mixture, ({way}) => `${NAMES[way]} spelling`),
    ...(rare.length === usual.length && {confidence: 0.7}),
  }
}

function unlikeHouse(uses: readonly [Use, ...Use[]]): Report {
  const wanted = uses[0].way === 'american' ? NAMES.british : NAMES.american
  return {
    ...placed(uses[0], wanted),
    note: `The house style asks for ${wanted} spelling; the article has ${countOf(uses)} spelt otherwise.`,
    evidence: uses.slice(1).map(({start, end}) => ({start, end, label: 'the same'})),
  }
}

function placed({start, end, way, printed, other}: Use, wanted: string) {
  return {
    span: {start, end},
    reason: `Unexpected ${NAMES[way]} spelling “${printed}”, expected ${wanted} “${other}”`,
    expected: [other],
  }
}

function countOf(uses: readonly Use[]): string {
  return uses.length === 1 ? 'one word' : `${uses.length} words`
}
