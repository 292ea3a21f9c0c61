import type {LineIndex, TextIndex} from '#text'
import type {Part} from './roles.js'

/** How much of a part is shown, in characters: enough to recognise a line by. */
const EXCERPT = 60

/**
 * How an article was read, one part a line: its lines in the file, its role, how it opens, and
 * the clue that decided. Columns are aligned; the last line ends without a line feed.
 */
export function renderOutline(index: TextIndex, parts: readonly Part[], lines: LineIndex): string {
  const rows = parts.map((part) => ({
    place: placeOf(part, lines),
    role: part.role,
    excerpt: excerptOf(index.text.slice(part.start, part.end)),
    why: part.why,
  }))
  const place = widthOf(rows.map((row) => row.place))
  const role = widthOf(rows.map((row) => row.role))
  const excerpt = widthOf(rows.map((row) => row.excerpt))
  return rows
    .map((row) => {
      const columns = [row.place.padStart(place), row.role.padEnd(role)]
      if (row.why === '') return [...columns, row.excerpt].join('  ')
      return [...columns, row.excerpt.padEnd(excerpt), `(${row.why})`].join('  ')
    })
    .join('\n')
}

const widthOf = (cells: readonly string[]): number =>
  cells.reduce((widest, cell) => Math.max(widest, cell.length), 0)

function placeOf(part: Part, lines: LineIndex): string {
  const first = lines.pointAt(part.start).line
  const last = lines.pointAt(part.end).line
  return first === last ? `${first}` : `${first}–${last}`
}

function excerptOf(text: string): string {
  const characters = Array.from(text.slice(0, EXCERPT * 4).replace(/\s+/g, ' '))
  if (characters.length <= EXCERPT) return characters.join('')
  return `${characters
    .slice(0, EXCERPT - 1)
    .join('')
    .trimEnd()}…`
}
