import type {Span} from './span.js'

/** Longer stretches are parsed in pieces: the parser's time grows faster than its input. */
const LONGEST_BLOCK = 16_000

/** Mail programs and terminals wrap text this wide; a paragraph on one line is wider. */
const NARROWEST_WRAP = 55
const WIDEST_WRAP = 100

/** A line deeper by so many characters than the one before opens a paragraph; a tab is as good. */
const INDENT = 2

/** A line without the white space around it. */
interface Line extends Span {
  /** White space before it; of the first lines of paragraphs beyond that of the others. */
  readonly indent: number
}

/**
 * The blocks of plain text: what stands between blank lines, and within that every line
 * on its own, unless the text is hard-wrapped (then the paragraph is one block; an indented line
 * opens one too).
 * Spans leave out the white space around a block.
 */
export function plainBlocks(text: string): Span[] {
  const groups = lineGroups(text)
  const width = groups.flat().reduce((widest, {start, end}) => Math.max(widest, end - start), 0)
  return groups
    .flatMap((lines) => (isHardWrapped(text, lines, width) ? joined(text, lines) : lines))
    .flatMap((block) => splitLongBlock(text, block))
}

/** The lines of the text, in groups between blank lines and from one indented line to the next. */
function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [[]]
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const place = trimmed(text, start, end)
    const line = {...place, indent: text[start] === '\t' ? INDENT : place.start - start}
    if (line.start < line.end) {
      if (opensParagraph(text, line, groups.at(-1)!)) groups.push([])
      groups.at(-1)!.push(line)
    } else if (groups.at(-1)!.length > 0) groups.push([])
    start = end + 1
  }
  return groups
}

/**
 * Whether a line is deeper than the one before, or as deep as one that opened a paragraph and ended
 * it. What hangs under the mark of a list goes on with its item, and so does what has no capital.
 */
function opensParagraph(text: string, {start, end, indent}: Line, group: readonly Line[]): boolean {
  const before = group.at(-1)
  if (!before || /^\p{Ll}/u.test(text.slice(start, end))) return false
  const printed = text.slice(before.start, before.end)
  if (indent >= before.indent + INDENT) return !LIST_MARK.test(printed)
  return (
    group.length === 1 && indent >= INDENT && indent === before.indent && SENTENCE_END.test(printed)
  )
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

const LIST_MARK = /^(?:[-*•–—·▪]|\d{1,2}[.)])\s/
const SENTENCE_END = /[.?!:]["'”’)]*$/

/** A paragraph of so many lines may have lost the dateline in front of its first. */
const FEWEST_WRAPPED = 3

/**
 * Greedy wrapping leaves no line to which the next line's first word could have been added,
 * and few lines that happen to end a sentence. The first line may be short in mid-sentence.
 *
 * @param width of the longest line of the whole text: one that is longer than any wrap
 *   tells that a line is a paragraph.
 */
function isHardWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (lines.length < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return false
  const least = lines.reduce((fewest, {indent}) => Math.min(fewest, indent), Infinity)
  let sentenceEnds = 0
  for (let at = 1; at < lines.length; at++) {
    const line = text.slice(lines[at - 1]!.start, lines[at - 1]!.end)
    const next = text.slice(lines[at]!.start, lines[at]!.end)
    if (LIST_MARK.test(next)) continue
    const [firstWord] = next.split(/\s/, 1)
    const printed = lines[at - 1]!.indent - least + line.length
    const isFilled = printed + 1 + firstWord!.length > width
    if (!isFilled && !(at === 1 && lines.length >= FEWEST_WRAPPED && /^\p{Ll}/u.test(next)))
      return false
    if (SENTENCE_END.test(line)) sentenceEnds++
  }
  return sentenceEnds * 2 < lines.length - 1
}

/** Joins wrapped lines into one block, but lets each list item start one of its own. */
function joined(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = []
  for (const line of lines) {
    const open = blocks.at(-1)
    if (open === undefined || LIST_MARK.test(text.slice(line.start, line.end))) blocks.push(line)
    else blocks[blocks.length - 1] = {start: open.start, end: line.end}
  }
  return blocks
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
