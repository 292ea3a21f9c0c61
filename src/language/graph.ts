/**
 * The words as a minimal acyclic automaton in one array of edges, so that looking a word up, or
 * walking all its neighbours, reads a few cells and makes no object.
 *
 * File layout, little-endian 32-bit cells: the header's eight cells, the alphabet (64 code
 * units of 16 bits), the edges, for each edge the number of words that sort before its branch
 * among its siblings, then a byte of frequency and a byte of flags per word.
 */
export const MAGIC = 0x584c4443
export const FORMAT_VERSION = 1
export const HEADER_CELLS = 8
export const ALPHABET_SIZE = 64

/** Cells of the header, by place. */
export const Header = {
  magic: 0,
  version: 1,
  checksum: 2,
  byteLength: 3,
  words: 4,
  edges: 5,
  /** Words of the reference corpus, in thousands. */
  corpusThousands: 6,
  reserved: 7,
} as const

/** An edge: target in the low 20 bits, then the letter, then whether a word or its state ends. */
export const TARGET_BITS = 20
export const TARGET_MASK = (1 << TARGET_BITS) - 1
export const LETTER_MASK = ALPHABET_SIZE - 1
export const ENDS_WORD = 1 << 26
export const ENDS_STATE = 1 << 27

/** The first edge of the root state; state 0 has no edges. */
export const ROOT = 1

/** No letter of the alphabet. */
export const NO_LETTER = 255

export class WordGraph {
  readonly edges: Uint32Array
  readonly before: Uint32Array
  readonly frequencies: Uint8Array
  readonly flags: Uint8Array
  readonly size: number
  /** Words of the reference corpus. */
  readonly corpusSize: number
  /** Code unit of each letter. */
  readonly alphabet: Uint16Array
  readonly #letters = new Uint8Array(0x2020).fill(NO_LETTER)
  /** The edge that leaves the root by each letter, or −1. */
  readonly #fromRoot: Int32Array

  constructor(file: Uint8Array) {
    const cells = checkedCells(file)
    const bytes = new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength)
    this.size = cells[Header.words]!
    this.corpusSize = cells[Header.corpusThousands]! * 1000
    const edgeCount = cells[Header.edges]!
    const alphabetCells = ALPHABET_SIZE / 2
    const firstEdge = HEADER_CELLS + alphabetCells
    this.alphabet = new Uint16Array(
      cells.buffer,
      cells.byteOffset + HEADER_CELLS * 4,
      ALPHABET_SIZE,
    )
    this.edges = cells.subarray(firstEdge, firstEdge + edgeCount)
    this.before = cells.subarray(firstEdge + edgeCount, firstEdge + 2 * edgeCount)
    const firstByte = (firstEdge + 2 * edgeCount) * 4
    this.frequencies = bytes.subarray(firstByte, firstByte + this.size)
    this.flags = bytes.subarray(firstByte + this.size, firstByte + 2 * this.size)
    this.#mapLetters()
    this.#fromRoot = Int32Array.from({length: ALPHABET_SIZE}, (_, letter) =>
      this.#edgeFrom(ROOT, letter),
    )
  }

  /** The letter of a code unit, in either case; NO_LETTER for what no word is written with. */
  letterOf(code: number): number {
    return code < 0x2020 ? this.#letters[code]! : NO_LETTER
  }

  /** The word's number in alphabet order, or −1; case and the apostrophe's shape do not matter. */
  indexOf(word: string, end: number = word.length): number {
    const {edges, before} = this
    let state = ROOT
    let index = 0
    for (let at = 0; at < end; at++) {
      const letter = this.letterOf(word.charCodeAt(at))
      const edge = this.edgeFor(state, letter)
      if (edge < 0) return -1
      const cell = edges[edge]!
      index += before[edge]!
      const ends = (cell & ENDS_WORD) !== 0
      if (at === end - 1) return ends ? index : -1
      if (ends) index++
      state = cell & TARGET_MASK
    }
    return -1
  }

  /** `indexOf` the word `bytes[from..to)`, in ASCII. */
  indexOfBytes(bytes: Uint8Array, from: number, to: number): number {
    const {edges, before} = this
    let state = ROOT
    let index = 0
    for (let at = from; at < to; at++) {
      const edge = this.edgeFor(state, this.letterOf(bytes[at]!))
      if (edge < 0) return -1
      const cell = edges[edge]!
      index += before[edge]!
      const ends = (cell & ENDS_WORD) !== 0
      if (at === to - 1) return ends ? index : -1
      if (ends) index++
      state = cell & TARGET_MASK
    }
    return -1
  }

  /** The edge that leaves a state by a letter, or −1. */
  edgeFor(state: number, letter: number): number {
    if (state === 0 || letter === NO_LETTER) return -1
    // Nearly every letter may open a word.
    return state === ROOT ? this.#fromRoot[letter]! : this.#edgeFrom(state, letter)
  }

  #edgeFrom(state: number, letter: number): number {
    const {edges} = this
    for (let edge = state; ; edge++) {
      const cell = edges[edge]!
      if (((cell >>> TARGET_BITS) & LETTER_MASK) === letter) return edge
      if ((cell & ENDS_STATE) !== 0) return -1
    }
  }

  #mapLetters(): void {
    this.alphabet.forEach((code, letter) => {
      if (code === 0) return
      const character = String.fromCharCode(code)
      this.#letters[code] = letter
      const capital = character.toUpperCase()
      if (capital.length === 1) this.#letters[capital.charCodeAt(0)] = letter
      if (character === "'") this.#letters[0x2019] = letter
    })
  }
}

/** Mixes every cell after the checksum's own; finds truncation and flipped bits, not forgery. */
export function checksumOf(cells: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let at = Header.checksum + 1; at < cells.length; at++) {
    hash = Math.imul(hash ^ cells[at]!, 0x01000193)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

const REMEDY = 'reinstall copydesk, or in a checkout run npm run build-lexicon'

function fail(what: string): never {
  throw new Error(`The lexicon (models/lexicon.bin) ${what}; ${REMEDY}`)
}

function checkedCells(file: Uint8Array): Uint32Array {
  if (file.byteLength < HEADER_CELLS * 4) fail(`has only ${file.byteLength} bytes`)
  const cells = alignedCells(file)
  if (cells[Header.magic] !== MAGIC) fail('is not a lexicon')
  const version = cells[Header.version]!
  if (version !== FORMAT_VERSION) {
    fail(`has format ${version}, this copydesk reads format ${FORMAT_VERSION}`)
  }
  const expected = cells[Header.byteLength]!
  if (expected !== file.byteLength) {
    fail(`has ${file.byteLength} bytes, ${expected} were expected`)
  }
  if (checksumOf(cells) !== cells[Header.checksum]) fail('is damaged (its checksum does not fit)')
  return cells
}

/** The file as 32-bit cells: a view where its bytes lie on a cell border, else a copy. */
function alignedCells(file: Uint8Array): Uint32Array {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
}
