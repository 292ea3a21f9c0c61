import type {Allowance} from '#format'
import {lastAtOrBefore, overlaps} from '#text'
import type {Span} from '#text'
import type {Finding} from './finding.js'
import {foldedCharacter} from './fingerprint.js'

/** A finding that may stay, and what says so. */
export interface AllowedFinding {
  readonly finding: Finding
  readonly allowance: Allowance
}

/** Findings set apart by allowances. */
export interface Sifted {
  readonly left: readonly Finding[]
  readonly allowed: readonly AllowedFinding[]
}

/**
 * Sets the findings apart that may stay.
 * @param today `YYYY-MM-DD`; without it, no allowance has ended.
 */
export function sifted(
  findings: readonly Finding[],
  source: string,
  allowances: readonly Allowance[],
  today?: string,
): Sifted {
  const holding = allowances.filter((allowance) => !hasEnded(allowance, today))
  if (findings.length === 0 || holding.length === 0) return {left: findings, allowed: []}
  const passages = new Passages(source)
  const left: Finding[] = []
  const allowed: AllowedFinding[] = []
  for (const finding of findings) {
    const allowance = holding.find((candidate) => allows(candidate, finding, passages))
    if (allowance) allowed.push({finding, allowance})
    else left.push(finding)
  }
  return {left, allowed}
}

export function hasEnded({until}: Allowance, today: string | undefined): boolean {
  // Days compare as they are written.
  return until !== undefined && today !== undefined && today > until
}

function allows(allowance: Allowance, finding: Finding, passages: Passages): boolean {
  const {rule, text, fingerprint, span} = allowance
  if (rule !== undefined && rule !== finding.rule && rule !== finding.category) return false
  if (fingerprint !== undefined && fingerprint !== finding.fingerprint) return false
  if (span !== undefined && !overlaps(span, finding.span)) return false
  return text === undefined || passages.touch(text, finding.span)
}

/** Finds passages in a source as people quote them. */
class Passages {
  readonly #source: string
  readonly #found = new Map<string, readonly Span[]>()
  #folded: Folded | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Whether a span shares words with the text, wherever it stands. */
  touch(text: string, span: Span): boolean {
    const places = this.#of(text)
    const last = lastAtOrBefore(places, span.end)
    // They do not overlap, so that only the two before the end can reach the span.
    return [last - 1, last].some((at) => at >= 0 && overlaps(places[at]!, span))
  }

  #of(text: string): readonly Span[] {
    let found = this.#found.get(text)
    if (!found) this.#found.set(text, (found = this.#find(text)))
    return found
  }

  #find(text: string): Span[] {
    this.#folded ??= folded(this.#source)
    const {characters, offsets} = this.#folded
    const wanted = folded(text.trim()).characters
    const spans: Span[] = []
    if (wanted === '') return spans
    for (
      let at = characters.indexOf(wanted);
      at >= 0;
      at = characters.indexOf(wanted, at + wanted.length)
    ) {
      const end = at + wanted.length
      if (isWhole(characters, at, end)) spans.push({start: offsets[at]!, end: offsets[end]!})
    }
    return spans
  }
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether no word is cut at either end. */
function isWhole(text: string, start: number, end: number): boolean {
  const isCut = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '')
  return !isCut(start) && !isCut(end)
}

interface Folded {
  readonly characters: string
  /** Where each character stands in the source, and at last where the source ends. */
  readonly offsets: readonly number[]
}

/** A text as it compares, a code unit at a time. */
function folded(text: string): Folded {
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = foldedCharacter(text[at]!)
    if (character === '' || (character === ' ' && characters.at(-1) === ' ')) continue
    characters.push(character)
    offsets.push(at)
  }
  offsets.push(text.length)
  return {characters: characters.join(''), offsets}
}
