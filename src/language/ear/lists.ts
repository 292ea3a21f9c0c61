import type {NgramModel} from '../ngram.js'
import {FIRST_WORD, NONE} from '../vocabulary.js'
import {closedAlternatives, DELETED, homophones, INSERTED} from './closed.js'
import {Standing} from './slips.js'
import type {IdLists, Slips} from './slips.js'

/** The words up to this rank are little words, nearly all. */
const LAST_LITTLE_ID = 150
const NO_WORDS: readonly never[] = []

/** Words by id: which may be meant for which, which may be missing or one too many. */
export class WordLists {
  /** Words that may be missing in a gap. */
  readonly inserted: readonly number[]
  /** Words within one slip of the hand of a word. */
  readonly near: IdLists
  /** Common words within two, and not within one. */
  readonly far: IdLists
  /** Other forms of the same stem. */
  readonly inflections: IdLists
  readonly #model: NgramModel
  readonly #slips: Slips
  readonly #deleted: ReadonlySet<number>
  readonly #closed: ReadonlyMap<number, readonly (readonly number[])[]>
  readonly #homophones: ReadonlyMap<number, readonly number[]>
  readonly #littleNeighbours = new Map<number, readonly number[]>()
  readonly #rivals = new Map<number, readonly number[]>()

  constructor(model: NgramModel, slips: Slips) {
    this.#model = model
    this.#slips = slips
    this.near = slips.near
    this.far = slips.far
    this.inflections = slips.inflections
    this.inserted = this.idsOf(INSERTED.split(' '))
    this.#deleted = new Set(this.idsOf(DELETED.split(' ')))
    this.#closed = this.#byId(closedAlternatives())
    const alike = [...this.#byId(homophones())]
    this.#homophones = new Map(alike.map(([id, runs]) => [id, runs.flat()]))
  }

  #byId(alternatives: ReadonlyMap<string, readonly string[][]>): Map<number, number[][]> {
    const {vocabulary} = this.#model
    const byId = new Map<number, number[][]>()
    for (const [form, others] of alternatives) {
      const id = vocabulary.idOf(form)
      if (id === NONE) continue
      const runs = others.map((forms) => this.idsOf(forms))
      byId.set(
        id,
        runs.filter((ids) => ids.length > 0),
      )
    }
    return byId
  }

  /** Ids of those of the forms that the vocabulary has. */
  idsOf(forms: Iterable<string>): number[] {
    const {vocabulary} = this.#model
    return [...forms].map((form) => vocabulary.idOf(form)).filter((id) => id !== NONE)
  }

  standingOf(id: number): Standing {
    return this.#slips.standingOf(id)
  }

  /** Whether the word may be one too many though it stands there once. */
  mayBeStray(id: number): boolean {
    return this.#deleted.has(id)
  }

  /** Little words within one slip of the hand, of a little word; none of others. */
  littleNeighboursOf(id: number): readonly number[] {
    if (id > LAST_LITTLE_ID) return NO_WORDS
    const known = this.#littleNeighbours.get(id)
    if (known) return known
    const little = Array.from(this.near.of(id)).filter((other) => other <= LAST_LITTLE_ID)
    this.#littleNeighbours.set(id, little)
    return little
  }

  /** Runs of ids that stand for one another with the word in slips of grammar. */
  closedGroupsOf(id: number): readonly (readonly number[])[] {
    return this.#closed.get(id) ?? NO_WORDS
  }

  /** Words that sound like the word. */
  homophonesOf(id: number): readonly number[] {
    return this.#homophones.get(id) ?? NO_WORDS
  }

  /** Single words that stand for the word in slips of grammar, and those that sound like it. */
  alikeOf(id: number): number[] {
    const alike: number[] = []
    for (const ids of this.closedGroupsOf(id)) if (ids.length === 1) alike.push(ids[0]!)
    for (const homophone of this.homophonesOf(id)) alike.push(homophone)
    return alike
  }

  /** All single words that may have been meant where the word stands; none for a name. */
  rivalsOf(id: number): readonly number[] {
    let rivals = this.#rivals.get(id)
    if (!rivals) this.#rivals.set(id, (rivals = this.#findRivals(id)))
    return rivals
  }

  #findRivals(id: number): readonly number[] {
    if (id < FIRST_WORD || this.standingOf(id) === Standing.none) return []
    const spelt = [...this.near.of(id), ...this.far.of(id)]
    return [...new Set([...this.inflections.of(id), ...this.alikeOf(id), ...spelt])]
  }
}
