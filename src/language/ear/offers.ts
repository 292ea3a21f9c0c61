import type {NgramModel} from '../ngram.js'
import {Opening} from '../opening.js'
import {NONE} from '../vocabulary.js'
import {GapFits} from './gap-fits.js'
import {Liked} from './liked.js'
import type {WordLists} from './lists.js'
import {chosen, Kind, NO_DRAFTS} from './offer.js'
import type {Choice, Draft, Offer} from './offer.js'
import type {Hearing} from './passage.js'
import {PlaceFinder} from './places.js'
import type {Places} from './places.js'
import type {Scorer, SlotPlace} from './scorer.js'
import type {Sieve} from './sieve.js'
import {SieveEvidence} from './sieve-evidence.js'
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
const LEAST_GAIN = 2
const LEAST_GAIN_OF_CLOSED = 2.2
const LEAST_GAIN_OF_INFLECTION = 0.5
const LEAST_GAIN_OF_INSERTION = 0
const LEAST_GAIN_OF_DELETION = 7.2
/** A word is not one too many in a window of it and the two after that is likelier. */
const UNSURPRISING_STRAY = -12
const PRICE_OF_SECOND_EDIT = 2.5
/** Of the words that fit a gap by counted pairs, so many are tried. */
const TRIED_IN_GAP = 6
const ON_ANY_SIDE = new Uint8Array(TRIED_IN_GAP).fill(1)
/** Of the words that no counted pair supports, so many that the scorer likes best are tried. */
const TRIED_UNSUPPORTED = 3

/** Finds, place by place, what may have been meant. */
export class OfferFinder {
  readonly #model: NgramModel
  readonly #lists: WordLists
  readonly #scorer: Scorer
  readonly #opening: Opening
  readonly #trials: Trials
  readonly #gapFits: GapFits
  readonly #sieve: Sieve
  readonly #evidence: SieveEvidence
  readonly #places: PlaceFinder

  constructor(model: NgramModel, lists: WordLists, scorer: Scorer, sieve: Sieve) {
    this.#sieve = sieve
    this.#evidence = new SieveEvidence(model, lists, sieve)
    this.#places = new PlaceFinder(lists, sieve, this.#evidence)
    this.#model = model
    this.#lists = lists
    this.#scorer = scorer
    this.#opening = new Opening(model)
    this.#trials = new Trials(model, this.#opening)
    this.#gapFits = new GapFits(model, lists.inserted, TRIED_IN_GAP)
  }

  /** By hearing, the likelier words at its places: none at most of them. */
  choicesIn(hearings: readonly Hearing[]): Choice[][] {
    const questions = hearings.map((hearing) => this.#questionsIn(hearing))
    this.#scorer.listen(questions.flat())
    let asked = 0
    return questions.map((own) => {
      const choices = this.#choicesOf(own, asked)
      asked += own.length
      return choices
    })
  }

  /** @param first - the number of the first question, as the scorer was asked. */
  #choicesOf(questions: readonly Question[], first: number): Choice[] {
    const choices: Choice[] = []
    for (const [index, question] of questions.entries()) {
      this.#scorer.attend(first + index)
      choices.push(...(question.width === 0 ? this.#insertions(question) : this.#changes(question)))
    }
    return choices
  }

  /** What the scorer is to be asked of the places of a hearing. */
  #questionsIn(hearing: Hearing): Question[] {
    const questions: Question[] = []
    const places = this.#places.placesIn(hearing)
    for (let at = 1; at < hearing.ids.length - 1; at++) {
      if (places.targets[at] === 1) {
        const drafts = this.#draftsFor(hearing, at, places)
        if (drafts.some(isWorthHearing) && this.#shouldHear(hearing, at, 1, drafts))
          questions.push({block: hearing, at, width: 1, drafts})
      }
      if (places.missing[at] === 0) continue
      const drafts = this.#gapDrafts(hearing, at)
      if (drafts.length > 0 && this.#shouldHear(hearing, at, 0, drafts))
        questions.push({block: hearing, at, width: 0, drafts})
    }
    return questions
  }

  /** What may be meant in place of a word: others, or nothing. */
  #draftsFor(hearing: Hearing, at: number, places: Places): readonly Draft[] {
    const replacements = this.#replacements(hearing, at, places)
    const removal = this.#removal(hearing, at)
    return removal ? [...replacements, removal] : replacements
  }

  #shouldHear(hearing: Hearing, at: number, width: 0 | 1, drafts: readonly Draft[]): boolean {
    this.#evidence.tellOfDrafts(at, drafts)
    return this.#sieve.passing(width === 1 ? 'heard' : 'heardGap', [0], [hearing.starts[at]!])[0]!
  }

  #changes({block: hearing, at, drafts}: Question): Choice[] {
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
  #replacements(hearing: Hearing, at: number, places: Places): readonly Draft[] {
    const mayBeSlip = places.slipped[at] === 1
    const mayBeRespelt = places.respelt[at] === 1
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

  /** Words that fit a gap best, where one of them gains enough. */
  #gapDrafts(hearing: Hearing, at: number): readonly Draft[] {
    const count = this.#gapFits.findBest(hearing.ids[at - 1]!, hearing.ids[at]!)
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
    const drafts: Draft[] = []
    for (let index = 0; index < count; index++) {
      this.#opening.tryNth(index)
      const ids = [this.#gapFits.best[index]!]
      drafts.push({kind: Kind.insertion, ids, gain: this.#opening.gain, price: 0})
    }
    return drafts
  }
}

/** A place that the scorer is asked about, and what may be meant there. */
interface Question extends SlotPlace {
  readonly block: Hearing
  readonly drafts: readonly Draft[]
}

function offersOf(drafts: readonly Draft[], slot: Slot): Offer[] {
  const offers: Offer[] = []
  for (const draft of drafts) offers.push(slot.offerOf(draft))
  return offers
}

function isWorthHearing({kind, gain}: Draft): boolean {
  return gain >= leastGainOf(kind)
}

function leastGainOf(kind: Kind): number {
  if (kind === Kind.deletion) return LEAST_GAIN_OF_DELETION
  if (kind === Kind.closed) return LEAST_GAIN_OF_CLOSED
  return kind === Kind.inflection ? LEAST_GAIN_OF_INFLECTION : LEAST_GAIN
}
