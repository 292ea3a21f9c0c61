import type {Category, FixSafety, Severity} from '#rule'
import type {Point, Span} from '#text'

/** A place in the source: offsets in UTF-16 code units, lines and columns from 1. */
export interface Place {
  readonly span: Span
  readonly start: Point
  readonly end: Point
}

/** Another place in the copy that bears on a finding, with the copy that stands there. */
export interface FindingEvidence extends Place {
  readonly text: string
  readonly label?: string
}

/** What the desk is told: the one thing that every report, editor and fix renders. */
export interface Finding extends Place {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** Probability that the finding holds, 0 to 1. */
  readonly confidence: number
  readonly reason: string
  readonly note?: string
  /** The copy as the rule read it. */
  readonly actual: string
  /** What it should read instead, best first. */
  readonly expected: readonly string[]
  readonly fix: FixSafety
  readonly evidence: readonly FindingEvidence[]
  readonly url: string
  /** Knows the finding again after edits elsewhere; see `fingerprinted`. */
  readonly fingerprint: string
}

/** Orders findings by place, then by rule, so that no run depends on the order of rules. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
