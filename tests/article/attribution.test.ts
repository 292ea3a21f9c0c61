import {describe, expect, it} from 'vitest'
import {attributionWithin} from '#article'
import {indexOfTree, pairQuotations, parseText} from '#text'
import {attributionOf} from '../../src/article/attribution.js'

/** The speaker of each quotation, “-” where none is plain. */
function speakers(text: string): string {
  const index = indexOfTree(parseText(text), text)
  return pairQuotations(text, index.blocks)
    .quotations.map((quotation) => attributionOf(quotation, index))
    .map((span) => (span ? text.slice(span.start, span.end) : '-'))
    .join(' | ')
}

describe('attributionOf', () => {
  it.each([
    ['"It is good," he said.', 'he'],
    ['“It is good,” said Jane Roe, of Leeds.', 'Jane Roe'],
    ['"It is good," Jane Roe then told the council.', 'Jane Roe'],
    ['"Is it?" Jane Roe asked.', 'Jane Roe'],
    ['"No," said lead engineer J. K. Roe-Smith.', 'J. K. Roe-Smith'],
    ['It was "bad", according to the ministry.', 'the ministry'],
    ['According to Dr. Jane Roe, "it is bad".', 'Dr. Jane Roe'],
    ['Jane Roe, 34, said: "No."', 'Jane Roe'],
    ['Jane Roe: "No."', 'Jane Roe'],
    ['Roe went on: "No."', 'Roe'],
    ['She told the council: "No. Never."', 'She'],
    ['He said the plan was "unfair".', 'He'],
    ['"Yes," Mr Roe has said. "We go."', 'Mr Roe | Mr Roe'],
    ['“We go,” said Roe.\n\n“We win.”', 'Roe | -'],
  ])('names the speaker of %j', (text, expected) => {
    expect(speakers(text)).toBe(expected)
  })

  it.each([
    'It was a "bad" plan.',
    'The "fix" was said to be in.',
    '"No." Roe said the plan was off.',
    'He said Jane Roe called it "mad".',
    'The "old" guard left. He agreed.',
  ])('names nobody in %j', (text) => {
    expect(speakers(text)).toBe('-')
  })
})

function within(text: string): string | undefined {
  const span = attributionWithin(text, {start: 0, end: text.length})
  return span && text.slice(span.start, span.end)
}

describe('attributionWithin', () => {
  it.each([
    ['We agreed, he said. ', 'he said'],
    ['We agreed, Jane Roe told reporters on Friday.', 'Jane Roe told'],
    ['We agreed, said council leader Jane Roe, of Leeds.', 'said council leader Jane Roe'],
  ])('finds it in %j', (text, expected) => {
    expect(within(text)).toBe(expected)
  })

  it.each([
    'Well, I said to myself, go on.',
    'When he came, they said they would stay.',
    'He told me he was ill.',
  ])('finds none in %j', (text) => {
    expect(within(text)).toBeUndefined()
  })
})
