import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {reports, widthOf} from '#report'
import {findingAt, PLAIN, placeOf, resultOf} from './findings.js'

const COPY = fc.string({
  unit: fc.constantFrom('a', 'word', ' ', '  ', '東', '😀', 'é', '“', '\u00AD', '\n', '\t', '👩‍🚒'),
  maxLength: 200,
})

describe('the copy in a report', () => {
  it('never exceeds the width, whatever the copy and the span', () => {
    fc.assert(
      fc.property(
        COPY,
        fc.nat(),
        fc.nat(),
        fc.integer({min: 40, max: 120}),
        (copy, a, b, width) => {
          const [start, end] = [a % (copy.length + 1), b % (copy.length + 1)].sort((x, y) => x - y)
          const base = findingAt('word', 'word', {reason: 'Unexpected', expected: ['another']})
          const finding = {...base, ...placeOf(copy, start!, end!)}
          const page = reports.pretty([resultOf(copy, finding)], {...PLAIN, width})
          const widest = Math.max(...page.split('\n').map(widthOf))
          expect(widest).toBeLessThanOrEqual(width)
          expect(page).toMatch(/\^|‸/)
        },
      ),
    )
  })
})
