import {excerptOf, excerptText, hedgedClaims, lineOf, quotedBriefly} from '#claims'
import type {Doubt} from '#claims'
import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'

export default defineRule({
  id: 'dropped-hedge',
  summary: 'A headline that states as fact what the body only reports as unverified.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.75,
  options: z.strictObject({
    secondHand: z.boolean().default(true),
  }),
  *check(article, {secondHand}) {
    for (const doubt of hedgedClaims(article)) {
      if (secondHand || doubt.cue.tier === 'hedge') yield reportOf(article, doubt)
    }
  },
})

function reportOf(article: Article, doubt: Doubt): Report {
  const {claim, clause, cue, sentence, matches, hasDeed} = doubt
  const verb = clause.verb ?? clause
  const stated = quotedBriefly(article, clause, verb.start)
  const hedged = matches.filter(({word}) => cue.governs(word.index))
  const deed = (hedged.find((match) => match.claim === verb) ?? hedged[0]!).word.index
  const near = hedged.filter(({word}) => word.index >= deed).map(({word}) => word.index)
  const said = excerptOf(article, sentence, deed, [cue.firstWord, cue.endWord - 1, ...near])
  const isHedge = cue.tier === 'hedge'
  const hedge = excerptText(article, cue)
  const repair = isHedge ? `Add “${repairFor(hedge)}”, or attribute it` : 'Attribute it'
  return {
    span: {start: verb.start, end: claim.end},
    reason: `Unexpected “${stated}” stated as fact, expected “${hedge}” as in the body`,
    note: `“${stated}” is stated as fact; the body (line ${lineOf(article, cue.start)}) says “${excerptText(article, said)}” and never confirms it. ${repair}.`,
    evidence: [{...said, label: 'the body hedges it'}],
    ...(!isHedge && {confidence: 0.6}),
    ...(!hasDeed && {severity: 'hint' as const, confidence: 0.5}),
  }
}

/** The hedge that a headline has room for: an adverb of the body's own, else “reportedly”. */
function repairFor(hedge: string): string {
  return /^[a-z]+ly$/.test(hedge) ? hedge : 'reportedly'
}
