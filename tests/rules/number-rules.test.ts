import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {rules} from '#rules'
import {indexOfTree, parseText} from '#text'

const NUMBER_RULES = rules.filter(({id}) =>
  [
    'change-mismatch',
    'conversion-mismatch',
    'count-mismatch',
    'impossible-value',
    'magnitude-gap',
    'sum-mismatch',
  ].includes(id),
)

/** What pattern after pattern begins with and none ends. */
const HOSTILE = [
  'rose 5 from ',
  'rose, from 5 in 2004 ',
  'up 5% to ',
  '5 people, a man, ',
  'two men: Ann, ',
  'of the 40, 5 men, ',
  '5 a-b-c-d ',
  '5 a b c d ',
  '5 and ',
  '40 people: 5 men, ',
  '5% said yes, ',
  '30-foot (',
  '30 feet, or ',
  '$3 and ',
  '£3m scheme, £3bn ',
  '31 June ',
  '25:00 ',
  '14pm ',
  '167-year-old ',
  'a'.repeat(50),
  '-',
]

describe('the number rules', () => {
  it('are all here', () => {
    expect(NUMBER_RULES).toHaveLength(6)
  })

  it.each(HOSTILE)('read %j again and again without failing', (text) => {
    const copy = text.repeat(Math.ceil(20_000 / text.length))
    const article = new Article(indexOfTree(parseText(copy), copy))
    for (const rule of NUMBER_RULES) {
      for (const {span} of rule.check(article, rule.options.parse({}))) {
        expect(span.end).toBeGreaterThan(span.start)
      }
    }
  })
})
