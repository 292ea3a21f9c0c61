import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {didYouMean} from '#config'
import {lintFiles, lintText, packageVersion, UsageError} from '#engine'
import type {RunOptions} from '#engine'
import type {FileResult} from '#lint'
import {counted, isReportFormat, reports, totalsOf} from '#report'
import type {ReportFormat, ReportOptions} from '#report'
import {diffOf} from './diff.js'
import {CLEAN, FAILED, FINDINGS} from './exit.js'
import {readAll, wantsColor, widthOfOutput, write} from './io.js'
import type {ColorMode, Io, Output} from './io.js'
import {numberOf, runOptionsOf} from './run-options.js'
import type {ConfigOptions, RoleOptions, RuleOptions} from './run-options.js'

export interface CheckOptions extends ConfigOptions, RuleOptions, RoleOptions {
  readonly format: string
  readonly color: ColorMode
  readonly filesFrom?: string
  readonly stdinFilename?: string
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly maxWarnings?: string
  readonly exitZero?: boolean
}

/** What flags ask of the command itself. */
interface Plan {
  readonly format: ReportFormat
  readonly fix: boolean
  readonly dryRun: boolean
  readonly quiet: boolean
  readonly maxWarnings: number
  readonly exitZero: boolean
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
): Promise<number> {
  const plan = planOf(options)
  const run: RunOptions = {
    ...runOptionsOf(options, io),
    fix: plan.fix ? 'safe' : 'none',
    write: !plan.dryRun,
  }
  assertNoMisspeltCommand(files, commands, io.cwd)
  const patterns = await patternsOf(files, options, io)
  const results: FileResult[] = []
  if (patterns.includes(STDIN)) results.push(await lintStdin(files, options, run, io))
  const named = patterns.filter((pattern) => pattern !== STDIN)
  if (named.length > 0) for await (const result of lintFiles(named, run)) results.push(result)
  await report(results, patterns, plan, options.color, io)
  return exitCodeOf(results, plan, io)
}

function planOf({
  format,
  fix = false,
  dryRun = false,
  quiet = false,
  maxWarnings,
  exitZero = false,
}: CheckOptions): Plan {
  if (!isReportFormat(format)) {
    const known = Object.keys(reports)
    throw new UsageError(
      `Unknown format “${format}”${didYouMean(format, known)}`,
      `Formats: ${known.join(', ')}`,
    )
  }
  if (dryRun && !fix) {
    throw new UsageError(
      '--dry-run does nothing by itself',
      'Use it with --fix, to see what would change',
    )
  }
  return {
    format,
    fix,
    dryRun,
    quiet,
    maxWarnings: maxWarnings === undefined ? Infinity : numberOf(maxWarnings, 'max-warnings'),
    exitZero,
  }
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
  io: Io,
): Promise<readonly string[]> {
  if (filesFrom === STDIN && files.includes(STDIN)) {
    throw new UsageError(
      'Standard input cannot be both the copy and the list of files',
      'Give the list as a file: --files-from FILE',
    )
  }
  if (filesFrom !== undefined) return [...files, ...(await filesListed(filesFrom, io))]
  if (files.length > 0) return files
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

/**
 * Prints the report. Where standard output carries the repaired copy of standard input or the
 * diff of a dry run, the report goes to standard error.
 */
async function report(
  results: readonly FileResult[],
  patterns: readonly string[],
  plan: Plan,
  colorMode: ColorMode,
  io: Io,
): Promise<void> {
  if (plan.dryRun) return reportDryRun(results, colorMode, io)
  const repairsStdin = plan.fix && patterns.includes(STDIN)
  if (repairsStdin && !results[0]!.error) await write(io.stdout, results[0]!.source)
  const output = repairsStdin ? io.stderr : io.stdout
  const shown = plan.quiet ? results.map(errorsOnly) : results
  if (plan.quiet && plan.format === 'pretty' && isCalm(shown)) return
  await write(output, reports[plan.format](shown, optionsFor(output, colorMode, io)))
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
    await write(io.stderr, reports.pretty(failed, optionsFor(io.stderr, colorMode, io)))
  }
  const {repaired} = totalsOf(results)
  const changed = results.filter(({fixed}) => fixed).length
  const said =
    repaired > 0
      ? `--fix would make ${counted(repaired, 'repair')} in ${counted(changed, 'file')}`
      : '--fix would change nothing'
  await write(io.stderr, `${said}\n`)
}

function optionsFor(output: Output, colorMode: ColorMode, io: Io): ReportOptions {
  return {
    width: widthOfOutput(output),
    color: wantsColor(colorMode, output, io.env),
    version: packageVersion(),
  }
}

function errorsOnly(result: FileResult): FileResult {
  return {...result, findings: result.findings.filter(({severity}) => severity === 'error')}
}

function isCalm(results: readonly FileResult[]): boolean {
  return results.every(({findings, error}) => findings.length === 0 && !error)
}

async function exitCodeOf(
  results: readonly FileResult[],
  {dryRun, maxWarnings, exitZero}: Plan,
  io: Io,
): Promise<number> {
  const {failed, errors, warnings, repaired} = totalsOf(results)
  if (warnings > maxWarnings) {
    await write(
      io.stderr,
      `copydesk: ${counted(warnings, 'warning')}, more than the ${maxWarnings} that --max-warnings allows\n`,
    )
  }
  if (failed > 0) return FAILED
  if (exitZero) return CLEAN
  const wouldRepair = dryRun && repaired > 0
  return errors > 0 || warnings > maxWarnings || wouldRepair ? FINDINGS : CLEAN
}
