import {describe, expect, it} from 'vitest'
import {displayUnitsOf} from '#claims'
import type {DisplayUnit} from '#claims'
import {Pos} from '#language'
import {articleWith, MILL} from './article-of.js'

function unitOf(display: string, body = MILL): DisplayUnit {
  return displayUnitsOf(articleWith(display, body))[0]!
}

function namesIn(display: string): string[] {
  return unitOf(display)
    .words.filter(({isName}) => isName)
    .map(({form}) => form)
}

describe('true case', () => {
  it.each([
    ['Mill Fire in Harwick Kills Two Workers', 'title'],
    ['Mill fire in Harwick kills two workers', 'sentence'],
    ['MILL FIRE IN HARWICK KILLS TWO WORKERS', 'upper'],
    ['mill fire in harwick kills two workers', 'lower'],
  ])('finds the one name of “%s”', (display, style) => {
    expect(unitOf(display).style).toBe(style)
    expect(namesIn(display)).toEqual(['harwick'])
  })

  it('goes by print where the body has no such word', () => {
    expect(namesIn('Germany Mourns After Mill Fire Kills Workers')).toEqual(['germany'])
  })
})

describe('parts of speech', () => {
  it('makes a verb of what is one in the body', () => {
    const unit = unitOf('Textile Owners Stage Inspection of Harwick Mill')
    expect(unit.tagOf(unit.words[2]!)).toBe(Pos.verb)
  })

  it('takes a name for nothing else', () => {
    const unit = unitOf('oakes resigned over harwick fire')
    expect(unit.tagOf(unit.words[0]!)).toBe(Pos.name)
  })
})

describe('clauses', () => {
  const clausesOf = (display: string) =>
    unitOf(display).clauses.map(({subject, verb}) => [
      subject.map(({form}) => form).join(' '),
      verb?.form,
    ])

  it('carry the subject over a semicolon and “and”', () => {
    expect(clausesOf('Brackley Textiles Fined Over Harwick Fire; Faces Inquiry')).toEqual([
      ['brackley textiles', 'fined'],
      ['brackley textiles', 'faces'],
    ])
    expect(clausesOf('Oakes resigned and denies blame for fire')).toEqual([
      ['oakes', 'resigned'],
      ['oakes', 'denies'],
    ])
  })

  it('have “has” for a verb where there is no other', () => {
    expect(clausesOf('Oakes has cancer')).toEqual([['oakes', 'has']])
  })

  it('know what is to come', () => {
    expect(unitOf('Oakes to resign over fire').clauses[0]!.isFuture).toBe(true)
    expect(unitOf('Oakes resigned over fire').clauses[0]!.isFuture).toBe(false)
  })
})

describe('what stands outside the claim', () => {
  const partsOf = (display: string) => {
    const unit = unitOf(display)
    const slice = (name: 'kicker' | 'attribution') => unit[name] && unit.article.slice(unit[name])
    return [slice('kicker'), slice('attribution')]
  }

  it.each([
    ['Mill fire: man arrested over deaths', 'Mill fire', undefined],
    ['Police: man arrested over mill deaths', undefined, 'Police'],
    ['Mill fire started by sprinklers - minister', undefined, 'minister'],
    ['Man arrested over mill fire, police say', undefined, 'police say'],
    ['Man arrested over mill fire', undefined, undefined],
  ])('of “%s”', (display, kicker, attribution) => {
    expect(partsOf(display)).toEqual([kicker, attribution])
  })

  it('is marked where it is quoted', () => {
    const unit = unitOf("Sprinklers 'failed on the night' at Harwick mill")
    expect(unit.words.filter(({isQuoted}) => isQuoted).map(({form}) => form)).toEqual([
      'failed',
      'on',
      'the',
      'night',
    ])
    expect(unit.isQuestion).toBe(false)
    expect(unitOf('Did the sprinklers fail?').isQuestion).toBe(true)
  })
})
