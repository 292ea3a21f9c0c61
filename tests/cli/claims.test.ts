import {describe, expect, it} from 'vitest'
import {folderWith} from '../temporary-folder.js'
import {copydesk, inProcess} from './run.js'

const STORY = `Moll: “Every ferry will run until spring” as 40 sailors walk out

The harbour authority met its staff at Brackley on Monday, and the news was mixed.

“Every ferry will run until summer,” said Ada Moll, the harbour chief. She spoke at noon.

Forty sailors had walked out on Sunday. The crews had asked for news since May.
`

const BRIEF = 'Forty sailors walk out\n\nForty sailors walked out on Sunday.\n'

describe('copydesk claims', () => {
  it('shows each claim with its support, the sentence and the gap', async () => {
    const cwd = folderWith({'story.txt': STORY})
    const {code, out, err} = await copydesk(['claims', 'story.txt'], {cwd})
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain(`  1:8  weak  headline, quotation
       “Every ferry will run until spring”
       line 5: “`)
    expect(out).toContain('the body has “Every ferry will run until summer”')
    expect(out).toMatch(
      /error: Unexpected “spring” in a quotation, expected “summer”\n? +\(altered-quotation\)/,
    )
    expect(out).toMatch(/ {2}1:46 {2}paraphrased {2}headline, number\n +“40”\n +line 7: “Forty/)
    expect(out).toMatch(/ {2}1:\d+ {2}exact {2}headline, statement\n +“40 sailors walk out”\n/)
    expect(out).toMatch(/\n\n\d+ claims in 1 file: \d+ exact, \d+ paraphrased/)
  })

  it('gives the same to programs, with places in the file', async () => {
    const cwd = folderWith({'story.txt': STORY.replaceAll('\n', '\r\n')})
    const {out} = await inProcess(['claims', '--format', 'json', 'story.txt'], {cwd})
    const [file] = (
      JSON.parse(out) as {
        files: Array<{claims: Array<Record<string, unknown> & {kind: string}>}>
      }
    ).files
    const quotation = file!.claims.find(({kind}) => kind === 'quotation')
    expect(quotation).toMatchObject({
      role: 'headline',
      text: 'Every ferry will run until spring',
      support: 'weak',
      gap: 'the body has “Every ferry will run until summer”',
      start: {line: 1, column: 8},
      evidence: {start: {line: 5}},
      findings: [{rule: 'altered-quotation', severity: 'error'}],
    })
  })

  it('reads standard input, and says when nothing can be held against the body', async () => {
    const {code, out} = await inProcess(['claims', '-'], {stdin: BRIEF, cwd: folderWith({})})
    expect(code).toBe(0)
    expect(out).toMatch(/^<stdin>\n\n {2}The body has fewer than four whole sentences/)
  })

  it('takes a correction of how a line was read', async () => {
    const cwd = folderWith({'story.txt': STORY})
    const {out} = await inProcess(['claims', 'story.txt', '--role', 'dek=1'], {cwd})
    expect(out).toContain('dek, quotation')
    expect(out).not.toContain('headline,')
  })

  it('reads the other files where one cannot be read, and exits 2', async () => {
    const cwd = folderWith({'story.txt': STORY})
    const {code, out} = await inProcess(['claims', 'gone.txt', 'story.txt'], {cwd})
    expect(code).toBe(2)
    expect(out).toMatch(/gone\.txt: there is no such file\n {2}→ /)
    expect(out).toMatch(/claims in 1 file: .*; 1 file could not be read\n$/)
  })

  it('wants a file, and one with a name', async () => {
    const cwd = folderWith({})
    expect(await inProcess(['claims'], {cwd})).toMatchObject({
      code: 2,
      err: expect.stringContaining("missing required argument 'file'") as string,
    })
    expect(await inProcess(['claims', ''], {cwd})).toMatchObject({
      code: 2,
      err: expect.stringContaining('A name of a file is empty') as string,
    })
  })
})
