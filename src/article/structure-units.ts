import type {Span, TextIndex, Word} from '#text'
import type {Part, Role} from './roles.js'
import {isBoilerplate, isByline, isCredit, isTimestamp, wordCount} from './structure-lines.js'

/** What a reader compares and counts stops here: longer copy can only be a paragraph. */
export const LONGEST_DISPLAY_WORDS = 80

/**
 * One line or paragraph while its role is being settled. Readers look at neighbours and call
 * `settle` once; what no reader claims is a paragraph.
 */
export class Unit implements Span {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly text: string
  readonly words: readonly Word[]
  /** Whether a blank line (or the text's end) stands before and after. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
  #parts: readonly Part[] | undefined

  constructor(index: TextIndex, span: Span, block: number) {
    this.start = span.start
    this.end = span.end
    this.block = block
    this.text = index.text.slice(span.start, span.end)
    this.words = index.wordsIn(span)
    this.blankBefore = isBlank(index.text, span.start, -1)
    this.blankAfter = isBlank(index.text, span.end, 1)
  }

  get length(): number {
    return this.words.length
  }

  get isSettled(): boolean {
    return this.#parts !== undefined
  }

  /** The role of the unit as a whole: that of its longest part. */
  get role(): Role | undefined {
    if (!this.#parts) return undefined
    return this.#parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a)).role
  }

  get parts(): readonly Part[] {
    return this.#parts ?? [{role: 'paragraph', why: 'running text', ...this.#whole()}]
  }

  settle(role: Role, why: string): void {
    this.#parts = [{role, why, ...this.#whole()}]
  }

  /** Settles the unit as two parts, the second of which starts `at` code units into it. */
  settleAsTwo(at: number, first: readonly [Role, string], second: readonly [Role, string]): void {
    const head = this.text.slice(0, at).trimEnd().length
    const gap = this.text.length - this.text.slice(at).trimStart().length
    const {block} = this
    this.#parts = [
      {role: first[0], why: first[1], block, start: this.start, end: this.start + head},
      {role: second[0], why: second[1], block, start: this.start + gap, end: this.end},
    ]
  }

  #whole(): {block: number; start: number; end: number} {
    return {block: this.block, start: this.start, end: this.end}
  }
}

function isBlank(text: string, from: number, step: 1 | -1): boolean {
  let newlines = 0
  for (let at = step < 0 ? from - 1 : from; newlines < 2; at += step) {
    const char = text[at]
    if (char === undefined) return true
    if (char === '\n') newlines++
    else if (/\S/.test(char)) return false
  }
  return true
}

/**
 * The blocks as units. A wrapped block gives up a last line that is furniture by itself: a
 * caption as wide as a column with “Reuters” beneath it looks like two wrapped lines.
 */
export function unitsOf(index: TextIndex): Unit[] {
  return index.blocks.flatMap((block) => {
    const cut = furnitureLineOf(index.text, block)
    if (cut === undefined) return [new Unit(index, block, block.index)]
    const head = index.text.slice(block.start, cut).trimEnd().length
    return [
      new Unit(index, {start: block.start, end: block.start + head}, block.index),
      new Unit(index, {start: cut, end: block.end}, block.index),
    ]
  })
}

function furnitureLineOf(text: string, block: Span): number | undefined {
  const newline = text.lastIndexOf('\n', block.end - 1)
  if (newline <= block.start) return undefined
  const line = text.slice(newline + 1, block.end)
  const lead = line.length - line.trimStart().length
  const last = line.trim()
  if (wordCount(last) > 12) return undefined
  const isFurniture = isByline(last) || isTimestamp(last) || isCredit(last) || isBoilerplate(last)
  return isFurniture ? newline + 1 + lead : undefined
}
