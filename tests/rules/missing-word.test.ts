import {describe, expect, it} from 'vitest'
import {
  isAttribution,
  isContactClause,
  isExamination,
  isExclamation,
} from '../../rules/missing-word/clauses.js'
import {saysOf} from './says-of.js'

describe('a clause behind “what a”', () => {
  it.each([
    ['They saw what a blow[] the closure was.', true],
    ['They saw what a heavy blow[] the closure was.', true],
    ['He is a member[] the committee.', false],
    ['They saw what a member of the committee said at the end[] the day.', false],
  ])('%s', (copy, expected) => {
    expect(saysOf(isExclamation, copy)).toBe(expected)
  })
})

describe('a clause that follows as it stands', () => {
  it.each([
    ['He was the best midfielder[] the league has seen.', true],
    ['It is the only time[] she had been there.', true],
    ['He was the best member[] the team.', false],
    ['He was a member[] the league has seen.', false],
  ])('%s', (copy, expected) => {
    expect(saysOf(isContactClause, copy)).toBe(expected)
  })

  it.each([
    ['The port will shut, reported[] Reuters.', true],
    ['The storm was reported[] Reuters.', false],
  ])('%s', (copy, expected) => {
    expect(saysOf(isAttribution, copy)).toBe(expected)
  })
})

describe('an examination that somebody sits', () => {
  it.each([
    ['He is sitting[] his A-levels in the summer.', true],
    ['She sat[] the final paper on Monday.', true],
    ['He is sitting[] his desk.', false],
    ['He put[] his exam in a drawer.', false],
  ])('%s', (copy, expected) => {
    expect(saysOf(isExamination, copy)).toBe(expected)
  })
})
