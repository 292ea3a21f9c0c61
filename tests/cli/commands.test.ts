import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '#rules'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const STORY = 'Council backs harbour plan\n\nThe mayor thanked the council on Tuesday.\n'

describe('copydesk outline', () => {
  it('shows how an article was read, and takes a correction', async () => {
    const cwd = folderWith({'story.txt': STORY})
    const {code, out} = await inProcess(['outline', 'story.txt'], {cwd})
    expect(code).toBe(0)
    expect(out).toMatch(/^1 {2}headline +Council backs harbour plan/)
    const corrected = await inProcess(['outline', '-', '--role', 'subhead=1'], {cwd, stdin: STORY})
    expect(corrected.out).toMatch(/^1 {2}subhead +Council backs harbour plan/)
  })

  it('says why a file cannot be read', async () => {
    expect(await inProcess(['outline', 'gone.txt'], {cwd: folderWith({})})).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^copydesk: gone\.txt: there is no such file\n/) as string,
    })
  })
})

describe('copydesk print-config', () => {
  it('prints what holds for a file, flags included', async () => {
    const cwd = folderWith({'copydesk.config.json': '{"words": ["Xi"]}'})
    const {code, out} = await inProcess(
      ['print-config', 'desk/x.txt', '--rule', 'repeated-word:hint'],
      {cwd},
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      files: ['copydesk.config.json'],
      words: ['Xi'],
      rules: {'repeated-word': {severity: 'hint'}},
    })
  })
})

describe('copydesk words', () => {
  it('adds words once', async () => {
    const cwd = folderWith({})
    expect(await inProcess(['words', 'add', 'Xi', 'Yaound\u00e9'], {cwd})).toEqual({
      code: 0,
      out: 'Added 2 words to copydesk.config.json: Xi, Yaound\u00e9\n',
      err: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'copydesk.config.json'), 'utf8'))).toEqual({
      words: ['Xi', 'Yaound\u00e9'],
    })
    expect((await inProcess(['words', 'add', 'Xi'], {cwd})).out).toBe(
      'Nothing to add: copydesk.config.json has the word already\n',
    )
  })

  it('shows its help without a subcommand', async () => {
    const {code, err} = await inProcess(['words'], {})
    expect(code).toBe(2)
    expect(err).toContain('Usage: copydesk words')
  })
})

describe('copydesk rules', () => {
  it('lists every rule with its facts', async () => {
    const {code, out} = await inProcess(['rules'], {columns: 100})
    expect(code).toBe(0)
    for (const {id, category} of rules) {
      expect(out).toMatch(new RegExp(`^${id} +${category} `, 'm'))
    }
    expect(out).toContain(`${rules.length} rules`)
  })

  it('lists the rules of a name or family for programs', async () => {
    const {out} = await inProcess(['rules', 'repeated-word', '--format', 'json'], {})
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({id: 'repeated-word', category: 'typo', fix: 'safe'}),
    ])
    const family = JSON.parse(
      (await inProcess(['rules', 'typo', '--format', 'json'], {})).out,
    ) as unknown[]
    expect(family).toHaveLength(rules.filter(({category}) => category === 'typo').length)
  })

  it('answers an unknown name with what may have been meant', async () => {
    const {code, err} = await inProcess(['rules', 'tpyo'], {})
    expect(code).toBe(2)
    expect(err).toContain('Unknown rule “tpyo”; did you mean “typo”?')
  })
})

describe('copydesk explain', () => {
  it('prints the page of every rule', async () => {
    for (const {id, url} of rules) {
      const {code, out} = await inProcess(['explain', id], {})
      expect(code).toBe(0)
      expect(out.startsWith(`${id}\n`)).toBe(true)
      expect(out).toContain('\n\nWrong\n\n')
      expect(out.endsWith(`\n${url}\n`)).toBe(true)
    }
  })

  it('answers an unknown rule with what may have been meant', async () => {
    const {code, out, err} = await inProcess(['explain', 'repeated-words'], {})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('Unknown rule “repeated-words”; did you mean “repeated-word”?')
  })
})

describe('copydesk --help', () => {
  it.each(['check', 'outline', 'rules', 'explain', 'words', 'print-config'])(
    'tells of %s',
    async (command) => {
      const {code, out} = await inProcess([command, '--help'], {})
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^Usage: copydesk ${command}`))
      expect(await inProcess(['help', command], {})).toEqual({code, out, err: ''})
    },
  )
})
