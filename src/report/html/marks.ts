import type {FileResult, Finding} from '#lint'
import type {LineIndex, Span} from '#text'
import {clipped} from '../carets.js'

/** A finding as a proof shows it: marked in the copy, and explained beside it. */
export interface Note {
  readonly finding: Finding
  /** From 1 in its file; people see it at both ends of the link. */
  readonly number: number
  /** Unique on the page. */
  readonly id: string
  /** Why the finding may stay, where it does. */
  readonly allowed?: string
}

/** A stretch of copy that a note speaks of. */
export interface Mark extends Span {
  readonly note: Note
  /** The place of the evidence in the note, from 0; undefined where the fault itself stands. */
  readonly evidence?: number
}

/** The part of a mark that stands on one line. */
export interface LineMark extends Mark {
  /** Whether it is the first part, behind which the link to the note goes. */
  readonly isFirst: boolean
}

/** A stretch of a line, and the marks that cover it; an empty one has a mark without copy. */
export interface Segment extends Span {
  readonly marks: readonly LineMark[]
  /** Marks whose links go behind the stretch. */
  readonly links: readonly LineMark[]
}

export function marksOf(notes: readonly Note[]): Mark[] {
  return notes.flatMap((note) => [
    {...note.finding.span, note},
    ...note.finding.evidence.map(({span}, evidence) => ({...span, note, evidence})),
  ])
}

/** The parts of marks on each line that they touch, by its number; each mark is on one at least. */
export function marksByLine(marks: readonly Mark[], lines: LineIndex): Map<number, LineMark[]> {
  const byLine = new Map<number, LineMark[]>()
  const add = (number: number, mark: LineMark) => {
    const known = byLine.get(number)
    if (known) known.push(mark)
    else byLine.set(number, [mark])
  }
  for (const mark of marks) {
    const first = lines.pointAt(mark.start).line
    const last = lines.pointAt(mark.end).line
    let isFirst = true
    for (let number = first; number <= last; number++) {
      const start = lines.startOf(number)
      const part = clipped(mark, {start, end: start + lines.lineText(number).length})
      if (!part) continue
      add(number, {...mark, start: start + part.start, end: start + part.end, isFirst})
      isFirst = false
    }
    if (!isFirst) continue
    // Of a line end that is at fault, the place is shown.
    const end = lines.startOf(first) + lines.lineText(first).length
    add(first, {...mark, start: end, end, isFirst})
  }
  return byLine
}

/** A line cut where marks begin and end; both with offsets of the source. */
export function segmentsOf(line: Span, marks: readonly LineMark[]): Segment[] {
  const starting = groupedBy(marks, ({start}) => start)
  const ending = groupedBy(marks, ({end}) => end)
  const cuts = [...new Set([line.start, line.end, ...starting.keys(), ...ending.keys()])]
  const active = new Set<LineMark>()
  return cuts
    .sort((a, b) => a - b)
    .flatMap((cut, at) => {
      for (const mark of ending.get(cut) ?? []) active.delete(mark)
      const begun = starting.get(cut) ?? []
      const points = begun.filter(isEmpty).map((mark) => segmentAt(mark, [mark], [mark]))
      for (const mark of begun) if (!isEmpty(mark)) active.add(mark)
      const end = cuts[at + 1]
      if (end === undefined) return points
      const closing = (ending.get(end) ?? []).filter((mark) => active.has(mark))
      return [...points, segmentAt({start: cut, end}, [...active], closing)]
    })
}

function segmentAt(
  {start, end}: Span,
  marks: readonly LineMark[],
  closing: readonly LineMark[],
): Segment {
  return {start, end, marks, links: closing.filter(({isFirst}) => isFirst)}
}

function isEmpty({start, end}: Span): boolean {
  return start === end
}

function groupedBy(
  marks: readonly LineMark[],
  keyOf: (mark: LineMark) => number,
): Map<number, LineMark[]> {
  const groups = new Map<number, LineMark[]>()
  for (const mark of marks) {
    const key = keyOf(mark)
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  return groups
}

/** The notes of a file in the order of the copy. */
export function notesOf(
  {findings, allowed = []}: FileResult,
  file: number,
  whyAllowed: (allowed: NonNullable<FileResult['allowed']>[number]) => string,
): Note[] {
  const staying = new Map(allowed.map((entry) => [entry.finding, whyAllowed(entry)]))
  return [...findings, ...staying.keys()]
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((finding, at) => {
      const why = staying.get(finding)
      const note = {finding, number: at + 1, id: `${file}-${at + 1}`}
      return why === undefined ? note : {...note, allowed: why}
    })
}
