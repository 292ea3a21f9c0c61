import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {UsageError} from '#engine'
import {comparableReport, differenceOf, renderDifference} from '#report'
import type {ComparableReport, DifferenceFormat} from '#report'
import {CLEAN, FINDINGS} from './exit.js'
import {readAll, wantsColor, write} from './io.js'
import type {ColorMode, Io} from './io.js'

export interface CompareOptions {
  readonly format: DifferenceFormat
  readonly color: ColorMode
  readonly exitZero?: boolean
}

const STDIN = '-'

/** Prints what the later of two JSON reports adds and removes, rule by rule. */
export async function compareReports(
  earlier: string,
  later: string,
  {format, color, exitZero = false}: CompareOptions,
  io: Io,
): Promise<number> {
  if (earlier === STDIN && later === STDIN) {
    throw new UsageError('Only one of the two reports can come from standard input')
  }
  const [before, after] = [await reportIn(earlier, io), await reportIn(later, io)]
  const difference = differenceOf(before, after)
  if (difference.compared === 0 && before.files.length + after.files.length > 0) {
    throw new UsageError(
      `No file was checked by both ${earlier} and ${later}`,
      'Make both reports from the same folder: paths in them are relative to it',
    )
  }
  const text = renderDifference(format, difference, {color: wantsColor(color, io.stdout, io.env)})
  await write(io.stdout, text)
  return difference.rules.length > 0 && !exitZero ? FINDINGS : CLEAN
}

async function reportIn(file: string, io: Io): Promise<ComparableReport> {
  const outcome = comparableReport.safeParse(jsonOf(await textOf(file, io), file))
  if (outcome.success) return outcome.data
  const [issue] = outcome.error.issues
  const place = issue!.path.length > 0 ? ` (${issue!.path.join('.')}: ${issue!.message})` : ''
  throw new UsageError(`${file} is no report of copydesk in JSON${place}`, HOW)
}

const HOW = 'Make one with `copydesk --format json=FILE …`'

async function textOf(file: string, io: Io): Promise<string> {
  if (file === STDIN) return String(await readAll(io.stdin))
  try {
    return await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new UsageError(code === 'ENOENT' ? `${file}: there is no such report` : message, HOW)
  }
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${(error as Error).message}`, HOW)
  }
}
