/**
 * Builds models/slips.bin: for every word of the n-gram model the words within one slip of the hand and
 * within two, its inflections, and whether it is a word of copy. Looking them up takes a tenth of what
 * finding them does.
 *
 *     npm run build-slips
 *
 * The same model and the same lexicon give the same bytes. To be run again when either changes.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '#engine'
import {loadLexicon, loadNgramModel} from '#language'
import {encodeSlips} from './slips/encode.js'
import {slipsOf} from './slips/slips.js'
import {writeWhole} from './write-whole.js'

const models = join(packageRoot(), 'models')
const lexicon = loadLexicon(readFileSync(join(models, 'lexicon.bin')))
const {vocabulary} = loadNgramModel(readFileSync(join(models, 'ngrams.bin')))
const slips = slipsOf(vocabulary, lexicon)
const bytes = encodeSlips(slips)
writeWhole(join(models, 'slips.bin'), bytes)
const count = (lists: readonly (readonly number[])[]) => lists.flat().length
console.log(
  `${vocabulary.size} words, ${count(slips.near)} within one slip, ${count(slips.far)} within two, ${count(slips.inflections)} inflections, ${bytes.length} bytes`,
)
