/** A stream of numbers that depends on its seed alone: mulberry32 (Tommy Ettinger, public domain). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** An item, each as likely as its weight says; undefined when none has any. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item | undefined {
    const weights = items.map(weightOf)
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0)
    for (const [at, weight] of weights.entries()) {
      if (weight <= 0) continue
      left -= weight
      if (left < 0) return items[at]
    }
    return undefined
  }

  one<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.next() * items.length)]
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const order = [...items]
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(this.next() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    return order
  }
}

/** A seed for one article of a run, so that no article depends on those before it. */
export function seedFor(run: number, article: string): number {
  const name = `${run} ${article}`
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
