/**
 * First part of `npm run train-judge -- --display`: plants slips in headlines that the display
 * model has never seen and writes what the trees are told of each suspect.
 *
 *   --headlines FILE  JSON lines with a `body`, as train-model --display --held-out writes them
 *   --out FILE        32-bit floats, little-endian: label, weight, headline, then the features
 *   --seeds N         copies of each headline with a slip, beside the clean one (default 3)
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {loadLanguage, packageRoot} from '#engine'
import {loadNgramModel, Scorer} from '#language'
import {HEADLINE_FEATURES} from '../../src/language/ear/headline-evidence.js'
import {openSieve} from '../../src/language/ear/sieve.js'
import {Slips} from '../../src/language/ear/slips.js'
import {SuspectFinder} from '../../src/language/ear/suspects.js'
import {copiesOf, headlinePassage, heldOutHeadlines} from './headlines.js'
import {labelOf} from './label.js'

const {values: flags} = parseArgs({
  options: {
    headlines: {type: 'string'},
    out: {type: 'string'},
    seeds: {type: 'string', default: '3'},
  },
})

/** Headlines as published for one with a slip: trees that expect few slips are quiet. */
const CLEAN_FOR_ONE_SLIP = 60

const language = loadLanguage()
const bytesOf = (name: string) => readFileSync(join(packageRoot(), 'models', name))
const finder = new SuspectFinder({
  model: loadNgramModel(bytesOf('ngrams.bin')),
  scorer: new Scorer(bytesOf('scorer.bin')),
  sieve: openSieve,
  slips: new Slips(bytesOf('slips.bin')),
  lexicon: language.lexicon,
  display: loadNgramModel(bytesOf('display.bin')),
})

const seeds = Number(flags.seeds)
const width = HEADLINE_FEATURES.length + 3
const out = openSync(flags.out!, 'w')
let [headlines, slips, suspects, positive] = [0, 0, 0, 0]
for (const headline of heldOutHeadlines(flags.headlines!, 'learnt')) {
  headlines++
  for (const copy of copiesOf(headline, seeds, language)) {
    slips += copy.faults.length
    for (const suspect of finder.find([headlinePassage(copy.text)])) {
      const label = labelOf(suspect, copy)
      // Beside a slip the neighbours are read differently; clean copies tell what is clean.
      if (label < 0 || (label === 0 && copy.faults.length > 0)) continue
      positive += label
      const cells = new Float32Array(width)
      cells.set([label, label === 0 ? CLEAN_FOR_ONE_SLIP * seeds : 1, headline.row])
      cells.set(suspect.features, 3)
      writeSync(out, new Uint8Array(cells.buffer))
      suspects++
    }
  }
}
closeSync(out)
console.log(
  `${headlines} headlines, ${slips} slips planted, ${suspects} suspects, ${positive} of them restore what stood there`,
)
