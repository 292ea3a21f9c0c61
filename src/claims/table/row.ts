import type {Role} from '#article'
import type {Span} from '#text'

export const CLAIM_KINDS = ['statement', 'number', 'name', 'quotation'] as const

export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** How the body bears a claim out: in its words, in others, in part, or not at all. */
export const SUPPORTS = ['exact', 'paraphrased', 'weak', 'none'] as const

export type Support = (typeof SUPPORTS)[number]

/** One thing that display text claims, held against the body. */
export interface ClaimRow extends Span {
  readonly role: Role
  readonly kind: ClaimKind
  readonly support: Support
  /** The sentence of the body that comes nearest, or what in it bears the claim out. */
  readonly evidence: Span | undefined
  /** What the body lacks of the claim, in a few words; '' where it lacks nothing. */
  readonly gap: string
}
