import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {quantitiesOf, restated, slotLinesOf} from '#inventory'
import {indexOfTree, parseText} from '#text'

function articleOf(text: string): Article {
  return new Article(indexOfTree(parseText(text), text))
}

describe('slotLinesOf', () => {
  const text = 'It was late. Sales in İzmir rose 20% from £1.2m to £1.5m in 2004, up 2 points.'
  const article = articleOf(text)
  const [line] = slotLinesOf(article)

  it('puts a capital in place of each quantity, for the sentences that hold one', () => {
    expect(slotLinesOf(article).map((each) => each.text.replace('İ', 'i'))).toEqual([
      'sales in izmir rose P from M to M in Y, up N points.',
    ])
  })

  it('finds quantities and places of the article again', () => {
    const at = line!.text.indexOf('M')
    expect(article.slice(line!.quantityAt(at)!)).toBe('£1.2m')
    expect(line!.quantityAt(at + 1)).toBeUndefined()
    const from = line!.text.indexOf('rose')
    expect(article.slice(line!.spanOf(from, at + 1))).toBe('rose 20% from £1.2m')
    const last = line!.text.indexOf('in Y')
    expect(article.slice(line!.spanOf(last, last + 2))).toBe('in')
  })
})

const CASES: ReadonlyArray<readonly [copy: string, value: number, expected: string | undefined]> = [
  ['It cost £1.2bn.', 1.5e9, '£1.5bn'],
  ['It cost £1.2 billion.', 9e8, '£0.9 billion'],
  ['It cost 50p.', 0.75, '75p'],
  ['It grew 20 per cent.', 30, '30 per cent'],
  ['It grew 20%.', 33.5, '33.5%'],
  ['It held 900 boats.', 12_000, '12,000'],
  ['It held 9000 boats.', 12_000, '12000'],
  ['Seven boats sank.', 8, 'Eight'],
  ['They lost seven boats.', 42, 'forty-two'],
  ['They lost seven million boats.', 8e6, 'eight million'],
  ['They lost seven boats.', 7.5, undefined],
  ['They lost a million boats.', 2e6, undefined],
]

describe('restated', () => {
  it.each(CASES)('%s %d → %s', (copy, value, expected) => {
    const article = articleOf(copy)
    expect(restated(article, quantitiesOf(article)[0]!, value)).toBe(expected)
  })

  it('rounds to the printed decimals as far as it may', () => {
    const article = articleOf('The path is 48km long.')
    const [path] = quantitiesOf(article)
    expect(restated(article, path!, 52.3, 0.02)).toBe('52km')
    expect(restated(article, path!, 1.5, 0.02)).toBe('1.5km')
  })
})
