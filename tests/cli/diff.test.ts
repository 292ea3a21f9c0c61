import {describe, expect, it} from 'vitest'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const THE = {
  rule: 'repeated-word',
  severity: 'error',
  reason: 'Unexpected repeated “the”, expected one',
  actual: 'the the',
  expected: ['the'],
  start: {line: 3, column: 9},
  fingerprint: 'a'.repeat(16),
}
const IS = {
  ...THE,
  rule: 'agreement',
  reason: 'Unexpected “is”, expected “are”',
  expected: ['are'],
  fingerprint: 'b'.repeat(16),
}

interface File {
  readonly path: string
  readonly [key: string]: unknown
}

const report = (files: readonly File[], tool: object = {version: '1.0.0'}) =>
  JSON.stringify({version: 1, tool: {name: 'copydesk', ...tool}, files, summary: {}})

const story = (...findings: readonly object[]): File => ({path: 'story.txt', findings})

const diff = (old: string, fresh: string, ...flags: readonly string[]) =>
  inProcess(['diff', 'old.json', 'new.json', ...flags], {
    cwd: folderWith({'old.json': old, 'new.json': fresh}),
  })

describe('copydesk diff', () => {
  it('exits 0 where nothing but lines differs', async () => {
    const moved = {...THE, start: {line: 9, column: 1}}
    expect(await diff(report([story(THE)]), report([story(moved)]))).toEqual({
      code: 0,
      out: 'No difference in 1 file; 1 finding the same\ncopydesk 1.0.0 → 1.0.0\n',
      err: '',
    })
  })

  it('shows what is added, removed and said otherwise, rule by rule', async () => {
    const milder = {...THE, severity: 'hint'}
    const other = {...IS, fingerprint: 'c'.repeat(16), expected: ['were']}
    const {code, out} = await diff(
      report([story(THE, IS)]),
      report([story(milder, other)], {version: '1.1.0', model: '5ad1'}),
    )
    expect(code).toBe(1)
    expect(out).toBe(
      [
        'agreement  +1 -1 ~0',
        '+ story.txt:3:9  error  Unexpected “is”, expected “are” → were',
        '- story.txt:3:9  error  Unexpected “is”, expected “are” → are',
        '',
        'repeated-word  +0 -0 ~1',
        '~ story.txt:3:9  error → hint  Unexpected repeated “the”, expected one → the',
        '',
        '1 added, 1 removed, 1 said otherwise in 2 rules; 0 findings of 1 file the same',
        'copydesk 1.0.0 → 1.1.0 (model 5ad1)',
        '',
      ].join('\n'),
    )
  })

  it('gives both wordings where the reason or the repair is another', async () => {
    const {out} = await diff(report([story(IS)]), report([story({...IS, expected: ['were']})]))
    expect(out).toContain('  before: Unexpected “is”, expected “are” → are\n')
    expect(out).toContain('  after:  Unexpected “is”, expected “are” → were\n')
  })

  it('counts what a baseline or an allowance lets stay as found', async () => {
    const known = {path: 'story.txt', findings: [], known: [THE], allowed: [IS]}
    expect((await diff(report([story(THE, IS)]), report([known]))).code).toBe(0)
  })

  it('compares only files that both reports checked, and names the others', async () => {
    const gone = {path: 'gone.txt', findings: [IS]}
    const failed = {path: 'gone.txt', findings: [], error: {message: 'gone.txt: no such file'}}
    const {code, out} = await diff(report([story(THE), gone]), report([story(THE), failed]))
    expect(code).toBe(0)
    expect(out).toContain('only the earlier report checked it: gone.txt\n')
  })

  it('gives an exit code of 0 on request', async () => {
    expect((await diff(report([story()]), report([story(THE)]), '--exit-zero')).code).toBe(0)
  })

  it('prints JSON for programs', async () => {
    const {out} = await diff(report([story(THE)]), report([story(IS)]), '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      rules: [
        {rule: 'agreement', added: [{path: 'story.txt', fingerprint: IS.fingerprint}], removed: []},
        {rule: 'repeated-word', added: [], removed: [{path: 'story.txt'}], changed: []},
      ],
      same: 0,
      compared: 1,
      onlyBefore: [],
    })
  })

  it('prints Markdown that copy cannot break out of', async () => {
    const hostile = {...THE, reason: 'Unexpected “```` </details> @desk”, expected none'}
    const {out} = await diff(report([story()]), report([story(hostile)]), '--format=markdown')
    expect(out).toContain('| repeated-word | 1 | 0 | 0 |')
    expect(out).toContain('\n`````diff\n+ story.txt:3:9')
    expect(out).toContain('\n`````\n')
  })

  it('reads one of the two from standard input', async () => {
    const cwd = folderWith({'old.json': report([story(THE)])})
    const stdin = report([story(THE)])
    expect((await inProcess(['diff', 'old.json', '-'], {cwd, stdin})).code).toBe(0)
    const both = await inProcess(['diff', '-', '-'], {cwd, stdin})
    expect(both.err).toContain('Only one of the two')
  })

  it.each([
    ['no JSON', '{"version": 1', 'new.json is no JSON: '],
    ['a report of another tool', '{"version": 1, "tool": {"name": "x"}}', '(tool.name: '],
    [
      'a finding without a fingerprint',
      report([story({...THE, fingerprint: undefined})]),
      '(files.0.findings.0.fingerprint: ',
    ],
    ['a report of other files', report([{path: 'x.txt', findings: []}]), 'No file was checked by'],
  ])('exits 2 on %s, and says where', async (_, fresh, said) => {
    const {code, out, err} = await diff(report([story(THE)]), fresh)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(said)
    expect(err.split('\n')).toHaveLength(3)
  })

  it('exits 2 where there is no such report', async () => {
    const {code, err} = await inProcess(['diff', 'a.json', 'b.json'], {cwd: folderWith({})})
    expect(code).toBe(2)
    expect(err).toBe(
      'copydesk: a.json: there is no such report\nMake one with `copydesk --format json=FILE …`\n',
    )
  })
})
