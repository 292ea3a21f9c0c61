/**
 * Fields in which a false claim hurts most: people sue over them, and markets move. For each, what
 * display text says of it and what in a body bears it out.
 *
 * A word stands for all forms of its lemma, `=word` for that form only, `word*` for all that begin
 * so. Words joined by `_` follow one another, with at most one word between; behind `_$` the clause
 * ends.
 */
export interface Field {
  readonly id: string
  /** What the body has to report, as a reason says it: “an arrest”. */
  readonly event: string
  /** What claims it in display text. */
  readonly claims: string
  /** What bears it out, wherever the body has it. */
  readonly evidence: string
  /** What bears it out only in a sentence that speaks of the same. */
  readonly hints?: string
  /** What reads like a claim of the field and is none. */
  readonly idioms?: string
}
