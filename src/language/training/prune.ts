import type {GramOrder, SmoothedModel} from './smooth.js'

/**
 * Drops n-grams that the model can do without: those whose probability the shorter ones come near
 * to (weighted difference, Seymore and Rosenfeld 1996): count × ln(P / P backed off) is below the
 * threshold. An n-gram stays while a longer one that starts or ends with it stays, so a table that
 * lacks a pair lacks every triple with it. Back-off weights are made anew: sums stay one.
 *
 * @param thresholds - for pairs, triples and 4-grams.
 */
export function prune(model: SmoothedModel, thresholds: readonly number[]): SmoothedModel {
  const kept = keptOf(model, thresholds)
  const orders: GramOrder[] = []
  for (const [at, order] of model.orders.entries()) {
    const placesBelow = at === 0 ? undefined : placesOf(kept[at - 1]!)
    orders.push(selected(order, kept[at]!, placesBelow))
  }
  const backoff = new Float64Array(model.backoff.length)
  const contexts = [backoff, ...orders.map((order) => order.backoff)]
  for (const [at, order] of orders.entries()) {
    renewBackoff(order, orders[at - 1]?.probability ?? model.probability, contexts[at]!)
  }
  contexts.at(-1)!.fill(1)
  return {...model, backoff, orders}
}

/** How many n-grams of each order the thresholds keep. */
export function keptSizes(model: SmoothedModel, thresholds: readonly number[]): number[] {
  return keptOf(model, thresholds).map((marks) => marks.reduce((sum, mark) => sum + mark, 0))
}

/** What the n-gram is worth: its count times the log of how much it raises its probability. */
function worthOf(order: GramOrder, at: number, lower: Float64Array, weights: Float64Array): number {
  const backed = weights[order.context[at]!]! * lower[order.suffix[at]!]!
  return order.count[at]! * Math.log(order.probability[at]! / backed)
}

function keptOf(model: SmoothedModel, thresholds: readonly number[]): Uint8Array[] {
  const kept = model.orders.map(({size}) => new Uint8Array(size))
  for (let at = model.orders.length - 1; at >= 0; at--) {
    const order = model.orders[at]!
    const marks = kept[at]!
    const below = kept[at - 1]
    const lower = model.orders[at - 1]?.probability ?? model.probability
    const weights = model.orders[at - 1]?.backoff ?? model.backoff
    const threshold = thresholds[at]!
    for (let gram = 0; gram < order.size; gram++) {
      if (marks[gram] === 0 && threshold > 0) {
        if (worthOf(order, gram, lower, weights) < threshold) continue
      }
      marks[gram] = 1
      if (!below) continue
      below[order.context[gram]!] = 1
      below[order.suffix[gram]!] = 1
    }
  }
  return kept
}

/** New places of those that stay. */
function placesOf(marks: Uint8Array): Uint32Array {
  const places = new Uint32Array(marks.length)
  let place = 0
  for (let at = 0; at < marks.length; at++) {
    places[at] = place
    place += marks[at]!
  }
  return places
}

function selected(order: GramOrder, marks: Uint8Array, below: Uint32Array | undefined): GramOrder {
  const size = marks.reduce((sum, mark) => sum + mark, 0)
  const made = {
    order: order.order,
    size,
    high: new Uint32Array(size),
    low: new Uint32Array(size),
    count: new Uint32Array(size),
    probability: new Float64Array(size),
    context: new Uint32Array(size),
    suffix: new Uint32Array(size),
    backoff: new Float64Array(size),
  }
  let filled = 0
  for (let at = 0; at < order.size; at++) {
    if (marks[at] === 0) continue
    made.high[filled] = order.high[at]!
    made.low[filled] = order.low[at]!
    made.count[filled] = order.count[at]!
    made.probability[filled] = order.probability[at]!
    made.context[filled] = below ? below[order.context[at]!]! : order.context[at]!
    made.suffix[filled] = below ? below[order.suffix[at]!]! : order.suffix[at]!
    filled++
  }
  return made
}

/** Rounding must not make a weight zero or less. */
const LEAST_MASS = 1e-9

function renewBackoff(order: GramOrder, lower: Float64Array, backoff: Float64Array): void {
  const used = new Float64Array(backoff.length)
  const covered = new Float64Array(backoff.length)
  for (let at = 0; at < order.size; at++) {
    used[order.context[at]!]! += order.probability[at]!
    covered[order.context[at]!]! += lower[order.suffix[at]!]!
  }
  for (let context = 0; context < backoff.length; context++) {
    backoff[context] =
      used[context] === 0
        ? 1
        : Math.max(1 - used[context]!, LEAST_MASS) / Math.max(1 - covered[context]!, LEAST_MASS)
  }
}
