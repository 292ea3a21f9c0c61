import type {Article} from '#article'
import type {Usage} from '#rule'
import {isCapitalised, isLowerCase} from '#text'
import type {Word} from '#text'

/** A place of a word that may have a capital or none. */
export interface Use extends Usage {
  readonly way: 'capital' | 'lower'
  readonly printed: string
}

/**
 * Places of a phrase behind “the” where nothing beside it makes a longer name or another sense of
 * it: “the Welsh Government”, “the President Hotel”, “the bible of a club” are left out. None where
 * the phrase stands once, which nothing can differ from.
 */
export function usesOf(article: Article, phrase: string): Use[] {
  const parts = phrase.split(' ')
  const firsts = article.vocabulary.placesOf(parts[0]!)
  if (firsts.length < 2) return []
  return firsts.flatMap(({index}) => {
    const words = article.words.slice(index, index + parts.length)
    if (!parts.every((part, at) => part === words[at]?.normal)) return []
    const use = standsAlone(article, words) ? useOf(article, words) : undefined
    return use && !article.isQuoted(use.start) ? [use] : []
  })
}

function standsAlone(article: Article, words: readonly Word[]): boolean {
  const before = article.words[words[0]!.index - 1]
  const last = words.at(-1)!
  const after = article.words[last.index + 1]
  if (before?.normal !== 'the' || !article.isBody(words[0]!.start)) return false
  if (!after || after.sentence !== last.sentence) return true
  if (article.text.slice(last.end, after.start) !== ' ') return true
  return isLowerCase(after.text) && after.normal !== 'of' && after.normal !== 'and'
}

function useOf(article: Article, words: readonly Word[]): Use | undefined {
  const {start} = words[0]!
  const {end} = words.at(-1)!
  const printed = article.text.slice(start, end)
  if (words.every(({text}) => isCapitalised(text))) return {start, end, way: 'capital', printed}
  return words.every(({text}) => isLowerCase(text))
    ? {start, end, way: 'lower', printed}
    : undefined
}
