import type {Span} from './span.js'

/**
 * One stretch of the text that rules read and the stretch of the source it came from.
 * Both lengths are in UTF-16 code units. `verbatim` stretches are equal letter by
 * letter; `decoded` ones stand for their source (a line end, an entity) and may be
 * replaced with it; `opaque` ones hold markup that a repair must never touch.
 */
export interface Piece {
  readonly text: number
  readonly source: number
  readonly textLength: number
  readonly sourceLength: number
  readonly kind: 'verbatim' | 'decoded' | 'opaque'
}

/** Maps spans of the text that rules read to spans of the file as it stands on disk. */
export class SourceMap {
  readonly #pieces: readonly Piece[]

  /** Pieces are in order and cover the whole text; an empty list is the identity. */
  constructor(pieces: readonly Piece[] = []) {
    this.#pieces = pieces
  }

  /** The span of the source that a span of the text came from. */
  toSource(span: Span): Span {
    const start = this.#startInSource(span.start)
    return {start, end: span.end === span.start ? start : this.#endInSource(span.end)}
  }

  /** Whether a repair may replace the span: no markup stands within it. */
  isReplaceable(span: Span): boolean {
    for (let at = Math.max(0, this.#pieceAt(span.start)); at < this.#pieces.length; at++) {
      const piece = this.#pieces[at]!
      if (piece.text > span.end) break
      if (piece.kind === 'opaque' && standsWithin(piece, span)) return false
    }
    return true
  }

  #startInSource(offset: number): number {
    const at = this.#pieceAt(offset)
    if (at < 0) return offset
    const piece = this.#pieces[at]!
    const into = Math.min(offset - piece.text, piece.textLength)
    return piece.kind === 'verbatim' ? piece.source + into : piece.source
  }

  #endInSource(offset: number): number {
    const at = this.#pieceAt(offset - 1)
    if (at < 0) return offset
    const piece = this.#pieces[at]!
    const into = Math.min(offset - piece.text, piece.textLength)
    return piece.kind === 'verbatim' ? piece.source + into : piece.source + piece.sourceLength
  }

  /** The last piece that starts at or before the offset, or -1 under the identity. */
  #pieceAt(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#pieces[middle]!.text <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Markup that shows no text stands within a span only where the span goes on behind it. */
function standsWithin({text, textLength}: Piece, span: Span): boolean {
  if (textLength === 0) return span.start < text && text < span.end
  return text < span.end && span.start < text + textLength
}

/** A file's text as it stands (`source`), as rules read it (`text`), and the way back. */
export interface SourceText {
  readonly source: string
  readonly text: string
  readonly map: SourceMap
}

/**
 * Characters that are not copy: both halves of Windows and old Macintosh line ends and the
 * Unicode line separators (all read as one line feed), and invisible ones that would split a
 * word in two for no reader (soft hyphen, zero-width space, word joiner, stray byte order mark).
 */
const NOT_COPY = /\r\n?|[\u2028\u2029\u00AD\u200B\u2060\uFEFF]/g

/** Reads plain text: line ends become `\n`, invisible characters are left out. */
export function readPlainSource(source: string): SourceText {
  const pieces: Piece[] = []
  let text = ''
  let from = 0
  const copyVerbatim = (to: number) => {
    if (to === from) return
    const length = to - from
    pieces.push({
      text: text.length,
      source: from,
      textLength: length,
      sourceLength: length,
      kind: 'verbatim',
    })
    text += source.slice(from, to)
  }
  for (const match of source.matchAll(NOT_COPY)) {
    copyVerbatim(match.index)
    const decoded = /[\r\u2028\u2029]/.test(match[0]) ? '\n' : ''
    if (decoded) {
      pieces.push({
        text: text.length,
        source: match.index,
        textLength: 1,
        sourceLength: match[0].length,
        kind: 'decoded',
      })
      text += decoded
    }
    from = match.index + match[0].length
  }
  if (from === 0) return {source, text: source, map: new SourceMap()}
  copyVerbatim(source.length)
  return {source, text, map: new SourceMap(pieces)}
}
