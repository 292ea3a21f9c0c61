import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'

export const corpusFolder = '../shared/corpus'

/** Where a count comes from; a word that several sources use is seldom one writer's slip. */
export const sources = [
  'ledes',
  'articles',
  'wires of 1987',
  'prose',
  'white house',
  'wikipedia',
] as const

/** The file of whole articles ends in wire copy with a shorthand of its own from this line on. */
const FIRST_WIRE_LINE = 61_480

export interface WordCount {
  /** Occurrences in lower case, by source. */
  readonly bySource: readonly number[]
  readonly lower: number
  /** Occurrences with a capital that no sentence start explains. */
  readonly capital: number
  /** Documents that have the word in lower case. */
  readonly documents: number
}

export interface Counts {
  /** Running words read. */
  readonly total: number
  lower(word: string): number
  capital(word: string): number
  all(): Iterable<[string, WordCount]>
}

/** Reads the training text through xz, all of it but the headlines. Takes about a minute. */
export async function countCorpus(): Promise<Counts> {
  const counter = new Counter()
  const files = ['news-ledes', 'news-articles', 'public-prose', 'white-house', 'wikipedia']
  for (const file of files) {
    const {stdout} = spawn('xz', ['-dc', `${corpusFolder}/${file}.txt.xz`])
    let number = 0
    for await (const line of createInterface({input: stdout})) {
      number++
      if (line === '') counter.newDocument()
      else counter.addLine(line, sourceOf(file, number))
    }
  }
  return counter
}

function sourceOf(file: string, line: number): number {
  if (file === 'news-articles') return line < FIRST_WIRE_LINE ? 1 : 2
  return {'news-ledes': 0, 'public-prose': 3, 'white-house': 4}[file] ?? 5
}

/** Figures, addresses, handles, mark-up, and letters glued by a stop are no words. */
const NO_PROSE = /[\d@#/\\_%=&<>*~^|]|www\.|\p{L}\.\p{L}/u
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu
const SENTENCE_END = /[.?!:\-–—]["'”’)\]]*$|^["'“‘([]*$/

const LARGEST_VOCABULARY = 1_000_000

class Counter implements Counts {
  total = 0
  #document = 0
  readonly #numbers = new Map<string, number>()
  readonly #lower = new Uint32Array(LARGEST_VOCABULARY * sources.length)
  readonly #capital = new Uint32Array(LARGEST_VOCABULARY)
  readonly #documents = new Uint32Array(LARGEST_VOCABULARY)
  readonly #lastDocument = new Int32Array(LARGEST_VOCABULARY).fill(-1)

  newDocument(): void {
    this.#document++
  }

  addLine(line: string, source: number): void {
    let isFirst = true
    for (const chunk of line.split(/\s+/)) {
      if (chunk === '') continue
      this.total++
      if (!NO_PROSE.test(chunk)) {
        for (const [written] of chunk.matchAll(WORD)) {
          this.#addWord(written.replaceAll('’', "'"), source, isFirst)
          isFirst = false
        }
      }
      isFirst = SENTENCE_END.test(chunk)
    }
  }

  lower(word: string): number {
    const number = this.#numbers.get(word)
    return number === undefined ? 0 : this.#countOf(number).lower
  }

  capital(word: string): number {
    const number = this.#numbers.get(word)
    return number === undefined ? 0 : this.#capital[number]!
  }

  *all(): Iterable<[string, WordCount]> {
    for (const [word, number] of this.#numbers) yield [word, this.#countOf(number)]
  }

  #countOf(number: number): WordCount {
    const start = number * sources.length
    const bySource = [...this.#lower.subarray(start, start + sources.length)]
    return {
      bySource,
      lower: bySource.reduce((sum, count) => sum + count, 0),
      capital: this.#capital[number]!,
      documents: this.#documents[number]!,
    }
  }

  /** A possessive counts for its word too, which is how the lexicon finds it. */
  #addWord(written: string, source: number, isFirst: boolean): void {
    const word = written.toLowerCase()
    const forms = word.endsWith("'s") ? [word, word.slice(0, -2)] : [word]
    for (const form of forms) {
      if (written === word) this.#addLower(form, source)
      else if (!isFirst) this.#capital[this.#numberOf(form)]!++
    }
  }

  #addLower(word: string, source: number): void {
    const number = this.#numberOf(word)
    this.#lower[number * sources.length + source]!++
    if (this.#lastDocument[number] === this.#document) return
    this.#lastDocument[number] = this.#document
    this.#documents[number]!++
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size
      if (number === LARGEST_VOCABULARY) throw new Error('The corpus has more words than expected')
      this.#numbers.set(word, number)
    }
    return number
  }
}
