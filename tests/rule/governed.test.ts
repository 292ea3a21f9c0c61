import {expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import type {Suspicion} from '#language'
import {governedForm} from '../../src/rule/governed.js'

const {lexicon} = loadLanguage()

/** What is said of a verb behind a word, for which another was meant. */
function said(before: string, found: string, meant: string, fault = 'verb-form') {
  return governedForm(
    {before, found: [found], meant: [meant], fault} as unknown as Suspicion,
    lexicon,
  )
}

it.each([
  ['to', 'blew', 'blow', 'Behind “to” a verb stands in its base form'],
  ['will', 'arriving', 'arrive', 'Behind “will” a verb stands in its base form'],
  ["didn't", 'went', 'go', "Behind “didn't” a verb stands in its base form"],
  ['has', 'deciding', 'decided', 'Behind “has” a verb stands as a participle'],
  ['been', 'agree', 'agreed', 'Behind “been” a verb stands in its -ing form or as a participle'],
  ['being', 'draw', 'drawn', 'Behind “being” a verb stands as a participle'],
  ['without', 'lost', 'losing', 'Behind “without” a verb stands in its -ing form'],
])('says which form stands behind “%s”', (before, found, meant, says) => {
  expect(said(before, found, meant)).toBe(says)
})

it.each([
  ['a noun', 'council', 'agree', 'agreed', 'verb-form'],
  ['a form that may stand there', 'to', 'face', 'faced', 'verb-form'],
  ['another sort of fault', 'to', 'blew', 'blow', 'wrong-word'],
])('says nothing behind %s', (_, before, found, meant, fault) => {
  expect(said(before, found, meant, fault)).toBeUndefined()
})
