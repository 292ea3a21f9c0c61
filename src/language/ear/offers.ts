import type {NgramModel} from '../ngram.js'
import {Opening} from '../opening.js'
import {CAPITALISED, JOINED, WORD} from '../tokens.js'
import {FIRST_WORD, NONE, START, UNKNOWN} from '../vocabulary.js'
import {GapFits} from './gap-fits.js'
import {Liked} from './liked.js'
import type {WordLists} from './lists.js'
import {chosen, Kind, NO_DRAFTS} from './offer.js'
import type {Choice, Draft, Offer} from './offer.js'
import type {Hearing} from './passage.js'
import type {Scorer, SlotPlace} from './scorer.js'
import type {Sieve, Stage} from './sieve.js'
import {SieveEvidence, startOf} from './sieve-evidence.js'
import {Standing} from './slips.js'
import {Slot} from './slot.js'
import {Trials} from './trials.js'

/**
 * Least rank that makes a choice: what the trees would not call a fault is not shown to them. A word
 * more makes any copy less likely to the n-gram model, a word less likelier.
 */
const LEAST_RANK = 3.5
const LEAST_RANK_OF_INSERTION = 2
const LEAST_RANK_OF_DELETION = 8
/**
 * Least that the n-gram model must gain for the scorer to be asked. Of another form of the same word,
 * or a little word for another, the sentence tells more than its neighbours, whose counts lean to
 * what is more frequent.
 */
const LEAST_GAIN = 3.5
const LEAST_GAIN_OF_CLOSED = 2.2
const LEAST_GAIN_OF_INFLECTION = 0.5
const LEAST_GAIN_OF_INSERTION = 1.2
const LEAST_GAIN_OF_DELETION = 7.2
/** A word that is likelier than this where it stands is not suspicious; than this, least of all. */
const UNSURPRISING_WORD = -3.2
const PLAIN_WORD = -2.4
/** Nor may it be one too many in a window of it and the two after that is likelier. */
const UNSURPRISING_STRAY = -12
/** Nor is a window of the word and the two after it, or of the two words after a gap. */
const UNSURPRISING = -13.5
const PLAIN = -10.5
const UNSURPRISING_GAP = -11.5
/** A window that is less likely is suspicious, however familiar the nearest words. */
const SURPRISING = -19
const SURPRISING_GAP = -13
const PRICE_OF_SECOND_EDIT = 2.5
/** Of the words that fit a gap by counted pairs, so many are tried. */
const TRIED_IN_GAP = 3
const ON_ANY_SIDE = new Uint8Array(TRIED_IN_GAP).fill(1)
/** Of the words that no counted pair supports, so many that the scorer likes best are tried. */
const TRIED_UNSUPPORTED = 3
/** How unlikely the copy is at a place: of little surprise, only common slips are looked for. */
const Surprise = {none: 0, little: 1, great: 2} as const
type Surprise = (typeof Surprise)[keyof typeof Surprise]

/** Finds, place by place, what may have been meant. */
export class OfferFinder {
  readonly #model: NgramModel
  readonly #lists: WordLists
  readonly #scorer: Scorer
  readonly #ending: ReadonlySet<number>
  readonly #numbers: ReadonlySet<number>
  readonly #possessive: number
  readonly #opening: Opening
  readonly #trials: Trials
  readonly #gapFits: GapFits
  readonly #sieve: Sieve
  readonly #evidence: SieveEvidence

  constructor(model: NgramModel, lists: WordLists, scorer: Scorer, sieve: Sieve) {
    this.#sieve = sieve
    this.#evidence = new SieveEvidence(model)
    this.#model = model
    this.#lists = lists
    this.#scorer = scorer
    this.#ending = new Set(lists.idsOf(['.', '!', '?', '``', ':', '--']))
    this.#numbers = new Set(lists.idsOf(['<num>', '<year>', '<ord>', '<decade>']))
    this.#opening = new Opening(model)
    this.#trials = new Trials(model, this.#opening)
    this.#gapFits = new GapFits(model, lists.inserted, TRIED_IN_GAP)
    this.#possessive = model.vocabulary.idOf("'s")
  }

  /** The likelier words at the places of a hearing: none at most of them. */
  choicesIn(hearing: Hearing): Choice[] {
    const questions: Question[] = []
    for (let at = 1; at < hearing.ids.length - 1; at++) this.#ask(hearing, at, questions)
    this.#scorer.listen(hearing.ids, hearing.isCapital, questions)
    return questions.flatMap((question, index) => {
      this.#scorer.attend(index)
      return question.width === 0 ? this.#insertions(question) : this.#changes(hearing, question)
    })
  }

  /** Adds what the scorer is to be asked of a place. */
  #ask(hearing: Hearing, at: number, questions: Question[]): void {
    const {ids, flags} = hearing
    if (((flags[at]! | flags[at - 1]!) & JOINED) !== 0) return
    if (this.#numbers.has(ids[at - 1]!) && hearing.starts[at] === hearing.ends[at - 1]) return
    if (this.#isTarget(hearing, at)) {
      const drafts = this.#draftsFor(hearing, at)
      if (drafts.some(isWorthHearing) && this.#shouldHear(hearing, at, 1, drafts))
        questions.push({at, width: 1, drafts})
    }
    const isGap = at > 1 && (flags[at]! & WORD) !== 0 && ids[at]! >= UNKNOWN
    if (!isGap || ids[at] === this.#possessive) return
    const drafts = this.#gapDrafts(hearing, at)
    if (drafts.length > 0 && this.#shouldHear(hearing, at, 0, drafts))
      questions.push({at, width: 0, drafts})
  }

  /** What may be meant in place of a word: others, or nothing. */
  #draftsFor(hearing: Hearing, at: number): readonly Draft[] {
    const replacements = this.#replacements(hearing, at)
    const removal = this.#removal(hearing, at)
    return removal ? [...replacements, removal] : replacements
  }

  #passes(stage: Stage, hearing: Hearing, at: number): boolean {
    const rows = this.#evidence.rowsOf(hearing)
    return this.#sieve.passes(stage, rows, startOf(at), hearing.starts[at]!)
  }

  #shouldHear(hearing: Hearing, at: number, width: 0 | 1, drafts: readonly Draft[]): boolean {
    const numbers = this.#evidence.drafts(hearing, at, drafts)
    return this.#sieve.passes(width === 1 ? 'heard' : 'heardGap', numbers, 0, hearing.starts[at]!)
  }

  /** Whether the place follows a mark that ends or opens something, or nothing. */
  opens({ids}: Hearing, at: number): boolean {
    return ids[at - 1] === START || this.#ending.has(ids[at - 1]!)
  }

  /** A word in lower case, or one that opens a sentence and is no name. */
  #isTarget(hearing: Hearing, at: number): boolean {
    const {ids, flags} = hearing
    if ((flags[at]! & WORD) === 0 || ids[at]! < FIRST_WORD) return false
    const standing = this.#lists.standingOf(ids[at]!)
    if (standing === Standing.none) return false
    if ((flags[at]! & CAPITALISED) === 0) return true
    return this.opens(hearing, at) && standing === Standing.common
  }

  #changes(hearing: Hearing, {at, drafts}: Question): Choice[] {
    const word = hearing.ids[at]!
    const slot = new Slot(this.#scorer, word, this.#lists.rivalsOf(word))
    const removals = drafts.filter(({kind}) => kind === Kind.deletion)
    const replacements = drafts.filter(({kind}) => kind !== Kind.deletion)
    const choices: Choice[] = []
    if (replacements.some(isWorthHearing)) {
      replacements.push(...this.#unsupported(hearing, at, replacements, slot))
      choices.push(...chosen(at, offersOf(replacements, slot), LEAST_RANK))
    }
    choices.push(...chosen(at, offersOf(removals, slot), LEAST_RANK_OF_DELETION))
    return choices
  }

  #surpriseAt({scores, orders}: Hearing, at: number): Surprise {
    if (scores[at]! > PLAIN_WORD) return Surprise.none
    const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
    if (surprise > PLAIN) return Surprise.none
    if (scores[at]! > UNSURPRISING_WORD || surprise > UNSURPRISING) return Surprise.little
    if (surprise <= SURPRISING) return Surprise.great
    return isCounted(orders, at) ? Surprise.little : Surprise.great
  }

  /** The place without its word, where that may be one too many. */
  #removal({ids, scores}: Hearing, at: number): Draft | undefined {
    const isRepeated = ids[at] === ids[at - 1] || ids[at] === ids[at + 1] || ids[at] === ids[at - 2]
    if (!isRepeated && !this.#lists.mayBeStray(ids[at]!)) return undefined
    const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
    if (surprise > UNSURPRISING_STRAY || !this.#model.hasPair(ids[at - 1]!, ids[at + 1]!)) {
      return undefined
    }
    const gain = this.#model.gain(ids, scores, at, 1, [])
    return gain < LEAST_GAIN_OF_DELETION
      ? undefined
      : {kind: Kind.deletion, ids: [], gain, price: 0}
  }

  /**
   * Words that counted pairs support at the place, and those that sound alike; where the copy
   * surprises little, only slips of grammar and little words for one another. None where no word
   * gains enough.
   */
  #replacements(hearing: Hearing, at: number): readonly Draft[] {
    const surprise = this.#surpriseAt(hearing, at)
    if (surprise === Surprise.none) return NO_DRAFTS
    const mayBeSlip = this.#passes('slipped', hearing, at)
    const mayBeRespelt = surprise === Surprise.great && this.#passes('respelt', hearing, at)
    if (!mayBeSlip && !mayBeRespelt) return NO_DRAFTS
    const word = hearing.ids[at]!
    const trials = this.#trials
    trials.begin(hearing, at)
    if (mayBeSlip) this.#trySlips(hearing, at)
    if (mayBeRespelt) {
      trials.addListed(Kind.edit, this.#lists.near, word, 0, 1)
      trials.addListed(Kind.edit, this.#lists.far, word, PRICE_OF_SECOND_EDIT, 2)
    }
    return trials.supported(leastGainOf)
  }

  #trySlips(hearing: Hearing, at: number): void {
    const {ids, scores} = hearing
    const word = ids[at]!
    const trials = this.#trials
    trials.addListed(Kind.inflection, this.#lists.inflections, word, 0, 1)
    for (const meant of this.#lists.closedGroupsOf(word)) {
      if (meant.length === 1) trials.add(Kind.closed, meant[0]!, 0, 2)
      else if (this.#isRunSupported(hearing, at, meant)) {
        const gain = this.#model.gain(ids, scores, at, 1, meant)
        trials.addRun({kind: Kind.closed, ids: meant, gain, price: 0})
      }
    }
    for (const id of this.#lists.homophonesOf(word)) trials.add(Kind.closed, id, 0, 0)
    for (const id of this.#lists.littleNeighboursOf(word)) trials.add(Kind.edit, id, 0, 1)
  }

  /** Words that no pair supports, those that the scorer likes best. */
  #unsupported(hearing: Hearing, at: number, drafts: readonly Draft[], slot: Slot): Draft[] {
    const word = hearing.ids[at]!
    const liked = new Liked(slot, drafts, TRIED_UNSUPPORTED)
    liked.addListed(Kind.inflection, this.#lists.inflections, word, 0)
    liked.addListed(Kind.edit, this.#lists.near, word, 0)
    liked.addListed(Kind.edit, this.#lists.far, word, PRICE_OF_SECOND_EDIT)
    const opening = this.#opening
    if (liked.best.length > 0) opening.open(hearing, at, 1)
    return liked.best.map(({kind, id, price}) => {
      opening.try(id)
      return {kind, ids: [id], gain: opening.gain, price}
    })
  }

  /** Whether counted pairs support a run of words on both sides. */
  #isRunSupported({ids}: Hearing, at: number, meant: readonly number[]): boolean {
    const model = this.#model
    return model.hasPair(ids[at - 1]!, meant[0]!) && model.hasPair(meant.at(-1)!, ids[at + 1]!)
  }

  /** The best of the words that a gap may want. */
  #insertions({at, drafts}: Question): Choice[] {
    const slot = new Slot(this.#scorer, NONE, this.#lists.inserted)
    return chosen(at, offersOf(drafts, slot), LEAST_RANK_OF_INSERTION).slice(0, 1)
  }

  /** Words that fit a gap best, where it is surprising and one of them gains enough. */
  #gapDrafts(hearing: Hearing, at: number): readonly Draft[] {
    const {ids, scores, orders} = hearing
    const surprise = scores[at]! + scores[at + 1]!
    if (surprise > UNSURPRISING_GAP) return NO_DRAFTS
    if (surprise > SURPRISING_GAP && isCounted(orders, at)) return NO_DRAFTS
    if (!this.#passes('missing', hearing, at)) return NO_DRAFTS
    const count = this.#gapFits.findBest(ids[at - 1]!, ids[at]!)
    if (count === 0) return NO_DRAFTS
    this.#opening.open(hearing, at, 0)
    this.#opening.lookUp(this.#gapFits.best, ON_ANY_SIDE, count)
    return this.#anyGains(count, LEAST_GAIN_OF_INSERTION) ? this.#insertionDrafts(count) : NO_DRAFTS
  }

  /** Whether one of the words that were looked up in the opening gains so much. */
  #anyGains(count: number, least: number): boolean {
    for (let index = 0; index < count; index++) {
      this.#opening.tryNth(index)
      if (this.#opening.gainOfAtLeast(least) >= least) return true
    }
    return false
  }

  #insertionDrafts(count: number): Draft[] {
    return Array.from(this.#gapFits.best.subarray(0, count), (id, index) => {
      this.#opening.tryNth(index)
      return {kind: Kind.insertion, ids: [id], gain: this.#opening.gain, price: 0}
    })
  }
}

/** A place that the scorer is asked about, and what may be meant there. */
interface Question extends SlotPlace {
  readonly drafts: readonly Draft[]
}

/** Whether the model holds the word at a place with those beside it, and with the one before alone. */
function isCounted(orders: Uint8Array, at: number): boolean {
  return orders[at]! >= 2 && orders[at + 1]! >= 3
}

function offersOf(drafts: readonly Draft[], slot: Slot): Offer[] {
  return drafts.map((draft) => slot.offerOf(draft))
}

function isWorthHearing({kind, gain}: Draft): boolean {
  return gain >= leastGainOf(kind)
}

function leastGainOf(kind: Kind): number {
  if (kind === Kind.deletion) return LEAST_GAIN_OF_DELETION
  if (kind === Kind.closed) return LEAST_GAIN_OF_CLOSED
  return kind === Kind.inflection ? LEAST_GAIN_OF_INFLECTION : LEAST_GAIN
}
