import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import type {Omissions} from '../omission/omissions.js'
import {Scanner} from '../tokens.js'
import {ByText} from './by-text.js'
import {DocumentCounts} from './document-counts.js'
import {EvidenceOf} from './evidence.js'
import type {MayMatter} from './evidence.js'
import {HeadlineFinder} from './headlines.js'
import {WordLists} from './lists.js'
import {Kind} from './offer.js'
import type {Choice, Offer} from './offer.js'
import {OfferFinder} from './offers.js'
import {OmittedFinder} from './omitted.js'
import {hearingOf} from './passage.js'
import type {Hearing, Passage} from './passage.js'
import type {Scorer} from './scorer.js'
import type {Sieve} from './sieve.js'
import type {Slips} from './slips.js'
import {suspectOf} from './suspect.js'
import type {Suspect} from './suspect.js'

export type {Suspect}

/** Places within which one change is measured against another. */
const NEAR = 2

interface FinderParts {
  readonly model: NgramModel
  readonly scorer: Scorer
  readonly sieve: Sieve
  readonly slips: Slips
  readonly lexicon: Lexicon
  /** The model of display text; without it headlines are not judged. */
  readonly display?: NgramModel
  /** Finds words that were left out; what the trees learn from does without. */
  readonly omissions?: Omissions
}

/** Finds suspects; holds what it learned of words, so keep one for as long as the model. */
export class SuspectFinder {
  readonly #model: NgramModel
  readonly #scanner = new Scanner()
  readonly #offers: OfferFinder
  readonly #evidence: EvidenceOf
  readonly #document: DocumentCounts
  readonly #headlines: HeadlineFinder | undefined
  readonly #omitted: OmittedFinder | undefined
  readonly #choices = new ByText<readonly Choice[]>()

  constructor({model, scorer, sieve, slips, lexicon, display, omissions}: FinderParts) {
    const lists = new WordLists(model, slips)
    this.#model = model
    this.#headlines = display && new HeadlineFinder({display, model, scorer, lists, lexicon})
    this.#omitted = omissions && new OmittedFinder({model, scorer, lists, omissions})
    this.#offers = new OfferFinder(model, lists, scorer, sieve)
    this.#evidence = new EvidenceOf(model, lexicon)
    this.#document = new DocumentCounts(model.vocabulary.size)
  }

  /**
   * Suspects of an article's passages, in text order.
   *
   * @param mayMatter - of sentences; those that do not are left out.
   */
  *find(passages: readonly Passage[], mayMatter: MayMatter = () => true): Generator<Suspect> {
    this.#document.clear()
    const hearings: Array<Hearing | undefined> = []
    for (const passage of passages) hearings.push(this.#read(passage))
    const heard = hearings.filter((hearing) => hearing !== undefined)
    const choices = this.#choices.of(heard, (fresh) => this.#offers.choicesIn(fresh))
    const omitted = this.#omittedIn(heard)
    for (const [index, passage] of passages.entries()) {
      const hearing = hearings[index]
      if (hearing) {
        const chosen = this.#hear(hearing, choices.get(hearing)!, mayMatter)
        yield* inTextOrder([...chosen, ...(omitted.get(hearing) ?? [])])
      } else if (passage.reading === 'headline') yield* this.#hearHeadline(passage)
    }
  }

  /** Counts a passage's words; gives it as it will be heard where it is a sentence at least. */
  #read(passage: Passage): Hearing | undefined {
    const tokens = this.#scanner.scan(passage.text)
    const isHeard = passage.reading === 'body' || passage.reading === 'summary'
    const hearing = isHeard ? hearingOf(passage, tokens, this.#model) : undefined
    this.#document.add(hearing?.ids ?? this.#model.vocabulary.idsOf(tokens))
    return hearing
  }

  #hearHeadline(passage: Passage): readonly Suspect[] {
    return this.#headlines?.suspectsIn(passage, this.#scanner, this.#document) ?? []
  }

  /** What was left out of the story’s sentences; other parts are terse. */
  #omittedIn(hearings: readonly Hearing[]): ReadonlyMap<Hearing, Suspect[]> {
    const body = hearings.filter(({reading}) => reading === 'body')
    return new Map(this.#omitted?.suspectsIn(body))
  }

  #hear(hearing: Hearing, choices: readonly Choice[], mayMatter: MayMatter): Suspect[] {
    const suspects: Suspect[] = []
    for (const [place, choice] of choices.entries()) {
      if (!mayBeProbable(choice.offer)) continue
      const nearby = greatestNearby(choices, place)
      const features = this.#evidence.choice(hearing, choice, this.#document, nearby, mayMatter)
      if (!features) continue
      suspects.push(suspectOf(hearing, choice, this.#model, features))
    }
    return suspects
  }
}

function inTextOrder(suspects: Suspect[]): Suspect[] {
  return suspects.sort((a, b) => a.start - b.start)
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

/**
 * Least rank, and least that the scorer prefers, of an offer that the trees may find probable, by
 * kind; what they do not only tells of what is nearby. Most offers in sound copy have less, and few of
 * those that restore what stood in seeded copy.
 */
const LEAST_PROBABLE = [
  {rank: 7.5, heard: 2},
  {rank: 5.5, heard: 1.5},
  {rank: 8, heard: 3},
  {rank: 8, heard: 5},
  {rank: 10, heard: -Infinity},
] as const

function mayBeProbable({kind, rank, heard, heardFound}: Offer): boolean {
  const least = LEAST_PROBABLE[kind]
  const isSurprising = kind >= Kind.insertion || heardFound < -1
  return rank >= least.rank && heard >= least.heard && isSurprising
}

function groupOf({kind}: Offer): number {
  return kind < Kind.insertion ? Kind.edit : kind
}
