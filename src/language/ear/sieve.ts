import {NumbersFile} from '../numbers-file.js'

/**
 * What is asked of a place before more is spent on it: whether another word may be meant that is
 * spelt like the one there, or a slip of grammar; whether a word may be missing before it; and
 * whether the scorer should be asked of what was found for a word, or for a gap.
 */
export const STAGES = ['respelt', 'slipped', 'missing', 'heard', 'heardGap'] as const
export type Stage = (typeof STAGES)[number]

export interface Sieve {
  /**
   * @param numbers - what `SieveEvidence` gathered, from `start` on.
   * @param offset - of the place in the article, for those who learn from what passes.
   */
  passes(stage: Stage, numbers: Int16Array, start: number, offset: number): boolean
}

/** Lets everything pass. */
export const openSieve: Sieve = {passes: () => true}

/** The file that `scripts/train-ear/train_sieve.py` writes: “CDCS” and a version. */
export const SIEVE_FILE = {
  magic: 0x53434443,
  version: 1,
  what: 'the trees of a sieve',
}

/** Levels of every tree: the nodes of a level stand behind those of the one above. */
const DEPTH = 5
const NODES = (1 << DEPTH) - 1
const LEAVES = 1 << DEPTH

/** The trees of a stage, all of the same shape. */
interface Cascade {
  /** By node: the number that it looks at, and the most that leads to the left. */
  readonly numbers: Uint8Array
  readonly most: Int16Array
  readonly leaves: Float32Array
  /** By tree: the least sum of the leaves up to it that passes. */
  readonly cuts: Float32Array
}

/**
 * Boosted trees that learnt which places reported repairs come from: a place is turned away as soon
 * as the first of them speak against it (a soft cascade: Bourdev and Brandt, “Robust Object Detection
 * via Soft Cascade”, 2005).
 */
export class TrainedSieve implements Sieve {
  /** How many numbers it was trained on. */
  readonly numbers: number
  readonly #cascades = new Map<Stage, Cascade>()

  /**
   * Reads `models/sieve.bin` in place.
   *
   * @param path - named in errors.
   * @throws when the bytes are no sieve, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path = 'the sieve') {
    const file = new NumbersFile(bytes, SIEVE_FILE, path)
    const {numbers, trees} = file.shape as {numbers: number; trees: number}
    this.numbers = numbers
    for (const stage of STAGES) {
      this.#cascades.set(stage, {
        numbers: file.bytes(trees * NODES),
        most: file.shorts(trees * NODES),
        leaves: file.floats(trees * LEAVES),
        cuts: file.floats(trees),
      })
    }
  }

  passes(stage: Stage, told: Int16Array, start: number): boolean {
    const {numbers, most, leaves, cuts} = this.#cascades.get(stage)!
    let sum = 0
    for (let tree = 0; tree < cuts.length; tree++) {
      const root = tree * NODES
      let node = 0
      for (let level = 0; level < DEPTH; level++) {
        const at = root + node
        // The sign of the difference leads to the right: a branch would be guessed wrong half the time.
        node = 2 * node + 1 + ((most[at]! - told[start + numbers[at]!]!) >>> 31)
      }
      sum += leaves[tree * LEAVES + node - NODES]!
      if (sum < cuts[tree]!) return false
    }
    return true
  }
}
