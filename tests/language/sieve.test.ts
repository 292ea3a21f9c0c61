import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {numbersFile} from '../../scripts/numbers-file.js'
import {toCell} from '../../src/language/ear/cells.js'
import {SIEVE_NUMBERS} from '../../src/language/ear/sieve-evidence.js'
import {SIEVE_FILE, STAGES, TrainedSieve} from '../../src/language/ear/sieve.js'

const NODES = 31
const LEAVES = 32

interface Tree {
  readonly numbers: Uint8Array
  readonly most: Int16Array
  readonly leaves: Float32Array
}

function sieveOf(trees: readonly Tree[], cuts: readonly number[], numbers: number): TrainedSieve {
  const sections = STAGES.flatMap(() => [
    Uint8Array.from(trees.flatMap((tree) => [...tree.numbers])),
    Int16Array.from(trees.flatMap((tree) => [...tree.most])),
    Float32Array.from(trees.flatMap((tree) => [...tree.leaves])),
    Float32Array.from(cuts),
  ])
  return new TrainedSieve(numbersFile(SIEVE_FILE, {numbers, trees: trees.length}, sections))
}

/** Two trees that look at one number each: 1 where it is above what leads to the left, else −1. */
function sieve(cuts: readonly [number, number]): TrainedSieve {
  const most = new Int16Array(NODES).fill(32_767)
  most[0] = -5
  const leaves = new Float32Array(LEAVES).fill(-1, 0, LEAVES / 2).fill(1, LEAVES / 2)
  const looksAt = (number: number): Tree => {
    return {numbers: new Uint8Array(NODES).fill(number), most, leaves}
  }
  return sieveOf([looksAt(0), looksAt(2)], cuts, 3)
}

/** A tree whose nodes look at many numbers and whose leaves all differ, by eighths: sums are exact. */
function scattered(seed: number, numbers: number): Tree {
  const spread = (at: number, most: number) => (at * 37 + seed * 101 + ((at * at) % 11) * 17) % most
  return {
    numbers: Uint8Array.from({length: NODES}, (_, node) => spread(node, numbers)),
    most: Int16Array.from({length: NODES}, (_, node) => spread(node, 61) - 30),
    leaves: Float32Array.from({length: LEAVES}, (_, leaf) => (leaf * 7 + seed - 100) / 8),
  }
}

function leafOf({numbers, most, leaves}: Tree, told: readonly number[]): number {
  let node = 0
  while (node < NODES) node = 2 * node + (told[numbers[node]!]! > most[node]! ? 2 : 1)
  return leaves[node - NODES]!
}

/** Whether it lets a place pass that it is told so much of. */
function passes(trained: TrainedSieve, ...told: number[]): boolean {
  trained.cells(told.length + 1).set([9, ...told].map(toCell))
  return trained.passing('heard', [1])[0]!
}

describe('TrainedSieve', () => {
  it('adds what the trees say of numbers from a place on', () => {
    expect(passes(sieve([-Infinity, 2]), -4, 0, -4)).toBe(true)
    expect(passes(sieve([-Infinity, 2]), -4, 0, -5)).toBe(false)
    expect(passes(sieve([-Infinity, 0]), -5, 0, 32_767)).toBe(true)
    expect(passes(sieve([-Infinity, 0]), -32_768, 0, -32_768)).toBe(false)
  })

  it('turns away by the first tree what the second would let pass', () => {
    expect(passes(sieve([0, 0]), -5, 0, -4)).toBe(false)
    expect(passes(sieve([-1, 0]), -5, 0, -4)).toBe(true)
  })

  it('walks any number of trees of five levels as they are written, to the last one', () => {
    for (const trees of [1, 3, 4, 6]) {
      const told = [-7, 12, 3, 40, -21]
      const written = Array.from({length: trees}, (_, tree) => scattered(tree, told.length))
      const sum = written.reduce((before, tree) => before + leafOf(tree, told), 0)
      const cuts = (least: number) => [...Array<number>(trees - 1).fill(-Infinity), least]
      expect(passes(sieveOf(written, cuts(sum), told.length), ...told)).toBe(true)
      expect(passes(sieveOf(written, cuts(sum + 1 / 8), told.length), ...told)).toBe(false)
    }
  })

  it('says of each of many places what it says of one, wherever its memory has grown to', () => {
    const trained = sieve([0, 2])
    const starts = Array.from({length: 200}, (_, at) => at * 500)
    const told = starts.map((_, at) => [at % 3 === 0 ? -5 : 7, 0, at % 5 === 0 ? -6 : 7])
    const cells = trained.cells(200 * 500)
    for (const [at, start] of starts.entries()) cells.set(told[at]!.map(toCell), start)
    const expected = starts.map((_, at) => at % 3 !== 0 && at % 5 !== 0)
    expect(trained.passing('missing', starts)).toEqual(expected)
    expect(trained.passing('missing', [])).toEqual([])
  })

  it('is refused when it is damaged', () => {
    const bytes = new Uint8Array(readFileSync(join(packageRoot(), 'models', 'sieve.bin')))
    expect(new TrainedSieve(bytes).numbers).toBe(SIEVE_NUMBERS)
    expect(() => new TrainedSieve(bytes.slice(0, -8), 'my-sieve.bin')).toThrow('my-sieve.bin')
  })
})
