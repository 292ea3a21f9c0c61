import type {NgramModel} from '../ngram.js'
import {Opening} from '../opening.js'
import {CAPITALISED, JOINED, WORD} from '../tokens.js'
import {FIRST_WORD, NONE, START, UNKNOWN} from '../vocabulary.js'
import {GapFits} from './gap-fits.js'
import {Standing} from './lists.js'
import type {WordLists} from './lists.js'
import type {Hearing} from './passage.js'
import type {Scorer} from './scorer.js'
import {Trials} from './trials.js'

/** How a repair came about. */
export const Kind = {edit: 0, inflection: 1, closed: 2, insertion: 3, deletion: 4} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** Words in place of what stands somewhere, and how much likelier the copy would be with them. */
export interface Offer {
  readonly kind: Kind
  /** What is meant: ids, none for a deletion. */
  readonly ids: readonly number[]
  /** Tokens that go. */
  readonly removed: number
  /** What the n-gram model gains, in nats. */
  readonly gain: number
  /** What the scorer prefers, in nats; 0 where it does not know the words. */
  readonly heard: number
  /** ln of the scorer's share for what stands there and for what is meant, among all it weighed. */
  readonly heardFound: number
  readonly heardMeant: number
  readonly rank: number
}

/** An offer with how it compares to the others for the same place. */
export interface Choice {
  /** The place of the word in question, or of the word behind the gap. */
  readonly at: number
  readonly offer: Offer
  /** Rank of the best other offer; 0 where there is none. */
  readonly second: number
  /** Other offers whose rank is within 2 nats, or above. */
  readonly rivals: number
}

/**
 * Least rank that makes a choice: what the trees would not call a fault is not shown to them. A word
 * more makes any copy less likely to the n-gram model, a word less likelier.
 */
const LEAST_RANK = 4.5
const LEAST_RANK_OF_INSERTION = 2
const LEAST_RANK_OF_DELETION = 8
/**
 * Least that the n-gram model must gain for the scorer to be asked; of another form of the same word
 * grammar tells more than counts.
 */
const LEAST_GAIN = 4
const LEAST_GAIN_OF_INFLECTION = 2.5
const LEAST_GAIN_OF_INSERTION = 1.2
const LEAST_GAIN_OF_DELETION = 7.2
/** The second best offer is a choice too if it ranks so much lower at most. */
const RUNNER_UP = 5
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
/** The share that a word which the scorer does not know is taken to have. */
const SHARE_OF_UNKNOWN = Math.log(0.05)

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

  constructor(model: NgramModel, lists: WordLists, scorer: Scorer) {
    this.#model = model
    this.#lists = lists
    this.#scorer = scorer
    this.#ending = new Set(lists.idsOf(['.', '!', '?', '``', ':', '--']))
    this.#numbers = new Set(lists.idsOf(['<num>', '<year>', '<ord>', '<decade>']))
    this.#opening = new Opening(model)
    this.#trials = new Trials(model, this.#opening)
    this.#gapFits = new GapFits(model, lists.inserted)
    this.#possessive = model.vocabulary.idOf("'s")
  }

  /** The likelier words at a place of the hearing: none at most places. */
  choicesAt(hearing: Hearing, at: number): Choice[] {
    const {ids, flags} = hearing
    if (((flags[at]! | flags[at - 1]!) & JOINED) !== 0) return []
    if (this.#numbers.has(ids[at - 1]!) && hearing.starts[at] === hearing.ends[at - 1]) return []
    const choices: Choice[] = []
    if (this.#isTarget(hearing, at)) choices.push(...this.#changes(hearing, at))
    const isGap = at > 1 && (flags[at]! & WORD) !== 0 && ids[at]! >= UNKNOWN
    if (isGap && ids[at] !== this.#possessive) choices.push(...this.#insertions(hearing, at))
    return choices
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

  #changes(hearing: Hearing, at: number): Choice[] {
    const removal = this.#removalGain(hearing, at)
    const surprise = this.#surpriseAt(hearing, at)
    const drafts = surprise === Surprise.none ? [] : this.#replacements(hearing, at, surprise)
    const isReplaceable = drafts.some(isWorthHearing)
    if (removal === undefined && !isReplaceable) return []
    const {ids, isCapital} = hearing
    const word = ids[at]!
    this.#scorer.listen(ids, isCapital, at, 1)
    const slot = new Slot(this.#scorer, word, this.#lists.rivalsOf(word))
    const choices: Choice[] = []
    if (isReplaceable) {
      drafts.push(...this.#unsupported(word, drafts, slot))
      choices.push(
        ...chosen(
          at,
          drafts.map((draft) => slot.offerOf(draft)),
          LEAST_RANK,
        ),
      )
    }
    if (removal !== undefined) {
      const draft = {kind: Kind.deletion, ids: [], gain: removal, price: 0}
      choices.push(...chosen(at, [slot.offerOf(draft)], LEAST_RANK_OF_DELETION))
    }
    return choices
  }

  #surpriseAt({ids, scores}: Hearing, at: number): Surprise {
    if (scores[at]! > PLAIN_WORD) return Surprise.none
    const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
    if (surprise > PLAIN) return Surprise.none
    if (scores[at]! > UNSURPRISING_WORD || surprise > UNSURPRISING) return Surprise.little
    if (surprise <= SURPRISING) return Surprise.great
    const isCounted = this.#model.tripleCount(ids[at - 1]!, ids[at]!, ids[at + 1]!) > 0
    return isCounted ? Surprise.little : Surprise.great
  }

  /** What the n-gram model gains without the word, where it may be one too many. */
  #removalGain({ids, scores}: Hearing, at: number): number | undefined {
    const isRepeated = ids[at] === ids[at - 1] || ids[at] === ids[at + 1] || ids[at] === ids[at - 2]
    if (!isRepeated && !this.#lists.mayBeStray(ids[at]!)) return undefined
    const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
    if (surprise > UNSURPRISING_STRAY || !this.#model.hasPair(ids[at - 1]!, ids[at + 1]!))
      return undefined
    const gain = this.#model.gain(ids, scores, at, 1, [])
    return gain < LEAST_GAIN_OF_DELETION ? undefined : gain
  }

  /**
   * Words that counted pairs support at the place, and those that sound alike; where the copy
   * surprises little, only slips of grammar and little words for one another. None where no word
   * gains enough.
   */
  #replacements(hearing: Hearing, at: number, surprise: Surprise): Draft[] {
    const {ids, scores} = hearing
    const word = ids[at]!
    const trials = this.#trials
    trials.begin(hearing, at)
    for (const id of this.#lists.inflectionsOf(word)) trials.add(Kind.inflection, id, 0, 1)
    for (const meant of this.#lists.closedGroupsOf(word)) {
      if (meant.length === 1) trials.add(Kind.closed, meant[0]!, 0, 2)
      else if (this.#isRunSupported(hearing, at, meant)) {
        const gain = this.#model.gain(ids, scores, at, 1, meant)
        trials.addRun({kind: Kind.closed, ids: meant, gain, price: 0})
      }
    }
    for (const id of this.#lists.homophonesOf(word)) trials.add(Kind.closed, id, 0, 0)
    if (surprise === Surprise.little) {
      for (const id of this.#lists.littleNeighboursOf(word)) trials.add(Kind.edit, id, 0, 1)
      return trials.supported(leastGainOf)
    }
    const {near, far} = this.#lists.neighboursOf(word)
    for (const id of near) trials.add(Kind.edit, id, 0, 1)
    for (const id of far) trials.add(Kind.edit, id, PRICE_OF_SECOND_EDIT, 2)
    return trials.supported(leastGainOf)
  }

  /** Words that no pair supports, those that the scorer likes best; in the place that is open. */
  #unsupported(word: number, drafts: readonly Draft[], slot: Slot): Draft[] {
    const opening = this.#opening
    const tried = new Set(drafts.flatMap(({ids: meant}) => (meant.length === 1 ? meant : [])))
    const others: Array<Omit<Draft, 'gain'>> = []
    const consider = (kind: Kind, id: number, price: number) => {
      if (tried.has(id) || slot.scoreOf(id) - price <= slot.found) return
      tried.add(id)
      others.push({kind, ids: [id], price})
    }
    for (const id of this.#lists.inflectionsOf(word)) consider(Kind.inflection, id, 0)
    const {near, far} = this.#lists.neighboursOf(word)
    for (const id of near) consider(Kind.edit, id, 0)
    for (const id of far) consider(Kind.edit, id, PRICE_OF_SECOND_EDIT)
    const likingOf = ({ids: [id], price}: Omit<Draft, 'gain'>) => slot.scoreOf(id!) - price
    return others
      .sort((a, b) => likingOf(b) - likingOf(a))
      .slice(0, TRIED_UNSUPPORTED)
      .map((draft) => {
        opening.try(draft.ids[0]!)
        return {...draft, gain: opening.gain}
      })
  }

  /** Whether counted pairs support a run of words on both sides. */
  #isRunSupported({ids}: Hearing, at: number, meant: readonly number[]): boolean {
    const model = this.#model
    return model.hasPair(ids[at - 1]!, meant[0]!) && model.hasPair(meant.at(-1)!, ids[at + 1]!)
  }

  #insertions(hearing: Hearing, at: number): Choice[] {
    const {ids, scores} = hearing
    const model = this.#model
    const surprise = scores[at]! + scores[at + 1]!
    if (surprise > UNSURPRISING_GAP) return []
    if (surprise > SURPRISING_GAP && model.tripleCount(ids[at - 1]!, ids[at]!, ids[at + 1]!) > 0)
      return []
    const {inserted} = this.#lists
    const likely = this.#gapFits.best(ids[at - 1]!, ids[at]!, TRIED_IN_GAP)
    if (likely.length === 0) return []
    const opening = this.#opening
    opening.open(ids, scores, at, 0)
    opening.lookUp(Uint16Array.from(likely), ON_ANY_SIDE, likely.length)
    const gains = likely.some((_, index) => {
      opening.tryNth(index)
      return opening.gainOfAtLeast(LEAST_GAIN_OF_INSERTION) >= LEAST_GAIN_OF_INSERTION
    })
    if (!gains) return []
    const drafts = likely.map((id, index): Draft => {
      opening.tryNth(index)
      return {kind: Kind.insertion, ids: [id], gain: opening.gain, price: 0}
    })
    this.#scorer.listen(ids, hearing.isCapital, at, 0)
    const slot = new Slot(this.#scorer, NONE, inserted)
    const offers = drafts.map((draft) => slot.offerOf(draft))
    return chosen(at, offers, LEAST_RANK_OF_INSERTION).slice(0, 1)
  }
}

function isWorthHearing({kind, gain}: Draft): boolean {
  return gain >= leastGainOf(kind)
}

function leastGainOf(kind: Kind): number {
  return kind === Kind.inflection ? LEAST_GAIN_OF_INFLECTION : LEAST_GAIN
}

/** An offer before the scorer has been asked. */
export interface Draft {
  readonly kind: Kind
  readonly ids: readonly number[]
  readonly gain: number
  /** What makes the offer less attractive to begin with, in nats. */
  readonly price: number
}

/** What the scorer thinks of the words that may fill one slot. */
export class Slot {
  /** The score of what stands there. */
  readonly found: number
  readonly #scorer: Scorer
  readonly #scores = new Map<number, number>()
  /** ln of the sum of what all words have. */
  readonly #whole: number

  /** @param found - the word that stands there, or `NONE` for a gap. */
  constructor(scorer: Scorer, found: number, rivals: readonly number[]) {
    this.#scorer = scorer
    const scores: number[] = []
    for (const id of rivals) if (scorer.knows(id)) scores.push(this.scoreOf(id))
    const others = logOfSum(scores)
    this.found = scorer.knows(found) ? scorer.scoreOf(found) : others + SHARE_OF_UNKNOWN
    this.#whole = logOfSum([this.found, others])
  }

  scoreOf(id: number): number {
    const known = this.#scores.get(id)
    if (known !== undefined) return known
    const score = this.#scorer.knows(id) ? this.#scorer.scoreOf(id) : -Infinity
    this.#scores.set(id, score)
    return score
  }

  offerOf({kind, ids, gain, price}: Draft): Offer {
    const meant = ids.length === 0 ? NONE : ids[0]!
    const isKnown = ids.length < 2 && this.#scorer.knows(meant)
    const heard = isKnown ? this.scoreOf(meant) - this.found : 0
    return {
      kind,
      ids,
      removed: kind === Kind.insertion ? 0 : 1,
      gain,
      heard,
      heardFound: this.found - this.#whole,
      heardMeant: isKnown ? this.scoreOf(meant) - this.#whole : 0,
      rank: gain + heard - price,
    }
  }
}

function logOfSum(scores: readonly number[]): number {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  if (most === -Infinity) return -1e3
  let sum = 0
  for (const score of scores) sum += Math.exp(score - most)
  return most + Math.log(sum)
}

/** The best offer and, where it is not far behind, the second. */
export function chosen(at: number, offers: readonly Offer[], leastRank: number): Choice[] {
  let best: Offer | undefined
  let runnerUp: Offer | undefined
  for (const offer of offers) {
    if (!best || offer.rank > best.rank) {
      runnerUp = best
      best = offer
    } else if (!runnerUp || offer.rank > runnerUp.rank) runnerUp = offer
  }
  if (!best || best.rank < leastRank) return []
  const choices = [choiceOf(at, best, offers)]
  if (runnerUp && runnerUp.rank >= leastRank && runnerUp.rank >= best.rank - RUNNER_UP) {
    choices.push(choiceOf(at, runnerUp, offers))
  }
  return choices
}

function choiceOf(at: number, offer: Offer, offers: readonly Offer[]): Choice {
  let second = 0
  let rivals = 0
  for (const other of offers) {
    if (other === offer) continue
    second = Math.max(second, other.rank)
    if (other.rank > offer.rank - 2) rivals++
  }
  return {at, offer, second, rivals}
}
