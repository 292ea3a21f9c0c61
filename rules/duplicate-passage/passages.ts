import type {Article} from '#article'
import {ofForms} from '#text'
import type {Sentence} from '#text'
import {withoutStop} from './statements.js'

/** A sentence that says again, word for word or nearly so, what an earlier one says. */
export interface Copy {
  readonly sentence: Sentence
  readonly original: Sentence
  readonly exact: boolean
}

/** Shorter sentences that differ by a word often differ on purpose. */
const FEWEST_WORDS_NEAR = 12

/** Words in a shingle: three survive two changes in a sentence of twelve words. */
const SHINGLE = 3

/** Of the shingles of a near copy, how many stand in its original as well. */
const LEAST_SHARED = 0.3

/** One word in this many may differ, and two always. */
const WORDS_PER_CHANGE = 9

/** A phrase put into a copy or cut from it may be as long as this part of the shorter one. */
const MOST_INSERTED = 0.4

const hashesOf = ofForms((form) => hashOf(withoutStop(form)))

/**
 * Sentences seen so far, by the hashes of their three-word shingles. The table keeps one
 * sentence for a slot, and a candidate is always compared word by word: a collision costs a
 * look, never a finding. Time is linear in the number of words.
 */
export class SeenSentences {
  readonly #article: Article
  readonly #statements: readonly Sentence[]
  readonly #slots: Int32Array
  /** By the forms of words. */
  readonly #hashes: readonly number[]
  /** Of the sentence that was asked for last: most are added then. */
  #latest: {readonly sentence: Sentence; readonly slots: readonly number[]} | undefined

  constructor(article: Article, statements: readonly Sentence[]) {
    this.#article = article
    this.#statements = statements
    let size = 1024
    while (size < article.words.length * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = hashesOf(article.index)
  }

  add(sentence: Sentence): void {
    for (const slot of this.#slotsOf(sentence)) {
      if (this.#slots[slot] === 0) this.#slots[slot] = sentence.index + 1
    }
  }

  /** The earlier sentence that this one repeats. */
  copyOf(sentence: Sentence): Copy | undefined {
    const votes = new Map<number, number>()
    const slots = this.#slotsOf(sentence)
    for (const slot of slots) {
      const seen = this.#slots[slot]!
      if (seen > 0) votes.set(seen - 1, (votes.get(seen - 1) ?? 0) + 1)
    }
    let best: number | undefined
    for (const [index, count] of votes) {
      if (
        count >= slots.length * LEAST_SHARED &&
        (best === undefined || count > votes.get(best)!)
      ) {
        best = index
      }
    }
    const original = best === undefined ? undefined : this.#statements[best]
    return original && this.#compared(sentence, original)
  }

  #compared(sentence: Sentence, original: Sentence): Copy | undefined {
    if (sameWords(this.#article, sentence, original)) return {sentence, original, exact: true}
    if (lengthOf(sentence) < FEWEST_WORDS_NEAR || lengthOf(original) < FEWEST_WORDS_NEAR) return
    return isNear(this.#article, sentence, original)
      ? {sentence, original, exact: false}
      : undefined
  }

  #slotsOf(sentence: Sentence): readonly number[] {
    if (this.#latest?.sentence !== sentence) {
      this.#latest = {sentence, slots: this.#readSlots(sentence)}
    }
    return this.#latest.slots
  }

  #readSlots({firstWord, endWord}: Sentence): number[] {
    const {formOf} = this.#article.index
    const slots: number[] = []
    for (let at = firstWord; at + SHINGLE <= endWord; at++) {
      let hash = 0
      for (let next = at; next < at + SHINGLE; next++) {
        hash = Math.imul(hash ^ this.#hashes[formOf[next]!]!, 0x9e3779b1)
        hash ^= hash >>> 15
      }
      slots.push(hash & (this.#slots.length - 1))
    }
    return slots
  }
}

/** Whether two sentences have the same words in the same order; marks and case do not count. */
export function sameWords(article: Article, a: Sentence, b: Sentence): boolean {
  if (lengthOf(a) !== lengthOf(b)) return false
  for (let at = 0; at < lengthOf(a); at++) {
    const [one, other] = [article.words[a.firstWord + at]!, article.words[b.firstWord + at]!]
    if (withoutStop(one.normal) !== withoutStop(other.normal)) return false
  }
  return true
}

export function lengthOf({firstWord, endWord}: Sentence): number {
  return endWord - firstWord
}

/**
 * Whether few words differ and none of them tells one fact from another: results and fixtures
 * come in parallel sentences that differ by a figure or a name.
 */
function isNear(article: Article, a: Sentence, b: Sentence): boolean {
  const added = wordsOnlyIn(article, a, b)
  const lost = wordsOnlyIn(article, b, a)
  const shorter = Math.min(lengthOf(a), lengthOf(b))
  const isCut = added.length === 0 || lost.length === 0
  const most = Math.max(2, Math.floor(isCut ? shorter * MOST_INSERTED : shorter / WORDS_PER_CHANGE))
  if (Math.max(added.length, lost.length) > most) return false
  return ![...added, ...lost].some(tellsApart)
}

/** Words that lists and parallel sentences turn on. */
const CONTRASTS = new Set(
  `first second third fourth fifth sixth last next other another one two three four five six seven
  eight nine ten more less fewer higher lower up down rose fell men women man woman boys girls his
  her he she not no yes former latter before after left right home away north south east west`.split(
    /\s+/,
  ),
)

function tellsApart({text, normal}: {readonly text: string; readonly normal: string}): boolean {
  return /\d|^\p{Lu}/u.test(text) || CONTRASTS.has(normal)
}

function wordsOnlyIn(article: Article, a: Sentence, b: Sentence) {
  const counts = new Map<string, number>()
  for (const {normal} of article.wordsOf(b)) {
    const word = withoutStop(normal)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return article.wordsOf(a).filter(({normal}) => {
    const word = withoutStop(normal)
    const left = counts.get(word) ?? 0
    if (left > 0) counts.set(word, left - 1)
    return left === 0
  })
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash
}
