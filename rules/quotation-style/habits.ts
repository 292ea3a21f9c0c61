import type {Article} from '#article'
import type {Severity} from '#rule'
import {shapesOfMarks, stopsOfFragments} from './marks.js'
import type {Use} from './marks.js'

/** Two ways with quotation marks, of which a page has one. */
export interface Habit {
  readonly usesOf: (article: Article) => Use[]
  readonly note: string
  readonly severity: Severity
  readonly confidence: number
}

export const HABITS: Readonly<Record<'stops' | 'marks', Habit>> = {
  stops: {
    usesOf: stopsOfFragments,
    note: 'Behind quoted words within a sentence American copy puts commas and stops inside the closing mark, British copy outside; this page does both.',
    severity: 'warning',
    confidence: 0.85,
  },
  marks: {
    usesOf: shapesOfMarks,
    note: 'The page has quotation marks of two shapes.',
    severity: 'hint',
    confidence: 0.8,
  },
}
