import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintFiles, lintText, outlineText, packageRoot, parseRuleFlag, UsageError} from '#engine'
import type {RunOptions} from '#engine'
import type {FileError, FileResult} from '#lint'
import {folderWith} from '../temporary-folder.js'
import {testRules} from '../rules-for-tests.js'

async function lint(
  cwd: string,
  patterns: readonly string[],
  options: RunOptions = {},
): Promise<FileResult[]> {
  const results: FileResult[] = []
  const run = lintFiles(patterns, {cwd, registry: testRules, ...options})
  for await (const result of run) results.push(result)
  return results
}

const GOOD = {'z-good.txt': 'A very nice day.\n'}

/** What is said of one bad file; the good one beside it must be linted all the same. */
async function errorOf(name: string, content: string | Uint8Array): Promise<FileError | undefined> {
  const cwd = folderWith({...GOOD, [name]: content})
  const [bad, good, ...others] = await lint(cwd, [name, 'z-good.txt'])
  expect(others).toEqual([])
  expect(good!.findings.map(({rule}) => rule)).toEqual(['banned-word'])
  expect(bad).toMatchObject({path: name, source: '', findings: []})
  return bad!.error
}

async function usageError(run: () => Promise<unknown>): Promise<[message: string, hint?: string]> {
  const error: unknown = await run().catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(UsageError)
  const {message, hint} = error as UsageError
  return hint === undefined ? [message] : [message, hint]
}

describe('a file that cannot be linted', () => {
  it('is missing, and another is near', async () => {
    const cwd = folderWith({...GOOD, 'copy/lead.txt': 'A day.\n'})
    const results = await lint(cwd, ['copy/laed.txt', 'nowhere/a.txt', 'odd.txt', 'z-good.txt'])
    expect(results.map(({error}) => error)).toEqual([
      {
        code: 'missing',
        message: 'copy/laed.txt: there is no such file',
        hint: 'Did you mean “copy/lead.txt”?',
      },
      {
        code: 'missing',
        message: 'nowhere/a.txt: there is no such file',
        hint: 'There is no folder “nowhere” either',
      },
      {
        code: 'missing',
        message: 'odd.txt: there is no such file',
        hint: 'Check its name; paths are relative to the working directory',
      },
      undefined,
    ])
  })

  it('is a folder without copy', async () => {
    const cwd = folderWith({...GOOD, 'pictures/a.png': 'x', 'pictures/node_modules/b.txt': 'x'})
    const [folder, good] = await lint(cwd, ['pictures', 'z-good.txt'])
    expect(folder!.error).toEqual({
      code: 'directory',
      message: 'pictures: there is no copy in this folder',
      hint: 'In folders, copydesk looks for .txt and .text files; name others one by one',
    })
    expect(good!.findings).toHaveLength(1)
  })

  it.each([
    ['a.txt', '%PDF-1.7\n', 'a PDF'],
    ['a.txt', 'PK\u0003\u0004', 'a ZIP archive, as Word and OpenDocument files are'],
    ['a', 'GIF89a', 'a GIF image'],
    ['a.text', '{\\rtf1 day}', 'rich text (RTF)'],
    ['a.txt', 'one\u0000two', 'binary data (a NUL byte at offset 3)'],
  ])('is binary: %s with %j', async (name, content, kind) => {
    expect(await errorOf(name, content)).toEqual({
      code: 'binary',
      message: `${name}: this is ${kind}, not text`,
      hint: 'copydesk reads plain text (.txt, .text or no extension)',
    })
  })

  it.each([
    [
      'Latin-1',
      Buffer.from('One.\nA caf\u00e9 day.\n', 'latin1'),
      '0xE9 at offset 10 (line 2) is not UTF-8',
    ],
    ['overlong', Uint8Array.of(0x41, 0xc0, 0x80), '0xC0 at offset 1 (line 1) is not UTF-8'],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), '0xED at offset 0 (line 1) is not UTF-8'],
    ['cut short', Uint8Array.of(0x41, 0xf0, 0x9f, 0x98), '0xF0 at offset 1 (line 1) is not UTF-8'],
    [
      'bad behind a mark',
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xff),
      '0xFF at offset 3 (line 1) is not UTF-8',
    ],
    [
      'half a pair',
      Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0),
      '0x3D at offset 2 (line 1) is not UTF-16 (little-endian)',
    ],
    [
      'half a unit',
      Uint8Array.of(0xfe, 0xff, 0, 0x41, 0),
      '0x00 at offset 4 (line 1) is not UTF-16 (big-endian)',
    ],
  ])('is wrongly encoded: %s', async (_, content, fault) => {
    expect(await errorOf('a.txt', content)).toEqual({
      code: 'encoding',
      message: `a.txt: byte ${fault}`,
      hint: 'Save the file as UTF-8',
    })
  })

  it('is UTF-16 that does not say so', async () => {
    expect(await errorOf('a.txt', Buffer.from('A very nice day.', 'utf16le'))).toEqual({
      code: 'encoding',
      message: 'a.txt: this is UTF-16 without a byte order mark',
      hint: 'Save the file as UTF-8',
    })
  })

  it.each([
    ['a.docx', 'Word documents (.docx)'],
    ['a.PDF', 'PDF (.pdf)'],
    ['a.md', 'Markdown (.md)'],
    ['a.html', 'HTML (.html)'],
    ['a.xml', 'XML (.xml)'],
    ['a.json', 'JSON (.json)'],
    ['a.xyz', '.xyz files'],
  ])('is of a format that is not read yet: %s', async (name, format) => {
    expect(await errorOf(name, 'A very nice day.')).toEqual({
      code: 'format',
      message: `${name}: copydesk does not read ${format} yet`,
      hint: 'It reads plain text (.txt, .text or no extension). Save the copy as plain text, or pipe it in: copydesk -',
    })
  })

  it('makes a rule throw', async () => {
    expect(await errorOf('a.txt', 'Some dynamite.\n')).toEqual({
      code: 'crash',
      message: 'Rule “crashing” crashed on a.txt: boom',
      hint: 'This is a fault of the rule, not of the copy: report it, and go on with --rule crashing:off',
    })
  })
})

/**
 * Lints a folder in another process that is not root, which no permission stops. The process
 * drops its rights once the code is loaded, since the code itself may stand where only root reads.
 */
function lintedByNobody(cwd: string, patterns: readonly string[], fix: 'none' | 'safe' = 'none') {
  const script = `
    import {lintFiles} from '#engine'
    import {rules} from '#rules'
    import {loadLanguage} from '#engine'
    loadLanguage()
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) }
    const results = []
    const options = {cwd: ${JSON.stringify(cwd)}, registry: rules, only: ['repeated-word'], fix: '${fix}', config: false}
    for await (const {path, error, findings} of lintFiles(${JSON.stringify(patterns)}, options))
      results.push([path, error, findings.length])
    console.log(JSON.stringify(results))`
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=copydesk-source', '--input-type=module', '--eval', script],
    {cwd: packageRoot(), encoding: 'utf8'},
  )
  return JSON.parse(output) as Array<[string, FileError | null, number]>
}

describe.skipIf(process.platform === 'win32')('without permission', () => {
  it('names the file and the folder that may not be read, and lints the rest', () => {
    const cwd = folderWith({'a.txt': 'x', 'closed/b.txt': 'x', 'z.txt': 'It was the the end.\n'})
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'a.txt'), 0)
    chmodSync(join(cwd, 'closed'), 0)
    expect(lintedByNobody(cwd, ['.'])).toEqual([
      [
        'a.txt',
        {
          code: 'permission',
          message: 'a.txt: no permission to read it',
          hint: 'Change its permissions, or run copydesk as a user who may read it',
        },
        0,
      ],
      [
        'closed',
        {
          code: 'permission',
          message: 'closed: no permission to read this folder',
          hint: 'Change its permissions, or name the files to read',
        },
        0,
      ],
      ['z.txt', null, 1],
    ])
    chmodSync(join(cwd, 'closed'), 0o755)
  })

  it('leaves alone what may not be written, and still reports its findings', () => {
    const cwd = folderWith({'a.txt': 'It was the the end.\n'})
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'a.txt'), 0o444)
    const [[, error, findings]] = lintedByNobody(cwd, ['a.txt'], 'safe') as [
      [string, FileError | null, number],
    ]
    expect(error).toMatchObject({
      code: 'unwritable',
      message: 'a.txt: nothing was written: no permission to write to it',
    })
    expect(findings).toBe(1)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})

describe('a request that cannot be met', () => {
  it('is a glob that matches nothing', async () => {
    const cwd = folderWith(GOOD)
    expect(await usageError(() => lint(cwd, ['z-good.txt', 'drafts/*.txt']))).toEqual([
      '“drafts/*.txt” matches no file',
      `Globs are relative to ${cwd}; check the folder and the extension`,
    ])
  })

  it('is a glob that matches only what is not read', async () => {
    const cwd = folderWith({'a.docx': '', 'b.docx': ''})
    expect(await usageError(() => lint(cwd, ['*.docx']))).toEqual([
      '“*.docx” matches no file that copydesk reads (2 of other kinds)',
      'copydesk reads plain text (.txt, .text or no extension)',
    ])
  })

  it('names an unknown rule', async () => {
    const cwd = folderWith(GOOD)
    const rules = [{rule: 'baned-word', level: 'off'}] as const
    expect(await usageError(() => lint(cwd, ['z-good.txt'], {rules}))).toEqual([
      'Unknown rule “baned-word”; did you mean “banned-word”?',
      'Run `copydesk rules` to see every rule and family',
    ])
    expect((await usageError(() => lint(cwd, ['z-good.txt'], {only: ['stlye']})))[0]).toBe(
      'Unknown rule “stlye”; did you mean “style”?',
    )
  })

  it('names an unknown level, or none', async () => {
    expect(() => parseRuleFlag('spacing:eror')).toThrow(
      'Unknown level “eror” for spacing; did you mean “error”?',
    )
    expect(() => parseRuleFlag('spacing')).toThrow(
      'Unexpected “spacing”, expected a rule or family and a level',
    )
    expect(parseRuleFlag('spacing:hint')).toEqual({rule: 'spacing', level: 'hint'})
  })

  it('asks for a confidence that is none', async () => {
    expect((await usageError(() => lintText('Day.', {minConfidence: 90})))[0]).toBe(
      'Unexpected confidence 90, expected a number from 0 to 1',
    )
  })

  it('names only what the configuration ignores', async () => {
    const cwd = folderWith({...GOOD, 'copydesk.config.json': '{"ignores": ["*.txt"]}'})
    expect(await usageError(() => lint(cwd, ['z-good.txt']))).toEqual([
      'Nothing to lint: z-good.txt is ignored by the configuration',
      'Run `copydesk print-config FILE` to see which, or take the file out of `ignores`',
    ])
  })
})

describe('copy that is odd, but copy', () => {
  it('is empty', async () => {
    const cwd = folderWith({'a.txt': '', 'b.txt': '\u{FEFF}', 'c.txt': '\r\n \t\n'})
    const results = await lint(cwd, ['.'])
    expect(results.map(({error, findings}) => [error, findings])).toEqual([
      [undefined, []],
      [undefined, []],
      [undefined, []],
    ])
  })

  it('is one line of 5 MB', async () => {
    const sentence = 'The council said on Monday that the very old bridge would be closed. '
    const line = sentence.repeat(Math.ceil(5_000_000 / sentence.length))
    const cwd = folderWith({'a.txt': line})
    const [result] = await lint(cwd, ['a.txt'])
    expect(result!.error).toBeUndefined()
    expect(result!.findings).toHaveLength(line.length / sentence.length)
  })

  it('is not English, and is told so once', async () => {
    const copy = 'Der Rat sagte am Montag, dass die alte Brücke bald ganz geschlossen wird. '
    const {findings} = await lintText(copy.repeat(6), {config: false})
    expect(findings.map(({rule, severity}) => [rule, severity])).toEqual([['not-english', 'hint']])
  })

  it('comes as bytes, with the same errors', async () => {
    const options = {config: false, filename: 'a.txt'} as const
    expect((await lintText(Uint8Array.of(0x41, 0xff), options)).error).toMatchObject({
      code: 'encoding',
      message: 'a.txt: byte 0xFF at offset 1 (line 1) is not UTF-8',
    })
    expect((await lintText('# Day', {...options, filename: 'a.md'})).error).toMatchObject({
      code: 'format',
    })
    await expect(outlineText(Uint8Array.of(0), {config: false})).rejects.toThrow(
      '<stdin>: this is binary data (a NUL byte at offset 0), not text',
    )
  })

  it('has a name like a glob', async () => {
    const cwd = folderWith({'[late] a*.txt': 'A very nice day.\n'})
    const [result] = await lint(cwd, ['[late] a*.txt'])
    expect(result).toMatchObject({path: '[late] a*.txt', findings: [{rule: 'banned-word'}]})
  })

  it('stands in a folder that looks like a file', async () => {
    const cwd = folderWith(GOOD)
    mkdirSync(join(cwd, 'desk.txt'))
    expect((await lint(cwd, ['desk.txt']))[0]!.error!.code).toBe('directory')
  })
})
