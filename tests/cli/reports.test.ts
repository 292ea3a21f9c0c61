import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {main} from '#cli'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const CLEAN = 'Council backs harbour plan\n\nThe mayor thanked the council on Tuesday.\n'
const WRONG = 'Council backs harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'
const ONLY = ['--only', 'repeated-word']
const AS = (severity: string) => ['--rule', `repeated-word:${severity}`]

const desk = () => folderWith({'wrong.txt': WRONG, 'clean.txt': CLEAN})

describe('copydesk check --format', () => {
  it('writes reports to files and one to standard output', async () => {
    const cwd = desk()
    const formats = ['--format', 'sarif=out.sarif', '--format=compact', '--format', 'json=out.json']
    const {code, out} = await inProcess(['.', ...ONLY, ...formats], {cwd})
    expect(code).toBe(1)
    expect(out).toBe(
      'wrong.txt:3:19: error: Unexpected repeated “the”, expected one → the (repeated-word)\n1 error in 1 file\n',
    )
    const sarif = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))
    const json = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))
    expect(sarif.runs[0].results[0].partialFingerprints['copydesk/v1']).toBe(
      json.files[1].findings[0].fingerprint,
    )
    expect(readdirSync(cwd).sort()).toEqual(['clean.txt', 'out.json', 'out.sarif', 'wrong.txt'])
  })

  it('prints nothing where all reports go to files', async () => {
    expect(await inProcess(['.', '--format=junit=out.xml'], {cwd: desk()})).toEqual({
      code: 1,
      out: '',
      err: '',
    })
  })

  it.each([
    [['--format', 'json', '--format', 'pretty'], /Two reports cannot both go to standard output/],
    [['--format', 'json=x', '--format', 'sarif=x'], /Two reports cannot both go to x/],
    [['--format', 'json='], /The file of --format json= has no name/],
    [['--format', 'srif=x'], /Unknown format “srif”; did you mean “sarif”\?/],
    [['--format', 'json=gone/x'], /gone\/x: nothing was written: there is no folder “gone”/],
    [['--fail-level', 'note'], /Allowed choices are error, warning, hint, never/],
    [['--report-level', 'never'], /Allowed choices are error, warning, hint/],
  ])('says what is wrong before it checks: %s', async (argv, said) => {
    const {code, out, err} = await inProcess(['wrong.txt', ...argv], {cwd: desk()})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(said)
  })

  it('writes a line of JSON for a file before it reads the next', async () => {
    const cwd = folderWith({'a.txt': WRONG, 'b.txt': CLEAN})
    const lines: string[] = []
    const stdout = new PassThrough().on('data', (chunk: Buffer) => lines.push(String(chunk)))
    await main(['.', '--format', 'ndjson'], {
      stdin: new PassThrough(),
      stdout,
      stderr: new PassThrough(),
      env: {},
      cwd,
    })
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['file', 'file', 'summary'])
    expect(lines.map((line) => JSON.parse(line).path)).toEqual(['a.txt', 'b.txt', undefined])
  })

  it('adds to the summary of a job where GitHub wants one', async () => {
    const cwd = folderWith({'wrong.txt': WRONG, summary: 'earlier\n'})
    const env = {GITHUB_STEP_SUMMARY: join(cwd, 'summary')}
    const {out} = await inProcess(['wrong.txt', ...ONLY, '--format=github'], {cwd, env})
    expect(out).toMatch(/^::error file=wrong\.txt,line=3/)
    const summary = readFileSync(join(cwd, 'summary'), 'utf8')
    expect(summary).toMatch(/^earlier\n### copydesk: 1 error in 1 file\n/)
    const broken = {GITHUB_STEP_SUMMARY: cwd}
    const {code, err} = await inProcess(['wrong.txt', '--format=github'], {cwd, env: broken})
    expect(code).toBe(1)
    expect(err).toMatch(/^copydesk: no job summary was written: /)
  })
})

describe('copydesk check, levels', () => {
  const run = (...argv: string[]) => inProcess(['wrong.txt', ...ONLY, ...argv], {cwd: desk()})

  it('fails on what it is told to fail on', async () => {
    expect((await run(...AS('hint'), '--fail-level', 'hint')).code).toBe(1)
    expect((await run(...AS('hint'), '--fail-level', 'warning')).code).toBe(0)
    expect((await run(...AS('warning'), '--fail-level', 'warning')).code).toBe(1)
    expect((await run('--fail-level', 'never')).code).toBe(0)
    expect((await run('gone.txt', '--fail-level', 'never')).code).toBe(2)
  })

  it('reports what it is told to report, whatever fails', async () => {
    const quiet = await run(...AS('warning'), '--report-level', 'error', '--fail-level', 'warning')
    expect(quiet).toEqual({code: 1, out: 'Nothing to report in 1 file\n', err: ''})
    const {out} = await run(...AS('warning'), '--report-level', 'warning')
    expect(out).toContain('1 warning in 1 file')
  })
})
