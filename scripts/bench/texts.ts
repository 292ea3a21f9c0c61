import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cleanArticles} from '../evaluate/articles.js'

export interface BenchTexts {
  /** Says what the texts are made of. */
  readonly source: string
  /** Documents by case; no document stands twice in a case, so that no cache helps. */
  readonly cases: Readonly<
    Record<'articles' | 'few' | 'megabyte' | 'small' | 'large', readonly string[]>
  >
}

const MEGABYTE = 1_000_000

/** Published articles where `../shared` is at hand, our own samples with numbered names where not. */
export function benchTexts(root: string): BenchTexts {
  const articles = join(root, '..', 'shared', 'eval', 'clean-bbc.jsonl.gz')
  const corpus = join(root, '..', 'shared', 'corpus', 'news-articles.txt.xz')
  if (!existsSync(articles) || !existsSync(corpus))
    return textsOf('samples only: ../shared is not here', ownCopy(root))
  const published = cleanArticles(articles).map(({text}) => text)
  const {stdout, status} = spawnSync('sh', ['-c', `xz -dc '${corpus}' | head -c ${6 * MEGABYTE}`], {
    encoding: 'utf8',
    maxBuffer: 7 * MEGABYTE,
  })
  if (status !== 0) throw new Error('xz is needed to read the corpus: install xz-utils')
  return textsOf('published articles', published, stdout)
}

function textsOf(
  source: string,
  articles: readonly string[],
  long = articles.join('\n'),
): BenchTexts {
  return {
    source,
    cases: {
      articles,
      few: articles.slice(0, 25),
      megabyte: [articles.join('\n').slice(0, MEGABYTE)],
      small: [long.slice(-100_000)],
      large: [long.slice(0, 5 * MEGABYTE)],
    },
  }
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
