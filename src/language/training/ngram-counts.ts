/** Distinct 4-grams with their counts, sorted by key; the key packs four ids, first id first. */
export interface CountedGrams {
  readonly size: number
  /** First and second id, 16 bits each. */
  readonly high: Uint32Array
  /** Third and fourth id; 0 where the block has ended. */
  readonly low: Uint32Array
  readonly count: Uint32Array
}

const NO_GRAMS: CountedGrams = {
  size: 0,
  high: new Uint32Array(0),
  low: new Uint32Array(0),
  count: new Uint32Array(0),
}

export interface CountingLimits {
  /** 4-grams gathered before they are sorted and merged; 8 bytes each. */
  readonly batch: number
  /** Distinct 4-grams kept; over that, those counted once so far are dropped. 24 bytes each at the peak. */
  readonly distinct: number
}

/** What a `GramCounter` holds: what was merged, and the keys of the batch that waits, in halves. */
export interface GramState {
  readonly counted: CountedGrams
  readonly batch: Uint32Array
}

/**
 * Counts 4-grams by sorting batches. Every place of a block gives one 4-gram, padded with 0 after
 * the block's end, so that shorter n-grams are runs of the same sorted list.
 */
export class GramCounter {
  readonly #limits: CountingLimits
  readonly #keys: BigUint64Array
  readonly #halves: Uint32Array
  #filled = 0
  #counted = NO_GRAMS
  /** Times that n-grams counted once were dropped for room. */
  dropped = 0

  constructor(limits: CountingLimits) {
    this.#limits = limits
    this.#keys = new BigUint64Array(limits.batch)
    this.#halves = new Uint32Array(this.#keys.buffer)
    if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1) {
      throw new Error('Unexpected big-endian machine')
    }
  }

  /** Counts the 4-grams of `ids[0..length)`, a block with its start and end marks. */
  add(ids: ArrayLike<number>, length: number): void {
    for (let at = 0; at < length; at++) {
      if (this.#filled === this.#limits.batch) this.#merge()
      const second = at + 1 < length ? ids[at + 1]! : 0
      const third = at + 2 < length ? ids[at + 2]! : 0
      const fourth = at + 3 < length ? ids[at + 3]! : 0
      this.#halves[2 * this.#filled + 1] = (ids[at]! << 16) | second
      this.#halves[2 * this.#filled] = (third << 16) | fourth
      this.#filled++
    }
  }

  /** Views of what is held. The batch is not merged: merges must come where they would have come. */
  state(): GramState {
    return {counted: this.#counted, batch: this.#halves.subarray(0, this.#filled * 2)}
  }

  /** Takes up what another counter held. */
  restore({counted, batch}: GramState): void {
    if (batch.length > this.#halves.length) {
      throw new Error(`Unexpected batch of ${batch.length / 2}, expected ${this.#limits.batch}`)
    }
    this.#counted = counted
    this.#halves.set(batch)
    this.#filled = batch.length / 2
  }

  finish(): CountedGrams {
    this.#merge()
    return this.#counted
  }

  #merge(): void {
    const batch = this.#keys.subarray(0, this.#filled).sort()
    this.#counted = merged(this.#counted, new Uint32Array(batch.buffer, 0, this.#filled * 2))
    this.#filled = 0
    if (this.#counted.size > this.#limits.distinct) {
      this.#counted = withoutSingles(this.#counted)
      this.dropped++
    }
  }
}

/** @param halves - sorted keys, low half first. */
function merged(counted: CountedGrams, halves: Uint32Array): CountedGrams {
  const most = counted.size + distinctIn(halves)
  const high = new Uint32Array(most)
  const low = new Uint32Array(most)
  const count = new Uint32Array(most)
  let size = 0
  let at = 0
  let next = 0
  while (at < counted.size || next < halves.length) {
    const order =
      next >= halves.length ? -1 : at >= counted.size ? 1 : compare(counted, at, halves, next)
    if (order <= 0) {
      high[size] = counted.high[at]!
      low[size] = counted.low[at]!
      count[size] = counted.count[at]!
      at++
    } else {
      high[size] = halves[next + 1]!
      low[size] = halves[next]!
    }
    if (order >= 0) {
      while (
        next < halves.length &&
        halves[next + 1] === high[size] &&
        halves[next] === low[size]
      ) {
        count[size]!++
        next += 2
      }
    }
    size++
  }
  return trimmed({size, high, low, count})
}

function compare(counted: CountedGrams, at: number, halves: Uint32Array, next: number): number {
  const byHigh = counted.high[at]! - halves[next + 1]!
  return byHigh === 0 ? counted.low[at]! - halves[next]! : byHigh
}

function distinctIn(halves: Uint32Array): number {
  let distinct = 0
  for (let at = 0; at < halves.length; at += 2) {
    if (at === 0 || halves[at] !== halves[at - 2] || halves[at + 1] !== halves[at - 1]) distinct++
  }
  return distinct
}

function withoutSingles({size, high, low, count}: CountedGrams): CountedGrams {
  let kept = 0
  for (let at = 0; at < size; at++) {
    if (count[at] === 1) continue
    high[kept] = high[at]!
    low[kept] = low[at]!
    count[kept++] = count[at]!
  }
  return trimmed({size: kept, high, low, count})
}

function trimmed({size, high, low, count}: CountedGrams): CountedGrams {
  return {
    size,
    high: high.subarray(0, size),
    low: low.subarray(0, size),
    count: count.subarray(0, size),
  }
}
