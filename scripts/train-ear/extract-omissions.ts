/**
 * Third part of `npm run train-omissions`: leaves words out of articles that nothing was counted
 * from, and writes what is known of each place where one may be missing.
 *
 *   --articles FILE   JSON lines with a `body`, as train-model --held-out writes them
 *   --out FILE        a line for each place, with tabs: 1 for a word that was left out and is offered, 0 in
 *                     copy as published, the article’s number, the sort, odds, what the scorer
 *                     prefers, what the n-gram model gains. The last line counts the words that were left out, by
 *                     sort, and those of the copy.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Article} from '#article'
import {loadLanguage, packageRoot} from '#engine'
import {loadNgramModel, Scanner, Scorer} from '#language'
import {indexOfTree, parseText} from '#text'
import {WordLists} from '../../src/language/ear/lists.js'
import {insertionIn, OmittedFinder} from '../../src/language/ear/omitted.js'
import type {Found} from '../../src/language/ear/omitted.js'
import {hearingOf} from '../../src/language/ear/passage.js'
import type {Hearing} from '../../src/language/ear/passage.js'
import {Slips} from '../../src/language/ear/slips.js'
import {OMITTED_WORDS, Omissions} from '../../src/language/omission/omissions.js'
import {seedArticle} from '../seed/index.js'
import type {Seeded} from '../seed/index.js'
import {labelOf} from './label.js'

const {values: flags} = parseArgs({
  options: {articles: {type: 'string'}, out: {type: 'string'}},
})
/** Words to one that is left out. */
const EVERY = 45

const language = loadLanguage()
const bytesOf = (name: string) => readFileSync(join(packageRoot(), 'models', name))
const model = loadNgramModel(bytesOf('ngrams.bin'))
const scanner = new Scanner()
const finder = new OmittedFinder({
  model,
  scorer: new Scorer(bytesOf('scorer.bin')),
  lists: new WordLists(model, new Slips(bytesOf('slips.bin'))),
  omissions: new Omissions(bytesOf('omissions.bin'), model.vocabulary, language.lexicon),
})

const lines: string[] = []
const leftOut = {article: 0, preposition: 0}
let words = 0
readFileSync(flags.articles!, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, row) => {
    const {body} = JSON.parse(line) as {body: string}
    words += body.split(/\s+/).length
    const options = {seed: row, language, wordsPerFault: EVERY, only: ['missing-word'] as const}
    extract({text: body, faults: []}, row, false)
    extract(seedArticle(body, options), row, true)
  })
lines.push(['words', words, leftOut.article, leftOut.preposition].join('\t'))
writeFileSync(flags.out!, `${lines.join('\n')}\n`)
console.log(`${words} words, ${lines.length - 1} places; left out:`, leftOut)

function extract(seeded: Seeded, row: number, isSeeded: boolean): void {
  for (const {right} of seeded.faults) {
    if (OMITTED_WORDS.article.includes(right.trim())) leftOut.article++
    else if (OMITTED_WORDS.preposition.includes(right.trim())) leftOut.preposition++
  }
  const hearings = hearingsOf(seeded.text)
  for (const [at, found] of finder.foundIn(hearings).entries()) {
    for (const one of found) write(one, hearings[at]!, seeded, row, isSeeded)
  }
}

function write(
  found: Found,
  hearing: Hearing,
  seeded: Seeded,
  row: number,
  isSeeded: boolean,
): void {
  const label = labelOf(insertionIn(hearing, found, model), seeded)
  if (label !== (isSeeded ? 1 : 0)) return
  const {omission, offer} = found
  const numbers = [omission.odds, offer.heard, offer.gain].map((number) => number.toFixed(3))
  lines.push([label, row, omission.gap.omitted, ...numbers].join('\t'))
}

/** As in production, with nothing but the body. */
function hearingsOf(text: string): Hearing[] {
  const {passages} = new Article(indexOfTree(parseText(text), text), {language})
  return passages.map((passage) =>
    hearingOf({...passage, reading: 'body'}, scanner.scan(passage.text), model),
  )
}
