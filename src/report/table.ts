import {widthOf} from './terminal.js'

/** Rows of cells as lines, every column as wide as its widest cell. */
export function aligned(rows: ReadonlyArray<readonly string[]>): string[] {
  const widths = columnWidths(rows)
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(widths[at]! - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

export function columnWidths(rows: ReadonlyArray<readonly string[]>): number[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))
  }
  return widths
}
