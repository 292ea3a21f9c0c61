import type {Span} from '#text'
import {caretsUnder, clipped, indentBefore} from './carets.js'
import type {CopyLine, CopyLines} from './copy-lines.js'
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
export function frameOf(span: Span, lines: CopyLines, width: number): FrameLine[] {
  const touched = linesTouched(span, lines)
  const first = touched[0]!
  const last = touched.at(-1)!
  const top = frameLine(lines.line(first), span, width)
  if (first === last) return [top]
  const gap = touched.length > 2 ? [LEFT_OUT] : []
  return [top, ...gap, frameLine(lines.line(last), span, width)]
}

/** The numbers of the lines on which some of the span stands; one at least. */
function linesTouched(span: Span, lines: CopyLines): number[] {
  const first = lines.numberAt(span.start)
  const last = lines.numberAt(span.end)
  const touched: number[] = []
  for (let number = first; number <= last; number++) {
    if (clipped(span, lines.line(number))) touched.push(number)
  }
  return touched.length > 0 ? touched : [first]
}

function frameLine(line: CopyLine, span: Span, width: number): FrameLine {
  const onLine = clipped(span, line) ?? {start: 0, end: 0}
  const startsEarlier = span.start < line.start
  const endsLater = span.end > line.end
  // One column stays free for the `…` of carets that go on.
  const crop = cropped(line.text, onLine, width - 1, startsEarlier ? 'end' : 'start')
  return {
    line: line.number,
    copy: crop.text,
    indent: indentBefore(crop.text, crop.span),
    carets: caretsUnder(crop.text, crop.span) + (crop.goesOn || endsLater ? '…' : ''),
  }
}
