import type {Span} from './span.js'

/** A mark that opens or closes a quotation: one code unit, or two single marks typed for a double one. */
export interface QuotationMark extends Span {
  readonly mark: string
  /** Place of its block in the list of blocks. */
  readonly block: number
  /** What the mark looks like from the spaces and letters beside it, whatever its shape. */
  readonly faces: 'open' | 'close' | 'either'
}

/** A closing mark without an opening one. */
export interface StrayMark extends QuotationMark {
  readonly kind: 'double' | 'single'
}

/** A quotation while it is being read. */
export interface QuotationDraft {
  readonly kind: 'double' | 'single'
  readonly opens: QuotationMark[]
  readonly steppedOver: number[]
  close?: QuotationMark
  /** Where an unclosed quotation was given up; by default at the end of its block. */
  stop?: number
}

/** Tells captions, credits, subheads and the like from the running text, by block. */
export type StandsAside = (block: number) => boolean

/** A caption or a subhead that stands between two paragraphs of one quotation is not longer. */
const LONGEST_ASIDE = 240
const MOST_ASIDES = 4

/** Whether a running quotation steps over a block by its look: short, without marks or a full stop. */
export function mayStepOver(
  text: string,
  block: Span,
  marks: readonly unknown[],
  running: QuotationDraft,
): boolean {
  return (
    marks.length === 0 &&
    block.end - block.start <= LONGEST_ASIDE &&
    running.steppedOver.length < MOST_ASIDES &&
    !/[.?!]/.test(text[block.end - 1]!)
  )
}
