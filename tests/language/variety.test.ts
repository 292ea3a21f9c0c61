import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {loadLexicon} from '#language'
import {indexOfTree, parseText} from '#text'
import {varietyOf} from '../../src/article/variety.js'

const lexicon = loadLexicon(readFileSync('models/lexicon.bin'))
const varietyOfCopy = (copy: string) => varietyOf(indexOfTree(parseText(copy), copy), lexicon)

it('decides by the words that one variety has', () => {
  expect(varietyOfCopy('The colour of the harbour pleased the neighbours.')).toBe('british')
  expect(varietyOfCopy('The color of the harbor pleased the neighbors.')).toBe('american')
})

it('leaves open what nothing tells', () => {
  expect(varietyOfCopy('The dog barked at the gate.')).toBeUndefined()
  expect(varietyOfCopy('The color of the harbour was grim.')).toBeUndefined()
})

it('does not count names', () => {
  expect(varietyOfCopy('The Labor Party met at Pearl Harbor.')).toBeUndefined()
})
