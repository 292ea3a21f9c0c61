import {describe, expect, it} from 'vitest'
import type {Finding} from '#lint'
import {applied, figuresOf, withRates} from '../../scripts/evaluate/edit-score.js'
import {isSameEdit, wordEdits} from '../../scripts/evaluate/edits.js'
import {outcomesOf, scoresOf} from '../../scripts/evaluate/seeded-score.js'
import {untokenised} from '../../scripts/evaluate/sentences.js'
import type {Fault, Kind} from '../../scripts/seed/index.js'

function spanOf(text: string, words: string): {start: number; end: number} {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`No “${words}” in “${text}”`)
  return {start, end: start + words.length}
}

function finding(text: string, words: string, first?: string, confidence = 0.9): Finding {
  const expected = first === undefined ? [] : [first]
  return {rule: 'some-rule', confidence, span: spanOf(text, words), expected} as unknown as Finding
}

describe('outcomesOf', () => {
  const text = 'The crew sailed form the port  at noon and and came back by harbour before dark.'
  const fault = (kind: Kind, words: string, right: string, wrong = words): Fault => {
    const {start} = spanOf(text, words)
    return {kind, wrong, right, span: {start, end: start + wrong.length}}
  }
  const realWord = fault('real-word', 'form', 'from')
  const extra = fault('extra-word', 'and came', '', 'and ')
  const missing = {...fault('missing-word', ' harbour', ' the ', ' ')}
  const outcomes = (one: Fault, ...findings: Finding[]) => {
    const result = outcomesOf({text, faults: [one]}, findings)
    return {...result.outcomes[0]!, elsewhere: result.elsewhere.length}
  }

  it('counts a finding that overlaps the fault, and its repair', () => {
    const right = outcomes(realWord, finding(text, 'form', 'from'))
    expect(right).toMatchObject({isRepaired: true, elsewhere: 0})
    expect(outcomes(realWord, finding(text, 'form', 'for'))).toMatchObject({isRepaired: false})
    expect(outcomes(realWord, finding(text, 'form')).isRepaired).toBe(false)
  })

  it('counts a repair that rewrites more words than the wrong one', () => {
    expect(outcomes(realWord, finding(text, 'sailed form the', 'sailed from the')).isRepaired).toBe(
      true,
    )
  })

  it('does not count a finding beside a wrong word', () => {
    const result = outcomes(realWord, finding(text, 'sailed', 'sails'))
    expect(result).toMatchObject({finding: undefined, isRepaired: false, elsewhere: 1})
  })

  it('counts a finding one word away from a missing or extra word, not two', () => {
    expect(outcomes(missing, finding(text, 'by harbour', 'by the harbour')).isRepaired).toBe(true)
    expect(outcomes(missing, finding(text, 'by', 'by the')).isRepaired).toBe(true)
    expect(outcomes(missing, finding(text, 'back', 'back')).finding).toBeUndefined()
    expect(outcomes(extra, finding(text, 'and and', 'and')).isRepaired).toBe(true)
    expect(outcomes(extra, finding(text, 'noon', 'moon')).finding).toBeUndefined()
  })

  it('takes the surest of several findings', () => {
    const findings = [
      finding(text, 'form', 'foam', 0.5),
      finding(text, 'form the', 'from the', 0.8),
    ]
    expect(outcomes(realWord, ...findings)).toMatchObject({isRepaired: true, elsewhere: 0})
  })

  it('adds up by kind and by rule', () => {
    const one = outcomesOf({text, faults: [realWord, extra]}, [finding(text, 'form', 'from')])
    const scores = scoresOf(one.outcomes)
    const scoreOf = (kind: string) => scores.find((score) => score.kind === kind)!
    expect(scoreOf('real-word')).toMatchObject({planted: 1, found: 1, repaired: 1})
    expect(scoreOf('extra-word')).toMatchObject({planted: 1, found: 0, repaired: 0})
    expect(scoreOf('all')).toMatchObject({
      planted: 2,
      found: 1,
      byRule: new Map([['some-rule', 1]]),
    })
  })
})

describe('wordEdits', () => {
  const edits = (source: string, corrected: string) =>
    wordEdits(source, corrected).map(
      ({span, text}) => `${source.slice(span.start, span.end)}→${text}`,
    )

  it.each([
    ['He go home late.', 'He went home late.', ['go→went']],
    ['She looked to the map.', 'She looked at the map.', ['to→at']],
    ['We drove to shop today.', 'We drove to the shop today.', ['→the']],
    ['It was was raining.', 'It was raining.', ['was→']],
    ['They has alot to do.', 'They have a lot to do.', ['has→have', 'alot→a lot']],
    ['It works every where.', 'It works everywhere.', ['every where→everywhere']],
    ['He only can swim.', 'He can only swim.', ['only can→can only']],
    ['A boats were lost.', 'The boats were lost.', ['A→The']],
    ['We went to shops.', 'We went to the shop.', ['→the', 'shops→shop']],
    ["The dog lost it's bone.", 'The dog lost its bone.', ["it's→its"]],
    ['In order that we may win, run.', 'To win, run.', ['In order that we may→To']],
    ['', 'New.', ['→New']],
    ['Gone.', '', ['Gone→']],
  ])('%s', (source, corrected, expected) => {
    expect(edits(source, corrected)).toEqual(expected)
  })

  it('leaves out what changes only marks, case, hyphens or spaces', () => {
    expect(edits('the Harbour , was shut', 'The harbour was shut.')).toEqual([])
    expect(edits('A well known man, he said', 'A well-known man he said.')).toEqual([])
    expect(edits('“Fine,” he said', '"Fine", he said')).toEqual([])
    expect(edits('Don’t go', "Don't go")).toEqual([])
  })

  it('keeps a word edit beside a change of marks', () => {
    expect(edits('He came late he said.', 'He came later, he said.')).toEqual(['late→later'])
  })

  it('puts an insertion behind the word before it', () => {
    expect(wordEdits('We met in garden.', 'We met in the garden.')).toEqual([
      {span: {start: 9, end: 9}, text: 'the'},
    ])
  })

  it('compares edits by their place and words', () => {
    const span = {start: 3, end: 6}
    expect(isSameEdit({span, text: 'The'}, {span, text: 'the,'})).toBe(true)
    expect(isSameEdit({span, text: 'the'}, {span, text: 'a'})).toBe(false)
    expect(isSameEdit({span, text: 'the'}, {span: {start: 3, end: 7}, text: 'the'})).toBe(false)
  })
})

describe('figuresOf', () => {
  const source = 'He go to shop with there dog.'
  const careful = 'He goes to the shop with their dog.'
  const sparing = 'He go to shop with their dog.'
  const sentence = (references: string[], ...changes: Array<[string, string?]>) => ({
    source,
    references,
    findings: changes.map(([words, text]) => ({span: spanOf(source, words), text})),
  })

  it('counts edits that write the same words in the same place', () => {
    const figures = figuresOf('correction', [
      sentence([careful], ['there', 'their'], ['go', 'went']),
    ])
    expect(figures).toMatchObject({reported: 2, right: 1, wanted: 3, found: 1, precision: 0.5})
    expect(figures.recall).toBeCloseTo(1 / 3)
    expect(figures.f05).toBeCloseTo((1.25 * 0.5 * (1 / 3)) / (0.25 * 0.5 + 1 / 3))
  })

  it('counts a place that is pointed at, with another suggestion or none', () => {
    const figures = figuresOf('detection', [sentence([careful], ['there', 'they’re'], ['go'])])
    expect(figures).toMatchObject({reported: 2, right: 2, wanted: 3, found: 2})
  })

  it('does not mind how much copy a suggestion repeats', () => {
    const figures = figuresOf('correction', [
      sentence([careful], ['to shop with', 'to the shop with']),
    ])
    expect(figures).toMatchObject({reported: 1, right: 1})
  })

  it('holds each sentence against the annotator that favours the tool', () => {
    const tool = sentence([careful, sparing], ['there', 'their'])
    expect(figuresOf('correction', [tool])).toMatchObject({wanted: 1, found: 1, f05: 1})
    const silent = sentence([careful, source])
    expect(figuresOf('correction', [tool, silent])).toMatchObject({wanted: 1, reported: 1})
  })

  it('leaves findings out that change no word', () => {
    const figures = figuresOf('detection', [sentence([careful], ['He', 'he'], ['shop', 'shop,'])])
    expect(figures.reported).toBe(0)
  })

  it('has rates where nothing was reported or wanted', () => {
    const nothing = {reported: 0, right: 0, wanted: 0, found: 0}
    expect(withRates(nothing)).toMatchObject({precision: 1, recall: 1, f05: 1})
    expect(withRates({...nothing, wanted: 2})).toMatchObject({recall: 0, f05: 0})
    expect(withRates({...nothing, reported: 2})).toMatchObject({precision: 0, f05: 0})
  })

  it('applies the first of two suggestions that overlap', () => {
    const changes = [
      {span: {start: 3, end: 5}, text: 'goes'},
      {span: {start: 0, end: 5}, text: 'They go'},
    ]
    expect(applied(source, changes)).toBe('They go to shop with there dog.')
  })
})

describe('untokenised', () => {
  it('writes tokens as copy', () => {
    expect(untokenised('He said , " I do n\'t know ( yet ) . " It \'s £ 5 .')).toBe(
      'He said, "I don\'t know (yet)." It\'s £5.',
    )
  })
})
