import type {Article, Role} from '#article'
import {claimTableOf, whyUnchecked} from '#claims'
import type {ClaimKind, Support, WhyUnchecked} from '#claims'
import type {SourceDocument} from '#format'
import {LineIndex, overlaps} from '#text'
import type {Span} from '#text'
import type {Finding, Place} from './finding.js'
import type {FileError} from './result.js'

/** A place in the source with the copy that stands there. */
export interface QuotedPlace extends Place {
  readonly text: string
}

/** One claim of display text, what the body has of it and what the rules say of it. */
export interface Claim extends QuotedPlace {
  readonly role: Role
  readonly kind: ClaimKind
  readonly support: Support
  readonly evidence: QuotedPlace | undefined
  /** What the body lacks of it; '' where it lacks nothing. */
  readonly gap: string
  /** Findings of the claim rules at the claim. */
  readonly findings: readonly Finding[]
}

/** What the display text of one file claims, in the order of the copy. */
export interface ClaimTable {
  readonly path: string
  readonly claims: readonly Claim[]
  /** Why nothing can be held against the body. */
  readonly unchecked?: WhyUnchecked
  readonly error?: FileError
}

/** The claims of a document, with places in its source. */
export function claimTable(
  document: SourceDocument,
  article: Article,
  findings: readonly Finding[],
): ClaimTable {
  const unchecked = whyUnchecked(article)
  const placed = placesIn(document)
  const claims = claimTableOf(article).map(({start, end, evidence, ...row}): Claim => {
    const place = placed({start, end})
    return {
      ...row,
      ...place,
      evidence: evidence && placed(evidence),
      findings: findings.filter(({span}) => overlaps(span, place.span)),
    }
  })
  return {path: document.path, claims, ...(unchecked && {unchecked})}
}

function placesIn(document: SourceDocument): (span: Span) => QuotedPlace {
  const lines = new LineIndex(document.source)
  return (span) => {
    const inSource = document.map.toSource(span)
    return {
      span: inSource,
      start: lines.pointAt(inSource.start),
      end: lines.pointAt(inSource.end),
      text: document.text.slice(span.start, span.end),
    }
  }
}
