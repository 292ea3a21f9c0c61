import type {Random} from './random.js'

/** What a slip of the fingers makes of a word, and how likely beside its other slips. */
export interface Slip {
  readonly text: string
  readonly weight: number
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiou'
const SOUNDS = ['sc', 'sz', 'ck', 'td', 'bp', 'fv', 'gj', 'mn', 'iy', 'xs']

/** By the counts of typing errors in print: letters left out, too many, swapped, wrong. */
const Weight = {
  leftOut: 1,
  oneOfDouble: 1.6,
  swapped: 0.9,
  doubled: 0.8,
  extraNeighbour: 0.25,
  extra: 0.06,
  wrongNeighbour: 0.35,
  wrongVowel: 0.5,
  wrongSound: 0.35,
  wrong: 0.08,
} as const

/** People look at how a word begins. */
const FIRST_LETTER = 0.25

/** Every string that one slip makes of the word; the same string may come twice. */
export function slipsOf(word: string): Slip[] {
  const slips: Slip[] = []
  for (let at = 0; at <= word.length; at++) {
    const place = at === 0 ? FIRST_LETTER : 1
    const add = (text: string, weight: number) => slips.push({text, weight: weight * place})
    const left = word.slice(0, at)
    const right = word.slice(at)
    const letter = word[at]
    if (letter !== undefined) {
      add(left + right.slice(1), letter === word[at - 1] ? Weight.oneOfDouble : Weight.leftOut)
      for (const other of LETTERS) {
        if (other !== letter) add(left + other + right.slice(1), wrongLetter(letter, other))
      }
    }
    const next = word[at + 1]
    if (next !== undefined && next !== letter) {
      add(left + next + letter! + right.slice(2), Weight.swapped)
    }
    for (const other of LETTERS) add(left + other + right, extraLetter(other, word[at - 1], letter))
  }
  return slips
}

/** Two slips, the first of which leaves a letter out or swaps two: “lest” for “latest”. */
export function doubleSlipsOf(word: string): Slip[] {
  const slips: Slip[] = []
  for (const first of slipsOf(word)) {
    if (first.weight < Weight.swapped || first.text[0] !== word[0]) continue
    for (const second of slipsOf(first.text)) {
      if (second.text !== word && second.text[0] === word[0]) {
        slips.push({text: second.text, weight: first.weight * second.weight})
      }
    }
  }
  return slips
}

/** One slip, drawn by its weight. */
export function slip(word: string, random: Random): string | undefined {
  return random.weighted(slipsOf(word), ({weight}) => weight)?.text
}

function wrongLetter(meant: string, typed: string): number {
  if (VOWELS.includes(meant) && VOWELS.includes(typed)) return Weight.wrongVowel
  if (SOUNDS.some((pair) => pair.includes(meant) && pair.includes(typed))) return Weight.wrongSound
  return areNeighbours(meant, typed) ? Weight.wrongNeighbour : Weight.wrong
}

function extraLetter(typed: string, before: string | undefined, after: string | undefined): number {
  // Doubling the letter behind is doubling the one before at the next place.
  if (typed === before) return Weight.doubled
  if (typed === after) return 0
  const isNear = [before, after].some((letter) => letter && areNeighbours(letter, typed))
  return isNear ? Weight.extraNeighbour : Weight.extra
}

/** Keys that touch on a QWERTY board, where each row is set off by half a key. */
function areNeighbours(a: string, b: string): boolean {
  const [rowA, columnA] = keyOf(a)
  const [rowB, columnB] = keyOf(b)
  const offset = columnB - columnA
  if (rowA === rowB) return Math.abs(offset) === 1
  if (rowB === rowA + 1) return offset === 0 || offset === -1
  return rowA === rowB + 1 && (offset === 0 || offset === 1)
}

function keyOf(letter: string): [row: number, column: number] {
  const row = ROWS.findIndex((keys) => keys.includes(letter))
  return row < 0 ? [-9, -9] : [row, ROWS[row]!.indexOf(letter)]
}
