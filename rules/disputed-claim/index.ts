import {
  deniedEvents,
  disclaimedClaims,
  excerptOf,
  excerptText,
  lineOf,
  quotedBriefly,
} from '#claims'
import type {DeniedEvent, Doubt} from '#claims'
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
    const doubts = disclaimedClaims(article)
    for (const doubt of doubts) {
      if (denials || !doubt.cue.isDenial) yield reportOf(article, doubt)
    }
    if (!denials) return
    const said = new Set(doubts.map(({unit}) => unit))
    for (const event of deniedEvents(article)) {
      if (said.has(event.claim.unit)) continue
      said.add(event.claim.unit)
      yield denialReport(article, event)
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

/** What stands before “not”, and is shown with it: “would not resign”. */
const AUXILIARY =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)$/

/** The body says itself that it is not so, which is surer than that somebody denies it. */
const CONFIDENCE_OF_DENIED = 0.85

function denialReport(article: Article, {claim, word, sentence, cue}: DeniedEvent): Report {
  const stated = quotedBriefly(article, claim)
  const before = article.words[cue.firstWord - 1]
  const isAuxiliary = before !== undefined && AUXILIARY.test(before.normal)
  const denied = {start: isAuxiliary ? before.start : cue.start, end: word.end}
  const said = excerptText(article, denied)
  const as = claim.clause.isFuture ? 'announced' : 'stated as fact'
  return {
    span: {start: claim.start, end: claim.end},
    reason: `Unexpected “${stated}” ${as}, expected what the body says: “${said}”`,
    note: `“${stated}” is ${as} in the ${claim.unit.part.role}; all that the body says of ${claim.field.event} (line ${lineOf(article, sentence.start)}) is “${said}”. Take the claim out, or report it in the body.`,
    evidence: [{...denied, label: 'what the body says'}],
    confidence: CONFIDENCE_OF_DENIED,
  }
}
