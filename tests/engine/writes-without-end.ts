/**
 * Writes one of two texts to a file, over and over, until it is killed.
 * Arguments: `whole` or `replace`, and the file.
 */
import {readFileSync} from 'node:fs'
import {replaceFile} from '../../src/engine/write-copy.js'
import {writeWhole} from '../../src/engine/write-whole.js'
import {TEXTS} from './two-texts.js'

const [how, file] = process.argv.slice(2) as [string, string]
process.stdout.write('ready\n')
for (let turn = 0; ; turn++) {
  const next = Buffer.from(TEXTS[turn % 2]!)
  if (how === 'whole') await writeWhole(file, file, [next])
  else await replaceFile(file, file, readFileSync(file), next)
}
