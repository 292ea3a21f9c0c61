/**
 * `npm run kills`: kills the command line at random moments while it repairs files, writes a baseline
 * and remembers findings, a hundred times each (`npm run kills -- 20` for a look), and looks after
 * each kill whether anything was lost or left half written. Exits 1 if so.
 */
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as after} from 'node:timers/promises'
import {packageRoot} from '#engine'

/** One way of writing that is killed. */
interface Scene {
  readonly name: string
  readonly argv: readonly string[]
  /** Puts everything as it is to be before a run. */
  readonly prepare: (folder: string) => void
  readonly lookAfter: (folder: string) => Aftermath
}

/** What a kill has left. */
interface Aftermath {
  /** How much the run had written: 0 for nothing, 1 for all. */
  readonly written: number
  /** What is spoilt. */
  readonly fault: string | undefined
}

/** One rule, which asks no model: a run is then mostly reading and writing. */
const RULE = ['--only', 'repeated-word', '--exit-zero', '--format', 'compact']
const FILES = 60
/** More than what a cache writes together. */
const NEW_FILES = 700
const BIN = join(packageRoot(), 'dist', 'bin', 'copydesk.js')

const scratch = mkdtempSync(join(tmpdir(), 'copydesk-kills-'))
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}))
const kills = Number(process.argv[2] ?? 100)
for (const scene of [fixing(), writingBaseline(), remembering()]) await kill(scene)

async function kill(scene: Scene): Promise<void> {
  const folder = join(scratch, scene.name)
  const count = {before: 0, between: 0, behind: 0}
  let duration = 0
  for (let turn = 0; turn < kills; turn++) {
    // A machine that others use is not always as fast.
    if (turn % 10 === 0) duration = durationOf(scene, folder)
    scene.prepare(folder)
    // Before that, Node itself is still starting.
    await runAndKill(folder, scene.argv, duration * (1 / 4 + Math.random()))
    const {written, fault} = scene.lookAfter(folder)
    if (fault !== undefined) {
      console.error(`${scene.name}, kill ${turn + 1}: ${fault}`)
      process.exitCode = 1
    }
    count[written === 0 ? 'before' : written < 1 ? 'between' : 'behind']++
    rmSync(folder, {recursive: true})
  }
  console.log(
    `${scene.name.padEnd(10)} ${kills} kills: ${count.before} before anything was written, ${count.between} between, ${count.behind} behind`,
  )
}

/** Milliseconds that a run takes which nobody kills. */
function durationOf({prepare, argv}: Scene, folder: string): number {
  prepare(folder)
  const start = performance.now()
  run(folder, argv)
  const duration = performance.now() - start
  rmSync(folder, {recursive: true})
  return duration
}

async function runAndKill(folder: string, argv: readonly string[], moment: number): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...argv], {cwd: folder, stdio: 'ignore'})
  const closed = once(child, 'close')
  await after(moment)
  child.kill('SIGKILL')
  await closed
}

/** A run that nobody kills. */
function run(folder: string, argv: readonly string[]): {out: string; err: string} {
  const options = {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28} as const
  const {stdout: out, stderr: err, status} = spawnSync(process.execPath, [BIN, ...argv], options)
  if (status !== 0) throw new Error(`copydesk ${argv.join(' ')} exited ${status}: ${err}`)
  return {out, err}
}

function faulty(file: number): string {
  return `Harbour plan ${file}\n\n${`The mayor thanked the the council on May ${file}.\n`.repeat(8)}`
}

function repaired(file: number): string {
  return faulty(file).replaceAll('the the', 'the')
}

/** Every file is as it was or as it was to become, and at most one draft was left. */
function fixing(): Scene {
  const argv = ['--fix', ...RULE, 'news']
  const textsIn = (folder: string) => numbered(FILES).map((file) => textOf(folder, file))
  const faultIn = (folder: string, texts: readonly string[]) => {
    const half = texts.findIndex((text, file) => text !== faulty(file) && text !== repaired(file))
    if (half >= 0) return `${half}.txt is neither what it was nor what it was to become`
    if (readdirSync(join(folder, 'news')).length > FILES + 1) return 'more than a draft was left'
    run(folder, argv)
    if (readdirSync(join(folder, 'news')).length > FILES) return 'the next run left the draft'
    const isDone = textsIn(folder).every((text, file) => text === repaired(file))
    return isDone ? undefined : 'the next run did not repair the rest'
  }
  return {
    name: 'fix',
    argv,
    prepare: (folder) => writeFiles(folder, 'news', FILES, faulty),
    lookAfter(folder) {
      const texts = textsIn(folder)
      const done = texts.filter((text, file) => text === repaired(file))
      return {written: done.length / FILES, fault: faultIn(folder, texts)}
    },
  }
}

/** The baseline is the one before or the one that was to come. */
function writingBaseline(): Scene {
  const argv = ['--baseline', 'known.json', '--update-baseline', ...RULE, 'news']
  const folder = join(scratch, 'both')
  const read = (from: string) => readFileSync(join(from, 'known.json'), 'utf8')
  writeFiles(folder, 'news', FILES, (file) => faulty(file).slice(0, 100))
  run(folder, argv)
  const before = read(folder)
  writeFiles(folder, 'news', FILES, faulty)
  run(folder, argv)
  const wanted = read(folder)
  return {
    name: 'baseline',
    argv,
    prepare(to) {
      writeFiles(to, 'news', FILES, faulty)
      writeFileSync(join(to, 'known.json'), before)
    },
    lookAfter(from) {
      const text = read(from)
      const isWhole = text === before || text === wanted
      run(from, argv)
      const isClean = readdirSync(from).length === 2
      const fault = isClean ? undefined : 'the next run left a draft'
      return {
        written: text === wanted ? 1 : 0,
        fault: isWhole ? fault : 'the baseline is half written',
      }
    },
  }
}

/** What was remembered still is, nothing is damaged, and the report is the same as without a cache. */
function remembering(): Scene {
  const cache = ['--cache-location', 'cache', ...RULE]
  const filled = join(scratch, 'filled')
  writeFiles(filled, 'old', FILES, faulty)
  run(filled, [...cache, 'old'])
  writeFiles(filled, 'new', NEW_FILES, (file) => faulty(FILES + file).slice(0, 100))
  const {out: wanted} = run(filled, [...RULE, 'old', 'new'])
  const timed = (folder: string, ...names: string[]) =>
    run(folder, [...cache, '--timing', ...names])
  return {
    name: 'cache',
    argv: [...cache, 'old', 'new'],
    prepare: (folder) => cpSync(filled, folder, {recursive: true}),
    lookAfter(folder) {
      const {err: ofOld} = timed(folder, 'old')
      const isKept = ofOld === `copydesk: no rule ran: ${FILES} files, all remembered\n`
      const {out, err} = timed(folder, 'old', 'new')
      const fault = out === wanted && !err.includes('the cache in') ? undefined : `${out}${err}`
      return {written: 1 - lintedBy(err) / NEW_FILES, fault: isKept ? fault : ofOld}
    },
  }
}

/** How many texts a run had to lint, as `--timing` tells. */
function lintedBy(timing: string): number {
  return Number(/Rules on (\d+)/.exec(timing.replaceAll(',', ''))?.[1] ?? 0)
}

function writeFiles(
  folder: string,
  name: string,
  count: number,
  text: (file: number) => string,
): void {
  mkdirSync(join(folder, name), {recursive: true})
  for (const file of numbered(count)) writeFileSync(join(folder, name, `${file}.txt`), text(file))
}

function textOf(folder: string, file: number): string {
  return readFileSync(join(folder, 'news', `${file}.txt`), 'utf8')
}

function numbered(count: number): number[] {
  return Array.from({length: count}, (_, number) => number)
}
