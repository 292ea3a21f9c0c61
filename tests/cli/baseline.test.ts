import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const HEAD = 'Council backs harbour plan\n\n'
const OLD = 'The mayor thanked the the council on Tuesday.\n'
const OTHER = 'Nobody in in the hall objected.\n'
const ONLY = ['--only', 'repeated-word']
const FILE = ['--baseline', 'known.json']

const write = (cwd: string, path: string, text: string) => writeFileSync(join(cwd, path), text)
const run = (cwd: string, ...argv: string[]) => inProcess([...argv, ...ONLY], {cwd})
const entriesIn = (cwd: string, file = 'known.json') =>
  (JSON.parse(readFileSync(join(cwd, file), 'utf8')) as {files: Record<string, object[]>}).files

/** A desk whose one fault is in its baseline since long ago. */
async function deskWithBaseline(): Promise<string> {
  const cwd = folderWith({'a.txt': HEAD + OLD})
  await run(cwd, '.', ...FILE, '--update-baseline')
  const text = readFileSync(join(cwd, 'known.json'), 'utf8')
  write(cwd, 'known.json', text.replace(/"since":"[^"]+"/g, '"since":"2026-01-04"'))
  return cwd
}

describe('copydesk check --baseline', () => {
  it('is written, and lets what it knows stay', async () => {
    const cwd = folderWith({'a.txt': HEAD + OLD})
    const updated = await run(cwd, '.', ...FILE, '--update-baseline')
    expect(updated.code).toBe(0)
    expect(updated.err).toBe('copydesk: known.json has 1 finding now, 0 before\n')
    expect(entriesIn(cwd)).toEqual({
      'a.txt': [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
          rule: 'repeated-word',
          severity: 'error',
          since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
          text: 'the the',
        },
      ],
    })
    const {code, out, err} = await run(cwd, '.', ...FILE)
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toBe('Nothing to report in 1 file; 1 in the baseline (1 error)\n')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'known.json'])
  })

  it('reports what is new, wherever the old went, and how old that is', async () => {
    const cwd = await deskWithBaseline()
    write(cwd, 'a.txt', `${HEAD}A paragraph more.\n\n${OTHER}\n${OLD}`)
    const {code, out} = await run(cwd, '.', ...FILE)
    expect(code).toBe(1)
    expect(out).toMatch(/5:8 {2}error {2}Unexpected repeated “in”/)
    expect(out).not.toContain('“the”')
    expect(out).toMatch(/1 in the baseline \(1 error, the\soldest \d+ days old\)\n$/)
  })

  it('tells programs what it knows', async () => {
    const cwd = await deskWithBaseline()
    write(cwd, 'a.txt', `${HEAD}${OTHER}\n${OLD}`)
    const json = JSON.parse((await run(cwd, '.', ...FILE, '--format=json')).out)
    expect(json.files[0].known[0]).toMatchObject({actual: 'the the', since: '2026-01-04'})
    expect(json.summary).toMatchObject({errors: 1, known: 1})
    const sarif = JSON.parse((await run(cwd, '.', ...FILE, '--format=sarif')).out)
    const states = sarif.runs[0].results.map(
      (result: {baselineState: string}) => result.baselineState,
    )
    expect(states).toEqual(['new', 'unchanged'])
  })

  it('follows a file that was renamed', async () => {
    const cwd = await deskWithBaseline()
    mkdirSync(join(cwd, 'desk'))
    renameSync(join(cwd, 'a.txt'), join(cwd, 'desk', 'b.txt'))
    const {code, err} = await run(cwd, '.', ...FILE)
    expect({code, err}).toEqual({code: 0, err: ''})
    await run(cwd, '.', ...FILE, '--update-baseline')
    expect(entriesIn(cwd)).toEqual({'desk/b.txt': [expect.objectContaining({since: '2026-01-04'})]})
  })

  it('names what no longer matches, and takes it out when told to', async () => {
    const cwd = await deskWithBaseline()
    write(cwd, 'a.txt', `${HEAD}${OTHER}`)
    const {code, err} = await run(cwd, '.', ...FILE)
    expect(code).toBe(1)
    expect(err).toBe(
      [
        'copydesk: 1 entry of known.json matches nothing any more',
        '  a.txt: repeated-word “the the” (error, since 2026-01-04)',
        'Take them out with --prune-baseline',
        '',
      ].join('\n'),
    )
    const pruned = await run(cwd, '.', ...FILE, '--prune-baseline')
    expect(pruned.code).toBe(1)
    expect(pruned.err).toBe('copydesk: 1 entry taken out of known.json, 0 left\n')
    expect(entriesIn(cwd)).toEqual({})
  })

  it('names and takes out the entries of a file that is gone', async () => {
    const cwd = await deskWithBaseline()
    rmSync(join(cwd, 'a.txt'))
    write(cwd, 'b.txt', HEAD)
    expect((await run(cwd, '.', ...FILE)).err).toContain('  a.txt: repeated-word “the the”')
    await run(cwd, '.', ...FILE, '--prune-baseline')
    expect(entriesIn(cwd)).toEqual({})
  })

  it('leaves the entries of files alone that were not checked, or could not be', async () => {
    const cwd = await deskWithBaseline()
    write(cwd, 'b.txt', HEAD + OTHER)
    expect((await run(cwd, 'b.txt', ...FILE)).err).toBe('')
    await run(cwd, 'b.txt', ...FILE, '--update-baseline')
    expect(Object.keys(entriesIn(cwd))).toEqual(['a.txt', 'b.txt'])
    write(cwd, 'a.txt', '\0\0')
    const {code} = await run(cwd, '.', ...FILE, '--update-baseline')
    expect(code).toBe(2)
    expect(Object.keys(entriesIn(cwd))).toEqual(['a.txt', 'b.txt'])
  })

  it('has paths of its own folder, wherever copydesk stands', async () => {
    const cwd = await deskWithBaseline()
    mkdirSync(join(cwd, 'sub'))
    const {code} = await run(join(cwd, 'sub'), '../a.txt', '--baseline', '../known.json')
    expect(code).toBe(0)
  })

  it.each([
    ['<<<<<<< ours\n{}', /^copydesk: known\.json:1:1: /],
    ['{"version": 1, "files": {"a.txt": [{"rule": "x"}]}}', /known\.json:1:36: Unexpected entry/],
    ['{"version": 2, "files": {}}', /known\.json:1:13: Unexpected version, expected 1/],
    ['[]', /known\.json:1:1: Unexpected content, expected a baseline/],
    ['', /known\.json: Unexpected content|known\.json:1:1: Unexpected content/],
    [
      '{"version": 1, "files": {"a.txt": [{"fingerprint": "0123456789abcdef", "rule": "x", "severity": "error", "since": "4 May", "text": ""}]}}',
      /known\.json:1:115: Unexpected entry: .*expected a day, as in 2026-03-01/,
    ],
  ])('says where it is malformed and what to do: %s', async (text, said) => {
    const cwd = folderWith({'a.txt': HEAD, 'known.json': text})
    for (const mode of [[], ['--update-baseline'], ['--prune-baseline']]) {
      const {code, out, err} = await run(cwd, 'a.txt', ...FILE, ...mode)
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toMatch(said)
      expect(err.trimEnd().split('\n').at(-1)).toMatch(/^Repair /)
    }
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text)
  })

  it('reads one in which a merge left a comma too many', async () => {
    const cwd = await deskWithBaseline()
    const text = readFileSync(join(cwd, 'known.json'), 'utf8')
    write(cwd, 'known.json', text.replace('"}\n', '"},\n'))
    expect((await run(cwd, '.', ...FILE)).code).toBe(0)
  })

  it.each([
    [['--baseline', 'gone.json'], /There is no baseline gone\.json\n.*--update-baseline/],
    [['--baseline', '.'], /The baseline \. cannot be read/],
    [['--update-baseline'], /--update-baseline does not say which baseline/],
    [[...FILE, '--update-baseline', '--prune-baseline'], /cannot both be meant/],
    [['--baseline', 'no/known.json', '--update-baseline'], /there is no folder “no”/],
  ])('says what is wrong before it checks: %s', async (argv, said) => {
    const {code, out, err} = await run(folderWith({'a.txt': HEAD}), 'a.txt', ...argv)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(said)
  })
})
