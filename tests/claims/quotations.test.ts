import {describe, expect, it} from 'vitest'
import {displayQuotations, wordingOf} from '#claims'
import {articleWith} from './article-of.js'

const BODY = `The harbour authority met on Monday. Its staff had waited for news since the month of May.

“We won't close a single pier,” said Ada Moll, “and the night ferry will run until the end of June.”

Moll asked for 12 per cent more. The council had organised a vote on the night ferry in the spring.`

function wordingIn(headline: string) {
  const article = articleWith(headline, BODY.replaceAll('\n\n', '\n'))
  const [quotation] = displayQuotations(article)
  const wording = wordingOf(article, quotation!)
  if (wording.kind !== 'near') return wording.kind
  return wording.changes.map(
    ({display, body}) => `${article.slice(display)} → ${article.slice(body)}`,
  )
}

describe('wordingOf', () => {
  it.each([
    ['a capital at its start', '“The night ferry will run until the end of June”'],
    ['an end before its sentence ends', 'Moll: “the night ferry will run”'],
    ['an attribution left out', '“We won’t close a single pier and the night ferry will run”'],
    ['an omission', 'Moll: “the night ferry … the end of June”'],
    ['an insertion', 'Moll: “[It] will run until the end of June”'],
    ['a contraction written out', 'Moll: “We will not close a single pier”'],
    ['another notation', 'Moll “asked for twelve percent more”'],
    ['another spelling', 'Council ‘had organized a vote on the night ferry’'],
    ['an inch of hyphen', 'Moll: “the night-ferry will run”'],
  ])('takes %s for verbatim', (_what, headline) => {
    expect(wordingIn(headline)).toBe('verbatim')
  })

  it.each([
    ['Moll: “the night ferry will sink until the end of June”', ['sink → run']],
    ['Moll: “the night ferry will not run until the end of June”', ['will not → will']],
    ['Moll: “the night ferry will run until end of June”', ['until → until the']],
    ['Moll: “We will close a single pier”', ["will → won't"]],
    ['Moll: “the day ferry will run until the end of May”', ['day → night', 'May → June']],
    ['Moll: “the night ferry will run until the end of June 2031”', ['June 2031 → June']],
  ])('shows what differs in %s', (headline, changes) => {
    expect(wordingIn(headline)).toEqual(changes)
  })

  it('finds nothing where too little is alike', () => {
    expect(wordingIn('Moll: “a storm has torn the roof off every house”')).toBe('none')
    expect(wordingIn('Moll: “the end of the pier show”')).toBe('none')
  })

  it('finishes on more quotations and words than anybody prints', () => {
    const quotes = '“the ferry left the quay again” '.repeat(3_000).trim()
    const body = 'the ferry left the quay at the '.repeat(10_000)
    const article = articleWith(quotes, `${body}.\nA b.\nA c.\nA d.`)
    const kinds = displayQuotations(article).map((quotation) => wordingOf(article, quotation).kind)
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.length).toBeLessThan(100)
    // Words that the body has in thousands of places tell no place from another.
    expect(new Set(kinds)).toEqual(new Set(['none']))
  })
})
