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

type TextParts = Omit<TextIndex, 'forms' | 'wordsIn' | 'wordAt' | 'sentenceAt' | 'blockAt'>

/** The flat arrays that rules read, each in the order of the text. */
export class TextIndex {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  /** Each `Word.normal` once, in the order of its first word: what a form alone decides is asked of these. */
  readonly forms: readonly string[]
  /** The place of each form in `forms`. */
  readonly formNumbers: ReadonlyMap<string, number>
  /** The place in `forms` of each word. */
  readonly formOf: readonly number[]

  constructor({text, words, sentences, blocks, formNumbers, formOf}: TextParts) {
    this.text = text
    this.words = words
    this.sentences = sentences
    this.blocks = blocks
    this.forms = [...formNumbers.keys()]
    this.formNumbers = formNumbers
    this.formOf = formOf
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

/** What words that are printed alike share. */
interface Printed {
  readonly text: string
  readonly normal: string
  /** Place of `normal` in `TextIndex.forms`. */
  readonly form: number
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
  readonly #printed = new Map<string, Printed>()
  readonly #formNumbers = new Map<string, number>()
  readonly #formOf: number[] = []
  #open: OpenSentence | undefined
  #block = 0
  /** The end of the word before, where a stop stood behind its figures. */
  #numberStop: number | undefined

  constructor(text: string, blocks: readonly Span[]) {
    this.#text = text
    this.#blocks = blocks
  }

  /** Starts a sentence, or goes on with the one before where the parser cut too soon. */
  openSentence(start: number, end: number): void {
    const block = this.#blockOf(start)
    const open = this.#open
    if (open && open.block === block && goesOn(this.#text, open.end, start, end)) {
      open.end = end
      return
    }
    this.#close()
    this.#open = {start, end, firstWord: this.#words.length, block}
  }

  addWord(start: number, end: number): void {
    const block = this.#blockOf(start)
    const open = this.#open!
    if (block !== open.block) {
      const sentenceEnd = open.end
      open.end = this.#blocks[open.block]!.end
      this.#close()
      this.#open = {start, end: sentenceEnd, firstWord: this.#words.length, block}
    }
    if (this.#numberStop !== undefined && startsSentence(this.#text, this.#numberStop, start)) {
      this.#cutSentence(this.#numberStop, start)
    }
    const hasStop = endsInNumberStop(this.#text, end)
    this.#numberStop = hasStop ? end : undefined
    this.#pushWord(start, hasStop ? end - 1 : end)
  }

  #pushWord(start: number, end: number): void {
    const {text, normal, form} = this.#printedAs(this.#text.slice(start, end))
    this.#formOf.push(form)
    this.#words.push({
      index: this.#words.length,
      text,
      normal,
      start,
      end,
      sentence: this.#sentences.length,
      block: this.#open!.block,
    })
  }

  #printedAs(text: string): Printed {
    const known = this.#printed.get(text)
    if (known) return known
    const normal = normalForm(text)
    let form = this.#formNumbers.get(normal)
    if (form === undefined) this.#formNumbers.set(normal, (form = this.#formNumbers.size))
    const printed = {text, normal, form}
    this.#printed.set(text, printed)
    return printed
  }

  /** Ends the open sentence at one offset and opens the next at the first mark behind it. */
  #cutSentence(end: number, nextWord: number): void {
    const open = this.#open!
    const sentenceEnd = open.end
    open.end = end + /^["'”’)\]]*/.exec(this.#text.slice(end, nextWord))![0].length
    this.#close()
    const start = nextWord - /\S*$/.exec(this.#text.slice(end, nextWord))![0].length
    this.#open = {start, end: sentenceEnd, firstWord: this.#words.length, block: open.block}
  }

  build(): TextIndex {
    this.#close()
    return new TextIndex({
      text: this.#text,
      words: this.#words,
      sentences: this.#sentences,
      blocks: this.#builtBlocks(),
      formNumbers: this.#formNumbers,
      formOf: this.#formOf,
    })
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    this.#numberStop = undefined
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

/** The parser takes the stop behind figures for a part of them: “in 1958.” */
function endsInNumberStop(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 46) return false
  const digit = text.charCodeAt(end - 2) - 48
  return digit >= 0 && digit <= 9
}

/** Whether a capital opens what stands behind a stop, with only white space and marks between. */
function startsSentence(text: string, end: number, next: number): boolean {
  return (
    /^["'”’)\]]*\s+["'“‘([]*$/.test(text.slice(end, next)) &&
    /^\p{Lu}/u.test(text.slice(next, next + 2))
  )
}

function normalForm(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Abbreviations that only ever stand before a number. */
const BEFORE_NUMBER = /\b(?:nos?|pp?|vol|fig|sec|art|approx|ca?)\.$/i

/** Whether a new sentence is none: it starts in lower case (“Stop!” he said) or counts (No. 7). */
function goesOn(text: string, endBefore: number, start: number, end: number): boolean {
  if (startsLower(text, start, end)) return true
  return (
    /\d/.test(text[start] ?? '') &&
    BEFORE_NUMBER.test(text.slice(Math.max(0, endBefore - 8), endBefore))
  )
}

function startsLower(text: string, start: number, end: number): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0]
  return first !== undefined && first !== first.toUpperCase()
}
