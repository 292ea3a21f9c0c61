import type {Article} from '#article'
import type {Span} from '#text'
import type {Random} from '../seed/random.js'

export const falsificationKinds = ['number', 'name', 'event', 'quotation', 'bound'] as const

export type FalsificationKind = (typeof falsificationKinds)[number]

/** A sentence over a body, which bears it out, and the same sentence made false. */
export interface Falsification {
  readonly kind: FalsificationKind
  /** How it was made false. */
  readonly variant: string
  readonly article: string
  /** Headlinese is read as a headline, whole sentences as a dek. */
  readonly role: 'headline' | 'dek'
  readonly isTrue: string
  readonly isFalse: string
  /** What is false, in `isFalse`. */
  readonly span: Span
  readonly body: string
}

/** A published article that facts are taken from. */
export interface Source {
  readonly id: string
  readonly body: string
  /** The body, read; its offsets are those of `body`. */
  readonly article: Article
}

/** What a maker of falsifications sees: one source, names of the others, numbers that decide. */
export interface Ground {
  readonly source: Source
  /** Names of people and bodies in other articles. */
  readonly strangers: readonly string[]
  readonly random: Random
}

export type Draft = Omit<Falsification, 'kind' | 'article' | 'body'> & {
  /** The body, where the fact had to be written into it. */
  readonly body?: string
}

/** Makes one falsification of a source, or finds that it holds no fact of the kind. */
export type Maker = (ground: Ground) => Draft | undefined
