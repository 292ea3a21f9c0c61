import type {RoleOverride} from '#article'
import type {Allowance} from './allowance.js'
import type {SourceText, Span} from '#text'

/** A file read into what the linter wants: its text, the way back to the source, its blocks. */
export interface SourceDocument extends SourceText {
  /** As given on the command line or by the caller; appears in reports. */
  readonly path: string
  /** The stretches of `text` that are prose, in order. */
  readonly blocks: readonly Span[]
  /** Roles that a person or the format itself has settled. */
  readonly roles?: readonly RoleOverride[]
  /** Findings that the copy itself says may stay, as a comment in it might. */
  readonly allowances?: readonly Allowance[]
}
