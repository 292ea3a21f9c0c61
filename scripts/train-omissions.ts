/**
 * `npm run train-omissions`: learns models/omissions.bin, as its card says.
 *
 *   --articles FILE   JSON lines with a `body`, which the n-gram counts have never seen:
 *                     `npm run train-model -- --held-out FILE` writes them
 *   --corpus FOLDER   the training corpus (default ../shared/corpus)
 *   --python PATH     a Python with numpy (default python3)
 *   --keep FOLDER     where to keep what is learnt from, some 750 MB (default the working directory)
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {packageRoot, shippedVocabulary} from '#engine'
import {runPart} from './train-ear/run.js'

const {values} = parseArgs({
  options: {
    articles: {type: 'string'},
    corpus: {type: 'string', default: join(packageRoot(), '..', 'shared', 'corpus')},
    python: {type: 'string', default: 'python3'},
    keep: {type: 'string', default: '.'},
  },
})

/** Of each file of the corpus, at most: prepositions have gaps enough. */
const TOKENS = {article: Infinity, preposition: 14_000_000}

if (values.articles === undefined) {
  console.error('Usage: npm run train-omissions -- --articles FILE [--python PATH]')
  process.exitCode = 2
} else {
  const {articles, corpus, python, keep} = values
  const out = join(packageRoot(), 'models', 'omissions.bin')
  const gaps = Object.entries(TOKENS).map(([omitted, tokens]) => {
    const file = join(keep, `gaps-${omitted}.bin`)
    const from = ['--corpus', corpus, '--tokens', String(tokens)]
    runPart('extract-gaps.ts', [...from, '--omitted', omitted, '--out', file])
    return file
  })
  const ids = String(shippedVocabulary().size)
  runPart('train_omissions.py', [...gaps, '--ids', ids, '--out', out], python)
  const omissions = join(keep, 'omissions.tsv')
  runPart('extract-omissions.ts', ['--articles', articles, '--out', omissions])
  runPart('train_omissions.py', ['--trust', omissions, '--out', out], python)
}
