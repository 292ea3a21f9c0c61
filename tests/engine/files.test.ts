import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintFiles, lintText, outlineFile} from '#engine'
import type {RunOptions} from '#engine'
import {bannedWord, testRules} from '../rules-for-tests.js'
import {folderWith} from '../temporary-folder.js'

const COPY = 'A very nice day.\n'

async function linted(cwd: string, patterns: readonly string[], options: RunOptions = {}) {
  const paths: string[] = []
  const run = lintFiles(patterns, {cwd, registry: testRules, ...options})
  for await (const {path, error} of run) paths.push(error ? `${path} ${error.code}` : path)
  return paths
}

describe('the files of a run', () => {
  it('are linted once each, in the order of their paths, whatever names them', async () => {
    const cwd = folderWith({
      'b.txt': COPY,
      'a.txt': COPY,
      'Z.txt': COPY,
      'news/b.text': COPY,
      'news/a.txt': COPY,
      'news/picture.png': 'x',
      'news/node_modules/pack/readme.txt': COPY,
      'news/.git/note.txt': COPY,
    })
    const all = ['Z.txt', 'a.txt', 'b.txt', 'news/a.txt', 'news/b.text']
    expect(await linted(cwd, ['.'])).toEqual(all)
    expect(await linted(cwd, ['news', 'b.txt', './b.txt', '*.txt', join(cwd, 'a.txt')])).toEqual(
      all,
    )
    expect(await linted(cwd, ['**/*'])).toEqual(all)
    expect(await linted(join(cwd, 'news'), ['../*.txt'])).toEqual([
      '../Z.txt',
      '../a.txt',
      '../b.txt',
    ])
    expect(await linted(cwd, ['news/node_modules/pack/readme.txt'])).toHaveLength(1)
  })

  it('leave out what the configuration ignores', async () => {
    const cwd = folderWith({
      'copydesk.config.yaml': 'ignores: [drafts/]\n',
      'a.txt': COPY,
      'drafts/b.txt': COPY,
    })
    expect(await linted(cwd, ['.', 'drafts/b.txt'])).toEqual(['a.txt'])
    const {findings} = await lintText(COPY, {cwd, filename: 'drafts/b.txt', registry: testRules})
    expect(findings).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('go round no circle of links', async () => {
    const cwd = folderWith({'news/a.txt': COPY})
    symlinkSync('..', join(cwd, 'news', 'up'))
    expect(await linted(cwd, ['.'])).toEqual(['news/a.txt'])
  })

  it('may have names without an extension, where they are named', async () => {
    const cwd = folderWith({'wire/No.10': COPY, 'wire/lead': COPY, 'Story 2.0 (final)': COPY})
    expect(await linted(cwd, ['wire/lead', 'wire/*', 'Story 2.0 (final)'])).toEqual([
      'Story 2.0 (final)',
      'wire/No.10',
      'wire/lead',
    ])
  })

  it('have each their own configuration', async () => {
    const cwd = folderWith({
      'a.txt': COPY,
      'sport/copydesk.config.json': '{"rules": {"banned-word": "off"}}',
      'sport/a.txt': COPY,
      'wire/copydesk.config.json': '{"words": ["very"]}',
      'wire/a.txt': COPY,
    })
    const counts: Array<[string, number]> = []
    for await (const {path, findings} of lintFiles(['.'], {cwd, registry: [bannedWord]})) {
      counts.push([path, findings.length])
    }
    expect(counts).toEqual([
      ['a.txt', 1],
      ['sport/a.txt', 0],
      ['wire/a.txt', 0],
    ])
  })

  it('take house words from the run as well', async () => {
    const options = {config: false, registry: [bannedWord]} as const
    expect((await lintText(COPY, options)).findings).toHaveLength(1)
    expect((await lintText(COPY, {...options, words: ['very']})).findings).toEqual([])
  })
})

describe('an outline', () => {
  it('gives the parts with the roles that were settled', async () => {
    const cwd = folderWith({'a.txt': 'The bridge is shut\r\n\r\nIt was closed on Monday.\r\n'})
    const {path, document, article} = await outlineFile('a.txt', {cwd, config: false})
    expect(path).toBe('a.txt')
    expect(article.text).toBe(document.text)
    expect(article.parts.map((part) => article.slice(part))).toEqual([
      'The bridge is shut',
      'It was closed on Monday.',
    ])
  })

  it('has the errors of reading', async () => {
    const cwd = folderWith({'a.html': ''})
    await expect(outlineFile('a.html', {cwd})).rejects.toMatchObject({file: {code: 'format'}})
    await expect(outlineFile('b.txt', {cwd})).rejects.toMatchObject({file: {code: 'missing'}})
  })
})
