import {PairCounts} from './pair-counts.js'

/** How often an article has each word and each pair of words. */
export class DocumentCounts {
  readonly #words: Uint16Array
  #blocks: Uint16Array[] = []
  /** Counted when one is first asked for. */
  #pairs: PairCounts | undefined
  #size = 0

  /** @param size - of the vocabulary. */
  constructor(size: number) {
    this.#words = new Uint16Array(size)
  }

  /** @param ids - of a block, its start first. */
  add(ids: Uint16Array): void {
    this.#size += ids.length
    this.#blocks.push(ids)
    this.#pairs = undefined
    for (let at = 1; at < ids.length; at++) this.#words[ids[at]!]!++
  }

  clear(): void {
    this.#size = 0
    this.#words.fill(0)
    this.#blocks = []
    this.#pairs = undefined
  }

  /** Tokens of the article, with the start and end of each block. */
  get size(): number {
    return this.#size
  }

  wordCount(id: number): number {
    return this.#words[id]!
  }

  pairCount(first: number, second: number): number {
    this.#pairs ??= new PairCounts(this.#blocks)
    return this.#pairs.of(first, second)
  }
}
