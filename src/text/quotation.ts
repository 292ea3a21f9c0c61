import type {Span} from './span.js'

/** A mark that opens or closes a quotation, one code unit wide. */
export interface QuotationMark extends Span {
  readonly mark: string
}

/** A quotation: from the first opening mark to the last closing one. */
export interface Quotation extends Span {
  readonly kind: 'double' | 'single'
  /** The opening marks: one, or one for each paragraph of a quotation that runs on. */
  readonly opens: readonly QuotationMark[]
  /** The closing mark; a quotation that never closes has none, and ends with its paragraph. */
  readonly close: QuotationMark | undefined
  /** What stands between the marks: a span for each paragraph. */
  readonly inner: readonly Span[]
  /** How many quotations it stands within. */
  readonly depth: number
}

/** A closing mark without an opening one. */
export interface StrayMark extends QuotationMark {
  readonly kind: 'double' | 'single'
}

/** Pairs the quotation marks of a text. */
export function pairQuotations(
  _text: string,
  _blocks: readonly Span[],
): {quotations: Quotation[]; stray: StrayMark[]} {
  return {quotations: [], stray: []}
}
