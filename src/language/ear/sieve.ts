import {NumbersFile} from '../numbers-file.js'
import {toCell} from './cells.js'
import {kernelOf, PAGE} from './kernel-of.js'
import type {Kernel} from './kernel-of.js'

/**
 * What is asked of a place before more is spent on it: whether another word may be meant that is
 * spelt like the one there, or a slip of grammar; whether a word may be missing before it; and
 * whether the scorer should be asked of what was found for a word, or for a gap.
 */
export const STAGES = ['respelt', 'slipped', 'missing', 'heard', 'heardGap'] as const
export type Stage = (typeof STAGES)[number]

export interface Sieve {
  /** Where `SieveEvidence` writes what it tells, in so many cells at least; what was told before is gone. */
  cells(count: number): Int32Array
  /**
   * By place, whether it passes.
   *
   * @param starts - where what is told of each place starts, in the cells.
   * @param offsets - of the places in the article, for who learns from what passes.
   */
  passing(stage: Stage, starts: readonly number[], offsets: readonly number[]): boolean[]
}

/** Lets everything pass. */
export const openSieve: Sieve = {
  cells: (count) => new Int32Array(count),
  passing: (_, starts) => starts.map(() => true),
}

/** The file that `scripts/train-ear/train_sieve.py` writes: “CDCS” and a version. */
export const SIEVE_FILE = {
  magic: 0x53434443,
  version: 1,
  what: 'the trees of a sieve',
}

/** Nodes and leaves of every tree; the kernel gives a tree as many nodes as leaves. */
const NODES = 31
const LEAVES = 32
const WORD = 4
/** Trees that the kernel walks at a time: where their number is no multiple, it gets some that say nothing. */
const TREES_AT_ONCE = 4
/** Places that the kernel is asked about at a time. */
const PLACES_AT_ONCE = 64

/** Where the trees of a stage stand in the kernel's memory. */
interface Cascade {
  readonly nodes: number
  readonly leaves: number
  /** By tree: the least sum of the leaves up to it that passes. */
  readonly cuts: number
}

/** Stretches of the kernel's memory, which are other ones once it has grown. */
interface Views {
  readonly starts: Uint32Array
  readonly passed: Uint8Array
  readonly cells: Int32Array
}

/**
 * Boosted trees that learnt which places reported repairs come from: a place is turned away as soon
 * as the first of them speak against it (a soft cascade: Bourdev and Brandt, “Robust Object Detection
 * via Soft Cascade”, 2005). They are walked in WebAssembly, without a branch that would be guessed.
 */
export class TrainedSieve implements Sieve {
  /** How many numbers it was trained on. */
  readonly numbers: number
  /** In the file, and as many as the kernel walks, of each stage. */
  readonly #trees: number
  readonly #walked: number
  readonly #kernel: Kernel
  readonly #cascades = new Map<Stage, Cascade>()
  /** Where the kernel finds which places it is asked about, and says which pass; bytes before what is told. */
  readonly #starts = 0
  readonly #passed = PLACES_AT_ONCE * WORD
  readonly #firstCell: number
  #views: Views

  /**
   * Reads `models/sieve.bin`.
   *
   * @param path - named in errors.
   * @throws when the bytes are no sieve, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path = 'the sieve') {
    const file = new NumbersFile(bytes, SIEVE_FILE, path)
    const {numbers, trees} = file.shape as {numbers: number; trees: number}
    this.numbers = numbers
    this.#trees = trees
    this.#walked = Math.ceil(trees / TREES_AT_ONCE) * TREES_AT_ONCE
    const sizeOfStage = this.#walked * (LEAVES + LEAVES + 1) * WORD
    const firstStage = this.#passed + PLACES_AT_ONCE
    this.#firstCell = firstStage + STAGES.length * sizeOfStage
    this.#kernel = kernelOf(this.#firstCell)
    for (const [at, stage] of STAGES.entries()) {
      this.#cascades.set(stage, this.#placed(file, firstStage + at * sizeOfStage))
    }
    this.#views = this.#viewed()
  }

  /** Reads the trees of the next stage of the file into the kernel's memory. */
  #placed(file: NumbersFile, nodes: number): Cascade {
    const {buffer} = this.#kernel.memory
    const trees = this.#trees
    const walked = this.#walked
    const [leaves, cuts] = [nodes + walked * LEAVES * WORD, nodes + walked * 2 * LEAVES * WORD]
    const numbers = file.bytes(trees * NODES)
    const most = file.shorts(trees * NODES)
    const cells = new Int32Array(buffer, nodes, trees * LEAVES)
    for (let tree = 0; tree < trees; tree++) {
      for (let node = 0; node < NODES; node++) {
        const at = tree * NODES + node
        cells[tree * LEAVES + node] = toCell(most[at]!) | (numbers[at]! * WORD)
      }
    }
    new Float32Array(buffer, leaves, trees * LEAVES).set(file.floats(trees * LEAVES))
    new Float32Array(buffer, cuts, walked).fill(-Infinity).set(file.floats(trees))
    return {nodes, leaves, cuts}
  }

  cells(count: number): Int32Array {
    const missing = count - this.#views.cells.length
    if (missing > 0) {
      this.#kernel.memory.grow(Math.ceil((missing * WORD) / PAGE))
      this.#views = this.#viewed()
    }
    return this.#views.cells
  }

  passing(stage: Stage, told: readonly number[]): boolean[] {
    const {nodes, leaves, cuts} = this.#cascades.get(stage)!
    const {starts, passed} = this.#views
    const passing: boolean[] = []
    for (let from = 0; from < told.length; from += PLACES_AT_ONCE) {
      const count = Math.min(PLACES_AT_ONCE, told.length - from)
      for (let at = 0; at < count; at++) {
        starts[at] = this.#firstCell + told[from + at]! * WORD
      }
      const [trees, kernel] = [this.#walked, this.#kernel]
      kernel.cascades(this.#starts, count, nodes, leaves, cuts, trees, this.#passed)
      for (let at = 0; at < count; at++) passing.push(passed[at] === 1)
    }
    return passing
  }

  #viewed(): Views {
    const {buffer} = this.#kernel.memory
    return {
      starts: new Uint32Array(buffer, this.#starts, PLACES_AT_ONCE),
      passed: new Uint8Array(buffer, this.#passed, PLACES_AT_ONCE),
      cells: new Int32Array(buffer, this.#firstCell),
    }
  }
}
