import {describe, expect, it} from 'vitest'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {rules} from '#rules'

const linter = createLinter({rules: rules.filter(({id}) => id === 'wrong-article')})

const verdictOn = (article: string, term: string): string =>
  linter.lint(readPlainText(`They saw ${article} ${term} there.`, 'form.txt'))[0]?.expected[0] ?? ''

const list = (terms: string) => terms.trim().split(/\s+/)

const CONSONANT_SOUNDS = list(`
  one-year one-off once-in-a-lifetime unit union unionised united unique unanimous
  university universal unilateral uniform unicorn unison use user used useful useable
  usual usurper utensil utility utopian ute ubiquitous ukulele uranium urinary European
  euro eulogy euphemism eunuch ewe Ukrainian Ugandan Uruguayan U-turn UN US UK USB
  UFO U.S. NATO NASA FIFA FEMA HIPAA NORAD STEM SWAT BBC T-shirt B-52 $1 £10 100 110 180-day 1.8m
  0.5 12th history humanist year yellow`)

const VOWEL_SOUNDS = list(`
  hour hour-long honest honour honorable heir heiress apple umbrella urban unusual
  unimportant uninvited unidentified unintended usher utter Ulster FBI MP SUV NHS MRI NYU RSPCA SEC
  NBA RAF LED LA LAPD HIV MSc R&B F.B.I. X-ray e-mail F-16 M4 8 80 83.4% 800m
  8,000-seat 11 11th 11.5 11,000 18 18-month $8m £11 €80 iPhone Oscar`)

const EITHER = list(`
  herb homage historic hotel FAQ FOIA FTSE HUD RBI ROTC SAS SAT SQL URL URLs url SARS HSBC LNG FARC 1,100 1800 Ouattara Ouija
  Yvonne Yves Xmas mRNA Uighur`)

describe('wrong-article reads aloud', () => {
  it.each(CONSONANT_SOUNDS)('a %s', (term) => {
    expect([verdictOn('a', term), verdictOn('an', term)]).toEqual(['', 'a'])
  })

  it.each(VOWEL_SOUNDS)('an %s', (term) => {
    expect([verdictOn('an', term), verdictOn('a', term)]).toEqual(['', 'an'])
  })

  it.each(EITHER)('either before %s', (term) => {
    expect([verdictOn('an', term), verdictOn('a', term)]).toEqual(['', ''])
  })
})

describe('wrong-article keeps the case of the copy', () => {
  it.each([
    ['A hour passed.', 'An'],
    ['POLICE QUESTION AN UKRAINIAN MAN', 'A'],
    ['Police Question An Ukrainian Man', 'A'],
  ])('%s', (copy, expected) => {
    const found = linter.lint(readPlainText(copy, 'case.txt')).map((finding) => finding.expected)
    expect(found).toEqual([[expected]])
  })
})
