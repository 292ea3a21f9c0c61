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
/** Trees that the kernel walks at a time: where their number is no multiple, it gets some that say nothing. */
const ABREAST = 4
/** Numbers that the kernel has room for. */
const MOST_TOLD = 128
/** The kernel compares numbers where a node has the most that leads to the left: above its first bits. */
const SHIFT = 16

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
  /** In the file, and as many as the kernel walks, of each stage. */
  readonly #trees: number
  readonly #walked: number
  readonly #kernel: Kernel
  readonly #told: Int32Array
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
    this.#walked = Math.ceil(trees / ABREAST) * ABREAST
    const sizeOfStage = this.#walked * (LEAVES + LEAVES + 1) * WORD
    this.#kernel = kernelOf(MOST_TOLD * WORD + STAGES.length * sizeOfStage)
    this.#told = new Int32Array(this.#kernel.memory.buffer, 0, numbers)
    for (const [at, stage] of STAGES.entries()) {
      this.#cascades.set(stage, this.#placed(file, MOST_TOLD * WORD + at * sizeOfStage))
    }
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
        cells[tree * LEAVES + node] = (most[at]! << SHIFT) | (numbers[at]! * WORD)
      }
    }
    new Float32Array(buffer, leaves, trees * LEAVES).set(file.floats(trees * LEAVES))
    new Float32Array(buffer, cuts, walked).fill(-Infinity).set(file.floats(trees))
    return {nodes, leaves, cuts}
  }

  passes(stage: Stage, told: Int16Array, start: number): boolean {
    const {nodes, leaves, cuts} = this.#cascades.get(stage)!
    const own = this.#told
    for (let at = 0; at < own.length; at++) own[at] = told[start + at]! << SHIFT
    return this.#kernel.cascade(0, nodes, leaves, cuts, this.#walked) === 1
  }
}
