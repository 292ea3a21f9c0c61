import {PassThrough} from 'node:stream'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {packageRoot} from '#engine'
import {checkDescribed, checkProgress} from '../../src/cli/check-progress.js'
import type {Io} from '../../src/cli/io.js'
import {timingTable} from '../../src/cli/timing.js'
import {folderWith} from '../temporary-folder.js'
import {copydesk, inProcess} from './run.js'

const WRONG = 'Harbour plan\n\nThe mayor thanked the the council on Tuesday.\n'
const ONLY = ['--only', 'repeated-word', '--format', 'compact']

describe('--cache', () => {
  it('keeps findings with the packages of the project', async () => {
    const cwd = folderWith({'a.txt': WRONG, 'package.json': '{}', 'node_modules/x/index.js': ''})
    const first = await inProcess(['--cache', ...ONLY, 'a.txt'], {cwd})
    expect(readdirSync(join(cwd, 'node_modules', '.cache', 'copydesk'))).toHaveLength(1)
    const second = await inProcess(['--cache', '--timing', ...ONLY, 'a.txt'], {cwd})
    expect(second.out).toBe(first.out)
    expect(second.err).toBe('copydesk: no rule ran: 1 file, all remembered\n')
  })

  it('is meant by --cache-location, and not by --no-cache', async () => {
    const cwd = folderWith({'a.txt': WRONG})
    const there = ['--cache-location', 'kept', ...ONLY, 'a.txt']
    await inProcess(['--no-cache', ...there], {cwd})
    expect(readdirSync(cwd)).toEqual(['a.txt'])
    await inProcess(there, {cwd})
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'kept'])
  })

  it('has all read but the copy: no model, no dictionary, no tagger', async () => {
    const cwd = folderWith({'a.txt': `${WRONG}\nThe tow ships recieved a well known guest.\n`})
    const tells = pathToFileURL(join(packageRoot(), 'tests', 'cli', 'tells-what-is-read.mjs'))
    const run = () =>
      copydesk(['--cache-location', 'kept', '--format', 'compact', 'a.txt'], {
        cwd,
        env: {NODE_OPTIONS: `--import ${tells}`},
      })
    const first = await run()
    for (const data of ['models/lexicon.bin', 'models/ngrams.bin', 'wink-nlp', 'index.dic']) {
      expect(first.err).toContain(data)
    }
    expect(await run()).toEqual({...first, err: ''})
  })

  it('that cannot be written says so, and changes neither report nor exit code', async () => {
    const cwd = folderWith({'a.txt': WRONG, kept: 'a file'})
    const without = await inProcess([...ONLY, 'a.txt'], {cwd})
    const {code, out, err} = await inProcess(['--cache-location', 'kept', ...ONLY, 'a.txt'], {cwd})
    expect({code, out}).toEqual({code: 1, out: without.out})
    expect(err).toMatch(/^copydesk: the cache in [^\n]*kept: [^\n]*\n$/)
  })

  it('needs the name of a folder', async () => {
    const {code, err} = await inProcess(['--cache-location', '', 'a.txt'], {cwd: folderWith({})})
    expect(code).toBe(2)
    expect(err).toContain('--cache-location does not say where')
  })
})

describe('--concurrency', () => {
  it.each(['0', '-1', '1.5', 'many', ''])('is not “%s”', async (value) => {
    const cwd = folderWith({'a.txt': WRONG})
    const {code, err} = await inProcess([`--concurrency=${value}`, 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(err).toContain(`Unexpected “${value}” for --concurrency, expected a number of threads`)
  })
})

describe('--timing', () => {
  it('adds what each rule cost behind the report, on standard error', async () => {
    const cwd = folderWith({'a.txt': WRONG})
    const plain = await inProcess([...ONLY, 'a.txt'], {cwd})
    const {out, err} = await inProcess(['--timing', ...ONLY, 'a.txt'], {cwd})
    expect(out).toBe(plain.out)
    expect(err).toMatch(
      /^\nRules on 1 text, in milliseconds of all threads\n\nrule +ms +share +reports\n/,
    )
    expect(err).toMatch(/\nrepeated-word +\d+\.\d +\d+\.\d % +1\n/)
  })

  it('lists the dearest rule first, and what is no rule’s', () => {
    const rules = [
      {rule: 'spacing', milliseconds: 30, findings: 2},
      {rule: 'repeated-word', milliseconds: 10, findings: 11},
    ]
    expect(timingTable({rules, linted: 3, total: 50}, 3)).toMatchInlineSnapshot(`
      "
      Rules on 3 texts, in milliseconds of all threads

      rule                                  ms    share  reports
      spacing                             30.0   60.0 %        2
      repeated-word                       10.0   20.0 %       11
      (reading, sorting)                  10.0   20.0 %
      total                               50.0  100.0 %       13
      "
    `)
  })
})

describe('the progress of a check', () => {
  const terminal = () => Object.assign(new PassThrough(), {isTTY: true, columns: 100})

  it('says how far it is, how fast and what is left', () => {
    expect(checkDescribed({done: 2500, of: 10_000}, 20)).toBe(
      'checking  ███░░░░░░░░░  25 %  2,500 of 10,000 files  125/s  60 s left',
    )
    expect(checkDescribed({done: 3, of: 4}, 2)).toBe(
      'checking  █████████░░░  75 %  3 of 4 files  1.5/s  1 s left',
    )
  })

  it('is shown after a second, ten times a second, and taken away', () => {
    const stderr = terminal()
    let now = 0
    const {show, clear} = checkProgress({stderr} as unknown as Io, () => now)
    for (; now < 1300; now += 10) show({done: now, of: 2000})
    clear()
    clear()
    const drawn = String(stderr.read()).split('\r\u{1b}[K')
    expect(drawn).toHaveLength(5)
    expect(drawn.at(-1)).toBe('')
  })

  it('is not shown of short work, nor where nobody looks', () => {
    let now = 0
    for (const stderr of [terminal(), new PassThrough()]) {
      const {show, clear} = checkProgress({stderr} as unknown as Io, () => now)
      now += 900
      show({done: 1, of: 2})
      if (!('isTTY' in stderr)) {
        now += 900
        show({done: 2, of: 2})
      }
      clear()
      expect(stderr.read()).toBeNull()
    }
  })
})
