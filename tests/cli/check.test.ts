import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const CLEAN = 'Harbour plan\n\nThe mayor thanked the council on Tuesday.\n'
const WRONG = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'
const AS_WARNING = ['--rule', 'repeated-word:warning']

const inFolder = (...argv: string[]) =>
  inProcess(argv, {cwd: folderWith({'wrong.txt': WRONG, 'clean.txt': CLEAN})})

describe('copydesk check', () => {
  it('counts warnings against --max-warnings only', async () => {
    expect((await inFolder('wrong.txt', ...AS_WARNING)).code).toBe(0)
    expect((await inFolder('wrong.txt', ...AS_WARNING, '--max-warnings', '1')).code).toBe(0)
    const {code, err} = await inFolder('wrong.txt', ...AS_WARNING, '--max-warnings', '0')
    expect({code, err}).toEqual({
      code: 1,
      err: 'copydesk: 1 warning, more than the 0 that --max-warnings allows\n',
    })
  })

  it('exits 0 on findings when told so, and 2 all the same on what it could not check', async () => {
    const {code, out} = await inFolder('wrong.txt', '--exit-zero')
    expect(code).toBe(0)
    expect(out).toContain('1 error in 1 file')
    expect((await inFolder('wrong.txt', 'gone.txt', '--exit-zero')).code).toBe(2)
  })

  it('never fails on hints', async () => {
    const {code, out} = await inFolder(
      'wrong.txt',
      '--rule',
      'repeated-word:hint',
      '--max-warnings=0',
    )
    expect(code).toBe(0)
    expect(out).toContain('1 hint in 1 file')
  })

  it('shows errors only when --quiet, and counts warnings all the same', async () => {
    expect(await inFolder('wrong.txt', ...AS_WARNING, '--quiet')).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect((await inFolder('wrong.txt', ...AS_WARNING, '--quiet', '--max-warnings=0')).code).toBe(1)
    expect((await inFolder('wrong.txt', '--quiet')).out).toContain('1 error in 1 file')
  })

  it('switches rules and families, the last flag first', async () => {
    expect((await inFolder('wrong.txt', '--rule', 'typo:off')).code).toBe(0)
    const flags = ['--rule', 'typo:off', '--rule', 'repeated-word:error']
    expect((await inFolder('wrong.txt', ...flags)).code).toBe(1)
    expect((await inFolder('wrong.txt', '--only', 'style')).code).toBe(0)
    expect((await inFolder('wrong.txt', '--only', 'repeated-word')).code).toBe(1)
  })

  it('leaves out findings that are not sure enough', async () => {
    expect((await inFolder('wrong.txt', '--min-confidence', '1')).code).toBe(0)
  })

  it('colours when told, by flag or by variable, and in a terminal', async () => {
    const cwd = folderWith({'wrong.txt': WRONG})
    const isColored = async (argv: string[], env: Record<string, string> = {}, isTTY = false) => {
      const {out} = await inProcess(['wrong.txt', ...argv], {cwd, env, isTTY})
      return out.includes('\u001B[')
    }
    expect(await isColored([])).toBe(false)
    expect(await isColored([], {}, true)).toBe(true)
    expect(await isColored([], {NO_COLOR: '1'}, true)).toBe(false)
    expect(await isColored([], {TERM: 'dumb'}, true)).toBe(false)
    expect(await isColored([], {FORCE_COLOR: '1'})).toBe(true)
    expect(await isColored([], {FORCE_COLOR: '0'}, true)).toBe(false)
    expect(await isColored(['--color', 'always'], {NO_COLOR: '1'})).toBe(true)
    expect(await isColored(['--color=never'], {FORCE_COLOR: '1'}, true)).toBe(false)
  })

  it('keeps to the width of the terminal', async () => {
    const cwd = folderWith({'wrong.txt': WRONG})
    const {out} = await inProcess(['wrong.txt'], {cwd, columns: 44})
    expect(Math.max(...out.split('\n').map(({length}) => length))).toBeLessThanOrEqual(44)
  })

  it('prints a diff in a dry run, changes nothing and exits 1', async () => {
    const cwd = folderWith({'wrong.txt': WRONG, 'clean.txt': CLEAN})
    const dry = ['--fix', '--dry-run', ...AS_WARNING]
    expect(await inProcess(['.', ...dry], {cwd})).toEqual({
      code: 1,
      out: [
        '--- a/wrong.txt',
        '+++ b/wrong.txt',
        '@@ -1,3 +1,3 @@',
        ' Harbour plan',
        ' ',
        '-The mayor thanked the the council on Tuesday.',
        '+The mayor thanked the council on Tuesday.',
        '',
      ].join('\n'),
      err: '--fix would make 1 repair in 1 file\n',
    })
    expect(readFileSync(join(cwd, 'wrong.txt'), 'utf8')).toBe(WRONG)
    expect(await inProcess(['clean.txt', ...dry], {cwd})).toEqual({
      code: 0,
      out: '',
      err: '--fix would change nothing\n',
    })
  })

  it('prints a diff that applies to a file with a byte order mark and a space in its name', async () => {
    const cwd = folderWith({'desk copy.txt': `\uFEFF${WRONG.split('\n').at(-2)}\n`})
    expect((await inProcess(['.', '--fix', '--dry-run'], {cwd})).out).toBe(
      [
        '--- a/desk copy.txt\t',
        '+++ b/desk copy.txt\t',
        '@@ -1,1 +1,1 @@',
        '-\uFEFFThe mayor thanked the the council on Tuesday.',
        '+\uFEFFThe mayor thanked the council on Tuesday.',
        '',
      ].join('\n'),
    )
  })

  it('finds nothing to check in a list whose files are all ignored, as a hook may hand over', async () => {
    const cwd = folderWith({
      'copydesk.config.yaml': 'ignores: [wrong.txt]\n',
      'wrong.txt': WRONG,
      list: 'wrong.txt\n',
    })
    expect(await inProcess(['--files-from', 'list'], {cwd})).toEqual({
      code: 0,
      out: 'Nothing to check\n',
      err: '',
    })
    expect((await inProcess(['wrong.txt'], {cwd})).code).toBe(2)
    expect((await inProcess(['--files-from', 'list', 'wrong.txt'], {cwd})).code).toBe(2)
  })

  it('prints repaired copy from standard input, and reports beside it', async () => {
    expect(await inProcess(['-', '--fix'], {stdin: WRONG})).toEqual({
      code: 0,
      out: CLEAN,
      err: '1 repair made; nothing to report in 1 file\n',
    })
  })

  it('reads lists of files that end in line feeds or NUL, and takes an empty one', async () => {
    const cwd = folderWith({'wrong.txt': WRONG, 'clean.txt': CLEAN, list: 'wrong.txt\0clean.txt\0'})
    expect((await inProcess(['--files-from', 'list'], {cwd})).code).toBe(1)
    expect(await inProcess(['--files-from', '-'], {cwd, stdin: '\n'})).toEqual({
      code: 0,
      out: 'Nothing to check\n',
      err: '',
    })
  })

  it('takes a role for a line', async () => {
    expect((await inFolder('clean.txt', '--role', 'subhead=1')).code).toBe(0)
    const {code, err} = await inFolder('clean.txt', '--role', 'subhed=1')
    expect(code).toBe(2)
    expect(err).toMatch(/^copydesk: --role: Unexpected role “subhed”/)
  })

  it('finds its configuration, or is told of one, or of none', async () => {
    const off = JSON.stringify({rules: {'repeated-word': 'off'}})
    const cwd = folderWith({
      'a/wrong.txt': WRONG,
      'a/copydesk.config.json': off,
      'b/wrong.txt': WRONG,
      'broken.json': '{"rules": {"repeated-wrd": "off"}}',
    })
    const codeOf = async (...argv: string[]) => (await inProcess(argv, {cwd})).code
    expect(await codeOf('a/wrong.txt')).toBe(0)
    expect(await codeOf('a/wrong.txt', '--no-config')).toBe(1)
    expect(await codeOf('b/wrong.txt')).toBe(1)
    expect(await codeOf('b/wrong.txt', '--config', 'a/copydesk.config.json')).toBe(0)
    const {code, out, err} = await inProcess(['b/wrong.txt', '--config', 'broken.json'], {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^copydesk: broken\.json:1:12: .*“repeated-wrd”/)
  })
})

describe('copydesk check, asked for what it cannot do,', () => {
  const cases: ReadonlyArray<readonly [argv: string[], said: RegExp]> = [
    [['expalin', 'x'], /Unknown command “expalin”; did you mean “explain”\?/],
    [['x.txt', '--format', 'jsn'], /Unknown format “jsn”; did you mean “json”\?/],
    [['x.txt', '--rule', 'repeated-wrd:off'], /Unknown rule “repeated-wrd”; did you mean/],
    [['x.txt', '--rule', 'typo:of'], /Unknown level “of” for typo; did you mean “off”\?/],
    [['x.txt', '--rule', 'typo'], /Unexpected “typo”, expected a rule or family and a level/],
    [['x.txt', '--max-warnings', 'few'], /Unexpected “few” for --max-warnings/],
    [['x.txt', '--min-confidence', '2'], /Unexpected confidence 2/],
    [['x.txt', '--dry-run'], /--dry-run does nothing by itself/],
    [['-', '--files-from', '-'], /Standard input cannot be both/],
    [['--files-from', 'gone'], /The list of files, gone, cannot be read/],
    [[''], /A name of a file is empty/],
    [['--files-from', 'gone', ''], /A name of a file is empty/],
    [['explain', 'typo'], /“typo” is a family of rules, expected one rule[^]*copydesk rules typo/],
    [['outline', '.'], /this is a folder, expected one file/],
    [['*.nothing'], /“\*\.nothing” matches no file/],
    [['x.txt', '--color', 'blue'], /Allowed choices are auto, always, never/],
    [[], /Nothing to check: name files, folders or globs/],
  ]

  it.each(cases)('says so and exits 2: %s', async (argv, said) => {
    const {code, out, err} = await inProcess(argv, {cwd: folderWith({})})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^copydesk: /)
    expect(err).toMatch(said)
    expect(err).not.toMatch(/\n {4}at /)
  })

  it('does not wait for a person to type', async () => {
    const {code, err} = await inProcess([], {isTTY: true})
    expect(code).toBe(2)
    expect(err).toContain('Nothing to check')
  })
})
