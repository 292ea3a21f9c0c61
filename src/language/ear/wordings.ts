import type {NgramModel} from '../ngram.js'
import {CAPITALISED, Scanner} from '../tokens.js'
import {FIRST_WORD} from '../vocabulary.js'
import type {Scorer} from './scorer.js'

/** Code units on either side that are read with a place: more than the network hears. */
const AROUND = 200
/** The n-gram model and the network hear much of the same: together they count for this much each. */
const GAIN_WEIGHT = 0.5
const HEARD_WEIGHT = 0.5

/** A wording is two words at most, a clitic with each. */
const MOST_TOKENS = 4

/** Offsets of words in a text. */
interface Place {
  readonly start: number
  readonly end: number
}

/** Compares wordings of one place, whatever stands there. */
export class Wordings {
  readonly #model: NgramModel
  readonly #scorer: Scorer
  readonly #scanner = new Scanner()

  constructor(model: NgramModel, scorer: Scorer) {
    this.#model = model
    this.#scorer = scorer
  }

  /**
   * How much likelier each wording is in the place than elsewhere, in nats, up to a number that is
   * the same for all of them.
   *
   * @param text - what stands around the place: a paragraph, for instance.
   * @param span - offsets into the text.
   */
  suitedness(text: string, span: Place, wordings: readonly string[]): number[] {
    const {ids, isCapital, at, removed} = this.#read(text, span)
    if (at === 0) return wordings.map(() => 0)
    const scores = this.#model.scoreSentence(ids)
    const runs = wordings.map((wording) => this.#idsOf(wording))
    this.#scorer.listen([{block: {ids, isCapital}, at, width: 1}])
    this.#scorer.attend(0)
    const heard = withMeans(runs.map((run) => this.#heard(run)))
    return runs.map((run, index) => {
      const gain = this.#model.gain(ids, scores, at, removed, run) - this.#logProbAlone(run)
      return GAIN_WEIGHT * gain + HEARD_WEIGHT * heard[index]!
    })
  }

  /** Ids of what stands around the place, and which of them are in it. */
  #read(text: string, {start, end}: Place) {
    const from = Math.max(0, start - AROUND)
    const tokens = this.#scanner.scan(text.slice(from, end + AROUND))
    const ids = this.#model.vocabulary.idsOf(tokens)
    const isCapital = new Uint8Array(ids.length)
    let at = 0
    let last = 0
    for (let token = 0; token < tokens.length; token++) {
      isCapital[token + 1] = (tokens.flags[token]! & CAPITALISED) === 0 ? 0 : 1
      if (from + tokens.start[token]! <= start) at = token + 1
      if (from + tokens.start[token]! < end) last = token + 1
    }
    return {ids, isCapital, at, removed: last + 1 - at}
  }

  #idsOf(wording: string): Uint16Array {
    const ids = this.#model.vocabulary.idsOf(this.#scanner.scan(wording))
    return ids.subarray(1, Math.min(ids.length - 1, MOST_TOKENS + 1))
  }

  #logProbAlone(run: Uint16Array): number {
    return run.reduce((sum, id) => sum + this.#model.logProbOfWord(id), 0)
  }

  /** What the network prefers a word by; nothing of words that it does not know, and of runs. */
  #heard(run: Uint16Array): number | undefined {
    const id = run[0] ?? 0
    if (run.length !== 1 || id < FIRST_WORD || !this.#scorer.knows(id)) return undefined
    return this.#scorer.scoreOf(id) - this.#model.logProbOfWord(id)
  }
}

/** With the mean of the others where there is none. */
function withMeans(values: ReadonlyArray<number | undefined>): number[] {
  const known = values.filter((value) => value !== undefined)
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  return values.map((value) => value ?? mean)
}
