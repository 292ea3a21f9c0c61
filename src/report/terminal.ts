import stringWidth from 'string-width'

/**
 * Copy, and the marks of reports, whose every code unit takes one column; measuring it needs no
 * segmenter.
 */
const SIMPLE = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027‸→␣]*$/

export function isSimple(text: string): boolean {
  return SIMPLE.test(text)
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return isSimple(text) ? text.length : stringWidth(text, {countAnsiEscapeCodes: true})
}

/**
 * Characters that show as nothing, or turn the reading direction of all that follows (which
 * would let copy forge a report): https://trojansource.codes
 */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x1F\x7F-\x9F]/g

/** Copy as a terminal may show it: on one line, without escape codes. */
export function shown(copy: string): string {
  return copy.replace(UNSEEN, '').replace(CONTROL, pictureOf)
}

function pictureOf(control: string): string {
  if (/\s/.test(control)) return ' '
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}

/** A flag; or a character with its accents, and with what joiners tie to it (👩‍🚒). */
const CHARACTER = /[\u{1F1E6}-\u{1F1FF}]{2}|[^](?:[\p{M}\p{Emoji_Modifier}]|\u200D[^])*/gu

/** The characters that a reader sees, near enough to cut copy between them. */
export function charactersOf(text: string): string[] {
  return text.match(CHARACTER) ?? []
}

/** Breaks a text into lines of at most `width` columns, between words where it can. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = broken(word, width)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** A word in pieces of at most `width` columns; a character wider than that stands alone. */
function broken(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (piece !== '' && widthOf(piece) + widthOf(character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
