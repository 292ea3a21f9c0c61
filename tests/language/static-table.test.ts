import {describe, expect, it} from 'vitest'
import {FINGERPRINT_BITS, StaticTable} from '../../src/language/static-table.js'
import {buildTable} from '../../src/language/training/build-table.js'

/** Keys that differ in few bits, as those of n-grams do. */
function tableOf(size: number, valueBits: number) {
  const high = Uint32Array.from({length: size}, (_, at) => ((at % 97) << 16) | (at >>> 8))
  const low = Uint32Array.from({length: size}, (_, at) => at << 16)
  const values = Uint16Array.from({length: size}, (_, at) => (at * 31) % 2 ** valueBits)
  const {shape, cells} = buildTable(high, low, values, valueBits)
  return {high, low, values, shape, cells, table: new StaticTable(shape, cells)}
}

describe('StaticTable', () => {
  it.each([
    [0, 4],
    [1, 4],
    [2, 13],
    [100, 1],
    [5000, 9],
    [60_000, 4],
  ])('gives back what %i keys were given (%i bits)', (size, valueBits) => {
    const {high, low, values, table} = tableOf(size, valueBits)
    for (let at = 0; at < size; at++) expect(table.get(high[at]!, low[at]!)).toBe(values[at])
  })

  it('gives of many keys at once what it gives of each', () => {
    const {table} = tableOf(5000, 9)
    const highs = Int32Array.from({length: 9000}, (_, at) => ((at % 97) << 16) | (at >>> 8))
    const lows = Int32Array.from({length: 9000}, (_, at) => at << 16)
    const values = new Int32Array(9000)
    table.getEach(highs, lows, values, 9000)
    expect([...values]).toEqual(Array.from(highs, (high, at) => table.get(high, lows[at]!)))
  })

  it('takes a strange key for its own as rarely as the fingerprint says', () => {
    const {table} = tableOf(20_000, 4)
    let taken = 0
    const asked = 1_000_000
    for (let at = 0; at < asked; at++) if (table.get(at | 0x4000_0000, at * 3) >= 0) taken++
    const expected = asked / 2 ** FINGERPRINT_BITS
    expect(taken).toBeGreaterThan(expected * 0.7)
    expect(taken).toBeLessThan(expected * 1.3)
  })

  it('takes little more than a cell for a key', () => {
    const {cells, shape} = tableOf(60_000, 4)
    expect((cells.length * 8) / shape.bits / 60_000).toBeLessThan(1.35)
  })

  it('builds the same bytes again', () => {
    expect(tableOf(5000, 4).cells).toEqual(tableOf(5000, 4).cells)
  })

  it('refuses a key that is there twice', () => {
    const twice = Uint32Array.of(7, 7)
    expect(() => buildTable(twice, twice, Uint16Array.of(1, 2), 4)).toThrow('there twice')
  })
})
