import type {Bound, CalendarDate, Head, QuantityKind} from './quantity.js'
import type {Line} from './line.js'

/** What a reader makes of the tokens from `from` up to, without, `end`. */
export interface Reading {
  readonly from: number
  readonly end: number
  readonly kind: QuantityKind
  readonly lo: number
  readonly hi: number
  readonly step: number
  readonly spelling: 'figures' | 'words'
  readonly vague?: boolean
  readonly unit?: string
  readonly currency?: string
  readonly parts?: readonly number[]
  readonly date?: CalendarDate
  /** Where the form itself bounds the number: “between 5 and 10”, “over-65s”. */
  readonly bound?: Bound
  readonly head?: Head
}

/** Reads the tokens from an index on as a quantity of one sort, or passes. */
export type Reader = (line: Line, at: number) => Reading | undefined
