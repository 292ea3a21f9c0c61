import type {Article} from '#article'
import {ofForms} from '#text'
import type {Sentence, TextIndex} from '#text'
import {MONTHS, ORDINALS, PARTS, SCALES, SMALL, TENS, VAGUE, WEEKDAYS} from './number-words.js'
import type {Token} from './tokens.js'
import {CURRENCY_LETTERS, CURRENCY_MARKS} from './units.js'
import {NAMED_BY_NUMBER} from './words.js'

/** Words that are a number, or the better part of one. */
const WORDS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, ORDINALS, VAGUE].flatMap((table) => [...table.keys()]),
  'half',
  'quarter',
  'tens',
  'nil',
  'love',
])

/** Words that a quantity begins with where the rest of it follows: “May 3”, “a third”, “page 3”. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NAMED_BY_NUMBER,
  ...[...CURRENCY_LETTERS.keys()].map((letters) => letters.toLowerCase()),
  'a',
  'an',
])

/** Words that may be, or lead to, the rest: “a third”, “Monday the 3rd”, “Formula One”. */
const GOING_ON: ReadonlySet<string> = new Set([
  ...[SMALL, SCALES, PARTS, MONTHS].flatMap((table) => [...table.keys()]),
  'the',
  'of',
])

/** Of what every quantity has one, where it has no figures. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([...WORDS, ...SCALES.keys(), ...PARTS.keys()])

/** Figures, fractions, and the entities that may stand for either. */
const FIGURES = /[\d½¼¾⅓⅔⅕⅛&]/

/** A word that is one token; any other may have a number in it: “two-thirds”, “mid-May”. */
const PLAIN = /^[a-z]+(?:'[a-z]+)?$/

const mayBeNumbers = ofForms((form) => NUMBER_WORDS.has(form) || !PLAIN.test(form))

/** The sentences that may hold a quantity: one in two has no number at all. */
export function sentencesOfQuantities({text, index, sentences}: Article): readonly Sentence[] {
  const mayBeNumber = mayBeNumbers(index)
  const telling: Sentence[] = []
  for (const sentence of sentences) {
    const {start, end} = sentence
    if (hasNumberWord(sentence, index, mayBeNumber) || FIGURES.test(text.slice(start, end)))
      telling.push(sentence)
  }
  return telling
}

function hasNumberWord(
  {firstWord, endWord}: Sentence,
  {formOf}: TextIndex,
  mayBeNumber: readonly boolean[],
): boolean {
  for (let at = firstWord; at < endWord; at++) if (mayBeNumber[formOf[at]!]) return true
  return false
}

const APOSTROPHES: ReadonlySet<string> = new Set("'‘’")

/** Whether a quantity may begin with the token: most words of a sentence need no reader. */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
  const {type, text, lower} = tokens[at]!
  if (type === 'number') return true
  const next = tokens[at + 1]
  if (type === 'mark') {
    return (CURRENCY_MARKS.has(text) && next !== undefined) || text === '#' || APOSTROPHES.has(text)
  }
  if (WORDS.has(lower)) return true
  if (next === undefined) return false
  if (next.type === 'word') return GOING_ON.has(next.lower) && BEFORE_NUMBER.has(lower)
  return BEFORE_NUMBER.has(lower) || isJoinedToNumber(tokens, at + 1)
}

/** “A38”, “F-16”. */
function isJoinedToNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.spaced) return false
  return token.type === 'number' || (token.type === 'mark' && tokens[at + 1]?.type === 'number')
}
