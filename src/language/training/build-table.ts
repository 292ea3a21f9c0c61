import {FINGERPRINT_BITS, KeyHash, MOST_BITS, bytesOfTable, shapeOfTable} from '../static-table.js'
import type {TableShape} from '../static-table.js'

export interface BuiltTable {
  readonly shape: TableShape
  readonly cells: Uint8Array
}

/** Seeds tried before giving up; one in some hundred fails on large tables. */
const SEEDS = 50

/**
 * Builds the table of `keys[i]` → `values[i]`.
 *
 * @param valueBits - width of the values, at most 13.
 * @throws when a key is there twice.
 */
export function buildTable(
  high: Uint32Array,
  low: Uint32Array,
  values: Uint16Array,
  valueBits: number,
): BuiltTable {
  const bits = FINGERPRINT_BITS + valueBits
  if (bits > MOST_BITS) throw new Error(`Unexpected ${valueBits} bits for a value`)
  for (let seed = 1; seed <= SEEDS; seed++) {
    const shape = shapeOfTable(high.length, bits, Math.imul(seed, 0x9e3779b1))
    const peeled = peel(shape, high, low)
    if (peeled) return {shape, cells: assign(shape, peeled, high, low, values)}
  }
  throw new Error('Unexpected key that is there twice')
}

interface Peeled {
  /** Keys in the order of peeling, and the cell that each had alone. */
  readonly keys: Uint32Array
  readonly cells: Uint32Array
}

/** Takes out keys that have a cell of their own, until none is left; undefined if that fails. */
function peel(shape: TableShape, high: Uint32Array, low: Uint32Array): Peeled | undefined {
  const size = high.length
  const cellCount = (shape.segments + 2) * shape.segment
  const users = new Uint8Array(cellCount)
  const mixed = new Uint32Array(cellCount)
  const hash = new KeyHash(shape)
  const change = (cell: number, key: number, by: number) => {
    users[cell]! += by
    mixed[cell]! ^= key
  }
  for (let key = 0; key < size; key++) {
    hash.set(high[key]!, low[key]!)
    change(hash.first, key, 1)
    change(hash.second, key, 1)
    change(hash.third, key, 1)
  }
  const keys = new Uint32Array(size)
  const cells = new Uint32Array(size)
  const alone = new Uint32Array(cellCount)
  let waiting = 0
  for (let cell = 0; cell < cellCount; cell++) if (users[cell] === 1) alone[waiting++] = cell
  let done = 0
  while (waiting > 0) {
    const cell = alone[--waiting]!
    if (users[cell] !== 1) continue
    const key = mixed[cell]!
    keys[done] = key
    cells[done++] = cell
    hash.set(high[key]!, low[key]!)
    for (const other of [hash.first, hash.second, hash.third]) {
      change(other, key, -1)
      if (users[other] === 1) alone[waiting++] = other
    }
  }
  return done === size ? {keys, cells} : undefined
}

function assign(
  shape: TableShape,
  peeled: Peeled,
  high: Uint32Array,
  low: Uint32Array,
  values: Uint16Array,
): Uint8Array {
  const wide = new Uint32Array((shape.segments + 2) * shape.segment)
  const hash = new KeyHash(shape)
  for (let at = peeled.keys.length - 1; at >= 0; at--) {
    const key = peeled.keys[at]!
    hash.set(high[key]!, low[key]!)
    const target = (values[key]! << FINGERPRINT_BITS) | hash.fingerprint
    const others = wide[hash.first]! ^ wide[hash.second]! ^ wide[hash.third]!
    wide[peeled.cells[at]!]! ^= target ^ others
  }
  return pack(wide, shape)
}

function pack(wide: Uint32Array, shape: TableShape): Uint8Array {
  const cells = new Uint8Array(bytesOfTable(shape))
  for (let index = 0; index < wide.length; index++) {
    const bit = index * shape.bits
    const word = wide[index]! * 2 ** (bit & 7)
    let at = bit >>> 3
    for (let rest = word; rest >= 1; rest = Math.floor(rest / 256)) cells[at++]! |= rest % 256
  }
  return cells
}
