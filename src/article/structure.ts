import type {Span, TextIndex} from '#text'

export type Role =
  | 'headline'
  | 'kicker'
  | 'dek'
  | 'byline'
  | 'dateline'
  | 'timestamp'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'pull-quote'
  | 'list-item'
  | 'question'
  | 'scores'
  | 'boilerplate'
  | 'paragraph'

export interface Part extends Span {
  readonly role: Role
  readonly block: number
  readonly why: string
}

export interface RoleOverride {
  readonly role: Role
  readonly lines: readonly [number, number]
}

export function readParts(index: TextIndex, _overrides: readonly RoleOverride[] = []): Part[] {
  return index.blocks.map((block) => ({
    role: 'paragraph',
    block: block.index,
    why: '',
    start: block.start,
    end: block.end,
  }))
}
