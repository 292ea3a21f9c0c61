import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import type {Variety} from '#language'
import {usesOf} from './uses.js'
import type {Use} from './uses.js'

const NAMES: Readonly<Record<Variety, string>> = {american: 'American', british: 'British'}

/** More places than these tell an editor nothing new. */
const MOST_PLACES = 8

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
    const uses = usesOf(article).filter(({word}) => !allow.includes(word.normal))
    const [american, british] = [of(uses, 'american'), of(uses, 'british')]
    if (english === 'auto' && american.length > 0 && british.length > 0) {
      yield reportOf(...inOrder(american, british))
    } else if (english === 'american' && british.length > 0) yield reportOf(british, american)
    else if (english === 'british' && american.length > 0) yield reportOf(american, british)
  },
})

function of(uses: readonly Use[], variety: Variety): Use[] {
  return uses.filter((use) => use.variety === variety)
}

/** The rarer spelling first; where both are as common, the one that came second. */
function inOrder(american: Use[], british: Use[]): [rare: Use[], usual: Use[]] {
  const isAmericanRare =
    american.length < british.length ||
    (american.length === british.length && american[0]!.word.start > british[0]!.word.start)
  return isAmericanRare ? [american, british] : [british, american]
}

/** One finding for the article: which spelling it should be is one decision. */
function reportOf(rare: readonly Use[], usual: readonly Use[]): Report {
  const [{word, other, variety}, ...others] = rare as [Use, ...Use[]]
  const [against] = usual
  const wanted = variety === 'american' ? 'british' : 'american'
  const places = [...others.slice(0, MOST_PLACES), ...(against ? [against] : [])]
  return {
    span: {start: word.start, end: word.end},
    reason: `Unexpected ${NAMES[variety]} spelling “${word.text}”, expected ${NAMES[wanted]} “${other}”`,
    expected: [other],
    note: against
      ? `The article has ${countOf(rare)} spelt the ${NAMES[variety]} way and ${countOf(usual)} the ${NAMES[wanted]}, “${against.word.text}” among them.`
      : `The house style asks for ${NAMES[wanted]} spelling.`,
    evidence: places.map((use) => ({
      start: use.word.start,
      end: use.word.end,
      label: `${NAMES[use.variety]} spelling`,
    })),
    ...(against && rare.length === usual.length && {confidence: 0.7}),
  }
}

function countOf(uses: readonly Use[]): string {
  return uses.length === 1 ? 'one word' : `${uses.length} words`
}
