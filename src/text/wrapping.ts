import type {Span} from './span.js'

/** Mail programs and terminals wrap text this wide; a paragraph on one line is wider. */
const NARROWEST_WRAP = 55
const WIDEST_WRAP = 100

/** Lines that run on in lower case, at least, in text that was wrapped by hand, and their share. */
const FEWEST_RUN_ON = 2
const LEAST_RUN_ON = 0.4
/** Items of a list are shorter, which may stand in lower case and without a stop. */
const SHORTEST_RUN_ON = 30
/** Of the width: what leaves more room for the next word was ended on purpose. */
const SHORTEST_LINE = 0.7

const LIST_MARK = /^(?:[-*•–—·▪]|\d{1,2}[.)])\s/
const SENTENCE_END = /[.?!:]["'”’)]*$/
const LOWER_CASE = /^\p{Ll}/u

/**
 * Makes blocks of lines: of text that is hard-wrapped, as by a mail program or on a wire, a
 * paragraph; of other text every line.
 *
 * @param groups the lines of the text between blank lines, without the white space around them.
 */
export function unwrapped(text: string, groups: readonly Span[][]): Span[] {
  const all = groups.flat()
  const width = all.reduce((widest, {start, end}) => Math.max(widest, end - start), 0)
  // One line that is longer than any wrap tells that a line is a paragraph.
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return all
  const wrapping = new Wrapping(text, width)
  if (wrapping.isByHand(groups)) return groups.flatMap((lines) => wrapping.paragraphsOf(lines))
  return groups.flatMap((lines) => (wrapping.isGreedy(lines) ? wrapping.itemsOf(lines) : lines))
}

class Wrapping {
  readonly #text: string
  /** Of the longest line of the text, in characters. */
  readonly #width: number

  constructor(text: string, width: number) {
    this.#text = text
    this.#width = width
  }

  /**
   * Whether lines were filled by a program: that leaves no line to which the next line's first word
   * could have been added, and few lines that happen to end a sentence.
   */
  isGreedy(lines: readonly Span[]): boolean {
    if (lines.length < 2) return false
    let sentenceEnds = 0
    for (let at = 1; at < lines.length; at++) {
      if (this.#isItem(lines[at]!)) continue
      if (this.#lengthWithNext(lines[at - 1]!, lines[at]!) <= this.#width) return false
      if (this.#endsSentence(lines[at - 1]!)) sentenceEnds++
    }
    return sentenceEnds * 2 < lines.length - 1
  }

  /**
   * Whether lines end where somebody thought fit, or an editor filled them before words were
   * changed: then many go on in lower case on the next, which lines that are paragraphs never do.
   */
  isByHand(groups: readonly Span[][]): boolean {
    let [ends, runOn] = [0, 0]
    for (const lines of groups) {
      for (let at = 1; at < lines.length; at++) {
        const [line, next] = [lines[at - 1]!, lines[at]!]
        if (this.#isItem(next)) continue
        ends++
        if (line.end - line.start >= SHORTEST_RUN_ON && this.#runsOn(line, next)) runOn++
      }
    }
    return runOn >= FEWEST_RUN_ON && runOn >= ends * LEAST_RUN_ON
  }

  /** Joins lines into one block, but lets each list item start one of its own. */
  itemsOf(lines: readonly Span[]): Span[] {
    return joined(lines, (_, line) => this.#isItem(line))
  }

  /** Joins lines into paragraphs, where these may follow each other without a blank line. */
  paragraphsOf(lines: readonly Span[]): Span[] {
    let isInItem = false
    return joined(lines, (before, line) => {
      const isItem = this.#isItem(line)
      const starts =
        isItem ||
        (!isInItem && this.#indentOf(line) > this.#indentOf(before)) ||
        (this.#endsEarly(before, line) && !this.#runsOn(before, line))
      if (starts) isInItem = isItem
      return starts
    })
  }

  /** Whether there was room for more, as at the end of a paragraph and in a headline. */
  #endsEarly(line: Span, next: Span): boolean {
    return this.#lengthWithNext(line, next) <= this.#width * SHORTEST_LINE
  }

  #lengthWithNext(line: Span, next: Span): number {
    const [firstWord] = this.#read(next).split(/\s/, 1)
    return line.end - line.start + 1 + firstWord!.length
  }

  #runsOn(line: Span, next: Span): boolean {
    return !this.#endsSentence(line) && LOWER_CASE.test(this.#read(next))
  }

  #endsSentence(line: Span): boolean {
    return SENTENCE_END.test(this.#read(line))
  }

  #isItem(line: Span): boolean {
    return LIST_MARK.test(this.#read(line))
  }

  #indentOf({start}: Span): number {
    return start - 1 - this.#text.lastIndexOf('\n', start - 1)
  }

  #read({start, end}: Span): string {
    return this.#text.slice(start, end)
  }
}

/** @param starts whether a line starts a block of its own; it is given the line before, too. */
function joined(lines: readonly Span[], starts: (before: Span, line: Span) => boolean): Span[] {
  const blocks: Span[] = []
  for (const [at, line] of lines.entries()) {
    const open = blocks.at(-1)
    if (open === undefined || starts(lines[at - 1]!, line)) blocks.push(line)
    else blocks[blocks.length - 1] = {start: open.start, end: line.end}
  }
  return blocks
}
