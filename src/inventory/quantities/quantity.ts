import type {Role} from '#article'
import type {Span} from '#text'

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'ratio'
  | 'age'
  | 'year'
  | 'date'
  | 'time'
  | 'duration'
  | 'score'
  | 'ordinal'
  | 'measure'
  | 'temperature'
  /** A number that names: “Channel 4”, “A38”, “No. 10”, “9/11”, a telephone number. */
  | 'label'

/** What the words round a number do to it: “up to 60”, “nearly 60”, “60 or more”. */
export type Bound =
  | 'exact'
  | 'about'
  | 'over'
  | 'at-least'
  | 'under'
  | 'at-most'
  /** Less than, but as good as: “nearly”, “almost”, “just under”. */
  | 'nearly'
  | 'between'

/** The noun that is counted, or that the amount describes. */
export interface Head extends Span {
  /** In lower case and the singular: “man” for “Men”. */
  readonly lemma: string
  /** Whether the noun is that of an earlier number: “two of them”, “and three more”. */
  readonly carried: boolean
}

/** As much of a date as the copy gives; months and days from 1, weekdays from 0 for Sunday. */
export interface CalendarDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

/**
 * A number of the copy, normalised. The span covers figures, unit and currency, and neither the
 * words that bound the number nor what is counted: “60”, “£1.2bn”, “20 per cent”, “5ft 10in”.
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  /**
   * The least and the greatest value that the words allow, bounds apart: equal for “60” and “up to
   * 60”, 50 and 60 for “50 to 60”, 24 and 99 for “dozens”. Money is in its currency, percentages
   * are numbers of percent, fractions and ratios 0 to 1, times minutes from midnight, ages years,
   * durations and measures in `unit`; scores have their first number here.
   */
  readonly lo: number
  readonly hi: number
  /** The least difference that the printed form can show: 1e8 for “1.2bn”, 10,000 for “20,000”. */
  readonly step: number
  readonly bound: Bound
  /** The words that bound it. */
  readonly cue?: Span
  /** Whether a word stands for a range of numbers: “dozens”, “several”. */
  readonly vague: boolean
  /** Of measures, temperatures and durations, in the singular: “kilometre”; “point” of percentages. */
  readonly unit?: string
  /** As ISO 4217 has it where one is meant for sure; otherwise the word: “dollar”, “crown”. */
  readonly currency?: string
  /** Both sides of a score, both terms of a ratio, feet and inches. */
  readonly parts?: readonly number[]
  readonly date?: CalendarDate
  readonly head?: Head
  /** “Four” is in words, “4” and “4m” in figures. */
  readonly spelling: 'figures' | 'words'
  /** Place in `Article.sentences`. */
  readonly sentence: number
  readonly role: Role | undefined
}
