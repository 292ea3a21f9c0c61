import {SMALL, TENS} from './number-words.js'

/** Numbers from here on are written in figures only. */
const WORDS_BELOW = 100

const SMALL_WORDS = [...SMALL.keys()]
const TENS_WORDS = [...TENS.keys()]
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh
  twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)

/** “thirty-seven”; undefined for fractions and from a hundred on. */
export function cardinalInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= WORDS_BELOW) return undefined
  if (value < SMALL_WORDS.length) return SMALL_WORDS[value]
  const ones = value % 10
  const tens = TENS_WORDS[Math.floor(value / 10) - 2]!
  return ones === 0 ? tens : `${tens}-${SMALL_WORDS[ones]!}`
}

/** “37th”. */
export function ordinalInFigures(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'))
}

/** “thirty-seventh”; a hundredth and later in figures. */
export function ordinalInWords(value: number): string {
  if (value >= WORDS_BELOW) return ordinalInFigures(value)
  if (value < ORDINALS.length) return ORDINALS[value]!
  const tens = TENS_WORDS[Math.floor(value / 10) - 2]!
  return value % 10 === 0 ? tens.replace(/y$/, 'ieth') : `${tens}-${ORDINALS[value % 10]!}`
}
