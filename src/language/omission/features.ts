import type {TokenRow} from '../token-row.js'
import {WORD} from '../tokens.js'
import {END, START, UNKNOWN_NAME} from '../vocabulary.js'
import type {Gap, Omitted} from './gaps.js'
import {Sort} from './word-sorts.js'
import type {WordSorts} from './word-sorts.js'

/** Words before a place among which its verb is looked for, and its clause’s beginning. */
const VERB_REACH = 6
const FAR = 10

/** How many features a gap has. */
export const GAP_FEATURES: Readonly<Record<Omitted, number>> = {article: 22, preposition: 26}
export const MOST_GAP_FEATURES = Math.max(...Object.values(GAP_FEATURES))

/**
 * What a model of left-out words is told of a gap: 32-bit hashes, each of one thing about it (the
 * noun; the word before and the noun; the noun and what follows). A weight is looked up for each
 * (feature hashing: Weinberger et al., 2009). The same words give the same numbers on every machine. Those
 * that tell most come first.
 */
export class GapFeatures {
  readonly #hashes = new Uint32Array(MOST_GAP_FEATURES)
  readonly #sorts: WordSorts
  #length = 0

  constructor(sorts: WordSorts) {
    this.#sorts = sorts
  }

  /** Those of a gap, in a buffer that the next call fills anew; each sort of gap has so many. */
  of(row: TokenRow, gap: Gap): Uint32Array {
    this.#length = 0
    if (gap.omitted === 'article') this.#ofArticle(row, gap)
    else this.#ofPreposition(row, gap)
    return this.#hashes.subarray(0, this.#length)
  }

  #ofArticle(row: TokenRow, {left, right, head, stop}: Gap): void {
    const at = (place: number) => this.#wordAt(row, place)
    const [noun, governor, first, end] = [at(head), at(left), at(right), at(stop)]
    const [before, sort] = [at(left - 1), this.#sorts.of(governor) & SORTS_OF_GOVERNORS]
    const length = head - right + 1
    const [isLong, kind] = [length > 1 ? 1 : 0, kindOfEnd(this.#sorts, end)]
    const ending = this.#sorts.endingOf(noun)
    this.#add(5, governor, noun)
    this.#add(3, noun, isLong)
    this.#add(14, governor, length, kind)
    this.#add(16, first, isLong ? at(right + 1) : 0, length > 2 ? at(right + 2) : 0, length)
    this.#add(9, noun, end)
    this.#add(11, before, governor)
    this.#add(0, sort, length)
    this.#add(1, noun)
    this.#add(2, noun, sort)
    this.#add(4, governor)
    this.#add(6, governor, first, isLong)
    this.#add(7, first, isLong)
    this.#add(8, isLong ? at(head - 1) : 0, noun)
    this.#add(10, governor, end)
    this.#add(12, before, governor, noun)
    this.#add(13, ending, sort, isLong)
    this.#add(15, governor, noun, end)
    this.#add(17, noun, end, at(stop + 1))
    this.#add(18, at(left - 2), before, governor)
    this.#add(19, noun, length, sort, kind)
    this.#add(20, governor, end, at(stop + 1))
    this.#add(21, before, noun)
  }

  #ofPreposition(row: TokenRow, {left, right, head, stop}: Gap): void {
    const at = (place: number) => this.#wordAt(row, place)
    const [l1, l2, l3] = [at(left), at(left - 1), at(left - 2)]
    const [r1, r2, r3, r4] = [at(right), at(right + 1), at(right + 2), at(right + 3)]
    const [noun, end] = [at(head), at(stop)]
    const forms = this.#sorts.formsOf(l1)
    const verb = this.#verbBefore(row, left - 1)
    this.#add(34, l1, r1)
    this.#add(37, l2, l1, r1)
    this.#add(47, forms, r1, end)
    this.#add(41, l1, end)
    this.#add(36, r1, r2)
    this.#add(38, l1, r1, r2)
    this.#add(32, l1)
    this.#add(33, r1)
    this.#add(35, l2, l1)
    this.#add(39, l1, noun)
    this.#add(40, noun, end)
    this.#add(42, l2, r1)
    this.#add(43, l1, r2)
    this.#add(44, l3, l2, l1)
    this.#add(45, r1, r2, r3)
    this.#add(46, noun, r1)
    this.#add(48, l2, l1, noun)
    this.#add(49, this.#sorts.endingOf(l1), r1)
    this.#add(50, forms, noun)
    this.#add(51, l1, r1, end)
    this.#add(52, r4, l1)
    this.#add(53, l2, l1, r1, r2)
    this.#add(54, verb, r1, end)
    this.#add(55, verb, l1)
    this.#add(56, ...this.#openingOf(row, left), end)
    this.#add(57, verb, noun)
  }

  /** The last verb up to a place in its clause; 0 where none is near. */
  #verbBefore({ids, flags}: TokenRow, place: number): number {
    for (let at = place; at > place - VERB_REACH && (flags[at]! & WORD) !== 0; at--) {
      if ((this.#sorts.of(ids[at]!) & Sort.verb) !== 0) return ids[at]!
    }
    return 0
  }

  /** The word behind the last mark, and how many words before the place it stands: none, three, six, more. */
  #openingOf(row: TokenRow, place: number): [word: number, distance: number] {
    let first = place
    while (first > place - FAR && (row.flags[first - 1]! & WORD) !== 0) first--
    return [this.#wordAt(row, first), Math.min(Math.ceil((place - first) / 3), 3)]
  }

  #add(template: number, a: number, b = 0, c = 0, d = 0): void {
    let hash = mixed(mixed(mixed(mixed(template + 1, a), b), c), d)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    this.#hashes[this.#length++] = hash ^ (hash >>> 13)
  }

  /** An id; one for all names, and one for what lies beyond the passage. */
  #wordAt({ids, isCapital}: TokenRow, place: number): number {
    const id = ids[place]
    if (id === undefined || id === START) return END
    const isName = isCapital[place] === 1 && (this.#sorts.of(id) & Sort.closed) === 0
    return isName ? UNKNOWN_NAME : id
  }
}

const SORTS_OF_GOVERNORS = Sort.preposition | Sort.be | Sort.verb | Sort.conjunction | Sort.object

/** Prepositions are alike in what they end, and so are marks; other closed words too. */
function kindOfEnd(sorts: WordSorts, id: number): number {
  return sorts.of(id) & (Sort.preposition | Sort.conjunction | Sort.be | Sort.closed)
}

/** A round of MurmurHash3 (Appleby, public domain). */
function mixed(hash: number, value: number): number {
  let key = Math.imul(value + 1, 0xcc9e2d51)
  key = Math.imul((key << 15) | (key >>> 17), 0x1b873593)
  const next = hash ^ key
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0
}
