import {FormTable, grown} from './form-table.js'
import {readNgramFile} from './ngram-file.js'
import type {NgramParameters, StoredOrder} from './ngram-file.js'
import type {StaticTable} from './static-table.js'
import {END, NONE, START, Vocabulary} from './vocabulary.js'

/** In place of an entry: not looked up. */
export const UNASKED = -2

/** Words of context that a word is scored by. */
const CONTEXT = 3
/** Longest insertion that `gain` takes. */
const MOST_INSERTED = 8

/**
 * Loads an n-gram model from the bytes of its file, in place: no object per entry, and `bytes` may
 * be a view of shared memory.
 *
 * @param path - named in errors.
 * @param like - another model, whose vocabulary is used where the words are the same.
 * @throws when the bytes are no language model, of another version, cut short or damaged.
 */
export function loadNgramModel(
  bytes: Uint8Array,
  path = 'the language model',
  like?: NgramModel,
): NgramModel {
  return new NgramModel(bytes, path, like)
}

/** What the tables hold of the ids in a row in a text, by the last of them; -1 where it is nothing. */
export interface Runs {
  readonly pairs: Int32Array
  /** `UNASKED` where no pair ends the run, and before the text's third id. */
  readonly triples: Int32Array
  /** The like where no triple does. */
  readonly quads: Int32Array
}

/**
 * A 4-gram model with back-off over a pruned table. Words are ids of `vocabulary`; log
 * probabilities are natural. The table keeps fingerprints, not keys: about one pair, triple or
 * 4-gram in 4,096 that was never kept is taken for one (triples and 4-grams are only looked for
 * when what they end with is there, which makes that rarer).
 */
export class NgramModel {
  readonly vocabulary: Vocabulary
  readonly parameters: NgramParameters
  readonly #words: Uint8Array
  readonly #counts: Uint32Array
  readonly #unigrams: Float32Array
  readonly #backoffs: Float32Array
  readonly #pairs: StaticTable
  readonly #triples: StaticTable
  readonly #quads: StaticTable
  readonly #pairLevels: Float32Array
  readonly #tripleLevels: Float32Array
  readonly #quadLevels: Float32Array
  readonly #pairWeights: Float32Array
  readonly #tripleWeights: Float32Array
  readonly #pairBits: number
  readonly #tripleBits: number
  /** No log probability is greater. */
  readonly mostLogProb: number
  readonly #window = new Uint16Array(CONTEXT * 2 + MOST_INSERTED)
  readonly #keys = new Keys()
  /** Words of the longest run that the table held for the last `logProb`. */
  #order = 0

  constructor(bytes: Uint8Array, path: string, like?: NgramModel) {
    const file = readNgramFile(bytes, path)
    const [pairs, triples, quads] = file.orders as [StoredOrder, StoredOrder, StoredOrder]
    this.#words = file.words
    const isLike = like !== undefined && areSame(like.#words, file.words)
    this.vocabulary = isLike ? like.vocabulary : new Vocabulary(FormTable.of(file.words))
    this.parameters = file.parameters
    this.#counts = file.counts
    this.#unigrams = file.probabilities
    this.#backoffs = file.backoffs
    this.#pairs = pairs.table
    this.#pairLevels = pairs.levels
    this.#pairWeights = pairs.backoffLevels
    this.#pairBits = pairs.probabilityBits
    this.#triples = triples.table
    this.#tripleLevels = triples.levels
    this.#tripleWeights = triples.backoffLevels
    this.#tripleBits = triples.probabilityBits
    this.#quads = quads.table
    this.#quadLevels = quads.levels
    const weights = greatest(this.#pairWeights) + greatest(this.#tripleWeights)
    const levels = [this.#pairLevels, this.#tripleLevels, this.#quadLevels]
    this.mostLogProb = Math.max(...levels.map(greatest)) + Math.max(0, weights)
  }

  /** Words that were read to train the model. */
  get wordsRead(): number {
    return this.parameters.wordsRead
  }

  /** Times the word was counted. */
  count(id: number): number {
    return this.#counts[id]!
  }

  /** ln P(word) where no context helps: by how many words it follows, not how often it is used. */
  logProbOfWord(id: number): number {
    return this.#unigrams[id]!
  }

  /**
   * ln P(d | a b c). Ids before the start of the block are `NONE`: `logProb(NONE, NONE, START, d)`
   * is the first word's.
   */
  logProb(a: number, b: number, c: number, d: number): number {
    this.#order = 1
    const inPairs = this.pairEntry(c, d)
    if (inPairs < 0) return this.logProbUnsupported(c, d) + this.#backoffAfter(a, b, c)
    this.#order = 2
    const inTriples = b === NONE ? -1 : this.tripleEntry(b, c, d)
    if (inTriples < 0) return this.levelOfPair(inPairs) + this.#backoffAfter(a, b, c)
    this.#order = 3
    const inQuads = a === NONE ? -1 : this.quadEntry(a, b, c, d)
    if (inQuads >= 0) {
      this.#order = 4
      return this.levelOfQuad(inQuads)
    }
    const score = this.levelOfTriple(inTriples)
    return a === NONE ? score : score + this.weightOfTriple(this.tripleEntry(a, b, c))
  }

  /** ln of the weights for leaving the contexts “b c” and “a b c”. */
  #backoffAfter(a: number, b: number, c: number): number {
    if (b === NONE) return 0
    const pair = this.pairEntry(b, c)
    if (pair < 0) return 0
    const weight = this.weightOfPair(pair)
    return a === NONE ? weight : weight + this.weightOfTriple(this.tripleEntry(a, b, c))
  }

  /** What the table of pairs holds of two words, for the four below; -1 where it is nothing. */
  pairEntry(a: number, b: number): number {
    return this.#pairs.get((a << 16) | b, 0)
  }

  tripleEntry(a: number, b: number, c: number): number {
    return this.#triples.get((a << 16) | b, c << 16)
  }

  quadEntry(a: number, b: number, c: number, d: number): number {
    return this.#quads.get((a << 16) | b, (c << 16) | d)
  }

  /**
   * Asks for `pairEntry`, which `answerPairs` gives with those of all that were asked for before: the
   * memory is slow to be reached, and many reads wait for it no longer than one.
   *
   * @param place - where in the column the entry is to stand.
   */
  askPair(place: number, a: number, b: number): void {
    this.#keys.add(place, (a << 16) | b, 0)
  }

  answerPairs(column: Int32Array): void {
    this.#keys.lookUp(this.#pairs, column)
  }

  /** The like of `tripleEntry`. */
  askTriple(place: number, a: number, b: number, c: number): void {
    this.#keys.add(place, (a << 16) | b, c << 16)
  }

  answerTriples(column: Int32Array): void {
    this.#keys.lookUp(this.#triples, column)
  }

  /** ln P(d | c) where the table does not hold the pair. */
  logProbUnsupported(c: number, d: number): number {
    return this.#unigrams[d]! + this.#backoffs[c]!
  }

  /** ln P of the last word of an entry after the others. */
  levelOfPair(entry: number): number {
    return this.#pairLevels[entry & ((1 << this.#pairBits) - 1)]!
  }

  levelOfTriple(entry: number): number {
    return this.#tripleLevels[entry & ((1 << this.#tripleBits) - 1)]!
  }

  levelOfQuad(entry: number): number {
    return this.#quadLevels[entry]!
  }

  /** ln of the weight for leaving an entry's words as a context. */
  weightOfPair(entry: number): number {
    return this.#pairWeights[entry >>> this.#pairBits]!
  }

  weightOfTriple(entry: number): number {
    return entry < 0 ? 0 : this.#tripleWeights[entry >>> this.#tripleBits]!
  }

  /**
   * How often a pair was counted, about (within a factor of 2): from its rounded probability; 0
   * when the table does not hold it.
   */
  pairCount(a: number, b: number): number {
    const pair = this.pairEntry(a, b)
    return pair < 0 ? 0 : this.#undiscounted(Math.exp(this.levelOfPair(pair)) * this.#counts[a]!, 0)
  }

  /** Whether the table holds the pair. */
  hasPair(a: number, b: number): boolean {
    return this.pairEntry(a, b) >= 0
  }

  /** The like for three words, or 0. */
  tripleCount(a: number, b: number, c: number): number {
    if (this.pairEntry(b, c) < 0) return 0
    const before = this.pairCount(a, b)
    if (before === 0) return 0
    const triple = this.tripleEntry(a, b, c)
    return triple < 0 ? 0 : this.#undiscounted(Math.exp(this.levelOfTriple(triple)) * before, 1)
  }

  /** The like for four words, or 0. */
  quadCount(a: number, b: number, c: number, d: number): number {
    if (this.tripleCount(b, c, d) === 0) return 0
    const before = this.tripleCount(a, b, c)
    if (before === 0) return 0
    const quad = this.quadEntry(a, b, c, d)
    return quad < 0 ? 0 : this.#undiscounted(Math.exp(this.levelOfQuad(quad)) * before, 2)
  }

  /** The count that was lowered to `count` by smoothing; no n-gram counted once is in the table. */
  #undiscounted(count: number, order: number): number {
    const [, ofTwo, ofMore] = this.parameters.discounts[order] as [number, number, number]
    return Math.max(2, count < 3 - ofMore ? count + ofTwo : count + ofMore)
  }

  /**
   * The runs of a text, of which the longer ones are looked for where the shorter ones are there.
   *
   * @param ids - of a block, as `vocabulary.idsOf` gives them.
   */
  runsIn(ids: Uint16Array): Runs {
    const {length} = ids
    const column = () => new Int32Array(length).fill(UNASKED)
    const [pairs, triples, quads] = [column(), column(), column()]
    for (let at = 1; at < length; at++) this.askPair(at, ids[at - 1]!, ids[at]!)
    this.answerPairs(pairs)
    for (let at = 2; at < length; at++) {
      if (pairs[at]! >= 0) this.askTriple(at, ids[at - 2]!, ids[at - 1]!, ids[at]!)
    }
    this.answerTriples(triples)
    for (let at = 3; at < length; at++) {
      if (triples[at]! < 0) continue
      this.#keys.add(at, (ids[at - 3]! << 16) | ids[at - 2]!, (ids[at - 1]! << 16) | ids[at]!)
    }
    this.#keys.lookUp(this.#quads, quads)
    return {pairs, triples, quads}
  }

  /**
   * ln P of each id given up to three before it; the first is 0 when it is the block's start.
   *
   * @param ids - of a block, as `vocabulary.idsOf` gives them.
   * @param orders - takes how many words the longest run has, each id its last, that the table
   *   holds: 1 to 4.
   * @param runs - of the ids, where they are known.
   */
  scoreSentence(ids: Uint16Array, orders?: Uint8Array, runs = this.runsIn(ids)): Float32Array {
    const scores = new Float32Array(ids.length)
    for (let at = 0; at < ids.length; at++) {
      scores[at] = at === 0 ? this.#scoreAt(ids, 0) : this.#scoreIn(runs, ids, at)
      if (orders) orders[at] = this.#order
    }
    return scores
  }

  /** `logProb` of an id of a text, not the first one. */
  #scoreIn({pairs, triples, quads}: Runs, ids: Uint16Array, at: number): number {
    this.#order = 1
    const pair = pairs[at]!
    if (pair < 0) {
      return this.logProbUnsupported(ids[at - 1]!, ids[at]!) + this.#backoffIn(pairs, triples, at)
    }
    this.#order = 2
    const triple = triples[at]!
    if (triple < 0) return this.levelOfPair(pair) + this.#backoffIn(pairs, triples, at)
    this.#order = 3
    const quad = quads[at]!
    if (quad >= 0) {
      this.#order = 4
      return this.levelOfQuad(quad)
    }
    const score = this.levelOfTriple(triple)
    if (quad === UNASKED) return score
    const context = triples[at - 1]!
    // Fingerprints may find a triple of which there is no pair.
    if (context !== UNASKED) return score + this.weightOfTriple(context)
    return score + this.weightOfTriple(this.tripleEntry(ids[at - 3]!, ids[at - 2]!, ids[at - 1]!))
  }

  /** `#backoffAfter` what stands before an id of a text. */
  #backoffIn(pairs: Int32Array, triples: Int32Array, at: number): number {
    const pair = pairs[at - 1]!
    if (pair < 0) return 0
    return this.weightOfPair(pair) + this.weightOfTriple(triples[at - 1]!)
  }

  #scoreAt(ids: Uint16Array, at: number): number {
    if (ids[at] === START) {
      this.#order = 0
      return 0
    }
    return this.logProb(
      at > 2 ? ids[at - 3]! : NONE,
      at > 1 ? ids[at - 2]! : NONE,
      at > 0 ? ids[at - 1]! : NONE,
      ids[at]!,
    )
  }

  /** Sum of the log probabilities of `ids[from..to)`, in their contexts. */
  windowLogProb(ids: Uint16Array, from: number, to: number): number {
    let sum = 0
    for (let at = from; at < Math.min(to, ids.length); at++) sum += this.#scoreAt(ids, at)
    return sum
  }

  /**
   * What replacing `ids[at..at + removed)` with `inserted` would change in the text's log
   * probability: above 0 when the text gets likelier. Scores only the windows that change.
   *
   * @param scores - of `ids`, from `scoreSentence`.
   * @param inserted - at most 8 ids.
   */
  gain(
    ids: Uint16Array,
    scores: Float32Array,
    at: number,
    removed: number,
    inserted: ArrayLike<number>,
  ): number {
    const window = this.#window
    const before = Math.min(CONTEXT, at)
    const after = Math.min(CONTEXT, ids.length - at - removed)
    let length = 0
    for (let offset = at - before; offset < at; offset++) window[length++] = ids[offset]!
    for (let next = 0; next < inserted.length; next++) window[length++] = inserted[next]!
    for (let next = 0; next < after; next++) window[length++] = ids[at + removed + next]!
    let gain = 0
    for (let place = at; place < at + removed + after; place++) gain -= scores[place]!
    for (let place = before; place < length; place++) {
      gain += this.logProb(
        place > 2 ? window[place - 3]! : NONE,
        place > 1 ? window[place - 2]! : NONE,
        place > 0 ? window[place - 1]! : NONE,
        window[place]!,
      )
    }
    return gain
  }

  /** Whether the id can stand in text: neither a block's start nor its end. */
  isWord(id: number): boolean {
    return id > END
  }
}

/** The keys of many entries, which are looked up together. */
class Keys {
  #highs = new Int32Array(64)
  #lows = new Int32Array(64)
  #places = new Int32Array(64)
  #values = new Int32Array(64)
  #count = 0

  /** @param place - where in a column `lookUp` is to write what the table has. */
  add(place: number, high: number, low: number): void {
    const at = this.#count++
    if (at === this.#highs.length) this.#grow(at + 1)
    this.#highs[at] = high
    this.#lows[at] = low
    this.#places[at] = place
  }

  /** Looks up all keys that were added, and forgets them. */
  lookUp(table: StaticTable, column: Int32Array): void {
    const places = this.#places
    const values = this.#values
    const count = this.#count
    table.getEach(this.#highs, this.#lows, values, count)
    for (let at = 0; at < count; at++) column[places[at]!] = values[at]!
    this.#count = 0
  }

  #grow(needed: number): void {
    this.#highs = grown(this.#highs, Int32Array, needed)
    this.#lows = grown(this.#lows, Int32Array, needed)
    this.#places = grown(this.#places, Int32Array, needed)
    this.#values = new Int32Array(this.#highs.length)
  }
}

function greatest(numbers: Float32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity)
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  // Sections of a file start at multiples of 8.
  const whole = one.length >>> 2
  const [words, others] = [one, other].map(
    ({buffer, byteOffset}) => new Uint32Array(buffer, byteOffset, whole),
  ) as [Uint32Array, Uint32Array]
  for (let at = 0; at < whole; at++) if (words[at] !== others[at]) return false
  for (let at = whole * 4; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
