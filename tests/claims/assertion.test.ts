import {describe, expect, it} from 'vitest'
import {disclaimedClaims, displayUnitsOf, hedgedClaims, isHedged} from '#claims'
import {articleWith} from './article-of.js'

describe('isHedged', () => {
  it.each([
    ['Mayor reportedly leaves post', true],
    ['Mayor understood to have left post', true],
    ['Is the mayor leaving?', true],
    ["Mayor 'leaves'", true],
    ['Mayor “leaves”', true],
    ['Mayor to leave post', true],
    ['Mayor could leave post', true],
    ['Police: Mayor leaves post', true],
    ['Mayor leaves post – officials', true],
    ['Mayor leaves post', false],
    ["Mayor's post is vacant", false],
    ["Her parents' house is sold", false],
    ['BREAKING: Mayor leaves post', false],
    ['Mayor has not left post', false],
  ])('%s', (headline, expected) => {
    expect(isHedged(displayUnitsOf(articleWith(headline))[0]!)).toBe(expected)
  })
})

const REST = `The harbour has two quays.
It was built in May.
The board meets on Monday.`

describe('a report that is taken back later', () => {
  it.each([
    `Rumours spread on Monday that the mayor had sold the harbour to a bank.\n${REST}\nThe reports could not be verified.`,
    `A blog said on Monday that the mayor had sold the harbour to a bank.\n${REST}\nThe town has yet to confirm the report.`,
  ])('is in doubt: %s', (body) => {
    expect(disclaimedClaims(articleWith('Mayor Sells Harbour to Bank', body))).toHaveLength(1)
  })

  it.each([
    `Rumours spread on Monday that the mayor had sold the harbour to a bank.\n${REST}\nThe photo of a whale could not be verified.`,
    `Rumours spread on Monday that the mayor had sold the harbour to a bank.\n${REST}\nThe reports were not verified at first. The mayor signed the deed and sold the harbour to the bank on Friday.`,
  ])('is not in doubt: %s', (body) => {
    expect(disclaimedClaims(articleWith('Mayor Sells Harbour to Bank', body))).toEqual([])
  })
})

describe('somebody else’s word', () => {
  it.each([
    'The mayor has sold the harbour to a bank, residents said.',
    'The mayor has sold the harbour to a bank, it has been claimed.',
    'The mayor has sold the harbour to a bank, the local press reports.',
    'The mayor has sold the harbour to a bank, a website said, citing unnamed officials.',
  ])('%s', (lede) => {
    expect(
      hedgedClaims(articleWith('Mayor Sells Harbour to Bank', `${lede}\n${REST}`)),
    ).toHaveLength(1)
  })
})

describe('a deed that the body has as a noun', () => {
  it('is hedged with it', () => {
    const body = `A film appears to show the beheading of a statue by vandals.\n${REST}`
    const [doubt] = hedgedClaims(articleWith('Vandals Behead Statue', body))
    expect(doubt?.hasDeed).toBe(true)
  })
})
