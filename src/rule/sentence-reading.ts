import type {Article} from '#article'
import {canBe} from '#language'
import {isCapitalised, isLowerCase} from '#text'
import type {Sentence, Word} from '#text'

const SPACE = 32
const LEAST_WORDS = 3
/** Of the words of a sentence: more capitals than this make a title of it. */
const MOST_CAPITALS = 0.6

/**
 * A sentence as detectors of grammar read it: its words by place from 0, what they can be, what
 * stands between them and what they are tagged. Places before the first and behind the last are
 * empty.
 */
export class SentenceReading {
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
    return this.#wordAt(place)?.normal ?? ''
  }

  /** As printed. */
  textOf(from: number, to = from): string {
    return this.article.text.slice(this.words[from]!.start, this.words[to]!.end)
  }

  /** The part of speech (`Pos`); the sentence is tagged when this is first asked. */
  tag(place: number): number {
    return this.article.tagsOf(this.#sentence)[place] ?? 0
  }

  /** Whether the word can be any of `CanBe`'s `bits`. */
  can(place: number, bits: number): boolean {
    const word = this.at(place)
    return word !== '' && canBe(word, bits, this.article.language.lexicon)
  }

  /** What stands in front of the word; at the end, what closes the sentence. */
  gap(place: number): string {
    const {start, end} = this.#sentence
    const from = this.#wordAt(place - 1)?.end ?? start
    return this.article.text.slice(from, this.#wordAt(place)?.start ?? end)
  }

  /** Whether nothing but white space stands in front of the word. */
  isSpaced(place: number): boolean {
    const from = this.#wordAt(place - 1)?.end ?? this.#sentence.start
    const to = this.#wordAt(place)?.start ?? this.#sentence.end
    const {text} = this.article
    return (
      (to === from + 1 && text.charCodeAt(from) === SPACE) || text.slice(from, to).trim() === ''
    )
  }

  isLower(place: number): boolean {
    const word = this.#wordAt(place)
    return word !== undefined && isLowerCase(word.text)
  }

  /** To V8 a number below 0 is a name like any other, which it looks up for long. */
  #wordAt(place: number): Word | undefined {
    return place < 0 ? undefined : this.words[place]
  }

  /** Whether the sentence asks: subject and verb may have changed places. */
  get isQuestion(): boolean {
    return this.gap(this.words.length).includes('?')
  }
}

/** Whether the sentence is running copy of the story; all other parts have a grammar of their own. */
export function isRunningCopy(article: Article, sentence: Sentence): boolean {
  const {firstWord, endWord} = sentence
  const count = endWord - firstWord
  if (count < LEAST_WORDS || article.partAt(sentence.start)?.role !== 'paragraph') return false
  let capitals = 0
  for (let at = firstWord; at < endWord; at++)
    if (isCapitalised(article.words[at]!.text)) capitals++
  return capitals <= MOST_CAPITALS * count
}
