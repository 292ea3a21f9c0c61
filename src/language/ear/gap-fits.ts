import type {NgramModel} from '../ngram.js'

/** Rows of rarer words are not kept: together they would fill the memory. */
const KEPT = 24_000

/** How well each of a list of words fits between two others, by counted pairs. */
export class GapFits {
  readonly #model: NgramModel
  readonly #fillers: readonly number[]
  /** By word: what the table of pairs holds of it with each filler behind it, or before it. */
  readonly #behind = new Map<number, Int16Array>()
  readonly #before = new Map<number, Int16Array>()

  /** @param fillers - ids, not too many: all are looked up with every word that stands at a gap. */
  constructor(model: NgramModel, fillers: readonly number[]) {
    this.#model = model
    this.#fillers = fillers
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
    const row = Int16Array.from(this.#fillers, (filler) => this.#model.pairEntry(id, filler))
    if (id < KEPT) this.#behind.set(id, row)
    return row
  }

  #rowBefore(id: number): Int16Array {
    const known = this.#before.get(id)
    if (known) return known
    const row = Int16Array.from(this.#fillers, (filler) => this.#model.pairEntry(filler, id))
    if (id < KEPT) this.#before.set(id, row)
    return row
  }
}
