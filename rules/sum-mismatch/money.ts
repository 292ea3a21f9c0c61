import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import {CLOSED, LONGEST, listOf, nounOf, OPEN, SET_OFF} from './lists.js'
import type {Total} from './totals.js'

/** “£3m for the quay: £1m for stone and £2m for piles”, “£3m (£1m in cash and £2m in shares)”. */
const PARTED = new RegExp(`M${nounOf(0)}${SET_OFF}${listOf('M')}${CLOSED}`, 'y')
/** “£1m for stone and £2m for piles, £3m in all”. */
const IN_ALL = new RegExp(
  `${listOf('M')},? (?:- |– |\\()?(?:(?:a total of|making|making a total of|in all|altogether) M\\b|M(?: in all| in total| altogether))`,
  'y',
)
/** Gains and losses, prices of one thing each, and what is paid again and again. */
const NO_SUM =
  /\b(?:profits?|loss|losses|average|each|apiece|per|respectively|or|between|rose|fell|up|down|year|years|quarter|month|week|net|gross|tax|worth)\b/

const AMOUNTS = /M.*M.*M/

/** Totals of money with the parts that the copy says are all of it. */
export function* moneyTotalsOf(article: Article): Iterable<Total> {
  for (const line of slotLinesOf(article)) {
    if (!AMOUNTS.test(line.letters)) continue
    let past = 0
    for (const {index} of line.text.matchAll(/M/g)) {
      if (index < past) continue
      const found = matchAt(PARTED, line, index) ?? matchAt(IN_ALL, line, index)
      if (!found || OPEN.test(found[0]) || NO_SUM.test(found[0])) continue
      const amounts = [...found[0].matchAll(/[A-Z]/g)].flatMap(
        (letter) => line.quantityAt(index + letter.index) ?? [],
      )
      if (amounts.length < 3 || !areOfOneCurrency(amounts)) continue
      past = index + found[0].length
      const isTotalLast = !found[0].endsWith(found.groups!['list']!)
      yield isTotalLast
        ? {total: amounts.at(-1)!, parts: amounts.slice(0, -1)}
        : {total: amounts[0]!, parts: amounts.slice(1)}
    }
  }
}

function matchAt(pattern: RegExp, line: SlotLine, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(line.text)
  return found && found[0].length < LONGEST ? found : undefined
}

function areOfOneCurrency(amounts: readonly Quantity[]): boolean {
  const [{currency}] = amounts as [Quantity]
  return amounts.every(
    (amount) =>
      amount.kind === 'money' &&
      amount.currency === currency &&
      amount.lo === amount.hi &&
      amount.bound === 'exact',
  )
}

/** A total that is printed rounder than its parts may have lost so much of its last figure. */
const ROUNDED = 0.3

/**
 * How far the parts may be from the total: each by half of the finest figure that is printed of any,
 * as copy that gives “£1.5m” would not write “£1m” for £1.4m, and a rounder total by more.
 */
export function roundingOfMoney({total, parts}: Total): number {
  const steps = [total, ...parts].map(({step}) => step)
  const finest = Math.min(...steps)
  return Math.max((finest / 2) * steps.length, total.step > finest ? total.step * ROUNDED : 0)
}
