import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {rules} from '#rules'
import {hostileTexts} from '../../scripts/bench/hostile.js'

/** `npm run bench` reads pages of 1 MB and prints how the time grows; here they need only finish. */
const SIZE = 60_000
/** Eight findings of claims and the hint that tells of the rest. */
const MOST_FINDINGS = 9
/** Letters of a reason: an editor reads it on two lines of a terminal. */
const LONGEST_REASON = 300
const LONGEST_NOTE = 900

describe('claim rules on hostile pages', () => {
  const claiming = rules.filter(({category}) => category === 'claim')
  const linter = createLinter({rules: claiming, language: loadLanguage()})

  for (const {name, text} of hostileTexts(SIZE)) {
    it(`give few findings, short ones and in the text, on a ${name}`, {timeout: 60_000}, () => {
      const findings = linter.lint(readPlainText(text, 'page.txt'))
      expect(findings.length).toBeLessThanOrEqual(MOST_FINDINGS)
      for (const {rule, span, reason, note = '', evidence} of findings) {
        expect(reason.length, `${rule}: ${reason}`).toBeLessThan(LONGEST_REASON)
        expect(note.length, `${rule}: ${note}`).toBeLessThan(LONGEST_NOTE)
        for (const place of [span, ...evidence.map((shown) => shown.span)]) {
          expect(place.start).toBeLessThan(place.end)
          expect(place.end).toBeLessThanOrEqual(text.length)
        }
      }
    })
  }
})
