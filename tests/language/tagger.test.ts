import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage, packageRoot} from '#engine'
import {canBe, CanBe, Pos, whatCanBe} from '#language'
import type {Lexicon} from '#language'
import {indexOfTree, parseText} from '#text'
import {loadTagLine} from '../../src/engine/load-tag-line.js'
import {Tagger} from '../../src/language/tagging/tagger.js'

const language = loadLanguage()

const NAMES = new Map(Object.entries(Pos).map(([name, pos]) => [pos as number, name]))

function articleOf(text: string): Article {
  return new Article(indexOfTree(parseText(text), text), {language})
}

function tagsIn(article: Article): number[] {
  return article.sentences.flatMap((sentence) => [...article.tagsOf(sentence)])
}

/** “word/class” for each word. */
function tagged(text: string): string {
  const article = articleOf(text)
  const {words} = article
  const tags = tagsIn(article)
  return words.map((word, at) => `${word.text}/${NAMES.get(tags[at]!)}`).join(' ')
}

describe('tags of an article', () => {
  it('gives letters without end the class of a name', () => {
    const word = 'A'.repeat(500)
    expect(tagged(`The harbour board met ${word}.`)).toContain(`${word}/name`)
  })

  it('gives each word its class', () => {
    expect(tagged('The harbour board quickly closed the old bridge.')).toBe(
      'The/determiner harbour/noun board/noun quickly/adverb closed/verb the/determiner old/adjective bridge/noun',
    )
  })

  it('keeps one tag for a word that is read as two', () => {
    expect(tagged("They don't know, but the mayor's aides can’t say.")).toBe(
      "They/pronoun don't/auxiliary know/verb but/coordinator the/determiner mayor's/noun aides/noun can’t/auxiliary say/verb",
    )
    expect(tagged('She cannot stay.')).toBe('She/pronoun cannot/auxiliary stay/verb')
  })

  it('reads compounds and figures as one word', () => {
    expect(tagged('A 23-year-old sailor paid £1.2bn for 12 co-owned boats in 1998.')).toBe(
      'A/determiner 23-year-old/adjective sailor/noun paid/verb 1.2bn/numeral for/adposition 12/numeral co-owned/adjective boats/noun in/adposition 1998/numeral',
    )
  })

  it('reads “constructor” as any word', () => {
    expect(tagged("The constructor's car won.")).toBe(
      "The/determiner constructor's/noun car/noun won/verb",
    )
  })

  it('makes no name of the word that opens a sentence', () => {
    expect(tagged('Ministers met. Harbours shut.')).toMatch(/^Ministers\/noun .* Harbours\/noun/)
  })

  it('sees the marks between words', () => {
    const article = articleOf('However, the crew — all six — slept (and snored).')
    expect(tagsIn(article)).toHaveLength(article.words.length)
  })

  it('gives every word a tag, whatever the characters', () => {
    const article = articleOf('Naïve ½ Łódź 東京 o’clock R&D … 😀 .NET a/b ‘90s C++ F-16s')
    const tags = tagsIn(article)
    expect(tags).toHaveLength(article.words.length)
    expect(tags.every((tag) => NAMES.has(tag))).toBe(true)
  })
})

describe('the order of reading', () => {
  const readme = readFileSync(join(packageRoot(), 'docs', 'CONTRIBUTING.md'), 'utf8')
  const sentences = [
    ...readme.split(/[.\n]+/).filter((line) => line.length > 20),
    "The Pelham's owner said Pelham had not seen the Pelhams' boat",
    'Pelham, re-elected in 1998, is co-owner of Pelham-based Xyzzyx',
    "Xyzzyx's shares fell; the xyzzyx was not to blame",
    'The boys’ school is Boys’ Own',
  ]
  const read = (lines: readonly string[]) => {
    const tagger = new Tagger(loadTagLine(), language.lexicon)
    return new Map(lines.map((line) => [line, tagger.tagsOf(line.split(' ')).join()]))
  }

  it('changes no tag', () => {
    const forward = read(sentences)
    const backward = read(sentences.toReversed())
    for (const line of sentences) expect(backward.get(line), line).toBe(forward.get(line))
  })
})

describe('what a word can be', () => {
  const bits = (word: string) => whatCanBe(word, language.lexicon)
  const {base, third, past, participle, gerund, plural, singular} = CanBe

  it.each([
    ['reports', third | plural],
    ['report', base | singular],
    ['took', past],
    ['taken', participle],
    ['sacked', past | participle],
    ['sailing', gerund | singular],
    ['ministers', plural],
    ['minister', singular],
    ['been', participle],
    ['the', 0],
  ])('tells for “%s”', (word, expected) => {
    expect(bits(word)).toBe(expected)
  })

  it('answers for several classes at once', () => {
    const {lexicon}: {lexicon: Lexicon} = language
    expect(canBe('went', CanBe.past | CanBe.third, lexicon)).toBe(true)
    expect(canBe('harbour', CanBe.past, lexicon)).toBe(false)
  })
})
