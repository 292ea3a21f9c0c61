import type {Article} from '#article'
import type {Lexicon} from '#language'
import {isCapitalised, isLowerCase} from '#text'
import type {Word} from '#text'
import {isCoined, isKnownPart} from './known.js'
import {CLIPPED, FOREIGN_PARTICLES, INTRODUCING, LEADING} from './tables.js'

/** A term in quotation marks is a word or three; of several, what is printed again is meant. */
const LONGEST_TERM = 3
/** “dos”, “van” and their like within names. */
const LONGEST_PARTICLE = 3
/** A word printed so often, always the same, is meant. */
const MEANT_FROM = 3

/** Why a word that no dictionary has may stand in an article; one for each article. */
export class Silence {
  readonly #article: Article
  readonly #lexicon: Lexicon
  #names: ReadonlySet<string> | undefined
  #introduced: ReadonlySet<string> | undefined

  constructor(article: Article) {
    this.#article = article
    this.#lexicon = article.language.lexicon
  }

  /** Whether the article itself vouches for the word, or it is speech, foreign or coined. */
  covers(word: Word): boolean {
    return (
      this.#isSpeech(word) ||
      this.#isForeign(word) ||
      this.#isNamePart(word) ||
      isCoined(word.normal, this.#lexicon) ||
      this.#isIntroduced(word.normal) ||
      this.#isNameOfArticle(word)
    )
  }

  /** Whether the article prints the word again and again. */
  isMeant(word: Word): boolean {
    let count = 0
    for (const {normal} of this.#article.words) if (normal === word.normal) count++
    return count >= MEANT_FROM
  }

  /** “droppin’”, “’em”, “’ouse”, “sooo”. */
  #isSpeech({normal, start, end}: Word): boolean {
    const {text} = this.#article
    const isApostrophe = (at: number) => text[at] === "'" || text[at] === '’'
    if (/([a-z])\1\1/.test(normal)) return true
    if (normal.endsWith('in') && (isApostrophe(end) || this.#article.isQuoted(start))) {
      return this.#lexicon.has(`${normal}g`)
    }
    return isApostrophe(start - 1) && (CLIPPED.has(normal) || this.#lexicon.has(`h${normal}`))
  }

  /** One of several unknown words in a row, or the second half of a Latin name. */
  #isForeign(word: Word): boolean {
    const [before, after] = [this.#neighbour(word, -1), this.#neighbour(word, 1)]
    if ([before, after].some((other) => other && this.#isUnknown(other))) return true
    if (before && FOREIGN_PARTICLES.has(before.normal)) return true
    return (
      before !== undefined &&
      isCapitalised(before.text) &&
      !this.#lexicon.has(before.normal) &&
      /(?:us|um|is|ae|ii|ensis)$/.test(word.normal)
    )
  }

  /** A short word within a name: “Vasco da Gama”. */
  #isNamePart(word: Word): boolean {
    if (word.normal.length > LONGEST_PARTICLE) return false
    const [before, after] = [this.#neighbour(word, -1), this.#neighbour(word, 1)]
    return (
      before?.end === word.start - 1 &&
      after?.start === word.end + 1 &&
      isCapitalised(before.text) &&
      isCapitalised(after.text)
    )
  }

  #neighbour(word: Word, step: number): Word | undefined {
    const other = this.#article.words[word.index + step]
    return other?.sentence === word.sentence ? other : undefined
  }

  #isUnknown({text, normal}: Word): boolean {
    if (!/^\p{L}+$/u.test(text) || !isLowerCase(text)) return false
    return !isKnownPart(normal, this.#lexicon)
  }

  #isIntroduced(normal: string): boolean {
    this.#introduced ??= introducedWords(this.#article)
    return this.#introduced.has(normal)
  }

  /** Printed with a capital elsewhere. */
  #isNameOfArticle({text, normal}: Word): boolean {
    if (isCapitalised(text)) return false
    this.#names ??= new Set(
      this.#article.words.filter(({text}) => isCapitalised(text)).map(({normal}) => normal),
    )
    return this.#names.has(normal) || this.#names.has(`${normal}'s`)
  }
}

/** The words that the article sets in quotation marks of their own, or names as a word. */
function introducedWords(article: Article): Set<string> {
  const introduced = new Set<string>()
  const quoted = new Set<string>()
  for (const {inner} of article.quotations) {
    const words = inner.length === 1 ? article.wordsIn(inner[0]!) : []
    if (words.length === 1) introduced.add(words[0]!.normal)
    else if (words.length <= LONGEST_TERM) for (const {normal} of words) quoted.add(normal)
  }
  const seen = new Set<string>()
  for (const {index, normal} of article.words) {
    if (quoted.has(normal) && seen.has(normal)) introduced.add(normal)
    seen.add(normal)
    if (INTRODUCING.has(normal)) addFollowing(article, index, introduced)
  }
  return introduced
}

/** Adds the word that an introduction leads to, past an article: “called a zerve”. */
function addFollowing(article: Article, index: number, introduced: Set<string>): void {
  const next = article.words[index + 1]
  const target = next && LEADING.has(next.normal) ? article.words[index + 2] : next
  if (target) introduced.add(target.normal)
}
