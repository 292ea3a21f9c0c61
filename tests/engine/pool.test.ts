import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {lintFiles, packageRoot, RuleTimes, UsageError} from '#engine'
import type {RunOptions} from '#engine'
import type {FileResult} from '#lint'
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

// Rules that ask no model, so that each worker is there soon.
const RULES = ['repeated-word', 'spacing']

async function run(cwd: string, options: RunOptions = {}): Promise<FileResult[]> {
  const results = []
  for await (const result of lintFiles(['news'], {cwd, only: RULES, ...options})) {
    results.push(result)
  }
  return results
}

describe('threads', () => {
  it('give to the byte what one thread gives, in the same order', async () => {
    const cwd = folderWith(NEWS)
    const alone = await run(cwd)
    expect(alone.some(({findings}) => findings.length > 1)).toBe(true)
    for (const concurrency of [2, 3]) {
      expect(JSON.stringify(await run(cwd, {concurrency}))).toBe(JSON.stringify(alone))
    }
  })

  it('hear with models in shared memory as one thread does', async () => {
    const cwd = folderWith({
      'news/a.txt':
        'Harbour plan\n\nThe mayor said she would of gone, and thanked the council for there help.\n',
      'news/b.txt': 'Harbour plan\n\nThe tow ships left the harbour. They was late.\n',
    })
    const known: RunOptions = {only: ['agreement', 'real-word']}
    const alone = await run(cwd, known)
    expect(alone.flatMap(({findings}) => findings).length).toBeGreaterThan(0)
    expect(await run(cwd, {...known, concurrency: 2})).toEqual(alone)
  })

  it('repair, remember and are timed as one thread is', async () => {
    const [one, two] = [folderWith(NEWS), folderWith(NEWS)]
    const alone = await run(one, {fix: 'safe'})
    const times = new RuleTimes()
    const cache = {location: join(two, 'cache'), warn: () => undefined}
    const together = await run(two, {fix: 'safe', concurrency: 2, times, cache})
    expect(together).toEqual(alone)
    // Every file as it was, and as it is after its repairs.
    expect(times.linted).toBeGreaterThanOrEqual(24)
    expect(times.measured.rules.map(({rule}) => rule).sort()).toEqual(RULES)
    const again = new RuleTimes()
    await run(two, {concurrency: 2, times: again, cache})
    expect(again.linted).toBe(0)
  })

  it('may be left before they are done', async () => {
    const cwd = folderWith(NEWS)
    for await (const {path} of lintFiles(['news'], {cwd, only: RULES, concurrency: 2})) {
      expect(path).toBe('news/0.txt')
      break
    }
  })

  it.each([0, -1, 1.5, NaN])('are not to be had %s at a time', async (concurrency) => {
    await expect(run(folderWith(NEWS), {concurrency})).rejects.toThrow(UsageError)
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
