import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {NONE} from '../vocabulary.js'
import {faultOf} from './fault.js'
import type {FaultOfWording} from './fault.js'
import {FEATURES} from './evidence.js'
import {Kind} from './offers.js'
import type {Passage} from './passage.js'
import type {Scorer} from './scorer.js'
import {SuspectFinder} from './suspects.js'
import type {Suspect} from './suspects.js'
import type {EnsembleName, Judge} from './trees.js'
import {areVariants} from './variants.js'

/** What the ear hears: a place where the copy does not say what was meant. */
export interface Suspicion extends Omit<Suspect, 'features'> {
  /** That a desk would make the change; calibrated on seeded copy. */
  readonly probability: number
  readonly fault: FaultOfWording
}

/** The models that the ear hears with. */
export interface EarParts {
  readonly model: NgramModel
  readonly scorer: Scorer
  readonly judge: Judge
}

/** Suspicions less probable than this are dropped. */
const LEAST_PROBABILITY = 0.5
/** Code units between two suspicions that are about one fault. */
const SAME_FAULT = 12

/** A language model and a judge over its evidence: hears words that are not what was meant. */
export class Ear {
  readonly model: NgramModel
  readonly #judge: Judge
  readonly #finder: SuspectFinder

  /** @throws when the judge was trained for other evidence than this version gives. */
  constructor({model, scorer, judge}: EarParts, lexicon: Lexicon) {
    if (judge.features !== FEATURES.length) {
      throw new Error(
        `Unexpected ${judge.features} features in models/judge.bin, expected ${FEATURES.length}: train it again`,
      )
    }
    if (scorer.ids !== model.vocabulary.size) {
      throw new Error(
        `Unexpected vocabulary of ${model.vocabulary.size} words in models/ngrams.bin, expected the ${scorer.ids} that models/scorer.bin was trained for`,
      )
    }
    this.model = model
    this.#judge = judge
    this.#finder = new SuspectFinder(model, scorer, lexicon)
  }

  /** Suspicions in an article's passages in text order, the most probable where they overlap. */
  hear(passages: readonly Passage[]): Suspicion[] {
    const heard: Suspicion[] = []
    for (const {features, ...suspect} of this.#finder.find(passages)) {
      if (areVariants(suspect.found[0] ?? '', suspect.meant[0] ?? '') || isKnownElsewhere(suspect))
        continue
      const probability = this.#judge.probability(ensembleOf(suspect.kind), features)
      if (probability >= LEAST_PROBABILITY)
        heard.push({...suspect, probability, fault: faultOf(suspect)})
    }
    return (globalThis as {ALL?: boolean}).ALL
      ? heard
      : heard.filter((one) => !heard.some((other) => outdoes(other, one)))
  }

  /** Whether the pruned table holds the pair, and how often it was counted, about. */
  pairCount(first: string, second: string): number {
    const {vocabulary} = this.model
    const [a, b] = [vocabulary.idOf(first), vocabulary.idOf(second)]
    return a === NONE || b === NONE ? 0 : this.model.pairCount(a, b)
  }
}

function ensembleOf(kind: Kind): EnsembleName {
  if (kind === Kind.insertion) return 'inserted'
  return kind === Kind.deletion ? 'deleted' : 'replaced'
}

/** What rules of their own know better: a word twice in a row, “a” for “an”. */
function isKnownElsewhere({found, meant, before, after}: Omit<Suspect, 'features'>): boolean {
  const [from, to] = [found[0], meant[0]]
  if (from === undefined) return false
  return from === before || from === after || (ARTICLES.has(from) && ARTICLES.has(to ?? ''))
}

const ARTICLES = new Set(['a', 'an'])

function outdoes(other: Suspicion, one: Suspicion): boolean {
  if (other === one || other.start > one.end + SAME_FAULT || other.end + SAME_FAULT < one.start) {
    return false
  }
  if (other.probability !== one.probability) return other.probability > one.probability
  return other.start < one.start || (other.start === one.start && other.kind < one.kind)
}
