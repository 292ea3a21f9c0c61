import type {Detector as DetectorOf, Report} from '#rule'
import {inCaseOf} from '#text'
import type {Reading} from './reading.js'

/** A word whose number does not fit another's. */
export interface Fault {
  /** Its place. */
  readonly place: number
  /** Places of the first and last word that it should agree with. */
  readonly from: number
  readonly to: number
  /** What those words are, in a word or two: “subject”. */
  readonly label: string
  /** What it should read; in lower case. */
  readonly expected: readonly string[]
  /** One sentence that an editor understands. */
  readonly note: string
  readonly confidence?: number
}

export type Detector = DetectorOf<Reading, Fault>

const SURE = 0.9
/** What somebody says may be as it was said; a desk looks before it changes that. */
export const IN_QUOTATION = 0.8

export function reportOf(reading: Reading, fault: Fault): Report {
  const {place, from, to, label, note, confidence = SURE} = fault
  const {words, article} = reading
  const found = reading.textOf(place)
  const expected = fault.expected.map((text) => {
    const cased = inCaseOf(found, text)
    return article.text.includes('’') ? cased.replaceAll("'", '’') : cased
  })
  const {start, end} = words[place]!
  const side = from > place ? 'before' : 'after'
  const wanted = expected.map((text) => `“${text}”`).join(' or ')
  return {
    span: {start, end},
    reason: `Unexpected “${found}” ${side} “${onOneLine(reading.textOf(from, to))}”, expected ${wanted}`,
    expected,
    note,
    evidence: [{start: words[from]!.start, end: words[to]!.end, label}],
    confidence,
    severity: confidence < SURE ? 'warning' : 'error',
  }
}

export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
