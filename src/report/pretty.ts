import picocolors from 'picocolors'
import type {AllowedFinding, FileError, FileResult, Finding} from '#lint'
import {CopyLines} from './copy-lines.js'
import {renderFinding} from './pretty-finding.js'
import {knownSaid} from './known.js'
import {withoutAllowed} from './levels.js'
import type {Report, ReportOptions} from './report.js'
import {shown, wrapped} from './terminal.js'
import {counted, foundIn, totalsOf} from './totals.js'
import type {Totals} from './totals.js'
import {allowanceSaid} from './wording.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** Narrower terminals break the lines themselves. */
const NARROWEST = 40
/** However wide the window, longer lines are hard to read. */
const WIDEST = 120

/**
 * For people at a terminal: every finding with the copy around it, then what it comes to.
 *
 *     story.txt
 *
 *       3:9  error  Unexpected repeated “the”, expected one  repeated-word
 *       3 │ Outside the the court, supporters cheered.
 *         │         ^^^^^^^ → the
 *
 *     1 error in 1 file; 1 can be fixed with --fix
 */
export const pretty: Report = (results, options) => {
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST)
  const colors = picocolors.createColors(options.color)
  const sections = results.flatMap((result) =>
    sectionsOf(options.showAllowed ? result : withoutAllowed(result), width, colors, options),
  )
  return [...sections, summary(results, options, width, colors)].join('\n\n').concat('\n')
}

/** A file's name and what is to be said of it; nothing where nothing is. */
function sectionsOf(
  result: FileResult,
  width: number,
  colors: Colors,
  {hyperlinks = false}: ReportOptions,
): string[] {
  const {path, source, error, allowed = []} = result
  const findings = [...result.findings, ...allowed.map(asAllowed)]
  const heading = colors.underline(shown(path))
  const failed = error ? [failure(error, width, colors)] : []
  if (findings.length === 0) return error ? [heading, ...failed] : []
  const lines = new CopyLines(source)
  const lastLine = findings.reduce((last, {end}) => Math.max(last, end.line), 1)
  const layout = {lines, width, colors, hyperlinks, digits: String(lastLine).length}
  return [heading, ...failed, ...findings.map((finding) => renderFinding(finding, layout))]
}

/** What may stay is shown as the mildest there is, with what says so in place of the note. */
function asAllowed({finding, allowance}: AllowedFinding): Finding {
  return {...finding, severity: 'hint', note: allowanceSaid(allowance)}
}

function failure({message, hint}: FileError, width: number, colors: Colors): string {
  const room = width - '  error  '.length
  const next = hint === undefined ? [] : wrapped(`→ ${shown(hint)}`, room)
  return [...wrapped(shown(message), room), ...next]
    .map((line, at) => (at === 0 ? `  ${colors.bold(colors.red('error'))}  ` : '         ') + line)
    .join('\n')
}

function summary(
  results: readonly FileResult[],
  {startedAt}: ReportOptions,
  width: number,
  {bold, green, red, yellow}: Colors,
): string {
  const totals = totalsOf(results)
  const text = wrapped(summaryOf(results, totals, startedAt), width).join('\n')
  if (totals.errors + totals.failed > 0) return bold(red(text))
  if (totals.warnings > 0) return bold(yellow(text))
  return totals.hints > 0 ? text : green(text)
}

/** “3 errors, 1 warning, 2 hints in 2 files; 2 can be fixed with --fix”. */
function summaryOf(results: readonly FileResult[], totals: Totals, today: string): string {
  const {files, failed, fixable, repaired} = totals
  const found = foundIn(results)
  const known = knownSaid(results, today)
  const checked = files - failed
  if (files === 0) return 'Nothing to check'
  return [
    ...(repaired > 0 ? [`${counted(repaired, 'repair')} made`] : []),
    ...(found === '' ? [] : [found]),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(found === '' && checked > 0 ? [`nothing to report in ${counted(checked, 'file')}`] : []),
    ...(known === '' ? [] : [known]),
    ...(totals.allowed > 0 ? [`${totals.allowed} allowed`] : []),
    ...(failed > 0 ? [`${counted(failed, 'file')} could not be checked`] : []),
  ]
    .join('; ')
    .replace(/^./, (letter) => letter.toUpperCase())
}
