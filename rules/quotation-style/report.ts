import type {Article} from '#article'
import {mixtureOf, placesOf} from '#rule'
import type {Report} from '#rule'
import type {Habit} from './habits.js'
import type {Use} from './marks.js'

/** The first place of the rarer way, with the others and one of the usual way. */
export function reportOf(article: Article, habit: Habit): Report | undefined {
  const mixture = mixtureOf(habit.usesOf(article))
  if (!mixture) return undefined
  const {rare, usual} = mixture
  const [{start, end, otherwise}] = rare
  const nameOf = (use: Use) => NAMES[use.way](article.slice(use))
  return {
    span: {start, end},
    reason: `Unexpected ${nameOf(rare[0])}, expected ${WANTED[usual[0].way]} as elsewhere`,
    expected: [otherwise],
    note: `${habit.note} In it ${countOf(usual)} the other form, and ${countOf(rare)} this one.`,
    evidence: placesOf(mixture, nameOf),
    severity: habit.severity,
    confidence: habit.confidence,
  }
}

const NAMES: Readonly<Record<Use['way'], (printed: string) => string>> = {
  inside: (printed) => `${stopIn(printed)} inside the closing mark`,
  outside: (printed) => `${stopIn(printed)} outside the closing mark`,
  straight: () => 'straight quotation mark',
  curly: () => 'curly quotation mark',
}

const WANTED: Readonly<Record<Use['way'], string>> = {
  inside: 'it inside',
  outside: 'it outside',
  straight: 'a straight one',
  curly: 'a curly one',
}

function stopIn(printed: string): string {
  return printed.includes(',') ? 'comma' : 'full stop'
}

function countOf(uses: readonly Use[]): string {
  return uses.length === 1 ? 'one place has' : `${uses.length} places have`
}
