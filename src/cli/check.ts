import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {didYouMean} from '#config'
import {lintFiles, lintText, RuleTimes, UsageError} from '#engine'
import type {RunOptions} from '#engine'
import type {FileResult} from '#lint'
import {counted, reaches, renderReport, showsCopy, totalsOf} from '#report'
import type {FailLevel} from '#report'
import type {Severity} from '#rule'
import {diffOf} from './diff.js'
import {CLEAN, FAILED, FINDINGS} from './exit.js'
import {canAsk, readAll, wantsColor, widthOfOutput, write} from './io.js'
import type {ColorMode, Io} from './io.js'
import {ReportWriter, targetsOf} from './outputs.js'
import type {ReportPlan} from './outputs.js'
import {checkProgress} from './check-progress.js'
import {numberOf, runOptionsOf} from './run-options.js'
import type {ConfigOptions, RoleOptions, RuleOptions} from './run-options.js'
import {Scope} from './scope.js'
import type {ScopeOptions} from './scope.js'
import {speedOptionsOf} from './speed-options.js'
import type {SpeedOptions} from './speed-options.js'
import {timingTable} from './timing.js'

export interface CheckOptions
  extends ConfigOptions, RuleOptions, RoleOptions, ScopeOptions, SpeedOptions {
  readonly format?: readonly string[]
  readonly reportLevel?: Severity
  readonly failLevel?: FailLevel
  readonly color: ColorMode
  readonly filesFrom?: string
  readonly stdinFilename?: string
  readonly passOnIgnored?: boolean
  readonly fix?: boolean
  readonly fixKind?: 'safe' | 'suggested'
  readonly diff?: boolean
  readonly interactive?: boolean
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly reportSuppressed?: boolean
  readonly maxWarnings?: string
  readonly exitZero?: boolean
}

/** What flags ask of the command itself. */
interface Plan extends ReportPlan {
  readonly fix: boolean
  readonly dryRun: boolean
  readonly maxWarnings: number
}

const STDIN = '-'

/**
 * Checks copy, reports, and gives the exit code.
 * @param commands what a first file that is not there may be a misspelling of.
 */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  io: Io,
  commands: readonly string[],
  now = new Date(),
): Promise<number> {
  const plan = planOf(options)
  const startedAt = startOf(now)
  const scope = await Scope.open(options, io, startedAt.slice(0, 10))
  const progress = checkProgress(io)
  const times = options.timing ? new RuleTimes() : undefined
  const run: RunOptions = {
    ...runOptionsOf(options, io),
    ...speedOptionsOf(options, io),
    ...(times && {times}),
    onProgress: progress.show,
    fix: plan.fix ? (options.fixKind ?? 'safe') : 'none',
    write: !plan.dryRun,
    copyOf: needsCopy(plan, options, scope) ? 'faulty' : 'none',
    withParts: plan.targets.some(({format}) => format === 'html'),
    today: startedAt.slice(0, 10),
    // A list made by a tool or by git knows nothing of what is ignored.
    mayAllBeIgnored:
      options.passOnIgnored === true ||
      ((options.filesFrom !== undefined || scope.among !== undefined) && files.length === 0),
    ...(scope.among && {
      among: scope.among,
      repairWithin: (path, source) => scope.within(path, source),
    }),
  }
  assertNamed(files)
  assertNoMisspeltCommand(files, commands, io.cwd)
  const patterns = await patternsOf(files, options, scope, io)
  if (options.interactive) return checkInteractively(patterns, run, scope, plan, io)
  const writer = new ReportWriter(plan, io, startedAt)
  await writer.assertCanWrite()
  const results: FileResult[] = []
  const streams = writer.streams
  const carriesCopy = takesCopy(plan, patterns)
  const add = async (checked: FileResult) => {
    const result = scope.of(checked)
    results.push(carriesCopy ? result : withoutIdleCopy(result))
    if (streams) progress.clear()
    if (streams && !plan.dryRun && !carriesCopy) await writer.file(result)
  }
  if (patterns.includes(STDIN)) await add(await lintStdin(files, options, run, io))
  const named = patterns.filter((pattern) => pattern !== STDIN)
  try {
    if (named.length > 0) for await (const result of lintFiles(named, run)) await add(result)
  } finally {
    progress.clear()
  }
  if (plan.dryRun) await reportDryRun(results, plan.color, io)
  else await report(results, writer, carriesCopy, io)
  await scope.end()
  if (times) await write(io.stderr, timingTable(times.measured, results.length))
  return exitCodeOf(results, plan, io)
}

function planOf({
  format = ['pretty'],
  diff = false,
  fixKind,
  fix = diff || fixKind !== undefined,
  dryRun = diff,
  interactive = false,
  quiet = false,
  exitZero = false,
  maxWarnings,
  reportLevel = quiet ? 'error' : 'hint',
  failLevel = exitZero ? 'never' : 'error',
  color,
  reportSuppressed = false,
}: CheckOptions): Plan {
  const targets = targetsOf(format)
  if (dryRun && !fix) {
    throw new UsageError(
      '--dry-run does nothing by itself',
      'Use it with --fix, to see what would change',
    )
  }
  if (interactive && (fix || quiet)) {
    throw new UsageError(
      '--interactive asks which repairs to make, and goes with neither --fix nor --quiet',
      'Leave out one of the two',
    )
  }
  return {
    targets,
    fix,
    dryRun,
    quiet,
    color,
    reportLevel,
    failLevel,
    showAllowed: reportSuppressed,
    maxWarnings: maxWarnings === undefined ? Infinity : numberOf(maxWarnings, 'max-warnings'),
  }
}

/** Asks which repairs to make; what is passed over counts as left. */
async function checkInteractively(
  patterns: readonly string[],
  run: RunOptions,
  scope: Scope,
  plan: Plan,
  io: Io,
): Promise<number> {
  if (!canAsk(io) || patterns.includes(STDIN)) {
    throw new UsageError(
      'There is nobody to ask: standard input is no terminal, or this is CI',
      'Run --interactive at a terminal and name files; --fix makes the safe repairs without asking',
    )
  }
  const {Interactive} = await import('./interactive.js')
  const dialogue = new Interactive(io, plan.color)
  const results: FileResult[] = []
  try {
    for await (const result of lintFiles(patterns, run)) {
      results.push(await dialogue.of(scope.of(result)))
      if (dialogue.hasQuit) break
    }
  } finally {
    await dialogue.end()
  }
  return exitCodeOf(results, plan, io)
}

/** `YYYY-MM-DDThh:mm:ss` in UTC. */
function startOf(now: Date): string {
  return now.toISOString().slice(0, 19)
}

/** Whether something is to be done with the copy in which something was found. */
function needsCopy({fix, targets}: Plan, {interactive}: CheckOptions, scope: Scope): boolean {
  const isShown = targets.some(({format}) => showsCopy(format))
  return fix || interactive === true || scope.among !== undefined || isShown
}

/** The result without copy that no report shows: an archive's would fill the memory. */
function withoutIdleCopy(result: FileResult): FileResult {
  const {source, findings, known = [], allowed = []} = result
  return source === '' || findings.length + known.length + allowed.length > 0
    ? result
    : {...result, source: ''}
}

/** Whether standard output carries the repaired copy of standard input. */
function takesCopy({fix}: Plan, patterns: readonly string[]): boolean {
  return fix && patterns.includes(STDIN)
}

/** An unset variable of a script, as in `copydesk --fix "$FILE"`, must not mean the whole folder. */
function assertNamed(files: readonly string[]): void {
  if (!files.includes('')) return
  throw new UsageError(
    'A name of a file is empty',
    'Perhaps a variable of the script is not set; for the working directory, write a dot',
  )
}

/** Copy is seldom called `explian`: that is a command, misspelt. */
function assertNoMisspeltCommand(
  [first]: readonly string[],
  commands: readonly string[],
  cwd: string,
): void {
  if (first === undefined || !/^[a-z-]{3,}$/.test(first) || existsSync(resolve(cwd, first))) return
  const meant = didYouMean(first, commands)
  if (meant === '') return
  throw new UsageError(
    `Unknown command “${first}”${meant}`,
    `There is no file of that name either; commands: ${commands.join(', ')}`,
  )
}

/** @throws {UsageError} when nothing says what to check. */
async function patternsOf(
  files: readonly string[],
  {filesFrom, stdinFilename}: CheckOptions,
  scope: Scope,
  io: Io,
): Promise<readonly string[]> {
  if (scope.among && (files.includes(STDIN) || stdinFilename !== undefined)) {
    throw new UsageError(
      'What was changed in copy from standard input is not known to git',
      'Name its file, or leave out --changed, --uncommitted or --staged',
    )
  }
  if (filesFrom === STDIN && files.includes(STDIN)) {
    throw new UsageError(
      'Standard input cannot be both the copy and the list of files',
      'Give the list as a file: --files-from FILE',
    )
  }
  if (filesFrom !== undefined) return [...files, ...(await filesListed(filesFrom, io))]
  if (files.length > 0) return files
  if (scope.files) return scope.files
  if (!io.stdin.isTTY || stdinFilename !== undefined) return [STDIN]
  throw nothingToCheck()
}

function nothingToCheck(): UsageError {
  return new UsageError(
    'Nothing to check: name files, folders or globs, or - for standard input',
    'As in `copydesk story.txt`; run `copydesk --help` to see what there is',
  )
}

/** Paths, one a line or, as `find -print0` writes them, parted by NUL. */
async function filesListed(list: string, io: Io): Promise<string[]> {
  const text = list === STDIN ? String(await readAll(io.stdin)) : await readList(list, io)
  const separator = text.includes('\0') ? '\0' : /\r?\n/
  return text.split(separator).filter((path) => path.trim() !== '')
}

async function readList(list: string, io: Io): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, list), 'utf8')
  } catch (error) {
    throw new UsageError(
      `The list of files, ${list}, cannot be read: ${(error as Error).message}`,
      'Check the path given to --files-from',
    )
  }
}

/** @throws {UsageError} when nobody asked for standard input and nothing stands there. */
async function lintStdin(
  files: readonly string[],
  {stdinFilename}: CheckOptions,
  run: RunOptions,
  io: Io,
): Promise<FileResult> {
  const copy = await readAll(io.stdin)
  if (copy.length === 0 && files.length === 0 && stdinFilename === undefined) throw nothingToCheck()
  return lintText(copy, {...run, ...(stdinFilename !== undefined && {filename: stdinFilename})})
}

/** Writes the reports; where standard output carries repaired copy, standard error has them. */
async function report(
  results: readonly FileResult[],
  writer: ReportWriter,
  carriesCopy: boolean,
  io: Io,
): Promise<void> {
  if (carriesCopy && !results[0]!.error) await write(io.stdout, results[0]!.source)
  await writer.end(results, carriesCopy ? io.stderr : io.stdout)
}

/** The diff; on standard error the files that failed, and what the repairs come to. */
async function reportDryRun(
  results: readonly FileResult[],
  colorMode: ColorMode,
  io: Io,
): Promise<void> {
  await write(io.stdout, await diffOf(results, wantsColor(colorMode, io.stdout, io.env)))
  const failed = results.filter(({error}) => error)
  if (failed.length > 0) {
    const width = widthOfOutput(io.stderr)
    const color = wantsColor(colorMode, io.stderr, io.env)
    await write(io.stderr, renderReport('pretty', failed, {width, color}))
  }
  const {repaired} = totalsOf(results)
  const changed = results.filter(({fixed}) => fixed).length
  const said =
    repaired > 0
      ? `--fix would make ${counted(repaired, 'repair')} in ${counted(changed, 'file')}`
      : '--fix would change nothing'
  await write(io.stderr, `${said}\n`)
}

async function exitCodeOf(
  results: readonly FileResult[],
  {dryRun, maxWarnings, failLevel}: Plan,
  io: Io,
): Promise<number> {
  const {failed, warnings, repaired} = totalsOf(results)
  if (warnings > maxWarnings) {
    await write(
      io.stderr,
      `copydesk: ${counted(warnings, 'warning')}, more than the ${maxWarnings} that --max-warnings allows\n`,
    )
  }
  if (failed > 0) return FAILED
  if (failLevel === 'never') return CLEAN
  const fails = results.some(({findings}) =>
    findings.some(({severity}) => reaches(severity, failLevel)),
  )
  const wouldRepair = dryRun && repaired > 0
  return fails || warnings > maxWarnings || wouldRepair ? FINDINGS : CLEAN
}
