/** A place in a text: line and column count from 1, the offset from 0, in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The places where a text's lines start; `\n`, `\r\n` and `\r` end a line. */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #text: string

  constructor(text: string) {
    const starts = [0]
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
    this.#starts = starts
    this.#text = text
  }

  get count(): number {
    return this.#starts.length
  }

  pointAt(offset: number): Point {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - this.#starts[low - 1]! + 1, offset}
  }

  /** The line's text without its end, by its number from 1; empty outside the text. */
  lineText(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    const end = this.#starts[line] ?? this.#text.length
    return this.#text.slice(start, end).replace(/[\r\n]+$/, '')
  }

  /** The offset at which the line, counted from 1, starts. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length
  }
}
