import type {Article, Role} from '#article'
import {isLowerCase, Lazy} from '#text'
import type {Sentence, Span, Word} from '#text'
import {areasBorneOut, placeAt} from './gazetteer.js'
import {LetterRuns, PhraseIndex} from './phrase-index.js'

/** Parts that claim: what only they name is not borne out. */
const CLAIMING: ReadonlySet<Role> = new Set<Role>(['headline', 'dek', 'subhead', 'kicker'])

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '&'])

/**
 * The copy outside of headlines, deks and subheads, and what its words bear out. Each answer is made
 * ready when first asked for: of most articles nobody asks for initials.
 */
export class Copy {
  readonly #article: Article
  readonly #folded: readonly string[]
  readonly #sentences = new Lazy(() => this.#readSentences())
  readonly #phrases = new Lazy(() => new PhraseIndex(this.#texts()))
  readonly #firsts = new Lazy(() => this.#readFirsts())
  readonly #areas = new Lazy(() => this.#readAreas())
  readonly #initials = new Lazy(() => this.#readInitials())

  /** @param folded - the words of the article, folded. */
  constructor(article: Article, folded: readonly string[]) {
    this.#article = article
    this.#folded = folded
  }

  /** Where a word, folded, first stands. */
  firstOf(folded: string): Span | undefined {
    return this.#firsts.value.get(folded)
  }

  /** Whether folded words, joined by spaces, stand one after the other. */
  hasPhrase(phrase: string): boolean {
    return phrase.includes(' ') ? this.#phrases.value.has(phrase) : this.#firsts.value.has(phrase)
  }

  /** The first place that stands for an area: its own name, its people’s, its seat of government’s. */
  placeFor(area: string): Span | undefined {
    return this.#areas.value.get(area)
  }

  /** Whether words one after the other, with small words or without, begin with these letters: “eca”. */
  hasInitials(letters: string): boolean {
    return this.#initials.value.has(letters)
  }

  #readSentences(): Sentence[] {
    const sentences: Sentence[] = []
    for (const sentence of this.#article.sentences) {
      const part = this.#article.partAt(sentence.start)
      if (!part || !CLAIMING.has(part.role)) sentences.push(sentence)
    }
    return sentences
  }

  #texts(): string[] {
    const texts: string[] = []
    for (const {firstWord, endWord} of this.#sentences.value) {
      for (let at = firstWord; at < endWord; at++) texts.push(this.#folded[at]!)
    }
    return texts
  }

  #readFirsts(): Map<string, Span> {
    const {words} = this.#article
    const firsts = new Map<string, Word>()
    for (const {firstWord, endWord} of this.#sentences.value) {
      for (let at = firstWord; at < endWord; at++) {
        const folded = this.#folded[at]!
        setFirst(firsts, folded, words[at]!)
        if (!folded.includes('-')) continue
        for (const part of folded.split('-')) setFirst(firsts, part, words[at]!)
      }
    }
    return firsts
  }

  #readAreas(): Map<string, Span> {
    const {words} = this.#article
    const areas = new Map<string, Span>()
    for (const {firstWord, endWord} of this.#sentences.value) {
      const folded = this.#folded.slice(firstWord, endWord)
      for (let at = firstWord; at < endWord; at++) {
        const place = isLowerCase(words[at]!.text) ? undefined : placeAt(folded, at - firstWord)
        if (!place) continue
        const span = {start: words[at]!.start, end: words[at + place.length - 1]!.end}
        for (const area of areasBorneOut(place.phrase)) setFirst(areas, area, span)
      }
    }
    return areas
  }

  /** The first letters of all words, a space where a sentence ends; and without small words. */
  #readInitials(): LetterRuns {
    const [all, main]: [string[], string[]] = [[], []]
    for (const {firstWord, endWord} of this.#sentences.value) {
      for (let at = firstWord; at < endWord; at++) {
        for (const part of this.#folded[at]!.split('-')) {
          const [letter = ''] = part
          all.push(letter)
          if (!SMALL_WORDS.has(part)) main.push(letter)
        }
      }
      all.push(' ')
      main.push(' ')
    }
    return new LetterRuns(all.join(''), main.join(''))
  }
}

/** Sets what a key stands for, unless it stands for something. */
export function setFirst<Value>(firsts: Map<string, Value>, key: string, value: Value): void {
  if (!firsts.has(key)) firsts.set(key, value)
}
