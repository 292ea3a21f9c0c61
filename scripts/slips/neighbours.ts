import type {Lexicon} from '#language'
import {grown} from '../../src/language/form-table.js'
import {FIRST_WORD, MOST_IDS} from '../../src/language/vocabulary.js'
import type {Vocabulary} from '../../src/language/vocabulary.js'

/** Words beyond this rank are too rare to have been meant. */
const MEANT_WORDS = 40_000
/** Of words two slips away, only the common ones are meant more often than by chance. */
const COMMON_WORDS = 16_000
/** Shorter words have too many neighbours at distance 2. */
const SHORTEST_FOR_TWO_EDITS = 4
/** So that the places of a word are bits of a number, with two to spare. */
const LONGEST = 28
/** Per million words: what a repair may bring in. */
const RAREST_MEANT = 0.3

/** Ids at distance 1, and those of common words at distance 2 with the same first letter. */
export interface NeighboursOfWord {
  readonly near: number[]
  readonly far: number[]
}

/**
 * The words within one Damerau–Levenshtein edit of another, and the common ones within two if they
 * share the first letter. All places of the word are edited at a time, as the bits of a number (Wu
 * and Manber, “Fast Text Searching Allowing Errors”, 1992): for one edit in one pass over the trie
 * of all words, for two over the words of the letter that have about the same letters.
 */
export class Neighbours {
  readonly #vocabulary: Vocabulary
  readonly #trie: Trie
  readonly #common: CommonWords
  readonly #known = new Map<number, NeighboursOfWord>()
  /** By letter: a bit for each place where the word that is looked for has it. */
  readonly #places = new Int32Array(128)

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    const ids = meantWords(vocabulary, lexicon)
    this.#trie = new Trie(ids, vocabulary)
    this.#common = new CommonWords(
      ids.filter((id) => id < COMMON_WORDS),
      vocabulary,
    )
  }

  /** Ids of the neighbours of a word, in no order that means anything. */
  of(id: number): NeighboursOfWord {
    const known = this.#known.get(id)
    if (known) return known
    const form = this.#vocabulary.formOf(id)
    const found: NeighboursOfWord = {near: [], far: []}
    if (form.length <= LONGEST) {
      const places = this.#places.fill(0)
      for (let at = 0; at < form.length; at++) places[form.charCodeAt(at) & 127]! |= 1 << at
      this.#trie.findNear(places, form.length, found.near)
      if (form.length >= SHORTEST_FOR_TWO_EDITS) this.#common.findFar(places, form, found.far)
    }
    this.#known.set(id, found)
    return found
  }
}

const A = 0x61
const Z = 0x7a

/** Words as a tree of letters, in arrays: nodes in alphabetical order, each before those below it. */
class Trie {
  /**
   * By node: its depth, the letter that leads to it, the word it ends, and the first node that is
   * not below it.
   */
  #depth = new Uint8Array(1 << 17)
  #letter = new Uint8Array(1 << 17)
  #word = new Uint16Array(1 << 17)
  #behind = new Int32Array(1 << 17)
  #size = 1
  /** The nodes of the word that was added last, by depth. */
  readonly #path = new Int32Array(LONGEST + 2)
  /**
   * By depth: bit n tells that the first n letters of the word may have become what leads to the
   * node by no or one edit, or are about to by half of a swap.
   */
  readonly #exact = new Int32Array(LONGEST + 2)
  readonly #once = new Int32Array(LONGEST + 2)
  readonly #swapping = new Int32Array(LONGEST + 2)

  /** @param ids - in the alphabetical order of their forms. */
  constructor(ids: ArrayLike<number>, {words}: Vocabulary) {
    const {bytes} = words
    let [from, to] = [0, 0]
    for (let at = 0; at < ids.length; at++) {
      const entry = ids[at]! - FIRST_WORD
      const [start, end] = [words.startOf(entry), words.startOf(entry + 1)]
      let shared = 0
      while (from + shared < to && bytes[from + shared] === bytes[start + shared]) shared++
      this.#add(bytes.subarray(start, end), ids[at]!, shared)
      from = start
      to = end
    }
    this.#close(1)
  }

  /** Adds a word that comes after all others in the alphabet. */
  #add(form: Uint8Array, id: number, shared: number): void {
    this.#close(shared + 1)
    for (let depth = shared + 1; depth <= form.length; depth++) {
      if (this.#size === this.#letter.length) this.#grow()
      this.#path[depth] = this.#size
      this.#depth[this.#size] = depth
      this.#letter[this.#size++] = form[depth - 1]!
    }
    this.#word[this.#path[form.length]!] = id
  }

  /** Notes where what is below the nodes of the last word ends, from a depth on. */
  #close(from: number): void {
    for (let depth = from; depth <= LONGEST && this.#path[depth] !== 0; depth++) {
      this.#behind[this.#path[depth]!] = this.#size
      this.#path[depth] = 0
    }
  }

  #grow(): void {
    const length = this.#size * 2
    this.#depth = grown(this.#depth, Uint8Array, length)
    this.#letter = grown(this.#letter, Uint8Array, length)
    this.#word = grown(this.#word, Uint16Array, length)
    this.#behind = grown(this.#behind, Int32Array, length)
  }

  /** Adds the words that are one edit from the one whose letters have these places. */
  findNear(placesOf: Int32Array, length: number, near: number[]): void {
    const [depths, letters, words, behind] = [this.#depth, this.#letter, this.#word, this.#behind]
    const [exact, once, swapping] = [this.#exact, this.#once, this.#swapping]
    const size = this.#size
    const whole = 1 << length
    exact[0] = 1
    once[0] = 0b11
    swapping[0] = 0
    for (let node = 1; node < size;) {
      const depth = depths[node]!
      const places = placesOf[letters[node]!]!
      const before = exact[depth - 1]!
      const nowExact = (before & places) << 1
      const nowOnce =
        ((once[depth - 1]! & places) << 1) |
        before |
        ((before | nowExact) << 1) |
        ((swapping[depth - 1]! & places) << 2)
      exact[depth] = nowExact
      once[depth] = nowOnce
      swapping[depth] = before & (places >> 1)
      // Bits beyond the word's end do no harm.
      if (words[node] !== 0 && (nowOnce & whole) !== 0 && (nowExact & whole) === 0) {
        near.push(words[node]!)
      }
      node = (nowExact | nowOnce) !== 0 ? node + 1 : behind[node]!
    }
  }
}

/** Bits of `CommonWords`: one for each letter that the word has, above them its length. */
const LETTERS = (1 << 26) - 1
const LENGTH_SHIFT = 26

/** Words in alphabetical order, of which most can be told to be unlike another without reading them. */
class CommonWords {
  readonly #ids: Uint16Array
  readonly #bits: Int32Array
  readonly #starts: Uint32Array
  readonly #bytes: Uint8Array
  /** The first word of each letter, and behind them all their number. */
  readonly #firsts = new Int32Array(27)

  /** @param ids - in the alphabetical order of their forms. */
  constructor(ids: readonly number[], {words}: Vocabulary) {
    this.#ids = Uint16Array.from(ids)
    this.#bytes = words.bytes
    this.#starts = Uint32Array.from(ids, (id) => words.startOf(id - FIRST_WORD))
    this.#bits = Int32Array.from(ids, (id) => {
      const [from, to] = [words.startOf(id - FIRST_WORD), words.startOf(id - FIRST_WORD + 1)]
      let bits = (to - from) << LENGTH_SHIFT
      for (let at = from; at < to; at++) bits |= 1 << (words.bytes[at]! - A)
      return bits
    })
    for (let at = ids.length - 1; at >= 0; at--) {
      this.#firsts[this.#bytes[this.#starts[at]!]! - A] = at
    }
    this.#firsts[26] = ids.length
    for (let letter = 25; letter > 0; letter--) this.#firsts[letter] ||= this.#firsts[letter + 1]!
  }

  /** Adds the words that are two edits, and no fewer, from the one whose letters have these places. */
  findFar(placesOf: Int32Array, form: string, far: number[]): void {
    const letter = form.charCodeAt(0) - A
    if (letter < 0 || letter >= 26) return
    const bits = this.#bits
    const {length} = form
    let own = 0
    for (let code = A; code <= Z; code++) if (placesOf[code] !== 0) own |= 1 << (code - A)
    for (let at = this.#firsts[letter]!; at < this.#firsts[letter + 1]!; at++) {
      const longer = (bits[at]! >>> LENGTH_SHIFT) - length
      if (longer > 2 || longer < -2) continue
      // An edit adds a letter, takes one away, or both.
      let differing = (bits[at]! ^ own) & LETTERS
      differing &= differing - 1
      differing &= differing - 1
      differing &= differing - 1
      differing &= differing - 1
      if (differing === 0 && this.#isTwoAway(at, placesOf, length)) far.push(this.#ids[at]!)
    }
  }

  #isTwoAway(index: number, placesOf: Int32Array, length: number): boolean {
    const start = this.#starts[index]!
    const end = start + (this.#bits[index]! >>> LENGTH_SHIFT)
    // Bit n tells that the first n letters may have become the word so far by no, one or two edits.
    let exact = 1
    let once = 0b11
    let twice = 0b111
    let swapping = 0
    let swappingOnce = 0
    for (let at = start; at < end; at++) {
      const places = placesOf[this.#bytes[at]!]!
      const nowExact = (exact & places) << 1
      const nowOnce =
        ((once & places) << 1) | exact | ((exact | nowExact) << 1) | ((swapping & places) << 2)
      const nowTwice =
        ((twice & places) << 1) | once | ((once | nowOnce) << 1) | ((swappingOnce & places) << 2)
      swapping = exact & (places >> 1)
      swappingOnce = once & (places >> 1)
      exact = nowExact
      once = nowOnce
      twice = nowTwice
    }
    const whole = 1 << length
    return ((exact | once) & whole) === 0 && (twice & whole) !== 0
  }
}

/** Ids of the words that may be meant, in the alphabetical order of their forms. */
function meantWords({size, words}: Vocabulary, lexicon: Lexicon): number[] {
  const {bytes} = words
  const last = Math.min(size, MEANT_WORDS)
  // Places in the alphabet with ids behind them: numbers sort sooner than words.
  const keys = new Float64Array(last)
  let count = 0
  for (let id = FIRST_WORD; id < last; id++) {
    const [from, to] = [words.startOf(id - FIRST_WORD), words.startOf(id - FIRST_WORD + 1)]
    if (to - from > LONGEST || !isSpeltOut(bytes, from, to)) continue
    const place = lexicon.placeOf(bytes, from, to)
    if (place >= 0 && (to - from === 1 || lexicon.frequencyAt(place) >= RAREST_MEANT)) {
      keys[count++] = place * MOST_IDS + id
    }
  }
  return Array.from(keys.subarray(0, count).sort(), (key) => key % MOST_IDS)
}

/** Whether the form is letters only, a word and not an initial. */
function isSpeltOut(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1) return bytes[from] === A || bytes[from] === 0x69
  for (let at = from; at < to; at++) if (bytes[at]! < A || bytes[at]! > Z) return false
  return true
}
