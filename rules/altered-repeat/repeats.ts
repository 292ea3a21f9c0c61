import type {Article} from '#article'
import {aligned, isContent, piecesOf} from '#claims'
import type {Alignment, Piece} from '#claims'
import type {Quotation, Span} from '#text'

/** Words quoted twice, and not the same. */
export interface Repeat {
  /** What the later place has, and what the earlier one. */
  readonly later: Span
  readonly earlier: Span
  /** The earlier quotation's words, all that the later one repeats. */
  readonly whole: Span
  /** Words that both have. */
  readonly shared: number
}

/** Fewer words than these are said again by chance. */
const FEWEST_WORDS = 7
/** In UTF-16 units, marks and all: a letter and a space for each word. */
const SHORTEST = 2 * FEWEST_WORDS
/** Of the words of the shorter, those that both have. */
const LEAST_LIKENESS = 0.75
const MOST_CHANGED = 3
/** Words with a sense of their own that both have. */
const FEWEST_CONTENT = 3
/** Alignments of one article: work stays linear in its length. */
const MOST_COMPARISONS = 200
/** Earlier quotations with which one is compared. */
const MOST_CANDIDATES = 3
/** Words of the earlier quotation around the place where the shared words stand. */
const WINDOW = 90

interface Place {
  readonly piece: Piece
  readonly at: number
}

/**
 * Quotations of the body that repeat an earlier one with a word changed, added or left out inside; one
 * that is cut shorter is the same, and so are the pieces around an ellipsis or a bracket.
 */
export function repeatsOf(article: Article): Repeat[] {
  const places = new Map<number, Place>()
  const shingles = new Shingles()
  const repeats: Repeat[] = []
  const quotations = longQuotationsOf(article)
  let comparisons = 0
  // One alone repeats nothing.
  if (quotations.length < 2) return repeats
  for (const quotation of quotations) {
    const pieces = stretchesOf(article.text, quotation, shingles)
    for (const {piece, keys} of pieces) {
      const found = candidatesFor(keys, places)
      comparisons += found.length
      const repeat = comparisons > MOST_COMPARISONS ? undefined : firstRepeat(piece, found)
      if (repeat) repeats.push(repeat)
    }
    for (const {piece, keys} of pieces) addPlaces(places, piece, keys)
  }
  return repeats
}

/** Quotations of the body that may hold as many words as it takes. */
function longQuotationsOf(article: Article): Quotation[] {
  const long: Quotation[] = []
  for (const quotation of article.quotations) {
    if (quotation.depth > 0 || !quotation.close) continue
    if (quotation.end - quotation.start < SHORTEST || !article.isBody(quotation.start)) continue
    long.push(quotation)
  }
  return long
}

/** A stretch of a quotation, and what stands in it from each word on. */
interface Stretch {
  readonly piece: Piece
  readonly keys: readonly number[]
}

function stretchesOf(text: string, {inner}: Quotation, shingles: Shingles): Stretch[] {
  const stretches: Stretch[] = []
  for (const span of inner) {
    for (const piece of piecesOf(text, span)) {
      if (piece.length >= FEWEST_WORDS) stretches.push({piece, keys: shingles.of(piece)})
    }
  }
  return stretches
}

function firstRepeat(piece: Piece, found: readonly Place[]): Repeat | undefined {
  for (const place of found) {
    const repeat = repeatAt(piece, place)
    if (repeat) return repeat
  }
  return undefined
}

function addPlaces(places: Map<number, Place>, piece: Piece, keys: readonly number[]): void {
  for (let at = 0; at < keys.length; at++)
    if (!places.has(keys[at]!)) places.set(keys[at]!, {piece, at})
}

function candidatesFor(keys: readonly number[], places: ReadonlyMap<number, Place>): Place[] {
  const found = new Map<Piece, Place>()
  for (let at = 0; at < keys.length; at++) {
    const place = places.get(keys[at]!)
    if (place && !found.has(place.piece)) {
      found.set(place.piece, {piece: place.piece, at: place.at - at})
      if (found.size === MOST_CANDIDATES) break
    }
  }
  return [...found.values()]
}

/** Four words in a row as a number, the same for the same words: two pairs of words. */
class Shingles {
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<number, number>()

  /** From each word on that has three behind it. */
  of(piece: Piece): number[] {
    const words: number[] = []
    for (const {key} of piece) words.push(numberOf(this.#words, key))
    const pairs: number[] = []
    for (let at = 1; at < words.length; at++)
      pairs.push(numberOf(this.#pairs, words[at - 1]! * MOST_NUMBERS + words[at]!))
    const shingles: number[] = []
    for (let at = 2; at < pairs.length; at++)
      shingles.push(pairs[at - 2]! * MOST_NUMBERS + pairs[at]!)
    return shingles
  }
}

/** More than an article has words; its square is still a number without fractions. */
const MOST_NUMBERS = 2 ** 26

/** The number of a key, the next one for a new key. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key)
  if (number === undefined) numbers.set(key, (number = numbers.size))
  return number
}

/** The shorter of the two is looked for in the longer. */
function repeatAt(later: Piece, {piece: earlier, at}: Place): Repeat | undefined {
  const isShorter = later.length <= earlier.length
  const [short, long] = isShorter ? [later, earlier] : [earlier, later]
  const from = Math.max(0, (isShorter ? at : -at) - WINDOW / 3)
  const window = long.slice(from, from + WINDOW + short.length)
  const alignment = aligned(short, window)
  if (!isRepeat(short, alignment)) return undefined
  const [difference] = alignment.differences as [Alignment['differences'][0]]
  const [a, b] = spansOf(short, window, difference)
  const whole = {
    start: earlier[0]!.start,
    end: earlier.at(-1)!.end,
  }
  return {
    later: isShorter ? a : b,
    earlier: isShorter ? b : a,
    whole,
    shared: alignment.shared,
  }
}

/** Nearly the same words, with one change that words of both stand around. */
function isRepeat(short: Piece, {shared, edits, differences}: Alignment): boolean {
  const [difference, ...others] = differences
  if (!difference || others.length > 0) return false
  if (edits > MOST_CHANGED || shared < LEAST_LIKENESS * short.length) return false
  const [from, to] = difference.quote
  const isInside = from > 0 && to < short.length
  const kept = short.filter((_, at) => at < from || at >= to)
  return isInside && kept.filter(({key}) => isContent(key)).length >= FEWEST_CONTENT
}

/** What differs, with the word before where one of them has nothing there. */
function spansOf(
  short: Piece,
  window: Piece,
  {quote, body}: Alignment['differences'][0],
): readonly [Span, Span] {
  const isGap = quote[0] === quote[1] || body[0] === body[1]
  const back = isGap ? 1 : 0
  return [
    spanOf(short.slice(quote[0] - back, quote[1])),
    spanOf(window.slice(body[0] - back, body[1])),
  ]
}

function spanOf(piece: Piece): Span {
  return {start: piece[0]!.start, end: piece.at(-1)!.end}
}
