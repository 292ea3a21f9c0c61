import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {basesOf, formsOf, inflectionsOf, loadLexicon, pluralsOf, relatedForms} from '#language'
import type {Form} from '#language'

const lexicon = loadLexicon(readFileSync('models/lexicon.bin'))
const isWord = (text: string) => lexicon.has(text)

function form(base: string, wanted: Form): string[] {
  return inflectionsOf(base).flatMap(({form, text}) => (form === wanted ? [text] : []))
}

describe('pluralsOf', () => {
  it.each([
    ['report', 'reports'],
    ['inquiry', 'inquiries'],
    ['valley', 'valleys'],
    ['church', 'churches'],
    ['monarch', 'monarchs'],
    ['march', 'marches'],
    ['box', 'boxes'],
    ['blitz', 'blitzes'],
    ['wife', 'wives'],
    ['roof', 'roofs'],
    ['belief', 'beliefs'],
    ['thief', 'thieves'],
    ['spokeswoman', 'spokeswomen'],
    ['fireman', 'firemen'],
    ['human', 'humans'],
    ['hero', 'heroes'],
    ['photo', 'photos'],
    ['crisis', 'crises'],
    ['phenomenon', 'phenomena'],
    ['child', 'children'],
    ['quiz', 'quizzes'],
  ])('%s: %s', (noun, plural) => {
    expect(pluralsOf(noun)[0]).toBe(plural)
  })
})

describe('inflectionsOf', () => {
  it.each([
    ['carry', 'carries', 'carried', 'carried', 'carrying'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['hope', 'hopes', 'hoped', 'hoped', 'hoping'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['permit', 'permits', 'permitted', 'permitted', 'permitting'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['dye', 'dyes', 'dyed', 'dyed', 'dyeing'],
    ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
    ['show', 'shows', 'showed', 'shown', 'showing'],
    ['play', 'plays', 'played', 'played', 'playing'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
    ['rain', 'rains', 'rained', 'rained', 'raining'],
    ['undergo', 'undergoes', 'underwent', 'undergone', 'undergoing'],
    ['have', 'has', 'had', 'had', 'having'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['develop', 'develops', 'developed', 'developed', 'developing'],
    ['happen', 'happens', 'happened', 'happened', 'happening'],
  ])('%s', (base, third, past, participle, gerund) => {
    const first = (['third', 'past', 'participle', 'gerund'] as const).map(
      (of) => form(base, of)[0],
    )
    expect(first).toEqual([third, past, participle, gerund])
  })

  it('gives every spelling where usage is divided', () => {
    expect(form('travel', 'past')).toEqual(['travelled', 'traveled'])
    expect(form('focus', 'gerund')).toEqual(['focussing', 'focusing'])
    expect(form('learn', 'past')).toEqual(['learned', 'learnt'])
  })

  it('knows all of “be”', () => {
    const texts = inflectionsOf('be').map(({text}) => text)
    expect(texts).toEqual(['be', 'am', 'are', 'is', 'was', 'were', 'been', 'being'])
  })
})

describe('basesOf', () => {
  it('undoes endings, and only what the rules would have made', () => {
    expect(basesOf('leaves')).toEqual(expect.arrayContaining(['leave', 'leaf']))
    expect(basesOf('hoping')).not.toContain('hop')
    expect(basesOf('hopping')).not.toContain('hope')
    expect(basesOf('wrote')).toEqual(['wrote', 'write'])
  })

  it('leaves words alone that only look inflected', () => {
    for (const word of ['news', 'during', 'the', 'this', 'always', 'hundred', '', '12']) {
      expect(basesOf(word), word).toEqual([])
    }
  })

  it('takes a base that ends like a form for nothing else', () => {
    for (const word of ['bring', 'feed', 'exceed', 'thing', 'bed', 'bus']) {
      expect(basesOf(word), word).toEqual([word])
    }
  })

  it('comes back to the base from every form', () => {
    const bases =
      `bring feed exceed thing bed focus accuse bury cancel deny elect embargo file grab hurry identify judge kick label market nod
      occur pass quote rely swim tie unveil vary worry yield police match`.split(/\s+/)
    for (const base of bases) {
      for (const {text} of inflectionsOf(base)) expect(basesOf(text), text).toContain(base)
    }
  })
})

describe('relatedForms', () => {
  const texts = (word: string) => new Set(relatedForms(word, isWord).map(({text}) => text))

  it('gives the other forms of a stem that are words', () => {
    expect(texts('forced')).toEqual(new Set(['force', 'forces', 'forcing']))
    expect(texts('children')).toEqual(new Set(['child']))
    expect(texts('was')).toEqual(new Set(['be', 'am', 'are', 'is', 'were', 'been', 'being']))
    expect(texts('had')).toContain('has')
    expect(texts('been')).toContain('being')
  })

  it('gives nothing for words without forms', () => {
    expect(relatedForms('of', isWord)).toEqual([])
    expect(relatedForms('qzxv', isWord)).toEqual([])
  })

  it('says what a word may be', () => {
    expect(formsOf('reports', isWord)).toEqual(['plural', 'third'])
    expect(formsOf('taken', isWord)).toContain('participle')
  })
})
