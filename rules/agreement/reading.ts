import type {Article} from '#article'
import {Pos, whatCanBe} from '#language'
import {isCapitalised, isLowerCase} from '#text'
import type {Sentence, Word} from '#text'

const LEAST_WORDS = 3
/** Of the words of a sentence: more capitals than this make a title of it. */
const MOST_CAPITALS = 0.6

/**
 * A sentence as the detectors read it: words by place from 0, what they can be, what stands between
 * them, and what they are tagged, for which the sentence is tagged when it is first asked.
 */
export class Reading {
  readonly article: Article
  readonly words: readonly Word[]
  readonly #sentence: Sentence

  constructor(article: Article, sentence: Sentence) {
    this.article = article
    this.words = article.wordsOf(sentence)
    this.#sentence = sentence
  }

  /** In lower case with straight apostrophes; '' outside the sentence. */
  at(place: number): string {
    return this.words[place]?.normal ?? ''
  }

  /** As printed. */
  textOf(from: number, to = from): string {
    return this.article.text.slice(this.words[from]!.start, this.words[to]!.end)
  }

  isTagged(place: number, wanted: ReadonlySet<number>): boolean {
    return wanted.has(this.article.tagsOf(this.#sentence)[place] ?? 0)
  }

  isNoun(place: number): boolean {
    return this.isTagged(place, NOUN)
  }

  /** Whether the word can be any of `CanBe`'s `bits`. */
  can(place: number, bits: number): boolean {
    const word = this.at(place)
    return word !== '' && (whatCanBe(word, this.article.language.lexicon) & bits) !== 0
  }

  /** What stands in front of the word; at the end, what closes the sentence. */
  gap(place: number): string {
    const {start, end} = this.#sentence
    const from = this.words[place - 1]?.end ?? start
    return this.article.text.slice(from, this.words[place]?.start ?? end)
  }

  /** Whether only white space stands before the word. */
  follows(place: number): boolean {
    return place > 0 && place < this.words.length && this.gap(place).trim() === ''
  }

  isLower(place: number): boolean {
    const word = this.words[place]
    return word !== undefined && isLowerCase(word.text)
  }

  /** Whether the sentence asks: subject and verb may have changed places. */
  get isQuestion(): boolean {
    return this.gap(this.words.length).includes('?')
  }

  /** Whether the words are the reporter's own: in no quotation, and not marked “[sic]”. */
  isOwn(from: number, to: number): boolean {
    for (let at = from; at <= to; at++)
      if (this.article.isQuoted(this.words[at]!.start)) return false
    for (let at = from + 1; at <= to + 1; at++)
      if (/["“”‘’'[\]…*]|\.\.|\(sic/.test(this.gap(at))) return false
    return true
  }
}

const NOUN: ReadonlySet<number> = new Set([Pos.noun])

/** Whether the sentence is running copy of the story; all other parts have a grammar of their own. */
export function isRunningCopy(article: Article, sentence: Sentence): boolean {
  const count = sentence.endWord - sentence.firstWord
  if (count < LEAST_WORDS || article.partAt(sentence.start)?.role !== 'paragraph') return false
  const capitals = article.wordsOf(sentence).filter(({text}) => isCapitalised(text)).length
  return capitals <= MOST_CAPITALS * count
}
