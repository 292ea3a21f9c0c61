import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {NONE} from '../vocabulary.js'
import {isUnknown, quadOf, shapeOf, tripleOf} from './evidence.js'
import type {Headline} from './headlines.js'
import type {Choice} from './offer.js'
import type {Hearing} from './passage.js'
import {WordClasses} from './word-class.js'

/** What one model says: before the change (b), after it (a). */
const OF_A_MODEL =
  'Gain B0 B1 B2 A0 A1 A2 BLeft BRight ALeft ARight BTriple0 BTriple1 BTriple2 ATriple0 ATriple1 ' +
  'ATriple2 BQuad0 BQuad1 AQuad0 AQuad1 CountFound CountMeant'

/** What the trees of headlines are told of a suspect, in this order. */
export const HEADLINE_FEATURES: readonly string[] = [
  ...'rank heard heardFound heardMeant margin rivals'.split(' '),
  ...['display', 'body'].flatMap((model) => OF_A_MODEL.split(' ').map((name) => model + name)),
  ...'rankFound rankMeant frequencyFound frequencyMeant nameLike'.split(' '),
  ...'distance prefix suffix lengthFound lengthMeant onlySuffix swapped'.split(' '),
  ...'style capital capBefore capAfter unknownBefore unknownAfter quoted length place'.split(' '),
  ...'mean least classBefore2 classBefore classFound classMeant classAfter classAfter2'.split(' '),
]

/** Words more frequent than this have a number of their own for the trees. */
const CLOSED_IDS = 250

/** Gathers what speaks for and against a choice in a headline. */
export class HeadlineEvidence {
  readonly #display: NgramModel
  readonly #model: NgramModel
  readonly #lexicon: Lexicon
  readonly #classes: WordClasses

  constructor(display: NgramModel, model: NgramModel, lexicon: Lexicon) {
    this.#display = display
    this.#model = model
    this.#lexicon = lexicon
    this.#classes = new WordClasses(model.vocabulary)
  }

  /** The features of a choice of one word for another. */
  choice({hearing, bodyScores, style}: Headline, choice: Choice): Float32Array {
    const {at, offer, second, rivals} = choice
    const {ids, scores} = hearing
    const meant = offer.ids[0]!
    return Float32Array.from([
      offer.rank,
      offer.heard,
      offer.heardFound,
      offer.heardMeant,
      offer.rank - second,
      rivals,
      ...saidBy(this.#display, ids, scores, at, meant),
      ...saidBy(this.#model, ids, bodyScores, at, meant),
      ...this.#words(ids[at]!, meant),
      style,
      ...this.#surroundings(hearing, at, meant),
    ])
  }

  #words(found: number, meant: number): number[] {
    const {vocabulary} = this.#model
    const [from, to] = [vocabulary.formOf(found), vocabulary.formOf(meant)]
    return [
      Math.min(found, CLOSED_IDS),
      Math.min(meant, CLOSED_IDS),
      Math.log1p(this.#lexicon.frequency(from)),
      Math.log1p(this.#lexicon.frequency(to)),
      this.#lexicon.isName(from) ? 1 : 0,
      ...shapeOf(from, to),
    ]
  }

  #surroundings({ids, scores, isCapital, flags, quoted}: Hearing, at: number, meant: number) {
    const classAt = (place: number) => this.#classes.of(ids[place] ?? NONE)
    const others = scores.filter((_, place) => place > 0 && (place < at || place > at + 2))
    return [
      flags[at]! & 1,
      isCapital[at - 1]!,
      isCapital[at + 1]!,
      isUnknown(ids[at - 1]!) ? 1 : 0,
      isUnknown(ids[at + 1]!) ? 1 : 0,
      quoted[at]!,
      ids.length,
      at,
      others.length === 0 ? 0 : others.reduce((sum, score) => sum + score, 0) / others.length,
      others.reduce((least, score) => Math.min(least, score), 0),
      classAt(at - 2),
      classAt(at - 1),
      classAt(at),
      this.#classes.of(meant),
      classAt(at + 1),
      classAt(at + 2),
    ]
  }
}

/** Log probabilities of three windows and log counts around the place, as it is and as meant. */
function saidBy(
  model: NgramModel,
  ids: Uint16Array,
  scores: Float32Array,
  at: number,
  meant: number,
): number[] {
  const found = ids[at]!
  const run = (middle: number) => {
    const idAt = (place: number) => (place < 0 || place >= ids.length ? NONE : ids[place]!)
    return [-3, -2, -1, 0, 1, 2].map((step) => (step === 0 ? middle : idAt(at + step)))
  }
  const [before, after] = [run(found), run(meant)]
  return [
    model.gain(ids, scores, at, 1, [meant]),
    scores[at]!,
    scores[at + 1] ?? 0,
    scores[at + 2] ?? 0,
    ...[3, 4, 5].map((place) => scoreIn(model, after, place)),
    ...[before, after].flatMap((words) => [pairIn(model, words, 2), pairIn(model, words, 3)]),
    ...[before, after].flatMap((words) => [1, 2, 3].map((place) => tripleOf(model, words, place))),
    ...[before, after].flatMap((words) => [1, 2].map((place) => quadOf(model, words, place))),
    Math.log1p(model.count(found)),
    Math.log1p(model.count(meant)),
  ]
}

function scoreIn(model: NgramModel, run: readonly number[], at: number): number {
  if (run[at] === NONE) return 0
  return model.logProb(run[at - 3]!, run[at - 2]!, run[at - 1]!, run[at]!)
}

function pairIn(model: NgramModel, run: readonly number[], at: number): number {
  return Math.log1p(model.pairCount(run[at]!, run[at + 1]!))
}
