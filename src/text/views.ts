import {lastAtOrBefore} from './span.js'
import type {Span} from './span.js'

/** A word, number or other token with letters or digits, as retext-english cuts them. */
export interface Word extends Span {
  /** Place in `TextIndex.words`. */
  readonly index: number
  /** As printed. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly normal: string
  /** Place of its sentence in `TextIndex.sentences`. */
  readonly sentence: number
  /** Place of its block in `TextIndex.blocks`. */
  readonly block: number
}

/** A sentence: its words are `words.slice(firstWord, endWord)`. It never crosses blocks. */
export interface Sentence extends Span {
  readonly index: number
  readonly firstWord: number
  readonly endWord: number
  readonly block: number
}

/** A line or paragraph: its sentences are `sentences.slice(firstSentence, endSentence)`. */
export interface Block extends Span {
  readonly index: number
  readonly firstSentence: number
  readonly endSentence: number
  readonly firstWord: number
  readonly endWord: number
}

/** The flat arrays that rules read, each in the order of the text. */
export class TextIndex {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]

  constructor(
    text: string,
    words: readonly Word[],
    sentences: readonly Sentence[],
    blocks: readonly Block[],
  ) {
    this.text = text
    this.words = words
    this.sentences = sentences
    this.blocks = blocks
  }

  /** The words that lie wholly within the span. */
  wordsIn(span: Span): readonly Word[] {
    let first = lastAtOrBefore(this.words, span.start)
    if (first < 0 || this.words[first]!.start < span.start) first++
    let end = first
    while (end < this.words.length && this.words[end]!.end <= span.end) end++
    return this.words.slice(first, end)
  }

  wordAt(offset: number): Word | undefined {
    const word = this.words[lastAtOrBefore(this.words, offset)]
    return word && offset < word.end ? word : undefined
  }

  sentenceAt(offset: number): Sentence | undefined {
    const sentence = this.sentences[lastAtOrBefore(this.sentences, offset)]
    return sentence && offset <= sentence.end ? sentence : undefined
  }

  blockAt(offset: number): Block | undefined {
    const block = this.blocks[lastAtOrBefore(this.blocks, offset)]
    return block && offset <= block.end ? block : undefined
  }
}

interface OpenSentence {
  start: number
  end: number
  firstWord: number
  block: number
}

/** Collects words and sentences in text order and cuts sentences where a block ends. */
export class TextIndexBuilder {
  readonly #text: string
  readonly #blocks: readonly Span[]
  readonly #words: Word[] = []
  readonly #sentences: Sentence[] = []
  #open: OpenSentence | undefined
  #block = 0

  constructor(text: string, blocks: readonly Span[]) {
    this.#text = text
    this.#blocks = blocks
  }

  /** Starts a sentence; one that starts in lower case goes on with the one before (“Stop!” he said). */
  openSentence(span: Span): void {
    const block = this.#blockOf(span.start)
    const open = this.#open
    if (open && open.block === block && startsLower(this.#text, span)) {
      open.end = span.end
      return
    }
    this.#close()
    this.#open = {start: span.start, end: span.end, firstWord: this.#words.length, block}
  }

  addWord(span: Span): void {
    const block = this.#blockOf(span.start)
    const open = this.#open!
    if (block !== open.block) {
      const end = open.end
      open.end = this.#blocks[open.block]!.end
      this.#close()
      this.#open = {start: span.start, end, firstWord: this.#words.length, block}
    }
    const text = this.#text.slice(span.start, span.end)
    this.#words.push({
      index: this.#words.length,
      text,
      normal: normalForm(text),
      start: span.start,
      end: span.end,
      sentence: this.#sentences.length,
      block,
    })
  }

  build(): TextIndex {
    this.#close()
    return new TextIndex(this.#text, this.#words, this.#sentences, this.#builtBlocks())
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (!open) return
    this.#sentences.push({
      index: this.#sentences.length,
      start: open.start,
      end: open.end,
      firstWord: open.firstWord,
      endWord: this.#words.length,
      block: open.block,
    })
  }

  #builtBlocks(): Block[] {
    let sentence = 0
    return this.#blocks.map(({start, end}, index) => {
      const firstSentence = sentence
      while (this.#sentences[sentence]?.block === index) sentence++
      const firstWord = this.#sentences[firstSentence]?.firstWord ?? this.#words.length
      const endWord = sentence > firstSentence ? this.#sentences[sentence - 1]!.endWord : firstWord
      return {index, start, end, firstSentence, endSentence: sentence, firstWord, endWord}
    })
  }

  /** Offsets come in order, so the search only ever goes on. */
  #blockOf(offset: number): number {
    while (
      this.#block + 1 < this.#blocks.length &&
      this.#blocks[this.#block + 1]!.start <= offset
    ) {
      this.#block++
    }
    return this.#block
  }
}

function normalForm(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function startsLower(text: string, span: Span): boolean {
  const first = /[\p{L}\p{N}]/u.exec(
    text.slice(span.start, Math.min(span.end, span.start + 8)),
  )?.[0]
  return first !== undefined && first !== first.toUpperCase()
}
