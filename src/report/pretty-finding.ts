import picocolors from 'picocolors'
import type {Finding, FindingEvidence} from '#lint'
import type {Severity} from '#rule'
import {repairsOf} from './carets.js'
import type {CopyLines} from './copy-lines.js'
import {cropped} from './crop.js'
import {frameOf} from './frame.js'
import {shown, widthOf, wrapped} from './terminal.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** What the findings of one file have in common on the page. */
export interface Layout {
  readonly lines: CopyLines
  readonly width: number
  /** Length of the greatest line number that is shown. */
  readonly digits: number
  readonly colors: Colors
  /** Whether the name of a rule leads to its page. */
  readonly hyperlinks: boolean
}

/** More repairs than these are guesses; `json` gives them all. */
const MOST_REPAIRS = 5

const PLAIN = picocolors.createColors(false)

/** One finding: what and where, the copy with carets, the repair, why, other places. */
export function renderFinding(finding: Finding, layout: Layout): string {
  if (finding.severity !== 'hint') return linesOf(finding, layout).join('\n')
  return linesOf(finding, {...layout, colors: PLAIN})
    .map(layout.colors.dim)
    .join('\n')
}

function linesOf(finding: Finding, layout: Layout): string[] {
  const {colors, digits, width} = layout
  const room = width - digits - '   │ '.length
  const below = (text: string) => `${gutter('', layout)} ${text}`.trimEnd()
  const note = finding.note === undefined ? [] : wrapped(shown(finding.note), room)
  return [
    ...titleOf(finding, layout),
    ...frameLines(finding, layout, room),
    ...note.map(below),
    ...finding.evidence.map((place) => below(colors.dim(evidenceOf(place, layout.lines, room)))),
  ]
}

/** `line:column  severity  reason  rule-id`, what is left of a long reason indented under it. */
function titleOf(
  {start, severity, reason, rule, url}: Finding,
  {width, colors, hyperlinks}: Layout,
): string[] {
  const place = `  ${start.line}:${start.column}  `
  const indent = ' '.repeat(place.length + severity.length + 2)
  const room = width - indent.length
  const lines = wrapped(shown(reason), room)
  const fits = widthOf(lines.at(-1)!) + 2 + rule.length <= room
  const grade = colors.bold(paintOf(severity, colors)(severity))
  const titled = lines.map((line, at) => (at === 0 ? `${place}${grade}  ` : indent) + line)
  const named = colors.dim(hyperlinks ? linked(rule, url) : rule)
  if (!fits) return [...titled, indent + named]
  return [...titled.slice(0, -1), `${titled.at(-1)}  ${named}`]
}

/** Text that a terminal makes a link of; it takes no more columns than the text. */
function linked(text: string, url: string): string {
  return `\u{1b}]8;;${url}\u{1b}\\${text}\u{1b}]8;;\u{1b}\\`
}

/** The copy with its carets; the repair beside them or, where there is no room, under them. */
function frameLines(finding: Finding, layout: Layout, room: number): string[] {
  const {colors} = layout
  const paint = paintOf(finding.severity, colors)
  const frame = frameOf(finding.span, layout.lines, room)
  const rows = frame.flatMap(({line, copy, indent, carets}) => [
    `${gutter(String(line ?? ''), layout)} ${copy}`.trimEnd(),
    ...(carets === '' ? [] : [`${gutter('', layout)} ${indent}${paint(carets)}`]),
  ])
  if (finding.expected.length === 0) return rows
  const repair = `→ ${shown(repairsOf(finding.expected.slice(0, MOST_REPAIRS)))}`
  const last = frame.at(-1)!
  if (widthOf(`${last.indent}${last.carets} ${repair}`) <= room) {
    return [...rows.slice(0, -1), `${rows.at(-1)} ${colors.green(repair)}`]
  }
  const under = wrapped(repair, room).map((line) => `${gutter('', layout)} ${colors.green(line)}`)
  return [...rows, ...under]
}

function gutter(number: string, {digits, colors}: Layout): string {
  return colors.dim(`  ${number.padStart(digits)} │`)
}

/** Less evidence than this many columns says nothing by itself. */
const SHORTEST_EVIDENCE = 12
const ENOUGH_EVIDENCE = 40

/** `line 4 (what it shows): “the copy there”`. */
function evidenceOf(place: FindingEvidence, lines: CopyLines, room: number): string {
  const label = place.label === undefined ? '' : ` (${shown(place.label)})`
  const lead = `line ${place.start.line}${label}: `
  const free = Math.max(room - widthOf(lead) - 2, 16)
  if (widthOf(place.text) < SHORTEST_EVIDENCE) {
    // A lone mark or word is shown with what follows it.
    const rest = lines.line(place.start.line).text.slice(place.start.column - 1)
    return lead + cropped(rest, {start: 0, end: 0}, Math.min(free, ENOUGH_EVIDENCE)).text
  }
  return `${lead}“${cropped(place.text, {start: 0, end: place.text.length}, free).text}”`
}

function paintOf(severity: Severity, {red, yellow}: Colors): (text: string) => string {
  if (severity === 'hint') return String
  return severity === 'error' ? red : yellow
}
