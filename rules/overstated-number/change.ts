import type {Article} from '#article'
import type {NumberClaim} from '#claims'
import {isOfSame} from '#claims'
import type {Bound, Quantity, QuantityKind} from '#inventory'

/** What became of a number's bound on its way into display text. */
export interface Change {
  /** “up to 60” → “60”; “60” → “over 60”; “around 60” → “60”. */
  readonly kind: 'limit' | 'escalated' | 'approximate'
  /** Where the body has the number, the first place first. */
  readonly evidence: readonly Quantity[]
}

const LIMITS: ReadonlySet<Bound> = new Set(['at-most', 'nearly', 'under'])
const APPROXIMATE: ReadonlySet<Bound> = new Set(['about', ...LIMITS])

/** Kinds that a bound changes the sense of. */
const BOUNDED: ReadonlySet<QuantityKind> = new Set([
  'count',
  'money',
  'percent',
  'fraction',
  'ratio',
  'measure',
  'duration',
])

/** Whether two lengths of time are of one thing: “20 years” and “a 20-year sentence” are not. */
function isOfSameLength(a: Quantity, b: Quantity): boolean {
  return a.kind !== 'duration' || a.head?.lemma === b.head?.lemma
}

/** A number up to this stands for many things in one article: only one of the same noun tells. */
const SMALL = 10

/** Whether a number is of a size that one article gives many things. */
function isCommon({kind, hi}: Quantity): boolean {
  return hi <= SMALL && (kind === 'count' || kind === 'duration')
}

/** The change, if every place of the body that has the number bounds it otherwise. */
export function changeOf(article: Article, claim: NumberClaim): Change | undefined {
  const {quantity, role, support} = claim
  if (role === 'caption' || support !== 'value') return undefined
  if (!BOUNDED.has(quantity.kind) || quantity.vague || quantity.lo === 1) return undefined
  const evidence = claim.same.filter(
    (other) =>
      BOUNDED.has(other.kind) &&
      isOfSameLength(quantity, other) &&
      (!isCommon(quantity) || isOfSame(article, quantity, other)),
  )
  if (evidence.length === 0 || evidence.length < claim.bearing.length) return undefined
  const kind = kindOf(
    quantity.bound,
    evidence.map(({bound}) => bound),
  )
  return kind && {kind, evidence}
}

function kindOf(claimed: Bound, bounds: readonly Bound[]): Change['kind'] | undefined {
  if (claimed === 'exact') {
    if (bounds.every((bound) => LIMITS.has(bound))) return 'limit'
    return bounds.every((bound) => APPROXIMATE.has(bound)) ? 'approximate' : undefined
  }
  // “At least four dead” is how desks write a toll of four that may rise.
  if (claimed !== 'over') return undefined
  return bounds.every((bound) => bound === 'exact' || APPROXIMATE.has(bound))
    ? 'escalated'
    : undefined
}
