import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as after} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {lintFiles, lintText} from '#engine'
import type {RunOptions} from '#engine'
import type {FileResult} from '#lint'
import {replaceFile} from '../../src/engine/write-copy.js'
import {bannedWord} from '../rules-for-tests.js'
import {folderWith} from '../temporary-folder.js'

const REPAIRS = {
  registry: [bannedWord],
  fix: 'safe',
  config: 'desk.json',
} as const satisfies RunOptions

const DESK = JSON.stringify({rules: {'banned-word': ['error', {replacement: 'rather'}]}})

async function fixed(cwd: string, options: RunOptions = {}): Promise<FileResult> {
  for await (const result of lintFiles(['a.txt'], {cwd, ...REPAIRS, ...options})) return result
  throw new Error('no result')
}

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

const COPY = 'It was a very\u00A0long — “very” \u00ADlong 😀 night.\n\nThe end.'

describe('repairs', () => {
  it.each([
    ['plain UTF-8', (text: string) => Buffer.from(text)],
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['Windows line ends', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['old Macintosh line ends', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16, little-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text: string) => swapped(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ])('change nothing else: %s', async (_, encoded) => {
    const cwd = folderWith({'desk.json': DESK, 'a.txt': encoded(COPY)})
    const {fixed: repairs, findings, source} = await fixed(cwd)
    expect(repairs!.applied).toBe(2)
    expect(findings).toEqual([])
    expect(source).toBe(repairs!.after)
    expect(source.startsWith('It was a rather\u00A0long')).toBe(true)
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(encoded(COPY.replaceAll('very', 'rather')))
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'desk.json'])
  })

  it('write nothing when there is nothing to repair', async () => {
    const cwd = folderWith({'desk.json': DESK, 'a.txt': 'A fine day.\n'})
    const before = statSync(join(cwd, 'a.txt'), {bigint: true})
    expect((await fixed(cwd)).fixed).toBeUndefined()
    const after = statSync(join(cwd, 'a.txt'), {bigint: true})
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
  })

  it('of a dry run are shown and not made; findings stand where they stand on disk', async () => {
    const cwd = folderWith({'desk.json': DESK, 'a.txt': 'A very nice day.\n'})
    const result = await fixed(cwd, {write: false})
    expect(result.fixed).toEqual({
      before: 'A very nice day.\n',
      after: 'A rather nice day.\n',
      applied: 1,
    })
    expect(result.source).toBe('A very nice day.\n')
    expect(result.findings.map(({start}) => start.column)).toEqual([3])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('A very nice day.\n')
  })

  it.skipIf(process.platform === 'win32')('keep the mode and go through links', async () => {
    const cwd = folderWith({'desk.json': DESK, 'deep/real.txt': 'A very nice day.\n'})
    chmodSync(join(cwd, 'deep/real.txt'), 0o626)
    symlinkSync(join('deep', 'real.txt'), join(cwd, 'a.txt'))
    expect((await fixed(cwd)).error).toBeUndefined()
    expect(lstatSync(join(cwd, 'a.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'deep/real.txt'), 'utf8')).toBe('A rather nice day.\n')
    expect(statSync(join(cwd, 'deep/real.txt')).mode & 0o777).toBe(0o626)
  })

  it.skipIf(process.getuid?.() !== 0)('keep the owner, where root makes them', async () => {
    const cwd = folderWith({'desk.json': DESK, 'a.txt': 'A very nice day.\n'})
    chownSync(join(cwd, 'a.txt'), 65534, 65534)
    expect((await fixed(cwd)).fixed?.applied).toBe(1)
    const {uid, gid} = statSync(join(cwd, 'a.txt'))
    expect([uid, gid]).toEqual([65534, 65534])
  })

  // Elsewhere the system tells of a folder's changes without their order.
  it.skipIf(process.platform !== 'linux')(
    'are written one after the other, though the files are linted together',
    async () => {
      const names = Array.from({length: 40}, (_, index) => `story-${index}.txt`)
      const cwd = folderWith({
        'desk.json': DESK,
        ...Object.fromEntries(names.map((name) => [name, `${name} is very long.\n`])),
      })
      const changes: string[] = []
      const watcher = watch(cwd, (change, name) => change === 'rename' && changes.push(name!))
      for await (const {fixed: repairs} of lintFiles(['*.txt'], {cwd, ...REPAIRS})) {
        expect(repairs!.applied).toBe(1)
      }
      while (changes.length < 3 * names.length) await after(5)
      watcher.close()
      const written = changes.filter((_, index) => index % 3 === 2)
      expect(written.toSorted()).toEqual(names.toSorted())
      // Each draft comes and goes before the next one does.
      const inTurn = written.flatMap((name) => {
        const draft = `.${name}.${process.pid}.copydesk`
        return [draft, draft, name]
      })
      expect(changes).toEqual(inTurn)
    },
  )

  it('leave a file alone that somebody else changed meanwhile', async () => {
    const cwd = folderWith({'a.txt': 'A very nice day.\n'})
    const file = join(cwd, 'a.txt')
    const read = readFileSync(file)
    writeFileSync(file, 'A very wet day.\n')
    const late = replaceFile(file, 'a.txt', read, Buffer.from('A nice day.\n'))
    await expect(late).rejects.toMatchObject({
      file: {
        code: 'unwritable',
        message: 'a.txt: nothing was written: it was changed while it was being checked',
        hint: 'The file is as it was; run copydesk again once that is settled',
      },
    })
    expect(readFileSync(file, 'utf8')).toBe('A very wet day.\n')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('of copy from memory stand in the result', async () => {
    const cwd = folderWith({'desk.json': DESK})
    const {path, source, fixed} = await lintText('A very nice day.', {cwd, ...REPAIRS})
    expect([path, source, fixed?.applied]).toEqual(['<stdin>', 'A rather nice day.', 1])
  })
})
