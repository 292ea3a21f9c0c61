import {cardinalInWords} from '#inventory'
import {defineRule, mixtureOf, placesOf, z} from '#rule'
import type {Mixture, Report} from '#rule'
import {inCaseOf} from '#text'
import {countsByNoun, percentages} from './uses.js'
import type {Use} from './uses.js'

export default defineRule({
  id: 'number-style',
  summary: 'Numbers written in two ways in one story: 5% and 7 per cent, nine ships and 9 ships.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.75,
  options: z.strictObject({
    percent: z
      .boolean()
      .default(true)
      .describe('Whether “per cent”, “percent” and “%” are compared'),
    counts: z.boolean().default(true).describe('Whether counts of two to nine are compared'),
  }),
  *check(article, {percent, counts}) {
    if (percent) {
      const mixture = mixtureOf(percentages(article))
      if (mixture) yield percentReport(mixture)
    }
    for (const uses of counts ? countsByNoun(article) : []) {
      const mixture = mixtureOf(uses)
      if (mixture) yield countReport(mixture)
    }
  },
})

function percentReport(mixture: Mixture<Use>): Report {
  const {rare, usual} = mixture
  const [{start, end, printed, quantity}] = rare
  const {way} = usual[0]
  const number = /^(.*?)[\s-]?(?:per\s?cent|%)/i.exec(printed)?.[1] ?? printed
  const wanted =
    way === '%' && quantity.spelling === 'words'
      ? `${quantity.lo}%`
      : number + (way === '%' ? '%' : ` ${way}`)
  return {
    span: {start, end},
    reason: `Unexpected “${printed}”, expected “${wanted}” as elsewhere`,
    expected: [wanted],
    note: `The story writes “${way}” ${timesOf(usual)} and “${rare[0].way}” ${timesOf(rare)}; a page keeps to one of them.`,
    evidence: placesOf(mixture, (use) => (use.way === way ? 'written otherwise' : 'the same')),
  }
}

function countReport(mixture: Mixture<Use>): Report {
  const {rare, usual} = mixture
  const [{start, end, printed, quantity}] = rare
  const {way} = usual[0]
  const wanted =
    way === 'words' ? inCaseOf(printed, cardinalInWords(quantity.lo)!) : `${quantity.lo}`
  return {
    span: {start, end},
    reason: `Unexpected “${printed}”, expected “${wanted}” as elsewhere`,
    expected: [wanted],
    note: `The story counts the same thing in ${way} ${timesOf(usual)} and in ${rare[0].way} ${timesOf(rare)}; a page keeps to one of them.`,
    evidence: placesOf(mixture, (use) => (use.way === way ? 'written otherwise' : 'the same')),
  }
}

function timesOf({length}: readonly Use[]): string {
  return length === 1 ? 'once' : length === 2 ? 'twice' : `${length} times`
}
