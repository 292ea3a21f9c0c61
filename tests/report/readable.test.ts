import {describe, expect, it} from 'vitest'
import {readable} from '#report'

const README = `# some-rule

<!-- facts: npm run generate -->

A **word** that \`should\` not stand there, which takes more than forty columns to say.

| family | severity |
| --- | --- |
| typo | error |

<!-- /facts -->

## Wrong

\`\`\`copy
Outside the the court.
        ^^^^^^^ Unexpected → the

# no heading
\`\`\`

- one item that is also longer than the line may be
- [a link](https://example.org)
  that goes on
`

describe('a readme in a terminal', () => {
  it('is wrapped, and its code kept', () => {
    expect(`\n${readable(README, {width: 40, color: false})}`).toMatchInlineSnapshot(`
      "
      some-rule

      A word that should not stand there,
      which takes more than forty columns to
      say.

        family  severity
        typo    error

      Wrong

          Outside the the court.
                  ^^^^^^^ Unexpected → the

          # no heading

        - one item that is also longer than
          the line may be
        - a link that goes on
      "
    `)
  })

  it('has its carets in red and its headings in bold', () => {
    const page = readable(README, {width: 40, color: true})
    expect(page).toContain('\u001B[1msome-rule\u001B[22m')
    expect(page).toContain('            \u001B[31m^^^^^^^\u001B[39m Unexpected')
  })
})
