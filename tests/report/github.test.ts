import {describe, expect, it} from 'vitest'
import {reports} from '#report'
import {FAILED, findingAt, PLAIN, resultOf} from './findings.js'

const COPY = 'Outside the the court,\nsupporters cheered.'

const github = (...results: Parameters<typeof reports.github>[0]) => reports.github(results, PLAIN)

describe('the report for GitHub', () => {
  it('writes a command for each finding, hints as notices', () => {
    const findings = (['error', 'warning', 'hint'] as const).map((severity) =>
      findingAt(COPY, 'the the', {severity, reason: 'Unexpected', expected: ['the', '']}),
    )
    const place = 'file=desk/story.txt,line=1,col=9,endLine=1,endColumn=16'
    const rest = 'title=copydesk%3A some-rule::Unexpected → the | (nothing)'
    expect(github(resultOf(COPY, ...findings)).split('\n')).toEqual([
      `::error ${place},${rest}`,
      `::warning ${place},${rest}`,
      `::notice ${place},${rest}`,
      '',
    ])
  })

  it('gives lines only where a span runs over several', () => {
    const finding = findingAt(COPY, 'court', {through: 'supporters', reason: 'Unexpected'})
    expect(github(resultOf(COPY, finding))).toBe(
      '::error file=desk/story.txt,line=1,endLine=2,title=copydesk%3A some-rule::Unexpected\n',
    )
  })

  it('escapes what would end a property or a command', () => {
    const finding = findingAt(COPY, 'court', {reason: '100%: a,b', note: 'one\r\ntwo'})
    const result = {...resultOf(COPY, finding), path: 'a,b:c%\n.txt'}
    expect(github(result)).toBe(
      '::error file=a%2Cb%3Ac%25%0A.txt,line=1,col=17,endLine=1,endColumn=22,title=copydesk%3A some-rule::100%25: a,b%0Aone%0D%0Atwo\n',
    )
  })

  it('says how many more there are than GitHub shows of a grade, in the place of the last', () => {
    const errors = Array.from({length: 12}, () =>
      findingAt(COPY, 'the the', {reason: 'Unexpected'}),
    )
    const warnings = errors
      .slice(0, 10)
      .map((finding) => ({...finding, severity: 'warning' as const}))
    const lines = github(resultOf(COPY, ...errors, ...warnings))
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines[9]).toBe(
      '::error title=copydesk%3A 3 errors more::3 more errors in 1 file, which GitHub would not show here: see the summary of the job',
    )
    expect(lines.filter((line) => line.startsWith('::warning file'))).toHaveLength(10)
  })

  it('names files that could not be checked', () => {
    expect(github(FAILED)).toBe(
      '::error file=gone.txt,title=copydesk%3A could not be checked::gone.txt: there is no such file%0ACheck its name\n',
    )
  })

  it('is silent when nothing was found', () => {
    expect(github(resultOf(COPY))).toBe('')
  })
})
