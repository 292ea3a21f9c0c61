import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintText, repairFile} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {inProcess} from './run.js'

const WRONG = 'Harbour plan\r\n\r\nShe met the the mayor and and the the clerk on Tuesday.\r\n'

const FLAGS = ['--interactive', '--color=never', '--only', 'repeated-word']

async function answered(stdin: string, files: Readonly<Record<string, string>> = {'a.txt': WRONG}) {
  const cwd = folderWith(files)
  const outcome = await inProcess([...FLAGS, ...Object.keys(files)], {cwd, stdin, isTTY: true})
  const copy = (name = 'a.txt') => readFileSync(join(cwd, name), 'utf8').split('\r\n')[2]
  return {...outcome, copy, cwd}
}

describe('copydesk --interactive', () => {
  it('shows each finding and makes the repairs that are accepted', async () => {
    const {code, out, copy} = await answered('y\nn\n1\n')
    expect(copy()).toBe('She met the mayor and and the clerk on Tuesday.')
    expect(out).toContain('a.txt\n\n  3:9  error  Unexpected repeated “the”')
    expect(out).toContain('1/3  the  [y,n,u,f,q,?] ')
    expect(out.endsWith('2 repairs made in 1 file\n')).toBe(true)
    expect(code).toBe(1)
  })

  it('exits 0 when nothing is left', async () => {
    const {code, copy} = await answered('\n\n\n')
    expect([code, copy()]).toEqual([0, 'She met the mayor and the clerk on Tuesday.'])
  })

  it('goes back', async () => {
    const {copy, out} = await answered('y\nu\nn\ny\nu\nu\ny\nn\nn\n')
    expect(copy()).toBe('She met the mayor and and the the clerk on Tuesday.')
    expect(out.match(/^1\/3 {2}/gm)!.length).toBeGreaterThan(1)
  })

  it.each([
    ['quits', 'y\nq\n'],
    ['is left', 'y\n'],
  ])('keeps what was accepted when it %s', async (_, stdin) => {
    const {copy, out} = await answered(stdin, {'a.txt': WRONG, 'b.txt': WRONG})
    expect(copy()).toBe('She met the mayor and and the the clerk on Tuesday.')
    expect(copy('b.txt')).toBe(WRONG.split('\r\n')[2])
    expect(out).not.toContain('b.txt')
  })

  it('passes over what is left of a file', async () => {
    const {copy} = await answered('f\ny\nn\nn\n', {'a.txt': WRONG, 'b.txt': WRONG})
    expect(copy()).toBe(WRONG.split('\r\n')[2])
    expect(copy('b.txt')).toBe('She met the mayor and and the the clerk on Tuesday.')
  })

  it('says what can be answered', async () => {
    const {out} = await answered('9\nq\n')
    expect(out).toContain('u         undo')
    expect(out.endsWith('Nothing was changed\n')).toBe(true)
  })

  it.each([
    ['a pipe', {stdin: 'y\n'}],
    ['CI', {stdin: 'y\n', isTTY: true, env: {CI: '1'}}],
  ])('asks nobody in %s', async (_, surroundings) => {
    const cwd = folderWith({'a.txt': WRONG})
    const {code, err} = await inProcess([...FLAGS, 'a.txt'], {cwd, ...surroundings})
    expect(code).toBe(2)
    expect(err).toContain('There is nobody to ask')
  })

  it('refuses a file that was changed under it', async () => {
    const cwd = folderWith({'a.txt': WRONG})
    const {findings} = await lintText(WRONG, {cwd, only: ['repeated-word']})
    writeFileSync(join(cwd, 'a.txt'), `${WRONG}More.\r\n`)
    const repairs = [{finding: findings[0]!, replacement: 'the'}]
    await expect(repairFile('a.txt', WRONG, repairs, cwd)).rejects.toThrow(
      'a.txt: nothing was written: it was changed while it was being checked',
    )
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`${WRONG}More.\r\n`)
  })
})

describe('--fix=suggested', () => {
  const SUGGESTED = 'The minister was lead away by the police on Tuesday, the court heard.\n'

  it('makes the repairs that a person should look at, which --fix leaves', async () => {
    const {findings} = await lintText(SUGGESTED, {config: false})
    expect(findings.map(({fix}) => fix)).toEqual(['suggested'])
    const run = async (...flags: readonly string[]) => {
      const cwd = folderWith({'a.txt': SUGGESTED})
      const outcome = await inProcess([...flags, 'a.txt'], {cwd})
      return {...outcome, copy: readFileSync(join(cwd, 'a.txt'), 'utf8')}
    }
    expect((await run('--fix')).copy).toBe(SUGGESTED)
    expect((await run('--fix=safe')).copy).toBe(SUGGESTED)
    expect((await run('--fix=suggested')).copy).toBe(SUGGESTED.replace('lead', 'led'))
    const shown = await run('--diff', '--fix=suggested')
    expect(shown.copy).toBe(SUGGESTED)
    expect(shown.out).toContain('+The minister was led away')
    expect(shown.code).toBe(1)
  })

  it('takes no other kind', async () => {
    const {code, err} = await inProcess(['--fix=all', 'a.txt'], {cwd: folderWith({})})
    expect(code).toBe(2)
    expect(err).toContain('Allowed choices are safe, suggested')
  })
})
