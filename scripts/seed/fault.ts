import type {Article} from '#article'
import type {Lexicon} from '#language'
import type {Span, Word} from '#text'
import type {Random} from './random.js'

export const kinds = [
  'real-word',
  'inflection',
  'missing-word',
  'function-word',
  'non-word',
  'extra-word',
] as const

export type Kind = (typeof kinds)[number]

/** How many of a hundred faults are of each kind. */
export const shares: Readonly<Record<Kind, number>> = {
  'real-word': 34,
  inflection: 18,
  'missing-word': 16,
  'function-word': 14,
  'non-word': 10,
  'extra-word': 8,
}

/** A planted fault: writing `right` in place of `span` in the seeded text restores the copy. */
export interface Fault {
  readonly kind: Kind
  /** In the seeded text; of a missing word, the space where it stood. */
  readonly span: Span
  readonly wrong: string
  readonly right: string
}

/** A fault that may be planted: `span` lies in the clean text and holds `right`. */
export interface Draft {
  readonly span: Span
  readonly wrong: string
  readonly right: string
}

/** What planters see: one clean article, and the numbers that decide. */
export interface Ground {
  readonly article: Article
  readonly lexicon: Lexicon
  readonly random: Random
  /** Whether words that are seldom typed by chance may be planted too. */
  readonly isRareToo: boolean
}

/** Spoils the copy at a word, or finds that this word is no place for its kind of fault. */
export type Planter = (word: Word, ground: Ground) => Draft | undefined
