import {describe, expect, it} from 'vitest'
import {
  isAttribution,
  isBeforePlural,
  isBeside,
  isContactClause,
  isContentClause,
  isExamination,
  isExclamation,
  isWorked,
} from '../../rules/missing-word/clauses.js'
import {itSays, saysOf} from './says-of.js'

describe('a clause behind “what a”', () => {
  itSays(isExclamation, [
    ['They saw what a blow[] the closure was.', true],
    ['They saw what a heavy blow[] the closure was.', true],
    ['He is a member[] the committee.', false],
    ['They saw what a member of the committee said at the end[] the day.', false],
  ])
})

describe('a clause that follows as it stands', () => {
  itSays(isContactClause, [
    ['He was the best midfielder[] the league has seen.', true],
    ['It is the only time[] she had been there.', true],
    ['He was the best member[] the team.', false],
    ['He was a member[] the league has seen.', false],
  ])

  itSays(isAttribution, [
    ['The port will shut, reported[] Reuters.', true],
    ['The storm was reported[] Reuters.', false],
  ])
})

describe('an examination that somebody sits', () => {
  itSays(isExamination, [
    ['He is sitting[] his A-levels in the summer.', true],
    ['She sat[] the final paper on Monday.', true],
    ['He is sitting[] his desk.', false],
    ['He put[] his exam in a drawer.', false],
  ])
})

describe('a clause that tells what is thought', () => {
  itSays(isContentClause, [
    ['There was talk[] the yard would close.', true],
    ['She had faith[] the old pier could be saved.', true],
    ['There was talk[] the yard and its future.', false],
    ['She was a member[] the club that would close.', false],
  ])
})

describe('an object that is put beside something', () => {
  it.each([
    ['They associated[] the old name with rain.', 'with', true],
    ['They compare[] prices with those of last year.', 'with', true],
    ['They were associated[] the old name.', 'with', false],
    ['They were pleased[] the name they had with them.', 'with', false],
    ['They were linked[] the old town with a road.', 'to', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isBeside, copy, [meant])).toBe(expected)
  })
})

describe('where somebody works', () => {
  itSays(isWorked, [
    ['The men worked[] the fields until dark.', true],
    ['She works[] the back room on Fridays.', true],
    ['The men worked[] the morning.', false],
    ['The men sat[] the fields until dark.', false],
  ])
})

describe('a noun before a plural', () => {
  it.each([
    ['They ran when[] police officers came.', 'a', true],
    ['They ran when[] harbour workers came.', 'a', true],
    ['They ran when[] police officers came.', 'the', false],
    ['They ran when[] dog barked.', 'a', false],
    ['They ran when[] boat leaves.', 'a', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isBeforePlural, copy, [meant])).toBe(expected)
  })
})
