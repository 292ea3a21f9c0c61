import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {
  all,
  createLinter,
  lintText,
  loadLanguage,
  readPlainText,
  recommended,
  rules,
  version,
} from '../src/index.js'
import {packageRoot} from '#engine'

const COPY = 'The court heard that the the witness left early.\n'

describe('the library', () => {
  it('states its version', () => {
    const manifest = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
    expect(manifest).toContain(`"version": "${version}"`)
  })

  it('has presets of its rules', () => {
    expect(all.rules).toEqual(rules)
    expect(recommended.rules).toEqual(rules.filter(({recommended}) => recommended))
  })

  it('says the same through a preset in a retext pipeline, a linter and lintText', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(recommended)
      .use(retextStringify)
      .process(COPY)
    const linter = createLinter({...recommended, language: loadLanguage()})
    const expected = ['repeated-word']
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(expected)
    expect(linter.lint(readPlainText(COPY, 'a.txt')).map(({rule}) => rule)).toEqual(expected)
    const {findings} = await lintText(COPY, {config: false})
    expect(findings.map(({rule}) => rule)).toEqual(expected)
  })
})
