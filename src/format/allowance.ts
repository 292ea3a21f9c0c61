import type {Span} from '#text'

/**
 * Findings that may stay: those of a rule, in a passage, or one that its fingerprint knows. Where
 * several are given, all of them must hold.
 */
export interface Allowance {
  /** Id of a rule or name of a family; any when left out. */
  readonly rule?: string
  /** Copy that the finding shares words with; capitals, spacing and the form of quotes do not count. */
  readonly text?: string
  readonly fingerprint?: string
  /** Where it holds, in offsets of the source: the hook for comments in the copy itself. */
  readonly span?: Span
  readonly reason?: string
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string
}
