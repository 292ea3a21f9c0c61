import {describe, expect, it} from 'vitest'
import {otherDays} from '#claims'
import {articleWith} from './article-of.js'

const REST = `The harbour board will hear from two engineers.
A boat will sail twice a day when the pier is done.
Tickets will cost little more than a bus fare.`

function daysIn(headline: string, said: string): string[] {
  return otherDays(articleWith(headline, `${said}\n${REST}`)).map(({meant}) => meant.text)
}

describe('days of display text', () => {
  it('has the day of the sentence that says the same', () => {
    const said = 'The growers of Harwick will meet at the town hall on Thursday.'
    expect(daysIn('Harwick growers to meet at town hall on Friday', said)).toEqual(['Thursday'])
  })

  it('has the month that stands behind the same word, whatever other months there are', () => {
    const said = 'The sugar factory, shut in May, will reopen its gates in March, it is hoped.'
    expect(daysIn('Sugar factory to reopen gates in January', said)).toEqual(['March'])
  })

  it('knows days and months that wire copy shortens', () => {
    const said = 'The sugar factory will reopen its gates in Jan. 2027.'
    expect(daysIn('Sugar factory to reopen gates in January', said)).toEqual([])
  })

  it.each([
    [
      'counts from today',
      'The growers of Harwick will meet at the town hall tomorrow, on Thursday.',
    ],
    ['is of a statement', 'Growers of Harwick will meet, the town hall said on Thursday.'],
    ['is of something else', 'The pier was shut on Thursday.'],
  ])('is silent where the day of the body %s', (_, said) => {
    expect(daysIn('Harwick growers to meet at town hall on Friday', said)).toEqual([])
  })
})
