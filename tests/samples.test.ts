import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {createLinter} from '#lint'
import type {FileResult} from '#lint'
import {annotateCopy} from '#report'
import {rules} from '#rules'
import {pageReport, sampleResult} from '../scripts/sample-report.js'

const samples = join(packageRoot(), 'samples')
const linter = createLinter({
  rules: rules.filter(({recommended}) => recommended),
  language: loadLanguage(),
})

describe('clean samples', () => {
  for (const name of copyIn('clean')) {
    it(`${name} has no finding`, () => {
      const {source, findings} = resultOf('clean', name)
      expect(annotateCopy(source, findings)).toBe(source)
    })
  }

  // Pages as they are pasted: “Read more” lines are theirs, and nothing else is to be reported but
  // that a headline over a live blog was not checked.
  for (const name of copyIn('layouts')) {
    it(`layouts/${name} has no finding but the furniture of its page`, () => {
      const {source, findings} = resultOf('layouts', name)
      const story = findings.filter(
        ({rule, reason}) =>
          rule !== 'headline-unchecked' && !reason.startsWith('Unexpected page furniture'),
      )
      expect(annotateCopy(source, story)).toBe(source)
    })
  }
})

describe('marked samples', () => {
  for (const name of copyIn('marked')) {
    const golden = (ending: string) =>
      readFileSync(join(samples, 'marked', name.replace(/\.txt$/, ending)), 'utf8')

    it(`${name} has the faults that its author planted`, () => {
      const {findings} = resultOf('marked', name)
      const found = findings.map(({rule, start}) => `${start.line}:${rule}`)
      const planted = plantedFaults(golden('.faults.md'))
      expect(planted.length).toBeGreaterThan(0)
      expect(planted.filter((fault) => !found.includes(fault))).toEqual([])
      expect(found.filter((fault) => !planted.includes(fault))).toEqual([])
    })

    it(`${name} gives its golden report`, () => {
      expect(pageReport(resultOf('marked', name))).toBe(golden('.report'))
    })
  }
})

function copyIn(folder: string): string[] {
  return readdirSync(join(samples, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
}

function resultOf(folder: string, name: string): FileResult {
  return sampleResult(`samples/${folder}/${name}`, linter)
}

/** “line:rule” of each row of a faults table that a rule of today is to find. */
function plantedFaults(table: string): string[] {
  return table
    .split('\n')
    .map((row) => /^\| (\d+) \|.*\| ([a-z-]+) \|$/.exec(row))
    .flatMap((match) => (match ? [`${match[1]}:${match[2]}`] : []))
}
