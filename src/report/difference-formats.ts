import picocolors from 'picocolors'
import {repairsOf} from './carets.js'
import type {ChangedFinding, PathedFinding, ReportDifference, RuleDifference} from './difference.js'
import {escaped, escapedHtml} from './markdown.js'
import {aligned} from './table.js'
import {shown} from './terminal.js'
import {counted} from './totals.js'

export const DIFFERENCE_FORMATS = ['pretty', 'json', 'markdown'] as const
export type DifferenceFormat = (typeof DIFFERENCE_FORMATS)[number]

type Colors = ReturnType<typeof picocolors.createColors>

/** Renders what became of findings from one report to the next; ends with a line feed. */
export function renderDifference(
  format: DifferenceFormat,
  difference: ReportDifference,
  {color}: {readonly color: boolean},
): string {
  if (format === 'json') return asJson(difference)
  if (format === 'markdown') return asMarkdown(difference)
  return asPretty(difference, picocolors.createColors(color))
}

/** Raised where a reader of the old form would misread the new one. */
const JSON_VERSION = 1

function asJson(difference: ReportDifference): string {
  return `${JSON.stringify({version: JSON_VERSION, ...difference}, undefined, 2)}\n`
}

/**
 *     agreement  +1 -0 ~1
 *     + wire/a.txt:3:9  error  Unexpected “is”, expected “are”
 *     ~ wire/b.txt:7:2  error → warning  Unexpected …
 */
function asPretty(difference: ReportDifference, colors: Colors): string {
  const sections = difference.rules.map((rule) =>
    [`${colors.bold(rule.rule)}  ${tallyOf(rule)}`, ...linesOf(rule, colors)].join('\n'),
  )
  return [...sections, saidOf(difference).join('\n')].join('\n\n').concat('\n')
}

function linesOf({added, removed, changed}: RuleDifference, {green, red, yellow}: Colors) {
  return [
    ...aligned(added.map((one) => [`+ ${placeOf(one)}`, one.severity, whatOf(one)])).map(green),
    ...aligned(removed.map((one) => [`- ${placeOf(one)}`, one.severity, whatOf(one)])).map(red),
    ...changed.flatMap((one) => changedLines(one).map(yellow)),
  ]
}

function changedLines({before, after}: ChangedFinding): string[] {
  const severity =
    before.severity === after.severity ? after.severity : `${before.severity} → ${after.severity}`
  const [was, is] = [whatOf(before), whatOf(after)]
  const lead = `~ ${placeOf(after)}  ${severity}`
  return was === is ? [`${lead}  ${is}`] : [lead, `  before: ${was}`, `  after:  ${is}`]
}

function placeOf({path, start}: PathedFinding): string {
  return `${shown(path)}:${start.line}:${start.column}`
}

function whatOf({reason, expected}: PathedFinding): string {
  return shown(expected.length > 0 ? `${reason} → ${repairsOf(expected)}` : reason)
}

/** “+3 -1 ~0”: added, removed, said otherwise. */
function tallyOf({added, removed, changed}: RuleDifference): string {
  return `+${added.length} -${removed.length} ~${changed.length}`
}

/** What it comes to, of which versions, and what could not be compared. */
function saidOf(difference: ReportDifference): string[] {
  const {before, after, rules, same, compared, onlyBefore, onlyAfter} = difference
  const sum = (of: (rule: RuleDifference) => readonly unknown[]) =>
    rules.reduce((total, rule) => total + of(rule).length, 0)
  const told =
    rules.length === 0
      ? `No difference in ${counted(compared, 'file')}; ${counted(same, 'finding')} the same`
      : `${sum(({added}) => added)} added, ${sum(({removed}) => removed)} removed, ${sum(({changed}) => changed)} said otherwise in ${counted(rules.length, 'rule')}; ${counted(same, 'finding')} of ${counted(compared, 'file')} the same`
  return [
    told,
    `copydesk ${toolOf(before)} → ${toolOf(after)}`,
    ...notCompared(onlyBefore, 'earlier'),
    ...notCompared(onlyAfter, 'later'),
  ]
}

function toolOf({version, model}: ReportDifference['before']): string {
  return model === undefined ? version : `${version} (model ${model})`
}

const MOST_NAMED = 5

function notCompared(paths: readonly string[], which: string): string[] {
  if (paths.length === 0) return []
  const named = paths.slice(0, MOST_NAMED).map(shown)
  const more = paths.length > named.length ? ` and ${paths.length - named.length} more` : ''
  return [
    `Not compared, since only the ${which} report checked ${paths.length === 1 ? 'it' : 'them'}: ${named.join(', ')}${more}`,
  ]
}

/** A comment holds 65,536 characters; findings beyond these are counted. */
const MOST_IN_COMMENT = 200

function asMarkdown(difference: ReportDifference): string {
  const [told, ...more] = saidOf(difference)
  const {rules} = difference
  const table = [
    '| rule | added | removed | said otherwise |',
    '| --- | ---: | ---: | ---: |',
    ...rules.map(
      ({rule, added, removed, changed}) =>
        `| ${escaped(rule)} | ${added.length} | ${removed.length} | ${changed.length} |`,
    ),
  ]
  let room = MOST_IN_COMMENT
  const details = rules.flatMap((rule) => {
    const lines = linesOf(rule, PLAIN)
    const taken = lines.slice(0, room)
    room -= taken.length
    if (taken.length === 0) return []
    const left = lines.length - taken.length
    return [
      '',
      '<details>',
      `<summary>${escapedHtml(rule.rule)} ${tallyOf(rule)}</summary>`,
      '',
      ...fenced(taken),
      ...(left > 0 ? ['', `${counted(left, 'more line')} not shown here.`] : []),
      '',
      '</details>',
    ]
  })
  const head = [`### copydesk diff: ${escaped(told!)}`, '', ...more.map(escaped)]
  return `${[...head, ...(rules.length > 0 ? ['', ...table, ...details] : [])].join('\n')}\n`
}

const PLAIN = picocolors.createColors(false)

/** Copy may hold a fence of its own; a longer one holds it. */
function fenced(lines: readonly string[]): string[] {
  const longest = Math.max(
    2,
    ...(lines
      .join('\n')
      .match(/`+/g)
      ?.map(({length}) => length) ?? []),
  )
  const fence = '`'.repeat(longest + 1)
  return [`${fence}diff`, ...lines.map((line) => line.replace(/^~/, '!')), fence]
}
