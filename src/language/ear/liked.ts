import type {Draft, Kind} from './offer.js'
import type {IdLists} from './slips.js'
import type {Slot} from './slot.js'

/** A word that may be meant, and what makes it less attractive to begin with, in nats. */
interface Candidate {
  readonly kind: Kind
  readonly id: number
  readonly price: number
  /** The score of the word in its place, less the price. */
  readonly liking: number
}

/** Of words that may be meant in a place, the few that the scorer likes best, and more than what stands there. */
export class Liked {
  /** The best first; of those that it likes as much, the one that was added first. */
  readonly best: Candidate[] = []
  readonly #slot: Slot
  readonly #drafts: readonly Draft[]
  readonly #most: number
  /** What another has to be liked more than. */
  #least: number

  /**
   * @param drafts - of words that are left out, for they are tried without being liked.
   * @param most - words that are wanted.
   */
  constructor(slot: Slot, drafts: readonly Draft[], most: number) {
    this.#slot = slot
    this.#drafts = drafts
    this.#most = most
    this.#least = slot.found
  }

  /** Adds all words of the list of one; one that was added before costs no less now. */
  addListed(kind: Kind, {listed, starts}: IdLists, of: number, price: number): void {
    const end = starts[of + 1]!
    for (let at = starts[of]!; at < end; at++) {
      const id = listed[at]!
      const liking = this.#slot.scoreOf(id) - price
      if (liking > this.#least && !this.#isKnown(id)) this.#rank({kind, id, price, liking})
    }
  }

  #isKnown(id: number): boolean {
    const isDrafted = this.#drafts.some(({ids}) => ids.length === 1 && ids[0] === id)
    return isDrafted || this.best.some((other) => other.id === id)
  }

  #rank(candidate: Candidate): void {
    const {best} = this
    const above = best.findIndex(({liking}) => liking < candidate.liking)
    best.splice(above < 0 ? best.length : above, 0, candidate)
    if (best.length > this.#most) best.pop()
    if (best.length === this.#most) this.#least = best.at(-1)!.liking
  }
}
