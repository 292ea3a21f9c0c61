/**
 * `npm run evaluate`: findings of each rule on the clean development articles, the rate of
 * those that a reader judged false, and the findings that nobody has read yet.
 *
 *   --read         print every finding with its context, not only the unread ones
 *   --rule ID      only this rule
 *   --articles N   only the first N articles
 *   --write        write each rule's rate into its readme
 *
 * `npm run evaluate -- language`: the rules of language on copy with planted faults and on the
 * same copy left clean, and against the edits of annotators.
 *
 *   --seeds 1,2,3  seeds of the planted faults; 1 unless told
 *   --rule ID      only this rule; may be given more than once
 *   --articles N   only the first N articles
 *   --read         print what was missed, and what was found on the sets of sentences
 *
 * `npm run evaluate -- claims`: the rules of claims on published headlines, on summaries and
 * headlines whose support annotators judged, and on statements of our own made true and false.
 *
 *   --only SET     clean, xsumfaith, qags, fnc1, falsified or speed; may be given more than once
 *   --seed N       of the statements of our own: below 10 to tune with, from 10 on to report
 *   --rule ID      only this rule; may be given more than once
 *   --articles N   only the first N of each set
 *   --read         print every finding with its context, and what was missed
 *
 * `npm run evaluate -- slots`: one fault of each kind that the article itself contradicts, planted
 * in each article: recall, right repairs on offer, alarms on the same copy without the fault.
 *
 *   --seeds 2,3    seeds of the planted faults; 1, for tuning, unless told
 *   --rule ID      only the kinds that this rule has to find; may be given more than once
 *   --articles N   only the first N articles
 *   --read         print what was missed or not repaired, and the alarms
 *
 * A reader's verdict is a line of verdicts.tsv: article, rule, hash, true or false. The hash
 * covers the faulty words and what stands around them, so that a verdict holds for as long
 * as the finding does, and no copy enters the project.
 */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {didYouMean} from '#config'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import type {Finding} from '#lint'
import {rules} from '#rules'
import {cleanArticles} from './evaluate/articles.js'
import {CLAIM_SETS, evaluateClaims} from './evaluate/claims.js'
import type {ClaimSet} from './evaluate/claims.js'
import {evaluateLanguage} from './evaluate/language.js'
import {evaluateSlots} from './evaluate/slots.js'
import {ratesOf} from './evaluate/rates.js'
import type {Judged} from './evaluate/rates.js'
import {printRates, printUnread, readmeWithRate} from './evaluate/render.js'
import {hashOf, readVerdicts} from './evaluate/verdicts.js'
import {writeWhole} from './write-whole.js'

const root = packageRoot()
const shared = join(root, '..', 'shared', 'eval', 'clean-bbc.jsonl.gz')
const MODES = ['language', 'claims', 'slots']
const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    read: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    rule: {type: 'string', multiple: true, default: []},
    seeds: {type: 'string', default: '1'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string', multiple: true, default: []},
    articles: {type: 'string'},
  },
})

const fault = faultOfArguments()
if (fault !== undefined) {
  console.error(fault)
  process.exitCode = 2
} else if (!existsSync(shared)) {
  console.error(
    'The development articles are not here (../shared/eval/clean-bbc.jsonl.gz): nothing was evaluated. They are third-party copy and stay outside of the project.',
  )
  process.exitCode = 2
} else if (positionals[0] === 'language' || positionals[0] === 'slots') {
  const evaluateSeeded = positionals[0] === 'slots' ? evaluateSlots : evaluateLanguage
  evaluateSeeded(dirname(shared), {
    seeds: flags.seeds.split(',').map(Number),
    articles: Number(flags.articles ?? Infinity),
    rules: flags.rule,
    read: flags.read,
  })
} else if (positionals[0] === 'claims') {
  evaluateClaims(dirname(shared), {
    rules: flags.rule,
    only: flags.only as ClaimSet[],
    seed: Number(flags.seed),
    articles: Number(flags.articles ?? Infinity),
    read: flags.read,
  })
} else {
  evaluate()
}

/** What is wrong with the command line, in a sentence. */
function faultOfArguments(): string | undefined {
  const [mode, ...rest] = positionals
  if ((mode !== undefined && !MODES.includes(mode)) || rest.length > 0) {
    return `Unexpected mode “${positionals.join(' ')}”, expected ${MODES.map((known) => `“${known}”`).join(', ')} or none`
  }
  const strange = flags.only.find((set) => !CLAIM_SETS.some((known) => known === set))
  if (strange !== undefined) {
    return `Unexpected set “${strange}”, expected one of ${CLAIM_SETS.join(', ')}`
  }
  if (!/^\d+$/.test(flags.seed)) return `Unexpected seed “${flags.seed}”, expected a whole number`
  if (!/^\d+(?:,\d+)*$/.test(flags.seeds)) {
    return `Unexpected seeds “${flags.seeds}”, expected whole numbers with commas between`
  }
  if (flags.articles !== undefined && !/^\d+$/.test(flags.articles)) {
    return `Unexpected number of articles “${flags.articles}”, expected a whole number`
  }
  const unknown = flags.rule.find((wanted) => !rules.some(({id}) => id === wanted))
  if (unknown !== undefined) {
    const known = rules.map(({id}) => id)
    return `Unexpected rule “${unknown}”${didYouMean(unknown, known)}`
  }
  return flags.write && mode !== undefined
    ? `Unexpected --write, expected only without “${mode}”`
    : undefined
}

function evaluate(): void {
  const articles = cleanArticles(shared).slice(0, Number(flags.articles ?? Infinity))
  const chosen = rules.filter(({id, recommended}) =>
    flags.rule.length > 0 ? flags.rule.includes(id) : recommended,
  )
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
