import type {Span} from './span.js'
import {unwrapped} from './wrapping.js'

/** Longer stretches are parsed in pieces: the parser's time grows faster than its input. */
const LONGEST_BLOCK = 16_000

/**
 * The blocks of plain text: what stands between blank lines, and within that every line
 * on its own, unless the text is hard-wrapped (then the paragraph is one block; `wrapping.ts`).
 * Spans leave out the white space around a block.
 */
export function plainBlocks(text: string): Span[] {
  return unwrapped(text, lineGroups(text)).flatMap((block) => splitLongBlock(text, block))
}

/** The lines of the text, without the white space around them, in groups between blank lines. */
function lineGroups(text: string): Span[][] {
  const groups: Span[][] = [[]]
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = trimmed(text, start, end)
    if (line.start < line.end) groups.at(-1)!.push(line)
    else if (groups.at(-1)!.length > 0) groups.push([])
    start = end + 1
  }
  return groups
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return {start, end}
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text[at]!))
}

/** Cuts a block that is too long for the parser, after a sentence where it can. */
function splitLongBlock(text: string, block: Span): Span[] {
  const pieces: Span[] = []
  let {start} = block
  while (block.end - start > LONGEST_BLOCK) {
    const cut = cutBefore(text, start, start + LONGEST_BLOCK)
    pieces.push(trimmed(text, start, cut))
    start = trimmed(text, cut, block.end).start
  }
  pieces.push({start, end: block.end})
  return pieces.filter((piece) => piece.end > piece.start)
}

function cutBefore(text: string, start: number, limit: number): number {
  const earliest = start + LONGEST_BLOCK / 2
  const stop = text.lastIndexOf('. ', limit)
  if (stop > earliest) return stop + 1
  const space = text.lastIndexOf(' ', limit)
  if (space > earliest) return space
  // Never between the halves of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit
}
