import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {CAPITALISED, loadNgramModel, Scanner, Scorer} from '#language'
import {KERNEL} from '../../src/language/ear/kernel.js'
import {ABREAST, Batch} from '../../src/language/ear/batch.js'
import {Layer} from '../../src/language/ear/layer.js'
import type {Matrix} from '../../src/language/ear/layer.js'
import {MeantWords} from '../../src/language/ear/meant-words.js'
import {NearWords} from '../../src/language/ear/near-words.js'
import {Room} from '../../src/language/ear/room.js'
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

/** A matrix whose numbers look random. */
function matrixOf(rows: number, columns: number, seed: number): Matrix {
  return {
    cells: Int8Array.from(numbers(rows * columns, seed), (value) => Math.round(value * 127)),
    scales: Float32Array.from(numbers(rows, seed + 1), (value) => Math.abs(value) + 0.01),
    columns,
  }
}

function productOf({cells, columns}: Matrix, row: number, vector: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < columns; at++) sum += cells[row * columns + at]! * vector[at]!
  return sum
}

/** What a layer makes of vectors, one behind another. */
function sumsOf(matrix: Matrix, vectors: ArrayLike<number>, count: number): Float32Array {
  const room = new Room(1_000_000)
  const layer = new Layer(room, matrix)
  const given = room.floats(vectors.length)
  const sums = room.floats(matrix.scales.length * count)
  const batch = new Batch(room, matrix.columns, matrix.scales.length)
  given.set(vectors)
  sums.fill(0.5)
  layer.add(batch.refill(given.byteOffset, sums.byteOffset, matrix.scales.length, count))
  return sums
}

describe('Layer', () => {
  const columns = 48
  const rows = 8
  const matrix = matrixOf(rows, columns, 1)
  const vector = numbers(columns, 3)

  it('adds what a plain loop would, but for what rounding the vector leaves out', () => {
    const sums = sumsOf(matrix, vector, 1)
    const most = (columns * 127 * 0.5) / 8191 + 1e-3
    for (let row = 0; row < rows; row++) {
      const scale = matrix.scales[row]!
      const sum = productOf(matrix, row, vector)
      expect(Math.abs((sums[row]! - 0.5) / scale - sum)).toBeLessThan(most)
    }
  })

  it('adds nothing of a vector of nothing', () => {
    expect([...sumsOf(matrix, new Float32Array(columns), 1)]).toEqual(Array(rows).fill(0.5))
  })

  it.each([2, 3, ABREAST])('adds of %i vectors what it adds of each', (count) => {
    const vectors = Array.from({length: count}, (_, at) => numbers(columns, at + 4))
    vectors[1]!.fill(0)
    const together = sumsOf(matrix, vectors.flat(), count)
    for (const [at, own] of vectors.entries()) {
      const sums = together.slice(at * rows, (at + 1) * rows)
      expect(sums).toEqual(sumsOf(matrix, own, 1).slice())
    }
  })

  it('adds integers as they are, in their unit, and nothing once batch are cleared', () => {
    const room = new Room(1_000_000)
    const layer = new Layer(room, matrix)
    const batch = new Batch(room, columns, rows)
    const sums = room.floats(rows)
    batch.addCells(matrix.cells, columns, 0.5, sums.byteOffset)
    layer.add(batch)
    const second = matrix.cells.subarray(columns, 2 * columns)
    const expected = Float32Array.from(matrix.scales, (scale, row) =>
      Math.fround(Math.fround(productOf(matrix, row, second) * scale) * 0.5),
    )
    expect(sums).toEqual(expected)
    batch.clear()
    layer.add(batch)
    expect(sums).toEqual(expected)
  })

  it('does not disturb another in the same room', () => {
    const room = new Room(1_000_000)
    const opposite = {...matrix, cells: matrix.cells.map((cell) => -cell)}
    const layers = [new Layer(room, matrix), new Layer(room, opposite)]
    const [given, sums] = [room.floats(columns), room.floats(rows)]
    const batch = new Batch(room, columns, rows)
    given.set(vector)
    batch.addFloats(given.byteOffset, sums.byteOffset)
    for (const layer of layers) layer.add(batch)
    for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-5)
  })

  it('fits into 32 bits with the greatest cells there are', () => {
    const wide = 2048
    const greatest = {
      cells: new Int8Array(wide * 4).fill(127),
      scales: new Float32Array(4).fill(1),
      columns: wide,
    }
    for (const sum of sumsOf(greatest, new Float32Array(wide).fill(1), 1)) {
      expect(sum / (127 * wide)).toBeCloseTo(1, 5)
    }
  })

  it('is computed by what scripts/kernel/kernel.wat assembles to', async () => {
    const source = readFileSync(join(packageRoot(), 'scripts/kernel/kernel.wat'), 'utf8')
    for (const line of KERNEL) expect(await kernelSource(source)).toContain(`'${line}'`)
  })
})

describe('NearWords', () => {
  const words = matrixOf(6, 16, 11)
  const scales = Float32Array.from(numbers(16, 12), Math.abs)
  const places = [13, 14, 15].map((seed) => ({...matrixOf(16, 16, seed), scales}))

  it.each([0, 3, 6])(
    'gives what a plain loop would, each time the same, where %i are kept',
    (kept) => {
      const room = new Room(1_000_000)
      const near = new NearWords(room, words, places, kept)
      const rowOf = (place: number, id: number) => {
        const row = near.rowOf(place, id)
        near.write(place)
        return [...new Float32Array(room.kernel.memory.buffer, row, 16)]
      }
      for (const [place, id] of [
        [0, 1],
        [1, 1],
        [0, 5],
        [2, 4],
        [0, 1],
        [0, 5],
        [2, 0],
        [1, 1],
      ] as const) {
        const expected = Array.from(scales, (scale, row) => {
          const sum = productOf(places[place]!, row, words.cells.subarray(id * 16, id * 16 + 16))
          return Math.fround(Math.fround(sum * scale) * words.scales[id]!)
        })
        expect(rowOf(place, id)).toEqual(expected)
      }
    },
  )

  it('keeps the rows of several places and slots apart until it begins with others', () => {
    const room = new Room(1_000_000)
    const near = new NearWords(room, words, places, 3)
    const ids = Array.from({length: ABREAST}, (_, slot) => slot % 6)
    const rows = places.flatMap((_, place) => {
      const ofPlace = ids.map((id) => near.rowOf(place, id))
      near.write(place)
      return ofPlace
    })
    const kept = places.length * 3
    const others = places.length * ids.filter((id) => id >= 3).length
    expect(new Set(rows).size).toBe(kept + others)
    near.begin()
    expect(rows).toContain(near.rowOf(0, 5))
  })
})

describe('MeantWords', () => {
  const matrix = matrixOf(200, 32, 21)
  const bias = Float32Array.from(numbers(200, 23))
  const heard = Float32Array.from(numbers(64, 24))
  const meantWords = () => new MeantWords(new Room(1_000_000), matrix, bias)

  it('scores words as a plain loop would, but for what rounding leaves out', () => {
    const words = meantWords()
    words.attend(heard, 32)
    for (const id of [0, 7, 199]) {
      const scale = matrix.scales[id]!
      const score = productOf(matrix, id, heard.subarray(32)) * scale + bias[id]!
      expect(Math.abs(words.scoreOf(id) - score)).toBeLessThan((scale * 32 * 127 * 0.5) / 8191)
    }
  })

  it('scores as many words at once as one by one, and anew for another slot', () => {
    const [alone, together] = [meantWords(), meantWords()]
    const ids = [...bias.keys()]
    for (const start of [0, 32]) {
      alone.attend(heard, start)
      together.attend(heard, start)
      together.score([...ids, 3, 3, 1000])
      const scores = ids.map((id) => together.scoreOf(id))
      expect(scores).toEqual(ids.map((id) => alone.scoreOf(id)))
      expect(new Set(scores).size).toBeGreaterThan(190)
    }
  })

  it('sums up the shares of the words that it knows', () => {
    const words = meantWords()
    words.attend(heard, 0)
    words.score([3, 150, 7])
    const sum = [3, 150].reduce((all, id) => all + Math.exp(words.scoreOf(id)), 0)
    expect(words.logSumOf([3, 1000, 150])).toBeCloseTo(Math.log(sum), 10)
    expect(words.logSumOf([1000])).toBe(-1000)
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
    const block = {ids, isCapital}
    scorer.listen([
      {block, at: 2, width: 1},
      {block, at: 3, width: 0},
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
    const blocks = [ids, ids.toReversed(), ids.map((id) => 8 - id)].map((own) => ({
      ids: own,
      isCapital,
    }))
    const slots = blocks.flatMap((block) =>
      [...ids.keys()].slice(1).flatMap((at) => [
        {block, at, width: 0 as const},
        {block, at, width: 1 as const},
      ]),
    )
    // More than are listened to at a time.
    expect(slots.length).toBeGreaterThan(ABREAST)
    const scores = () => [...ids].map((id) => scorer.scoreOf(id))
    const alone = slots.map((slot) => {
      scorer.listen([slot])
      scorer.attend(0)
      return scores()
    })
    scorer.listen(slots)
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
    scorer.listen([{block: {ids, isCapital}, at: slot, width: 1}])
    scorer.attend(0)
    const scoreOf = (form: string) => scorer.scoreOf(vocabulary.idOf(form))
    expect(scoreOf('seen')).toBeGreaterThan(scoreOf('seem') + 3)
    expect(scoreOf('seen')).toBeGreaterThan(scoreOf('sees') + 3)
  })
})
