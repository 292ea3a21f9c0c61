import {excerptOf, excerptText, lineOf, quotedBriefly} from '#claims'
import type {ContraryOutcome, DeniedEvent, Doubt} from '#claims'
import type {Article} from '#article'
import type {Report} from '#rule'

/** Words of the claim that stand so close in the body are shown together. */
const CLOSE = 6

/** The report of a claim that the body doubts or denies. */
export function reportOf(
  article: Article,
  {unit, clause, claim, cue, sentence, matches}: Doubt,
): Report {
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

/** The report of an event of which the body only says that it is not so. */
export function denialReport(article: Article, {claim, word, sentence, cue}: DeniedEvent): Report {
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

/** The body never says that it ended so, and says that it ended otherwise or has not ended. */
const CONFIDENCE_OF_CONTRARY = 0.8

/** The report of an end that the body does not tell of, over what it tells. */
export function outcomeReport(
  article: Article,
  {outcome, unit, contrary, start, end}: ContraryOutcome,
): Report {
  const stated = quotedBriefly(article, {start, end})
  const said = excerptText(article, contrary)
  return {
    span: {start, end},
    reason: `Unexpected “${stated}” stated as fact, expected what the body says: “${said}”`,
    note: `“${stated}” in the ${unit.part.role} tells of ${outcome.event}; the body never does, and has “${said}” (line ${lineOf(article, contrary.start)}). Take the claim out, or report it in the body.`,
    evidence: [{...contrary, label: 'what the body says'}],
    confidence: CONFIDENCE_OF_CONTRARY,
  }
}
