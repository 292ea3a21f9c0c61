import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {withPreCommitEntry} from '../../src/cli/init/pre-commit.js'
import {preCommitEntry} from '../../src/cli/init/templates.js'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const WRONG = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'

const textOf = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

describe('copydesk init', () => {
  it('writes a configuration that a run takes, and says what comes next', async () => {
    const cwd = folderWith({'story.txt': WRONG})
    expect(await inProcess(['init', '--yes'], {cwd})).toEqual({
      code: 0,
      out: 'wrote  copydesk.config.yaml  what copydesk holds copy to\n\nNext:\n  copydesk .\n',
      err: '',
    })
    expect(readdirSync(cwd).sort()).toEqual(['copydesk.config.yaml', 'story.txt'])
    expect((await inProcess(['.'], {cwd})).code).toBe(1)
  })

  it('lists what is found, so that a run reports nothing', async () => {
    const cwd = folderWith({'story.txt': WRONG})
    const {out} = await inProcess(['init', '--yes', '--baseline'], {cwd})
    expect(out).toMatch(/wrote {2}copydesk\.baseline\.json {2}\d+ findings? that may stay\n/)
    const flags = ['--baseline', 'copydesk.baseline.json', '.']
    expect(await inProcess(flags, {cwd})).toMatchObject({code: 0, err: ''})
  })

  it('lists nothing where there is no copy yet', async () => {
    const cwd = folderWith({})
    const {code, out} = await inProcess(['init', '--yes', '--baseline'], {cwd})
    expect(code).toBe(0)
    expect(out).toContain('0 findings that may stay')
  })

  it('writes jobs that are YAML, each naming the version and the baseline', async () => {
    const cwd = folderWith({})
    await inProcess(['init', '--yes', '--ci', 'github', '--baseline'], {cwd})
    await inProcess(['init', '--yes', '--ci', 'gitlab', '--baseline'], {cwd})
    for (const path of ['.github/workflows/copydesk.yml', '.gitlab/copydesk.yml']) {
      expect(() => parse(textOf(cwd, path)) as unknown).not.toThrow()
      expect(textOf(cwd, path)).toMatch(
        /npx --yes copydesk@\d+\.\d+\.\d+ --baseline copydesk\.baseline\.json /,
      )
    }
    expect(parse(textOf(cwd, '.gitlab-ci.yml'))).toEqual({
      include: [{local: '.gitlab/copydesk.yml'}],
    })
  })

  it('takes the CI server that the folder is for', async () => {
    const github = folderWith({'.github/x': ''})
    expect((await inProcess(['init', '-y'], {cwd: github})).out).toContain('workflows/copydesk.yml')
    const gitlab = folderWith({'.gitlab-ci.yml': 'stages: [test]\n'})
    const {out} = await inProcess(['init', '-y'], {cwd: gitlab})
    expect(out).toMatch(/^kept {3}\.gitlab-ci\.yml +add to it: include: \[\{local: /m)
    expect(textOf(gitlab, '.gitlab-ci.yml')).toBe('stages: [test]\n')
  })

  it('overwrites nothing unless that is asked for', async () => {
    const files = {'copydesk.config.yaml': 'words: [Xi]\n', 'copydesk.baseline.json': 'mine'}
    const cwd = folderWith(files)
    const {code, out} = await inProcess(['init', '--yes', '--baseline'], {cwd})
    expect(code).toBe(0)
    expect(out).toContain('kept  copydesk.config.yaml    there already; --force writes it anew\n')
    for (const [path, text] of Object.entries(files)) expect(textOf(cwd, path)).toBe(text)
    await inProcess(['init', '--yes', '--force'], {cwd})
    expect(textOf(cwd, 'copydesk.config.yaml')).toContain('extends: [copydesk:recommended]')
  })

  it('never writes a second configuration beside one of another name', async () => {
    const cwd = folderWith({'copydesk.config.json': '{}'})
    const {out} = await inProcess(['init', '--yes', '--force'], {cwd})
    expect(out).toContain('kept  copydesk.config.json  the configuration there already\n')
    expect(readdirSync(cwd)).toEqual(['copydesk.config.json'])
  })

  it('writes one for a folder below another that has one', async () => {
    const cwd = folderWith({'copydesk.config.json': '{}', 'wire/story.txt': WRONG})
    await inProcess(['init', '--yes'], {cwd: join(cwd, 'wire')})
    expect(existsSync(join(cwd, 'wire', 'copydesk.config.yaml'))).toBe(true)
  })

  it('stops at a configuration that is wrong, and writes nothing', async () => {
    const cwd = folderWith({'copydesk.config.yaml': 'wrods: []\n'})
    const {code, err} = await inProcess(['init', '--yes', '--ci', 'github'], {cwd})
    expect(code).toBe(2)
    expect(err).toContain('Unknown key “wrods”')
    expect(readdirSync(cwd)).toEqual(['copydesk.config.yaml'])
  })

  it('asks what flags leave open, again where the answer is none', async () => {
    const cwd = folderWith({})
    const {code, out} = await inProcess(['init', '--no-baseline'], {
      cwd,
      isTTY: true,
      stdin: 'jenkins\ngithub\nmaybe\ny\n',
    })
    expect(code).toBe(0)
    expect(out.match(/Which CI\?/g)).toHaveLength(2)
    expect(out.match(/before each commit/g)!.length).toBeGreaterThanOrEqual(2)
    expect(existsSync(join(cwd, '.pre-commit-config.yaml'))).toBe(true)
    expect(existsSync(join(cwd, '.github/workflows/copydesk.yml'))).toBe(true)
    expect(existsSync(join(cwd, 'copydesk.baseline.json'))).toBe(false)
  })

  it.each([
    ['nobody can be asked', {stdin: ''}, 'There is nobody to ask'],
    ['nobody answers to the end', {stdin: 'none\n', isTTY: true}, 'Nothing was written'],
  ])('writes nothing where %s', async (_, surroundings, said) => {
    const cwd = folderWith({})
    const {code, err} = await inProcess(['init'], {cwd, ...surroundings})
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('a pre-commit configuration', () => {
  const entry = preCommitEntry({version: '1.2.3', baseline: true})
  const OURS = {
    repo: 'https://github.com/copydesk/copydesk',
    rev: 'v1.2.3',
    hooks: [{id: 'copydesk', args: ['--baseline', 'copydesk.baseline.json']}],
  }

  it.each([
    ['is made', '', []],
    ['indented', '# ours\nrepos:\n  - repo: x # why\n    rev: v1\n    hooks: [{id: a}]\n', ['x']],
    ['not indented', 'repos:\n- repo: x\n  rev: v1\n  hooks:\n  - id: a\nci: {skip: [a]}\n', ['x']],
    ['without a last line end', 'repos:\n- repo: x\n  rev: v1\n  hooks: [{id: a}]', ['x']],
    [
      'with a comment at its end',
      'repos:\n  - repo: x\n    rev: v1\n    hooks: []\n# end\n',
      ['x'],
    ],
  ])('takes the entry: %s', async (_, text, before) => {
    const longer = (await withPreCommitEntry(text, entry))!
    const {repos} = parse(longer) as {repos: Array<{repo: string}>}
    expect(repos.map(({repo}) => repo)).toEqual([...before, OURS.repo])
    expect(repos.at(-1)).toEqual(OURS)
    for (const line of text.split('\n')) expect(longer).toContain(line)
    expect(await withPreCommitEntry(longer, entry)).toBe(longer)
  })

  it.each(['repos: [{repo: x}]\n', 'hooks: 1\n', 'repos: [\n', '- repo\n'])(
    'is left alone where there is no list to add to: %j',
    async (text) => {
      expect(await withPreCommitEntry(text, entry)).toBeUndefined()
    },
  )
})
