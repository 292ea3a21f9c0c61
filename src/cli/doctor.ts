import picocolors from 'picocolors'
import {examine} from '#engine'
import type {Check} from '#engine'
import {counted, shown, wrapped} from '#report'
import {CLEAN, FAILED} from './exit.js'
import {wantsColor, widthOfOutput, write} from './io.js'
import type {ColorMode, Io} from './io.js'
import {runOptionsOf} from './run-options.js'
import type {ConfigOptions} from './run-options.js'

export interface DoctorOptions extends ConfigOptions {
  readonly format: 'pretty' | 'json'
  readonly color: ColorMode
}

/** Says whether copydesk is whole and what it finds here. */
export async function doctor(options: DoctorOptions, io: Io): Promise<number> {
  const checks = await examine(runOptionsOf(options, io))
  const text =
    options.format === 'json'
      ? `${JSON.stringify(checks, undefined, 2)}\n`
      : asPage(checks, widthOfOutput(io.stdout), wantsColor(options.color, io.stdout, io.env))
  await write(io.stdout, text)
  return checks.some(({state}) => state === 'broken') ? FAILED : CLEAN
}

const MARKS = {ok: 'ok', note: 'note', broken: 'broken'} as const

function asPage(checks: readonly Check[], width: number, color: boolean): string {
  const colors = picocolors.createColors(color)
  const paint = {ok: colors.green, note: colors.yellow, broken: colors.red}
  const areas = [...new Set(checks.map(({area}) => area))]
  const sections = areas.map((area) => {
    const lines = checks
      .filter((check) => check.area === area)
      .flatMap(({state, said, hint}) => {
        const mark = paint[state](MARKS[state].padEnd(INDENT - 4))
        const [first, ...rest] = linesOf(said, hint, width - INDENT)
        return [`  ${mark}  ${first}`, ...rest.map((line) => ' '.repeat(INDENT) + line)]
      })
    return [colors.bold(area), ...lines].join('\n')
  })
  const broken = checks.filter(({state}) => state === 'broken').length
  const sum = broken === 0 ? 'Nothing is broken' : `${counted(broken, 'thing')} broken`
  return `${[...sections, sum].join('\n\n')}\n`
}

/** Columns before what is said. */
const INDENT = '  broken  '.length

/** What is wrong with a configuration shows its line with carets, which must not be broken. */
function linesOf(said: string, hint: string | undefined, width: number): string[] {
  const lines = said
    .split('\n')
    .flatMap((line) => (said.includes('\n') ? [shown(line)] : wrapped(shown(line), width)))
  return hint === undefined ? lines : [...lines, ...wrapped(`→ ${shown(hint)}`, width)]
}
