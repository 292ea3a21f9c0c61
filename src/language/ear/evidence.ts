import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {NONE, UNKNOWN, UNKNOWN_NAME} from '../vocabulary.js'
import {distanceOf} from './distance.js'
import type {DocumentCounts} from './document-counts.js'
import {Grammar, GRAMMAR_FEATURES, TAGGED_FEATURES} from './grammar.js'
import type {Choice, Offer} from './offer.js'
import type {Hearing} from './passage.js'
import {Row} from './row.js'
import {addRunCounts, idAt, logProbIn, runAround} from './run-counts.js'
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

const FIRST_OF_GRAMMAR = FEATURES.length - GRAMMAR_FEATURES.length
/** By feature: 1 for what only the tags of the sentence tell. */
const TAGGED = Uint8Array.from(FEATURES, (name) => (TAGGED_FEATURES.has(name) ? 1 : 0))

/**
 * Whether a choice may matter, of which all is told but the features marked with 1. Tagging its
 * sentence costs more than all else, and most choices are hopeless without.
 */
export type MayMatter = (offer: Offer, features: Float32Array, untold: Uint8Array) => boolean

/** Numbers of word-class.ts. */
const CLASS_OF_STOP = 31
const CLASS_OF_QUOTE = 34
const isDeterminer = (cls: number) => cls >= 1 && cls <= 10
const isAuxiliary = (cls: number) => cls >= 11 && cls <= 21
const isPreposition = (cls: number) => cls === 23 || cls === 24
type IsClass = (cls: number) => boolean

/** The places of a sentence: of its first token, and of the one that ends it. */
interface Extent {
  readonly first: number
  readonly last: number
}

/** Tokens on either side that are searched for what governs a word. */
const REACH = 9
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
  readonly #row = new Row(FEATURES.length)

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
    choice: Choice,
    document: DocumentCounts,
    nearby: number,
    mayMatter: MayMatter,
  ): Float32Array | undefined {
    const {at, offer} = choice
    const row = this.#row
    row.goTo(0)
    this.#addOffer(choice)
    this.#addScores(hearing, at, offer)
    this.#addCounts(hearing, at, offer)
    this.#addWords(hearing, at, offer)
    this.#addDocumentCounts(hearing, at, offer, document)
    this.#addSurroundings(hearing, at, offer, nearby)
    this.#grammar.addForms(row, hearing, at, offer)
    if (!mayMatter(offer, row.numbers, TAGGED)) return undefined
    row.goTo(FIRST_OF_GRAMMAR)
    this.#grammar.addTagged(row, hearing, at, offer)
    return row.numbers.slice()
  }

  #addOffer(choice: Choice): void {
    const {kind, rank, gain} = choice.offer
    this.#row.add(kind)
    this.#row.add(rank)
    this.#row.add(gain)
    addPreference(this.#row, choice)
  }

  /** Log probabilities of the word and the three tokens behind, before and after the change. */
  #addScores({ids, scores}: Hearing, at: number, {removed, ids: meant}: Offer): void {
    const row = this.#row
    const behind = at + removed
    row.add(removed === 0 ? 0 : scores[at]!)
    for (let place = behind; place < behind + 3; place++) row.add(scores[place] ?? 0)
    const run = [idAt(ids, at - 3), idAt(ids, at - 2), idAt(ids, at - 1), ...meant]
    for (let place = behind; place < behind + 3; place++) run.push(idAt(ids, place))
    const next = 3 + meant.length
    let own = 0
    for (let place = 3; place < next; place++) own += logProbIn(this.#model, run, place)
    row.add(own)
    for (let place = next; place < next + 3; place++) row.add(logProbIn(this.#model, run, place))
  }

  /** Log counts of the pairs, triples and 4-grams around the place, before and after. */
  #addCounts({ids}: Hearing, at: number, {removed, ids: meant}: Offer): void {
    const behind = at + removed
    const found = runAround(ids, at, behind, removed === 0 ? [] : [ids[at]!])
    addRunCounts(this.#row, this.#model, found, runAround(ids, at, behind, meant))
    const skipped = this.#model.pairCount(idAt(ids, at - 1), idAt(ids, behind))
    this.#row.add(Math.log1p(skipped))
  }

  /** How frequent both words are, and how alike. */
  #addWords({ids}: Hearing, at: number, {removed, ids: meant, rank}: Offer): void {
    const row = this.#row
    const {vocabulary} = this.#model
    const foundId = removed === 0 ? NONE : ids[at]!
    const meantId = meant[0] ?? NONE
    const frequency = this.#frequencyOf(foundId)
    const isOverwhelmed = rank >= OVERWHELMING && foundId !== NONE
    row.add(isOverwhelmed ? Math.max(COMMON_ENOUGH, frequency) : frequency)
    row.add(this.#frequencyOf(meantId))
    row.add(Math.min(foundId, CLOSED_IDS))
    row.add(Math.min(meantId, CLOSED_IDS))
    addShape(row, vocabulary.formOf(foundId), vocabulary.formOf(meantId))
  }

  #frequencyOf(id: number): number {
    return id === NONE ? 0 : Math.log1p(this.#model.count(id))
  }

  /** How often the article has both words, and each beside its neighbours. */
  #addDocumentCounts(
    {ids}: Hearing,
    at: number,
    {removed, ids: meant}: Offer,
    document: DocumentCounts,
  ): void {
    const row = this.#row
    const foundId = removed === 0 ? NONE : ids[at]!
    const meantId = meant[0] ?? NONE
    const before = ids[at - 1]!
    const behind = ids[at + removed]!
    const isGap = foundId === NONE
    row.add(isGap ? 0 : document.wordCount(foundId) - 1)
    row.add(meantId === NONE ? 0 : document.wordCount(meantId))
    row.add(document.pairCount(before, isGap ? behind : foundId) - 1)
    row.add(isGap ? 0 : document.pairCount(foundId, behind) - 1)
    row.add(document.pairCount(before, meantId === NONE ? behind : meantId))
    row.add(meantId === NONE ? 0 : document.pairCount(meantId, behind))
  }

  #addSurroundings(hearing: Hearing, at: number, offer: Offer, nearby: number): void {
    const {ids} = hearing
    const behind = at + offer.removed
    const sentence = this.#sentenceAround(ids, at)
    this.#addLetters(hearing, at, behind, sentence)
    this.#addSentence(hearing, at, behind, sentence)
    this.#addClasses(ids, at, offer)
    this.#row.add(nearby)
    this.#addBlock(ids, at, behind)
    this.#addGovernors(ids, at, behind, sentence)
  }

  /** Adds capitals, words that the model does not know, and what stands within quotation marks. */
  #addLetters(
    {ids, isCapital, quoted}: Hearing,
    at: number,
    behind: number,
    {first}: Extent,
  ): void {
    const row = this.#row
    row.add(isCapital[at - 1]!)
    row.add(isCapital[behind]!)
    row.addFlag(isUnknown(idAt(ids, at - 1)))
    row.addFlag(isUnknown(idAt(ids, behind)))
    row.addFlag(at === first || this.#classAt(ids, at - 1) === CLASS_OF_QUOTE)
    row.add(behind === at ? 0 : isCapital[at]!)
    row.add(quoted[at]!)
  }

  #addSentence({scores}: Hearing, at: number, behind: number, {first, last}: Extent): void {
    const row = this.#row
    row.add(last - first)
    row.add(at - first)
    row.add(meanWithout(scores, first, last, at, behind + 2))
    row.add(leastNear(scores, at, behind + 2))
  }

  #addClasses(ids: Uint16Array, at: number, {removed, ids: meant}: Offer): void {
    const row = this.#row
    const behind = at + removed
    for (let place = at - 3; place < at; place++) row.add(this.#classAt(ids, place))
    row.add(removed === 0 ? 0 : this.#classAt(ids, at))
    row.add(this.#classes.of(meant[0] ?? NONE))
    for (let place = behind; place < behind + 3; place++) row.add(this.#classAt(ids, place))
  }

  /** Adds whether the word is like a name, how long the block is, and whether the word stands there twice. */
  #addBlock(ids: Uint16Array, at: number, behind: number): void {
    const row = this.#row
    const found = behind === at ? NONE : ids[at]!
    const isThere = found !== NONE
    row.addFlag(isThere && this.#lexicon.isName(this.#model.vocabulary.formOf(found)))
    row.add(ids.length)
    row.addFlag(isThere && (found === idAt(ids, at - 1) || found === idAt(ids, behind)))
  }

  #classAt(ids: Uint16Array, place: number): number {
    return this.#classes.of(idAt(ids, place))
  }

  /**
   * What may govern the word: class and distance of the auxiliary or “to” before it, of the
   * determiner or pronoun before it, of the noun that a preposition ties to what stands between,
   * and of the auxiliary after it; 0 where there is none.
   */
  #addGovernors(ids: Uint16Array, at: number, behind: number, {first, last}: Extent): void {
    const left = Math.max(first - 1, at - REACH)
    const preposition = this.#lastOf(isPreposition, ids, left, at - 1)
    this.#addGovernor(ids, at, this.#lastOf(isAuxiliary, ids, left, at))
    this.#addGovernor(ids, at, this.#lastOf(isDeterminer, ids, left, at))
    this.#addGovernor(ids, at, preposition > 0 ? preposition - 1 : -1)
    const auxiliary = this.#firstOf(isAuxiliary, ids, behind, Math.min(last, behind + REACH))
    this.#addGovernor(ids, behind, auxiliary)
  }

  /** @param place - where the governor stands; below 0 where there is none. */
  #addGovernor(ids: Uint16Array, at: number, place: number): void {
    this.#row.add(place < 0 ? 0 : this.#classes.of(ids[place]!))
    this.#row.add(place < 0 ? 0 : Math.abs(at - place))
  }

  /** The last place behind `after` and before `end` whose word is of a class; -1: none. */
  #lastOf(isIt: IsClass, ids: Uint16Array, after: number, end: number): number {
    for (let place = end - 1; place > after; place--) {
      if (isIt(this.#classes.of(ids[place]!))) return place
    }
    return -1
  }

  /** The first place from `start` on, before `end`, whose word is of a class; -1: none. */
  #firstOf(isIt: IsClass, ids: Uint16Array, start: number, end: number): number {
    for (let place = start; place < end; place++) {
      if (isIt(this.#classes.of(ids[place]!))) return place
    }
    return -1
  }

  #sentenceAround(ids: Uint16Array, at: number): Extent {
    const isStop = (id: number) => this.#classes.of(id) === CLASS_OF_STOP
    let first = at
    while (first > 1 && !isStop(ids[first - 1]!)) first--
    let last = at
    while (last < ids.length - 1 && !isStop(ids[last]!)) last++
    return {first, last}
  }
}

/** Adds what the scorer prefers, and how the choice compares to the others for the same place. */
export function addPreference(row: Row, {offer, second, rivals}: Choice): void {
  row.add(offer.heard)
  row.add(offer.heardFound)
  row.add(offer.heardMeant)
  row.add(offer.rank - second)
  row.add(rivals)
}

/** Adds distance, common prefix and suffix, lengths, whether an ending differs, whether letters swap. */
export function addShape(row: Row, found: string, meant: string): void {
  const isChange = found !== '' && meant !== ''
  const shorter = isChange ? Math.min(found.length, meant.length) : 0
  let prefix = 0
  while (prefix < shorter && found[prefix] === meant[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && found.at(-1 - suffix) === meant.at(-1 - suffix)) suffix++
  row.add(isChange ? distanceBetween(found, meant, prefix, suffix) : 0)
  row.add(prefix)
  row.add(suffix)
  row.add(found.length)
  row.add(meant.length)
  row.addFlag(prefix >= shorter - 2 && prefix > 1)
  row.addFlag(isChange && haveSameLetters(found, meant))
}

/** The distance of two words, which letters that they share at the start and at the end do not change. */
function distanceBetween(one: string, other: string, prefix: number, suffix: number): number {
  const middleOf = (word: string) => word.slice(prefix, word.length - suffix)
  return distanceOf(middleOf(one), middleOf(other))
}

function haveSameLetters(one: string, other: string): boolean {
  return one.length === other.length && sorted(one) === sorted(other)
}

function sorted(word: string): string {
  return word.split('').sort().join('')
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
