/**
 * Builds models/lexicon.bin from the two hunspell dictionaries, models/words.txt,
 * models/regional.txt and models/listed.txt.
 *
 *     npm run build-lexicon              frequencies as in the file that stands there
 *     npm run build-lexicon -- --count   frequencies counted anew from ../shared/corpus
 *     npm run build-lexicon -- --list node_modules  models/listed.txt anew, from the packages there
 *     npm run build-lexicon -- --propose words that the supplement may lack, to be read by eye
 *
 * models/lexicon.md says where the words come from; this script prints its figures.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import dictionaryEn from 'dictionary-en'
import dictionaryEnGb from 'dictionary-en-gb'
import {loadLexicon} from '#language'
import {encodeGraph} from './lexicon/encode.js'
import type {Entry} from './lexicon/encode.js'
import {countCorpus, corpusFolder} from './lexicon/count.js'
import type {Counts} from './lexicon/count.js'
import {expandDictionary} from './lexicon/expand.js'
import {Flag, loadFrequencies} from './lexicon/frequencies.js'
import {listedWords} from './lexicon/listed.js'
import {proposals} from './lexicon/propose.js'

const LEXICON = 'models/lexicon.bin'
const SUPPLEMENT = 'models/words.txt'
const REGIONAL = 'models/regional.txt'
const LISTED = 'models/listed.txt'
const LISTED_HEADER =
  '# Words of SCOWL and WordNet that the hunspell dictionaries lack, chosen by scripts/lexicon/listed.ts; the notices stand in models/lexicon.md'

/** Let pass where they stand, and never meant by anything that is no word. */
const LISTED_FLAGS = Flag.american | Flag.british | Flag.unsuggested

const {values} = parseArgs({
  options: {count: {type: 'boolean'}, list: {type: 'string'}, propose: {type: 'boolean'}},
})
const entries = new Map<string, number>()
for (const [word, flags] of expandDictionary(dictionaryEn, Flag.american)) add(word, flags)
for (const [word, flags] of expandDictionary(dictionaryEnGb, Flag.british)) add(word, flags)
const dictionaryWords = entries.size

if (values.propose) {
  for (const line of proposals(entries, await countedCorpus())) console.log(line)
} else {
  await build()
}

async function build(): Promise<void> {
  const supplement = wordsOf(SUPPLEMENT)
  for (const word of supplement) add(word, Flag.american | Flag.british | Flag.supplement)
  const isCounted = values.count || values.list !== undefined || !existsSync(LEXICON)
  const counted = isCounted ? await countedCorpus() : undefined
  if (values.list && counted) writeListed(values.list, counted)
  const regional = wordsOf(REGIONAL)
  const listed = wordsOf(LISTED)
  for (const word of [...regional, ...listed]) add(word, LISTED_FLAGS)
  const bytes = encodeGraph(
    withFrequencies(counted),
    counted?.total ?? loadFrequencies(readFileSync(LEXICON)).corpusSize,
  )
  writeFileSync(LEXICON, bytes)
  const {size} = loadLexicon(bytes)
  console.log(`${dictionaryWords} words from the dictionaries`)
  console.log(`${supplement.length} lines of the supplement`)
  console.log(`${regional.length} regional words`)
  console.log(`${listed.length} lines of the published lists`)
  console.log(`${size} entries, ${bytes.byteLength} bytes`)
  if (counted) console.log(`${counted.total} words counted`)
}

function withFrequencies(counted: Counts | undefined): Entry[] {
  const old = counted ? undefined : loadFrequencies(readFileSync(LEXICON))
  return [...entries].map(([word, flags]) => {
    const isWord = (flags & (Flag.american | Flag.british)) !== 0
    const count = counted
      ? isWord
        ? counted.lower(word)
        : counted.capital(word)
      : old!.countOf(word)
    return {word, flags, count}
  })
}

function add(word: string, flags: number): void {
  entries.set(word, (entries.get(word) ?? 0) | flags)
}

function writeListed(folder: string, counts: Counts): void {
  const isWord = (flags: number) => (flags & (Flag.american | Flag.british)) !== 0
  const known = [...entries].filter(([, flags]) => isWord(flags)).map(([word]) => word)
  const words = listedWords(folder, new Set(known), counts)
  writeFileSync(LISTED, `${[LISTED_HEADER, ...words].join('\n')}\n`)
}

function wordsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

async function countedCorpus(): Promise<Counts> {
  if (!existsSync(corpusFolder)) {
    console.error(`${corpusFolder} is not there: counting needs the training text`)
    process.exit(2)
  }
  return countCorpus()
}
