import type {Detector as DetectorOf, Report} from '#rule'
import type {Reading} from './reading.js'

/** A stretch of a sentence that does not hold together. */
export interface Fault {
  /** Places of the first and last faulty word. */
  readonly from: number
  readonly to: number
  /** What is missing, in an editor's words: “a noun after “the””. */
  readonly without: string
  /** What the stretch should read, likeliest first; in lower case unless a name. */
  readonly expected: readonly string[]
  /** One sentence that an editor understands. */
  readonly note: string
  /** How probable a desk's change is; errors from 0.9 on. */
  readonly confidence: number
}

export type Detector = DetectorOf<Reading, Fault>

/** From here on a desk would make a change nine times in ten. */
const SURE = 0.9

export function reportOf(reading: Reading, fault: Fault): Report {
  const {from, to, without, note, confidence} = fault
  const {words, article} = reading
  const found = reading.textOf(from, to)
  const expected = fault.expected.map((text) => inPrintOf(found, text, article.text))
  const wanted = expected.map((text) => `“${text}”`).join(' or ')
  return {
    span: {start: words[from]!.start, end: words[to]!.end},
    reason: `Unexpected “${found.replaceAll(/\s+/g, ' ')}” without ${without}${wanted && `, expected ${wanted}`}`,
    expected,
    note,
    confidence,
    severity: confidence < SURE ? 'warning' : 'error',
  }
}

/** With the capital and the apostrophes of the copy. */
function inPrintOf(found: string, text: string, copy: string): string {
  const first = found.charAt(0)
  const isCapital = first !== first.toLowerCase()
  const cased = isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return copy.includes('’') ? cased.replaceAll("'", '’') : cased
}
