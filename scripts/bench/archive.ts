import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {cleanArticles} from '../evaluate/articles.js'
import {median} from './median.js'

/** Runs of each that are compared by turns. */
const TURNS_COLD = 3
const TURNS_WARM = 5
/** Files in one folder of the archive, at most: two processes have folders each. */
const IN_FOLDER = 500

interface Run {
  readonly seconds: number
  /** Processor time of all threads. */
  readonly worked: number
  readonly bytes: number
  readonly report: string
}

/**
 * Prints what the command line makes of an archive of articles that are all distinct: with one
 * thread, with two, and with two processes that share nothing, which shows what the machine’s cores
 * give; with findings to remember and remembered, beside a loop that only reads and hashes the files.
 * Ratios are of runs that follow each other, and say more than seconds on a machine that others use.
 *
 * @param folder to work in.
 */
export async function benchArchive(root: string, folder: string, count: number): Promise<void> {
  const {source, words} = writeArchive(root, join(folder, 'archive'), count)
  console.log(`${count} distinct articles of ${Math.round(words / count)} words, of ${source}\n`)
  const cache = ['--cache-location', join(folder, 'cache')]
  const ones: Run[] = []
  const twos: Run[] = []
  const aparts: Run[] = []
  // By turns, here and below, so that a machine whose speed drifts is unfair to neither.
  for (let turn = 0; turn < TURNS_COLD; turn++) {
    ones.push(await copydesk(root, folder, ['--concurrency', '1']))
    twos.push(await copydesk(root, folder, ['--concurrency', '2']))
    aparts.push(await apartFrom(root, folder))
  }
  print('1 thread', count, middle(ones))
  print('2 threads', count, middle(twos))
  print('2 processes, half the archive each', count, middle(aparts))
  const cold = await copydesk(root, folder, ['--concurrency', '2', ...cache])
  print('2 threads, nothing remembered yet', count, cold)
  const loops: Run[] = []
  const warms: Run[] = []
  for (let turn = 0; turn < TURNS_WARM; turn++) {
    loops.push(await node(root, folder, [join(root, 'scripts/bench/read-and-hash.mjs'), 'archive']))
    warms.push(await copydesk(root, folder, cache))
  }
  print('all remembered', count, middle(warms))
  print('a bare loop: read and hash', count, middle(loops))
  const reports = new Set([...ones, ...twos, cold, ...warms].map(({report}) => report))
  console.log(`\n  reports are ${reports.size === 1 ? 'the same to the byte' : 'NOT the same'}`)
  console.log(`  2 threads over 1: ${gains(ones, twos)}, goal 1.7`)
  console.log(`  2 processes over 1 thread: ${gains(ones, aparts)}`)
  const ratio = middle(warms).worked / middle(loops).worked
  console.log(`  remembered over the bare loop: ${ratio.toFixed(2)} times the work (goal 2)\n`)
}

function print(title: string, count: number, {seconds, worked, bytes}: Run): void {
  console.log(
    `  ${title.padEnd(34)} ${String(Math.round(count / seconds)).padStart(7)} articles/s  ${worked.toFixed(1).padStart(7)} s of work  ${String(Math.round(bytes / 1e6)).padStart(5)} MB`,
  )
}

function middle(runs: readonly Run[]): Run {
  return runs.toSorted((a, b) => a.worked - b.worked)[Math.floor(runs.length / 2)]!
}

/** How many times as fast as one thread, turn by turn: the middle, and each. */
function gains(ones: readonly Run[], others: readonly Run[]): string {
  const each = ones.map(({seconds}, turn) => seconds / others[turn]!.seconds)
  return `${median(each).toFixed(2)} times (${each.map((gain) => gain.toFixed(2)).join(', ')})`
}

/** Two processes beside each other, each with one thread and half of the folders of the archive. */
async function apartFrom(root: string, folder: string): Promise<Run> {
  const names = readdirSync(join(folder, 'archive')).map((name) => join('archive', name))
  // Without a file the command would wait for one on its standard input.
  const halves = [0, 1]
    .map((half) => names.filter((_, at) => at % 2 === half))
    .filter(({length}) => length > 0)
  const start = performance.now()
  const runs = await Promise.all(
    halves.map((half) => copydesk(root, folder, ['--concurrency', '1'], half)),
  )
  return {
    seconds: (performance.now() - start) / 1000,
    worked: sumOf(runs.map(({worked}) => worked)),
    bytes: sumOf(runs.map(({bytes}) => bytes)),
    report: runs.map(({report}) => report).join(''),
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function copydesk(
  root: string,
  folder: string,
  flags: readonly string[],
  files: readonly string[] = ['archive'],
): Promise<Run> {
  const bin = join(root, 'dist/bin/copydesk.js')
  return node(root, folder, [bin, '--exit-zero', '--format', 'compact', ...flags, ...files])
}

/** @throws when the process fails, with what it said. */
async function node(root: string, folder: string, args: readonly string[]): Promise<Run> {
  const peak = join(root, 'scripts/bench/peak.mjs')
  const start = performance.now()
  const {stdout, stderr} = await promisify(execFile)(
    process.execPath,
    ['--import', peak, ...args],
    {maxBuffer: 1 << 30, cwd: folder},
  )
  const seconds = (performance.now() - start) / 1000
  const [, bytes, microseconds] = /peak (\d+) worked (\d+)/.exec(stderr) ?? []
  if (bytes === undefined) throw new Error(`${args[0]} failed: ${stderr}`)
  return {seconds, worked: Number(microseconds) / 1e6, bytes: Number(bytes), report: stdout}
}

/** Writes articles, each from paragraphs of several, a number in each so that no two are alike. */
function writeArchive(root: string, folder: string, count: number) {
  const {source, texts} = articlesOf(root)
  const inFolder = Math.min(IN_FOLDER, Math.ceil(count / 2))
  let words = 0
  rmSync(folder, {recursive: true, force: true})
  for (let at = 0; at < count; at++) {
    const text = articleAt(texts, at)
    words += text.split(/\s+/).length
    const within = join(folder, String(Math.floor(at / inFolder)))
    if (at % inFolder === 0) mkdirSync(within, {recursive: true})
    writeFileSync(join(within, `${at}.txt`), text)
  }
  return {source, words}
}

/** The article at a place in turn; in later rounds its paragraphs trade places with the next one's. */
function articleAt(texts: readonly string[], at: number): string {
  const round = Math.floor(at / texts.length)
  const own = texts[at % texts.length]!
  if (round === 0) return own
  const others = texts[(at + round) % texts.length]!.split('\n\n')
  const paragraphs = own
    .split('\n\n')
    .map((paragraph, place) => (place % 3 === 2 ? (others[place] ?? paragraph) : paragraph))
  return `${paragraphs.join('\n\n').trimEnd()}\n\nThis is number ${at} of the archive.\n`
}

function articlesOf(root: string): {source: string; texts: string[]} {
  const published = join(root, '..', 'shared', 'eval', 'clean-bbc.jsonl.gz')
  if (existsSync(published)) {
    const texts = [...new Set(cleanArticles(published).map(({text}) => text))]
    return {source: 'published articles', texts}
  }
  const folder = join(root, 'samples', 'clean')
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return {source: 'our own samples: ../shared is not here', texts}
}
