import type {NgramModel} from './ngram.js'
import {NONE} from './vocabulary.js'

/** Words before the opening, and behind it, that what is in it is scored with. */
const CONTEXT = 3
/** The place of the word that is tried. */
const TRIED = CONTEXT
/** Not looked up yet. */
const UNASKED = -2
/** More than sums of a few numbers differ by when they are added in another order. */
const ROUNDING = 1e-6

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
  /** What the log probabilities of the places from one on come to at most, whatever is tried. */
  readonly #most = new Float64Array(CONTEXT * 2 + 2)
  /** Words that will be tried, and their pairs with the word before the opening and behind it. */
  #words: Uint16Array = new Uint16Array(0)
  #lefts = new Int32Array(64)
  #rights = new Int32Array(64)
  #end = 0
  /** What the copy has there makes its log probability less by so much. */
  #lost = 0

  constructor(model: NgramModel) {
    this.#model = model
  }

  /** Opens a text in place of `ids[at..at + removed)`; `scores` are those of `ids`. */
  open(ids: Uint16Array, scores: Float32Array, at: number, removed: number): void {
    const window = this.#window
    const behind = at + removed
    const after = Math.min(CONTEXT, ids.length - behind)
    for (let offset = 0; offset < CONTEXT; offset++) {
      const before = at - CONTEXT + offset
      window[offset] = before < 0 ? NONE : ids[before]!
      if (offset < after) window[TRIED + 1 + offset] = ids[behind + offset]!
    }
    this.#end = TRIED + 1 + after
    this.#lost = 0
    for (let place = at; place < behind + after; place++) this.#lost -= scores[place]!
    this.#pairs.fill(UNASKED)
    this.#triples.fill(UNASKED)
    const most = this.#most
    most[this.#end] = 0
    for (let place = this.#end - 1; place > TRIED + 1; place--) {
      most[place] = most[place + 1]! + this.#mostAt(place)
    }
  }

  /** Looks the first `count` of some words up that `tryNth` will be asked for. */
  lookUp(words: Uint16Array, count: number): void {
    if (count > this.#lefts.length) {
      this.#lefts = new Int32Array(count * 2)
      this.#rights = new Int32Array(count * 2)
    }
    this.#words = words
    this.#model.pairEntriesBehind(this.#window[TRIED - 1]!, words, this.#lefts, count)
    this.#model.pairEntriesBefore(this.#window[TRIED + 1]!, words, this.#rights, count)
  }

  /** `try` of a word that was looked up. */
  tryNth(index: number): void {
    this.try(this.#words[index]!)
    this.#pairs[TRIED] = this.#lefts[index]!
    this.#pairs[TRIED + 1] = this.#rights[index]!
  }

  /** Puts a word into the opening, in place of the last one. */
  try(id: number): void {
    this.#window[TRIED] = id
    this.#pairs[TRIED] = this.#pairs[TRIED + 1] = UNASKED
    this.#triples[TRIED] = this.#triples[TRIED + 1] = this.#triples[TRIED + 2] = UNASKED
  }

  /** Whether the table holds the word with the one before it. */
  get hasLeft(): boolean {
    return this.#pairAt(TRIED) >= 0
  }

  /** Whether the table holds the word with the one behind it. */
  get hasRight(): boolean {
    return this.#pairAt(TRIED + 1) >= 0
  }

  /** What `NgramModel.gain` says of the word. */
  get gain(): number {
    let gain = this.#lost
    for (let place = TRIED; place < this.#end; place++) gain += this.#logProbAt(place)
    return gain
  }

  /** `gain`, or a number that is less than `least` as soon as `gain` is known to be. */
  gainOfAtLeast(least: number): number {
    let gain = this.#lost
    for (let place = TRIED; place < this.#end; place++) {
      if (gain + this.#mostFrom(place) < least - ROUNDING) return -Infinity
      gain += this.#logProbAt(place)
    }
    return gain
  }

  /** What the log probabilities of the places from one on come to at most. */
  #mostFrom(place: number): number {
    let most = this.#most[Math.max(place, TRIED + 2)]!
    for (let at = place; at < Math.min(TRIED + 2, this.#end); at++) most += this.#mostAt(at)
    return most
  }

  /** What the log probability at a place is at most, by its pair alone. */
  #mostAt(place: number): number {
    const model = this.#model
    if (this.#pairAt(place) >= 0) return model.mostLogProb
    const window = this.#window
    return model.logProbUnsupported(window[place - 1]!, window[place]!) + model.mostBackoff
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
