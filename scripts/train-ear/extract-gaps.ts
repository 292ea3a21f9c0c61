/**
 * First part of `npm run train-omissions`: reads the corpus for gaps, those where an article or a
 * preposition stands and those where none does, and writes what the model is told of each.
 *
 *   --corpus FOLDER   the training corpus (default ../shared/corpus)
 *   --omitted SORT    article or preposition
 *   --out FILE        32-bit integers, little-endian: 1 where the document is held out, what stands
 *                     in the gap (0 nothing, else its place in `WORDS` from 1), then the features
 *   --tokens N        of each file at most
 */
import {closeSync, openSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {loadLanguage, packageRoot, shippedVocabulary} from '#engine'
import {Scanner} from '#language'
import {GapFeatures, MOST_GAP_FEATURES} from '../../src/language/omission/features.js'
import {articleGap, prepositionGap} from '../../src/language/omission/gaps.js'
import type {Omitted} from '../../src/language/omission/gaps.js'
import {OMITTED_WORDS} from '../../src/language/omission/omissions.js'
import {WordSorts} from '../../src/language/omission/word-sorts.js'
import {tokenRowOf} from '../../src/language/token-row.js'
import {BODY_SOURCES, documentsOf} from '../train-model/corpus.js'

const {values: flags} = parseArgs({
  options: {
    corpus: {type: 'string', default: join(packageRoot(), '..', 'shared', 'corpus')},
    omitted: {type: 'string'},
    out: {type: 'string'},
    tokens: {type: 'string', default: 'Infinity'},
  },
})
/** “the” is left out less often than “a”: 55 in 100 go unseen (scripts/seed/missing-word.ts). */
const OF_THE = 0.45

const omitted = flags.omitted as Omitted
const gapAt = omitted === 'article' ? articleGap : prepositionGap
const words = OMITTED_WORDS[omitted]
const vocabulary = shippedVocabulary()
const sorts = new WordSorts(vocabulary, loadLanguage().lexicon)
const features = new GapFeatures(sorts)
const scanner = new Scanner()
const labels = new Map(words.map((word, at) => [vocabulary.idOf(word), at + 1]))
const the = vocabulary.idOf('the')
const width = MOST_GAP_FEATURES + 2
const block = new Uint32Array(width * 8192)
let filled = 0
let [gaps, taken, share] = [0, 0, 0]
const out = openSync(flags.out!, 'w')
for (const source of BODY_SOURCES) {
  let tokens = 0
  for await (const {paragraphs, heldOut} of documentsOf(flags.corpus, source)) {
    for (const paragraph of paragraphs) tokens += extract(paragraph, heldOut ? 1 : 0)
    if (tokens > Number(flags.tokens)) break
  }
}
flush()
closeSync(out)
console.log(`${gaps} gaps, in ${taken} of them ${words.join(', ')}`)

/** Gives the number of tokens. */
function extract(paragraph: string, heldOut: number): number {
  const row = tokenRowOf(scanner.scan(paragraph), vocabulary)
  const {ids} = row
  for (let left = 0; left < ids.length - 2; left++) {
    const label = labels.get(ids[left + 1]!) ?? 0
    if (label > 0 && ids[left + 1] === the && !isTaken()) continue
    const gap = gapAt(row, sorts, left, label > 0 ? left + 2 : left + 1)
    if (!gap) continue
    gaps++
    if (label > 0) taken++
    block.fill(0, filled, filled + width)
    block.set([heldOut, label], filled)
    block.set(features.of(row, gap), filled + 2)
    filled += width
    if (filled === block.length) flush()
  }
  return ids.length
}

function isTaken(): boolean {
  share += OF_THE
  if (share < 1) return false
  share -= 1
  return true
}

function flush(): void {
  writeSync(out, new Uint8Array(block.buffer, 0, filled * 4))
  filled = 0
}
