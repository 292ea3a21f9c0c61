import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CopyDesk, lintText, packageRoot} from '#engine'
import {folderWith} from '../temporary-folder.js'

/** Our own copy, clean and with faults. */
const COPY = ['clean', 'marked'].flatMap((name) => {
  const folder = join(packageRoot(), 'samples', name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
})

/** What is taken out of copy and put in, at a share of its length. */
interface Edit {
  readonly at: number
  readonly taken: number
  readonly put: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  taken: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  put: fc.oneof(
    fc.constantFrom(
      's',
      't',
      ' ',
      '.',
      '\n',
      '\n\n',
      '“',
      ' the',
      ' the the ',
      '7',
      ' not',
      ' its',
    ),
    fc.constantFrom(...COPY).map((text) => text.slice(200, 500)),
    fc.constant(''),
  ),
})

function edited(text: string, {at, taken, put}: Edit): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + put + text.slice(start + taken)
}

describe('copy that is edited', () => {
  it(
    'is found to have what it has when it is read for the first time',
    {timeout: 300_000},
    async () => {
      const options = {cwd: folderWith({}), config: false} as const
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...COPY),
          fc.array(edit, {minLength: 1, maxLength: 4}),
          async (copy, edits) => {
            const desk = new CopyDesk(options)
            let text = copy
            let found = await desk.check({text}, () => true)
            for (const one of edits) {
              text = edited(text, one)
              found = await desk.check({text}, () => true)
            }
            // What is remembered of a text is forgotten when another has been read.
            await lintText('Harbour plan\n\nThe mayor met the council.\n', options)
            const {findings} = await lintText(text, options)
            expect(found).toEqual({findings, crashes: []})
          },
        ),
        {numRuns: 30},
      )
    },
  )
})
