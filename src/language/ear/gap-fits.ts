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
  /** The fillers that `findBest` found, the best first, and how well each fits. */
  readonly best: Uint16Array
  readonly #fits: Float64Array

  /**
   * @param fillers - ids, not too many: all are looked up with every word that stands at a gap.
   * @param most - fillers that `findBest` may find.
   */
  constructor(model: NgramModel, fillers: readonly number[], most: number) {
    this.#model = model
    this.#fillers = Uint16Array.from(fillers)
    this.#entries = new Int32Array(fillers.length)
    this.best = new Uint16Array(most)
    this.#fits = new Float64Array(most)
  }

  /**
   * Finds the fillers that fit best, none that a counted pair does not tie to each side.
   *
   * @returns how many it wrote into `best`.
   */
  findBest(before: number, behind: number): number {
    const model = this.#model
    const lefts = this.#rowBehind(before)
    const rights = this.#rowBefore(behind)
    let count = 0
    for (let index = 0; index < lefts.length; index++) {
      const [left, right] = [lefts[index]!, rights[index]!]
      if (left < 0 || right < 0) continue
      const fit = model.levelOfPair(left) + model.levelOfPair(right)
      count = this.#rank(this.#fillers[index]!, fit, count)
    }
    return count
  }

  /** Puts a filler among the best, behind those that fit as well; gives how many they are then. */
  #rank(id: number, fit: number, count: number): number {
    const {best} = this
    const fits = this.#fits
    let rank = count
    while (rank > 0 && fits[rank - 1]! < fit) rank--
    if (rank === best.length) return count
    const last = Math.min(count, best.length - 1)
    for (let at = last; at > rank; at--) {
      best[at] = best[at - 1]!
      fits[at] = fits[at - 1]!
    }
    best[rank] = id
    fits[rank] = fit
    return last + 1
  }

  #rowBehind(id: number): Int16Array {
    const known = this.#behind.get(id)
    if (known) return known
    const fillers = this.#fillers
    for (let at = 0; at < fillers.length; at++) this.#model.askPair(at, id, fillers[at]!)
    return this.#answered(this.#behind, id)
  }

  #rowBefore(id: number): Int16Array {
    const known = this.#before.get(id)
    if (known) return known
    const fillers = this.#fillers
    for (let at = 0; at < fillers.length; at++) this.#model.askPair(at, fillers[at]!, id)
    return this.#answered(this.#before, id)
  }

  #answered(rows: Map<number, Int16Array>, id: number): Int16Array {
    this.#model.answerPairs(this.#entries)
    const row = new Int16Array(this.#entries)
    if (id < KEPT) rows.set(id, row)
    return row
  }
}
