import type {Span} from '#text'

/** A value that there cannot be. */
export interface Impossible extends Span {
  /** What it may have been, the likeliest first. */
  readonly expected: readonly string[]
  /** Why it cannot be, in a sentence. */
  readonly note: string
}
