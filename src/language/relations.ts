import {NumbersFile} from './numbers-file.js'

/** The file that `scripts/build-relations.ts` writes: “CDRL” and a version. */
export const RELATIONS_FILE = {
  magic: 0x4c524443,
  version: 1,
  what: 'word relations',
}

interface Shape {
  readonly words: number
  /** Bytes of the words with line ends between. */
  readonly text: number
  readonly senses: number
  readonly meanings: number
  readonly related: number
}

/** What the rare word is told that has no relations. */
const NOTHING: readonly never[] = []

/**
 * How words of news English relate: a cut of WordNet (models/relations.md). Words are lemmas in
 * lower case; a meaning is a small integer that words share.
 */
export class WordRelations {
  readonly #words: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #meanings: ReadonlyArray<readonly number[]>
  readonly #parents: Uint16Array
  readonly #related: ReadonlyArray<readonly number[]>

  /**
   * @param bytes - of `models/relations.bin`.
   * @throws when they are no such file, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path: string) {
    const file = new NumbersFile(bytes, RELATIONS_FILE, path)
    const shape = file.shape as Shape
    this.#words = new TextDecoder().decode(file.bytes(shape.text)).split('\n')
    this.#places = new Map(this.#words.map((word, at) => [word, at]))
    this.#meanings = listsOf(file.bytes(shape.words), unsigned(file.shorts(shape.senses)))
    this.#parents = unsigned(file.shorts(shape.meanings))
    this.#related = listsOf(file.bytes(shape.words), unsigned(file.shorts(shape.related)))
  }

  /** The commonest meanings of a lemma; words that share one are synonyms. */
  meaningsOf(lemma: string): readonly number[] {
    return this.#meanings[this.#places.get(lemma) ?? -1] ?? NOTHING
  }

  /** What a meaning is a kind of; undefined at the top, and where that says too little. */
  broader(meaning: number): number | undefined {
    const parent = this.#parents[meaning]
    return parent === meaning ? undefined : parent
  }

  /** The family of a lemma in other parts of speech: “resign” gives resignation. */
  familyOf(lemma: string): string[] {
    const places = this.#related[this.#places.get(lemma) ?? -1] ?? NOTHING
    return places.map((place) => this.#words[place]!)
  }
}

function unsigned({buffer, byteOffset, length}: Int16Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length)
}

function listsOf(lengths: Uint8Array, all: Uint16Array): number[][] {
  let at = 0
  return Array.from(lengths, (length) => Array.from(all.subarray(at, (at += length))))
}
