import {JOINED, WORD} from '../tokens.js'
import {Sort} from './word-sorts.js'
import type {WordSorts} from './word-sorts.js'

/** What may have been left out of a gap. */
export type Omitted = 'article' | 'preposition'

/** A passage as gaps are looked for in it; places are those of `ids`. */
export interface Read {
  readonly ids: Uint16Array
  /** The scanner’s flags, by place. */
  readonly flags: Uint8Array
  /** 1 where the token has a capital, by place. */
  readonly isCapital: Uint8Array
}

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
  read: Read,
  sorts: WordSorts,
  left: number,
  right: number,
): Gap | undefined {
  const sort = sorts.of(read.ids[left]!)
  if ((sort & GOVERNS) === 0 || isPart(read, left)) return undefined
  if (read.isCapital[left] === 1 && (sort & Sort.closed) === 0) return undefined
  const stop = endOfPhrase(read, sorts, right)
  const head = stop - 1
  if (stop - right < 1 || stop - right > LONGEST_PHRASE) return undefined
  if ((sorts.of(read.ids[head]!) & Sort.noun) === 0 || isJoined(read, head)) return undefined
  if (!endsPhrases(read, sorts, stop)) return undefined
  return {omitted: 'article', left, right, head, stop}
}

/**
 * The gap behind a place where a preposition may have been left out: behind an open word, before an
 * article, a name or a number (“listened [] the minister”).
 */
export function prepositionGap(
  read: Read,
  sorts: WordSorts,
  left: number,
  right: number,
): Gap | undefined {
  if (read.isCapital[left] === 1 || isPart(read, left)) return undefined
  if ((sorts.of(read.ids[left]!) & Sort.open) === 0) return undefined
  const sort = sorts.of(read.ids[right]!)
  // “An’ a cat” has no article.
  if ((sort & Sort.article) !== 0 && isMark(read, sorts, right + 1)) return undefined
  const opens = (sort & OPENS) !== 0
  if (!opens && (sort & Sort.number) === 0 && read.isCapital[right] === 0) return undefined
  const from = opens ? right + 1 : endOfNames(read, sorts, right)
  const stop = endOfPhrase(read, sorts, from)
  return {omitted: 'preposition', left, right, head: stop > from ? stop - 1 : right, stop}
}

/** Behind the names and figures from a place on. */
function endOfNames({ids, isCapital}: Read, sorts: WordSorts, from: number): number {
  let at = from
  while (isCapital[at] === 1 || (sorts.of(ids[at]!) & Sort.number) !== 0) at++
  return at
}

/** Behind the lower-case open words from a place on. */
function endOfPhrase({ids, isCapital}: Read, sorts: WordSorts, from: number): number {
  let at = from
  while (at - from <= LONGEST_PHRASE && isCapital[at] === 0 && (sorts.of(ids[at]!) & Sort.open) > 0)
    at++
  return at
}

/** A mark or a closed word; another word would go on with the phrase. */
function endsPhrases(read: Read, sorts: WordSorts, place: number): boolean {
  if ((read.flags[place]! & WORD) === 0) return isMark(read, sorts, place)
  return read.isCapital[place] === 0 && (sorts.of(read.ids[place]!) & Sort.closed) !== 0
}

function isMark({ids, flags}: Read, sorts: WordSorts, place: number): boolean {
  return (flags[place]! & WORD) === 0 && (sorts.of(ids[place]!) & Sort.number) === 0
}

function isJoined({flags}: Read, place: number): boolean {
  return (flags[place]! & JOINED) !== 0
}

/** Whether the word is a part of a hyphenated one: “on” of “long-on”. */
function isPart(read: Read, place: number): boolean {
  return isJoined(read, place) || (place > 0 && isJoined(read, place - 1))
}
