import {KERNEL} from './kernel.js'

/** What scripts/kernel/kernel.wat exports; all but numbers of things are addresses, in bytes. */
export interface Kernel {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number}
  greatest(vector: number, length: number): number
  round(vector: number, length: number, units: number, to: number): void
  products(
    cells: number,
    columns: number,
    rows: number,
    scales: number,
    vectors: number,
    units: number,
    sums: number,
    pairs: number,
  ): void
  dots(
    cells: number,
    vector: number,
    columns: number,
    numbers: number,
    count: number,
    sums: number,
  ): void
  sum(addresses: number, count: number, length: number, sum: number): void
  blend(cells: number, length: number, weight: number, sum: number): void
  rectify(vector: number, length: number, added: number): void
  place(
    features: number,
    thresholds: number,
    left: number,
    right: number,
    leaves: number,
    root: number,
    tree: number,
    groups: number,
  ): number
  reach(told: number, tree: number, groups: number, trees: number, needed: number): number
  cascades(
    starts: number,
    count: number,
    nodes: number,
    leaves: number,
    cuts: number,
    trees: number,
    passed: number,
  ): void
}

/** Bytes by which a kernel's memory grows. */
export const PAGE = 65_536

/** What is used of WebAssembly; its types come with a browser's, which this layer does without. */
const {WebAssembly} = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (code: Uint8Array) => object
    readonly Instance: new (module: object) => {readonly exports: object}
  }
}

let compiled: object | undefined

/** A kernel with a memory of its own, of so many bytes at least. */
export function kernelOf(bytes: number): Kernel {
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(atob(KERNEL.join('')), (letter) => letter.charCodeAt(0)),
  )
  const kernel = new WebAssembly.Instance(compiled).exports as Kernel
  kernel.memory.grow(Math.ceil(bytes / PAGE))
  return kernel
}
