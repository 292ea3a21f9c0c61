import type {Finding} from '#lint'
import {overlaps} from '#text'
import type {Span} from '#text'
import {kinds} from '../seed/index.js'
import type {Fault, Kind, Seeded} from '../seed/index.js'

/** What became of one planted fault. */
export interface Outcome {
  readonly fault: Fault
  /** The surest finding at the fault. */
  readonly finding: Finding | undefined
  /** Whether its first suggestion restores the copy. */
  readonly isRepaired: boolean
}

export interface SeededOutcomes {
  readonly outcomes: readonly Outcome[]
  /** Findings that stand at no fault. */
  readonly elsewhere: readonly Finding[]
}

/** Faults that are seen where a word stands beside them, for there is no wrong word to point at. */
const SEEN_FROM_BESIDE: ReadonlySet<Kind> = new Set(['missing-word', 'extra-word'])

/**
 * Matches findings with planted faults. A finding is at a fault when their spans overlap; for a
 * missing or extra word, when it lies within one word of it.
 */
export function outcomesOf(seeded: Seeded, findings: readonly Finding[]): SeededOutcomes {
  const at = new Set<Finding>()
  const outcomes = seeded.faults.map((fault): Outcome => {
    const reach = reachOf(fault, seeded.text)
    const found = findings.filter(({span}) => overlaps(span, reach))
    for (const finding of found) at.add(finding)
    const [finding] = found.toSorted((a, b) => b.confidence - a.confidence)
    return {
      fault,
      finding,
      isRepaired: found.length > 0 && isRestored(seeded.text, fault, finding!),
    }
  })
  return {outcomes, elsewhere: findings.filter((finding) => !at.has(finding))}
}

function reachOf({kind, span}: Fault, text: string): Span {
  if (!SEEN_FROM_BESIDE.has(kind)) return span
  return {start: wordBefore(text, span.start), end: wordAfter(text, span.end)}
}

function wordBefore(text: string, offset: number): number {
  while (offset > 0 && isSpace(text, offset - 1)) offset--
  while (offset > 0 && !isSpace(text, offset - 1)) offset--
  return offset
}

function wordAfter(text: string, offset: number): number {
  while (offset < text.length && isSpace(text, offset)) offset++
  while (offset < text.length && !isSpace(text, offset)) offset++
  return offset
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!)
}

/** Compares the whole copy, so that it does not matter which words the rule chose to rewrite. */
function isRestored(text: string, fault: Fault, {span, expected}: Finding): boolean {
  const [first] = expected
  if (first === undefined) return false
  return replaced(text, span, first) === replaced(text, fault.span, fault.right)
}

/** The text with other words at a place; what a removal leaves of spaces counts once. */
function replaced(text: string, {start, end}: Span, words: string): string {
  return (text.slice(0, start) + words + text.slice(end))
    .replace(/ {2,}/g, ' ')
    .replace(/ \n/g, '\n')
}

export interface KindScore {
  readonly kind: Kind | 'all'
  readonly planted: number
  readonly found: number
  readonly repaired: number
  /** Found faults by the rule that found them. */
  readonly byRule: ReadonlyMap<string, number>
}

/** A score for each kind, and one for all. */
export function scoresOf(outcomes: readonly Outcome[]): KindScore[] {
  const each = kinds.map((kind) =>
    scoreOf(
      kind,
      outcomes.filter(({fault}) => fault.kind === kind),
    ),
  )
  return [...each, scoreOf('all', outcomes)]
}

function scoreOf(kind: Kind | 'all', outcomes: readonly Outcome[]): KindScore {
  const byRule = new Map<string, number>()
  for (const {finding} of outcomes) {
    if (finding) byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1)
  }
  return {
    kind,
    planted: outcomes.length,
    found: outcomes.filter(({finding}) => finding).length,
    repaired: outcomes.filter(({isRepaired}) => isRepaired).length,
    byRule,
  }
}
