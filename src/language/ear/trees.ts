import {NumbersFile} from '../numbers-file.js'

/** More than sums of the same leaves differ by when they are added in another order. */
const ROUNDING = 1e-6

const FILE = {
  /** “CDNJ”. */
  magic: 0x4a4e4443,
  version: 1,
  what: 'the trees of a judge',
}

/**
 * A judge's ensembles: of the body's words in place of which one that is spelt like it was meant,
 * another form of the same, or another little word; of words left out, and of words too many; and of
 * words in a headline.
 */
export type EnsembleName = 'respelt' | 'inflected' | 'swapped' | 'inserted' | 'deleted' | 'replaced'

interface Shape {
  readonly name: EnsembleName
  readonly trees: number
  readonly nodes: number
  readonly leaves: number
  readonly steps: number
}

/** Boosted trees over suspects' features; their sum is calibrated to a probability. */
export class Judge {
  readonly features: number
  readonly #ensembles = new Map<EnsembleName, Ensemble>()

  /**
   * Reads `models/judge.bin` in place.
   *
   * @param path - named in errors.
   * @throws when the bytes are no judge, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path = 'the judge') {
    const file = new NumbersFile(bytes, FILE, path)
    const {features, ensembles} = file.shape as {features: number; ensembles: Shape[]}
    this.features = features
    for (const shape of ensembles) {
      const trees: Trees = {
        roots: file.unsigned(shape.trees),
        firstLeaves: file.unsigned(shape.trees),
        thresholds: file.floats(shape.nodes),
        leaves: file.floats(shape.leaves),
        left: file.shorts(shape.nodes),
        right: file.shorts(shape.nodes),
        features: file.bytes(shape.nodes),
        steps: file.floats(shape.steps),
        probabilities: file.floats(shape.steps),
      }
      this.#ensembles.set(shape.name, {...trees, greatestFrom: greatestSums(trees)})
    }
  }

  /** Probability that what the features tell of is a fault and its first repair right. */
  probability(name: EnsembleName, features: Float32Array): number {
    const ensemble = this.#ensembles.get(name)!
    return calibrated(ensemble, sumOfTrees(ensemble, features))
  }

  /** Whether `probability` may be at least so much, whatever the features are that are marked with 1. */
  mayReach(name: EnsembleName, least: number, features: Float32Array, untold: Uint8Array): boolean {
    const ensemble = this.#ensembles.get(name)!
    const {roots, greatestFrom} = ensemble
    const needed = leastSum(ensemble, least) - ROUNDING
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      if (sum + greatestFrom[tree]! < needed) return false
      sum += greatestLeaf(ensemble, tree, 0, features, untold)
    }
    return calibrated(ensemble, sum) >= least
  }
}

interface Trees {
  /** First node and first leaf of each tree. */
  readonly roots: Uint32Array
  readonly firstLeaves: Uint32Array
  readonly thresholds: Float32Array
  readonly leaves: Float32Array
  /** Children, counted from the tree's first node; below 0 the leaf `-1 - child`. */
  readonly left: Int16Array
  readonly right: Int16Array
  readonly features: Uint8Array
  readonly steps: Float32Array
  readonly probabilities: Float32Array
}

interface Ensemble extends Trees {
  /** By tree: what it and those after it add at most. */
  readonly greatestFrom: Float64Array
}

function greatestSums({roots, firstLeaves, leaves}: Trees): Float64Array {
  const greatest = new Float64Array(roots.length + 1)
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    const own = leaves.subarray(firstLeaves[tree]!, firstLeaves[tree + 1] ?? leaves.length)
    greatest[tree] = greatest[tree + 1]! + own.reduce((most, leaf) => Math.max(most, leaf))
  }
  return greatest
}

function sumOfTrees(ensemble: Ensemble, values: Float32Array): number {
  const {roots, firstLeaves, thresholds, leaves, left, right, features} = ensemble
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!
    let node = 0
    while (node >= 0) {
      const at = root + node
      node = values[features[at]!]! <= thresholds[at]! ? left[at]! : right[at]!
    }
    sum += leaves[firstLeaves[tree]! - 1 - node]!
  }
  return sum
}

/** The greatest leaf below a node that features may lead to. */
function greatestLeaf(
  ensemble: Ensemble,
  tree: number,
  from: number,
  values: Float32Array,
  untold: Uint8Array,
): number {
  const {roots, thresholds, left, right, features} = ensemble
  let node = from
  while (node >= 0) {
    const at = roots[tree]! + node
    const feature = features[at]!
    if (untold[feature] === 1) {
      return Math.max(
        greatestLeaf(ensemble, tree, left[at]!, values, untold),
        greatestLeaf(ensemble, tree, right[at]!, values, untold),
      )
    }
    node = values[feature]! <= thresholds[at]! ? left[at]! : right[at]!
  }
  return ensemble.leaves[ensemble.firstLeaves[tree]! - 1 - node]!
}

/** The least sum of which `calibrated` makes so much; infinite where none does. */
function leastSum({steps, probabilities}: Ensemble, probability: number): number {
  const high = probabilities.findIndex((step) => step >= probability)
  if (high <= 0) return high < 0 ? Infinity : -Infinity
  const [from, to] = [probabilities[high - 1]!, probabilities[high]!]
  const share = (probability - from) / (to - from)
  return steps[high - 1]! + share * (steps[high]! - steps[high - 1]!)
}

/** The isotonic map from a sum to a probability, between its steps a straight line. */
function calibrated({steps, probabilities}: Ensemble, sum: number): number {
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
