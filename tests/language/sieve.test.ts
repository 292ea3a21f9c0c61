import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {numbersFile} from '../../scripts/numbers-file.js'
import {SIEVE_NUMBERS} from '../../src/language/ear/sieve-evidence.js'
import {SIEVE_FILE, STAGES, TrainedSieve} from '../../src/language/ear/sieve.js'

const NODES = 31
const LEAVES = 32

/** Two trees that look at one number each: 1 where it is above what leads to the left, else −1. */
function sieve(cuts: readonly [number, number]): TrainedSieve {
  const looksAt = (number: number) => new Uint8Array(NODES).fill(number)
  const most = new Int16Array(NODES).fill(32_767)
  most[0] = -5
  const leaves = new Float32Array(LEAVES).fill(-1, 0, LEAVES / 2).fill(1, LEAVES / 2)
  const sections = STAGES.flatMap(() => [
    Uint8Array.of(...looksAt(0), ...looksAt(2)),
    Int16Array.of(...most, ...most),
    Float32Array.of(...leaves, ...leaves),
    Float32Array.of(...cuts),
  ])
  return new TrainedSieve(numbersFile(SIEVE_FILE, {numbers: 3, trees: 2}, sections))
}

const passes = (trained: TrainedSieve, ...told: number[]) =>
  trained.passes('heard', Int16Array.of(9, ...told), 1)

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

  it('is refused when it is damaged', () => {
    const bytes = new Uint8Array(readFileSync(join(packageRoot(), 'models', 'sieve.bin')))
    expect(new TrainedSieve(bytes).numbers).toBe(SIEVE_NUMBERS)
    expect(() => new TrainedSieve(bytes.slice(0, -8), 'my-sieve.bin')).toThrow('my-sieve.bin')
  })
})
