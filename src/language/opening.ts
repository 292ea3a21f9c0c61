import {UNASKED} from './ngram.js'
import type {NgramModel, Runs} from './ngram.js'
import {NONE} from './vocabulary.js'

/** Words before the opening, and behind it, that what is in it is scored with. */
const CONTEXT = 3
/** The place of the word that is tried. */
const TRIED = CONTEXT
/** More than sums of a few numbers differ by when they are added in another order. */
const ROUNDING = 1e-6

/** By the place of the word that is tried in a triple: those of the other two in the window. */
const OTHERS = [
  [TRIED + 1, TRIED + 2],
  [TRIED - 1, TRIED + 1],
  [TRIED - 2, TRIED - 1],
] as const

/** A text that is opened, and what a model says of it. */
export interface ReadText {
  readonly ids: Uint16Array
  readonly scores: Float32Array
  readonly runs: Runs
}

/** What the tables hold of many words in one opening; columns by word, `UNASKED` where it is. */
class LookedUp {
  words: Uint16Array = new Uint16Array(0)
  /** Pairs with the word before the opening and with the one behind it. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Triples that the word ends, that it stands within, and that it starts. */
  readonly ending: Int32Array
  readonly within: Int32Array
  readonly starting: Int32Array
  readonly isSupported: Uint8Array
  /** Which words `fill` is to ask about. */
  readonly isAsked: Uint8Array
  readonly #asked: Uint16Array
  readonly #entries: Int32Array
  #count = 0

  constructor(size: number) {
    this.left = new Int32Array(size)
    this.right = new Int32Array(size)
    this.ending = new Int32Array(size)
    this.within = new Int32Array(size)
    this.starting = new Int32Array(size)
    this.isSupported = new Uint8Array(size)
    this.isAsked = new Uint8Array(size)
    this.#asked = new Uint16Array(size)
    this.#entries = new Int32Array(size)
  }

  begin(words: Uint16Array, count: number): void {
    this.words = words
    this.#count = count
  }

  fill(
    column: Int32Array,
    ask: (words: Uint16Array, entries: Int32Array, count: number) => void,
  ): void {
    let size = 0
    for (let index = 0; index < this.#count; index++) {
      if (this.isAsked[index] === 1) this.#asked[size++] = this.words[index]!
    }
    ask(this.#asked, this.#entries, size)
    for (let index = 0, next = 0; index < this.#count; index++) {
      column[index] = this.isAsked[index] === 1 ? this.#entries[next++]! : UNASKED
    }
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
    const window = this.#window
    const looked = this.#looked
    const {left, right, isSupported, isAsked, ending, within, starting} = looked
    looked.begin(words, count)
    model.pairEntriesBehind(window[TRIED - 1]!, words, left, count)
    for (let index = 0; index < count; index++) {
      isAsked[index] = sides[index]! < 2 || left[index]! >= 0 ? 1 : 0
    }
    looked.fill(right, (asked, entries, size) =>
      model.pairEntriesBefore(window[TRIED + 1]!, asked, entries, size),
    )
    const goesOn = this.#end > TRIED + 2 && this.#pairAt(TRIED + 2) >= 0
    const fillTriples = (column: Int32Array, place: 0 | 1 | 2) => {
      const [one, two] = OTHERS[place]!
      looked.fill(column, (asked, entries, size) =>
        model.tripleEntries(place, window[one]!, window[two]!, asked, entries, size),
      )
    }
    for (let index = 0; index < count; index++) {
      const has = (left[index]! >= 0 ? 1 : 0) + (right[index]! >= 0 ? 1 : 0)
      isSupported[index] = has >= sides[index]! ? 1 : 0
      isAsked[index] = isSupported[index] === 1 && left[index]! >= 0 ? 1 : 0
    }
    fillTriples(ending, 2)
    for (let index = 0; index < count; index++) {
      isAsked[index] = isSupported[index] === 1 && right[index]! >= 0 ? 1 : 0
    }
    fillTriples(within, 1)
    for (let index = 0; index < count; index++) {
      isAsked[index] = goesOn ? isSupported[index]! : 0
    }
    fillTriples(starting, 0)
  }

  /** Whether counted pairs support a word that was looked up on as many sides as it needs. */
  isNthSupported(index: number): boolean {
    return this.#looked.isSupported[index] === 1
  }

  /** `try` of a supported word that was looked up. */
  tryNth(index: number): void {
    const {words, left, right, ending, within, starting} = this.#looked
    this.#window[TRIED] = words[index]!
    this.#pairs[TRIED] = left[index]!
    this.#pairs[TRIED + 1] = right[index]!
    this.#triples[TRIED] = ending[index]!
    this.#triples[TRIED + 1] = within[index]!
    this.#triples[TRIED + 2] = starting[index]!
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
    let gain = this.#lost
    for (let place = TRIED; place < this.#end; place++) {
      if (gain + this.#mostFrom(place) < least - ROUNDING) return -Infinity
      gain += this.#logProbAt(place)
    }
    return gain
  }

  /** What the log probabilities of the places from one on come to at most. */
  #mostFrom(place: number): number {
    let most = 0
    for (let at = place; at < this.#end; at++) most += this.#mostAt(at)
    return most
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
