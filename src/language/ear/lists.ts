import type {Lexicon} from '../lexicon.js'
import type {NgramModel} from '../ngram.js'
import {FIRST_WORD, NONE} from '../vocabulary.js'
import {closedAlternatives, DELETED, homophones, INSERTED} from './closed.js'
import {inflectionsOf} from './inflections.js'
import {Neighbours} from './neighbours.js'
import type {NeighboursOfWord} from './neighbours.js'

/** A word beyond this rank is too rare to be an inflection that was meant. */
const RAREST_MEANT_ID = 50_000

/** The words up to this rank are little words, nearly all. */
const LAST_LITTLE_ID = 150

/** What the ear's lists say of a word: no word of copy; a word; a word that is no name. */
export const Standing = {none: 1, word: 2, common: 3} as const
export type Standing = (typeof Standing)[keyof typeof Standing]

/** Words by id: which may be meant for which, which may be missing or one too many. */
export class WordLists {
  /** Words that may be missing in a gap. */
  readonly inserted: readonly number[]
  readonly #model: NgramModel
  readonly #lexicon: Lexicon
  readonly #neighbours: Neighbours
  readonly #deleted: ReadonlySet<number>
  readonly #closed: ReadonlyMap<number, readonly (readonly number[])[]>
  readonly #homophones: ReadonlyMap<number, readonly (readonly number[])[]>
  readonly #inflections = new Map<number, readonly number[]>()
  readonly #littleNeighbours = new Map<number, readonly number[]>()
  readonly #rivals = new Map<number, readonly number[]>()
  readonly #standings: Uint8Array

  constructor(model: NgramModel, lexicon: Lexicon) {
    this.#model = model
    this.#lexicon = lexicon
    const {vocabulary} = model
    this.#neighbours = new Neighbours(vocabulary, lexicon)
    this.#standings = new Uint8Array(vocabulary.size)
    this.inserted = this.idsOf(INSERTED.split(' '))
    this.#deleted = new Set(this.idsOf(DELETED.split(' ')))
    this.#closed = this.#byId(closedAlternatives())
    this.#homophones = this.#byId(homophones())
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
    const known = this.#standings[id]!
    if (known !== 0) return known as Standing
    const form = this.#model.vocabulary.formOf(id)
    const isWord = /^[a-z]+$/.test(form) && (form.length > 1 || form === 'a' || form === 'i')
    const standing = !isWord || !this.#lexicon.has(form) ? 1 : this.#lexicon.isName(form) ? 2 : 3
    return (this.#standings[id] = standing) as Standing
  }

  /** Whether the word may be one too many though it stands there once. */
  mayBeStray(id: number): boolean {
    return this.#deleted.has(id)
  }

  /** Words within one slip of the hand, and within two. */
  neighboursOf(id: number): NeighboursOfWord {
    return this.#neighbours.of(id)
  }

  /** Little words within one slip of the hand, of a little word; none of others. */
  littleNeighboursOf(id: number): readonly number[] {
    if (id > LAST_LITTLE_ID) return []
    const known = this.#littleNeighbours.get(id)
    if (known) return known
    const little = this.neighboursOf(id).near.filter((other) => other <= LAST_LITTLE_ID)
    this.#littleNeighbours.set(id, little)
    return little
  }

  /** Runs of ids that stand for one another with the word in slips of grammar. */
  closedGroupsOf(id: number): readonly (readonly number[])[] {
    return this.#closed.get(id) ?? []
  }

  /** Words that sound like the word. */
  homophonesOf(id: number): readonly number[] {
    return this.#homophones.get(id)?.flat() ?? []
  }

  /** Other forms of the same stem. */
  inflectionsOf(id: number): readonly number[] {
    const known = this.#inflections.get(id)
    if (known) return known
    const forms = inflectionsOf(this.#model.vocabulary.formOf(id))
    const words = this.idsOf(forms).filter(
      (other) => other < RAREST_MEANT_ID && this.standingOf(other) > Standing.none,
    )
    this.#inflections.set(id, words)
    return words
  }

  /** All single words that may have been meant where the word stands; none for a name. */
  rivalsOf(id: number): readonly number[] {
    let rivals = this.#rivals.get(id)
    if (!rivals) this.#rivals.set(id, (rivals = this.#findRivals(id)))
    return rivals
  }

  #findRivals(id: number): readonly number[] {
    if (id < FIRST_WORD || this.standingOf(id) === Standing.none) return []
    const {near, far} = this.neighboursOf(id)
    const closed = this.closedGroupsOf(id).filter((ids) => ids.length === 1)
    const alike = [...closed.flat(), ...this.homophonesOf(id)]
    return [...new Set([...this.inflectionsOf(id), ...alike, ...near, ...far])]
  }
}
