/**
 * `npm run train-judge`: grows the trees of models/judge.bin, as its card says.
 *
 *   --articles FILE   JSON lines with a `body`, which the n-gram counts have never seen:
 *                     `npm run train-model -- --held-out FILE` writes them
 *   --python PATH     a Python with lightgbm, numpy and scikit-learn (default python3)
 *   --suspects FILE   where to keep what the trees learn from
 *
 * Other options are those of scripts/train-ear/extract.ts.
 */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {packageRoot} from '#engine'
import {FEATURES} from '../src/language/ear/evidence.js'

const root = packageRoot()
const {values} = parseArgs({
  options: {
    articles: {type: 'string'},
    python: {type: 'string', default: 'python3'},
    suspects: {type: 'string', default: 'suspects.bin'},
    rows: {type: 'string', default: '0-'},
    seeds: {type: 'string', default: '2'},
    every: {type: 'string', default: '45'},
  },
})
if (values.articles === undefined) {
  console.error(
    'Usage: npm run train-judge -- --articles FILE [--rows 0-628,1587-] [--python PATH]',
  )
  process.exitCode = 2
} else {
  const part = (name: string) => join(root, 'scripts', 'train-ear', name)
  const {articles, suspects, rows, seeds, every} = values
  const chosen = ['--articles', articles, '--rows', rows, '--seeds', seeds, '--every', every]
  run(process.execPath, [...process.execArgv, part('extract.ts'), ...chosen, '--out', suspects])
  const shape = ['--features', String(FEATURES.length)]
  run(values.python, [part('train_judge.py'), suspects, join(root, 'models', 'judge.bin'), ...shape])
}

/** @throws when the command fails. */
function run(command: string, args: readonly string[]): void {
  const {status, error} = spawnSync(command, args, {stdio: 'inherit'})
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args[0]} failed with status ${status}`)
}
