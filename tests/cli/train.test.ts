import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {smallCorpus} from '../language/small-corpus.js'
import {folderWith} from '../temporary-folder.js'
import {environment, inProcess, NODE_ARGS} from './run.js'
import type {Outcome} from './run.js'

const lines = smallCorpus(4000).split('\n')
const FIRST = lines.slice(0, 1500).join('\n')
const SECOND = lines.slice(1500, 3000).join('\n')
const THIRD = `${lines.slice(3000).join('\n')}\n`
const ARCHIVE = {'a/one.txt': FIRST, 'a/two.txt': SECOND, 'a/b/three.text': THIRD}

/** Trains and gives the hash of the model. */
async function trained(argv: readonly string[], cwd: string, stdin = ''): Promise<string> {
  const {code, err} = await inProcess(['train', '--out', 'm.bin', ...argv], {cwd, stdin})
  expect({code, err}).toEqual({code: 0, err: ''})
  return hashIn(cwd, 'm.bin')
}

function hashIn(cwd: string, name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(cwd, name)))
    .digest('hex')
}

function wordsIn(out: string): string | undefined {
  return /^([\d,]+) words read/.exec(out)?.[1]
}

describe('copydesk train', () => {
  it('makes a model that the linter hears with, and says what is in it', async () => {
    const cwd = folderWith({...ARCHIVE, 's.txt': 'The mayor said so.\n'})
    const {code, out, err} = await inProcess(['train', '--out', 'm.bin', 'a'], {cwd})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(
      /^[\d,]+ words read in 4,000 paragraphs; 0 that repeat another were left out\n\d+ pairs, [\d,]+ triples and [\d,]+ 4-grams kept\nm\.bin: 1,3\d\d,\d{3} bytes\nTo hear with it: /,
    )
    const heard = await inProcess(['--model', 'm.bin', '--only', 'real-word', 's.txt'], {cwd})
    expect(heard).toEqual({code: 0, out: 'Nothing to report in 1 file\n', err: ''})
    const {model} = loadLanguage(join(cwd, 'm.bin')).ear
    expect(String(model.wordsRead)).toBe(wordsIn(out)?.replace(',', ''))
  })

  it('makes the same bytes whatever the files are called, packed or from a pipe', async () => {
    const model = await trained(['a'], folderWith(ARCHIVE))
    const renamed = folderWith({
      'z.txt': FIRST,
      'x/two.txt.gz': gzipSync(SECOND),
      'x/1.txt': THIRD,
      'x/copy.txt': THIRD,
    })
    expect(await trained(['x', 'z.txt'], renamed)).toEqual(model)
    const text = [SECOND, THIRD.trimEnd(), FIRST].join('\n')
    expect(await trained(['-'], folderWith({}), text)).toEqual(model)
    expect(await trained(['-'], folderWith({}), `\uFEFF${text}`)).toEqual(model)
  })

  it('keeps counts, and counts no text again', async () => {
    const whole = await trained(['a'], folderWith(ARCHIVE))
    const cwd = folderWith(ARCHIVE)
    const counts = ['--counts', 'x.counts']
    await trained([...counts, 'a/one.txt'], cwd)
    expect(await trained([...counts, 'a'], cwd)).toEqual(whole)
    expect(await trained([...counts, 'a'], cwd)).toEqual(whole)
    expect(await trained(counts, cwd)).toEqual(whole)
    const {out} = await inProcess(['train', '--out=m.bin', ...counts, 'a/one.txt'], {cwd})
    expect(out).toContain('\n2 texts among them that this run did not name\n')
    const {size} = statSync(join(cwd, 'm.bin'))
    await trained([...counts, '--most-bytes', '7000'], cwd)
    expect(statSync(join(cwd, 'm.bin')).size).toBeLessThan(size)
  })

  it('takes the words of the text where it is asked to, and counts them alike in parts', async () => {
    const own = ['--vocabulary', 'own', '--words', '50']
    const whole = await trained([...own, 'a'], folderWith(ARCHIVE))
    const cwd = folderWith(ARCHIVE)
    await trained([...own, '--counts', 'x.counts', 'a/two.txt'], cwd)
    expect(await trained([...own, '--counts', 'x.counts', 'a'], cwd)).toEqual(whole)
    const {code, err} = await inProcess(['train', '--out=m.bin', '--counts=x.counts', 'a'], {cwd})
    expect(code).toBe(2)
    expect(err).toBe(
      'copydesk: x.counts: these counts are of the 50 most frequent words of the text, not of the words of the shipped model\nGive the same --vocabulary and --words as before, or name another file with --counts\n',
    )
  })
})

/** Makes the process end itself when its progress says so, as a person at a terminal would. */
function endingAt(step: string, signal: 'SIGINT' | 'SIGKILL'): string {
  return `data:text/javascript,${encodeURIComponent(`
    process.stderr.isTTY = true
    const write = process.stderr.write.bind(process.stderr)
    process.stderr.write = (text, ...rest) => {
      if (String(text).includes(${JSON.stringify(step)})) process.kill(process.pid, '${signal}')
      return write(text, ...rest)
    }`)}`
}

/** Trains in a process of its own, which a signal ends at the step. */
function ended(
  step: string,
  signal: 'SIGINT' | 'SIGKILL',
  argv: readonly string[],
  cwd: string,
): Promise<Outcome & {readonly signal: string | null}> {
  return new Promise((resolve) => {
    const args = ['--import', endingAt(step, signal), ...NODE_ARGS, 'train', ...argv]
    const child = spawn(process.execPath, args, {cwd, env: environment()})
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('close', (code, by) => resolve({code, out, err, signal: by}))
  })
}

describe('a training that is stopped', () => {
  const LONG = {'long.txt': smallCorpus(17_000), 'short.txt': FIRST}
  const ARGS = ['--out', 'm.bin', '--counts', 'x.counts', 'long.txt', 'short.txt']

  it('keeps what was counted, within a file too, and goes on to the same bytes', async () => {
    const whole = await trained(['long.txt', 'short.txt'], folderWith(LONG))
    const cwd = folderWith(LONG)
    const {code, out, err} = await ended('counting', 'SIGINT', ARGS, cwd)
    expect({code, out}).toEqual({code: 2, out: ''})
    const said = /copydesk: Stopped after (\d+) words, which are kept in x\.counts\nRun the same/
    expect(err).toMatch(said)
    expect(err).toMatch(/checking {2}[█░]{12} +\d+ %/)
    expect(Number(said.exec(err)![1])).toBeGreaterThan(0)
    expect(readdirSync(cwd).sort()).toEqual(['long.txt', 'short.txt', 'x.counts'])
    expect(await trained(ARGS.slice(2), cwd)).toEqual(whole)
  })

  it('leaves the counts whole when it is killed while it saves them', async () => {
    const whole = await trained(['long.txt', 'short.txt'], folderWith(LONG))
    const cwd = folderWith(LONG)
    await trained(['--counts', 'x.counts', 'short.txt'], cwd)
    const counts = hashIn(cwd, 'x.counts')
    expect(await ended('saving', 'SIGKILL', ARGS, cwd)).toMatchObject({signal: 'SIGKILL'})
    expect(hashIn(cwd, 'x.counts')).toBe(counts)
    expect(await trained(ARGS.slice(2), cwd)).toEqual(whole)
  })
})

describe('a training that cannot be', () => {
  const long = 'The ferry left at noon.\n'.repeat(20_000)
  const latin = Buffer.concat([Buffer.from(long), Buffer.from('A caf\u00e9.\n', 'latin1')])
  const plain = 'Train on plain text: save the file as UTF-8, or leave it out'

  it.each([
    [
      'a file that is not there',
      {'one.txt': FIRST},
      ['oen.txt'],
      'oen.txt: there is no such file\nDid you mean “one.txt”?',
    ],
    [
      'a file in Latin-1',
      {'one.txt': FIRST, 'old.txt': latin},
      ['.'],
      `old.txt: byte 0xE9 at offset 480005 (line 20001) is not UTF-8\n${plain}`,
    ],
    [
      'a letter that breaks off at the end',
      {'cut.txt': Buffer.from('A caf\u00e9').subarray(0, -1)},
      ['.'],
      `cut.txt: byte 0xC3 at offset 5 (line 1) is not UTF-8\n${plain}`,
    ],
    [
      'a file in UTF-16',
      {'wide.txt': Buffer.from('\uFEFFThe ferry left.', 'utf16le')},
      ['.'],
      `wide.txt: this is UTF-16 (little-endian), not text in UTF-8\n${plain}`,
    ],
    [
      'a file that is no text',
      {'a.txt': '%PDF-1.7\n'},
      ['a.txt'],
      `a.txt: this is a PDF, not text in UTF-8\n${plain}`,
    ],
    [
      'a packed file that is cut short',
      {'a.txt.gz': gzipSync(FIRST).subarray(0, -40)},
      ['.'],
      'a.txt.gz: the gzip archive is cut short or damaged (unexpected end of file)\nPack the text again, or name it unpacked',
    ],
    [
      'a folder without text',
      {'a/b.png': 'x'},
      ['a'],
      'a: there is no copy in this folder\nIn folders, copydesk looks for .txt and .text and .gz files; name others one by one',
    ],
    [
      'an empty file',
      {'a.txt': ''},
      ['a.txt'],
      'm.bin: too little text: of 0 words, no four stand in a row twice\nName more text, a paragraph a line; a model that hears well wants tens of millions of words',
    ],
    [
      'nothing',
      {},
      [],
      'Nothing to train on: name files or folders of plain text, or - for standard input\nAs in `copydesk train --out house.bin archive/`',
    ],
    [
      'counts that are not there',
      {},
      ['--counts', 'x.counts'],
      'x.counts: there are no counts yet to build a model from\nCheck the path given to --counts, or name text to count',
    ],
    [
      'counts that are none',
      {'one.txt': FIRST, 'x.counts': FIRST},
      ['--counts', 'x.counts', 'one.txt'],
      'x.counts: Unexpected start in x.counts, expected counts as this version saves them\nName another file with --counts, or remove this one and count anew',
    ],
    [
      'counts of a pipe',
      {},
      ['--counts', 'x.counts', '-'],
      'Standard input cannot be counted into x.counts: a later run would not know it again\nSave the text as a file and name that, or leave out --counts',
    ],
    [
      'a model in the place of the counts',
      {'one.txt': FIRST},
      ['--counts', './m.bin', 'one.txt'],
      'm.bin cannot hold both the model and the counts\nGive --out and --counts different names',
    ],
    [
      'no room for the tables',
      {'one.txt': FIRST},
      ['--most-bytes', '10', 'one.txt'],
      expect.stringMatching(
        /^copydesk: m\.bin: the tables take \d+ bytes at least, more than 10\n/,
      ),
    ],
    [
      'a number of words that is given already',
      {'one.txt': FIRST},
      ['--words', '10', 'one.txt'],
      'The words of the shipped model are as many as they are\nGive --words with --vocabulary own',
    ],
    [
      'an unknown vocabulary',
      {'one.txt': FIRST},
      ['--vocabulary', 'ship', 'one.txt'],
      expect.stringContaining('Unknown vocabulary “ship”'),
    ],
  ] as const)('is told by name and leaves nothing: %s', async (_name, files, argv, told) => {
    const cwd = folderWith(files)
    const before = readdirSync(cwd)
    const {code, out, err} = await inProcess(['train', '--out', 'm.bin', ...argv], {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toEqual(typeof told === 'string' ? `copydesk: ${told}\n` : told)
    expect(readdirSync(cwd)).toEqual(before)
  })

  it.each([
    ['none/m.bin', 'none/m.bin: nothing was written: there is no folder “none”'],
    ['a', 'a: nothing was written: it is a folder'],
  ])('is told before anything is read: no room at %s', async (out, told) => {
    const cwd = folderWith({'a/one.txt': FIRST})
    const {code, err} = await inProcess(['train', '--out', out, 'a', 'gone.txt'], {cwd})
    expect({code, line: err.split('\n')[0]}).toEqual({code: 2, line: `copydesk: ${told}`})
  })

  it('is told by name when the counts are damaged', async () => {
    const cwd = folderWith({'one.txt': FIRST})
    await trained(['--counts', 'x.counts', 'one.txt'], cwd)
    const bytes = readFileSync(join(cwd, 'x.counts'))
    bytes[bytes.length - 3]! ^= 1
    writeFileSync(join(cwd, 'x.counts'), bytes)
    const argv = ['train', '--out', 'm.bin', '--counts', 'x.counts', 'one.txt']
    const {code, err} = await inProcess(argv, {cwd})
    expect(code).toBe(2)
    expect(err).toContain('x.counts: Unexpected checksum in x.counts')
  })
})

describe('--model', () => {
  const STORY = {'s.txt': 'The mayor said so.\n'}
  const told = async (cwd: string) => {
    const {code, out, err} = await inProcess(['--model', 'm.bin', 's.txt'], {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    return err
  }

  it('is refused by name when it is missing, damaged, of another version or of other words', async () => {
    const cwd = folderWith({...STORY, 'one.txt': FIRST})
    const file = join(cwd, 'm.bin')
    expect(await told(cwd)).toMatch(/^copydesk: .*m\.bin: there is no such model\nCheck the path/)
    await trained(['one.txt'], cwd)
    const model = readFileSync(file)
    writeFileSync(file, model.subarray(0, 5000))
    expect(await told(cwd)).toMatch(
      /^copydesk: Unexpected length 5000 in .*m\.bin, [^]*make it again/,
    )
    const changed = Buffer.from(model)
    changed[4] = 9
    writeFileSync(file, changed)
    expect(await told(cwd)).toMatch(/^copydesk: Unexpected version 9 in .*m\.bin/)
    changed[4] = model[4]!
    changed[changed.length - 9]! ^= 1
    writeFileSync(file, changed)
    expect(await told(cwd)).toMatch(/^copydesk: Unexpected checksum in .*m\.bin/)
    await trained(['--vocabulary', 'own', 'one.txt'], cwd)
    expect(await told(cwd)).toMatch(/m\.bin: this model tells other words apart than the shipped/)
  })
})

describe('model in a configuration', () => {
  it('is relative to the file that names it, also where that is extended; the flag wins', async () => {
    const cwd = folderWith({
      'house/base.json': '{"model": "../m.bin"}',
      'desk/copydesk.config.json': '{"extends": "../house/base.json"}',
      'desk/s.txt': 'The mayor said so.\n',
    })
    const modelOf = async (...argv: readonly string[]) => {
      const {out} = await inProcess(['print-config', 'desk/s.txt', ...argv], {cwd})
      return (JSON.parse(out) as {model?: string}).model
    }
    expect(await modelOf()).toBe(join(cwd, 'm.bin'))
    expect(await modelOf('--model', 'x.bin')).toBe(join(cwd, 'x.bin'))
    expect(await modelOf('--no-config')).toBeUndefined()
    const {code, err} = await inProcess(['desk/s.txt'], {cwd})
    expect(code).toBe(2)
    expect(err).toContain(`${join(cwd, 'm.bin')}: there is no such model`)
  })
})
