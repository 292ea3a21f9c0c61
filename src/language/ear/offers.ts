import type {NgramModel} from '../ngram.js'
import {CAPITALISED, JOINED, WORD} from '../tokens.js'
import {FIRST_WORD, NONE, START, UNKNOWN} from '../vocabulary.js'
import {Standing} from './lists.js'
import type {WordLists} from './lists.js'
import type {Hearing} from './passage.js'
import type {Scorer} from './scorer.js'

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

/** Least rank that makes a choice; a word more makes any copy less likely to the n-gram model. */
const LEAST_RANK = 2
const LEAST_RANK_OF_INSERTION = -1
/** The second best offer is a choice too if it ranks so much lower at most. */
const RUNNER_UP = 5
/** A window of the word and the two after it that is likelier than this is not suspicious. */
const UNSURPRISING = -11
/** One that is less likely is suspicious, however familiar the nearest words. */
const SURPRISING = -19
const SURPRISING_GAP = -13
/** A triple with the word in its middle that was counted so often is not suspicious. */
const FAMILIAR = 6
const PRICE_OF_SECOND_EDIT = 2.5
/** Of the words that no counted pair supports, so many that the scorer likes best are tried. */
const TRIED_UNSUPPORTED = 3
/** The share that a word which the scorer does not know is taken to have. */
const SHARE_OF_UNKNOWN = Math.log(0.05)

/** Finds, place by place, what may have been meant. */
export class OfferFinder {
  readonly #model: NgramModel
  readonly #lists: WordLists
  readonly #scorer: Scorer
  readonly #ending: ReadonlySet<number>
  readonly #possessive: number

  constructor(model: NgramModel, lists: WordLists, scorer: Scorer) {
    this.#model = model
    this.#lists = lists
    this.#scorer = scorer
    this.#ending = new Set(lists.idsOf(['.', '!', '?', '``', ':', '--']))
    this.#possessive = model.vocabulary.idOf("'s")
  }

  /** The likelier words at a place of the hearing: none at most places. */
  choicesAt(hearing: Hearing, at: number): Choice[] {
    const {ids, flags} = hearing
    if (((flags[at]! | flags[at - 1]!) & JOINED) !== 0) return []
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
    const isReplaceable = this.#isSurprising(hearing, at)
    if (removal === undefined && !isReplaceable) return []
    const slot = this.#listenAt(hearing, at)
    const offers = isReplaceable ? this.#replacements(hearing, at, slot) : []
    const choices = chosen(at, offers, LEAST_RANK)
    if (removal !== undefined) {
      choices.push(...chosen(at, [slot.offerOf(Kind.deletion, [], removal, 0)], LEAST_RANK))
    }
    return choices
  }

  #isSurprising({ids, scores}: Hearing, at: number): boolean {
    const surprise = scores[at]! + scores[at + 1]! + (scores[at + 2] ?? 0)
    if (surprise > UNSURPRISING) return false
    if (surprise <= SURPRISING) return true
    return this.#model.tripleCount(ids[at - 1]!, ids[at]!, ids[at + 1]!) < FAMILIAR
  }

  /** What the n-gram model gains without the word, where it may be one too many. */
  #removalGain({ids, scores}: Hearing, at: number): number | undefined {
    const isRepeated = ids[at] === ids[at - 1] || ids[at] === ids[at + 1] || ids[at] === ids[at - 2]
    if (!isRepeated && !this.#lists.mayBeStray(ids[at]!)) return undefined
    const gain = this.#model.gain(ids, scores, at, 1, [])
    return gain < LEAST_GAIN_OF_DELETION ? undefined : gain
  }

  #replacements(hearing: Hearing, at: number, slot: Slot): Offer[] {
    const {ids, scores} = hearing
    const word = ids[at]!
    const offers: Offer[] = []
    const offer = (kind: Kind, meant: readonly number[], price: number) => {
      const gain = this.#model.gain(ids, scores, at, 1, meant)
      offers.push(slot.offerOf(kind, meant, gain, price))
    }
    for (const meant of this.#lists.closedGroupsOf(word)) {
      if (this.#support(hearing, at, meant) === 2) offer(Kind.closed, meant, 0)
    }
    const tried = new Set(offers.flatMap(({ids: meant}) => (meant.length === 1 ? meant : [])))
    const unsupported: Array<{id: number; kind: Kind; price: number}> = []
    const consider = (kind: Kind, id: number, price: number) => {
      if (tried.has(id)) return
      tried.add(id)
      const support = this.#support(hearing, at, [id])
      if (support === 2 || (support === 1 && price === 0)) offer(kind, [id], price)
      else unsupported.push({id, kind, price})
    }
    for (const id of this.#lists.inflectionsOf(word)) consider(Kind.inflection, id, 0)
    const {near, far} = this.#lists.neighboursOf(word)
    for (const id of near) consider(Kind.edit, id, 0)
    for (const id of far) consider(Kind.edit, id, PRICE_OF_SECOND_EDIT)
    unsupported.sort((a, b) => slot.scoreOf(b.id) - b.price - slot.scoreOf(a.id) + a.price)
    for (const {id, kind, price} of unsupported.slice(0, TRIED_UNSUPPORTED)) {
      if (slot.scoreOf(id) > slot.found) offer(kind, [id], price)
    }
    return offers
  }

  /** On how many sides a counted pair supports the words. */
  #support({ids}: Hearing, at: number, meant: readonly number[]): number {
    const left = this.#model.pairCount(ids[at - 1]!, meant[0]!) > 0
    const right = this.#model.pairCount(meant.at(-1)!, ids[at + 1]!) > 0
    return Number(left) + Number(right)
  }

  #insertions(hearing: Hearing, at: number): Choice[] {
    const {ids, scores} = hearing
    const model = this.#model
    const [before, after] = [ids[at - 1]!, ids[at]!]
    const surprise = scores[at]! + scores[at + 1]!
    if (surprise > UNSURPRISING) return []
    if (surprise > SURPRISING_GAP && model.tripleCount(before, after, ids[at + 1]!) >= FAMILIAR) {
      return []
    }
    const inserted = this.#lists.inserted
    const meant = inserted.filter(
      (id) => model.pairCount(before, id) > 0 && model.pairCount(id, after) > 0,
    )
    if (meant.length === 0) return []
    this.#scorer.listen(ids, hearing.isCapital, at, 0)
    const slot = new Slot(this.#scorer, NONE, inserted)
    const offers = meant.map((id) =>
      slot.offerOf(Kind.insertion, [id], model.gain(ids, scores, at, 0, [id]), 0),
    )
    return chosen(at, offers, LEAST_RANK_OF_INSERTION).slice(0, 1)
  }

  #listenAt({ids, isCapital}: Hearing, at: number): Slot {
    this.#scorer.listen(ids, isCapital, at, 1)
    return new Slot(this.#scorer, ids[at]!, this.#lists.rivalsOf(ids[at]!))
  }
}

/** Least that the n-gram model must gain without a word. */
const LEAST_GAIN_OF_DELETION = 1.5

/** What the scorer thinks of the words that may fill one slot. */
class Slot {
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

  /** @param price - what makes the offer less attractive to begin with, in nats. */
  offerOf(kind: Kind, ids: readonly number[], gain: number, price: number): Offer {
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
function chosen(at: number, offers: readonly Offer[], leastRank: number): Choice[] {
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
