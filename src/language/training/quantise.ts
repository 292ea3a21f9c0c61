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
/** Bins in a stretch of the histogram. */
const COARSE = 64
const ROUNDS = 60

/**
 * Rounds values to at most `count` levels so that the weighted squared error is
 * small, rare values included (Lloyd's
 * rounds over a histogram).
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
  /** Least value, and the width of a bin. */
  readonly least: number
  readonly step: number
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
  flatten(mass, sum)
  return {least, step: scale === 0 ? 0 : 1 / scale, mass, sum}
}

/**
 * Makes stretches of the histogram weigh the root of what they weighed, so that rare values are
 * not rounded far: the mean error hardly rises and the greatest falls.
 */
function flatten(mass: Float64Array, sum: Float64Array): void {
  for (let start = 0; start < BINS; start += COARSE) {
    let total = 0
    for (let bin = start; bin < start + COARSE; bin++) total += mass[bin]!
    if (total === 0) continue
    for (let bin = start; bin < start + COARSE; bin++) {
      mass[bin]! /= Math.sqrt(total)
      sum[bin]! /= Math.sqrt(total)
    }
  }
}

function lloyd(histogram: Histogram, count: number): number[] {
  let levels = firstLevels(histogram, count)
  for (let round = 0; round < ROUNDS; round++) levels = means(histogram, levels)
  return levels
}

/**
 * First levels, as dense as the cube root of the values: the best density of many levels (Panter
 * and Dite 1951), and one that does not forget rare values.
 */
function firstLevels({mass, least, step}: Histogram, count: number): number[] {
  const roots: number[] = []
  for (let bin = 0; bin < BINS; bin += COARSE) {
    roots.push(Math.cbrt(mass.subarray(bin, bin + COARSE).reduce((sum, part) => sum + part, 0)))
  }
  const total = roots.reduce((sum, root) => sum + root, 0)
  const levels: number[] = []
  let before = 0
  for (const [at, root] of roots.entries()) {
    while (levels.length < count && before + root >= (total * (levels.length + 0.5)) / count) {
      const share = ((total * (levels.length + 0.5)) / count - before) / root
      levels.push(least + (at + share) * COARSE * step)
    }
    before += root
  }
  return levels
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
