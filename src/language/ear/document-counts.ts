/** How often an article has each word and each pair of words. */
export class DocumentCounts {
  readonly #words: Uint16Array
  readonly #pairs = new Map<number, number>()
  #size = 0

  /** @param size - of the vocabulary. */
  constructor(size: number) {
    this.#words = new Uint16Array(size)
  }

  /** @param ids - of a block, its start first. */
  add(ids: Uint16Array): void {
    this.#size += ids.length
    for (let at = 1; at < ids.length; at++) {
      this.#words[ids[at]!]!++
      const pair = keyOf(ids[at - 1]!, ids[at]!)
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1)
    }
  }

  clear(): void {
    this.#size = 0
    this.#words.fill(0)
    this.#pairs.clear()
  }

  /** Tokens of the article, with the start and end of each block. */
  get size(): number {
    return this.#size
  }

  wordCount(id: number): number {
    return this.#words[id]!
  }

  pairCount(first: number, second: number): number {
    return this.#pairs.get(keyOf(first, second)) ?? 0
  }
}

function keyOf(first: number, second: number): number {
  return first * 65_536 + second
}
