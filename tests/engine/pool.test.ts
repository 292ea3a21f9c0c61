import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {lintFiles, packageRoot, UsageError} from '#engine'
import {jsonReport} from '#report'
import {copydesk} from '../cli/run.js'
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

  it('that end take one file with them, and no other', async () => {
    const cwd = folderWith({
      ...NEWS,
      'news/3.txt': 'Please end this thread\n\nIt it is done.\n',
      'news/5.txt': 'Also end this thread\n\nIt it is done.\n',
    })
    const dies = pathToFileURL(join(packageRoot(), 'tests', 'engine', 'dies.mjs')).href
    const flags = ['--only', 'repeated-word', '--concurrency', '2', '--format', 'json']
    const {code, out, err} = await copydesk([...flags, 'news'], {
      cwd,
      env: {NODE_OPTIONS: `--import=${dies}`},
    })
    const {files} = jsonReport.parse(JSON.parse(out))
    expect({code, err}).toEqual({code: 2, err: ''})
    expect(files.filter(({error}) => error).map(({path, error}) => [path, error!.message])).toEqual(
      [
        [
          'news/3.txt',
          'news/3.txt: the thread that checked it ended before it was done (it exited with code 7)',
        ],
        [
          'news/5.txt',
          'news/5.txt: the thread that checked it ended before it was done (it exited with code 7)',
        ],
      ],
    )
    expect(files.filter(({findings}) => findings.length > 0)).toHaveLength(10)
  })
})
