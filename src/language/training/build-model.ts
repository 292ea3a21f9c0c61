import {ngramFile} from '../ngram-file.js'
import type {NgramParameters, OrderColumns, OrderShape} from '../ngram-file.js'
import {buildTable} from './build-table.js'
import type {Counts} from './counter.js'
import {keptSizes, prune} from './prune.js'
import {quantise} from './quantise.js'
import type {Quantised} from './quantise.js'
import {smooth} from './smooth.js'
import type {GramOrder, LeastCounts, SmoothedModel} from './smooth.js'
import {FINGERPRINT_BITS, bytesOfTable, shapeOfTable} from '../static-table.js'

export interface BuildOptions {
  readonly leastCounts: LeastCounts
  /** Nothing is pruned while it fits; then thresholds (see `prune`) rise in these proportions. */
  readonly pruning: readonly number[]
  /** Bits of the log probability of each order. */
  readonly probabilityBits: readonly number[]
  /** Bits of the log back-off weight of each order; the longest has none. */
  readonly backoffBits: readonly number[]
  /** The tables take no more bytes: pruning is raised until they fit. */
  readonly mostBytes: number
}

export const BUILD_DEFAULTS: BuildOptions = {
  leastCounts: [2, 2, 2],
  pruning: [0.05, 0.25, 1],
  probabilityBits: [5, 4, 4],
  backoffBits: [3, 2, 0],
  mostBytes: 32_500_000,
}

export interface BuiltModel {
  readonly bytes: Uint8Array
  readonly parameters: NgramParameters
  /** Bytes of the tables: more than `mostBytes` where no pruning makes them fit. */
  readonly tableBytes: number
  /** N-grams of each order that were counted often enough, and those kept. */
  readonly counted: readonly number[]
  readonly kept: readonly number[]
}

/** Smooths, prunes, quantises and writes. Same counts and options in, same bytes out. */
export function buildNgramModel(counts: Counts, options: Partial<BuildOptions> = {}): BuiltModel {
  const settings = {...BUILD_DEFAULTS, ...options}
  const smoothed = smooth(counts.grams, counts.vocabulary.size, settings.leastCounts)
  const pruning = fittingPruning(smoothed, settings)
  const pruned = prune(smoothed, pruning)
  const orders = pruned.orders.map((order, at) =>
    storedOrder(order, settings.probabilityBits[at]!, settings.backoffBits[at]!),
  )
  const parameters: NgramParameters = {
    wordsRead: counts.wordsRead,
    blocks: counts.blocks,
    ids: counts.vocabulary.size,
    leastCounts: settings.leastCounts,
    pruning,
    discounts: pruned.discounts,
    greatestErrors: orders.map(({errors}) => errors),
    orders: orders.map(({shape}) => shape),
  }
  const bytes = ngramFile(parameters, {
    words: counts.vocabulary.words.joined(),
    counts: Uint32Array.from(pruned.count),
    probabilities: Float32Array.from(pruned.probability, (p) => (p > 0 ? Math.log(p) : UNSAID)),
    backoffs: Float32Array.from(pruned.backoff, Math.log),
    orders: orders.map(({columns}) => columns),
  })
  const tableBytes = bytesOf(sizes(pruned), settings)
  return {bytes, parameters, tableBytes, counted: sizes(smoothed), kept: sizes(pruned)}
}

function sizes({orders}: SmoothedModel): number[] {
  return orders.map(({size}) => size)
}

/** ln P of the ids that are never predicted: a number, so that no sum turns into NaN. */
const UNSAID = -100

/** Factors of the thresholds that are tried, rising: `LEAST` to `LEAST * WIDEST`. */
const STEPS = 128
const LEAST = 0.1
const WIDEST = 1e5

/** The lowest thresholds, in their proportions, with which the tables fit. */
function fittingPruning(model: SmoothedModel, settings: BuildOptions): readonly number[] {
  const fits = (pruning: readonly number[]) =>
    bytesOf(keptSizes(model, pruning), settings) <= settings.mostBytes
  const unpruned = settings.pruning.map(() => 0)
  if (fits(unpruned)) return unpruned
  const raised = (step: number) =>
    settings.pruning.map((proportion) => proportion * LEAST * WIDEST ** (step / STEPS))
  let from = 0
  let to = STEPS
  while (from < to) {
    const middle = (from + to) >>> 1
    if (fits(raised(middle))) to = middle
    else from = middle + 1
  }
  return raised(to)
}

function bytesOf(sizes: readonly number[], settings: BuildOptions): number {
  return sizes.reduce(
    (sum, size, at) => sum + bytesOfTable(shapeOfTable(size, bitsOf(settings, at), 0)),
    0,
  )
}

function bitsOf(settings: BuildOptions, at: number): number {
  return FINGERPRINT_BITS + settings.probabilityBits[at]! + settings.backoffBits[at]!
}

interface StoredOrder {
  readonly shape: OrderShape
  readonly columns: OrderColumns
  readonly errors: readonly [number, number]
}

function storedOrder(order: GramOrder, probabilityBits: number, backoffBits: number): StoredOrder {
  const weights = Float64Array.from(order.count, Math.sqrt)
  const probability = quantise(order.probability.map(Math.log), weights, 2 ** probabilityBits)
  const backoff = quantise(order.backoff.map(Math.log), weights, 2 ** backoffBits, 0)
  const values = valuesOf(probability, backoff, probabilityBits)
  const {shape, cells} = buildTable(order.high, order.low, values, probabilityBits + backoffBits)
  return {
    shape: {
      ...shape,
      probabilityBits,
      levels: probability.levels.length,
      backoffLevels: backoff.levels.length,
    },
    columns: {levels: probability.levels, backoffLevels: backoff.levels, cells},
    errors: [probability.greatestError, backoff.greatestError],
  }
}

function valuesOf(probability: Quantised, backoff: Quantised, bits: number): Uint16Array {
  return probability.codes.map((code, at) => code | (backoff.codes[at]! << bits))
}
