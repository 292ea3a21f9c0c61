import {LineIndex} from '#text'
import type {Span} from '#text'

/** A line of copy without its end, and where it stands. */
export interface CopyLine extends Span {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/**
 * The lines of a source. The last one asked for is kept: findings come in the order of the
 * copy, and a story pasted without line ends is one line with all of them.
 */
export class CopyLines {
  readonly #index: LineIndex
  #last: CopyLine | undefined

  constructor(source: string) {
    this.#index = new LineIndex(source)
  }

  numberAt(offset: number): number {
    return this.#index.pointAt(offset).line
  }

  line(number: number): CopyLine {
    if (this.#last?.number === number) return this.#last
    const text = this.#index.lineText(number)
    const start = this.#index.startOf(number)
    return (this.#last = {number, text, start, end: start + text.length})
  }
}
