import type {Random} from '../seed/random.js'
import {amountsIn, asWord, digitsOf, rounded, valuesIn, written} from './amounts.js'
import type {Amount} from './amounts.js'
import type {Draft, Ground} from './case.js'
import {clausesOf, mannerOf} from './clauses.js'

/** As near to a number of the body, a changed one may pass for a rounding of it. */
const TOO_NEAR = 0.07

const CHANGES = ['value', 'word', 'magnitude', 'rounding'] as const

/** States a number of the body, in another notation or rounded as a desk may, and another one. */
export function falsifiedNumber({source, random}: Ground): Draft | undefined {
  const facts = random
    .shuffled(clausesOf(source))
    .flatMap((clause) => amountsIn(clause.text).map((amount) => ({clause, amount})))
  const taken = valuesIn(source.body)
  for (const {clause, amount} of facts) {
    for (const variant of random.shuffled(CHANGES)) {
      const value = changed(amount, variant, random)
      if (value === undefined || taken.some((other) => isNear(value, other))) continue
      const word = variant === 'word' ? asWord(value) : undefined
      const {role, write} = mannerOf(random)
      const before = clause.text.slice(0, amount.index)
      const after = clause.text.slice(amount.index + amount.text.length)
      const isFalse = write(before, word ?? written(value, amount, random), after)
      const isTrue = write(before, truthful(amount, random), after)
      return {variant, role, isTrue: isTrue.text, isFalse: isFalse.text, span: isFalse.span}
    }
  }
  return undefined
}

function isNear(value: number, other: number): boolean {
  return Math.abs(value - other) <= TOO_NEAR * Math.max(value, other)
}

/** Another value, of the same sort; undefined where the change does not suit it. */
function changed(
  {value, kind, text}: Amount,
  variant: (typeof CHANGES)[number],
  random: Random,
): number | undefined {
  const factor = random.chance(0.5) ? 1.25 + random.next() * 1.75 : 0.35 + random.next() * 0.4
  const digits = Math.min(digitsOf(value), 3)
  switch (variant) {
    case 'value':
      return whole(rounded(value * factor, digits), value)
    case 'word': {
      const other = whole(rounded(value * factor, digits), value)
      return kind === 'count' && other !== undefined && asWord(other) ? other : undefined
    }
    case 'magnitude':
      if (/million|\dm/.test(text)) return value * 1000
      if (/billion|bn/.test(text)) return value / 1000
      return kind === 'share' || value < 30 ? undefined : value * 10
    case 'rounding':
      if (digitsOf(value) < 3) return undefined
      return whole(rounded(value * (random.chance(0.5) ? 1.15 : 0.87), 2), value)
  }
}

/** A part of a thing is no count; a value that changed into itself is no change. */
function whole(value: number, original: number): number | undefined {
  const result = Number.isInteger(original) ? Math.round(value) : value
  return result < 2 || result === original ? undefined : result
}

/** The body's own number in its words, in another notation, or rounded and said to be so. */
function truthful(amount: Amount, random: Random): string {
  if (random.chance(0.35)) return amount.text
  if (digitsOf(amount.value) >= 3 && random.chance(0.5)) {
    const value = rounded(amount.value, 2)
    const about =
      value < amount.value ? ['about', 'more than', 'over'] : ['about', 'nearly', 'almost']
    return `${random.one(about)!} ${written(value, amount, random)}`
  }
  return written(amount.value, amount, random)
}
