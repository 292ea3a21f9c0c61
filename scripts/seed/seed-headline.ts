import {Article} from '#article'
import type {Language, Lexicon} from '#language'
import {indexOfTree, isLowerCase, parseText} from '#text'
import type {Word} from '#text'
import {Style, styleOf} from '../../src/language/ear/headline-style.js'
import {isPlain} from './places.js'
import {Random} from './random.js'
import {plantRealWord} from './real-word.js'
import {applied, repeatsNeighbour} from './seed-article.js'
import type {Seeded} from './seed-article.js'

/** Fewer words give a reader too little to go by. */
const SHORTEST = 5

/**
 * Plants one slip that makes another word in a headline, in the case it stands in. Places are words
 * of the lexicon; where most words have a capital, those that are no names.
 */
export function seedHeadline(text: string, seed: number, language: Language): Seeded | undefined {
  const article = new Article(indexOfTree(parseText(text), text), {language})
  if (article.words.length < SHORTEST) return undefined
  const random = new Random(seed)
  const ground = {article, lexicon: language.lexicon, random, isRareToo: false}
  for (const word of random.shuffled(placesIn(article.words, text, language.lexicon))) {
    const draft = plantRealWord(word, ground)
    if (!draft || repeatsNeighbour(draft, word, ground)) continue
    return applied(text, [{...draft, kind: 'real-word', index: word.index}])
  }
  return undefined
}

function placesIn(words: readonly Word[], text: string, lexicon: Lexicon): Word[] {
  const isTitle = styleOf(text) !== Style.sentence
  return words.filter((word) => {
    if (!isPlain(word, text) || !lexicon.has(word.normal)) return false
    if (isLowerCase(word.text)) return true
    return (isTitle || word.index === 0) && word.text !== 'I' && !lexicon.isName(word.normal)
  })
}
