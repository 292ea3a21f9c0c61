/** Values rounded to few levels. */
export interface Quantised {
  /** The levels, rising. */
  readonly levels: Float32Array
  /** The place in `levels` for each value. */
  readonly codes: Uint16Array
  /** Greatest difference between a value and its level. */
  readonly greatestError: number
}

const BINS = 1 << 14
const ROUNDS = 60

/**
 * Rounds values to at most `count` levels so that the weighted squared error is small (Lloyd's
 * rounds over a histogram, from levels of equal weight).
 *
 * @param exact - a value that gets a level of its own, if any.
 */
export function quantise(
  values: Float64Array,
  weights: Float64Array,
  count: number,
  exact?: number,
): Quantised {
  const free = exact === undefined ? count : count - 1
  const histogram = histogramOf(values, weights, exact)
  const levels = lloyd(histogram, free)
  if (exact !== undefined) levels.push(exact)
  const rising = Float32Array.from(new Set(levels)).sort()
  const codes = new Uint16Array(values.length)
  let greatestError = 0
  for (let at = 0; at < values.length; at++) {
    const code = nearest(rising, values[at]!)
    codes[at] = code
    greatestError = Math.max(greatestError, Math.abs(values[at]! - rising[code]!))
  }
  return {levels: rising, codes, greatestError}
}

interface Histogram {
  readonly mass: Float64Array
  readonly sum: Float64Array
}

function histogramOf(
  values: Float64Array,
  weights: Float64Array,
  exact: number | undefined,
): Histogram {
  const mass = new Float64Array(BINS)
  const sum = new Float64Array(BINS)
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  const scale = most > least ? (BINS - 1) / (most - least) : 0
  for (let at = 0; at < values.length; at++) {
    if (values[at] === exact) continue
    const bin = Math.floor((values[at]! - least) * scale)
    mass[bin]! += weights[at]!
    sum[bin]! += weights[at]! * values[at]!
  }
  return {mass, sum}
}

function lloyd(histogram: Histogram, count: number): number[] {
  let levels = levelsOfEqualMass(histogram, count)
  for (let round = 0; round < ROUNDS; round++) levels = means(histogram, levels)
  return levels
}

function levelsOfEqualMass({mass, sum}: Histogram, count: number): number[] {
  const total = mass.reduce((all, part) => all + part, 0)
  const levels: number[] = []
  let [massSoFar, partMass, partSum] = [0, 0, 0]
  for (let bin = 0; bin < BINS; bin++) {
    massSoFar += mass[bin]!
    partMass += mass[bin]!
    partSum += sum[bin]!
    if (partMass > 0 && massSoFar >= (total * (levels.length + 1)) / count) {
      levels.push(partSum / partMass)
      partMass = 0
      partSum = 0
    }
  }
  return levels.length === 0 ? [0] : levels
}

/** The mean of the values nearest to each level. */
function means({mass, sum}: Histogram, levels: readonly number[]): number[] {
  const partMass = new Float64Array(levels.length)
  const partSum = new Float64Array(levels.length)
  let level = 0
  for (let bin = 0; bin < BINS; bin++) {
    if (mass[bin] === 0) continue
    const value = sum[bin]! / mass[bin]!
    while (
      level + 1 < levels.length &&
      Math.abs(levels[level + 1]! - value) <= Math.abs(levels[level]! - value)
    ) {
      level++
    }
    partMass[level]! += mass[bin]!
    partSum[level]! += sum[bin]!
  }
  return levels.map((old, at) => (partMass[at] === 0 ? old : partSum[at]! / partMass[at]!))
}

function nearest(levels: Float32Array, value: number): number {
  let from = 0
  let to = levels.length - 1
  while (to - from > 1) {
    const middle = (from + to) >>> 1
    if (levels[middle]! <= value) from = middle
    else to = middle
  }
  return Math.abs(levels[to]! - value) < Math.abs(levels[from]! - value) ? to : from
}
