/**
 * `npm run train-judge`: grows the trees of models/judge.bin, as its card says.
 *
 *   --articles FILE   JSON lines with a `body`, which the n-gram counts have never seen:
 *                     `npm run train-model -- --held-out FILE` writes them
 *   --python PATH     a Python with lightgbm, numpy and scikit-learn (default python3)
 *   --suspects FILE   where to keep what the trees learn from
 *
 * Other options are those of scripts/train-ear/extract.ts. With `--display`, the trees of headlines,
 * models/judge-display.bin:
 *
 * With `--sieve`, the trees that turn places away before more is spent on them, models/sieve.bin, from
 * the same articles. They learn from what the judge that is there would report, so they come last.
 *
 *   --display --headlines FILE   from `npm run train-model -- --display --held-out FILE`: two of three
 *                                are for the trees, the third to measure them on
 *   --only-measure               measures the trees that are there
 *   --read N                     prints the N likeliest findings in headlines as published
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {packageRoot} from '#engine'
import {FEATURES} from '../src/language/ear/evidence.js'
import {HEADLINE_FEATURES} from '../src/language/ear/headline-evidence.js'
import {runPart} from './train-ear/run.js'

const {values} = parseArgs({
  options: {
    articles: {type: 'string'},
    python: {type: 'string', default: 'python3'},
    suspects: {type: 'string', default: 'suspects.bin'},
    rows: {type: 'string', default: '0-'},
    seeds: {type: 'string', default: '2'},
    every: {type: 'string', default: '45'},
    display: {type: 'boolean', default: false},
    sieve: {type: 'boolean', default: false},
    headlines: {type: 'string'},
    'only-measure': {type: 'boolean', default: false},
    read: {type: 'string', default: '0'},
  },
})
if (values.display && values.headlines !== undefined) {
  const {headlines, suspects, read} = values
  const from = ['--headlines', headlines]
  if (!values['only-measure']) {
    runPart('extract-headlines.ts', [...from, '--out', suspects])
    const out = join(packageRoot(), 'models', 'judge-display.bin')
    const shape = ['--features', String(HEADLINE_FEATURES.length)]
    runPart('train_judge.py', [suspects, out, ...shape, '--display'], values.python)
  }
  runPart('measure-headlines.ts', [...from, '--read', read])
} else if (values.display || values.articles === undefined) {
  console.error(
    'Usage: npm run train-judge -- [--sieve] --articles FILE [--rows RANGES] [--python PATH]\n' +
      '       npm run train-judge -- --display --headlines FILE [--python PATH]',
  )
  process.exitCode = 2
} else if (values.sieve) {
  const {articles, suspects, rows, every} = values
  const chosen = ['--articles', articles, '--rows', rows, '--every', every]
  runPart('extract-sieve.ts', [...chosen, '--out', suspects])
  const out = join(packageRoot(), 'models', 'sieve.bin')
  runPart('train_sieve.py', [suspects, '--out', out], values.python)
} else {
  const {articles, suspects, rows, seeds, every} = values
  const chosen = ['--articles', articles, '--rows', rows, '--seeds', seeds, '--every', every]
  runPart('extract.ts', [...chosen, '--out', suspects])
  const out = join(packageRoot(), 'models', 'judge.bin')
  const shape = ['--features', String(FEATURES.length)]
  runPart('train_judge.py', [suspects, out, ...shape], values.python)
}
