import {overlaps} from '#text'
import type {Span} from '#text'
import {isSameEdit, wordEdits} from './edits.js'
import type {Edit} from './edits.js'

/** A sentence with its corrections, and what the tool made of it. */
export interface Corrected {
  readonly source: string
  /** One correction by each annotator. */
  readonly references: readonly string[]
  /** What the tool points at. */
  readonly findings: readonly Proposal[]
}

/** A finding as the scorer reads it. */
export interface Proposal {
  readonly span: Span
  /** The first suggestion, if there is one. */
  readonly text: string | undefined
}

export interface Counts {
  /** What the tool reported, and how much of it an annotator had. */
  readonly reported: number
  readonly right: number
  /** What the annotator changed, and how much of it the tool reported. */
  readonly wanted: number
  readonly found: number
}

export interface Figures extends Counts {
  readonly precision: number
  readonly recall: number
  /** Precision counts twice as much as recall. */
  readonly f05: number
}

/** What is judged: that the tool points at the place, or that it writes the same words there. */
export type Task = 'detection' | 'correction'

const NOTHING: Counts = {reported: 0, right: 0, wanted: 0, found: 0}

/**
 * Precision, recall and F0.5 over the word edits of all sentences. Each sentence is held against
 * the annotator that favours the tool most, given the sentences before it (Bryant et al. 2017).
 */
export function figuresOf(task: Task, sentences: readonly Corrected[]): Figures {
  let total = NOTHING
  for (const sentence of sentences) total = withSentence(total, countsByAnnotator(task, sentence))
  return withRates(total)
}

function withSentence(total: Counts, choices: readonly Counts[]): Counts {
  const sums = choices.map((counts) => sum(total, counts))
  return sums.toSorted(
    (a, b) => withRates(b).f05 - withRates(a).f05 || b.right - a.right || a.wanted - b.wanted,
  )[0]!
}

function sum(a: Counts, b: Counts): Counts {
  return {
    reported: a.reported + b.reported,
    right: a.right + b.right,
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
  }
}

/** No report is no false one, and nothing wanted is nothing missed: both rates are then 1. */
export function withRates(counts: Counts): Figures {
  const {reported, right, wanted, found} = counts
  const precision = reported === 0 ? 1 : right / reported
  const recall = wanted === 0 ? 1 : found / wanted
  const divisor = 0.25 * precision + recall
  return {
    ...counts,
    precision,
    recall,
    f05: divisor === 0 ? 0 : (1.25 * precision * recall) / divisor,
  }
}

function countsByAnnotator(task: Task, {source, references, findings}: Corrected): Counts[] {
  const proposals =
    task === 'correction'
      ? wordEdits(source, applied(source, findings))
      : detected(source, findings)
  const isRight =
    task === 'correction' ? isSameEdit : (a: Edit, b: Edit) => overlaps(a.span, b.span)
  return references.map((reference) => {
    const wanted = wordEdits(source, reference)
    return {
      reported: proposals.length,
      right: proposals.filter((edit) => wanted.some((other) => isRight(edit, other))).length,
      wanted: wanted.length,
      found: wanted.filter((edit) => proposals.some((other) => isRight(edit, other))).length,
    }
  })
}

/** Findings without those whose suggestion changes no word; one without a suggestion points all the same. */
function detected(source: string, findings: readonly Proposal[]): Edit[] {
  return findings
    .filter(
      (finding) =>
        finding.text === undefined || wordEdits(source, applied(source, [finding])).length > 0,
    )
    .map(({span, text = ''}) => ({span, text}))
}

/** The sentence with every first suggestion written into it; of two that overlap, the first. */
export function applied(source: string, findings: readonly Proposal[]): string {
  let text = ''
  let end = 0
  for (const {span, text: suggestion} of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    if (suggestion === undefined || span.start < end) continue
    text += source.slice(end, span.start) + suggestion
    end = span.end
  }
  return text + source.slice(end)
}
