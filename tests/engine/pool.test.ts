import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import {resolveConfig} from '#config'
import {lintFiles, packageRoot, UsageError} from '#engine'
import {jsonReport} from '#report'
import {LintPool} from '../../src/engine/pool/lint-pool.js'
import {copydesk} from '../cli/run.js'
import {testRules} from '../rules-for-tests.js'
import {folderWith} from '../temporary-folder.js'

/** Articles of different lengths, so that threads are not done in the order in which they began. */
const NEWS = Object.fromEntries(
  Array.from({length: 12}, (_, at) => {
    const line = `The mayor thanked the the council on May ${at + 1}.  It it was her last visit.\n`
    return [`news/${at}.txt`, `Harbour plan ${at}\n\n${line.repeat(1 + ((at * 7) % 5) * 20)}`]
  }),
)

/** Threads are numbered in the order in which a process starts them. */
async function numberOfNextThread(): Promise<number> {
  const thread = new Worker('', {eval: true})
  const number = thread.threadId
  await once(thread, 'exit')
  return number
}

// In processes of their own: code that vitest runs cannot start threads from the sources.
describe('threads', {timeout: 300_000}, () => {
  it('give to the byte what one thread gives, in the same order, with models in shared memory', async () => {
    const cwd = folderWith({
      ...NEWS,
      'news/a.txt': 'Harbour plan\n\nThe tow ships left the harbour. They was late.\n',
    })
    const rules = ['--only', 'agreement', '--only', 'repeated-word', '--only', 'spacing']
    const flags = [...rules, '--format', 'compact', 'news']
    const alone = await copydesk(['--concurrency', '1', ...flags], {cwd})
    expect(alone).toMatchObject({code: 1, err: ''})
    expect(alone.out).toContain('(agreement)')
    expect(await copydesk(['--concurrency', '3', ...flags], {cwd})).toEqual(alone)
  })

  it('repair, remember and are timed as one thread is', async () => {
    const [one, two] = [folderWith(NEWS), folderWith(NEWS)]
    const flags = ['--fix', '--only', 'repeated-word', '--format', 'compact', 'news']
    const alone = await copydesk(['--concurrency', '1', ...flags], {cwd: one})
    const remembering = ['--concurrency', '2', '--cache-location', 'cache', '--timing', ...flags]
    const together = await copydesk(remembering, {cwd: two})
    expect(together.out).toBe(alone.out)
    for (const path of Object.keys(NEWS)) {
      expect(readFileSync(join(two, path))).toEqual(readFileSync(join(one, path)))
    }
    // Every file as it was, and as it is after its repairs.
    expect(together.err).toMatch(/Rules on 24 texts/)
    const again = await copydesk(remembering, {cwd: two})
    expect(again.err).toBe('copydesk: no rule ran: 12 files, all remembered\n')
  })

  it.each([0, -1, 1.5, NaN])('are not to be had %s at a time', async (concurrency) => {
    const results = lintFiles(['news'], {cwd: folderWith(NEWS), concurrency})
    await expect(results.next()).rejects.toThrow(UsageError)
  })

  it('that end take one text with them, and no other', async () => {
    const code = new URL('./dies.mjs', import.meta.url)
    const pool = new LintPool({size: 2, models: [], code})
    const texts = ['One', 'Please end this thread', 'Two', 'Also end this thread', 'Three']
    const config = resolveConfig(undefined, testRules)
    const told = await Promise.all(
      texts.map((text) => pool.lint(text, `${text}.txt`, config).catch(({message}) => message)),
    )
    await pool.close()
    const why = 'the thread that checked it ended before it was done (it exited with code 7)'
    expect(told).toEqual([
      [],
      `Please end this thread.txt: ${why}`,
      [],
      `Also end this thread.txt: ${why}`,
      [],
    ])
  })

  it('are not started anew for texts that nobody waits for any more', async () => {
    const code = new URL('./dies.mjs', import.meta.url)
    const config = resolveConfig(undefined, testRules)
    const pool = new LintPool({size: 1, models: [], code})
    const texts = Array.from({length: 500}, (_, at) => `Text ${at}`)
    const first = await Promise.race(texts.map((text) => pool.lint(text, 'a.txt', config)))
    expect(first).toEqual([])
    const before = await numberOfNextThread()
    const closed = pool.close()
    void pool.lint('Late', 'late.txt', config)
    await closed
    // What the thread had answered before it ended is heard of by now.
    expect(await numberOfNextThread()).toBe(before + 1)
  })

  /** Flags of Node by which a run's workers die where a text asks for it, and may take little memory. */
  const dying = `--import ${pathToFileURL(join(packageRoot(), 'tests/engine/dies-in-workers.mjs'))} --max-old-space-size=160`
  const only = ['--only', 'repeated-word', '--concurrency', '2', '--format', 'json', 'news']

  it('that die leave the results of other files, and say what to do about theirs', async () => {
    const deaths = {
      'news/b.txt': ['leaves at once', 'it exited with code 7'],
      'news/d.txt': ['throws an error', 'nobody catches this'],
      'news/f.txt': ['takes all memory', 'memory limit'],
    } as const
    const dead = Object.entries(deaths).map(([path, [way]]) => [path, `Here it it ${way}.\n`])
    const live = ['a', 'c', 'e', 'g'].map((name) => [`news/${name}.txt`, `It is is ${name}.\n`])
    const cwd = folderWith(Object.fromEntries([...dead, ...live]))
    const {code, out, err} = await copydesk(only, {cwd, env: {NODE_OPTIONS: dying}})
    expect({code, err}).toEqual({code: 2, err: ''})
    const {files, summary} = jsonReport.parse(JSON.parse(out))
    expect(files.map(({path}) => path)).toEqual([...'abcdefg'].map((name) => `news/${name}.txt`))
    expect(summary).toMatchObject({errors: live.length, failed: dead.length})
    for (const {path, findings, error} of files) {
      const why = deaths[path as keyof typeof deaths]?.[1]
      expect([path, findings.length]).toEqual([path, why === undefined ? 1 : 0])
      if (why === undefined) continue
      expect(error!.message).toContain(`${path}: the thread that checked it ended before it was`)
      expect(error!.message).toContain(why)
      expect(error!.hint).toContain('--concurrency 1')
    }
  })

  it('that die take each text with them that asks for it, though it has a twin', async () => {
    const twin = 'Here it it leaves at once.\n'
    const cwd = folderWith({'news/a.txt': twin, 'news/b.txt': twin, 'news/c.txt': 'It is is.\n'})
    const flags = ['--cache-location', 'cache', ...only]
    const {code, out} = await copydesk(flags, {cwd, env: {NODE_OPTIONS: dying}})
    expect(code).toBe(2)
    const {files} = jsonReport.parse(JSON.parse(out))
    expect(files.map(({error, findings}) => error?.code ?? findings.length)).toEqual([
      'crash',
      'crash',
      1,
    ])
  })

  it('that cannot be had end the run, and say how to do without', async () => {
    const cwd = folderWith({'news/a.txt': 'It is is here.\n', 'news/b.txt': 'It is is there.\n'})
    const env = {NODE_OPTIONS: dying, NO_WORKER_STARTS: '1'}
    const {code, out} = await copydesk(only, {cwd, env})
    expect(code).toBe(2)
    expect(jsonReport.parse(JSON.parse(out)).files.map(({error}) => error)).toEqual(
      ['a', 'b'].map((name) => ({
        code: 'crash',
        message: `news/${name}.txt: the thread that was to check it did not start (this worker does not start)`,
        hint: expect.stringContaining('--concurrency 1') as string,
      })),
    )
  })
})
