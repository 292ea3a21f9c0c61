import {NumbersFile} from '../numbers-file.js'

const FILE = {
  /** “CDNJ”. */
  magic: 0x4a4e4443,
  version: 1,
  what: 'the trees of a judge',
}

/** The judge's ensembles, in the order of the file. */
const ENSEMBLES = ['replaced', 'inserted', 'deleted'] as const
export type EnsembleName = (typeof ENSEMBLES)[number]

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
      this.#ensembles.set(shape.name, {
        roots: file.unsigned(shape.trees),
        firstLeaves: file.unsigned(shape.trees),
        thresholds: file.floats(shape.nodes),
        leaves: file.floats(shape.leaves),
        left: file.shorts(shape.nodes),
        right: file.shorts(shape.nodes),
        features: file.bytes(shape.nodes),
        steps: file.floats(shape.steps),
        probabilities: file.floats(shape.steps),
      })
    }
  }

  /** Probability that what the features tell of is a fault and its first repair right. */
  probability(name: EnsembleName, features: Float32Array): number {
    const ensemble = this.#ensembles.get(name)!
    return calibrated(ensemble, sumOfTrees(ensemble, features))
  }

  /** What `probability` says at most, whatever the features are that are marked with 1. */
  greatestProbability(name: EnsembleName, features: Float32Array, untold: Uint8Array): number {
    const ensemble = this.#ensembles.get(name)!
    let sum = 0
    for (let tree = 0; tree < ensemble.roots.length; tree++) {
      sum += greatestLeaf(ensemble, tree, 0, features, untold)
    }
    return calibrated(ensemble, sum)
  }
}

interface Ensemble {
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
