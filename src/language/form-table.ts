/** Parts forms that are written one after the other; none holds it. */
const LINE_END = 0x0a

/**
 * A set of byte strings (“forms”), each with a number from 0 on in the order of adding: one pool of
 * bytes and one table of slots, no object per entry, since a JavaScript `Map` stops at 16.7 million.
 */
export class FormTable {
  /** A table of forms as `joined` gives them. */
  static of(joined: Uint8Array): FormTable {
    const table = new FormTable(1 << 16)
    let start = 0
    for (let at = 0; at <= joined.length; at++) {
      if (at < joined.length && joined[at] !== LINE_END) continue
      if (at > start) table.add(joined, start, at)
      start = at + 1
    }
    return table
  }

  #pool: Uint8Array
  #starts: Uint32Array
  #slots: Int32Array
  #size = 0

  constructor(expected = 1024) {
    this.#pool = new Uint8Array(expected * 10)
    this.#starts = new Uint32Array(expected + 1)
    this.#slots = new Int32Array(slotsFor(expected)).fill(-1)
  }

  get size(): number {
    return this.#size
  }

  /** The forms one after the other, until the next is added. */
  get bytes(): Uint8Array {
    return this.#pool
  }

  /** Where the form with a number starts in `bytes`: it ends where the next starts. */
  startOf(entry: number): number {
    return this.#starts[entry]!
  }

  /** The number of the form `bytes[from..to)`, or -1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    return this.#slots[this.#slotOf(bytes, from, to)]!
  }

  /** The number of the form, which is added when new. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const slot = this.#slotOf(bytes, from, to)
    const found = this.#slots[slot]!
    if (found >= 0) return found
    const entry = this.#size++
    this.#slots[slot] = entry
    this.#append(bytes, from, to)
    if (this.#size * 2 > this.#slots.length) this.#rehash()
    return entry
  }

  /** The form as text; forms are ASCII. */
  textOf(entry: number): string {
    let text = ''
    for (let at = this.#starts[entry]!; at < this.#starts[entry + 1]!; at++) {
      text += String.fromCharCode(this.#pool[at]!)
    }
    return text
  }

  /** The forms in the order of their numbers, joined by line ends. */
  joined(): Uint8Array {
    const end = this.#starts[this.#size]!
    const text = new Uint8Array(Math.max(0, end + this.#size - 1)).fill(LINE_END)
    for (let entry = 0; entry < this.#size; entry++) {
      const start = this.#starts[entry]!
      text.set(this.#pool.subarray(start, this.#starts[entry + 1]!), start + entry)
    }
    return text
  }

  #append(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#starts[this.#size - 1]!
    const end = start + to - from
    if (end > this.#pool.length) this.#pool = grown(this.#pool, Uint8Array, end)
    if (this.#size >= this.#starts.length) {
      this.#starts = grown(this.#starts, Uint32Array, this.#size + 1)
    }
    for (let at = from; at < to; at++) this.#pool[start + at - from] = bytes[at]!
    this.#starts[this.#size] = end
  }

  #slotOf(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(bytes, from, to) & mask
    for (;;) {
      const entry = this.#slots[slot]!
      if (entry < 0 || this.#equals(entry, bytes, from, to)) return slot
      slot = (slot + 1) & mask
    }
  }

  #equals(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[entry]!
    if (this.#starts[entry + 1]! - start !== to - from) return false
    for (let at = from; at < to; at++) {
      if (this.#pool[start + at - from] !== bytes[at]) return false
    }
    return true
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = hashOf(this.#pool, this.#starts[entry]!, this.#starts[entry + 1]!) & mask
      while (slots[slot]! >= 0) slot = (slot + 1) & mask
      slots[slot] = entry
    }
    this.#slots = slots
  }
}

/** FNV-1a with a final mix, since the low bits choose the slot. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

function slotsFor(expected: number): number {
  let slots = 16
  while (slots < expected * 2) slots *= 2
  return slots
}

interface Growable<T> {
  set(from: T): void
  readonly length: number
}

/** A copy with room for at least `needed` elements and for half as many again as before. */
export function grown<T extends Growable<T>>(
  from: T,
  make: new (length: number) => T,
  needed: number,
): T {
  const copy = new make(Math.max(needed, from.length + (from.length >>> 1) + 16))
  copy.set(from)
  return copy
}
