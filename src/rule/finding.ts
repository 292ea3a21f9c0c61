import type {Span} from '#text'

/**
 * How often a desk would make the change: `error` nine times in ten, `warning` seven in ten;
 * `hint` is worth a look and fails nothing.
 */
export type Severity = 'error' | 'warning' | 'hint'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** The family of a fault; says nothing of how sure or grave it is. */
export type Category = 'typo' | 'garbled' | 'claim' | 'consistency' | 'style'

export const CATEGORIES: readonly Category[] = ['typo', 'garbled', 'claim', 'consistency', 'style']

/**
 * `safe` repairs keep the meaning whatever the copy says and are made by `--fix`;
 * `suggested` ones want a person's eye.
 */
export type FixSafety = 'safe' | 'suggested' | 'none'

/** Another place in the copy that bears on a finding. */
export interface Evidence extends Span {
  /** What the place shows, in a few words. */
  readonly label?: string
}

/** What a rule says of a place in the text it read. */
export interface Report {
  /** The faulty stretch of `article.text`; empty where something is missing. */
  readonly span: Span
  /** “Unexpected …, expected …”: curly quotes round copy, no full stop. */
  readonly reason: string
  /** What the span should read instead, best first. */
  readonly expected?: readonly string[]
  /** Why, in a sentence that an editor understands. */
  readonly note?: string
  readonly evidence?: readonly Evidence[]
  /** How probable it is that the finding holds, 0 to 1; the rule's own when left out. */
  readonly confidence?: number
  /** Where this place is less (or more) grave than the rule's severity. */
  readonly severity?: Severity
  /** Where this repair is less safe than the rule's. */
  readonly fix?: FixSafety
}
