import {kernelOf} from './kernel-of.js'
import type {Kernel} from './kernel-of.js'

/** Where something stands in a kernel's memory, in bytes. */
export type Address = number

/** What the kernel reads at a time, in bytes. */
const AT_A_TIME = 16

/** A kernel and its memory, handed out piece by piece: all that is handed out starts as zeros. */
export class Room {
  readonly kernel: Kernel
  #end = 0

  /** @param bytes - what is to be handed out in all; each piece is rounded up to 16. */
  constructor(bytes: number) {
    this.kernel = kernelOf(bytes)
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.kernel.memory.buffer, this.#take(length * 4), length)
  }

  addresses(length: number): Uint32Array {
    return new Uint32Array(this.kernel.memory.buffer, this.#take(length * 4), length)
  }

  sums(length: number): Int32Array {
    return new Int32Array(this.kernel.memory.buffer, this.#take(length * 4), length)
  }

  shorts(length: number): Int16Array {
    return new Int16Array(this.kernel.memory.buffer, this.#take(length * 2), length)
  }

  ids(length: number): Uint16Array {
    return new Uint16Array(this.kernel.memory.buffer, this.#take(length * 2), length)
  }

  bytes(length: number): Int8Array {
    return new Int8Array(this.kernel.memory.buffer, this.#take(length), length)
  }

  #take(bytes: number): Address {
    const start = this.#end
    this.#end += Math.ceil(bytes / AT_A_TIME) * AT_A_TIME
    return start
  }
}

/** Where the numbers stand, once they are in their place. */
export function placed(
  place: Float32Array | Int16Array | Int8Array,
  numbers: ArrayLike<number>,
): Address {
  place.set(numbers)
  return place.byteOffset
}
