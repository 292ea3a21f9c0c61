import {UNASKED} from './ngram.js'
import type {NgramModel, Runs} from './ngram.js'
import {NONE} from './vocabulary.js'

/** Words before the opening, and behind it, that what is in it is scored with. */
const CONTEXT = 3
/** The place of the word that is tried. */
const TRIED = CONTEXT
/** More than sums of a few numbers differ by when they are added in another order. */
const ROUNDING = 1e-6

/** A text that is opened, and what a model says of it. */
export interface ReadText {
  readonly ids: Uint16Array
  readonly scores: Float32Array
  readonly runs: Runs
}

/** Triples that a word is looked up in: it ends one, stands within one and starts one. */
const TRIPLES = 3

/** What the tables hold of many words in one opening; columns by word. */
class LookedUp {
  words: Uint16Array = new Uint16Array(0)
  /** Pairs with the word before the opening and with the one behind it. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** `TRIPLES` for each word, `UNASKED` where they cannot be needed. */
  readonly triples: Int32Array
  readonly isSupported: Uint8Array

  constructor(size: number) {
    this.left = new Int32Array(size)
    this.right = new Int32Array(size)
    this.triples = new Int32Array(size * TRIPLES)
    this.isSupported = new Uint8Array(size)
  }
}

/**
 * A place in a text where one word after another is tried. What the tables hold of the words
 * around is looked up once for all of them, which `NgramModel.gain` would do for each.
 */
export class Opening {
  readonly #model: NgramModel
  readonly #window = new Uint16Array(CONTEXT * 2 + 1)
  /** Entries of the pair and of the triple that end at a place of the window. */
  readonly #pairs = new Int32Array(CONTEXT * 2 + 1)
  readonly #triples = new Int32Array(CONTEXT * 2 + 1)
  /** What was looked up of the words that will be tried. */
  #looked = new LookedUp(64)
  /** By place, what its log probability is at most. */
  readonly #bounds = new Float64Array(CONTEXT * 2 + 1)
  #end = 0
  /** What the copy has there makes its log probability less by so much. */
  #lost = 0

  constructor(model: NgramModel) {
    this.#model = model
  }

  /** Opens a text in place of `ids[at..at + removed)`. */
  open({ids, scores, runs: {pairs, triples}}: ReadText, at: number, removed: number): void {
    const window = this.#window
    const behind = at + removed
    const after = Math.min(CONTEXT, ids.length - behind)
    this.#pairs.fill(UNASKED)
    this.#triples.fill(UNASKED)
    for (let place = 0; place < CONTEXT; place++) {
      const before = at - CONTEXT + place
      window[place] = before < 0 ? NONE : ids[before]!
      if (place > 0 && before > 0) this.#pairs[place] = pairs[before]!
    }
    if (at > 2) this.#triples[TRIED - 1] = triples[at - 1]!
    for (let offset = 0; offset < after; offset++) {
      const place = TRIED + 1 + offset
      window[place] = ids[behind + offset]!
      if (offset > 0) this.#pairs[place] = pairs[behind + offset]!
      if (offset > 1) this.#triples[place] = triples[behind + offset]!
    }
    this.#end = TRIED + 1 + after
    this.#lost = 0
    for (let place = at; place < behind + after; place++) this.#lost -= scores[place]!
  }

  /**
   * Looks up the first `count` of some words that `tryNth` will be asked for: their pairs, and
   * the triples of those that pairs support, as far as they can be needed.
   *
   * @param sides - on how many sides, 0 to 2, a counted pair has to support each.
   */
  lookUp(words: Uint16Array, sides: Uint8Array, count: number): void {
    if (count > this.#looked.left.length) this.#looked = new LookedUp(count * 2)
    const model = this.#model
    const looked = this.#looked
    const {left, right, isSupported} = looked
    const [before, behind] = [this.#window[TRIED - 1]!, this.#window[TRIED + 1]!]
    looked.words = words
    for (let index = 0; index < count; index++) model.askPair(index, before, words[index]!)
    model.answerPairs(left)
    for (let index = 0; index < count; index++) {
      right[index] = UNASKED
      if (sides[index]! < 2 || left[index]! >= 0) model.askPair(index, words[index]!, behind)
    }
    model.answerPairs(right)
    for (let index = 0; index < count; index++) {
      const has = (left[index]! >= 0 ? 1 : 0) + (right[index]! >= 0 ? 1 : 0)
      isSupported[index] = has >= sides[index]! ? 1 : 0
    }
    this.#lookUpTriples(count)
  }

  #lookUpTriples(count: number): void {
    const model = this.#model
    const window = this.#window
    const {words, left, right, triples, isSupported} = this.#looked
    const [first, before] = [window[TRIED - 2]!, window[TRIED - 1]!]
    const [behind, last] = [window[TRIED + 1]!, window[TRIED + 2]!]
    const goesOn = this.#end > TRIED + 2 && this.#pairAt(TRIED + 2) >= 0
    triples.fill(UNASKED, 0, count * TRIPLES)
    for (let index = 0; index < count; index++) {
      if (isSupported[index] === 0) continue
      const word = words[index]!
      const place = index * TRIPLES
      if (left[index]! >= 0) model.askTriple(place, first, before, word)
      if (right[index]! >= 0) model.askTriple(place + 1, before, word, behind)
      if (goesOn) model.askTriple(place + 2, word, behind, last)
    }
    model.answerTriples(triples)
  }

  /** Whether counted pairs support a word that was looked up on as many sides as it needs. */
  isNthSupported(index: number): boolean {
    return this.#looked.isSupported[index] === 1
  }

  /** `try` of a supported word that was looked up. */
  tryNth(index: number): void {
    const {words, left, right, triples} = this.#looked
    this.#window[TRIED] = words[index]!
    this.#pairs[TRIED] = left[index]!
    this.#pairs[TRIED + 1] = right[index]!
    for (let next = 0; next < TRIPLES; next++) {
      this.#triples[TRIED + next] = triples[index * TRIPLES + next]!
    }
  }

  /** Puts a word into the opening, in place of the last one. */
  try(id: number): void {
    this.#window[TRIED] = id
    this.#pairs[TRIED] = this.#pairs[TRIED + 1] = UNASKED
    this.#triples[TRIED] = this.#triples[TRIED + 1] = this.#triples[TRIED + 2] = UNASKED
  }

  /** What `NgramModel.gain` says of the word. */
  get gain(): number {
    let gain = this.#lost
    for (let place = TRIED; place < this.#end; place++) gain += this.#logProbAt(place)
    return gain
  }

  /** `gain`, or a number that is less than `least` as soon as `gain` is known to be. */
  gainOfAtLeast(least: number): number {
    const bounds = this.#bounds
    let most = this.#lost
    for (let place = TRIED; place < this.#end; place++) {
      most += bounds[place] = this.#mostAt(place)
    }
    let gain = this.#lost
    for (let place = TRIED; place < this.#end; place++) {
      if (most < least - ROUNDING) return -Infinity
      const bound = bounds[place]!
      const isKnown = bound !== this.#model.mostLogProb
      const score = isKnown ? bound : this.#logProbAt(place)
      most += score - bound
      gain += score
    }
    return gain
  }

  /** What the log probability at a place is at most: itself, where only a 4-gram could raise it. */
  #mostAt(place: number): number {
    const isLower = this.#pairAt(place) < 0 || this.#triples[place] === -1
    return isLower ? this.#logProbAt(place) : this.#model.mostLogProb
  }

  /** `NgramModel.logProb` of the word at a place of the window. */
  #logProbAt(place: number): number {
    const model = this.#model
    const window = this.#window
    const pair = this.#pairAt(place)
    if (pair < 0) {
      const unsupported = model.logProbUnsupported(window[place - 1]!, window[place]!)
      return unsupported + this.#backoffBefore(place)
    }
    const [a, b] = [window[place - 3]!, window[place - 2]!]
    const triple = b === NONE ? -1 : this.#tripleAt(place)
    if (triple < 0) return model.levelOfPair(pair) + this.#backoffBefore(place)
    const quad = a === NONE ? -1 : model.quadEntry(a, b, window[place - 1]!, window[place]!)
    if (quad >= 0) return model.levelOfQuad(quad)
    const score = model.levelOfTriple(triple)
    return a === NONE ? score : score + model.weightOfTriple(this.#tripleAt(place - 1))
  }

  /** ln of the weights for leaving the two and three words before a place. */
  #backoffBefore(place: number): number {
    if (this.#window[place - 2] === NONE) return 0
    const pair = this.#pairAt(place - 1)
    if (pair < 0) return 0
    const weight = this.#model.weightOfPair(pair)
    if (this.#window[place - 3] === NONE) return weight
    return weight + this.#model.weightOfTriple(this.#tripleAt(place - 1))
  }

  #pairAt(place: number): number {
    const known = this.#pairs[place]!
    if (known !== UNASKED) return known
    const window = this.#window
    return (this.#pairs[place] = this.#model.pairEntry(window[place - 1]!, window[place]!))
  }

  #tripleAt(place: number): number {
    const known = this.#triples[place]!
    if (known !== UNASKED) return known
    const window = this.#window
    const [a, b, c] = [window[place - 2]!, window[place - 1]!, window[place]!]
    return (this.#triples[place] = this.#model.tripleEntry(a, b, c))
  }
}
