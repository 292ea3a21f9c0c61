/**
 * `npm run evaluate`: findings of each rule on the clean development articles, the rate of
 * those that a reader judged false, and the findings that nobody has read yet.
 *
 *   --read         print every finding with its context, not only the unread ones
 *   --rule ID      only this rule
 *   --articles N   only the first N articles
 *   --write        write each rule's rate into its readme
 *
 * A reader's verdict is a line of verdicts.tsv: article, rule, hash, true or false. The hash
 * covers the faulty words and what stands around them, so that a verdict holds for as long
 * as the finding does, and no copy enters the project.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {didYouMean} from '#config'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import type {Finding} from '#lint'
import {rules} from '#rules'
import {cleanArticles} from './evaluate/articles.js'
import {ratesOf} from './evaluate/rates.js'
import type {Judged} from './evaluate/rates.js'
import {printRates, printUnread, readmeWithRate} from './evaluate/render.js'
import {hashOf, readVerdicts} from './evaluate/verdicts.js'
import {writeWhole} from './write-whole.js'

const root = packageRoot()
const shared = join(root, '..', 'shared', 'eval', 'clean-bbc.jsonl.gz')
const {values: flags} = parseArgs({
  options: {
    read: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    rule: {type: 'string'},
    articles: {type: 'string'},
  },
})

if (flags.rule !== undefined && !rules.some(({id}) => id === flags.rule)) {
  const known = rules.map(({id}) => id)
  console.error(`Unknown rule “${flags.rule}”${didYouMean(flags.rule, known)}`)
  process.exitCode = 2
} else if (!existsSync(shared)) {
  console.error(
    'The development articles are not here (../shared/eval/clean-bbc.jsonl.gz): nothing was evaluated. They are third-party copy and stay outside of the project.',
  )
  process.exitCode = 2
} else {
  evaluate()
}

function evaluate(): void {
  const articles = cleanArticles(shared).slice(0, Number(flags.articles ?? Infinity))
  const chosen = rules.filter(({id, recommended}) => (flags.rule ? id === flags.rule : recommended))
  const linter = createLinter({rules: chosen, language: loadLanguage()})
  const verdicts = readVerdicts(join(root, 'verdicts.tsv'))
  const judged: Judged[] = []
  let words = 0
  for (const {id, text} of articles) {
    words += text.split(/\s+/).length
    for (const finding of linter.lint(readPlainText(text, id))) {
      const hash = hashOf(text, finding.span)
      judged.push({
        article: id,
        text,
        finding,
        hash,
        verdict: verdicts.get(`${id}\t${finding.rule}\t${hash}`),
      })
    }
  }
  const counted = judged.filter(({finding}) => isCounted(finding))
  const rates = ratesOf(chosen, counted, words)
  printUnread(flags.read ? judged : judged.filter(({verdict}) => verdict === undefined))
  printRates(rates, articles.length, words)
  if (flags.write) for (const rate of rates) writeRate(rate)
}

/** Hints are worth a look, whatever the reader decides: no finding on clean copy. */
function isCounted({severity}: Finding): boolean {
  return severity !== 'hint'
}

function writeRate(rate: ReturnType<typeof ratesOf>[number]): void {
  const path = join(root, 'rules', rate.rule, 'readme.md')
  writeWhole(path, readmeWithRate(readFileSync(path, 'utf8'), rate))
}
