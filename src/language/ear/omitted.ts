import type {NgramModel} from '../ngram.js'
import type {Gap} from '../omission/gaps.js'
import type {Omission, Omissions} from '../omission/omissions.js'
import {Pos} from '../tagging/parts-of-speech.js'
import {NONE} from '../vocabulary.js'
import {ByText} from './by-text.js'
import type {WordLists} from './lists.js'
import {Kind} from './offer.js'
import type {Offer} from './offer.js'
import {tagAt} from './passage.js'
import type {Hearing} from './passage.js'
import type {Scorer, SlotPlace} from './scorer.js'
import {Slot} from './slot.js'
import {LEAST_PROBABILITY, suspectOf} from './suspect.js'
import type {Suspect} from './suspect.js'

const NO_FEATURES = new Float32Array(0)
/**
 * Trades have phrases of their own in which a noun by itself has no article, “in interview”, “on ground above 300
 * metres”: it has to be surer.
 */
const LEAST_OF_NOUN_ALONE = 0.8
/** Tokens of a subject that are searched for its verb. */
const LONGEST_SUBJECT = 8
/** A passage of fewer tokens that no stop ends is an entry of a list or a table. */
const SHORTEST_WITHOUT_STOP = 10

/** What is missing in a place, if something is. */
export interface Found {
  readonly omission: Omission
  readonly offer: Offer
}

interface Question extends SlotPlace {
  readonly block: Hearing
  readonly omission: Omission
}

interface Parts {
  readonly model: NgramModel
  readonly scorer: Scorer
  readonly lists: WordLists
  readonly omissions: Omissions
}

/** Finds articles and prepositions that were left out, each of a word that the scorer hears there too. */
export class OmittedFinder {
  readonly #parts: Parts
  readonly #stops: ReadonlySet<number>
  readonly #found = new ByText<readonly Found[]>()

  constructor(parts: Parts) {
    const {vocabulary} = parts.model
    this.#parts = parts
    this.#stops = new Set(['.', '!', '?', '...'].map((mark) => vocabulary.idOf(mark)))
  }

  /** What is likely to be missing in what is heard. */
  suspectsIn(hearings: readonly Hearing[]): Array<[Hearing, Suspect[]]> {
    const found = this.#found.of(hearings, (fresh) => this.foundIn(fresh))
    return [...found].map(([hearing, own]) => [
      hearing,
      own.flatMap((one) => this.#suspects(hearing, one)),
    ])
  }

  /** What may be missing in what is heard, however improbable. */
  foundIn(hearings: readonly Hearing[]): Found[][] {
    const questions = hearings.map((hearing) => this.#questionsIn(hearing))
    this.#parts.scorer.listen(questions.flat())
    let asked = 0
    return questions.map((own) => own.map((question) => this.#answer(question, asked++)))
  }

  #questionsIn(block: Hearing): Question[] {
    if (block.ids.length - 2 < SHORTEST_WITHOUT_STOP && !this.#isStopped(block)) return []
    const omissions = this.#parts.omissions.in(block)
    return omissions.map((omission) => ({block, at: omission.gap.right, width: 0, omission}))
  }

  #isStopped({ids}: Hearing): boolean {
    return ids.some((id) => this.#stops.has(id))
  }

  /** @param number - of the question, as the scorer was asked. */
  #answer({block: {ids, scores}, at, omission}: Question, number: number): Found {
    const {model, scorer, lists} = this.#parts
    scorer.attend(number)
    const slot = new Slot(scorer, NONE, lists.inserted)
    const offers = omission.words.map((word) => {
      const id = model.vocabulary.idOf(word)
      const gain = model.gain(ids, scores, at, 0, [id])
      return slot.offerOf({kind: Kind.insertion, ids: [id], gain, price: 0})
    })
    return {omission, offer: offers.reduce((best, one) => (one.rank > best.rank ? one : best))}
  }

  /** One, or none where it is not probable enough. */
  #suspects(hearing: Hearing, found: Found): Suspect[] {
    const {omission, offer} = found
    const {gap} = omission
    const probability = this.#parts.omissions.probability(omission, offer)
    if (probability < leastProbabilityOf(gap) || opensClause(hearing, gap)) return []
    const phraseEnd = hearing.ends[gap.head]!
    const suspect = insertionIn(hearing, found, this.#parts.model)
    return [{...suspect, until: phraseEnd, phraseEnd, probability}]
  }
}

/** What is found in a place, as a suspect that nobody has weighed. */
export function insertionIn(
  hearing: Hearing,
  {omission, offer}: Found,
  model: NgramModel,
): Suspect {
  const choice = {at: omission.gap.right, offer, second: 0, rivals: 0}
  return suspectOf(hearing, choice, model, NO_FEATURES)
}

function leastProbabilityOf({omitted, right, head}: Gap): number {
  return omitted === 'article' && head === right ? LEAST_OF_NOUN_ALONE : LEAST_PROBABILITY.body
}

/**
 * Whether a noun phrase and its verb stand behind a gap for a preposition, which wants none then: a clause
 * tells what the noun before is (“the version the department submitted”), or has its subject there
 * (Quirk et al. 1985, section 17.12).
 */
function opensClause(hearing: Hearing, {omitted, right}: Gap): boolean {
  if (omitted !== 'preposition') return false
  let place = right
  while (place < right + LONGEST_SUBJECT && OF_SUBJECT.has(tagAt(hearing, place))) place++
  const tag = tagAt(hearing, place)
  return place > right && (tag === Pos.auxiliary || tag === Pos.verb)
}

const OF_SUBJECT: ReadonlySet<number> = new Set([
  Pos.determiner,
  Pos.adjective,
  Pos.noun,
  Pos.name,
  Pos.numeral,
  Pos.pronoun,
  Pos.particle,
])
