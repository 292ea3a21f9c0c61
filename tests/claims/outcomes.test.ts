import {describe, expect, it} from 'vitest'
import {contraryOutcomes, OUTCOMES} from '#claims'
import {articleWith} from './article-of.js'

const REST = `The harbour board of Harwick met on Monday.
Its members heard from two engineers.
A boat will sail twice a day from May.
Tickets will cost little more than a bus fare.`

describe('outcomes', () => {
  it.each(OUTCOMES)('contradicts $headline by $wrong', ({id, headline, wrong}) => {
    const [found] = contraryOutcomes(articleWith(headline, `${wrong}\n${REST}`))
    expect(found?.outcome.id).toBe(id)
  })

  it.each(OUTCOMES)('has $headline borne out by $right', ({headline, right}) => {
    expect(contraryOutcomes(articleWith(headline, `${right}\n${REST}`))).toEqual([])
  })

  it.each(OUTCOMES)('leaves alone a line without “$event”', ({wrong}) => {
    expect(
      contraryOutcomes(articleWith('Lunn keeps quay of Harwick', `${wrong}\n${REST}`)),
    ).toEqual([])
  })

  it('leaves alone what is only announced, asked or said by somebody', () => {
    const body = `The union said that the offer would be put to a meeting of its drivers.\n${REST}`
    for (const line of [
      'Union to reject offer to bus drivers',
      'Will union reject offer to bus drivers?',
      'Union rejects offer to bus drivers, paper says',
    ]) {
      expect(contraryOutcomes(articleWith(line, body))).toEqual([])
    }
  })

  it('leaves alone a contrary that is of another', () => {
    const body = `${REST}\nThe swimming club’s members consider a new pool.`
    expect(contraryOutcomes(articleWith('Union rejects offer to bus drivers', body))).toEqual([])
  })
})
