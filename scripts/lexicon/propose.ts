import {Flag} from './frequencies.js'
import type {Counts, WordCount} from './count.js'

/** Fewer occurrences, documents or sources than these prove nothing. */
const LEAST = {count: 4, documents: 3}
/** Words that one source alone has need more occurrences. */
const LEAST_IN_ONE_SOURCE = 8
const WIRES = 2

/**
 * A slip made again and again reaches a hundredth of its word's count (“occured”), a slip of
 * another kind a thousandth. A word that stands nearer to a common one than this is doubted.
 */
const SLIP_SHARE = {likely: 0.08, other: 0.004}

const FUNCTION_WORDS = new Set(
  'a an and are as at be been but by can did do for from had has have he her his i if is it its me my no nor not of or our she so than that the their them then there they this to was we were what when which who will with would you your'.split(
    ' ',
  ),
)

/**
 * Words that both dictionaries lack and that the corpus bears out, one a line, in two groups
 * to be read by eye before any goes into the supplement: first those with no common word near,
 * then the doubtful ones, each with the word it may be a slip of and both counts.
 */
export function proposals(known: ReadonlyMap<string, number>, counts: Counts): string[] {
  const isWord = (word: string) => ((known.get(word) ?? 0) & (Flag.american | Flag.british)) !== 0
  const sound: string[] = []
  const doubtful: string[] = []
  for (const [word, count] of counts.all()) {
    if (isWord(word) || word.endsWith("'s") || !isBorneOut(count)) continue
    if (isGlued(word, isWord)) continue
    const near = commonestNear(word, isWord, counts)
    const share = near === undefined ? 1 : count.lower / near.count
    const limit = near?.isLikelySlip ? SLIP_SHARE.likely : SLIP_SHARE.other
    if (near && share < limit) doubtful.push(`? ${word} ${count.lower} ${near.word} ${near.count}`)
    else sound.push(`+ ${word} ${count.lower}`)
  }
  return [...sound.sort(), ...doubtful.sort()]
}

function isBorneOut({lower, capital, documents, bySource}: WordCount): boolean {
  if (lower < LEAST.count || documents < LEAST.documents || lower <= capital) return false
  const sources = bySource.filter((count, source) => count > 0 && source !== WIRES).length
  return sources > 1 || (sources === 1 && lower >= LEAST_IN_ONE_SOURCE)
}

/** Whether it is two words, one of them a function word, that lost their space: “tothe”. */
function isGlued(word: string, isWord: (word: string) => boolean): boolean {
  for (let at = 1; at < word.length; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (FUNCTION_WORDS.has(left) && FUNCTION_WORDS.has(right)) return true
    if (left.length < 2 || right.length < 2 || !isWord(left) || !isWord(right)) continue
    if (FUNCTION_WORDS.has(right) && right.length > 2) return true
    if (FUNCTION_WORDS.has(left) && left.length > 2) return true
  }
  return false
}

interface Near {
  readonly word: string
  readonly count: number
  readonly isLikelySlip: boolean
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz'"

/** The commonest word one edit away; the kinds of edit that people make most come first. */
function commonestNear(
  word: string,
  isWord: (word: string) => boolean,
  counts: Counts,
): Near | undefined {
  let best: Near | undefined
  const consider = (other: string, isLikelySlip: boolean) => {
    if (!isWord(other)) return
    const count = counts.lower(other)
    const weight = isLikelySlip ? count * 20 : count
    const bestWeight = best ? (best.isLikelySlip ? best.count * 20 : best.count) : 0
    if (weight > bestWeight) best = {word: other, count, isLikelySlip}
  }
  for (let at = 0; at <= word.length; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    const [first, second] = right
    if (first !== undefined) {
      const isDouble = first === second || first === left.at(-1)
      consider(left + right.slice(1), isDouble || word.length > 5)
    }
    if (second !== undefined) consider(left + second + first + right.slice(2), true)
    for (const letter of LETTERS) {
      consider(left + letter + right, word.length > 4)
      if (first !== undefined) consider(left + letter + right.slice(1), word.length > 6)
    }
  }
  return best
}
