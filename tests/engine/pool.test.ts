import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {resolveConfig} from '#config'
import {lintFiles, UsageError} from '#engine'
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
})
