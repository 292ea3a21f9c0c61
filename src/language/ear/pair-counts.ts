/** Slots for each pair that is counted: a search seldom meets another’s slot. */
const ROOM = 2

/** How often each pair of words follows one another in some blocks: open addressing, without deletion. */
export class PairCounts {
  readonly #mask: number
  readonly #keys: Uint32Array
  /** 0 where the slot is free. */
  readonly #counts: Uint32Array

  /** @param blocks - ids, 16 bits each. */
  constructor(blocks: readonly Uint16Array[]) {
    const pairs = blocks.reduce((sum, ids) => sum + ids.length, 0)
    const slots = 2 ** Math.ceil(Math.log2(pairs * ROOM + 1))
    this.#mask = slots - 1
    this.#keys = new Uint32Array(slots)
    this.#counts = new Uint32Array(slots)
    for (const ids of blocks) {
      for (let at = 1; at < ids.length; at++) this.#count(ids[at - 1]!, ids[at]!)
    }
  }

  of(first: number, second: number): number {
    return this.#counts[this.#slotOf(keyOf(first, second))]!
  }

  #count(first: number, second: number): void {
    const key = keyOf(first, second)
    const slot = this.#slotOf(key)
    this.#keys[slot] = key
    this.#counts[slot]!++
  }

  /** The slot of the key, or the free one where it would go. */
  #slotOf(key: number): number {
    const mask = this.#mask
    // Multiplied by 2^32 over the golden ratio, so that neighbours spread (Knuth, TAOCP 3, 6.4).
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
}

function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}
