import {FormTable, grown} from '../form-table.js'
import {CAPITALISED, JOINED, Scanner} from '../tokens.js'
import type {Tokens} from '../tokens.js'
import {END, FIRST_WORD, START, UNKNOWN, UNKNOWN_NAME, Vocabulary} from '../vocabulary.js'
import {GramCounter} from './ngram-counts.js'
import type {CountedGrams, CountingLimits, GramState} from './ngram-counts.js'
import {SeenBlocks} from './seen-blocks.js'
import {chooseWords} from './choose-words.js'

export interface CounterOptions extends CountingLimits {
  /** Words in the vocabulary, at most 65,531. */
  readonly words: number
  /** A word of the vocabulary was counted at least so often. */
  readonly wordCount: number
  /** Joined words (“two-”) in the vocabulary, and the least count of each. */
  readonly joinedWords: number
  readonly joinedCount: number
  /** After so many tokens the vocabulary is settled, so that memory stays bounded. */
  readonly settleAfter: number
}

export const COUNTER_DEFAULTS: CounterOptions = {
  batch: 1 << 25,
  distinct: 120_000_000,
  words: 65_531,
  wordCount: 5,
  joinedWords: 4_000,
  joinedCount: 100,
  settleAfter: 120_000_000,
}

/** What was counted: the input of `buildNgramModel`. */
export interface Counts {
  readonly vocabulary: Vocabulary
  readonly grams: CountedGrams
  /** Tokens with letters that were read, contractions counted as two. */
  readonly wordsRead: number
  readonly blocks: number
  /** Blocks left out because the same text had been counted before. */
  readonly repeated: number
}

/** All that a counter holds between two blocks; a counter made of it goes on as if nothing was. */
export interface CounterState {
  /** The words of the vocabulary, once it is settled. */
  readonly words: FormTable | undefined
  /** Until then: the forms that were read, how often each, and the tokens that wait. */
  readonly forms: FormTable
  readonly formCounts: Uint32Array
  readonly waiting: Uint32Array
  readonly grams: GramState
  /** Hashes of the blocks that were counted. */
  readonly seen: Float64Array
  readonly wordsRead: number
  readonly blocks: number
  readonly repeated: number
}

const BLOCK_END = 0xffff_ffff
const HYPHEN = 0x2d

/**
 * Counts blocks of text (a paragraph each). The same blocks in the same order give the same counts.
 * Until the vocabulary is settled the tokens wait in memory, four bytes each.
 */
export class Counter {
  readonly #options: CounterOptions
  readonly #scanner = new Scanner()
  readonly #seen = new SeenBlocks()
  readonly #grams: GramCounter
  #forms = new FormTable(1 << 16)
  #formCounts: Uint32Array = new Uint32Array(1 << 17)
  #waiting: Uint32Array[] = []
  /** Filled part of the last chunk of `#waiting`. */
  #tail = 0
  #waitingTokens = 0
  #scratch = new Uint8Array(64)
  #vocabulary: Vocabulary | undefined
  #ids = new Uint16Array(1024)
  #wordsRead = 0
  #blocks = 0
  #repeated = 0

  /** @param vocabulary - the words to tell apart; chosen from the text when left out. */
  constructor(options: Partial<CounterOptions> = {}, vocabulary?: Vocabulary) {
    this.#options = {...COUNTER_DEFAULTS, ...options}
    this.#grams = new GramCounter(this.#options)
    this.#vocabulary = vocabulary
  }

  /**
   * A counter that goes on where another stood, to the same counts as if it had never stopped.
   *
   * @param options - those of the other; its state does not hold them.
   */
  static resumed(state: CounterState, options: Partial<CounterOptions> = {}): Counter {
    const counter = new Counter(options, state.words && new Vocabulary(state.words))
    counter.#forms = state.forms
    counter.#formCounts = state.formCounts
    if (state.waiting.length > 0) counter.#append(state.waiting)
    counter.#waitingTokens = state.waiting.length
    counter.#grams.restore(state.grams)
    counter.#seen.restore(state.seen)
    counter.#wordsRead = state.wordsRead
    counter.#blocks = state.blocks
    counter.#repeated = state.repeated
    return counter
  }

  get wordsRead(): number {
    return this.#wordsRead
  }

  /** Counts a block, unless it is empty or its very text was counted before. */
  add(block: string): void {
    const tokens = this.#scanner.scan(block)
    if (tokens.length === 0) return
    if (this.#seen.has(tokens)) {
      this.#repeated++
      return
    }
    this.#blocks++
    this.#wordsRead += wordsIn(tokens)
    if (this.#vocabulary) this.#grams.add(this.#vocabulary.idsOf(tokens), tokens.length + 2)
    else this.#wait(tokens)
  }

  /** Views of what the counter holds, good until the next block is added. */
  state(): CounterState {
    return {
      words: this.#vocabulary?.words,
      forms: this.#forms,
      formCounts: this.#formCounts.subarray(0, this.#forms.size),
      waiting: this.#waitingTogether(),
      grams: this.#grams.state(),
      seen: this.#seen.hashes(),
      wordsRead: this.#wordsRead,
      blocks: this.#blocks,
      repeated: this.#repeated,
    }
  }

  finish(): Counts {
    return {
      vocabulary: this.#vocabulary ?? this.#settle(),
      grams: this.#grams.finish(),
      wordsRead: this.#wordsRead,
      blocks: this.#blocks,
      repeated: this.#repeated,
    }
  }

  /** Keeps each token as the number of its form and whether it has a capital. */
  #wait(tokens: Tokens): void {
    const kept = new Uint32Array(tokens.length + 1)
    for (let at = 0; at < tokens.length; at++) {
      const form = this.#formNumber(tokens, at)
      if (form >= this.#formCounts.length) {
        this.#formCounts = grown(this.#formCounts, Uint32Array, form + 1)
      }
      this.#formCounts[form]!++
      kept[at] = form * 2 + (tokens.flags[at]! & CAPITALISED)
    }
    kept[tokens.length] = BLOCK_END
    this.#append(kept)
    this.#waitingTokens += kept.length
    if (this.#waitingTokens >= this.#options.settleAfter) this.#settle()
  }

  #append(kept: Uint32Array): void {
    const last = this.#waiting.at(-1)
    const room = 1 << 20
    if (last && this.#tail + kept.length <= last.length) {
      last.set(kept, this.#tail)
      this.#tail += kept.length
      return
    }
    if (last) this.#waiting[this.#waiting.length - 1] = last.subarray(0, this.#tail)
    const chunk = new Uint32Array(Math.max(room, kept.length))
    chunk.set(kept)
    this.#waiting.push(chunk)
    this.#tail = kept.length
  }

  #waitingTogether(): Uint32Array {
    const together = new Uint32Array(this.#waitingTokens)
    let filled = 0
    for (const [index, chunk] of this.#waiting.entries()) {
      const isLast = index === this.#waiting.length - 1
      const part = isLast ? chunk.subarray(0, this.#tail) : chunk
      together.set(part, filled)
      filled += part.length
    }
    return together
  }

  #formNumber(tokens: Tokens, index: number): number {
    const from = tokens.formStart[index]!
    const to = tokens.formStart[index + 1]!
    if ((tokens.flags[index]! & JOINED) === 0) return this.#forms.add(tokens.forms, from, to)
    this.#scratch.set(tokens.forms.subarray(from, to))
    this.#scratch[to - from] = HYPHEN
    return this.#forms.add(this.#scratch, 0, to - from + 1)
  }

  /** Chooses the vocabulary and counts what has waited for it. */
  #settle(): Vocabulary {
    const {words, idOfForm} = chooseWords(this.#forms, this.#formCounts, this.#options)
    this.#vocabulary = new Vocabulary(words)
    const last = this.#waiting.length - 1
    for (const [index, chunk] of this.#waiting.entries()) {
      this.#countWaiting(index === last ? chunk.subarray(0, this.#tail) : chunk, idOfForm)
    }
    this.#waiting = []
    this.#waitingTokens = 0
    this.#forms = new FormTable()
    this.#formCounts = new Uint32Array(0)
    return this.#vocabulary
  }

  #countWaiting(chunk: Uint32Array, idOfForm: Uint16Array): void {
    let length = 1
    this.#ids[0] = START
    for (const kept of chunk) {
      if (length + 1 >= this.#ids.length) this.#ids = grown(this.#ids, Uint16Array, length + 2)
      if (kept === BLOCK_END) {
        this.#ids[length++] = END
        this.#grams.add(this.#ids, length)
        length = 1
        continue
      }
      const id = idOfForm[kept >>> 1]!
      this.#ids[length++] = id >= FIRST_WORD ? id : (kept & 1) === 1 ? UNKNOWN_NAME : UNKNOWN
    }
  }
}

function wordsIn(tokens: Tokens): number {
  let words = 0
  for (let at = 0; at < tokens.length; at++) words += (tokens.flags[at]! >>> 2) & 1
  return words
}
