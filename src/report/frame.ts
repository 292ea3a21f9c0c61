import type {LineIndex, Span} from '#text'
import {caretsUnder, clipped, indentBefore} from './carets.js'
import {cropped} from './crop.js'

/** A line of copy as a report shows it, with the carets that stand under it. */
export interface FrameLine {
  /** From 1; undefined where `copy` stands for lines that are left out. */
  readonly line: number | undefined
  readonly copy: string
  /** Brings the carets under the span. */
  readonly indent: string
  /** End in `…` where the span goes on. */
  readonly carets: string
}

const LEFT_OUT: FrameLine = {line: undefined, copy: '…', indent: '', carets: ''}

/** The copy around a span, at most `width` columns wide: the lines where it starts and ends. */
export function frameOf(span: Span, lines: LineIndex, width: number): FrameLine[] {
  const touched = linesTouched(span, lines)
  const first = touched[0]!
  const last = touched.at(-1)!
  if (first === last) return [frameLine(first, span, lines, width)]
  const gap = touched.length > 2 ? [LEFT_OUT] : []
  return [frameLine(first, span, lines, width), ...gap, frameLine(last, span, lines, width)]
}

/** The lines on which some of the span stands; one at least. */
function linesTouched(span: Span, lines: LineIndex): number[] {
  const first = lines.pointAt(span.start).line
  const last = lines.pointAt(span.end).line
  const touched: number[] = []
  for (let line = first; line <= last; line++) {
    if (clipped(span, boundsOf(line, lines))) touched.push(line)
  }
  return touched.length > 0 ? touched : [first]
}

function frameLine(line: number, span: Span, lines: LineIndex, width: number): FrameLine {
  const bounds = boundsOf(line, lines)
  const onLine = clipped(span, bounds) ?? {start: 0, end: 0}
  const startsEarlier = span.start < bounds.start
  const endsLater = span.end > bounds.end
  // One column stays free for the `…` of carets that go on.
  const crop = cropped(lines.lineText(line), onLine, width - 1, startsEarlier ? 'end' : 'start')
  return {
    line,
    copy: crop.text,
    indent: indentBefore(crop.text, crop.span),
    carets: caretsUnder(crop.text, crop.span) + (crop.goesOn || endsLater ? '…' : ''),
  }
}

function boundsOf(line: number, lines: LineIndex): Span {
  const start = lines.startOf(line)
  return {start, end: start + lines.lineText(line).length}
}
