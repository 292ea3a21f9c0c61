import {defineRule, mixtureOf, placesOf, z} from '#rule'
import type {Mixture, Report} from '#rule'
import {compoundsOf} from './compounds.js'
import type {Use} from './compounds.js'

const WITH: Readonly<Record<Use['way'], string>> = {
  hyphen: 'with a hyphen',
  closed: 'as one word',
  open: 'as two words',
}

export default defineRule({
  id: 'hyphenation-variant',
  summary: 'A compound printed with a hyphen and without: decision-maker and decision maker.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.8,
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Compounds that may vary, as printed'),
  }),
  *check(article, {allow}) {
    for (const uses of compoundsOf(article)) {
      const mixture = mixtureOf(uses)
      if (mixture && !uses.some(({printed}) => allow.includes(printed))) yield reportOf(mixture)
    }
  },
})

function reportOf(mixture: Mixture<Use>): Report {
  const [found] = mixture.rare
  const [model] = mixture.usual
  const wanted = inWay(found, model)
  return {
    span: {start: found.start, end: found.end},
    reason: `Unexpected “${found.printed}” ${WITH[found.way]}, expected “${wanted}” as elsewhere`,
    expected: [wanted],
    note: `The article prints the compound ${WITH[model.way]} in ${countOf(mixture.usual)} and ${WITH[found.way]} in ${countOf(mixture.rare)}.`,
    evidence: placesOf(mixture, ({way}) => WITH[way]),
  }
}

/** The compound as the model has it, in the number of the one that is found. */
function inWay(found: Use, model: Use): string {
  const ending = found.printed.endsWith('s') ? 's' : ''
  return model.printed.replace(/s$/, '') + ending
}

function countOf(uses: readonly Use[]): string {
  return uses.length === 1 ? 'one place' : `${uses.length} places`
}
