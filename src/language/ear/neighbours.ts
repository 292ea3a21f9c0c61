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
const LONGEST = 32
/** Per million words: what a repair may bring in. */
const RAREST_MEANT = 0.3

/** Ids at distance 1, and those of common words at distance 2 with the same first letter. */
export interface NeighboursOfWord {
  readonly near: number[]
  readonly far: number[]
}

/**
 * The common words within one Damerau–Levenshtein edit of another, or within two if they share
 * the first letter, found by a walk over the trie of all of them.
 */
export class Neighbours {
  readonly #vocabulary: Vocabulary
  /** By node: the letter that leads to it, its first child, its next sibling, the word it ends. */
  #letter = new Uint8Array(1 << 17)
  #child = new Int32Array(1 << 17)
  #sibling = new Int32Array(1 << 17)
  #word = new Uint16Array(1 << 17)
  #size = 1
  readonly #known = new Map<number, NeighboursOfWord>()
  readonly #rows = Array.from({length: LONGEST + 3}, () => new Uint8Array(LONGEST + 2))
  readonly #path = new Uint8Array(LONGEST + 3)

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    const last = Math.min(vocabulary.size, MEANT_WORDS)
    for (let id = FIRST_WORD; id < last; id++) {
      const form = vocabulary.formOf(id)
      if (form.length <= LONGEST && isMeant(form, lexicon)) this.#add(form, id)
    }
  }

  /** Ids of the neighbours of a word, in no order that means anything. */
  of(id: number): NeighboursOfWord {
    const known = this.#known.get(id)
    if (known) return known
    const found = this.#walk(this.#vocabulary.formOf(id))
    this.#known.set(id, found)
    return found
  }

  #add(form: string, id: number): void {
    let node = 0
    for (let at = 0; at < form.length; at++) node = this.#childFor(node, form.charCodeAt(at))
    this.#word[node] = id
  }

  #childFor(node: number, letter: number): number {
    let child = this.#child[node]!
    while (child !== 0 && this.#letter[child] !== letter) child = this.#sibling[child]!
    if (child !== 0) return child
    if (this.#size === this.#letter.length) this.#grow()
    child = this.#size++
    this.#letter[child] = letter
    this.#sibling[child] = this.#child[node]!
    this.#child[node] = child
    return child
  }

  #grow(): void {
    const length = this.#size * 2
    this.#letter = grown(this.#letter, Uint8Array, length)
    this.#child = grown(this.#child, Int32Array, length)
    this.#sibling = grown(this.#sibling, Int32Array, length)
    this.#word = grown(this.#word, Uint16Array, length)
  }

  #walk(form: string): NeighboursOfWord {
    const found: NeighboursOfWord = {near: [], far: []}
    if (form.length > LONGEST) return found
    const most = form.length >= SHORTEST_FOR_TWO_EDITS ? 2 : 1
    const first = this.#rows[0]!
    for (let column = 0; column <= form.length; column++) first[column] = column
    this.#visit(0, 0, form, most, found)
    return found
  }

  /** Fills the row of each child and goes on where the least of it is within reach. */
  #visit(node: number, depth: number, form: string, most: number, found: NeighboursOfWord): void {
    if (depth > form.length + most) return
    for (let child = this.#child[node]!; child !== 0; child = this.#sibling[child]!) {
      const letter = this.#letter[child]!
      this.#path[depth + 1] = letter
      const least = this.#fillRow(depth + 1, letter, form)
      const distance = this.#rows[depth + 1]![form.length]!
      const word = this.#word[child]!
      if (word !== 0 && distance > 0 && distance <= most) {
        if (distance === 1) found.near.push(word)
        else if (word < COMMON_WORDS && this.#path[1] === form.charCodeAt(0)) found.far.push(word)
      }
      const reach = this.#path[1] === form.charCodeAt(0) ? most : 1
      if (least <= reach) this.#visit(child, depth + 1, form, most, found)
    }
  }

  #fillRow(depth: number, letter: number, form: string): number {
    const row = this.#rows[depth]!
    const above = this.#rows[depth - 1]!
    row[0] = depth
    let least = depth
    for (let column = 1; column <= form.length; column++) {
      const typed = form.charCodeAt(column - 1)
      let cost = above[column - 1]! + (typed === letter ? 0 : 1)
      cost = Math.min(cost, above[column]! + 1, row[column - 1]! + 1)
      if (depth > 1 && column > 1 && typed === this.#path[depth - 1]) {
        const isSwapped = letter === form.charCodeAt(column - 2) && letter !== typed
        if (isSwapped) cost = Math.min(cost, this.#rows[depth - 2]![column - 2]! + 1)
      }
      row[column] = cost
      if (cost < least) least = cost
    }
    return least
  }
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
