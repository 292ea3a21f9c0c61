/**
 * `npm run bench`: words per second and peak memory of copydesk, of the stock retext stack
 * (retext-english, retext-spell, retext-repeated-words, retext-indefinite-article) and of Harper
 * on the same text in the same run: against the stock stack without the rules that ask a language
 * model, against Harper with every rule on. Every measurement is a process of its own; contenders
 * take turns, so that a machine whose speed drifts is unfair to none, and each has read other articles
 * first, most of a megabyte where every rule is on: V8 goes on compiling for so long. Figures are
 * medians. The ratios are what to look at: absolute speed is the machine's.
 *
 * `npm run bench -- crowds`: only the articles that hold 100,000 names or numbers.
 *
 * `npm run bench -- start`: only how long one article that is remembered takes, start to report.
 *
 * `npm run bench -- every`: only how fast all rules read a megabyte of articles.
 *
 * `npm run bench -- slots`: only what the rules of consistency cost the run of every rule.
 *
 * `npm run bench -- archive`: 10,000 articles on the command line, with and without a cache, with one
 * thread and with two; `--articles 500` for a look.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {RoleOverride} from '#article'
import {packageRoot} from '#engine'
import {benchArchive} from './bench/archive.js'
import {crowdedTexts} from './bench/crowded.js'
import {keystrokeTimes} from './bench/keystrokes.js'
import {hostileTexts} from './bench/hostile.js'
import {median} from './bench/median.js'
import {benchTexts} from './bench/texts.js'
import type {BenchCase, BenchTexts} from './bench/texts.js'

const RUNS = 5
/** Starts of a process that takes no longer than a machine hiccups. */
const STARTS = 15
/** Runs beside a rival that takes half a minute for each. */
const RIVAL_RUNS = 3
/** Runs of two processes each: a lot that is read while others use the machine shows in the ratio. */
const SLOT_RUNS = 7
/** Characters of hostile pages, in the smaller and the greater run. */
const HOSTILE = [500_000, 1_000_000] as const
/** Names or numbers of one kind in an article, in the smaller and the greater run. */
const CROWDS = [50_000, 100_000] as const
/** Time that doubles with the text, with room for a machine that drifts. */
const MOST_GROWTH = 3
/** Pages this quick say nothing of growth, in milliseconds. */
const TOO_QUICK = 50
/** Words of the article that is typed in. */
const TYPED_IN = 1000

interface Reading {
  readonly words: number
  readonly milliseconds: number
}

interface Measured extends Reading {
  /** Peak resident memory in bytes. */
  readonly memory: number
  /** The same for what was read before, while code was compiled and tables were loaded. */
  readonly warming: Reading
}

const root = packageRoot()
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
try {
  if (process.argv[2] === 'archive') await benchArchive(root, folder, articlesAsked())
  else if (process.argv[2] === 'start')
    printRemembered(benchTexts(root).cases.articles.documents[0]!)
  else if (process.argv[2] === 'crowds') printCrowds(benchTexts(root).cases.articles)
  else if (process.argv[2] === 'every') printAllRules(written(benchTexts(root)).articlesOfMegabyte)
  else if (process.argv[2] === 'slots') printSlots(written(benchTexts(root)).articlesOfMegabyte)
  else await bench()
} finally {
  rmSync(folder, {recursive: true})
}

function articlesAsked(): number {
  const {values} = parseArgs({
    args: process.argv.slice(3),
    options: {articles: {type: 'string', default: '10000'}},
  })
  const count = Number(values.articles)
  if (Number.isSafeInteger(count) && count > 0) return count
  throw new Error(`Unexpected --articles ${values.articles}, expected a number of articles`)
}

async function bench(): Promise<void> {
  const texts = benchTexts(root)
  console.log(
    `${texts.source}; medians of ${RUNS} runs, each in a process of its own, warmed up on others;\ncopydesk reads articles in lots, and has set V8, as its command line does\n`,
  )
  const inputs = written(texts)
  // Against a stack that checks spelling and doubled words, without the rules that ask a model.
  const own = 'copydesk-unheard'
  compare('articles', inputs.articles, 'stock', 1.3, {own})
  compare('one document of 1 MB', inputs.megabyte, 'stock', 2, {own})
  compare('articles, with suggestions', inputs.few, 'stock-suggestions', 20, {
    own,
    runs: 1,
  })
  printAllRules(inputs.articlesOfMegabyte)
  printSlots(inputs.articlesOfMegabyte)
  printBesideHarper(inputs.part)
  printGrowth(inputs.small, inputs.large)
  printClaims(texts.cases.articles)
  printCrowds(texts.cases.articles)
  const article = texts.cases.articles.documents[0]!
  printStart('one article on the command line, start to report', article, 0.6, 250)
  printStart('the same, every rule on', article, 0.9, 450, ['--config', everyRuleOn()])
  printRemembered(article)
  await printKeystrokes(texts.cases.articles.documents)
}

/** The path of each case. */
function written({cases}: BenchTexts): Readonly<Record<keyof typeof cases, string>> {
  const paths = Object.entries(cases).map(([name, articles]) => {
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify(articles))
    return [name, path] as const
  })
  return Object.fromEntries(paths) as Record<keyof typeof cases, string>
}

interface Turns {
  readonly runs?: number
  /** The contender that stands for copydesk. */
  readonly own?: string
}

/** Words per second of copydesk over those of another contender, run by run. */
function compare(
  title: string,
  input: string,
  rival: string,
  goal: number,
  {runs = RUNS, own: name = 'copydesk'}: Turns = {},
): {own: Measured[]; others: Measured[]} {
  const own: Measured[] = []
  const others: Measured[] = []
  for (let run = 0; run < runs; run++) {
    own.push(measure(name, input))
    others.push(measure(rival, input))
  }
  const ratio = median(own.map((measured, run) => speed(measured) / speed(others[run]!)))
  console.log(title)
  printRow(name, own)
  printRow(rival, others)
  console.log(`  ratio ${ratio.toFixed(2)} (goal ${goal})\n`)
  return {own, others}
}

/** What all rules together cost beside those that are on by default, on one core. */
function printAllRules(input: string): void {
  const usual: Measured[] = []
  const every: Measured[] = []
  for (let run = 0; run < RUNS; run++) {
    usual.push(measure('copydesk', input))
    every.push(measure('copydesk-all', input))
  }
  const ratio = median(every.map((measured, run) => speed(measured) / speed(usual[run]!)))
  console.log('every rule, 1 MB of articles, on one core')
  printRow('copydesk', usual)
  printRow('copydesk-all', every)
  console.log(`  ratio ${ratio.toFixed(2)}; goals for copydesk-all: 40000 words/s, 450 MB`)
  printWarming('copydesk-all', every)
  console.log()
}

/** Harper with its default rules, on the first of the same articles: it takes long. */
function printBesideHarper(input: string): void {
  const turns = {runs: RIVAL_RUNS, own: 'copydesk-all'}
  const {own, others} = compare('every rule, articles', input, 'harper', 8, turns)
  printWarming('copydesk-all', own)
  printWarming('harper', others)
  console.log()
}

/** What the rules of consistency add to the work of all the others. */
function printSlots(input: string): void {
  const program = join(root, 'scripts/bench/every-and-others.mjs')
  const ratioOf = (shift: number) => {
    const {stdout, stderr, status} = node([program, 'consistency', input, String(shift)])
    if (status !== 0) throw new Error(`The rules failed on ${input}: ${stderr}`)
    const [every, others] = JSON.parse(stdout) as [number, number]
    return every / others
  }
  // The two have half of the documents each, and then the other half: what one half takes more cancels out.
  const ratios = Array.from({length: SLOT_RUNS}, () => Math.sqrt(ratioOf(0) * ratioOf(1)))
  const printed = ratios.map((ratio) => ratio.toFixed(3)).join(', ')
  console.log('every rule over every rule but those of consistency, processor time')
  console.log(`  ratio ${median(ratios).toFixed(2)} (goal 1.15; ${printed})\n`)
}

/** A configuration that turns every rule on: no flag does. */
function everyRuleOn(): string {
  const path = join(folder, 'every-rule.json')
  writeFileSync(path, JSON.stringify({extends: 'copydesk:all'}))
  return path
}

function printGrowth(small: string, large: string): void {
  const onSmall: Measured[] = []
  const onLarge: Measured[] = []
  for (let run = 0; run < RUNS; run++) {
    onSmall.push(measure('copydesk', small))
    onLarge.push(measure('copydesk', large))
  }
  const ratio = median(onLarge.map((measured, run) => speed(measured) / speed(onSmall[run]!)))
  console.log('growth with the size of a document')
  printRow('100 KB', onSmall)
  printRow('5 MB', onLarge)
  console.log(`  ratio ${ratio.toFixed(2)} (goal 0.8)\n`)
}

/** What the claim rules cost an article on top of the parse, and how that grows on hostile pages. */
function printClaims(articles: BenchCase): void {
  const {warmUp} = articles
  const documents = articles.documents.map((text) => ({text}))
  const times = ruleTimes('claim', warmUp, documents).toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(1)
  console.log('claim rules, milliseconds of processor time for each article on top of the parse')
  console.log(`  median ${at(0.5)}, 95th percentile ${at(0.95)} (goal 12), most ${at(1)}\n`)
  console.log('claim rules on hostile pages of 1 MB, and how many times one of 0.5 MB that takes')
  const [small, large] = HOSTILE.map((size) => hostileTexts(size))
  printDoubling('claim', warmUp, small!, large!)
}

/** What the rules of names, numbers and dates cost where an article holds very many of them. */
function printCrowds({warmUp}: BenchCase): void {
  const [few, many] = CROWDS.map((count) => crowdedTexts(count))
  console.log(
    `rules of consistency on articles with ${CROWDS[1]} names or numbers of a kind, and how many times ${CROWDS[0]} that takes`,
  )
  printDoubling('consistency', warmUp, few!, many!)
}

interface Timed {
  readonly text: string
  readonly roles?: readonly RoleOverride[]
}

interface NamedText extends Timed {
  readonly name: string
}

function printDoubling(
  category: 'claim' | 'consistency',
  warmUp: readonly string[],
  small: readonly NamedText[],
  large: readonly NamedText[],
): void {
  const [short, long] = [small, large].map((texts) => ruleTimes(category, warmUp, texts))
  for (const [place, {name}] of large.entries()) {
    const milliseconds = long![place]!
    const ratio = milliseconds / short![place]!
    const isSteep = ratio > MOST_GROWTH && milliseconds > TOO_QUICK
    console.log(
      `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(7)} ms   ratio ${ratio.toFixed(1)}${isSteep ? `   over ${MOST_GROWTH}` : ''}`,
    )
  }
  console.log()
}

function ruleTimes(
  category: 'claim' | 'consistency',
  warmUp: readonly string[],
  documents: readonly Timed[],
): number[] {
  const path = join(folder, 'documents.json')
  writeFileSync(path, JSON.stringify({warmUp, documents}))
  const program = join(root, 'scripts/bench/rule-times.mjs')
  const {stdout, stderr, status} = node([program, category, path])
  if (status !== 0) throw new Error(`The rules of the category ${category} failed: ${stderr}`)
  return JSON.parse(stdout) as number[]
}

/** From the start of the process to the end of the report, on one article, by the command line. */
function printStart(
  title: string,
  article: string,
  seconds: number,
  mostMegabytes: number,
  flags: readonly string[] = [],
): void {
  const path = join(folder, 'article.txt')
  writeFileSync(path, article)
  const times: number[] = []
  const memories: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    const {stderr} = node([
      '--import',
      join(root, 'scripts/bench/peak.mjs'),
      join(root, 'dist/bin/copydesk.js'),
      ...flags,
      path,
    ])
    times.push(performance.now() - start)
    memories.push(Number(/peak (\d+)/.exec(stderr)?.[1]))
  }
  console.log(title)
  console.log(
    `  ${(median(times) / 1000).toFixed(2)} s (goal ${seconds}), ${megabytes(median(memories))} (goal ${mostMegabytes} MB)\n`,
  )
}

/** The same where its findings are remembered, beside a process that does nothing. */
function printRemembered(article: string): void {
  const path = join(folder, 'article.txt')
  writeFileSync(path, article)
  const command = [
    join(root, 'dist/bin/copydesk.js'),
    '--cache-location',
    join(folder, 'kept'),
    path,
  ]
  node(command)
  const [remembered, bare] = [[], []] as [number[], number[]]
  // By turns, so that a machine whose speed drifts is unfair to neither.
  for (let turn = 0; turn < STARTS; turn++) {
    bare.push(millisecondsOf(['-e', '0']))
    remembered.push(millisecondsOf(command))
  }
  const [own, least] = [median(remembered), median(bare)]
  console.log('one article that is remembered, start to report, and Node that does nothing')
  console.log(
    `  ${(own / 1000).toFixed(3)} s (goal 0.35), ${(least / 1000).toFixed(3)} s: ${(own / least).toFixed(1)} times\n`,
  )
}

function millisecondsOf(args: readonly string[]): number {
  const start = performance.now()
  node(args)
  return performance.now() - start
}

/** From a keystroke to the findings of that version, over the pipe, the pause left out. */
async function printKeystrokes(articles: readonly string[]): Promise<void> {
  const text = articles
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/)
    .slice(0, TYPED_IN)
    .join('')
  const program = [join(root, 'dist/bin/copydesk.js'), 'lsp']
  const times = (await keystrokeTimes(program, folder, text)).toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(0)
  console.log(`a keystroke in an article of ${TYPED_IN} words, answered by copydesk lsp`)
  console.log(`  median ${at(0.5)} ms (goal 60), 95th percentile ${at(0.95)} ms\n`)
}

function measure(contender: string, input: string): Measured {
  const {stdout, stderr, status} = node([
    join(root, 'scripts/bench/contender.mjs'),
    contender,
    input,
  ])
  if (status !== 0) throw new Error(`${contender} failed on ${input}: ${stderr}`)
  return JSON.parse(stdout) as Measured
}

function node(args: readonly string[]) {
  return spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 30, cwd: folder})
}

function printRow(name: string, measured: readonly Measured[]): void {
  const perSecond = Math.round(median(measured.map(speed)))
  const memory = median(measured.map(({memory}) => memory))
  console.log(
    `  ${name.padEnd(18)} ${String(perSecond).padStart(8)} words/s  ${megabytes(memory).padStart(8)}`,
  )
}

/** What a run of the command line has that ends before everything is compiled. */
function printWarming(name: string, measured: readonly Measured[]): void {
  const perSecond = Math.round(median(measured.map(({warming}) => speed(warming))))
  const {words, warming} = measured[0]!
  console.log(
    `  ${name}: ${words} words; ${warming.words} before, to warm up, ${perSecond} words/s`,
  )
}

function speed({words, milliseconds}: Reading): number {
  return (words / milliseconds) * 1000
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
