import type {NgramModel} from '../ngram.js'
import {NONE} from '../vocabulary.js'
import type {Row} from './row.js'

/** Ids in a row: two words, what stands or is meant between, two words; `NONE` beyond the text. */
export type Run = readonly number[]

/** What is told of a run that the text ends before. */
const NO_RUN = -1

/** The id at a place of a text; `NONE` beyond it. */
export function idAt(ids: Uint16Array, place: number): number {
  return place < 0 || place >= ids.length ? NONE : ids[place]!
}

export function runAround(
  ids: Uint16Array,
  at: number,
  behind: number,
  middle: readonly number[],
): Run {
  const [before2, before] = [idAt(ids, at - 2), idAt(ids, at - 1)]
  return [before2, before, ...middle, idAt(ids, behind), idAt(ids, behind + 1)]
}

/** ln P of the word at a place of a run, given the three before it; 0 beyond the text. */
export function logProbIn(model: NgramModel, run: Run, at: number): number {
  if (run[at] === NONE) return 0
  return model.logProb(run[at - 3]!, run[at - 2]!, run[at - 1]!, run[at]!)
}

/**
 * Adds ln(1 + count) of the words in a row that a model counted, in both runs: first of pairs, at
 * either end of what is between; then of triples, the first two and the last; then of the first
 * two 4-grams.
 */
export function addRunCounts(row: Row, model: NgramModel, found: Run, meant: Run): void {
  const [before, after] = [new RunCounts(model, found), new RunCounts(model, meant)]
  before.addPairs(row)
  after.addPairs(row)
  before.addTriples(row)
  after.addTriples(row)
  before.addQuads(row)
  after.addQuads(row)
}

/** Longer runs are looked up only where the shorter ones within them were counted: else they were not. */
class RunCounts {
  readonly #model: NgramModel
  readonly #run: Run
  #pairs: readonly [first: number, last: number] = [0, 0]
  #triples: readonly [first: number, second: number] = [0, 0]

  constructor(model: NgramModel, run: Run) {
    this.#model = model
    this.#run = run
  }

  addPairs(row: Row): void {
    const [model, run] = [this.#model, this.#run]
    const {length} = run
    const first = model.pairCount(run[1]!, run[2]!)
    const last = model.pairCount(run[length - 3]!, run[length - 2]!)
    this.#pairs = [first, last]
    row.add(Math.log1p(first))
    row.add(Math.log1p(last))
  }

  addTriples(row: Row): void {
    const [first, last] = this.#pairs
    this.#triples = [this.#tripleAt(0, first), this.#tripleAt(1, first)]
    row.add(this.#triples[0])
    row.add(this.#triples[1])
    row.add(this.#tripleAt(this.#run.length - 3, last))
  }

  addQuads(row: Row): void {
    const [first, second] = this.#triples
    row.add(this.#quadAt(0, Math.min(first, second)))
    row.add(this.#quadAt(1, second))
  }

  /** @param within - the count of a pair within the triple. */
  #tripleAt(at: number, within: number): number {
    const [a, b, c] = [this.#run[at], this.#run[at + 1], this.#run[at + 2]]
    if (!a || !b || !c) return NO_RUN
    return within === 0 ? 0 : Math.log1p(this.#model.tripleCount(a, b, c))
  }

  /** @param within - what was told of a triple within the 4-gram. */
  #quadAt(at: number, within: number): number {
    const [a, b, c, d] = [this.#run[at], this.#run[at + 1], this.#run[at + 2], this.#run[at + 3]]
    if (!a || !b || !c || !d) return NO_RUN
    return within === 0 ? 0 : Math.log1p(this.#model.quadCount(a, b, c, d))
  }
}
