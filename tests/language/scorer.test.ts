import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {CAPITALISED, loadNgramModel, Scanner, Scorer} from '#language'
import {KERNEL} from '../../src/language/ear/kernel.js'
import {Products} from '../../src/language/ear/products.js'
import {kernelSource} from '../../scripts/kernel/assemble.js'
import {numbersFile} from '../../scripts/numbers-file.js'

const SCORER_FILE = {magic: 0x534e4443, version: 1}
const file = (name: string) => readFileSync(join(packageRoot(), 'models', name))

/** Numbers that look random and are the same each time. */
function numbers(count: number, seed: number): number[] {
  let state = seed
  return Array.from({length: count}, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return ((state >>> 8) % 2001) / 1000 - 1
  })
}

describe('Products', () => {
  const columns = 48
  const rows = 5
  const cells = Int8Array.from(numbers(rows * columns, 1), (value) => Math.round(value * 127))
  const scales = Float32Array.from(numbers(rows, 2), (value) => Math.abs(value) + 0.01)
  const vector = Float32Array.from(numbers(columns, 3))

  it('are those of a plain loop, but for what rounding the vector leaves out', () => {
    const sums = new Float32Array(rows).fill(0.5)
    new Products([{cells, scales, columns}]).add(0, vector, sums, 1)
    for (let row = 0; row < rows; row++) {
      let sum = 0
      for (let at = 0; at < columns; at++) sum += cells[row * columns + at]! * vector[at]!
      const most = (columns * 127 * 0.5) / 8191
      expect(Math.abs(sums[row]! - 0.5 - sum * scales[row]!)).toBeLessThan(most * scales[row]!)
    }
  })

  it('of a vector of nothing are nothing, and matrices do not disturb one another', () => {
    const products = new Products([
      {cells, scales, columns},
      {cells: cells.map((cell) => -cell), scales, columns},
    ])
    const sums = new Float32Array(rows)
    products.add(0, new Float32Array(columns), sums, 1)
    expect([...sums]).toEqual([0, 0, 0, 0, 0])
    products.add(0, vector, sums, 1)
    products.add(1, vector, sums, 1)
    for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-5)
  })

  it.each([2, 3, 4])('of %i vectors at a time are those of each', (count) => {
    const products = new Products([{cells, scales, columns}])
    const vectors = Float32Array.from(numbers(columns * count, 4), (value, at) =>
      at < columns ? 0 : value,
    )
    const sums = new Float32Array(rows * count).fill(0.5)
    products.add(0, vectors, sums, count)
    for (let at = 0; at < count; at++) {
      const own = new Float32Array(rows).fill(0.5)
      products.add(0, vectors.slice(at * columns, (at + 1) * columns), own, 1)
      expect(sums.slice(at * rows, (at + 1) * rows)).toEqual(own)
    }
  })

  it('fit into 32 bits with the greatest cells there are', () => {
    const wide = 2048
    const greatest = {
      cells: new Int8Array(wide).fill(127),
      scales: new Float32Array([1]),
      columns: wide,
    }
    const sums = new Float32Array(1)
    new Products([greatest]).add(0, new Float32Array(wide).fill(1), sums, 1)
    expect(sums[0]! / (127 * wide)).toBeCloseTo(1, 6)
  })

  it('are computed by what scripts/kernel/kernel.wat assembles to', async () => {
    const source = readFileSync(join(packageRoot(), 'scripts/kernel/kernel.wat'), 'utf8')
    for (const line of KERNEL) expect(await kernelSource(source)).toContain(`'${line}'`)
  })
})

/** Ones on the diagonal, once they are scaled by a hundredth. */
function identity(size: number, rows = size): Int8Array {
  const cells = new Int8Array(rows * size)
  for (let at = 0; at < Math.min(rows, size); at++) cells[at * size + at] = 100
  return cells
}

function hundredths(rows: number): Float32Array {
  return new Float32Array(rows).fill(0.01)
}

/** A scorer of four words that only listens to the word before the slot. */
function smallScorer(): Uint8Array {
  const shape = {
    inputWords: 8,
    outputWords: 8,
    embedding: 16,
    hidden: 16,
    output: 16,
    left: 1,
    right: 1,
    farLeft: 2,
    farRight: 2,
    ids: 8,
  }
  const first = new Int8Array(16 * 64)
  for (let row = 0; row < 16; row++) first[row * 64 + row] = 100
  return numbersFile(SCORER_FILE, shape, [
    hundredths(8),
    identity(16, 8),
    hundredths(16),
    first,
    new Float32Array(16),
    hundredths(2),
    new Int8Array(2 * 16),
    new Float32Array(16),
    new Int8Array(16 * 16),
    new Float32Array(16),
    hundredths(16),
    identity(16),
    new Float32Array(16),
    hundredths(8),
    identity(16, 8),
    Float32Array.from({length: 8}, (_, id) => id / 10),
  ])
}

describe('Scorer', () => {
  it('adds up what its file says', () => {
    const scorer = new Scorer(smallScorer())
    const [ids, isCapital] = [Uint16Array.of(1, 5, 6, 2), new Uint8Array(4)]
    scorer.listen(ids, isCapital, [
      {at: 2, width: 1},
      {at: 3, width: 0},
    ])
    scorer.attend(0)
    // The word before is 5: its one-hot row passes all layers, and meets the row of 5.
    expect(scorer.scoreOf(5)).toBeCloseTo(1 + 0.5, 3)
    expect(scorer.scoreOf(6)).toBeCloseTo(0.6, 3)
    // Of a gap, the word before is the same and the word behind another.
    scorer.attend(1)
    expect(scorer.scoreOf(6)).toBeCloseTo(1 + 0.6, 3)
  })

  it('hears each slot as it would by itself', () => {
    const scorer = new Scorer(smallScorer())
    const ids = Uint16Array.of(1, 5, 6, 7, 3, 4, 5, 6, 2)
    const isCapital = Uint8Array.of(0, 1, 0, 0, 1, 0, 0, 1, 0)
    const slots = [...ids.keys()].slice(1).flatMap((at) => [
      {at, width: 0 as const},
      {at, width: 1 as const},
    ])
    const scores = () => [...ids].map((id) => scorer.scoreOf(id))
    const alone = slots.map((slot) => {
      scorer.listen(ids, isCapital, [slot])
      scorer.attend(0)
      return scores()
    })
    scorer.listen(ids, isCapital, slots)
    const together = slots.map((_, index) => {
      scorer.attend(index)
      return scores()
    })
    expect(together).toEqual(alone)
    expect(new Set(together.map(String)).size).toBeGreaterThan(4)
  })

  it('tells a file that is no scorer, of another version, cut short or damaged', () => {
    const changed = (change: (bytes: Uint8Array) => Uint8Array | void) => () => {
      const bytes = smallScorer()
      return new Scorer(change(bytes) ?? bytes, 'my-scorer.bin')
    }
    expect(changed((bytes) => bytes.slice(0, 5))).toThrow('Unexpected end in my-scorer.bin')
    expect(changed((bytes) => void (bytes[0] = 7))).toThrow('Unexpected start in my-scorer.bin')
    expect(changed((bytes) => void (bytes[4] = 9))).toThrow('Unexpected version 9')
    expect(changed((bytes) => bytes.slice(0, -8))).toThrow('Unexpected length')
    expect(changed((bytes) => void (bytes[400]! ^= 1))).toThrow('Unexpected checksum')
  })

  it('was trained for the vocabulary of the n-gram model, and prefers what copy has', () => {
    const {vocabulary} = loadNgramModel(file('ngrams.bin'))
    const scorer = new Scorer(file('scorer.bin'))
    expect(scorer.ids).toBe(vocabulary.size)
    const tokens = new Scanner().scan('Police want to speak to a man who was seen near the bridge.')
    const ids = vocabulary.idsOf(tokens)
    const isCapital = Uint8Array.from(ids, (_, at) =>
      at > 0 && at <= tokens.length && (tokens.flags[at - 1]! & CAPITALISED) !== 0 ? 1 : 0,
    )
    const slot = ids.indexOf(vocabulary.idOf('seen'))
    scorer.listen(ids, isCapital, [{at: slot, width: 1}])
    scorer.attend(0)
    const scoreOf = (form: string) => scorer.scoreOf(vocabulary.idOf(form))
    expect(scoreOf('seen')).toBeGreaterThan(scoreOf('seem') + 3)
    expect(scoreOf('seen')).toBeGreaterThan(scoreOf('sees') + 3)
  })
})
