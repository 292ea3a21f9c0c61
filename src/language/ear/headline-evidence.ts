import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {addPreference, addShape, isUnknown} from './evidence.js'
import type {Headline} from './headlines.js'
import type {Choice} from './offer.js'
import type {Hearing} from './passage.js'
import {Row} from './row.js'
import {addRunCounts, idAt, logProbIn, runAround} from './run-counts.js'
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
  readonly #row = new Row(HEADLINE_FEATURES.length)

  constructor(display: NgramModel, model: NgramModel, lexicon: Lexicon) {
    this.#display = display
    this.#model = model
    this.#lexicon = lexicon
    this.#classes = new WordClasses(model.vocabulary)
  }

  /** The features of a choice of one word for another. */
  choice({hearing, bodyScores, style}: Headline, choice: Choice): Float32Array {
    const {at, offer} = choice
    const {ids, scores} = hearing
    const meant = offer.ids[0]!
    const row = this.#row
    row.goTo(0)
    row.add(offer.rank)
    addPreference(row, choice)
    addSaid(row, this.#display, ids, scores, at, meant)
    addSaid(row, this.#model, ids, bodyScores, at, meant)
    this.#addWords(ids[at]!, meant)
    row.add(style)
    this.#addSurroundings(hearing, at, meant)
    return row.numbers.slice()
  }

  #addWords(found: number, meant: number): void {
    const row = this.#row
    const {vocabulary} = this.#model
    const [from, to] = [vocabulary.formOf(found), vocabulary.formOf(meant)]
    row.add(Math.min(found, CLOSED_IDS))
    row.add(Math.min(meant, CLOSED_IDS))
    row.add(Math.log1p(this.#lexicon.frequency(from)))
    row.add(Math.log1p(this.#lexicon.frequency(to)))
    row.addFlag(this.#lexicon.isName(from))
    addShape(row, from, to)
  }

  #addSurroundings(
    {ids, scores, isCapital, flags, quoted}: Hearing,
    at: number,
    meant: number,
  ): void {
    const row = this.#row
    const others = scores.filter((_, place) => place > 0 && (place < at || place > at + 2))
    const sum = others.reduce((sum, score) => sum + score, 0)
    row.add(flags[at]! & 1)
    row.add(isCapital[at - 1]!)
    row.add(isCapital[at + 1]!)
    row.addFlag(isUnknown(ids[at - 1]!))
    row.addFlag(isUnknown(ids[at + 1]!))
    row.add(quoted[at]!)
    row.add(ids.length)
    row.add(at)
    row.add(others.length === 0 ? 0 : sum / others.length)
    row.add(others.reduce((least, score) => Math.min(least, score), 0))
    for (const step of [-2, -1, 0]) row.add(this.#classes.of(idAt(ids, at + step)))
    row.add(this.#classes.of(meant))
    for (const step of [1, 2]) row.add(this.#classes.of(idAt(ids, at + step)))
  }
}

/** Adds log probabilities of three windows and log counts around the place, as it is and as meant. */
function addSaid(
  row: Row,
  model: NgramModel,
  ids: Uint16Array,
  scores: Float32Array,
  at: number,
  meant: number,
): void {
  const found = ids[at]!
  row.add(model.gain(ids, scores, at, 1, [meant]))
  for (let place = at; place < at + 3; place++) row.add(scores[place] ?? 0)
  const run = runAround(ids, at, at + 1, [meant])
  const longer = [idAt(ids, at - 3), ...run]
  for (let place = 3; place < longer.length; place++) row.add(logProbIn(model, longer, place))
  addRunCounts(row, model, runAround(ids, at, at + 1, [found]), run)
  row.add(Math.log1p(model.count(found)))
  row.add(Math.log1p(model.count(meant)))
}
