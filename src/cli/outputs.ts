import {appendFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {didYouMean} from '#config'
import {assertCanWrite, modelVersion, packageVersion, UsageError, writeWhole} from '#engine'
import type {FileResult} from '#lint'
import {atLevel, isReportFormat, reports, streamedReports} from '#report'
import type {FailLevel, ReportFormat, ReportOptions} from '#report'
import type {Severity} from '#rule'
import {ruleFacts} from '#rules'
import {wantsColor, wantsHyperlinks, widthOfOutput, write} from './io.js'
import type {ColorMode, Io, Output} from './io.js'

/** A report that was asked for: a format, and the file it goes to if not standard output. */
export interface ReportTarget {
  readonly format: ReportFormat
  readonly file?: string
}

/** What the reports of a run have in common. */
export interface ReportPlan {
  readonly targets: readonly ReportTarget[]
  readonly color: ColorMode
  /** The lowest severity that is reported. */
  readonly reportLevel: Severity
  readonly failLevel: FailLevel
  /** Whether findings that may stay are shown as well. */
  readonly showAllowed: boolean
  /** Whether `pretty` keeps silent where nothing is to be reported. */
  readonly quiet: boolean
}

/**
 * Reads `--format NAME` and `--format NAME=FILE`.
 * @throws {UsageError} for an unknown format, and where two reports would go to one place.
 */
export function targetsOf(flags: readonly string[]): ReportTarget[] {
  const targets = flags.map(targetOf)
  const places = new Set<string | undefined>()
  for (const {file} of targets) {
    if (places.has(file)) {
      throw new UsageError(
        file === undefined
          ? 'Two reports cannot both go to standard output'
          : `Two reports cannot both go to ${file}`,
        'Give a file to all but one of them, as in --format sarif=out.sarif --format pretty',
      )
    }
    places.add(file)
  }
  return targets
}

function targetOf(flag: string): ReportTarget {
  const at = flag.indexOf('=')
  const format = at < 0 ? flag : flag.slice(0, at)
  const file = at < 0 ? undefined : flag.slice(at + 1)
  if (!isReportFormat(format)) {
    const known = Object.keys(reports)
    throw new UsageError(
      `Unknown format “${format}”${didYouMean(format, known)}`,
      `Formats: ${known.join(', ')}`,
    )
  }
  if (file === '') {
    throw new UsageError(
      `The file of --format ${flag} has no name`,
      `Write --format ${format}=FILE, or --format ${format} for standard output`,
    )
  }
  return file === undefined ? {format} : {format, file}
}

/** Where the reports of one run go. */
export class ReportWriter {
  readonly #plan: ReportPlan
  readonly #io: Io
  readonly #startedAt: string

  constructor(plan: ReportPlan, io: Io, startedAt: string) {
    this.#plan = plan
    this.#io = io
    this.#startedAt = startedAt
  }

  /** @throws {CopyError} when a report could not be written where it is to go. */
  async assertCanWrite(): Promise<void> {
    for (const {file} of this.#plan.targets) {
      if (file !== undefined) await assertCanWrite(resolve(this.#io.cwd, file), file)
    }
  }

  /** Whether something is written of each file before the others are done. */
  get streams(): boolean {
    return this.#stream() !== undefined
  }

  /** Writes what can be said of a file before the others are done. */
  async file(result: FileResult): Promise<void> {
    const stream = this.#stream()
    if (stream)
      await write(this.#io.stdout, stream.file(this.#shown(result), this.#options(this.#io.stdout)))
  }

  /**
   * Writes everything else.
   * @param output takes the report that goes to no file; no stream goes there but to stdout.
   */
  async end(results: readonly FileResult[], output: Output): Promise<void> {
    const shown = results.map((result) => this.#shown(result))
    for (const target of this.#plan.targets) await this.#write(target, shown, output)
    if (this.#plan.targets.some(({format}) => format === 'github')) await this.#summarize(shown)
  }

  async #write({format, file}: ReportTarget, shown: FileResult[], output: Output): Promise<void> {
    if (file !== undefined) {
      const text = reports[format](shown, this.#options())
      await writeWhole(resolve(this.#io.cwd, file), file, [Buffer.from(text)])
      return
    }
    if (this.#plan.quiet && format === 'pretty' && isCalm(shown)) return
    const stream = output === this.#io.stdout ? this.#stream() : undefined
    const report = stream ? stream.end : reports[format]
    await write(output, report(shown, this.#options(output)))
  }

  #stream() {
    const printed = this.#plan.targets.find(({file}) => file === undefined)
    return printed && streamedReports[printed.format]
  }

  #shown(result: FileResult): FileResult {
    return atLevel(result, this.#plan.reportLevel)
  }

  /** Adds to the summary that GitHub shows of a job, where it wants one. */
  async #summarize(shown: readonly FileResult[]): Promise<void> {
    const file = this.#io.env['GITHUB_STEP_SUMMARY']
    if (!file) return
    const text = reports.markdown(shown, this.#options())
    await appendFile(resolve(this.#io.cwd, file), `${text}\n`).catch((error: Error) =>
      write(this.#io.stderr, `copydesk: no job summary was written: ${error.message}\n`),
    )
  }

  #options(output?: Output): ReportOptions {
    const {color, failLevel, showAllowed} = this.#plan
    return {
      width: output ? widthOfOutput(output) : WIDTH_OF_FILES,
      color: output !== undefined && wantsColor(color, output, this.#io.env),
      hyperlinks: output !== undefined && wantsHyperlinks(output, this.#io.env),
      version: packageVersion(),
      model: modelVersion(),
      rules: ruleFacts,
      failLevel,
      showAllowed,
      startedAt: this.#startedAt,
    }
  }
}

const WIDTH_OF_FILES = 100

function isCalm(results: readonly FileResult[]): boolean {
  return results.every(({findings, error}) => findings.length === 0 && !error)
}
