import type {Span} from '#text'
import {charactersOf, isSimple, shown, widthOf} from './terminal.js'

/** A line of copy, cut to a width around the stretch that matters. */
export interface Crop {
  /** Safe to print; `…` stands for what was cut off. */
  readonly text: string
  /** The stretch within `text`. */
  readonly span: Span
  /** Whether the stretch goes on to the right of what is shown. */
  readonly goesOn: boolean
}

/** Columns of copy beside a stretch that is itself too long to be shown whole. */
const LEAD = 16

/** A longer word may be cut: it is an address, or of a script that has no spaces. */
const LONGEST_WORD = 24

/**
 * Shows a line of copy in at most `width` columns: the whole line if it fits, otherwise whole
 * words on both sides of the span. Of a span that does not fit, its start is shown, or its end.
 */
export function cropped(
  copy: string,
  span: Span,
  width: number,
  keep: 'start' | 'end' = 'start',
): Crop {
  const line = surroundings(copy, span, width, keep)
  const {before, marked, after} = line
  if (line.whole && widthOf(before + marked + after) <= width) return joined(line, line)
  const room = width - 2
  const free = room - widthOf(marked)
  if (free >= 0 && !line.cutsMarked) {
    const left = lastWords(before, Math.max(free / 2, free - widthOf(after)))
    return joined({before: left, marked, after: firstWords(after, free - widthOf(left))}, line)
  }
  if (keep === 'start') {
    const left = lastWords(before, LEAD)
    const start = firstWords(marked, room - widthOf(left))
    return joined({before: left, marked: start, after: '', cuts: 'end'}, line)
  }
  const right = firstWords(after, LEAD)
  const end = lastWords(marked, room - widthOf(right))
  return joined({before: '', marked: end, after: right, cuts: 'start'}, line)
}

interface Stretches {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Which side of the span is left out. */
  readonly cuts?: 'start' | 'end'
}

interface Surroundings extends Stretches {
  readonly whole: boolean
  /** Whether `marked` is less than the span. */
  readonly cutsMarked: boolean
  readonly startsLine: boolean
  readonly endsLine: boolean
}

/** No more of a line than could be shown: a story pasted without line ends may be megabytes. */
function surroundings(
  copy: string,
  span: Span,
  width: number,
  keep: 'start' | 'end',
): Surroundings {
  const reach = width * 4
  const start = keep === 'start' ? span.start : Math.max(span.start, span.end - reach)
  const end = keep === 'end' ? span.end : Math.min(span.end, span.start + reach)
  const from = Math.max(0, span.start - reach)
  const to = Math.min(copy.length, span.end + reach)
  return {
    before: shown(copy.slice(outsideOfPair(copy, from), span.start)),
    marked: shown(copy.slice(outsideOfPair(copy, start), outsideOfPair(copy, end))),
    after: shown(copy.slice(span.end, outsideOfPair(copy, to))),
    whole: from === 0 && to === copy.length,
    cutsMarked: start > span.start || end < span.end,
    startsLine: from === 0,
    endsLine: to === copy.length,
  }
}

/** The offset, or the one before where it would cut a surrogate pair in half. */
function outsideOfPair(copy: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(copy[offset] ?? '') ? Math.max(0, offset - 1) : offset
}

function joined(chosen: Stretches, line: Surroundings): Crop {
  const cutLeft = !line.startsLine || chosen.before !== line.before || chosen.cuts === 'start'
  const cutRight = !line.endsLine || chosen.after !== line.after || chosen.cuts === 'end'
  const before = (cutLeft ? '…' : '') + chosen.before
  const start = before.length
  return {
    text: before + chosen.marked + chosen.after + (cutRight ? '…' : ''),
    span: {start, end: start + chosen.marked.length},
    goesOn: chosen.cuts === 'end',
  }
}

/** As many words from the start of a text as `room` columns hold. */
function firstWords(text: string, room: number): string {
  let kept = ''
  let used = 0
  for (const piece of piecesOf(startOf(text, room), /\s*\S+|\s+$/g)) {
    used += widthOf(piece)
    if (used > room) break
    kept += piece
  }
  return kept
}

/** As many words from the end of a text as `room` columns hold. */
function lastWords(text: string, room: number): string {
  let kept = ''
  let used = 0
  for (const piece of piecesOf(endOf(text, room), /^\s+|\S+\s*/g).toReversed()) {
    used += widthOf(piece)
    if (used > room) break
    kept = piece + kept
  }
  return kept
}

/** As much of the start of a text as decides what `room` columns hold of it. */
function startOf(text: string, room: number): string {
  return isSimple(text) ? text.slice(0, lengthDeciding(room)) : text
}

function endOf(text: string, room: number): string {
  return isSimple(text) ? text.slice(-lengthDeciding(room)) : text
}

/** So many columns that what is cut through is either not reached or a word that may be cut. */
function lengthDeciding(room: number): number {
  return Math.max(0, Math.floor(room)) + LONGEST_WORD + 1
}

function piecesOf(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).flatMap((piece) => {
    const width = widthOf(piece)
    return width > LONGEST_WORD || width > piece.length ? charactersOf(piece) : [piece]
  })
}
