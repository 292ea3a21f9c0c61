import {disclaimedClaims, excerptOf, excerptText, lineOf, quotedBriefly} from '#claims'
import type {Doubt} from '#claims'
import type {Article} from '#article'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'

export default defineRule({
  id: 'disputed-claim',
  summary: 'A headline or dek that states what the body calls unconfirmed, denied or false.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.8,
  options: z.strictObject({
    denials: z.boolean().default(true),
  }),
  *check(article, {denials}) {
    for (const doubt of disclaimedClaims(article)) {
      if (denials || !doubt.cue.isDenial) yield reportOf(article, doubt)
    }
  },
})

/** Words of the claim that stand so close in the body are shown together. */
const CLOSE = 6

function reportOf(article: Article, {unit, clause, claim, cue, sentence, matches}: Doubt): Report {
  const own = matches
    .filter((match) => claim.start <= match.claim.start && match.claim.end <= claim.end)
    .map(({word}) => word.index)
  const anchor = own.at(-1)!
  const said = excerptOf(
    article,
    sentence,
    anchor,
    own.filter((word) => anchor - word < CLOSE),
  )
  const stated = quotedBriefly(
    article,
    claim,
    claim.start === clause.start ? clause.verb?.start : undefined,
  )
  const taken = excerptText(article, cue)
  return {
    span: {start: claim.start, end: claim.end},
    reason: `Unexpected “${stated}” stated as fact, expected the doubt of the body: “${taken}”`,
    note: `“${stated}” is stated as fact in the ${unit.part.role}; the body (line ${lineOf(article, cue.start)}) has “${excerptText(article, said)}” and says of it “${taken}”. Take the claim out, or say who makes it and that it is in doubt.`,
    evidence: [
      {...said, label: 'what the body says'},
      {start: cue.start, end: cue.end, label: 'the body takes it back'},
    ],
    confidence: cue.isDenial ? 0.7 : 0.85,
  }
}
