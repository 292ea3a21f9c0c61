import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {indexOfTree, parseText} from '#text'
import {isKnown} from '../../rules/misspelling/known.js'
import {isOfItsKind, NEAR_COMMON} from '../../rules/misspelling/near-common.js'

const language = loadLanguage()

function isRight(copy: string, word: string): boolean {
  const article = new Article(indexOfTree(parseText(copy), copy), {language})
  const counts = new Map<string, number>()
  for (const {normal} of article.words) counts.set(normal, (counts.get(normal) ?? 0) + 1)
  const found = article.words.find(({normal}) => normal === word)!
  return isOfItsKind(found, article.isQuoted(found.start), counts)
}

describe('a word that is one slip from a common one', () => {
  const rows = NEAR_COMMON.map(
    ({words, beside, isSpeech}) =>
      [words.split(/\s+/), beside.split(/\s+/), isSpeech ?? false] as const,
  )

  it.each(rows)('passes beside words of its kind, more than one: %s', (words, beside, isSpeech) => {
    const [first, second, third] = beside
    for (const word of words) {
      const said = `“They saw the ${word} there,” she said.`
      expect(isRight(`The ${first}, the ${second}, the ${third}. ${said}`, word)).toBe(true)
      expect(isRight(`The ${first} and the ${first}. ${said}`, word)).toBe(false)
      expect(isRight(said, word)).toBe(false)
      const told = `The ${first}, the ${second}, the ${third}. They saw the ${word} there.`
      if (isSpeech && !rows.some(([others, , speech]) => !speech && others.includes(word)))
        expect(isRight(told, word)).toBe(false)
    }
  })

  it.each(rows)('is in no dictionary: %s', (words) => {
    for (const word of words) expect([word, isKnown(word, language.lexicon)]).toEqual([word, false])
  })
})
