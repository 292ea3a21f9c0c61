import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {indexOfTree, parseText} from '#text'

const text = 'The boats and the crews sailed.\n\nThe constructor sailed.\n'
const {vocabulary} = new Article(indexOfTree(parseText(text), text))

describe('Vocabulary', () => {
  it('has each form once, in the order of their first places', () => {
    expect(vocabulary.forms).toEqual(['the', 'boats', 'and', 'crews', 'sailed', 'constructor'])
  })

  it('gives the places of a form in text order', () => {
    expect(vocabulary.placesOf('the').map(({text: printed, index}) => [printed, index])).toEqual([
      ['The', 0],
      ['the', 3],
      ['The', 6],
    ])
    expect(vocabulary.placesOf('constructor').map(({start}) => start)).toEqual([37])
  })

  it('gives none for what the article lacks', () => {
    expect(vocabulary.placesOf('ferry')).toEqual([])
    expect(vocabulary.placesOf('toString')).toEqual([])
  })
})
