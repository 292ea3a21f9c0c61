import {NumbersFile} from '../numbers-file.js'
import {kernelOf} from './kernel-of.js'
import type {Kernel} from './kernel-of.js'

/**
 * What is asked of a place before more is spent on it: whether another word may be meant that is
 * spelt like the one there, or a slip of grammar; whether a word may be missing before it; and
 * whether the scorer should be asked of what was found for a word, or for a gap.
 */
export const STAGES = ['respelt', 'slipped', 'missing', 'heard', 'heardGap'] as const
export type Stage = (typeof STAGES)[number]

export interface Sieve {
  /**
   * @param numbers - what `SieveEvidence` gathered, from `start` on.
   * @param offset - of the place in the article, for those who learn from what passes.
   */
  passes(stage: Stage, numbers: Int16Array, start: number, offset: number): boolean
}

/** Lets everything pass. */
export const openSieve: Sieve = {passes: () => true}

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
/** Numbers that the kernel has room for, of two bytes. */
const MOST_TOLD = 128

/** Where the trees of a stage stand in the kernel's memory. */
interface Cascade {
  readonly nodes: number
  readonly leaves: number
  /** By tree: the least sum of the leaves up to it that passes. */
  readonly cuts: number
}

/**
 * Boosted trees that learnt which places reported repairs come from: a place is turned away as soon
 * as the first of them speak against it (a soft cascade: Bourdev and Brandt, “Robust Object Detection
 * via Soft Cascade”, 2005). They are walked in WebAssembly, without a branch that would be guessed.
 */
export class TrainedSieve implements Sieve {
  /** How many numbers it was trained on. */
  readonly numbers: number
  readonly #trees: number
  readonly #kernel: Kernel
  readonly #told: Int16Array
  readonly #cascades = new Map<Stage, Cascade>()

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
    const sizeOfStage = trees * (LEAVES + LEAVES + 1) * WORD
    this.#kernel = kernelOf(MOST_TOLD * 2 + STAGES.length * sizeOfStage)
    this.#told = new Int16Array(this.#kernel.memory.buffer, 0, numbers)
    for (const [at, stage] of STAGES.entries()) {
      this.#cascades.set(stage, this.#placed(file, MOST_TOLD * 2 + at * sizeOfStage))
    }
  }

  /** Reads the trees of the next stage of the file into the kernel's memory. */
  #placed(file: NumbersFile, nodes: number): Cascade {
    const {buffer} = this.#kernel.memory
    const trees = this.#trees
    const [leaves, cuts] = [nodes + trees * LEAVES * WORD, nodes + trees * 2 * LEAVES * WORD]
    const numbers = file.bytes(trees * NODES)
    const most = file.shorts(trees * NODES)
    const cells = new Int32Array(buffer, nodes, trees * LEAVES)
    for (let tree = 0; tree < trees; tree++) {
      for (let node = 0; node < NODES; node++) {
        const at = tree * NODES + node
        cells[tree * LEAVES + node] = (most[at]! << 16) | (numbers[at]! * 2)
      }
    }
    new Float32Array(buffer, leaves, trees * LEAVES).set(file.floats(trees * LEAVES))
    new Float32Array(buffer, cuts, trees).set(file.floats(trees))
    return {nodes, leaves, cuts}
  }

  passes(stage: Stage, told: Int16Array, start: number): boolean {
    const {nodes, leaves, cuts} = this.#cascades.get(stage)!
    const own = this.#told
    for (let at = 0; at < own.length; at++) own[at] = told[start + at]!
    return this.#kernel.cascade(0, nodes, leaves, cuts, this.#trees) === 1
  }
}
