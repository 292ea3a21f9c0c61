import {describe, expect, it} from 'vitest'
import {widthOf, wrapped} from '#report'

describe('wrapped text', () => {
  it('breaks between words', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapped('one\ntwo', 20)).toEqual(['one two'])
    expect(wrapped('', 20)).toEqual([''])
  })

  it('breaks a word that is too long, but no character that a reader sees', () => {
    expect(wrapped('a abcdefgh', 3)).toEqual(['a', 'abc', 'def', 'gh'])
    expect(wrapped('👩‍🚒👩‍🚒👩‍🚒', 4)).toEqual(['👩‍🚒👩‍🚒', '👩‍🚒'])
    expect(wrapped('🇺🇦🇺🇦🇬🇧', 4)).toEqual(['🇺🇦🇺🇦', '🇬🇧'])
    expect(wrapped('ééé'.normalize('NFD'), 2)).toEqual(['éé', 'é'].map((e) => e.normalize('NFD')))
  })

  it('counts columns as a terminal does', () => {
    expect(['word', '“it’s”…', '東京', '👩‍🚒', 'e\u0301', ''].map(widthOf)).toEqual([
      4, 7, 4, 2, 1, 0,
    ])
  })
})
