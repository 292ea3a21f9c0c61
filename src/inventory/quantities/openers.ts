import {MONTHS, ORDINALS, SMALL, TENS, VAGUE, WEEKDAYS} from './number-words.js'
import type {Token} from './tokens.js'
import {CURRENCY_LETTERS, CURRENCY_MARKS} from './units.js'
import {NAMED_BY_NUMBER} from './words.js'

/** Words that a quantity may begin with. */
const WORDS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, ORDINALS, VAGUE, MONTHS, WEEKDAYS].flatMap((table) => [...table.keys()]),
  ...NAMED_BY_NUMBER,
  ...[...CURRENCY_LETTERS.keys()].map((letters) => letters.toLowerCase()),
  'a',
  'an',
  'half',
  'quarter',
  'tens',
  'nil',
  'love',
])

const APOSTROPHE = /^['‘’]$/

/** Whether a quantity may begin with the token: most words of a sentence need no reader. */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
  const {type, text, lower} = tokens[at]!
  if (type === 'number') return true
  const next = tokens[at + 1]
  if (type === 'word')
    return WORDS.has(lower) || (next !== undefined && isJoinedToNumber(tokens, at + 1))
  return (
    next?.type === 'number' ||
    (CURRENCY_MARKS.has(text) && next !== undefined) ||
    APOSTROPHE.test(text)
  )
}

/** “A38”, “F-16”. */
function isJoinedToNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.spaced) return false
  return token.type === 'number' || (token.type === 'mark' && tokens[at + 1]?.type === 'number')
}
