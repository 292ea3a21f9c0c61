import type {Lexicon} from '../lexicon.js'
import {NumbersFile} from '../numbers-file.js'
import type {KindOfFile} from '../numbers-file.js'
import type {TokenRow} from '../token-row.js'
import type {Vocabulary} from '../vocabulary.js'
import {GAP_FEATURES, GapFeatures} from './features.js'
import {articleGap, prepositionGap} from './gaps.js'
import type {Gap, Omitted} from './gaps.js'
import {WordSorts} from './word-sorts.js'
import {WeightTable} from './weight-table.js'
import type {TableShape} from './weight-table.js'

/** What may be left out, by sort. */
export const OMITTED_WORDS: Readonly<Record<Omitted, readonly string[]>> = {
  article: ['a', 'an', 'the'],
  preposition: ['of', 'to', 'in', 'for', 'on', 'with', 'at', 'by', 'from', 'about', 'into', 'as'],
}

/** The file that `scripts/train-ear/train_omissions.py` writes (models/omissions.md): “CDOM” and a version. */
export const OMISSIONS_FILE: KindOfFile = {
  magic: 0x4d4f4443,
  version: 1,
  what: 'the weights of left-out words',
}
const TABLES = ['article', 'choice', 'preposition'] as const
type TableName = (typeof TABLES)[number]

interface Shape {
  /** Size of the vocabulary whose ids the features are of. */
  readonly ids: number
  /** Features of a gap. */
  readonly features: Readonly<Record<Omitted, number>>
  /** Less, and nothing that the scorer says makes a finding of it. */
  readonly leastOdds: number
  readonly tables: Readonly<Record<TableName, TableShape>>
  readonly trust: Readonly<Record<Omitted, Trust>>
}

/** A logistic regression over what is known of an omission. */
interface Trust {
  readonly odds: number
  readonly heard: number
  readonly gain: number
  readonly intercept: number
}

/** What another model says of the word in the gap, in nats: what it gains, and what the scorer prefers. */
export interface Heard {
  readonly gain: number
  readonly heard: number
}

/** A place where a word may have been left out. */
export interface Omission {
  readonly gap: Gap
  /** The logarithm of the odds by what stands around the place. */
  readonly odds: number
  /** What may have stood there; of an article the one that fits. */
  readonly words: readonly string[]
}

/**
 * Finds places where an article or a preposition may have been left out: a logistic regression over
 * what stands around, which was learnt from copy that has them.
 */
export class Omissions {
  /** Size of the vocabulary that it was trained for. */
  readonly ids: number
  readonly #sorts: WordSorts
  readonly #features: GapFeatures
  readonly #tables: Readonly<Record<TableName, WeightTable>>
  readonly #trust: Shape['trust']
  readonly #leastOdds: number

  /**
   * @param bytes - of `models/omissions.bin`.
   * @param path - named in errors.
   * @throws when the bytes are no such file, of another version, cut short or damaged.
   */
  constructor(
    bytes: Uint8Array,
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    path = 'the weights of left-out words',
  ) {
    const file = new NumbersFile(bytes, OMISSIONS_FILE, path)
    const {ids, features, leastOdds, tables, trust} = file.shape as Shape
    for (const sort of ['article', 'preposition'] as const) {
      if (features[sort] !== GAP_FEATURES[sort]) {
        throw new Error(
          `Unexpected ${features[sort]} features of ${sort} gaps in ${path}, expected ${GAP_FEATURES[sort]}: train it again`,
        )
      }
    }
    const entries = TABLES.map((name) => [name, new WeightTable(tables[name], file)])
    this.#tables = Object.fromEntries(entries) as Record<TableName, WeightTable>
    this.ids = ids
    this.#leastOdds = leastOdds
    this.#trust = trust
    this.#sorts = new WordSorts(vocabulary, lexicon)
    this.#features = new GapFeatures(this.#sorts)
  }

  /** Those of a passage, in text order. */
  in(row: TokenRow): Omission[] {
    const omissions: Omission[] = []
    for (let left = 0; left < row.ids.length - 2; left++) {
      const gap =
        articleGap(row, this.#sorts, left, left + 1) ??
        prepositionGap(row, this.#sorts, left, left + 1)
      if (!gap) continue
      const features = this.#features.of(row, gap)
      const odds = this.#tables[gap.omitted].sumOf(features)
      if (odds >= this.#leastOdds) omissions.push({gap, odds, words: this.#wordsFor(gap, features)})
    }
    return omissions
  }

  /** That a desk would put the word in; calibrated on seeded copy. */
  probability({gap: {omitted}, odds}: Omission, {gain, heard}: Heard): number {
    const trust = this.#trust[omitted]
    const sum = trust.odds * odds + trust.heard * heard + trust.gain * gain + trust.intercept
    return 1 / (1 + Math.exp(-sum))
  }

  #wordsFor({omitted}: Gap, features: Uint32Array): readonly string[] {
    if (omitted === 'preposition') return OMITTED_WORDS.preposition
    return this.#tables.choice.sumOf(features) > 0 ? ['the'] : ['a', 'an']
  }
}
