import type {SourceDocument} from '#format'
import type {FixSafety} from '#rule'
import type {Span} from '#text'
import type {Finding} from './finding.js'
import type {Linter} from './linter.js'
import {movedBy, touchesAny} from './places.js'

export interface Edit extends Span {
  readonly replacement: string
}

export interface FixResult {
  /** The source with the repairs made. */
  readonly source: string
  /** Number of repairs made, over all passes. */
  readonly applied: number
  /** What is left to report, with places in the new source. */
  readonly findings: readonly Finding[]
  /** Where repairs might be made, as that stands in the new source; undefined for everywhere. */
  readonly within: readonly Span[] | undefined
}

/** Repairs may uncover others (a doubled space behind a doubled word), but never go on for ever. */
const MOST_PASSES = 10

/**
 * Makes the safe repairs of a document until none is left.
 *
 * @param read reads a changed source again in the document's own format.
 * @param within places of the source, in order: only what stands in one is repaired.
 */
export function fixDocument(
  linter: Pick<Linter, 'lint'>,
  document: SourceDocument,
  read: (source: string) => SourceDocument,
  safety: ReadonlySet<FixSafety> = new Set(['safe']),
  within?: readonly Span[],
): FixResult {
  let current = document
  let applied = 0
  let places = within
  for (let pass = 0; ; pass++) {
    const {source} = current
    const findings = linter.lint(current)
    const inPlace = places ? findings.filter(({span}) => touchesAny(places!, span)) : findings
    const edits = pass < MOST_PASSES ? editsOf(inPlace, source, safety) : []
    if (edits.length === 0) return {source, applied, findings, within: places}
    applied += edits.length
    places &&= movedBy(edits, places)
    current = read(withEdits(source, edits))
  }
}

/** The repairs of findings that may be made together: none overlaps or touches the one before. */
export function editsOf(
  findings: readonly Finding[],
  source: string,
  safety: ReadonlySet<FixSafety>,
): Edit[] {
  const edits: Edit[] = []
  let end = -1
  for (const finding of findings) {
    const [replacement] = finding.expected
    if (replacement === undefined || !safety.has(finding.fix) || finding.span.start <= end) continue
    const edit = narrowed(source, {...finding.span, replacement: inLineEndsOf(source, replacement)})
    if (edit.start === edit.end && edit.replacement === '') continue
    edits.push(edit)
    ;({end} = finding.span)
  }
  return edits
}

export function withEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const {start, end, replacement} of edits) {
    result += source.slice(from, start) + replacement
    from = end
  }
  return result + source.slice(from)
}

function inLineEndsOf(source: string, replacement: string): string {
  const windows = /\r\n/.test(source)
  return windows ? replacement.replace(/\r?\n/g, '\r\n') : replacement
}

/** Leaves out what the repair keeps, so that invisible characters beside it stay as they are. */
function narrowed(source: string, edit: Edit): Edit {
  let {start, end, replacement} = edit
  let same = 0
  while (
    same < replacement.length &&
    start + same < end &&
    source[start + same] === replacement[same]
  )
    same++
  // Never cut a surrogate pair in half.
  if (same > 0 && /[\uD800-\uDBFF]/.test(replacement[same - 1]!)) same--
  start += same
  replacement = replacement.slice(same)
  while (
    replacement.length > 0 &&
    end > start &&
    source[end - 1] === replacement.at(-1) &&
    !/[\uDC00-\uDFFF]/.test(replacement.at(-1)!)
  ) {
    end--
    replacement = replacement.slice(0, -1)
  }
  return {start, end, replacement}
}
