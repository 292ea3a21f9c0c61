import {describe} from 'vitest'
import {
  isAttribution,
  isContactClause,
  isExamination,
  isExclamation,
} from '../../rules/missing-word/clauses.js'
import {itSays} from './says-of.js'

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
