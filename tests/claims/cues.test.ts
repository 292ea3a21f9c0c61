import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {indexOfTree, parseText} from '#text'
import {CUE_TABLES, cuesIn, stanceOf} from '../../src/claims/cues/index.js'
import type {Tier} from '../../src/claims/cues/index.js'

const language = loadLanguage()

function read(text: string): Article {
  return new Article(indexOfTree(parseText(text), text), {language})
}

/** The words of the first sentence that cues of the tier speak of. */
function governed(text: string, tier: Tier): string {
  const article = read(text)
  const [sentence] = article.sentences
  const cues = cuesIn(article, sentence!).filter((cue) => cue.tier === tier)
  return article
    .wordsOf(sentence!)
    .filter(({index}) => cues.some((cue) => cue.governs(index)))
    .map((word) => word.text)
    .join(' ')
}

describe.each(CUE_TABLES)('cues of $tier', ({tier, rows}) => {
  it.each(rows)('finds “$phrase” in $example', ({phrase, example}) => {
    const article = read(example)
    const found = cuesIn(article, article.sentences[0]!)
    expect(found.filter((cue) => cue.tier === tier).map((cue) => cue.phrase)).toContain(phrase)
  })
})

describe('the reach of a cue', () => {
  it.each<[string, Tier, string]>([
    [
      'The crew have reportedly left and have sold the ship.',
      'hedge',
      'The crew have reportedly left',
    ],
    ['He was jailed after allegedly stealing a van.', 'hedge', 'allegedly stealing a van'],
    ['The clerk, who reportedly fled, was jailed.', 'hedge', 'who reportedly fled'],
    [
      'The owner said that the mill had closed, but the town hoped.',
      'attribution',
      'The owner said that the mill had closed',
    ],
    ['The alleged robber of the bank was jailed.', 'hedge', 'robber of the bank'],
    [
      'The nurse mistakenly thought he had left.',
      'disclaimer',
      'The nurse mistakenly thought he had left',
    ],
    ['The nurse mistakenly threw his ring away.', 'disclaimer', ''],
    ['She found the ring in a wrongly labelled box.', 'disclaimer', 'box'],
    ['An apparently drunk clerk took the ring.', 'hedge', 'drunk clerk took the'],
    ['The guards left, but this has yet to be confirmed.', 'disclaimer', 'The guards left'],
    [
      'The theft of the ring could not be verified.',
      'disclaimer',
      'The theft of the ring could not be verified',
    ],
    [
      'The men were elite, a claim that could not be verified.',
      'disclaimer',
      'The men were elite a claim that could not be verified',
    ],
  ])('%s', (text, tier, expected) => {
    expect(governed(text, tier)).toBe(expected)
  })

  it('points to the sentence before where its subject only points', () => {
    const article = read('The guards left. The claim could not be verified.')
    const [, second] = article.sentences
    expect(cuesIn(article, second!).filter(({tier}) => tier === 'disclaimer')).toContainEqual(
      expect.objectContaining({pointsBack: true}),
    )
  })
})

describe('the time of a verb', () => {
  it.each([
    ['The mill closed.', ['past']],
    ['The mill has closed.', ['perfect']],
    ['The mill will be closed.', ['future']],
    ['The mill could have closed.', ['conditional']],
    ['The firm decided to close the mill.', ['past', 'planned']],
    ['A man jailed for theft was freed.', ['past', 'past']],
    ['The mill is being sold.', ['present']],
  ])('%s', (text, times) => {
    const article = read(text)
    const {verbs} = stanceOf(article, article.sentences[0]!)
    expect(verbs.map(({time}) => time)).toEqual(times)
  })
})

it('reads nothing in a sentence that nobody wrote', () => {
  const article = read(`${'it is said to be false and '.repeat(400)}done.`)
  expect(cuesIn(article, article.sentences[0]!)).toEqual([])
})
