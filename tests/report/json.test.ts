import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {jsonReport, jsonReportSchema, reports} from '#report'
import {FAILED, findingAt, PLAIN, placeOf, resultOf} from './findings.js'

const COPY = 'Outside the the court,\nsupporters cheered.'
const FINDING = findingAt(COPY, 'the the', {
  note: 'One will do.',
  expected: ['the'],
  fix: 'safe',
  evidence: [{...placeOf(COPY, 0, 7), text: 'Outside', label: 'the start'}],
})
const HINT = findingAt(COPY, 'court', {through: 'supporters', severity: 'hint'})

const read = (...results: Parameters<typeof reports.json>[0]) =>
  JSON.parse(reports.json(results, PLAIN)) as unknown

describe('the report for programs', () => {
  it('is what its schema says', () => {
    const report = read(resultOf(COPY, FINDING, HINT), FAILED)
    expect(jsonReport.parse(report)).toEqual(report)
  })

  it('gives every field of a finding', () => {
    expect(jsonReport.parse(read(resultOf(COPY, FINDING))).files[0]!.findings[0]).toEqual({
      rule: 'some-rule',
      category: 'typo',
      severity: 'error',
      confidence: 0.9,
      reason: 'Unexpected “the the”, expected another word',
      note: 'One will do.',
      actual: 'the the',
      expected: ['the'],
      fix: 'safe',
      span: {start: 8, end: 15},
      start: {line: 1, column: 9, offset: 8},
      end: {line: 1, column: 16, offset: 15},
      evidence: [
        {
          span: {start: 0, end: 7},
          start: {line: 1, column: 1, offset: 0},
          end: {line: 1, column: 8, offset: 7},
          text: 'Outside',
          label: 'the start',
        },
      ],
      url: 'https://example.org/some-rule',
      fingerprint: '0123456789abcdef',
    })
  })

  it('names the tool and counts', () => {
    const fixed = {before: '', after: COPY, applied: 2}
    const report = jsonReport.parse(read({...resultOf(COPY, FINDING, HINT), fixed}, FAILED))
    expect(report.tool).toEqual({name: 'copydesk', version: '1.2.3'})
    expect(report.version).toBe(1)
    expect(report.files.map(({fixed}) => fixed)).toEqual([2, undefined])
    expect(report.files[1]!.error).toEqual(FAILED.error)
    expect(report.summary).toEqual({
      files: 2,
      failed: 1,
      errors: 1,
      warnings: 0,
      hints: 1,
      known: 0,
      allowed: 0,
      fixable: 1,
    })
  })

  it('has its schema in the docs', () => {
    const path = join(packageRoot(), 'docs', 'json-report.schema.json')
    expect(existsSync(path), 'run npm run generate').toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(jsonReportSchema())
  })
})
