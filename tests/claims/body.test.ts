import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {indexOfTree, parseText} from '#text'
import {bodyOf, canBeChecked, whyUnchecked} from '#claims'
import {articleWith, MILL} from './article-of.js'

describe('the body as evidence', () => {
  const body = bodyOf(articleWith('Mill fire kills two'))

  it('holds the story and not its display text', () => {
    expect(body.sentences).toHaveLength(6)
    expect(body.term('kills')).toBeUndefined()
  })

  it('has the sentence that opens with a dateline', () => {
    const text = `Mill fire kills two\n\nHARWICK — Officers wept at the mill on Monday night, and went home.\n\n${MILL}\n`
    const article = new Article(indexOfTree(parseText(text), text), {language: loadLanguage()})
    expect(article.parts.map(({role}) => role)).toContain('dateline')
    expect(bodyOf(article).term('wept')?.places).toEqual([0])
  })

  it('finds words by form, dictionary form and stem', () => {
    expect(body.term('resigned')?.places).toEqual([1])
    expect(body.termsOfLemma('resign').map(({form}) => form)).toEqual(['resigned'])
    expect(body.termsOfStem('investigat').map(({form}) => form)).toEqual(['investigating'])
  })

  it('finds words by how they begin', () => {
    const formsOf = (opening: string) => body.termsOpeningWith(opening).map(({form}) => form)
    expect(formsOf('res')).toEqual(
      [...body.terms]
        .map(({form}) => form)
        .filter((form) => form.startsWith('res'))
        .sort(),
    )
    expect(formsOf('resign')).toEqual(['resigned'])
    expect(formsOf('zz')).toEqual([])
    expect(formsOf('')).toHaveLength([...body.terms].length)
  })

  it('tells names by capitals inside sentences', () => {
    expect(body.term('harwick')?.isName).toBe(true)
    expect(body.term('officers')?.isName).toBe(false)
  })

  it('tells what part of speech a word is in the body', () => {
    expect(body.hasVerb('stage')).toBe(true)
    expect(body.hasVerb('blaze')).toBe(false)
    expect(body.hasNoun('blaze')).toBe(true)
  })

  it('is built once for an article', () => {
    const article = articleWith('Mill fire kills two')
    expect(bodyOf(article)).toBe(bodyOf(article))
  })
})

describe('what can be checked', () => {
  it('is a body of four sentences and more', () => {
    expect(canBeChecked(articleWith('Mill fire kills two'))).toBe(true)
    const short = MILL.split('\n').slice(0, 3).join('\n')
    expect(whyUnchecked(articleWith('Mill fire kills two', short))).toBe('short')
  })

  it('is no live blog', () => {
    expect(whyUnchecked(articleWith('Mill fire: live updates'))).toBe('live')
    const entries = MILL.split('\n').map((line, at) => `1${at}.15am ${line}`)
    expect(whyUnchecked(articleWith('Mill fire kills two', entries.join('\n')))).toBe('live')
  })

  it('is no stub before a paywall', () => {
    const stub = MILL.replace(/\.$/, '…')
    expect(whyUnchecked(articleWith('Mill fire kills two', stub))).toBe('paywall')
    const gate = `${MILL}\nSubscribe to continue reading this story today.`
    expect(whyUnchecked(articleWith('Mill fire kills two', gate))).toBe('paywall')
  })
})
