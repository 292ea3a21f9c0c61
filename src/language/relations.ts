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

/**
 * How words of news English relate: a cut of WordNet (models/relations.md). Words are lemmas in
 * lower case; a meaning is a small integer that words share.
 */
export class WordRelations {
  readonly #words: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #meanings: Lists
  readonly #parents: Uint16Array
  readonly #related: Lists
  #byMeaning: Lists | undefined
  #byBroader: Lists | undefined

  /**
   * @param bytes - of `models/relations.bin`.
   * @throws when they are no such file, of another version, cut short or damaged.
   */
  constructor(bytes: Uint8Array, path: string) {
    const file = new NumbersFile(bytes, RELATIONS_FILE, path)
    const shape = file.shape as Shape
    this.#words = new TextDecoder().decode(file.bytes(shape.text)).split('\n')
    this.#places = new Map(this.#words.map((word, at) => [word, at]))
    this.#meanings = new Lists(file.bytes(shape.words), unsigned(file.shorts(shape.senses)))
    this.#parents = unsigned(file.shorts(shape.meanings))
    this.#related = new Lists(file.bytes(shape.words), unsigned(file.shorts(shape.related)))
  }

  /** The commonest meanings of a lemma; words that share one are synonyms. */
  meaningsOf(lemma: string): number[] {
    return this.#meanings.at(this.#places.get(lemma))
  }

  /** What a meaning is a kind of; undefined at the top, and where that says too little. */
  broader(meaning: number): number | undefined {
    const parent = this.#parents[meaning]
    return parent === meaning ? undefined : parent
  }

  /** The family of a lemma in other parts of speech: “resign” gives resignation. */
  familyOf(lemma: string): string[] {
    return this.#named(this.#related.at(this.#places.get(lemma)))
  }

  /** The lemmas that share a meaning. */
  wordsMeaning(meaning: number): string[] {
    this.#byMeaning ??= this.#meanings.inverted(this.#parents.length, (own) => own)
    return this.#named(this.#byMeaning.at(meaning))
  }

  /** The lemmas of the meanings right below one; those of several stand there as often. */
  wordsBelow(meaning: number): string[] {
    this.#byBroader ??= this.#meanings.inverted(this.#parents.length, (own) => this.broader(own))
    return this.#named(this.#byBroader.at(meaning))
  }

  #named(places: readonly number[]): string[] {
    const names: string[] = []
    for (const place of places) names.push(this.#words[place]!)
    return names
  }
}

/** Many short lists of numbers, one behind the other. */
class Lists {
  readonly #starts: Uint32Array
  readonly #all: Uint16Array

  constructor(lengths: ArrayLike<number>, all: Uint16Array) {
    this.#starts = startsOf(lengths)
    this.#all = all
  }

  /** A list by its number; none without one. */
  at(list: number | undefined): number[] {
    const own: number[] = []
    if (list === undefined) return own
    const end = this.#starts[list + 1]!
    for (let at = this.#starts[list]!; at < end; at++) own.push(this.#all[at]!)
    return own
  }

  /** For each of so many keys the numbers of the lists that hold something of that key. */
  inverted(keys: number, keyOf: (number: number) => number | undefined): Lists {
    const lengths = new Uint32Array(keys)
    this.#forEach(keyOf, (key) => lengths[key]!++)
    const next = startsOf(lengths)
    const lists = new Uint16Array(next[keys]!)
    this.#forEach(keyOf, (key, list) => (lists[next[key]!++] = list))
    return new Lists(lengths, lists)
  }

  #forEach(
    keyOf: (number: number) => number | undefined,
    visit: (key: number, list: number) => void,
  ): void {
    for (let list = 0; list + 1 < this.#starts.length; list++) {
      for (let at = this.#starts[list]!; at < this.#starts[list + 1]!; at++) {
        const key = keyOf(this.#all[at]!)
        if (key !== undefined) visit(key, list)
      }
    }
  }
}

/** Where lists of some lengths start, and where the last ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let list = 0; list < lengths.length; list++) {
    starts[list + 1] = starts[list]! + lengths[list]!
  }
  return starts
}

function unsigned({buffer, byteOffset, length}: Int16Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length)
}
