import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import type {Finding} from '#lint'
import {rules} from '#rules'

interface ExampleRow {
  readonly wrong: string
  readonly right: string
}

const FOLDER = join(packageRoot(), 'rules')

const tables = await Promise.all(
  rules.flatMap((rule) =>
    readdirSync(join(FOLDER, rule.id))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map(async (file) => {
        const url = pathToFileURL(join(FOLDER, rule.id, file)).href
        const table = (await import(url)) as {readonly rows?: readonly unknown[]}
        return {rule, file, rows: (table.rows ?? []).filter(hasExamples)}
      }),
  ),
)

for (const {rule, file, rows} of tables) {
  if (rows.length === 0) continue
  describe(`${rule.id}/${file}`, () => {
    const setting = {rule, severity: rule.severity, options: rule.options.parse({})}
    const linter = createLinter({rules: [setting], language: loadLanguage()})
    const lint = (copy: string): Finding[] => linter.lint(readPlainText(copy, file))

    it.each(rows)('finds $wrong', ({wrong}) => {
      expect(lint(wrong)).not.toEqual([])
    })

    it.each(rows)('is silent on $right', ({right}) => {
      expect(lint(right).map(({reason}) => reason)).toEqual([])
    })
  })
}

it('every table of examples belongs to a rule that is registered', () => {
  expect(tables.some(({rows}) => rows.length > 0)).toBe(true)
})

function hasExamples(row: unknown): row is ExampleRow {
  return typeof row === 'object' && row !== null && 'wrong' in row && 'right' in row
}
