import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {NONE, UNKNOWN, UNKNOWN_NAME} from '../vocabulary.js'
import {distanceOf} from './distance.js'
import type {DocumentCounts} from './document-counts.js'
import {Grammar, GRAMMAR_FEATURES, TAGGED_FEATURES} from './grammar.js'
import type {Choice, Offer} from './offer.js'
import type {Hearing} from './passage.js'
import {WordClasses} from './word-class.js'

/** What the judge's trees are told of a suspect, in this order. */
export const FEATURES = [
  ...'kind rank gain heard heardFound heardMeant margin rivals b0 b1 b2 b3 a0 a1 a2 a3'.split(' '),
  ...'bPairLeft bPairRight aPairLeft aPairRight bTriple0 bTriple1 bTriple2'.split(' '),
  ...'aTriple0 aTriple1 aTriple2 bQuad0 bQuad1 aQuad0 aQuad1 skipPair'.split(' '),
  ...'countFound countMeant rankFound rankMeant distance prefix suffix lengthFound'.split(' '),
  ...'lengthMeant onlySuffix swapped docFound docMeant docFoundLeft docFoundRight'.split(' '),
  ...'docMeantLeft docMeantRight capBefore capAfter unknownBefore unknownAfter atStart'.split(' '),
  ...'capital quoted sentenceLength place mean least classBefore3 classBefore2'.split(' '),
  ...'classBefore classFound classMeant classAfter classAfter2 classAfter3 nearby'.split(' '),
  ...'nameLike blockLength repeated auxLeft auxLeftAway determinerLeft'.split(' '),
  ...'determinerLeftAway headLeft headLeftAway auxRight auxRightAway'.split(' '),
  ...GRAMMAR_FEATURES,
] as const

const NEARBY = FEATURES.indexOf('nearby')
const FIRST_OF_GRAMMAR = FEATURES.length - GRAMMAR_FEATURES.length
/** By feature: 1 for what only the tags of the sentence tell. */
const TAGGED = Uint8Array.from(FEATURES, (name) => (TAGGED_FEATURES.has(name) ? 1 : 0))

/**
 * Whether a choice may matter, of which all is told but the features marked with 1. Tagging its
 * sentence costs more than all else, and most choices are hopeless without.
 */
export type MayMatter = (offer: Offer, features: Float32Array, untold: Uint8Array) => boolean
const CLASS_OF_STOP = 31
/** Tokens on either side that are searched for what governs a word. */
const REACH = 9
/** Numbers of word-class.ts. */
const isDeterminer = (cls: number) => cls >= 1 && cls <= 10
const isAuxiliary = (cls: number) => cls >= 11 && cls <= 21
const isPreposition = (cls: number) => cls === 23 || cls === 24
/**
 * The trees learnt that rare words are meant, for few slips were planted with them. Where all else
 * speaks against a rare word, it is told to be as common as most that were planted.
 */
const OVERWHELMING = 25
const COMMON_ENOUGH = 5
/** Words more frequent than this have a number of their own for the trees. */
const CLOSED_IDS = 250

/** Gathers what speaks for and against a choice. */
export class EvidenceOf {
  readonly #model: NgramModel
  readonly #lexicon: Lexicon
  readonly #classes: WordClasses
  readonly #grammar: Grammar

  constructor(model: NgramModel, lexicon: Lexicon) {
    this.#model = model
    this.#lexicon = lexicon
    this.#grammar = new Grammar(model.vocabulary, lexicon)
    this.#classes = new WordClasses(model.vocabulary)
  }

  /**
   * The features of a choice; none where it does not matter.
   *
   * @param nearby - the greatest rank of another choice within two places.
   */
  choice(
    hearing: Hearing,
    {at, offer, second, rivals}: Choice,
    document: DocumentCounts,
    nearby: number,
    mayMatter: MayMatter,
  ): Float32Array | undefined {
    const features = new Float32Array(FEATURES.length)
    let next = 0
    const push = (...values: readonly number[]) => {
      for (const value of values) features[next++] = value
    }
    push(offer.kind, offer.rank, offer.gain, offer.heard, offer.heardFound, offer.heardMeant)
    push(offer.rank - second, rivals)
    push(...this.#scores(hearing, at, offer), ...this.#counts(hearing, at, offer))
    push(...this.#words(hearing, at, offer), ...this.#documentCounts(hearing, at, offer, document))
    push(...this.#surroundings(hearing, at, offer))
    features[NEARBY] = nearby
    const meant = offer.ids[0] ?? NONE
    const grammarOf = (heard: Hearing) => this.#grammar.of(heard, at, offer.removed, meant)
    features.set(grammarOf({...hearing, tagAt: () => 0}), FIRST_OF_GRAMMAR)
    if (!mayMatter(offer, features, TAGGED)) return undefined
    features.set(grammarOf(hearing), FIRST_OF_GRAMMAR)
    return features
  }

  /** Log probabilities of the word and the three tokens behind, before and after the change. */
  #scores({ids, scores}: Hearing, at: number, {removed, ids: meant}: Offer): number[] {
    const behind = at + removed
    const before = removed === 0 ? 0 : scores[at]!
    const found = [before, scores[behind] ?? 0, scores[behind + 1] ?? 0, scores[behind + 2] ?? 0]
    const idAt = (place: number) => (place < 0 || place >= ids.length ? NONE : ids[place]!)
    const run = [idAt(at - 3), idAt(at - 2), idAt(at - 1), ...meant]
    for (let place = behind; place < behind + 3; place++) run.push(idAt(place))
    const score = (place: number) =>
      run[place] === NONE
        ? 0
        : this.#model.logProb(run[place - 3]!, run[place - 2]!, run[place - 1]!, run[place]!)
    let own = 0
    for (let place = 3; place < 3 + meant.length; place++) own += score(place)
    const next = 3 + meant.length
    return [...found, own, score(next), score(next + 1), score(next + 2)]
  }

  /** Log counts of the pairs, triples and 4-grams around the place, before and after. */
  #counts({ids}: Hearing, at: number, {removed, ids: meant}: Offer): number[] {
    const model = this.#model
    const behind = at + removed
    const idAt = (place: number) => (place < 0 || place >= ids.length ? NONE : ids[place]!)
    const around = (middle: Iterable<number>) => [
      idAt(at - 2),
      idAt(at - 1),
      ...middle,
      idAt(behind),
      idAt(behind + 1),
    ]
    const runs = [around(ids.subarray(at, behind)), around(meant)]
    return [
      ...runs.flatMap((run) => [
        Math.log1p(model.pairCount(run[1]!, run[2]!)),
        Math.log1p(model.pairCount(run.at(-3)!, run.at(-2)!)),
      ]),
      ...runs.flatMap((run) => [
        tripleOf(model, run, 0),
        tripleOf(model, run, 1),
        tripleOf(model, run, run.length - 3),
      ]),
      ...runs.flatMap((run) => [quadOf(model, run, 0), quadOf(model, run, 1)]),
      Math.log1p(model.pairCount(idAt(at - 1), idAt(behind))),
    ]
  }

  /** How frequent both words are, and how alike. */
  #words({ids}: Hearing, at: number, {removed, ids: meant, rank}: Offer): number[] {
    const {vocabulary} = this.#model
    const foundId = removed === 0 ? NONE : ids[at]!
    const meantId = meant[0] ?? NONE
    const frequencyOf = (id: number) => (id === NONE ? 0 : Math.log1p(this.#model.count(id)))
    const formOf = (id: number) => (id === NONE ? '' : vocabulary.formOf(id))
    return [
      rank < OVERWHELMING || foundId === NONE
        ? frequencyOf(foundId)
        : Math.max(COMMON_ENOUGH, frequencyOf(foundId)),
      frequencyOf(meantId),
      Math.min(foundId, CLOSED_IDS),
      Math.min(meantId, CLOSED_IDS),
      ...shapeOf(formOf(foundId), formOf(meantId)),
    ]
  }

  /** How often the article has both words, and each beside its neighbours. */
  #documentCounts(
    {ids}: Hearing,
    at: number,
    {removed, ids: meant}: Offer,
    document: DocumentCounts,
  ): number[] {
    const foundId = removed === 0 ? NONE : ids[at]!
    const meantId = meant[0] ?? NONE
    const before = ids[at - 1]!
    const behind = ids[at + removed]!
    const isGap = foundId === NONE
    return [
      isGap ? 0 : document.wordCount(foundId) - 1,
      meantId === NONE ? 0 : document.wordCount(meantId),
      document.pairCount(before, isGap ? behind : foundId) - 1,
      isGap ? 0 : document.pairCount(foundId, behind) - 1,
      document.pairCount(before, meantId === NONE ? behind : meantId),
      meantId === NONE ? 0 : document.pairCount(meantId, behind),
    ]
  }

  #surroundings(hearing: Hearing, at: number, {removed, ids: meant}: Offer): number[] {
    const {ids, scores, isCapital, quoted} = hearing
    const idAt = (place: number) => (place < 0 || place >= ids.length ? NONE : ids[place]!)
    const classAt = (place: number) => this.#classes.of(idAt(place))
    const behind = at + removed
    const foundId = removed === 0 ? NONE : ids[at]!
    const {first, last} = this.#sentenceAround(ids, at)
    const opens = at === first || classAt(at - 1) === CLASS_OF_QUOTE
    const found = foundId === NONE ? '' : this.#model.vocabulary.formOf(foundId)
    return [
      isCapital[at - 1]!,
      isCapital[behind]!,
      isUnknown(idAt(at - 1)) ? 1 : 0,
      isUnknown(idAt(behind)) ? 1 : 0,
      opens ? 1 : 0,
      removed === 0 ? 0 : isCapital[at]!,
      quoted[at]!,
      last - first,
      at - first,
      meanWithout(scores, first, last, at, behind + 2),
      leastNear(scores, at, behind + 2),
      classAt(at - 3),
      classAt(at - 2),
      classAt(at - 1),
      this.#classes.of(foundId),
      this.#classes.of(meant[0] ?? NONE),
      classAt(behind),
      classAt(behind + 1),
      classAt(behind + 2),
      0,
      found !== '' && this.#lexicon.isName(found) ? 1 : 0,
      ids.length,
      foundId !== NONE && (foundId === idAt(at - 1) || foundId === idAt(behind)) ? 1 : 0,
      ...this.#governors(ids, at, behind, first, last),
    ]
  }

  /**
   * What may govern the word: class and distance of the auxiliary or “to” before it, of the
   * determiner or pronoun before it, of the noun that a preposition ties to what stands between,
   * and of the auxiliary after it; 0 where there is none.
   */
  #governors(ids: Uint16Array, at: number, behind: number, first: number, last: number): number[] {
    const classAt = (place: number) => this.#classes.of(ids[place]!)
    const nearest = (from: number, to: number, step: 1 | -1, isIt: (cls: number) => boolean) => {
      for (let place = from; place * step < to * step; place += step) {
        if (isIt(classAt(place))) return place
      }
      return -1
    }
    const left = Math.max(first - 1, at - REACH)
    const aux = nearest(at - 1, left, -1, isAuxiliary)
    const determiner = nearest(at - 1, left, -1, isDeterminer)
    const preposition = nearest(at - 2, left, -1, isPreposition)
    const head = preposition > 0 ? preposition - 1 : -1
    const auxRight = nearest(behind, Math.min(last, behind + REACH), 1, isAuxiliary)
    return [
      ...(aux < 0 ? [0, 0] : [classAt(aux), at - aux]),
      ...(determiner < 0 ? [0, 0] : [classAt(determiner), at - determiner]),
      ...(head < 0 ? [0, 0] : [classAt(head), at - head]),
      ...(auxRight < 0 ? [0, 0] : [classAt(auxRight), auxRight - behind]),
    ]
  }

  #sentenceAround(ids: Uint16Array, at: number): {first: number; last: number} {
    const isStop = (id: number) => this.#classes.of(id) === CLASS_OF_STOP
    let first = at
    while (first > 1 && !isStop(ids[first - 1]!)) first--
    let last = at
    while (last < ids.length - 1 && !isStop(ids[last]!)) last++
    return {first, last}
  }
}

const CLASS_OF_QUOTE = 34

/** Distance, common prefix and suffix, lengths, whether an ending differs, whether letters swap. */
export function shapeOf(found: string, meant: string): number[] {
  if (found === '' || meant === '') return [0, 0, 0, found.length, meant.length, 0, 0]
  const shorter = Math.min(found.length, meant.length)
  let prefix = 0
  while (prefix < shorter && found[prefix] === meant[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && found.at(-1 - suffix) === meant.at(-1 - suffix)) suffix++
  const isSwap =
    found.length === meant.length && [...found].sort().join('') === [...meant].sort().join('')
  return [
    distanceOf(found, meant),
    prefix,
    suffix,
    found.length,
    meant.length,
    prefix >= shorter - 2 && prefix > 1 ? 1 : 0,
    isSwap ? 1 : 0,
  ]
}

/** ln(1 + count) of three of the run from a place on; -1 where it ends before. */
export function tripleOf(model: NgramModel, run: readonly number[], at: number): number {
  const [a, b, c] = [run[at], run[at + 1], run[at + 2]]
  return a && b && c ? Math.log1p(model.tripleCount(a, b, c)) : -1
}

/** The like for four. */
export function quadOf(model: NgramModel, run: readonly number[], at: number): number {
  const [a, b, c, d] = [run[at], run[at + 1], run[at + 2], run[at + 3]]
  return a && b && c && d ? Math.log1p(model.quadCount(a, b, c, d)) : -1
}

export function isUnknown(id: number): boolean {
  return id === UNKNOWN || id === UNKNOWN_NAME
}

/** Mean log probability of the sentence without the windows in question. */
function meanWithout(
  scores: Float32Array,
  first: number,
  last: number,
  from: number,
  to: number,
): number {
  let sum = 0
  let count = 0
  for (let at = first; at < last; at++) {
    if (at >= from && at < to) continue
    sum += scores[at]!
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** The least likely token within three of the windows in question. */
function leastNear(scores: Float32Array, from: number, to: number): number {
  let least = 0
  for (let at = Math.max(1, from - 3); at < Math.min(scores.length, to + 3); at++) {
    if ((at < from || at >= to) && scores[at]! < least) least = scores[at]!
  }
  return least
}
