import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {Scanner} from '../tokens.js'
import {DocumentCounts} from './document-counts.js'
import {EvidenceOf} from './evidence.js'
import {WordLists} from './lists.js'
import {Kind, OfferFinder} from './offers.js'
import type {Choice, Offer} from './offers.js'
import {hearingOf} from './passage.js'
import type {Hearing, Passage} from './passage.js'
import type {Scorer} from './scorer.js'

/** A place that would be likelier with another word, one more or one less. */
export interface Suspect {
  readonly kind: Kind
  /** Offsets of the article: the words in question; empty for an insertion, behind the word before. */
  readonly start: number
  readonly end: number
  /** Forms that stand there and that would be likelier. */
  readonly found: readonly string[]
  readonly meant: readonly string[]
  /** The forms before and after, as the model reads them. */
  readonly before: string
  readonly after: string
  /** Offsets of the article: from the token before, if there is one, to the token after. */
  readonly from: number
  readonly until: number
  /** Times as likely, as a natural logarithm, that the n-gram model finds the copy with `meant`. */
  readonly gain: number
  /** Times as likely, as a natural logarithm, that the network finds `meant` in the place; 0 unknown. */
  readonly heard: number
  readonly features: Float32Array
}

/** Places within which one change is measured against another. */
const NEAR = 2

/** Finds suspects; holds what it learned of words, so keep one for as long as the model. */
export class SuspectFinder {
  readonly #model: NgramModel
  readonly #scanner = new Scanner()
  readonly #offers: OfferFinder
  readonly #evidence: EvidenceOf
  readonly #document: DocumentCounts

  constructor(model: NgramModel, scorer: Scorer, lexicon: Lexicon) {
    this.#model = model
    this.#offers = new OfferFinder(model, new WordLists(model, lexicon), scorer)
    this.#evidence = new EvidenceOf(model, lexicon)
    this.#document = new DocumentCounts(model.vocabulary.size)
  }

  /** Suspects of an article's passages, in text order. */
  *find(passages: readonly Passage[]): Generator<Suspect> {
    const {vocabulary} = this.#model
    this.#document.clear()
    for (const {text} of passages) {
      this.#document.add(vocabulary.idsOf(this.#scanner.scan(text)))
    }
    for (const passage of passages) if (passage.judged) yield* this.#hear(passage)
  }

  #hear(passage: Passage): Suspect[] {
    const hearing = hearingOf(passage, this.#scanner.scan(passage.text), this.#model)
    const choices: Choice[] = []
    for (let at = 1; at < hearing.ids.length - 1; at++) {
      choices.push(...this.#offers.choicesAt(hearing, at))
    }
    const suspects: Suspect[] = []
    for (const [place, choice] of choices.entries()) {
      if (!mayBeProbable(choice.offer)) continue
      suspects.push(this.#suspectOf(hearing, choice, greatestNearby(choices, place)))
    }
    return suspects
  }

  #suspectOf(hearing: Hearing, choice: Choice, nearby: number): Suspect {
    const {at, offer} = choice
    const {ids, starts, ends} = hearing
    const {vocabulary} = this.#model
    const {kind, removed, gain, heard} = offer
    const last = at + removed - 1
    const start = removed === 0 ? ends[at - 1]! : starts[at]!
    const end = removed === 0 ? start : ends[last]!
    return {
      kind,
      start,
      end,
      found: Array.from(ids.subarray(at, at + removed), (id) => vocabulary.formOf(id)),
      meant: offer.ids.map((id) => vocabulary.formOf(id)),
      before: vocabulary.formOf(ids[at - 1]!),
      after: vocabulary.formOf(ids[at + removed]!),
      from: at > 1 ? starts[at - 1]! : start,
      until: at + removed < ids.length - 1 ? ends[at + removed]! : end,
      gain,
      heard,
      features: this.#evidence.choice(hearing, choice, this.#document, nearby),
    }
  }
}

/** The greatest rank of a choice of another kind or place, within a few places. */
function greatestNearby(choices: readonly Choice[], place: number): number {
  const {at, offer} = choices[place]!
  let nearby = 0
  for (const step of [-1, 1]) {
    for (let next = place + step; ; next += step) {
      const other = choices[next]
      if (!other || Math.abs(other.at - at) > NEAR) break
      if (other.at === at && groupOf(other.offer) === groupOf(offer)) continue
      nearby = Math.max(nearby, other.offer.rank)
    }
  }
  return nearby
}

/** Whether the trees may find the offer probable; what they do not only tells of what is nearby. */
function mayBeProbable({kind, rank, heard, heardFound}: Offer): boolean {
  if (kind === Kind.insertion) return rank >= 7.5 && heard >= 3
  if (kind === Kind.deletion) return rank >= 10
  return rank >= 7 && heardFound < -1
}

function groupOf({kind}: Offer): number {
  return kind < Kind.insertion ? Kind.edit : kind
}
