import type {Article} from '#article'
import type {Severity} from '#rule'
import {shapesOfMarks, stopsOfFragments} from './marks.js'
import type {Side, Use} from './marks.js'

/** Two habits of which a page has one. */
export interface Habit {
  readonly usesOf: (article: Article) => Use[]
  /** What a place of a side has, and how the other side would have it. */
  readonly says: Readonly<
    Record<Side, (printed: string) => readonly [found: string, wanted: string]>
  >
  readonly note: string
  readonly severity: Severity
  readonly confidence: number
}

export const HABITS: Readonly<Record<'stops' | 'marks', Habit>> = {
  stops: {
    usesOf: stopsOfFragments,
    says: {
      first: (printed) => [`${nameOf(printed)} inside the closing mark`, 'it outside'],
      second: (printed) => [`${nameOf(printed)} outside the closing mark`, 'it inside'],
    },
    note: 'Behind quoted words within a sentence American copy puts commas and stops inside the closing mark, British copy outside; this page does both.',
    severity: 'warning',
    confidence: 0.85,
  },
  marks: {
    usesOf: shapesOfMarks,
    says: {
      first: () => ['straight quotation mark', 'a curly one'],
      second: () => ['curly quotation mark', 'a straight one'],
    },
    note: 'The page has quotation marks of two shapes.',
    severity: 'hint',
    confidence: 0.8,
  },
}

function nameOf(printed: string): string {
  return printed.includes(',') ? 'comma' : 'full stop'
}
