import type {Finding} from '#lint'
import {LineIndex} from '#text'
import type {Span} from '#text'
import {widthOf} from './terminal.js'

/** What the caret notation shows of a finding. */
export type Mark = Pick<Finding, 'span' | 'reason' | 'expected'>

/**
 * The copy with every finding marked under its line, as rule readmes write it:
 *
 *     The the minister left.
 *     ^^^^^^^ Unexpected repeated “the”, expected one → The
 *
 * Carets stand under the faulty span, `‸` where something is missing. A span that runs over
 * lines has carets under each, `…` where it goes on.
 */
export function annotateCopy(text: string, marks: readonly Mark[]): string {
  const lines = new LineIndex(text)
  const output: string[] = []
  for (let line = 1; line <= lines.count; line++) {
    const copy = lines.lineText(line)
    output.push(copy)
    const start = lines.startOf(line)
    const within = {start, end: start + copy.length}
    for (const mark of marks) {
      const marked = clipped(mark.span, within)
      if (!marked) continue
      const goesOn = mark.span.end > within.end
      output.push(caretLine(copy, marked, goesOn ? '…' : ` ${labelOf(mark)}`))
    }
  }
  return output.join('\n')
}

/** Carets under `span` of a line of copy, wide characters counted as a terminal shows them. */
export function caretLine(copy: string, span: Span, label = ''): string {
  return (indentBefore(copy, span) + caretsUnder(copy, span) + label).trimEnd()
}

/** The white space that brings carets under the span; tabs stay tabs. */
export function indentBefore(copy: string, span: Span): string {
  return copy
    .slice(0, span.start)
    .split('\t')
    .map((piece) => ' '.repeat(widthOf(piece)))
    .join('\t')
}

export function caretsUnder(copy: string, span: Span): string {
  if (span.end === span.start) return '‸'
  return '^'.repeat(Math.max(1, widthOf(copy.slice(span.start, span.end))))
}

/** “reason → repair | other repair”; white space in a repair is made visible. */
export function labelOf({reason, expected}: Mark): string {
  return expected.length > 0 ? `${reason} → ${repairsOf(expected)}` : reason
}

export function repairsOf(expected: readonly string[]): string {
  return expected.map(visible).join(' | ')
}

function visible(repair: string): string {
  if (repair === '') return '(nothing)'
  return repair.replaceAll('\n', '⏎').replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
}

/** The part of a span that stands on a line, with offsets of the line; undefined off the line. */
export function clipped(span: Span, line: Span): Span | undefined {
  const start = Math.max(span.start, line.start)
  const end = Math.min(span.end, line.end)
  if (end < start || (end === start && span.end > span.start)) return undefined
  return {start: start - line.start, end: end - line.start}
}
