import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import type {Finding} from '#lint'
import {rules} from '#rules'

const folder = join(packageRoot(), 'samples', 'marked')
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

const linter = createLinter({rules, language: loadLanguage()})

function lint(source: string): Finding[] {
  return linter.lint(readPlainText(source, 'a.txt'))
}

describe('Linter.steps', () => {
  it('finds what lint finds, with a pause for each rule', () => {
    for (const source of samples) {
      const steps = linter.steps(readPlainText(source, 'a.txt'))
      let pauses = 0
      let step = steps.next()
      for (; !step.done; step = steps.next()) pauses++
      expect(pauses).toBe(rules.length)
      expect(step.value).toEqual(lint(source))
    }
  })
})

describe('a linter that has read the version before', () => {
  it('finds what it finds in copy that it never saw', () => {
    for (const source of samples) {
      const middle = source.indexOf(' ', source.length / 2) + 1
      const versions = ['o', 'of', 'of the', ''].map(
        (typed) => source.slice(0, middle) + typed + source.slice(middle),
      )
      const typed = versions.map(lint)
      const afresh = versions.map((version) => {
        lint('Nothing of it is left.\n')
        return lint(version)
      })
      expect(typed).toEqual(afresh)
    }
  })
})
