import {NumbersFile} from '../numbers-file.js'

/** The file that `scripts/build-slips.ts` writes: “CDSL” and a version. */
export const SLIPS_FILE = {
  magic: 0x4c534443,
  version: 1,
  what: 'the slips of words',
}

export interface SlipsShape {
  /** Size of the vocabulary that its ids are of. */
  readonly ids: number
  /** Lengths of all lists of a sort together. */
  readonly near: number
  readonly far: number
  readonly inflections: number
}

/** What a word is to the ear: no word of copy; a word; a word that is no name. */
export const Standing = {none: 1, word: 2, common: 3} as const
export type Standing = (typeof Standing)[keyof typeof Standing]

/** By word, as ids: which words a hand may have meant that wrote it (models/slips.md). */
export class Slips {
  /** Size of the vocabulary that its ids are of. */
  readonly ids: number
  /** Words within one slip of the hand. */
  readonly near: IdLists
  /** Common words within two, of the same first letter. */
  readonly far: IdLists
  /** Other forms of the same stem. */
  readonly inflections: IdLists
  readonly #standings: Uint8Array

  /**
   * Reads `models/slips.bin` in place.
   *
   * @param path - named in errors.
   * @throws when the bytes are no such file, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path = 'the slips') {
    const file = new NumbersFile(bytes, SLIPS_FILE, path)
    const {ids, near, far, inflections} = file.shape as SlipsShape
    this.ids = ids
    this.#standings = file.bytes(ids)
    this.near = new IdLists(file.bytes(ids), file.shorts(near))
    this.far = new IdLists(file.bytes(ids), file.shorts(far))
    this.inflections = new IdLists(file.bytes(ids), file.shorts(inflections))
  }

  standingOf(id: number): Standing {
    return this.#standings[id]! as Standing
  }
}

/** Lists of ids by id, one behind the other. */
export class IdLists {
  /** All of them; that of an id is `listed[starts[id]..starts[id + 1])`. */
  readonly listed: Uint16Array
  readonly starts: Uint32Array

  constructor(lengths: Uint8Array, listed: Int16Array) {
    this.starts = new Uint32Array(lengths.length + 1)
    for (let id = 0; id < lengths.length; id++) {
      this.starts[id + 1] = this.starts[id]! + lengths[id]!
    }
    this.listed = new Uint16Array(listed.buffer, listed.byteOffset, listed.length)
  }

  of(id: number): Uint16Array {
    return this.listed.subarray(this.starts[id]!, this.starts[id + 1]!)
  }
}
