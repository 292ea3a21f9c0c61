import {appendFileSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {shippedVocabulary} from '../src/engine/load-language.js'
import {COUNTER_DEFAULTS, Counter, buildNgramModel} from '#language'
import {countsFromBytes, countsToParts} from '#language'
import type {Counts} from '#language'
import {modelCard} from './train-model/card.js'
import {displayCard} from './train-model/display-card.js'
import {BODY_SOURCES, DISPLAY_SOURCES, documentsOf} from './train-model/corpus.js'
import {measure} from './train-model/measure.js'

/**
 * Trains the n-gram model of `models/` and prints its card:
 *
 *     npm run train-model -- [--counts FILE] [--held-out FILE] [--compare] [--out FILE]
 *
 * `--counts` keeps the counts in a file and uses them when they are there, `--held-out` writes the
 * documents that were not counted, `--compare` measures other sizes too, `--display` counts the
 * headlines instead, with the words of the model that ships, into models/display.bin. Progress goes
 * to standard error.
 */
const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpus'},
    display: {type: 'boolean', default: false},
    counts: {type: 'string'},
    'held-out': {type: 'string'},
    compare: {type: 'boolean', default: false},
    'most-bytes': {type: 'string'},
    words: {type: 'string', default: String(COUNTER_DEFAULTS.words)},
    out: {type: 'string'},
    card: {type: 'string'},
  },
})

/** Words read between two lines of progress. */
const PROGRESS_STEP = 1_000_000
/** A write of two gigabytes at once fails. */
const MOST_WRITTEN = 1 << 30
/** Sizes of tables that `--compare` measures. */
const COMPARED_BYTES = [8e6, 16e6, 24e6, 1e9]
/**
 * Of the tables; words and their columns are in the file too. A third more lowers the perplexity by half
 * of one per cent (models/ngrams.md) and has the processor wait for memory more often.
 */
const MOST_BYTES = values.display ? 2_650_000 : 21_000_000
const OUT = values.display ? 'models/display.bin' : 'models/ngrams.bin'

const sources = values.display ? DISPLAY_SOURCES : BODY_SOURCES

async function countCorpus(): Promise<Counts> {
  const vocabulary = values.display ? shippedVocabulary() : undefined
  const counter = new Counter({words: Number(values.words)}, vocabulary)
  for (const source of sources) {
    let next = 0
    for await (const document of documentsOf(values.corpus, source)) {
      if (document.heldOut) continue
      for (const paragraph of document.paragraphs) counter.add(paragraph)
      if (counter.wordsRead < next) continue
      progress(`${source.file}: ${(counter.wordsRead / 1e6).toFixed(0)} million words`)
      next = counter.wordsRead + PROGRESS_STEP
    }
  }
  progress('sorting and merging')
  return counter.finish()
}

function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u{1b}[K${text}` : `${text}\n`)
}

async function counts(): Promise<Counts> {
  const {counts: path} = values
  if (path !== undefined && existsSync(path)) return countsFromBytes(readFileSync(path), path)
  const counted = await countCorpus()
  if (path !== undefined) saveCounts(counted, path)
  return counted
}

function saveCounts(counted: Counts, path: string): void {
  rmSync(path, {force: true})
  for (const part of countsToParts(counted)) {
    for (let at = 0; at < part.length; at += MOST_WRITTEN) {
      appendFileSync(path, part.subarray(at, at + MOST_WRITTEN))
    }
  }
}

async function heldOutDocuments(): Promise<readonly string[]> {
  const documents: string[] = []
  for (const source of sources) {
    if (source.holdOutBefore === undefined) continue
    for await (const {heldOut, paragraphs} of documentsOf(values.corpus, source)) {
      if (heldOut) documents.push(paragraphs.join('\n'))
    }
  }
  return documents
}

function build(counted: Counts, mostBytes: number, documents: readonly string[]) {
  progress(`building with at most ${mostBytes} bytes`)
  const built = buildNgramModel(counted, {mostBytes})
  return {built, measured: measure(built.bytes, documents)}
}

const documents = await heldOutDocuments()
if (values['held-out'] !== undefined) {
  const lines = documents.map((body) => `${JSON.stringify({body})}\n`)
  writeFileSync(values['held-out'], lines.join(''))
}
const counted = await counts()
const shipped = build(counted, Number(values['most-bytes'] ?? MOST_BYTES), documents)
writeFileSync(values.out ?? OUT, shipped.built.bytes)
const others = values.compare ? COMPARED_BYTES.map((bytes) => build(counted, bytes, documents)) : []
progress(`peak memory ${(process.resourceUsage().maxRSS / 1e6).toFixed(1)} GB\n`)
const cardOf = values.display ? displayCard : modelCard
const card = cardOf({shipped, others, counted, heldOut: documents.length})
if (values.card !== undefined) writeFileSync(values.card, card)
else process.stdout.write(card)
