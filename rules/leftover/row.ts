/** Where residue comes from; decides what the finding says of it. */
export type Kind =
  'placeholder' | 'template' | 'markup' | 'encoding' | 'furniture' | 'slug' | 'assistant'

/** The copy right before and behind a place. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** One kind of residue: how to find it, with one example that it must and one that it must not find. */
export interface LeftoverRow {
  readonly kind: Kind
  /**
   * What `find` is tried on: the whole text, a line (a short block, never the first, which is
   * the headline's place), the start of each sentence, or the start of a sentence of the last
   * two blocks.
   */
  readonly scope: 'text' | 'line' | 'sentence' | 'ending'
  /**
   * One of these stands in every match: a text without them, as nearly all are, is not searched.
   * For rows that are tried on the whole text.
   */
  readonly sign?: readonly string[]
  /** `g` for a text, `y` for sentences; linear in its input whatever that is. */
  readonly find: RegExp
  /** What should stand instead; nothing when left out and the row is a line. */
  readonly repair?: (found: string, around: Around) => string | undefined
  /** Copy about such things prints them in quotation marks, so that quoted ones are left alone. */
  readonly unquoted?: true
  /** Copy that matches is about the thing and not a specimen of it. */
  readonly unless?: RegExp
  /** Some houses print this on purpose. */
  readonly deliberate?: true
  readonly wrong: string
  readonly right: string
}
