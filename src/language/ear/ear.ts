import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {NONE} from '../vocabulary.js'
import {faultOf} from './fault.js'
import type {FaultOfWording} from './fault.js'
import {FEATURES} from './evidence.js'
import type {MayMatter} from './evidence.js'
import {HEADLINE_FEATURES} from './headline-evidence.js'
import type {Omissions} from '../omission/omissions.js'
import {Kind} from './offer.js'
import type {Passage} from './passage.js'
import type {Scorer} from './scorer.js'
import {SIEVE_NUMBERS} from './sieve-evidence.js'
import type {TrainedSieve} from './sieve.js'
import type {Slips} from './slips.js'
import {LEAST_PROBABILITY} from './suspect.js'
import {SuspectFinder} from './suspects.js'
import type {Suspect} from './suspects.js'
import type {EnsembleName, Judge} from './trees.js'
import {Wordings} from './wordings.js'
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
  readonly sieve: TrainedSieve
  readonly slips: Slips
  readonly judge: Judge
  readonly omissions: Omissions
  /** Those of headlines; the model was loaded like that of the body, so that ids agree. */
  readonly display: {readonly model: NgramModel; readonly judge: Judge}
}

/** A headline’s word that the story does not bear out has to be surer. */
const LEAST_WITHOUT_STORY = 0.95
/** Code units between two suspicions that are about one fault. */
const SAME_FAULT = 12

/** A language model and a judge over its evidence: hears words that are not what was meant. */
export class Ear {
  readonly model: NgramModel
  readonly #judge: Judge
  readonly #displayJudge: Judge
  readonly #finder: SuspectFinder
  /** Compares wordings of one place: the spellings that a misspelt word may stand for. */
  readonly wordings: Wordings

  /** @throws when the judge was trained for other evidence than this version gives. */
  constructor(parts: EarParts, lexicon: Lexicon) {
    const {model, scorer, sieve, slips, judge, omissions, display} = parts
    assertDisplayFits(display, model)
    if (judge.features !== FEATURES.length) {
      throw new Error(
        `Unexpected ${judge.features} features in models/judge.bin, expected ${FEATURES.length}: train it again`,
      )
    }
    if (sieve.numbers !== SIEVE_NUMBERS) {
      throw new Error(
        `Unexpected ${sieve.numbers} numbers in models/sieve.bin, expected ${SIEVE_NUMBERS}: train it again`,
      )
    }
    if (slips.ids !== model.vocabulary.size) {
      throw new Error(
        `Unexpected vocabulary of ${model.vocabulary.size} words in models/ngrams.bin, expected the ${slips.ids} that models/slips.bin was built for`,
      )
    }
    if (omissions.ids !== model.vocabulary.size) {
      throw new Error(
        `Unexpected vocabulary of ${model.vocabulary.size} words in models/ngrams.bin, expected the ${omissions.ids} that models/omissions.bin was trained for`,
      )
    }
    if (scorer.ids !== model.vocabulary.size) {
      throw new Error(
        `Unexpected vocabulary of ${model.vocabulary.size} words in models/ngrams.bin, expected the ${scorer.ids} that models/scorer.bin was trained for`,
      )
    }
    this.model = model
    this.#judge = judge
    this.#displayJudge = display.judge
    this.wordings = new Wordings(model, scorer)
    this.#finder = new SuspectFinder({
      model,
      scorer,
      sieve,
      slips,
      lexicon,
      display: display.model,
      omissions,
    })
  }

  /** Suspicions in an article's passages in text order, the most probable where they overlap. */
  hear(passages: readonly Passage[]): Suspicion[] {
    const heard: Suspicion[] = []
    const mayMatter: MayMatter = ({kind}, features, untold) =>
      this.#judge.mayReach(ensembleOf(kind), LEAST_PROBABILITY.body, features, untold)
    for (const {features, ...suspect} of this.#finder.find(passages, mayMatter)) {
      if (suspect.reading !== 'body' && suspect.kind !== Kind.edit) continue
      if (areVariants(suspect.found[0] ?? '', suspect.meant[0] ?? '') || isKnownElsewhere(suspect))
        continue
      const probability = this.#probabilityOf(suspect, features)
      if (probability >= leastProbabilityOf(suspect))
        heard.push({...suspect, probability, fault: faultOf(suspect)})
    }
    return heard.filter((one) => !heard.some((other) => outdoes(other, one)))
  }

  #probabilityOf(suspect: Omit<Suspect, 'features'>, features: Float32Array): number {
    const {reading, kind, probability} = suspect
    if (probability !== undefined) return probability
    return reading === 'headline'
      ? this.#displayJudge.probability('replaced', features)
      : this.#judge.probability(ensembleOf(kind), features)
  }

  /** Whether the pruned table holds the pair, and how often it was counted, about. */
  pairCount(first: string, second: string): number {
    const {vocabulary} = this.model
    const [a, b] = [vocabulary.idOf(first), vocabulary.idOf(second)]
    return a === NONE || b === NONE ? 0 : this.model.pairCount(a, b)
  }
}

function leastProbabilityOf({reading, isBorneOut}: Omit<Suspect, 'features'>): number {
  return isBorneOut ? LEAST_PROBABILITY[reading] : LEAST_WITHOUT_STORY
}

function assertDisplayFits({model, judge}: EarParts['display'], body: NgramModel): void {
  if (judge.features !== HEADLINE_FEATURES.length) {
    throw new Error(
      `Unexpected ${judge.features} features in models/judge-display.bin, expected ${HEADLINE_FEATURES.length}: train it again`,
    )
  }
  if (model.vocabulary !== body.vocabulary) {
    throw new Error(
      'Unexpected words in models/display.bin, expected those of models/ngrams.bin: train it again',
    )
  }
}

const ENSEMBLES = ['respelt', 'inflected', 'swapped', 'inserted', 'deleted'] as const

function ensembleOf(kind: Kind): EnsembleName {
  return ENSEMBLES[kind]
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
