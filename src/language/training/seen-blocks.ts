import {hashOf} from '../form-table.js'
import type {Tokens} from '../tokens.js'

/** Shorter blocks recur by chance (“Read more”, a name) and are counted each time. */
const SHORTEST = 8

/**
 * Remembers the blocks that were counted, by a 53-bit hash of their tokens: syndicated copy stands
 * in the feeds of many publishers, and a typo in it is still one typo.
 */
export class SeenBlocks {
  #slots = new Float64Array(1 << 16)
  #size = 0

  /** Whether the block was seen before; it is from now on. */
  has(tokens: Tokens): boolean {
    if (tokens.length < SHORTEST) return false
    const end = tokens.formStart[tokens.length]!
    const half = end >>> 1
    const high = hashOf(tokens.forms, 0, half) & 0x1f_ffff
    const key = high * 4_294_967_296 + hashOf(tokens.forms, half, end) + 1
    const slot = slotOf(this.#slots, key)
    if (this.#slots[slot] === key) return true
    this.#slots[slot] = key
    if (++this.#size * 2 > this.#slots.length) this.#rehash()
    return false
  }

  /** The hashes of the blocks that were seen. */
  hashes(): Float64Array {
    return this.#slots.filter((key) => key !== 0)
  }

  /** Takes up the hashes of blocks that were seen before. */
  restore(hashes: Float64Array): void {
    let length = this.#slots.length
    while (hashes.length * 2 > length) length *= 2
    this.#slots = new Float64Array(length)
    this.#size = hashes.length
    for (const key of hashes) this.#slots[slotOf(this.#slots, key)] = key
  }

  #rehash(): void {
    const slots = new Float64Array(this.#slots.length * 2)
    for (const key of this.#slots) if (key !== 0) slots[slotOf(slots, key)] = key
    this.#slots = slots
  }
}

function slotOf(slots: Float64Array, key: number): number {
  const mask = slots.length - 1
  let slot = (key ^ (key / 4_294_967_296)) & mask
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask
  return slot
}
