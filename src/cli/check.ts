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
}

/** What flags ask of the command itself. */
interface Plan {
  readonly format: ReportFormat
  readonly fix: boolean
  readonly dryRun: boolean
  readonly quiet: boolean
  readonly maxWarnings: number
}

const STDIN = '-'

/** Checks copy, reports, and gives the exit code. */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const plan = planOf(options)
  const run: RunOptions = {
    ...runOptionsOf(options, io),
    fix: plan.fix ? 'safe' : 'none',
    write: !plan.dryRun,
  }
  assertNoMisspeltCommand(files, io.cwd)
  const patterns = await patternsOf(files, options, io)
  const results: FileResult[] = []
  if (patterns.includes(STDIN)) results.push(await lintStdin(options, run, io))
  const named = patterns.filter((pattern) => pattern !== STDIN)
  if (named.length > 0) for await (const result of lintFiles(named, run)) results.push(result)
  await report(results, patterns, plan, options.color, io)
  return exitCodeOf(results, plan, io)
}

function planOf({format, fix = false, dryRun = false, quiet = false, maxWarnings}: CheckOptions): Plan {
  if (!isReportFormat(format)) {
    const known = Object.keys(reports)
    throw new UsageError(
      `Unknown format “${format}”${didYouMean(format, known)}`,
      `Formats: ${known.join(', ')}`,
    )
  }
  if (dryRun && !fix) {
    throw new UsageError('--dry-run does nothing by itself', 'Use it with --fix, to see what would change')
  }
  return {
    format,
    fix,
    dryRun,
    quiet,
    maxWarnings: maxWarnings === undefined ? Infinity : numberOf(maxWarnings, 'max-warnings'),
  }
}

const COMMANDS = ['check', 'outline', 'rules', 'explain', 'words', 'print-config', 'help']

/** Copy is seldom called `explian`: that is a command, misspelt. */
function assertNoMisspeltCommand([first]: readonly string[], cwd: string): void {
  if (first === undefined || !/^[a-z-]{3,}$/.test(first) || existsSync(resolve(cwd, first))) return
  const meant = didYouMean(first, COMMANDS)
  if (meant === '') return
  throw new UsageError(
    `Unknown command “${first}”${meant}`,
    `There is no file of that name either; commands: ${COMMANDS.slice(0, -1).join(', ')}`,
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
  throw new UsageError(
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

async function lintStdin(
  {stdinFilename}: CheckOptions,
  run: RunOptions,
  io: Io,
): Promise<FileResult> {
  const copy = await readAll(io.stdin)
  return lintText(copy, {...run, ...(stdinFilename !== undefined && {filename: stdinFilename})})
}

/**
 * Prints the report. Where standard output is wanted for something else, the repaired copy of
 * standard input or the diff of a dry run, the report goes to standard error.
 */
async function report(
  results: readonly FileResult[],
  patterns: readonly string[],
  plan: Plan,
  colorMode: ColorMode,
  io: Io,
): Promise<void> {
  const printsCopy = plan.fix && (plan.dryRun || patterns.includes(STDIN))
  const output = printsCopy ? io.stderr : io.stdout
  if (plan.dryRun) {
    await write(io.stdout, await diffOf(results, wantsColor(colorMode, io.stdout, io.env)))
  } else if (printsCopy) {
    const [{source, error}] = results as [FileResult]
    if (!error) await write(io.stdout, source)
  }
  const shown = plan.quiet ? results.map(errorsOnly) : results
  const {findings, failed} = countOf(shown)
  if (plan.quiet && plan.format === 'pretty' && findings + failed === 0) return
  await write(output, reports[plan.format](shown, optionsFor(output, colorMode, io)))
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

function countOf(results: readonly FileResult[]): {findings: number; failed: number} {
  const {errors, warnings, hints, failed} = totalsOf(results)
  return {findings: errors + warnings + hints, failed}
}

async function exitCodeOf(
  results: readonly FileResult[],
  {dryRun, maxWarnings}: Plan,
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
  const wouldRepair = dryRun && repaired > 0
  return errors > 0 || warnings > maxWarnings || wouldRepair ? FINDINGS : CLEAN
}
