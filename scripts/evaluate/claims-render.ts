import type {Finding} from '#lint'
import {wilson} from './wilson.js'

/** A finding with the display text it stands in, its note and what it rests on. */
export function printClaimFinding(
  key: string,
  verdict: string,
  text: string,
  finding: Finding,
): void {
  const {span, severity, confidence, reason, note, expected, evidence} = finding
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const line = `${text.slice(lineStart, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, lineEnd < 0 ? undefined : lineEnd)}`
  console.log(`${key}\t${verdict}\t${severity} ${confidence.toFixed(2)}`)
  console.log(`    ${line}`)
  console.log(`    ${reason}${expected.length > 0 ? ` → ${expected.join(' | ')}` : ''}`)
  if (note !== undefined) console.log(`    ${note}`)
  for (const {start, text: copy, label} of evidence) {
    console.log(
      `    line ${start.line}${label === undefined ? '' : ` (${label})`}: ${copy.replaceAll('\n', '⏎')}`,
    )
  }
  console.log()
}

/** A cell: a count, words, or a share with its interval. */
export type Cell = string | number | readonly ['share', number, number]

export function printCounts(header: readonly string[], rows: ReadonlyArray<readonly Cell[]>): void {
  const table = [[...header], ...rows.map((row) => row.map(cellText))]
  const widths = header.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  )
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    )
    console.log(`  ${cells.join('   ')}`.trimEnd())
  }
  console.log()
}

function cellText(cell: Cell): string {
  return typeof cell === 'object' ? shareText(cell[1], cell[2]) : String(cell)
}

/** “0.912 (31 of 34; 0.77–0.97)”. */
function shareText(part: number, whole: number): string {
  if (whole === 0) return '– (none)'
  const {low, high} = wilson(part, whole)
  return `${(part / whole).toFixed(3)} (${part} of ${whole}; ${low.toFixed(2)}–${high.toFixed(2)})`
}

export function printShare(what: string, part: number, whole: number): void {
  console.log(`  ${what}: ${shareText(part, whole)}`)
}

/** Milliseconds of processor time of each rule, and of all together, by article; what rules share the first pays. */
export function printTimes(
  rules: readonly string[],
  times: ReadonlyArray<ReadonlyMap<string, number>>,
): void {
  console.log(
    `Milliseconds of processor time for each of ${times.length} articles, on top of the parse, the least of three readings`,
  )
  const row = (name: string, values: number[]): readonly Cell[] => {
    const sorted = values.toSorted((a, b) => a - b)
    return [name, ...[0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(2))]
  }
  printCounts(
    ['rule', 'median', 'p95', 'most'],
    [
      ...rules.map((id) =>
        row(
          id,
          times.map((each) => each.get(id)!),
        ),
      ),
      row(
        'all rules',
        times.map((each) => [...each.values()].reduce((sum, time) => sum + time, 0)),
      ),
    ],
  )
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
