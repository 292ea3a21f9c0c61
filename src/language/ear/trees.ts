import {crc32} from '../crc32.js'

/** “CDNJ”, read as a little-endian number. */
const MAGIC = 0x4a4e4443
const JUDGE_FILE_VERSION = 1
const HEADER_BYTES = 24

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
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
    const jsonLength = checkedHeader(aligned, path)
    const json = aligned.subarray(HEADER_BYTES, HEADER_BYTES + jsonLength)
    const {features, ensembles} = JSON.parse(new TextDecoder().decode(json)) as {
      features: number
      ensembles: Shape[]
    }
    this.features = features
    let at = aligned.byteOffset + HEADER_BYTES + padded(jsonLength)
    const take = (length: number) => {
      const start = at
      at += padded(length)
      return start
    }
    const {buffer} = aligned
    for (const shape of ensembles) {
      this.#ensembles.set(shape.name, {
        roots: new Uint32Array(buffer, take(shape.trees * 4), shape.trees),
        firstLeaves: new Uint32Array(buffer, take(shape.trees * 4), shape.trees),
        thresholds: new Float32Array(buffer, take(shape.nodes * 4), shape.nodes),
        leaves: new Float32Array(buffer, take(shape.leaves * 4), shape.leaves),
        left: new Int16Array(buffer, take(shape.nodes * 2), shape.nodes),
        right: new Int16Array(buffer, take(shape.nodes * 2), shape.nodes),
        features: new Uint8Array(buffer, take(shape.nodes), shape.nodes),
        steps: new Float32Array(buffer, take(shape.steps * 4), shape.steps),
        probabilities: new Float32Array(buffer, take(shape.steps * 4), shape.steps),
      })
    }
  }

  /** Probability that what the features tell of is a fault and its first repair right. */
  probability(name: EnsembleName, features: Float32Array): number {
    const ensemble = this.#ensembles.get(name)!
    return calibrated(ensemble, sumOfTrees(ensemble, features))
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

function checkedHeader(bytes: Uint8Array, path: string): number {
  const fail = (found: string, expected: string) =>
    new Error(`Unexpected ${found} in ${path}, expected ${expected}`)
  if (bytes.length < HEADER_BYTES) throw fail('end', 'the trees of a judge')
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4)
  if (header[0] !== MAGIC) throw fail('start', 'the trees of a judge')
  if (header[1] !== JUDGE_FILE_VERSION) {
    throw fail(`version ${header[1]}`, `version ${JUDGE_FILE_VERSION}: train it again`)
  }
  if (header[2] !== bytes.length) throw fail(`length ${bytes.length}`, `${header[2]} bytes`)
  if (header[4] !== crc32(bytes.subarray(HEADER_BYTES))) {
    throw fail('checksum', 'the one it was written with: the file is damaged')
  }
  return header[3]!
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}
