import type {NgramModel} from '../ngram.js'

/** Rows of rarer words are not kept: together they would fill the memory. */
const KEPT = 24_000

/** How well each of a list of words fits between two others, by counted pairs. */
export class GapFits {
  readonly #model: NgramModel
  readonly #fillers: Uint16Array
  readonly #entries: Int32Array
  /** By word: what the table of pairs holds of it with each filler behind it, or before it. */
  readonly #behind = new Map<number, Int16Array>()
  readonly #before = new Map<number, Int16Array>()

  /** @param fillers - ids, not too many: all are looked up with every word that stands at a gap. */
  constructor(model: NgramModel, fillers: readonly number[]) {
    this.#model = model
    this.#fillers = Uint16Array.from(fillers)
    this.#entries = new Int32Array(fillers.length)
  }

  /** The fillers that fit best, the best first; none that a counted pair does not tie to each side. */
  best(before: number, behind: number, most: number): number[] {
    const lefts = this.#rowBehind(before)
    const rights = this.#rowBefore(behind)
    const ids: number[] = []
    const fits: number[] = []
    for (let index = 0; index < lefts.length; index++) {
      const [left, right] = [lefts[index]!, rights[index]!]
      if (left < 0 || right < 0) continue
      const fit = this.#model.levelOfPair(left) + this.#model.levelOfPair(right)
      let rank = fits.length
      while (rank > 0 && fits[rank - 1]! < fit) rank--
      if (rank >= most) continue
      fits.splice(rank, 0, fit)
      ids.splice(rank, 0, this.#fillers[index]!)
    }
    return ids.slice(0, most)
  }

  #rowBehind(id: number): Int16Array {
    const known = this.#behind.get(id)
    if (known) return known
    this.#model.pairEntriesBehind(id, this.#fillers, this.#entries, this.#fillers.length)
    const row = new Int16Array(this.#entries)
    if (id < KEPT) this.#behind.set(id, row)
    return row
  }

  #rowBefore(id: number): Int16Array {
    const known = this.#before.get(id)
    if (known) return known
    this.#model.pairEntriesBefore(id, this.#fillers, this.#entries, this.#fillers.length)
    const row = new Int16Array(this.#entries)
    if (id < KEPT) this.#before.set(id, row)
    return row
  }
}
