import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import type {Finding, Linter} from '#lint'
import type {Rule} from '#rule'
import {rules} from '#rules'
import {seedArticle, seedFor} from '../seed/index.js'
import {cleanArticles} from './articles.js'
import type {CleanArticle} from './articles.js'
import {figuresOf} from './edit-score.js'
import type {Corrected} from './edit-score.js'
import {printAlarms, printEditFigures, printReliability, printSeeded} from './language-render.js'
import type {Weighed} from './language-render.js'
import type {Judged} from './rates.js'
import {outcomesOf} from './seeded-score.js'
import type {Outcome} from './seeded-score.js'
import {correctedSentences} from './sentences.js'
import type {Sentence} from './sentences.js'
import {hashOf, readVerdicts} from './verdicts.js'
import type {Verdict} from './verdicts.js'

/** Rules that find faults of language, those of them that exist. */
const LANGUAGE_RULES = new Set([
  'misspelling',
  'repeated-word',
  'wrong-article',
  'real-word',
  'agreement',
  'verb-form',
  'missing-word',
  'stray-word',
  'garbled',
  'confusable',
  'idiom',
])

/** Those whose confidence is a probability that the judge gives. */
const HEARING_RULES = new Set(['real-word', 'agreement', 'verb-form', 'missing-word', 'stray-word'])

type Verdicts = ReadonlyMap<string, Verdict>

const SETS = [
  {name: 'cweb-generic-dev', isTokenised: false},
  {name: 'cweb-sponsored-dev', isTokenised: false},
  {name: 'gmeg-wiki-dev', isTokenised: true},
]

export interface LanguageOptions {
  readonly seeds: readonly number[]
  /** Only the first so many articles. */
  readonly articles: number
  /** Only these rules; the rules of language unless told. */
  readonly rules: readonly string[]
  /** Show what was found on the sets of single sentences, and what was missed in seeded copy. */
  readonly read: boolean
}

/**
 * Measures the rules of language: faults planted in clean copy, alarms on the same copy left
 * clean, and edits against those of annotators. Prints tables, then every alarm.
 */
export function evaluateLanguage(folder: string, options: LanguageOptions): void {
  const chosen = chosenRules(options.rules)
  const linter = createLinter({rules: chosen, language: loadLanguage()})
  const articles = cleanArticles(join(folder, 'clean-bbc.jsonl.gz')).slice(0, options.articles)
  const verdicts = readVerdicts(join(packageRoot(), 'verdicts.tsv'))
  const {alarms, words} = alarmsOn(articles, linter, verdicts)
  const seeded = options.seeds.flatMap((run) =>
    articles.map((article) => seededRun(run, article, linter, verdicts)),
  )
  const outcomes = seeded.flatMap((result) => result.outcomes)
  printAlarms(alarms)
  printSeeded({
    articles: articles.length,
    words,
    seeds: options.seeds,
    rules: chosen.map(({id}) => id),
    outcomes,
    alarms,
  })
  printReliability(seeded.flatMap(({weighed}) => weighed))
  if (options.read) printMissed(seeded)
  for (const {name, isTokenised} of SETS) {
    const path = join(folder, `${name}.jsonl.gz`)
    if (!existsSync(path)) continue
    const sentences = correctedSentences(path, isTokenised).map((sentence) => ({
      ...sentence,
      findings: proposalsFor(sentence, linter),
    }))
    if (options.read) printProposals(sentences)
    const figures = (['detection', 'correction'] as const).map((task) => ({
      task,
      figures: figuresOf(task, sentences),
    }))
    printEditFigures(name, sentences.length, figures)
  }
}

function chosenRules(ids: readonly string[]): Rule[] {
  return rules.filter(({id}) => (ids.length > 0 ? ids.includes(id) : LANGUAGE_RULES.has(id)))
}

/** Hints are worth a look, whatever the reader decides: no finding. */
function counted(findings: readonly Finding[]): Finding[] {
  return findings.filter(({severity}) => severity !== 'hint')
}

function alarmsOn(
  articles: readonly CleanArticle[],
  linter: Linter,
  verdicts: Verdicts,
): {alarms: Judged[]; words: number} {
  let words = 0
  const alarms = articles.flatMap(({id, text}) => {
    words += text.split(/\s+/).length
    return counted(linter.lint(readPlainText(text, id))).map((finding): Judged => {
      const hash = hashOf(text, finding.span)
      const verdict = verdicts.get(`${id}\t${finding.rule}\t${hash}`)
      return {article: id, text, finding, hash, verdict}
    })
  })
  return {alarms, words}
}

interface SeededRun {
  readonly text: string
  readonly outcomes: readonly Outcome[]
  /** Findings of the rules that listen to the ear. */
  readonly weighed: readonly Weighed[]
}

function seededRun(
  run: number,
  {id, text}: CleanArticle,
  linter: Linter,
  verdicts: Verdicts,
): SeededRun {
  const seeded = seedArticle(text, {seed: seedFor(run, id), language: loadLanguage()})
  const findings = counted(linter.lint(readPlainText(seeded.text, id)))
  const {outcomes, elsewhere} = outcomesOf(seeded, findings)
  const verdictOf = ({rule, span}: Finding) =>
    verdicts.get(`${id}\t${rule}\t${hashOf(seeded.text, span)}`)
  const atFaults = outcomes.flatMap(({finding, isRepaired}) =>
    finding ? [{finding, isRepaired, isReal: true}] : [],
  )
  const others = elsewhere.map((finding) => {
    const isReal = verdictOf(finding) === 'true'
    return {finding, isRepaired: isReal, isReal}
  })
  const weighed = [...atFaults, ...others]
    .filter(({finding}) => HEARING_RULES.has(finding.rule))
    .map(({finding: {confidence}, ...rest}) => ({confidence, ...rest}))
  return {text: seeded.text, outcomes, weighed}
}

/** A sentence by itself would be read as a headline. */
const AS_PARAGRAPH = [{role: 'paragraph', lines: [1, 1]}] as const

function proposalsFor({id, source}: Sentence, linter: Linter): Corrected['findings'] {
  return counted(linter.lint(readPlainText(source, id, AS_PARAGRAPH))).map(({span, expected}) => ({
    span,
    text: expected[0],
  }))
}

const SHOWN = 60

function printMissed(runs: readonly SeededRun[]): void {
  for (const {text, outcomes} of runs) {
    for (const {fault, finding, isRepaired} of outcomes) {
      if (finding && isRepaired) continue
      const {start, end} = fault.span
      const shown = `${text.slice(Math.max(0, start - SHOWN), start)}⟦${fault.wrong}→${fault.right}⟧${text.slice(end, end + SHOWN)}`
      const what = finding
        ? `${finding.rule}: “${finding.expected[0] ?? 'no suggestion'}”`
        : 'missed'
      console.log(`${fault.kind}\t${what}\t${shown.replaceAll('\n', '⏎')}`)
    }
  }
  console.log()
}

function printProposals(sentences: ReadonlyArray<Sentence & Corrected>): void {
  for (const {id, source, references, findings} of sentences) {
    for (const {span, text} of findings) {
      const marked = `${source.slice(0, span.start)}⟦${source.slice(span.start, span.end)}→${text ?? '?'}⟧${source.slice(span.end)}`
      console.log(`${id}\t${marked}`)
      for (const reference of new Set(references)) console.log(`\t${reference}`)
    }
  }
}
