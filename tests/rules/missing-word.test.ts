import {describe, expect, it} from 'vitest'
import {isExclamation} from '../../rules/missing-word/exclamations.js'
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
