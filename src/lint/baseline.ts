import type {Severity} from '#rule'
import type {Finding} from './finding.js'

/** A finding that was there when the desk began to use copydesk, and may stay. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** When it was last recorded. */
  readonly severity: Severity
  /** The day it was first recorded, `YYYY-MM-DD`. */
  readonly since: string
  /** The faulty copy, for people; it is the fingerprint that counts. */
  readonly text: string
}

/** A finding that the baseline has, and the day since which it does. */
export interface KnownFinding {
  readonly finding: Finding
  /** `YYYY-MM-DD`. */
  readonly since: string
}

/** The findings of a file, set apart by a baseline. */
export interface Comparison {
  readonly fresh: readonly Finding[]
  readonly known: readonly KnownFinding[]
  /** Entries that match nothing any more. */
  readonly stale: readonly BaselineEntry[]
}

export function comparedWith(
  entries: readonly BaselineEntry[],
  findings: readonly Finding[],
): Comparison {
  const entryOf = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const fresh: Finding[] = []
  const known: KnownFinding[] = []
  for (const finding of findings) {
    const entry = entryOf.get(finding.fingerprint)
    if (entry) known.push({finding, since: entry.since})
    else fresh.push(finding)
  }
  const met = new Set(known.map(({finding}) => finding.fingerprint))
  return {fresh, known, stale: entries.filter(({fingerprint}) => !met.has(fingerprint))}
}

/** What a baseline says of findings: those it knows keep their day, others have `today`. */
export function entriesOf({fresh, known}: Omit<Comparison, 'stale'>, today: string) {
  const since = new Map(known.map(({finding, since}) => [finding, since]))
  return [...known.map(({finding}) => finding), ...fresh]
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((finding) => entryOf(finding, since.get(finding) ?? today))
}

/** Copy in a baseline longer than this is cut: it is there to be recognised. */
const LONGEST_TEXT = 80

function entryOf({fingerprint, rule, severity, actual}: Finding, since: string): BaselineEntry {
  const copy = actual.replace(/\s+/g, ' ')
  const text = copy.length > LONGEST_TEXT ? `${copy.slice(0, LONGEST_TEXT).toWellFormed()}…` : copy
  return {fingerprint, rule, severity, since, text}
}
