import {describe, expect, it} from 'vitest'
import {bodyOf, coverageOf, displayUnitsOf, introducing, supportedShare, supportOf} from '#claims'
import type {Bond} from '#claims'
import {articleWith} from './article-of.js'

const body = bodyOf(articleWith('Mill fire kills two'))

const bondOf = (form: string): Bond => supportOf(body, {form, isName: false}).bond

describe('support of a word', () => {
  it.each<[string, Bond]>([
    ['blaze', 'exact'],
    ['resigns', 'lemma'],
    ['deaths', 'derivation'],
    ['resignation', 'stem'],
    ['quits', 'headlinese'],
    ['probe', 'headlinese'],
    ['firm', 'headlinese'],
    ['commission', 'synonym'],
    ['cancer', 'none'],
    ['divorced', 'none'],
  ])('of “%s” is %s', (form, bond) => {
    expect(bondOf(form)).toBe(bond)
  })

  it('names the sentences that give it', () => {
    expect(supportOf(body, {form: 'quits', isName: false}).grades.get(1)).toBe(0.85)
  })

  it('gives a name no synonyms', () => {
    expect(supportOf(body, {form: 'probe', isName: true}).bond).toBe('none')
  })

  it('is that of all parts of a word with a hyphen', () => {
    expect(bondOf('mill-owner')).toBe('exact')
    expect(bondOf('mill-astronaut')).toBe('none')
  })
})

describe('coverage of a claim', () => {
  const article = articleWith('Jane Oakes quits as safety head after Harwick fire')
  const [unit] = displayUnitsOf(article)
  const coverage = coverageOf(bodyOf(article), unit!.clauses[0]!.words)

  it('puts the sentence first that bears out most', () => {
    expect(coverage[0]!.place).toBe(1)
    expect(coverage[0]!.covered).toBeGreaterThan(0.6)
  })

  it('finds the sentence that introduces it', () => {
    expect(introducing(coverage)!.place).toBe(1)
    expect(introducing([])).toBeUndefined()
  })

  it('is whole over the body together', () => {
    expect(supportedShare(bodyOf(article), unit!.words)).toBeGreaterThan(0.9)
  })
})
