import type {TokenRow} from '../token-row.js'
import {JOINED, WORD} from '../tokens.js'
import {Sort} from './word-sorts.js'
import type {WordSorts} from './word-sorts.js'

/** What may have been left out of a gap. */
export type Omitted = 'article' | 'preposition'

/**
 * A place where a word may have been left out; in copy to learn from, what stands there is skipped:
 * then `right` is `left + 2`.
 */
export interface Gap {
  readonly omitted: Omitted
  /** The place before the gap, and that behind it. */
  readonly left: number
  readonly right: number
  /** The noun that ends the phrase behind the gap, and what follows; the phrase may have none. */
  readonly head: number
  readonly stop: number
}

/** Words of a phrase up to its noun, at most. */
const LONGEST_PHRASE = 4
/** What governs a noun: “of”, “was”, “took”, “and”, “them”. */
const GOVERNS = Sort.preposition | Sort.be | Sort.verb | Sort.conjunction | Sort.object
/** What begins what a preposition governs. */
const OPENS = Sort.article | Sort.determiner | Sort.object

/**
 * The gap behind a place where an article may have been left out: a noun in the singular, perhaps with words before
 * it, between what governs it and what cannot go on with it (“took [] similar line in”).
 *
 * @param right - the first place of the phrase.
 */
export function articleGap(
  row: TokenRow,
  sorts: WordSorts,
  left: number,
  right: number,
): Gap | undefined {
  const sort = sorts.of(row.ids[left]!)
  if ((sort & GOVERNS) === 0 || isPart(row, left)) return undefined
  if (row.isCapital[left] === 1 && (sort & Sort.closed) === 0) return undefined
  const stop = endOfPhrase(row, sorts, right)
  const head = stop - 1
  if (stop - right < 1 || stop - right > LONGEST_PHRASE) return undefined
  if ((sorts.of(row.ids[head]!) & Sort.noun) === 0 || isJoined(row, head)) return undefined
  if (!endsPhrases(row, sorts, stop)) return undefined
  return {omitted: 'article', left, right, head, stop}
}

/**
 * The gap behind a place where a preposition may have been left out: behind an open word, before an
 * article, a name or a number (“listened [] the minister”).
 */
export function prepositionGap(
  row: TokenRow,
  sorts: WordSorts,
  left: number,
  right: number,
): Gap | undefined {
  if (row.isCapital[left] === 1 || isPart(row, left)) return undefined
  if ((sorts.of(row.ids[left]!) & Sort.open) === 0) return undefined
  const sort = sorts.of(row.ids[right]!)
  // “An’ a cat” has no article.
  if ((sort & Sort.article) !== 0 && isMark(row, sorts, right + 1)) return undefined
  const opens = (sort & OPENS) !== 0
  if (!opens && (sort & Sort.number) === 0 && row.isCapital[right] === 0) return undefined
  const from = opens ? right + 1 : endOfNames(row, sorts, right)
  const stop = endOfPhrase(row, sorts, from)
  return {omitted: 'preposition', left, right, head: stop > from ? stop - 1 : right, stop}
}

/** Behind the names and figures from a place on. */
function endOfNames({ids, isCapital}: TokenRow, sorts: WordSorts, from: number): number {
  let at = from
  while (isCapital[at] === 1 || (sorts.of(ids[at]!) & Sort.number) !== 0) at++
  return at
}

/** Behind the lower-case open words from a place on. */
function endOfPhrase({ids, isCapital}: TokenRow, sorts: WordSorts, from: number): number {
  let at = from
  while (at - from <= LONGEST_PHRASE && isCapital[at] === 0 && (sorts.of(ids[at]!) & Sort.open) > 0)
    at++
  return at
}

/** A mark or a closed word; another word would go on with the phrase. */
function endsPhrases(row: TokenRow, sorts: WordSorts, place: number): boolean {
  if ((row.flags[place]! & WORD) === 0) return isMark(row, sorts, place)
  return row.isCapital[place] === 0 && (sorts.of(row.ids[place]!) & Sort.closed) !== 0
}

function isMark({ids, flags}: TokenRow, sorts: WordSorts, place: number): boolean {
  return (flags[place]! & WORD) === 0 && (sorts.of(ids[place]!) & Sort.number) === 0
}

function isJoined({flags}: TokenRow, place: number): boolean {
  return (flags[place]! & JOINED) !== 0
}

/** Whether the word is a part of a hyphenated one: “on” of “long-on”. */
function isPart(row: TokenRow, place: number): boolean {
  return isJoined(row, place) || (place > 0 && isJoined(row, place - 1))
}
