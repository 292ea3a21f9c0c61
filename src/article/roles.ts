import type {LineIndex, Span} from '#text'

/** What a part of a news page is for; a desk's own names. */
export const ROLES = [
  'headline',
  'kicker',
  'dek',
  'byline',
  'dateline',
  'timestamp',
  'subhead',
  'caption',
  'credit',
  'pull-quote',
  'list-item',
  'question',
  'scores',
  'boilerplate',
  'paragraph',
] as const

export type Role = (typeof ROLES)[number]

/** One part of the page. Parts are in text order and never overlap; spans are UTF-16 offsets. */
export interface Part extends Span {
  readonly role: Role
  /** Place in `TextIndex.blocks`; a block may hold several parts. */
  readonly block: number
  /** The clue that decided, in words an editor understands. */
  readonly why: string
}

/** An editor's correction: what stands on these lines (from 1, both included), or what opens so. */
export type RoleOverride =
  | {readonly role: Role; readonly lines: readonly [number, number]}
  | {readonly role: Role; readonly startsWith: string}

/**
 * Reads a correction as written on a command line: `headline=1`, `caption=14-15`,
 * `subhead=Why it matters`.
 * @throws RangeError, with a message for the person who wrote it.
 */
export function parseRoleOverride(text: string): RoleOverride {
  const equals = text.indexOf('=')
  const role = roleNamed(equals < 0 ? text : text.slice(0, equals))
  const place = equals < 0 ? '' : text.slice(equals + 1).trim()
  if (place === '') {
    throw new RangeError(
      `Unexpected role “${text}” without a place, expected lines or opening words, as in “${role}=14-15”`,
    )
  }
  const lines = /^(\d{1,9})(?:\s?[-–]\s?(\d{1,9}))?$/.exec(place)
  if (!lines) return {role, startsWith: place}
  const first = Number(lines[1])
  const last = Number(lines[2] ?? first)
  if (first < 1 || last < first) {
    throw new RangeError(
      `Unexpected lines “${place}” for role “${role}”, expected numbers from 1, the lower first`,
    )
  }
  return {role, lines: [first, last]}
}

function roleNamed(name: string): Role {
  const role = ROLES.find((known) => known === name.trim())
  if (role) return role
  throw new RangeError(`Unexpected role “${name}”, expected one of ${ROLES.join(', ')}`)
}

/** Whether a correction speaks of the block of text at `span`. */
export function appliesTo(
  override: RoleOverride,
  span: Span,
  text: string,
  lines: LineIndex,
): boolean {
  if ('startsWith' in override) return text.startsWith(override.startsWith, span.start)
  const [first, last] = override.lines
  return lines.pointAt(span.start).line <= last && lines.pointAt(span.end).line >= first
}
