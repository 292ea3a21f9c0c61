import {NONE} from '../vocabulary.js'
import {Kind} from './offer.js'
import type {Draft, Offer} from './offer.js'
import type {Scorer} from './scorer.js'

/** The share that a word which the scorer does not know is taken to have. */
const SHARE_OF_UNKNOWN = Math.log(0.05)

/** What the scorer thinks of the words that may fill one slot. */
export class Slot {
  /** The score of what stands there. */
  readonly found: number
  readonly #scorer: Scorer
  /** ln of the sum of what all words have. */
  readonly #whole: number

  /** @param found - the word that stands there, or `NONE` for a gap. */
  constructor(scorer: Scorer, found: number, rivals: readonly number[]) {
    this.#scorer = scorer
    scorer.score([found, ...rivals])
    const others = scorer.logSumOf(rivals)
    this.found = scorer.knows(found) ? scorer.scoreOf(found) : others + SHARE_OF_UNKNOWN
    this.#whole = logOfBoth(this.found, others)
  }

  scoreOf(id: number): number {
    return this.#scorer.knows(id) ? this.#scorer.scoreOf(id) : -Infinity
  }

  offerOf({kind, ids, gain, price}: Draft): Offer {
    const meant = ids.length === 0 ? NONE : ids[0]!
    const isKnown = ids.length < 2 && this.#scorer.knows(meant)
    const heard = isKnown ? this.scoreOf(meant) - this.found : 0
    return {
      kind,
      ids,
      removed: kind === Kind.insertion ? 0 : 1,
      gain,
      heard,
      heardFound: this.found - this.#whole,
      heardMeant: isKnown ? this.scoreOf(meant) - this.#whole : 0,
      rank: gain + heard - price,
    }
  }
}

/** ln of the sum of two numbers that are given by their logarithms. */
function logOfBoth(one: number, other: number): number {
  const most = Math.max(one, other)
  return most + Math.log(Math.exp(one - most) + Math.exp(other - most))
}
