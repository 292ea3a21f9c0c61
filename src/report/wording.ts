import type {Allowance} from '#format'
import type {Finding} from '#lint'
import {repairsOf} from './carets.js'
import {cropped} from './crop.js'

/** Columns of the copy that evidence quotes: a paragraph may stand there. */
const LONGEST_QUOTE = 120

/** “Allowed until 2026-05-01: it is a quotation”. */
export function allowanceSaid({reason, until}: Allowance): string {
  const lead = until === undefined ? 'Allowed' : `Allowed until ${until}`
  return reason === undefined ? lead : `${lead}: ${reason}`
}

/** “reason → repair | other repair” on one line. */
export function reasonWithRepairs({reason, expected}: Finding): string {
  return expected.length > 0 ? `${reason} → ${repairsOf(expected)}` : reason
}

/** The reason with its repairs and, in lines of their own, the note and the other places. */
export function explained(finding: Finding): string {
  const {note, evidence} = finding
  return [
    reasonWithRepairs(finding),
    ...(note === undefined ? [] : [note]),
    ...evidence.map(({start, label, text}) => {
      const quote = cropped(text, {start: 0, end: text.length}, LONGEST_QUOTE).text
      return `Line ${start.line}${label === undefined ? '' : ` (${label})`}: “${quote}”`
    }),
  ].join('\n')
}
