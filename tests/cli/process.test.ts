import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {jsonReport} from '#report'
import {folderWith} from '../temporary-folder.js'
import {copydesk, environment, NODE_ARGS} from './run.js'

const CLEAN = 'Harbour plan\n\nThe mayor thanked the council on Tuesday.\n'
const WRONG = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'

describe('copydesk in a process of its own', () => {
  it('exits 0 when nothing is wrong, and says so', async () => {
    const cwd = folderWith({'clean.txt': CLEAN})
    expect(await copydesk(['clean.txt'], {cwd})).toEqual({
      code: 0,
      out: 'Nothing to report in 1 file\n',
      err: '',
    })
  })

  it('exits 1 on errors and shows them, without colour in a pipe', async () => {
    const cwd = folderWith({'wrong.txt': WRONG})
    const {code, out, err} = await copydesk(['check', '*.txt'], {cwd})
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      wrong.txt

        3:19  error  Unexpected repeated “the”, expected one  repeated-word
        3 │ The mayor thanked the the council on Tuesday.
          │                   ^^^^^^^ → the

      1 error in 1 file; 1 can be fixed with --fix
      "
    `)
  })

  it('exits 2 when a file cannot be checked, and reports the others', async () => {
    const cwd = folderWith({'wrong.txt': WRONG})
    const {code, out} = await copydesk(['gone.txt', 'wrong.txt', '--format', 'json'], {cwd})
    const {files, summary} = jsonReport.parse(JSON.parse(out))
    expect(code).toBe(2)
    expect(files.map(({path, error}) => [path, error?.code])).toEqual([
      ['gone.txt', 'missing'],
      ['wrong.txt', undefined],
    ])
    expect(summary).toMatchObject({files: 2, failed: 1, errors: 1, fixable: 1})
  })

  it('reads standard input, and the list of files from it', async () => {
    const cwd = folderWith({'wrong.txt': WRONG, 'clean.txt': CLEAN})
    const copy = await copydesk(['-', '--stdin-filename', 'desk/late.txt'], {cwd, stdin: WRONG})
    expect(copy.code).toBe(1)
    expect(copy.out).toMatch(/^desk\/late\.txt\n\n {2}3:19 {2}error/)
    const list = await copydesk(['--files-from', '-', '--format=github'], {
      cwd,
      stdin: 'clean.txt\r\nwrong.txt\n\n',
    })
    expect(list.code).toBe(1)
    expect(list.out).toMatch(/^::error file=wrong\.txt,line=3,col=19,[^\n]*\n$/)
  })

  it('says nothing of a pipe that is closed early', async () => {
    const cwd = folderWith({'wrong.txt': `${WRONG}\n`.repeat(2000)})
    const child = spawn(process.execPath, [...NODE_ARGS, 'wrong.txt'], {cwd, env: environment()})
    child.stdin.end()
    child.stdout.once('data', () => child.stdout.destroy())
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, err}).toEqual({code: 1, err: ''})
  })

  it('repairs a file, and says how often', async () => {
    const cwd = folderWith({'wrong.txt': WRONG})
    expect(await copydesk(['--fix', 'wrong.txt'], {cwd})).toEqual({
      code: 0,
      out: '1 repair made; nothing to report in 1 file\n',
      err: '',
    })
    expect(readFileSync(join(cwd, 'wrong.txt'), 'utf8')).toBe(CLEAN)
  })

  it('answers a wrong flag with what may have been meant', async () => {
    const {code, out, err} = await copydesk(['--formt', 'json', 'x.txt'], {cwd: folderWith({})})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^copydesk: unknown option '--formt'\n\(Did you mean --format\?\)\n/)
  })

  it('prints its version and help', async () => {
    const cwd = folderWith({})
    expect((await copydesk(['--version'], {cwd})).out).toMatch(
      /^\d+\.\d+\.\d+\nmodels [0-9a-f]{8}\n$/,
    )
    const {code, out} = await copydesk(['--help'], {cwd})
    expect(code).toBe(0)
    for (const told of ['--files-from', 'print-config', 'Exit codes:', 'Examples:']) {
      expect(out).toContain(told)
    }
  })
})
