import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {civilDay, dayNumber, isCivilDay, publicationOf, weekdayOf} from '#inventory'
import {indexOfTree, parseText} from '#text'

describe('days', () => {
  it('counts from 1 January 1970, a Thursday', () => {
    expect(dayNumber({year: 1970, month: 1, day: 1})).toBe(0)
    expect(dayNumber({year: 2000, month: 3, day: 1})).toBe(11017)
    expect(weekdayOf(0)).toBe(4)
    expect(weekdayOf(-1)).toBe(3)
  })

  it('finds the day of every number', () => {
    fc.assert(
      fc.property(fc.integer({min: -200_000, max: 200_000}), (number) => {
        expect(dayNumber(civilDay(number))).toBe(number)
      }),
    )
  })

  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(fc.integer({min: -80_000, max: 80_000}), (number) => {
        expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay())
      }),
    )
  })

  it('knows leap years', () => {
    expect(isCivilDay({year: 2000, month: 2, day: 29})).toBe(true)
    expect(isCivilDay({year: 1900, month: 2, day: 29})).toBe(false)
    expect(isCivilDay({year: 2025, month: 6, day: 31})).toBe(false)
  })
})

describe('publication', () => {
  const read = (text: string, published?: string) => {
    const {year, month, day} = publicationOf(articleOf(text), published) ?? {}
    return [year, month, day]
  }

  it.each([
    [
      'HARWICK, May 12, 2025 (AP) — The old quay in the harbour opened again on Saturday.',
      [2025, 5, 12],
    ],
    ['By Ann Pell\n\nPublished: 07:30, 14 March 2024\n\nThe quay opened.', [2024, 3, 14]],
    ['2024-03-14T07:30:00Z\n\nThe quay opened.', [2024, 3, 14]],
    ['Last updated on 08/05/2025 at 14:02\n\nThe quay opened.', [2025, undefined, undefined]],
    ['The quay opened on 14 March 2024.', [undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(read(`Harwick opens its new quay\n\n${text}\n`)).toEqual(expected)
  })

  it('believes the desk before the page', () => {
    const text = 'Harwick opens its quay\n\nPublished: 14 March 2024\n\nIt opened.\n'
    expect(read(text, '2025-05-08')).toEqual([2025, 5, 8])
    expect(
      read('Harwick opens\n\nHARWICK, May 12 (AP) — The old quay opened again.\n', '2025'),
    ).toEqual([2025, 5, 12])
  })
})

function articleOf(text: string): Article {
  return new Article(indexOfTree(parseText(text), text))
}
