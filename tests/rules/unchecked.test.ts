import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {rules} from '#rules'

const HEADLINE = 'Mayor Ada Moll jailed over first £40m fraud: “I took every last penny”'

const PAGES: Readonly<Record<string, string>> = {
  'no body': '',
  'a body of three sentences':
    'The library in Brackley will open at nine. It will close at five. Coffee is sold all day.',
  'the stub before a paywall': `The library in Brackley will open at nine from now on, its keeper said.

It will close at five on all days but Sunday. Coffee is sold all day in the hall.

The keeper said that readers had asked for it. Subscribe to continue reading this story.`,
}

describe('claim rules', () => {
  const claiming = rules.filter(({category}) => category === 'claim')
  const linter = createLinter({rules: claiming, language: loadLanguage()})

  for (const [what, body] of Object.entries(PAGES)) {
    it(`say only that the headline was not checked over ${what}`, () => {
      const source = `${HEADLINE}\n\n${body}\n`
      const findings = linter.lint(
        readPlainText(source, 'a.txt', [{role: 'headline', lines: [1, 1]}]),
      )
      expect(findings.map(({rule}) => rule)).toEqual(['headline-unchecked'])
    })
  }

  it('speak of the same headline over a whole body', () => {
    const body = `The library in Brackley will open at nine from now on, its keeper said.

It will close at five on all days but Sunday. Coffee is sold all day in the hall.

The keeper said that readers had asked for it. They will be counted in May.`
    const found = linter.lint(readPlainText(`${HEADLINE}\n\n${body}\n`, 'a.txt'))
    expect(found.length).toBeGreaterThan(0)
    expect(found.map(({rule}) => rule)).not.toContain('headline-unchecked')
  })
})
