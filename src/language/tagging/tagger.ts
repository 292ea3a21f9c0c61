import {isCapitalised} from '#text'
import type {Lexicon} from '../lexicon.js'
import {Remembered} from '../remembered.js'
import {addMarks} from './marks.js'
import {Pos, posOf} from './parts-of-speech.js'
import {standInFor} from './stand-ins.js'

/**
 * Tags a line of tokens with a space between each: the tokens as they were cut and, one to one,
 * their abbreviations in the Universal POS tag set.
 */
export type TagLine = (line: string) => {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/**
 * Gives words their parts of speech, a sentence at a time. What it says of a sentence does not
 * depend on those it read before.
 */
export class Tagger {
  readonly #tagLine: TagLine
  readonly #lexicon: Lexicon
  readonly #standIns = new Remembered(standInFor)
  readonly #nouns = new Remembered((word) => this.tagsOf(['the', word])[1] === Pos.noun)

  constructor(tagLine: TagLine, lexicon: Lexicon) {
    this.#tagLine = tagLine
    this.#lexicon = lexicon
  }

  /**
   * The class of each word of a sentence, one to one.
   *
   * @param words - as printed; “don't” and “two-year” are one word each.
   * @param between - the copy before each word and behind the last: one more than words.
   */
  tagsOf(words: readonly string[], between: readonly string[] = []): Uint8Array {
    const tokens: string[] = []
    const heads = new Uint32Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      addMarks(between[at] ?? '', tokens)
      const {tokens: own, head} = this.#standIns.get(at === 0 ? this.#uncapitalised(word) : word)
      heads[at] = tokens.length + head
      for (const token of own) tokens.push(token)
    }
    addMarks(between[words.length] ?? '', tokens)
    const tags = this.#tagsOfTokens(tokens)
    const ofWords = new Uint8Array(words.length)
    for (let at = 0; at < words.length; at++) ofWords[at] = tags[heads[at]!]!
    return ofWords
  }

  /** Whether the model ever takes a lower-case word for a noun, as it would behind “the”. */
  canBeNoun(word: string): boolean {
    return this.#nouns.get(word)
  }

  #tagsOfTokens(tokens: readonly string[]): Uint8Array {
    const tags = new Uint8Array(tokens.length)
    if (tokens.length === 0) return tags
    const tagged = this.#tagLine(tokens.join(' '))
    let cut = 0
    for (let at = 0; at < tokens.length; at++) {
      tags[at] = posOf(tagged.tags[cut]!)
      // “cannot” and “gonna” are cut in two, whatever stands round them.
      let length = tagged.tokens[cut++]!.length
      while (length < tokens[at]!.length) length += tagged.tokens[cut++]!.length
    }
    return tags
  }

  /** The capital that opens a sentence makes no name of a word. */
  #uncapitalised(word: string): string {
    if (!isCapitalised(word)) return word
    const lower = word.toLowerCase()
    const lexicon = this.#lexicon
    if (!lexicon.has(lower) || lower === 'i') return word
    if (!lexicon.isName(word)) return lower
    return lexicon.frequency(lower) > lexicon.frequency(word) ? lower : word
  }
}
