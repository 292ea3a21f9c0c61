import {
  bodyOf,
  coverageOf,
  graveEvidence,
  nameOfPart,
  nearest,
  quoted,
  quotedWithLine,
} from '#claims'
import type {DisplayWord, GraveClaim} from '#claims'
import type {Article} from '#article'
import type {Report} from '#rule'
import type {Sentence} from '#text'

/** A grave claim that the body does not bear out. */
export interface Fault {
  readonly claim: GraveClaim
  /** Whether the body tells of such a thing, but of somebody else. */
  readonly isOfAnother: boolean
  /** The body's own words of that, or what comes nearest to the claim. */
  readonly sentence: Sentence | undefined
}

/** Nothing in the body speaks of the field at all. */
const CONFIDENCE = 0.88
/** The body speaks of it, as far as can be told of somebody else. */
const CONFIDENCE_OF_ANOTHER = 0.75

/** What the body lacks of a grave claim; undefined where it bears it out. */
export function unsupported(article: Article, claim: GraveClaim): Fault | undefined {
  const body = bodyOf(article)
  const {places, bound} = graveEvidence(body, claim)
  if (bound.length > 0) return undefined
  const [elsewhere] = places
  if (elsewhere !== undefined) {
    return {claim, isOfAnother: true, sentence: body.sentences[elsewhere]}
  }
  const coverage = coverageOf(body, claim.clause.words)
  return {claim, isOfAnother: false, sentence: nearest(coverage)}
}

/** The report, over the words that make the claim. */
export function reportOf(article: Article, fault: Fault): Report {
  const {claim, isOfAnother, sentence} = fault
  const words = article.slice(claim).replace(/["“”]/g, '').replace(/\s+/g, ' ')
  return {
    span: {start: claim.start, end: claim.end},
    reason: `Unexpected “${words}”, expected ${claim.field.event} in the body`,
    note: noteOf(article, fault),
    evidence: sentence
      ? [
          {
            start: sentence.start,
            end: sentence.end,
            label: isOfAnother ? `tells of ${claim.field.event}, of another` : 'comes nearest',
          },
        ]
      : [],
    confidence: isOfAnother ? CONFIDENCE_OF_ANOTHER : CONFIDENCE,
  }
}

/** What is claimed, what the body has, and what an editor may do. */
export function noteOf(article: Article, {claim, isOfAnother, sentence}: Fault): string {
  const {field, clause, unit} = claim
  const part = nameOfPart(unit.part.role)
  const claimed = `${quoted(article, clause)} tells of ${field.event}`
  const repair = `Report it in the story, or take it out of ${part}.`
  if (isOfAnother && sentence) {
    const subject = nameOf(clause.subject)
    return `${claimed}; the body has one ${quotedWithLine(article, sentence)}, but not of ${subject}. Say whose it was, or take it out of ${part}.`
  }
  if (!sentence) return `${claimed}, and nothing in the body comes near it. ${repair}`
  return `${claimed}; the body never does, and comes nearest ${quotedWithLine(article, sentence)}. ${repair}`
}

function nameOf(subject: readonly DisplayWord[]): string {
  const names = subject.filter(({isName}) => isName)
  return `“${names.map(({word}) => word.text).join(' ')}”`
}
