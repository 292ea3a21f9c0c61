import type {MeasuredTimes} from '#engine'
import {counted} from '#report'

/**
 * What each rule cost, the dearest first. What is worked out for several rules (names, claims, the
 * models that are loaded) is paid by the first that asks.
 *
 * @param files of the run.
 */
export function timingTable({rules, linted, total}: MeasuredTimes, files: number): string {
  if (linted === 0) return `copydesk: no rule ran: ${counted(files, 'file')}, all remembered\n`
  const spent = rules.reduce((sum, {milliseconds}) => sum + milliseconds, 0)
  const findings = rules.reduce((sum, rule) => sum + rule.findings, 0)
  const rows = [
    ...rules.map((rule) => row(rule.rule, rule.milliseconds, total, String(rule.findings))),
    row('(reading, sorting)', Math.max(0, total - spent), total, ''),
    row('total', total, total, String(findings)),
  ]
  const title = `Rules on ${counted(linted, 'text')}, in milliseconds of all threads`
  return `\n${title}\n\n${['rule', 'ms', 'share', 'reports'].map(cell).join('')}\n${rows.join('')}`
}

function row(name: string, milliseconds: number, total: number, findings: string): string {
  const share = `${((100 * milliseconds) / total).toFixed(1)} %`
  return `${[name, milliseconds.toFixed(1), share, findings].map(cell).join('').trimEnd()}\n`
}

const WIDTHS = [30, 10, 9, 9]

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(WIDTHS[0]!) : text.padStart(WIDTHS[column]!)
}
