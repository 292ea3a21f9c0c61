import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {setTimeout as after} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {defaultCacheFolder, lintFiles, lintText, packageRoot, RuleTimes} from '#engine'
import type {RunOptions} from '#engine'
import type {FileResult} from '#lint'
import {FindingCache} from '../../src/engine/cache/finding-cache.js'
import {copydesk} from '../cli/run.js'
import {testRules} from '../rules-for-tests.js'
import {folderWith} from '../temporary-folder.js'

const WRONG = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'
const CLEAN = 'Harbour plan\n\nThe mayor thanked the council on Tuesday.\n'

/** `KILLS=100 npx vitest run tests/engine/cache.test.ts` is what a release asks for. */
const KILLS = Number(process.env['KILLS'] ?? 20)

/** What a run with a cache found, how many texts it had to lint for that, and what it warned of. */
async function run(cwd: string, options: RunOptions & {readonly mostBytes?: number} = {}) {
  const times = new RuleTimes()
  const warnings: string[] = []
  const {mostBytes, ...rest} = options
  const cache = {
    location: join(cwd, 'cache'),
    warn: (message: string) => void warnings.push(message),
    ...(mostBytes !== undefined && {mostBytes}),
  }
  const results: FileResult[] = []
  // A rule that asks no model, so that the test need not wait for one.
  const all = {cwd, cache, times, only: ['repeated-word'], ...rest}
  for await (const result of lintFiles(['news'], all)) results.push(result)
  return {results, linted: times.linted, warnings}
}

/** What a run told of files, their copy left out. */
function told({results}: Awaited<ReturnType<typeof run>>) {
  return results.map(({path, findings, allowed}) => ({path, findings, allowed}))
}

/** The files whose copy a run gave. */
function holding({results}: Awaited<ReturnType<typeof run>>): string[] {
  return results.flatMap(({path, source}) => (source === '' ? [] : path))
}

function segmentsIn(cwd: string): string[] {
  const cache = join(cwd, 'cache')
  return readdirSync(cache, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.findings'))
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('a cache of findings', () => {
  it('gives what linting gave, and lints only what is new', async () => {
    const cwd = folderWith({'news/a.txt': WRONG, 'news/b.txt': CLEAN, 'news/copy.txt': WRONG})
    const first = await run(cwd)
    expect(first.linted).toBe(2)
    const second = await run(cwd)
    expect(second).toEqual({...first, linted: 0})
    expect(JSON.stringify(second.results)).toBe(JSON.stringify(first.results))
    writeFileSync(join(cwd, 'news/b.txt'), `${CLEAN}\nIt closed closed at noon.\n`)
    const third = await run(cwd)
    expect(third.linted).toBe(1)
    expect(third.results.map(({findings}) => findings.length)).toEqual([1, 1, 1])
  })

  it.each<[string, RunOptions]>([
    ['another rule', {only: ['repeated-word', 'spacing']}],
    ['another severity', {rules: [{rule: 'repeated-word', level: 'hint'}]}],
    ['another confidence', {minConfidence: 0.2}],
    ['another role', {roles: [{role: 'headline', lines: [1, 1]}]}],
  ])('asks anew with %s', async (_what, options) => {
    const cwd = folderWith({'news/a.txt': WRONG})
    await run(cwd)
    expect((await run(cwd, options)).linted).toBe(1)
    expect((await run(cwd, options)).linted).toBe(0)
    expect((await run(cwd)).linted).toBe(0)
  })

  it('does not remember what may stay, or until when', async () => {
    const cwd = folderWith({
      'news/a.txt': WRONG,
      'news/a.txt.allow.yaml': '- {rule: repeated-word, until: 2026-01-31}\n',
    })
    const during = await run(cwd, {today: '2026-01-31'})
    const past = await run(cwd, {today: '2026-02-01'})
    expect(past.linted).toBe(0)
    expect([during, past].map(({results}) => results[0]!.findings.length)).toEqual([0, 1])
  })

  it('repairs what it remembers', async () => {
    const cwd = folderWith({'news/a.txt': WRONG})
    await run(cwd)
    const {results} = await run(cwd, {fix: 'safe'})
    expect(results[0]).toMatchObject({findings: [], fixed: {applied: 1}})
    expect(readFileSync(join(cwd, 'news/a.txt'), 'utf8')).toBe(CLEAN)
    expect((await run(cwd)).linted).toBe(0)
  })

  it('tells of files by their bytes, however long, where their copy is not wanted', async () => {
    const long = CLEAN + '\nThe council met again on Monday.\n'.repeat(5000)
    const cwd = folderWith({'news/a.txt': WRONG, 'news/b.txt': CLEAN, 'news/long.txt': long})
    const first = await run(cwd)
    const faulty = await run(cwd, {copyOf: 'faulty'})
    expect(told(faulty)).toEqual(told(first))
    expect(holding(faulty)).toEqual(['news/a.txt', 'news/long.txt'])
    const none = await run(cwd, {copyOf: 'none'})
    expect(told(none)).toEqual(told(first))
    expect(holding(none)).toEqual(['news/long.txt'])
    // What may stay is looked for in the copy.
    writeFileSync(join(cwd, 'news/a.txt.allow.yaml'), '- {text: thanked the the}\n')
    expect(told(await run(cwd, {copyOf: 'none'}))).toMatchObject([
      {findings: [], allowed: [{}]},
      {findings: []},
      {findings: []},
    ])
    expect(holding(await run(cwd, {fix: 'safe', write: false, copyOf: 'none'}))).toContain(
      'news/a.txt',
    )
    expect([faulty, none].map(({linted}) => linted)).toEqual([0, 0])
  })

  it('of copy from memory says nothing of a file that is no text', async () => {
    const cwd = folderWith({'news/a.txt': '%PDF-1.7 The mayor thanked the council.\n'})
    const cache = {location: join(cwd, 'cache'), warn: () => undefined}
    const options: RunOptions = {cwd, cache, only: ['repeated-word'], copyOf: 'none'}
    const text = readFileSync(join(cwd, 'news/a.txt'), 'utf8')
    expect(await lintText(text, options)).toMatchObject({findings: []})
    const {results} = await run(cwd, options)
    expect(results).toMatchObject([{error: {code: 'binary'}}])
  })

  it('remembers nothing of rules that are not copydesk’s', async () => {
    const cwd = folderWith({'news/a.txt': WRONG})
    const options: RunOptions = {registry: testRules, only: ['banned-word']}
    await run(cwd, options)
    expect((await run(cwd, options)).linted).toBe(1)
  })

  it.each<[string, (segment: string) => void]>([
    ['cut short', (segment) => truncateSync(segment, statSync(segment).size - 5)],
    ['emptied', (segment) => truncateSync(segment)],
    ['longer', (segment) => appendFileSync(segment, 'AAAAAAAAAAAAAAAAAAAAAA []\n')],
    ['of other bytes', (segment) => writeFileSync(segment, Buffer.from([0, 255, 10, 200, 32]))],
    [
      'changed',
      (segment) => writeFileSync(segment, String(readFileSync(segment)).replace('1', '2')),
    ],
  ])('is made again, with a warning, where it is %s', async (_how, spoil) => {
    const cwd = folderWith({'news/a.txt': WRONG, 'news/b.txt': CLEAN})
    const first = await run(cwd)
    for (const segment of segmentsIn(cwd)) spoil(segment)
    const second = await run(cwd)
    expect(second.results).toEqual(first.results)
    expect(second.linted).toBe(2)
    expect(second.warnings).toEqual([
      expect.stringMatching(/^the cache in .*cache: part of it is damaged, and is made again$/),
    ])
    expect(await run(cwd)).toEqual({...first, linted: 0})
  })

  it('of another version is not asked, and goes when there is no room', async () => {
    const cwd = folderWith({'news/a.txt': WRONG})
    await run(cwd)
    const [setup] = readdirSync(join(cwd, 'cache'))
    renameSync(join(cwd, 'cache', setup!), join(cwd, 'cache', 'f'.repeat(32)))
    expect((await run(cwd)).linted).toBe(1)
    expect(readdirSync(join(cwd, 'cache'))).toHaveLength(2)
    writeFileSync(join(cwd, 'news/b.txt'), CLEAN)
    await run(cwd, {mostBytes: 40})
    expect(readdirSync(join(cwd, 'cache'))).toEqual([setup])
  })

  it('leaves alone what others have put there', async () => {
    const cwd = folderWith({
      'news/a.txt': WRONG,
      'cache/notes.txt': 'mine',
      'cache/old/x.findings': '?',
    })
    mkdirSync(join(cwd, 'cache', 'a'.repeat(32)))
    writeFileSync(join(cwd, 'cache', 'a'.repeat(32), 'mine.findings'), '')
    await run(cwd, {mostBytes: 1})
    const left = readdirSync(join(cwd, 'cache'), {recursive: true})
    for (const name of [
      'notes.txt',
      join('old', 'x.findings'),
      join('a'.repeat(32), 'mine.findings'),
    ])
      expect(left).toContain(name)
  })

  it('that cannot be there costs a warning, and no finding', async () => {
    const cwd = folderWith({'news/a.txt': WRONG, 'news/b.txt': CLEAN, cache: 'a file'})
    const {results, warnings} = await run(cwd)
    expect(results.map(({findings}) => findings.length)).toEqual([1, 0])
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^the cache in .*: (?:it cannot be read|nothing can be written)/)
  })

  it('stays in few files, however often it is added to', async () => {
    const cwd = folderWith({'news/a.txt': CLEAN})
    for (let turn = 0; turn < 20; turn++) {
      writeFileSync(join(cwd, 'news', `${turn}.txt`), CLEAN.replace('Tuesday', `May ${turn + 1}`))
      await run(cwd)
    }
    expect(segmentsIn(cwd).length).toBeLessThan(10)
    expect((await run(cwd)).linted).toBe(0)
  })

  it('is shared by processes that run at the same time', async () => {
    const files = Object.fromEntries(
      Array.from({length: 40}, (_, at) => [`news/${at}.txt`, `${WRONG}\nIt is item ${at}.\n`]),
    )
    const cwd = folderWith(files)
    const flags = ['--only', 'repeated-word', '--cache-location', 'cache', '--format', 'compact']
    const outcomes = await Promise.all([1, 2].map(() => copydesk([...flags, 'news'], {cwd})))
    for (const outcome of outcomes) expect(outcome).toEqual({...outcomes[0], code: 1, err: ''})
    const {err, out} = await copydesk([...flags, '--timing', 'news'], {cwd})
    expect(out).toBe(outcomes[0]!.out)
    expect(err).toBe('copydesk: no rule ran: 40 files, all remembered\n')
  }, 300_000)

  it('loses nothing that was written when a run is killed', async () => {
    const cwd = folderWith({'cache/notes.txt': ''})
    const location = join(cwd, 'cache')
    const key = '0'.repeat(32)
    let most = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, [
        '--import',
        createRequire(import.meta.url).resolve('tsx'),
        '--conditions=copydesk-source',
        join(packageRoot(), 'tests', 'engine', 'caches-without-end.ts'),
        location,
        key,
        String(most),
      ])
      let told = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text))
      await once(child.stdout, 'data')
      await after((kill * 13) % 80)
      child.kill('SIGKILL')
      await once(child, 'close')
      const written = Math.max(...told.trim().split('\n').slice(0, -1).map(Number), most)
      const warnings: string[] = []
      const setup = new FindingCache({location, warn: (text) => void warnings.push(text)}).of(key)
      expect(warnings).toEqual([])
      for (let at = 0; at < written; at++) expect(setup.get(`text ${at}`)).toEqual([])
      most = written
    }
    expect(most).toBeGreaterThan(0)
  }, 600_000)
})

describe('the folder of the cache', () => {
  it('stands with the packages of the project, or with the caches of the user', () => {
    const project = folderWith({
      'package.json': '{}',
      'node_modules/x/package.json': '{}',
      'desk/a.txt': '',
    })
    const inProject = join(project, 'node_modules', '.cache', 'copydesk')
    expect(defaultCacheFolder(join(project, 'desk'), {})).toBe(inProject)
    const bare = folderWith({'package.json': '{}'})
    expect(defaultCacheFolder(bare, {XDG_CACHE_HOME: '/caches'})).toBe(join('/caches', 'copydesk'))
    for (const env of [{}, {XDG_CACHE_HOME: 'here'}, {XDG_CACHE_HOME: ''}]) {
      expect(defaultCacheFolder(bare, env)).toMatch(/[/\\]\.cache[/\\]copydesk$/)
    }
  })
})
