import {NONE, START} from '../vocabulary.js'
import type {CountedGrams} from './ngram-counts.js'

/** The n-grams of one order that were counted often enough, sorted by their ids. */
export interface GramOrder {
  readonly order: number
  readonly size: number
  /** First two ids and the next two, as in `CountedGrams`; 0 beyond the order. */
  readonly high: Uint32Array
  readonly low: Uint32Array
  readonly count: Uint32Array
  /** P(last word | words before). */
  readonly probability: Float64Array
  /** Place of the n-gram without its last word in the order below (the id itself for pairs). */
  readonly context: Uint32Array
  /** Place of the n-gram without its first word in the order below (the id itself for pairs). */
  readonly suffix: Uint32Array
  /** What the order above leaves to the order below after this n-gram: the back-off weight. */
  readonly backoff: Float64Array
}

/** An interpolated model with absolute discounting, all orders. */
export interface SmoothedModel {
  /** P(word) when no longer n-gram helps, by id. */
  readonly probability: Float64Array
  readonly backoff: Float64Array
  readonly count: Float64Array
  /** Pairs, triples, 4-grams. */
  readonly orders: readonly GramOrder[]
  /** Subtracted from counts of 1, 2, and 3 or more, for each of the orders. */
  readonly discounts: readonly (readonly number[])[]
}

/** Least counts of pairs, triples and 4-grams, not falling. */
export type LeastCounts = readonly [number, number, number]

/**
 * Smooths by modified absolute discounting (Chen and Goodman 1999, the discounts of modified
 * Kneser–Ney, on plain counts): P(w|h) = (c(hw) - D) / c(h) + λ(h) P(w|h'), single words by
 * continuation counts. Pairs and triples keep plain counts, because the table is pruned (Chelba et
 * al. 2010: Kneser–Ney suffers most from pruning) and because a judge reads counts out of it.
 *
 * @param ids - size of the vocabulary.
 */
export function smooth(grams: CountedGrams, ids: number, least: LeastCounts): SmoothedModel {
  const unigrams = unigramsOf(grams, ids)
  const discounts: number[][] = []
  const orders: GramOrder[] = []
  const backoff = new Float64Array(ids).fill(1)
  for (const order of [2, 3, 4]) {
    const discount = discountsOf(grams, order)
    discounts.push(discount)
    orders.push(
      smoothOrder(grams, order, least[order - 2]!, discount, {
        below: orders.at(-1),
        unigrams: unigrams.probability,
        backoff: orders.at(-1)?.backoff ?? backoff,
      }),
    )
  }
  return {...unigrams, backoff, orders, discounts}
}

/** Whether a word can follow others. */
export function isPredicted(id: number): boolean {
  return id !== NONE && id !== START
}

/**
 * Words alone are scored by how many words they were seen after, not how often (Kneser–Ney):
 * a word is left to this score when its pair is rare, and “the” is frequent but follows few
 * words; by plain counts “of of” would look likely.
 */
function unigramsOf(
  grams: CountedGrams,
  ids: number,
): {count: Float64Array; probability: Float64Array} {
  const count = new Float64Array(ids)
  for (let at = 0; at < grams.size; at++) count[grams.high[at]! >>> 16]! += grams.count[at]!
  const after = new Float64Array(ids)
  forEachGram(grams, 2, (high) => {
    after[high & 0xffff]!++
  })
  let total = 0
  for (let id = 0; id < ids; id++) if (isPredicted(id)) total += after[id]! + 1
  const probability = after.map((times, id) => (isPredicted(id) ? (times + 1) / total : 0))
  return {count, probability}
}

/** Calls `visit` for each distinct n-gram of the order, in the order of their ids. */
function forEachGram(
  grams: CountedGrams,
  order: number,
  visit: (high: number, low: number, count: number) => void,
): void {
  const lowMask = order === 2 ? 0 : order === 3 ? 0xffff_0000 : 0xffff_ffff
  const {size, high, low, count} = grams
  for (let at = 0; at < size;) {
    const first = high[at]!
    const second = (low[at]! & lowMask) >>> 0
    let total = 0
    for (; at < size && high[at] === first && (low[at]! & lowMask) >>> 0 === second; at++) {
      total += count[at]!
    }
    const last = order === 2 ? first & 0xffff : order === 3 ? second >>> 16 : second & 0xffff
    if (last !== NONE) visit(first, second, total)
  }
}

/** Chen and Goodman's estimates from the numbers of n-grams counted one to four times. */
function discountsOf(grams: CountedGrams, order: number): number[] {
  const times = [0, 0, 0, 0, 0]
  forEachGram(grams, order, (_high, _low, count) => {
    if (count <= 4) times[count]!++
  })
  const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = times
  const y = n1 === 0 ? 0.5 : n1 / (n1 + 2 * n2)
  const estimate = (count: number, more: number, less: number) =>
    Math.min(
      Math.max(less === 0 ? 0.5 * count : count - ((count + 1) * y * more) / less, 0.1),
      count - 0.1,
    )
  return [estimate(1, n2, n1), estimate(2, n3, n2), estimate(3, n4, n3)]
}

interface Below {
  readonly below: GramOrder | undefined
  readonly unigrams: Float64Array
  /** Filled in: the back-off weights of the order below. */
  readonly backoff: Float64Array
}

function smoothOrder(
  grams: CountedGrams,
  order: number,
  least: number,
  discount: readonly number[],
  {below, unigrams, backoff}: Below,
): GramOrder {
  let size = 0
  forEachGram(grams, order, (_high, _low, count) => {
    if (count >= least) size++
  })
  const made = emptyOrder(order, size)
  const starts = below && firstPlaces(below)
  const cursor = {place: 0}
  const follow = new Followers()
  let filled = 0
  let open = 0

  const close = () => {
    if (follow.total === 0) return
    const lambda = follow.leftover(discount)
    const context = below ? advance(below, cursor, follow.high, follow.low) : follow.high >>> 16
    if (context >= 0) backoff[context] = lambda
    for (; open < filled; open++) {
      const suffix = made.suffix[open]!
      const lower = below ? below.probability[suffix]! : unigrams[suffix]!
      const count = made.count[open]!
      made.context[open] = context
      made.probability[open] =
        (count - discount[Math.min(count, 3) - 1]!) / follow.total + lambda * lower
    }
  }

  forEachGram(grams, order, (high, low, count) => {
    const contextHigh = order === 2 ? (high & 0xffff_0000) >>> 0 : high
    const contextLow = order === 4 ? (low & 0xffff_0000) >>> 0 : 0
    if (!follow.isOf(contextHigh, contextLow)) {
      close()
      follow.start(contextHigh, contextLow)
    }
    follow.add(count)
    if (count < least) return
    made.high[filled] = high
    made.low[filled] = low
    made.count[filled] = count
    made.suffix[filled] = suffixPlace(below, starts, high, low)
    filled++
  })
  close()
  return made
}

/** What was seen after one context. */
class Followers {
  high = 0
  low = 0
  total = 0
  readonly #distinct = [0, 0, 0]

  isOf(high: number, low: number): boolean {
    return this.total > 0 && this.high === high && this.low === low
  }

  start(high: number, low: number): void {
    this.high = high
    this.low = low
    this.total = 0
    this.#distinct.fill(0)
  }

  add(count: number): void {
    this.total += count
    this.#distinct[Math.min(count, 3) - 1]!++
  }

  /** The share of the context's mass that discounting frees. */
  leftover(discount: readonly number[]): number {
    let freed = 0
    for (let at = 0; at < 3; at++) freed += discount[at]! * this.#distinct[at]!
    return freed / this.total
  }
}

function emptyOrder(order: number, size: number): GramOrder {
  return {
    order,
    size,
    high: new Uint32Array(size),
    low: new Uint32Array(size),
    count: new Uint32Array(size),
    probability: new Float64Array(size),
    context: new Uint32Array(size),
    suffix: new Uint32Array(size),
    backoff: new Float64Array(size).fill(1),
  }
}

/** Contexts come in the order of the list, so the search only goes on; -1 when it is not there. */
function advance(below: GramOrder, cursor: {place: number}, high: number, low: number): number {
  const {size} = below
  while (
    cursor.place < size &&
    (below.high[cursor.place]! < high ||
      (below.high[cursor.place] === high && below.low[cursor.place]! < low))
  ) {
    cursor.place++
  }
  const {place} = cursor
  return place < size && below.high[place] === high && below.low[place] === low ? place : -1
}

/** Where the n-grams of each first id start. */
function firstPlaces(of: GramOrder): Uint32Array {
  const places = new Uint32Array(65_537)
  for (let at = 0; at < of.size; at++) places[(of.high[at]! >>> 16) + 1]!++
  for (let id = 0; id < 65_536; id++) places[id + 1]! += places[id]!
  return places
}

function suffixPlace(
  below: GramOrder | undefined,
  starts: Uint32Array | undefined,
  high: number,
  low: number,
): number {
  if (!below || !starts) return high & 0xffff
  const suffixHigh = ((high << 16) | (low >>> 16)) >>> 0
  const suffixLow = (low << 16) >>> 0
  let from = starts[suffixHigh >>> 16]!
  let to = starts[(suffixHigh >>> 16) + 1]!
  while (from < to) {
    const middle = (from + to) >>> 1
    const isBefore =
      below.high[middle]! < suffixHigh ||
      (below.high[middle] === suffixHigh && below.low[middle]! < suffixLow)
    if (isBefore) from = middle + 1
    else to = middle
  }
  return from
}
