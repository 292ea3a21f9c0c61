/**
 * First part of `npm run train-scorer`: writes the corpus as ids of the n-gram model's vocabulary,
 * without the documents that the counts were held back from, and the words that each word may be
 * taken for.
 *
 *   --corpus FOLDER   as for train-model
 *   --out FOLDER      ids.u16 (a block: START, words, END), capitals.u8 (1 where a token has a
 *                     capital), rivals.json ({size, rivals: id → ids, inserted: ids})
 *   --held-out        writes the held-out documents instead, to measure on
 */
import {createWriteStream, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import type {WriteStream} from 'node:fs'
import {once} from 'node:events'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {packageRoot} from '#engine'
import {CAPITALISED, loadNgramModel, Scanner} from '#language'
import {Slips} from '../../src/language/ear/slips.js'
import {WordLists} from '../../src/language/ear/lists.js'
import {BODY_SOURCES, documentsOf} from '../train-model/corpus.js'

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpus'},
    out: {type: 'string', default: 'scorer-data'},
    'held-out': {type: 'boolean', default: false},
  },
})

const path = join(packageRoot(), 'models', 'ngrams.bin')
const model = loadNgramModel(readFileSync(path), path)
const {vocabulary} = model
const scanner = new Scanner()
mkdirSync(values.out, {recursive: true})
const ids = createWriteStream(join(values.out, 'ids.u16'))
const capitals = createWriteStream(join(values.out, 'capitals.u8'))
let tokens = 0
for (const source of BODY_SOURCES) {
  for await (const {paragraphs, heldOut} of documentsOf(values.corpus, source)) {
    if (heldOut !== values['held-out']) continue
    for (const paragraph of paragraphs) await writeBlock(paragraph)
  }
  process.stderr.write(`${source.file}: ${(tokens / 1e6).toFixed(1)} million tokens\n`)
}
await Promise.all([ended(ids), ended(capitals)])
const slips = new Slips(readFileSync(join(packageRoot(), 'models', 'slips.bin')))
const lists = new WordLists(model, slips)
const rivals = Array.from({length: vocabulary.size}, (_, id) => lists.rivalsOf(id))
const table = {size: vocabulary.size, rivals, inserted: lists.inserted}
writeFileSync(join(values.out, 'rivals.json'), JSON.stringify(table))

async function writeBlock(paragraph: string): Promise<void> {
  const scanned = scanner.scan(paragraph)
  const block = vocabulary.idsOf(scanned)
  const marks = new Uint8Array(block.length)
  for (let at = 0; at < scanned.length; at++) {
    marks[at + 1] = (scanned.flags[at]! & CAPITALISED) === 0 ? 0 : 1
  }
  tokens += block.length
  await written(ids, new Uint8Array(block.buffer, block.byteOffset, block.byteLength))
  await written(capitals, marks)
}

async function written(stream: WriteStream, bytes: Uint8Array): Promise<void> {
  if (!stream.write(bytes)) await once(stream, 'drain')
}

async function ended(stream: WriteStream): Promise<void> {
  stream.end()
  await once(stream, 'finish')
}
