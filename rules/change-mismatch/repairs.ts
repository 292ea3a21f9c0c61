import type {Article} from '#article'
import {restated} from '#inventory'
import type {Quantity} from '#inventory'
import {rewritten, spanning} from '#rule'
import {inCaseOf} from '#text'
import type {Span} from '#text'
import type {Change} from './changes.js'
import {endsOf, shareOf} from './faults.js'
import type {FaultOfChange} from './faults.js'

/** By how much a repaired number may be rounded. */
const ROUNDING = 0.02

/** The stretch that holds every number of the change, and the word that says which way. */
export function spanOf({from, to, amount, movement, factor}: Change, fault: FaultOfChange): Span {
  const word = fault === 'direction' ? movement : factor
  return spanning(...[from, to, amount, word].filter((each) => each !== undefined))
}

/** The stretch written anew with one number or word of it put right, the likeliest first. */
export function repairsOf(article: Article, change: Change, fault: FaultOfChange): string[] {
  const span = spanOf(change, fault)
  const edits = editsFor(article, change, fault).filter(({text}) => text !== undefined)
  const repairs = edits.map(({place, text}) =>
    rewritten(article.text, span, [{start: place.start, end: place.end, text: text!}]),
  )
  return fault === 'direction' ? [...repairs, swapped(article, change, span)] : repairs
}

interface Edit {
  readonly place: Span
  readonly text: string | undefined
}

function editsFor(article: Article, change: Change, fault: FaultOfChange): Edit[] {
  const {from, to, amount, movement, factor} = change
  const ends = endsOf(change)
  const restate = (place: Quantity, value: number): Edit => ({
    place,
    text: value > 0 ? restated(article, place, value, ROUNDING) : undefined,
  })
  const sign = movement?.direction ?? 1
  switch (fault) {
    case 'direction':
      return [{place: movement!, text: inCaseOf(article.slice(movement!), movement!.opposite)}]
    case 'points':
      return [
        {place: amount!, text: `${figuresOf(article, amount!)} percentage points`},
        restate(amount!, shareOf(ends.from, ends.to)),
      ]
    case 'share': {
      const share = (sign * amount!.lo) / 100
      return [
        restate(amount!, shareOf(ends.from, ends.to)),
        restate(to, ends.from * (1 + share)),
        restate(from, ends.to / (1 + share)),
      ]
    }
    case 'difference':
      return [
        restate(amount!, Math.abs(ends.to - ends.from)),
        restate(to, ends.from + sign * amount!.lo),
        restate(from, ends.to - sign * amount!.lo),
      ]
    case 'factor':
      return [restate(to, ends.from * factor!.value), restate(from, ends.to / factor!.value)]
  }
}

function figuresOf(article: Article, amount: Quantity): string {
  return /^[\d.,]*\d/.exec(article.slice(amount))?.[0] ?? String(amount.lo)
}

/** The two ends in each other's place. */
function swapped(article: Article, {from, to}: Change, span: Span): string {
  return rewritten(article.text, span, [
    {start: from.start, end: from.end, text: article.slice(to)},
    {start: to.start, end: to.end, text: article.slice(from)},
  ])
}
