import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {setTimeout as after} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {packageRoot, writeWhole} from '#engine'
import {folderWith} from '../temporary-folder.js'
import {TEXTS} from './two-texts.js'

/** `KILLS=100 npx vitest run tests/engine/killed.test.ts` is what a release asks for. */
const KILLS = Number(process.env['KILLS'] ?? 20)

const WRITER = [
  '--import',
  createRequire(import.meta.url).resolve('tsx'),
  '--conditions=copydesk-source',
  join(packageRoot(), 'tests', 'engine', 'writes-without-end.ts'),
]

describe('a run that is killed while it writes', () => {
  it.each(['whole', 'replace'])(
    'leaves the old file or the new one, never a half: %s',
    async (how) => {
      const folder = folderWith({'a.txt': TEXTS[0]!})
      const file = join(folder, 'a.txt')
      for (let kill = 0; kill < KILLS / 2; kill++) {
        const child = spawn(process.execPath, [...WRITER, how, file])
        await once(child.stdout, 'data')
        // Spread over the time that a few writes take.
        await after((kill * 7) % 60)
        child.kill('SIGKILL')
        await once(child, 'close')
        expect(TEXTS.includes(readFileSync(file, 'utf8'))).toBe(true)
        // What is left of the run before is gone: only this one's draft may be there.
        expect(readdirSync(folder).length).toBeLessThanOrEqual(2)
      }
      await writeWhole(file, file, [Buffer.from('the end\n')])
      expect(readdirSync(folder)).toEqual(['a.txt'])
    },
    300_000,
  )

  it('has its draft taken away by the next, which leaves those of others that still write', async () => {
    const {pid: dead} = spawnSync(process.execPath, ['--version'])
    const others = [`.b.txt.${process.ppid}.copydesk`, '.notes.copydesk', '.a.txt.swp']
    const folder = folderWith({[`.b.txt.${dead}.copydesk`]: 'half'})
    for (const name of others) writeFileSync(join(folder, name), '')
    await writeWhole(join(folder, 'a.txt'), 'a.txt', [Buffer.from('whole')])
    expect(readdirSync(folder).sort()).toEqual([...others, 'a.txt'].sort())
  })
})
