import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cleanArticles} from '../evaluate/articles.js'

/** No document stands twice in a case, warm-up and all, so that no cache helps. */
export interface BenchCase {
  /** Linted first and counted apart: code is compiled and dictionaries are loaded on demand. */
  readonly warmUp: readonly string[]
  readonly documents: readonly string[]
}

type CaseName = 'articles' | 'articlesOfMegabyte' | 'part' | 'few' | 'megabyte' | 'small' | 'large'

export interface BenchTexts {
  /** Says what the texts are made of. */
  readonly source: string
  readonly cases: Readonly<Record<CaseName, BenchCase>>
}

const MEGABYTE = 1_000_000

/** Published articles where `../shared` is at hand, our own samples with numbered names where not. */
export function benchTexts(root: string): BenchTexts {
  const articles = join(root, '..', 'shared', 'eval', 'clean-bbc.jsonl.gz')
  const corpus = join(root, '..', 'shared', 'corpus', 'news-articles.txt.xz')
  if (!existsSync(articles) || !existsSync(corpus)) {
    const own = ownCopy(root)
    const others = firstOf(own, WARM_UP_LONGER)
    return textsOf('samples only: ../shared is not here', own.slice(others.length), others)
  }
  const published = cleanArticles(articles).map(({text}) => text)
  const {stdout, status} = spawnSync('sh', ['-c', `xz -dc '${corpus}' | head -c ${6 * MEGABYTE}`], {
    encoding: 'utf8',
    maxBuffer: 7 * MEGABYTE,
  })
  if (status !== 0) throw new Error('xz is needed to read the corpus: install xz-utils')
  const others = firstOf(stdout.split('\n\n').slice(1), WARM_UP_LONGER)
  return textsOf('published articles', published, others, stdout)
}

/** Articles that warm a process up at least; a rival that suggests takes seconds for each. */
const WARM_UP = 100
/** Characters read besides where every rule is on. */
const WARM_UP_LONGER = 500_000
const FEW = 10
/** Of that megabyte what a rival of a few thousand words a second reads in ten to twenty seconds. */
const PART = 200_000

/** Makes a contender load its dictionary, if it has not. */
const MISSPELT =
  'The ferry left the harbour at noon, and the wreck was cleared definately by a crew.\n'

function textsOf(
  source: string,
  articles: readonly string[],
  others: readonly string[],
  long = articles.join('\n'),
): BenchTexts {
  const warmUp = [MISSPELT, ...articles.slice(0, WARM_UP)]
  const documents = articles.slice(WARM_UP)
  // What every rule has is compiled for speed only after some seconds of reading.
  const longer = [...warmUp, ...others]
  const one = (text: string): BenchCase => ({warmUp, documents: [text]})
  return {
    source,
    cases: {
      articles: {warmUp, documents},
      articlesOfMegabyte: {warmUp: longer, documents: firstOf(documents, MEGABYTE)},
      part: {warmUp: longer, documents: firstOf(documents, PART)},
      few: {warmUp: [MISSPELT], documents: documents.slice(0, FEW)},
      megabyte: one(long.slice(0, MEGABYTE)),
      small: one(long.slice(-100_000)),
      large: one(long.slice(0, 5 * MEGABYTE)),
    },
  }
}

/** The first documents that make up about `size` characters. */
function firstOf(documents: readonly string[], size: number): string[] {
  const first: string[] = []
  for (let at = 0, length = 0; at < documents.length && length < size; at++) {
    first.push(documents[at]!)
    length += documents[at]!.length
  }
  return first
}

/** Five megabytes of our own samples; a number in each sentence keeps the copies distinct. */
function ownCopy(root: string): string[] {
  const folder = join(root, 'samples', 'clean')
  const samples = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const copies: string[] = []
  for (let size = 0, at = 0; size < 5.2 * MEGABYTE; at++) {
    const copy = samples[at % samples.length]!.replace(/ (the|a) /g, (word) => ` ${at}${word}`)
    copies.push(copy)
    size += copy.length
  }
  return copies
}
