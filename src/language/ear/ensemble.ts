import type {NumbersFile} from '../numbers-file.js'
import {placed} from './room.js'
import type {Address, Room} from './room.js'

/** What a file of trees says of an ensemble. */
export interface EnsembleShape {
  readonly trees: number
  readonly nodes: number
  readonly leaves: number
  readonly steps: number
}

/** More than sums of the same leaves differ by when they are added in another order. */
const ROUNDING = 1e-6
/** A bit for each leaf of a tree. */
const MOST_LEAVES = 64
/** What a tree takes in the kernel’s memory besides its nodes, and a group of four nodes, in bytes. */
const HEAD = 16
const TAIL = MOST_LEAVES * 4
const GROUP = 96

/**
 * Boosted trees whose sum is calibrated to a probability. No tree is walked: each of its nodes strikes
 * out the leaves on the side that is not taken (after Lucchese et al., “QuickScorer”, 2015), four nodes
 * at a time in WebAssembly, without a branch that would be guessed.
 */
export class Ensemble {
  readonly #room: Room
  readonly #told: Float32Array
  readonly #trees: number
  readonly #groups: number
  readonly #first: Address
  readonly #steps: Float32Array
  readonly #probabilities: Float32Array

  /**
   * Reads the sections of an ensemble into the room.
   *
   * @param told - where the kernel finds the numbers that the trees ask for.
   * @param path - named in errors.
   * @throws when a tree has more than 64 leaves.
   */
  constructor(
    file: NumbersFile,
    shape: EnsembleShape,
    room: Room,
    told: Float32Array,
    path: string,
  ) {
    const {trees, nodes, leaves} = shape
    const roots = file.unsigned(trees)
    const firstLeaves = file.unsigned(trees)
    const thresholds = placed(room.floats(nodes), file.floats(nodes))
    const from: Trees = {
      roots,
      firstLeaves,
      thresholds,
      leaves: placed(room.floats(leaves), file.floats(leaves)),
      left: placed(room.shorts(nodes), file.shorts(nodes)),
      right: placed(room.shorts(nodes), file.shorts(nodes)),
      features: placed(room.bytes(nodes), file.bytes(nodes)),
    }
    this.#room = room
    this.#told = told
    this.#trees = trees
    this.#groups = Math.max(1, Math.ceil((mostLeaves(firstLeaves, leaves, path) - 1) / 4))
    this.#first = laidOut(room, from, this.#groups)
    this.#steps = file.floats(shape.steps)
    this.#probabilities = file.floats(shape.steps)
  }

  /** What is taken of the room, at most, in bytes. */
  static bytesFor({trees, nodes, leaves}: EnsembleShape): number {
    const laidOut = trees * (HEAD + TAIL + (MOST_LEAVES / 4) * GROUP)
    return laidOut + nodes * 9 + leaves * 4 + 6 * 16
  }

  probability(features: Float32Array): number {
    this.#told.set(features)
    return this.#calibrated(this.#sum(-Infinity))
  }

  /** Whether `probability` may be at least so much, whatever the features are that are marked with 1. */
  mayReach(least: number, features: Float32Array, untold: Uint8Array): boolean {
    const told = this.#told
    for (let at = 0; at < told.length; at++) told[at] = untold[at] === 1 ? NaN : features[at]!
    return this.#calibrated(this.#sum(this.#leastSum(least) - ROUNDING)) >= least
  }

  #sum(needed: number): number {
    const {kernel} = this.#room
    return kernel.reach(this.#told.byteOffset, this.#first, this.#groups, this.#trees, needed)
  }

  /** The least sum of which `calibrated` makes so much; infinite where none does. */
  #leastSum(probability: number): number {
    const [steps, probabilities] = [this.#steps, this.#probabilities]
    const high = probabilities.findIndex((step) => step >= probability)
    if (high <= 0) return high < 0 ? Infinity : -Infinity
    const [from, to] = [probabilities[high - 1]!, probabilities[high]!]
    const share = (probability - from) / (to - from)
    return steps[high - 1]! + share * (steps[high]! - steps[high - 1]!)
  }

  /** The isotonic map from a sum to a probability, between its steps a straight line. */
  #calibrated(sum: number): number {
    const [steps, probabilities] = [this.#steps, this.#probabilities]
    let low = 0
    let high = steps.length - 1
    if (sum <= steps[low]!) return probabilities[low]!
    if (sum >= steps[high]!) return probabilities[high]!
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (steps[middle]! <= sum) low = middle
      else high = middle
    }
    const share = (sum - steps[low]!) / (steps[high]! - steps[low]!)
    return probabilities[low]! + share * (probabilities[high]! - probabilities[low]!)
  }
}

/** Trees as the file has them, all but the first two in the kernel’s memory. */
interface Trees {
  /** First node and first leaf of each tree. */
  readonly roots: Uint32Array
  readonly firstLeaves: Uint32Array
  readonly thresholds: Address
  readonly leaves: Address
  /** Children, counted from the tree's first node; below 0 the leaf `-1 - child`. */
  readonly left: Address
  readonly right: Address
  readonly features: Address
}

/** The leaves of the tree that has most of them. */
function mostLeaves(firstLeaves: Uint32Array, leaves: number, path: string): number {
  let most = 0
  for (let tree = 0; tree < firstLeaves.length; tree++) {
    most = Math.max(most, (firstLeaves[tree + 1] ?? leaves) - firstLeaves[tree]!)
  }
  if (most > MOST_LEAVES) {
    throw new Error(`Unexpected tree of ${most} leaves in ${path}, expected ${MOST_LEAVES} at most`)
  }
  return most
}

/** Lays the trees out as the kernel reads them, and tells where the first stands. */
function laidOut(room: Room, trees: Trees, groups: number): Address {
  const {kernel} = room
  const count = trees.roots.length
  const size = HEAD + groups * GROUP + TAIL
  const first = room.bytes(count * size).byteOffset
  const view = new DataView(kernel.memory.buffer, first)
  let most = 0
  for (let tree = count - 1; tree >= 0; tree--) {
    const root = trees.roots[tree]!
    most += kernel.place(
      trees.features + root,
      trees.thresholds + root * 4,
      trees.left + root * 2,
      trees.right + root * 2,
      trees.leaves + trees.firstLeaves[tree]! * 4,
      0,
      first + tree * size,
      groups,
    )
    view.setFloat64(tree * size, most, true)
  }
  return first
}
