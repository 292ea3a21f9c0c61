import type {Article} from '#article'
import type {Evidence, Report} from '#rule'
import type {Habit} from './habits.js'
import type {Side, Use} from './marks.js'

/** More places than these tell an editor nothing new. */
const MOST_PLACES = 8

/** The places of the habit that fewer places have; where both have as many, the one that came second. */
export function reportOf(article: Article, habit: Habit): Report | undefined {
  const uses = habit.usesOf(article)
  const [firsts, seconds] = [sideOf(uses, 'first'), sideOf(uses, 'second')]
  if (firsts.length === 0 || seconds.length === 0) return undefined
  const isFirstRare =
    firsts.length < seconds.length ||
    (firsts.length === seconds.length && firsts[0]!.start > seconds[0]!.start)
  const [rare, usual] = isFirstRare ? [firsts, seconds] : [seconds, firsts]
  const [use, ...others] = rare
  const {start, end, side, otherwise} = use!
  const [found, wanted] = habit.says[side](article.slice(use!))
  const usualPlace = usual[0]!
  return {
    span: {start, end},
    reason: `Unexpected ${found}, expected ${wanted} as elsewhere`,
    expected: [otherwise],
    note: `${habit.note} In it ${countOf(usual)} the other form, and ${countOf(rare)} this one.`,
    evidence: [
      ...others.slice(0, MOST_PLACES).map((other) => placeOf(other, 'the same')),
      placeOf(usualPlace, habit.says[usualPlace.side](article.slice(usualPlace))[0]),
    ],
    severity: habit.severity,
    confidence: habit.confidence,
  }
}

function sideOf(uses: readonly Use[], side: Side): Use[] {
  return uses.filter((use) => use.side === side)
}

function placeOf({start, end}: Use, label: string): Evidence {
  return {start, end, label}
}

function countOf(uses: readonly Use[]): string {
  return uses.length === 1 ? 'one place has' : `${uses.length} places have`
}
