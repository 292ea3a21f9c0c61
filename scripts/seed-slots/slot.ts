import type {Span} from '#text'
import type {Random} from '../seed/random.js'

/** A statement that is true and the same with one fault, as they stand in the copy. */
export interface Statement {
  readonly truth: string
  readonly fault: string
}

/** Copy with one planted fault, and the same copy without it. */
export interface Planted {
  readonly text: string
  readonly twin: string
  /** Where in `text` a finding is at the fault. */
  readonly span: Span
}

/** What planters see: one clean article, headline first, and the numbers that decide. */
export interface SlotGround {
  readonly text: string
  readonly random: Random
}

/** One sort of fault that the article itself contradicts. */
export interface SlotKind {
  readonly name: string
  /** The rule that has to find it. */
  readonly rule: string
  /** Plants one fault, or finds that the article is no ground for it. */
  readonly plant: (ground: SlotGround) => Planted | undefined
}
