import {grown} from '../form-table.js'
import type {Lexicon} from '../lexicon.js'
import {FIRST_WORD} from '../vocabulary.js'
import type {Vocabulary} from '../vocabulary.js'

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
 * The common words within one Damerau–Levenshtein edit of another, or within two if they share
 * the first letter: one pass over the trie of all of them, all places of the word at a time as the
 * bits of a number (Wu and Manber, “Fast Text Searching Allowing Errors”, 1992).
 */
export class Neighbours {
  readonly #vocabulary: Vocabulary
  /**
   * By node, each before those below it: its depth, the letter that leads to it, the word it ends,
   * the first node that is not below it, and whether a common word is.
   */
  #depth = new Uint8Array(1 << 17)
  #letter = new Uint8Array(1 << 17)
  #word = new Uint16Array(1 << 17)
  #behind = new Int32Array(1 << 17)
  #isCommon = new Uint8Array(1 << 17)
  #size = 1
  /** The nodes of the word that was added last, by depth. */
  readonly #path = new Int32Array(LONGEST + 2)
  readonly #known = new Map<number, NeighboursOfWord>()
  /** By letter: a bit for each place where the word has it. */
  readonly #places = new Int32Array(128)
  /**
   * By depth: bit n tells that the first n letters of the word may have become what leads to the
   * node by no, one or two edits, the last two also by half of a swap.
   */
  readonly #exact = new Int32Array(LONGEST + 2)
  readonly #once = new Int32Array(LONGEST + 2)
  readonly #twice = new Int32Array(LONGEST + 2)
  readonly #swapping = new Int32Array(LONGEST + 2)
  readonly #swappingOnce = new Int32Array(LONGEST + 2)

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    const last = Math.min(vocabulary.size, MEANT_WORDS)
    const meant: Array<readonly [form: string, id: number]> = []
    for (let id = FIRST_WORD; id < last; id++) {
      const form = vocabulary.formOf(id)
      if (form.length <= LONGEST && isMeant(form, lexicon)) meant.push([form, id])
    }
    meant.sort(([a], [b]) => (a < b ? -1 : 1))
    let before = ''
    for (const [form, id] of meant) {
      this.#add(form, id, sharedPrefix(before, form))
      before = form
    }
    this.#close(1)
  }

  /** Ids of the neighbours of a word, in no order that means anything. */
  of(id: number): NeighboursOfWord {
    const known = this.#known.get(id)
    if (known) return known
    const form = this.#vocabulary.formOf(id)
    const found: NeighboursOfWord = {near: [], far: []}
    if (form.length <= LONGEST) this.#walk(form, found)
    this.#known.set(id, found)
    return found
  }

  /** Adds a word that comes after all others in the alphabet. */
  #add(form: string, id: number, shared: number): void {
    this.#close(shared + 1)
    for (let depth = shared + 1; depth <= form.length; depth++) {
      if (this.#size === this.#letter.length) this.#grow()
      this.#path[depth] = this.#size
      this.#depth[this.#size] = depth
      this.#letter[this.#size++] = form.charCodeAt(depth - 1)
    }
    this.#word[this.#path[form.length]!] = id
    if (id >= COMMON_WORDS) return
    for (let depth = 1; depth <= form.length; depth++) this.#isCommon[this.#path[depth]!] = 1
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
    this.#isCommon = grown(this.#isCommon, Uint8Array, length)
  }

  #walk(form: string, {near, far}: NeighboursOfWord): void {
    for (let at = 0; at < form.length; at++) this.#places[form.charCodeAt(at) & 127]! |= 1 << at
    const whole = 1 << form.length
    const first = form.charCodeAt(0)
    this.#exact[0] = 1
    this.#once[0] = 0b11
    this.#twice[0] = 0b111
    const mayBeFar = form.length >= SHORTEST_FOR_TWO_EDITS
    let isFar = false
    for (let node = 1; node < this.#size;) {
      const depth = this.#depth[node]!
      if (depth === 1) isFar = mayBeFar && this.#letter[node] === first
      this.#enter(depth, this.#letter[node]!)
      const isNear = ((this.#exact[depth]! | this.#once[depth]!) & whole) !== 0
      const word = this.#word[node]!
      if (isNear && word !== 0 && (this.#exact[depth]! & whole) === 0) near.push(word)
      else if (isFar && !isNear && word !== 0 && word < COMMON_WORDS) {
        if ((this.#twice[depth]! & whole) !== 0) far.push(word)
      }
      const reach = isFar && this.#isCommon[node] === 1 ? this.#twice[depth]! : 0
      const goesOn = (this.#exact[depth]! | this.#once[depth]! | reach) !== 0
      node = goesOn ? node + 1 : this.#behind[node]!
    }
    this.#places.fill(0)
  }

  /** Fills the bits of a depth from those above it. Bits beyond the word's end do no harm. */
  #enter(depth: number, letter: number): void {
    const places = this.#places[letter]!
    const above = depth - 1
    const [exact, once, twice] = [this.#exact[above]!, this.#once[above]!, this.#twice[above]!]
    const nowExact = (exact & places) << 1
    let nowOnce = ((once & places) << 1) | exact | ((exact | nowExact) << 1)
    let nowTwice = ((twice & places) << 1) | once
    if (depth > 1) {
      nowOnce |= (this.#swapping[above]! & places) << 2
      nowTwice |= (this.#swappingOnce[above]! & places) << 2
    }
    nowTwice |= (once | nowOnce) << 1
    this.#exact[depth] = nowExact
    this.#once[depth] = nowOnce
    this.#twice[depth] = nowTwice
    this.#swapping[depth] = exact & (places >> 1)
    this.#swappingOnce[depth] = once & (places >> 1)
  }
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function isMeant(form: string, lexicon: Lexicon): boolean {
  if (!/^[a-z]+$/.test(form)) return false
  if (form.length === 1) return form === 'a' || form === 'i'
  return lexicon.has(form) && lexicon.frequency(form) >= RAREST_MEANT
}

/** Damerau–Levenshtein distance (adjacent letters swapped count once). */
export function distanceOf(a: string, b: string): number {
  let before = Array.from({length: b.length + 1}, () => 0)
  let above = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      let cost = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      cost = Math.min(cost, above[column]! + 1, next[column - 1]! + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1)
      }
      next.push(cost)
    }
    before = above
    above = next
  }
  return above[b.length]!
}
