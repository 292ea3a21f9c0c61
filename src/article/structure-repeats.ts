import type {TextIndex, Word} from '#text'
import type {Unit} from './structure-units.js'

/** Shorter lines are said again by chance. */
const FEWEST_WORDS = 4
/** So many different lines may open with the same two words; more are noise, and time. */
const MOST_PER_OPENING = 4

/** Whether `words` has the words of `sought` in a row from `at`. */
function standsAt(sought: readonly Word[], words: readonly Word[], at: number): boolean {
  if (at + sought.length > words.length) return false
  for (let offset = 0; offset < sought.length; offset++) {
    if (sought[offset]!.normal !== words[at + offset]!.normal) return false
  }
  return true
}

/** Whether the words of a line stand in a row in one of the units. */
export function repeatsIn(line: Unit, units: readonly Unit[]): boolean {
  for (const {words} of units) {
    for (let at = 0; at + line.length <= words.length; at++) {
      if (standsAt(line.words, words, at)) return true
    }
  }
  return false
}

/** Where the words of a display line stand again: the first word of each such place. */
interface Repeat {
  readonly unit: Unit
  readonly of: Unit
  readonly first: Word
  readonly last: Word
}

/**
 * The places, in longer copy than themselves, where display lines are said again. Time grows
 * with the words of the text, times a constant.
 */
export function repeatsOf(lines: readonly Unit[], units: readonly Unit[]): Repeat[] {
  const byOpening = linesByOpening(lines)
  if (byOpening.size === 0) return []
  const repeats: Repeat[] = []
  for (const unit of units) {
    const {words} = unit
    for (let at = 0; at + FEWEST_WORDS <= words.length; at++) {
      for (const of of byOpening.get(words[at]!.normal)?.get(words[at + 1]!.normal) ?? []) {
        if (of === unit || of.length >= words.length || !standsAt(of.words, words, at)) continue
        repeats.push({unit, of, first: words[at]!, last: words[at + of.length - 1]!})
      }
    }
  }
  return repeats
}

/** Lines by their first word, then their second: most words of the copy open no line. */
function linesByOpening(lines: readonly Unit[]): Map<string, Map<string, Unit[]>> {
  const byOpening = new Map<string, Map<string, Unit[]>>()
  for (const line of lines) {
    if (line.length < FEWEST_WORDS) continue
    const [first, second] = line.words
    const bySecond = byOpening.get(first!.normal) ?? new Map<string, Unit[]>()
    const known = bySecond.get(second!.normal) ?? []
    if (known.length < MOST_PER_OPENING) known.push(line)
    byOpening.set(first!.normal, bySecond.set(second!.normal, known))
  }
  return byOpening
}

/** How many of a line's long words stand in other copy too, from 0 to 1, plurals aside. */
export function overlapOf(line: readonly Word[], other: readonly Word[]): number {
  const sought = stems(line)
  return sought.size === 0 ? 0 : countShared(sought, other) / sought.size
}

/** How many long words of a line stand in other copy too, plurals aside. */
export function sharedOf(line: readonly Word[], other: readonly Word[]): number {
  return countShared(stems(line), other)
}

function countShared(sought: ReadonlySet<string>, other: readonly Word[]): number {
  const there = stems(other)
  let shared = 0
  for (const stem of sought) if (there.has(stem)) shared++
  return shared
}

/** Crude on purpose: enough to see that two lines speak of the same things. */
function stems(words: readonly Word[]): Set<string> {
  return new Set(
    words
      .map((word) => word.normal.replace(/'s$|'$/, ''))
      .filter((word) => word.length > 3 && !COMMON.has(word))
      .map((word) => word.slice(0, 5)),
  )
}

const COMMON = new Set(
  'about after again against also been before being between could does down each from have having here into just like more most much must only other over said same says should some such than that their them then there these they this those through under until very were what when where which while will with would your'.split(
    ' ',
  ),
)

/** Whether a place of the text stands within double quotation marks of its own unit. */
export function isWithinQuotation(index: TextIndex, unit: Unit, from: number, to: number): boolean {
  const before = index.text.slice(unit.start, from)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  if (before.split('"').length % 2 === 0) return true
  const after = index.text.slice(to, unit.end)
  const opensSingle = /(?:^|[\s(])[‘'][^\s][^‘’']*$/.test(before.slice(-200))
  return opensSingle && /[’']/.test(after)
}
