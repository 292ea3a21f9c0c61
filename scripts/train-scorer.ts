/**
 * `npm run train-scorer`: learns the network of models/scorer.bin, as its card says. It must be
 * trained again when the vocabulary of models/ngrams.bin changes, and the judge after it.
 *
 *   --corpus FOLDER   as for train-model
 *   --data FOLDER     where to keep what the network learns from (default scorer-data)
 *   --python PATH     a Python with torch and numpy (default python3)
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {packageRoot} from '#engine'
import {runPart} from './train-ear/run.js'

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpus'},
    data: {type: 'string', default: 'scorer-data'},
    python: {type: 'string', default: 'python3'},
  },
})
const {corpus, data, python} = values
const learnt = join(data, 'learnt')
const heldOut = join(data, 'held-out')
runPart('tokens.ts', ['--corpus', corpus, '--out', learnt])
runPart('tokens.ts', ['--corpus', corpus, '--out', heldOut, '--held-out'])
const out = join(packageRoot(), 'models', 'scorer.bin')
runPart('train_scorer.py', [learnt, out, '--dev', heldOut], python)
