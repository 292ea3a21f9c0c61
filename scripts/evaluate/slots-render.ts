import type {Finding} from '#lint'
import type {SlotOutcome} from './slots.js'

/** A row for each kind, one for each rule with several kinds, and one for all. */
export function printSlots(
  outcomes: readonly SlotOutcome[],
  articles: number,
  seeds: readonly number[],
): void {
  console.log(
    `${outcomes.length} faults of the slots in ${articles} clean articles, ${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}; hints are counted as found\n`,
  )
  console.log(
    'rule, kind                   planted   found  recall   hints   repaired  of found   alarms on the true twin',
  )
  for (const rule of new Set(outcomes.map(({kind}) => kind.rule))) {
    const own = outcomes.filter(({kind}) => kind.rule === rule)
    console.log(line(rule, own))
    for (const name of new Set(own.map(({kind}) => kind.name))) {
      console.log(
        line(
          `  ${name}`,
          own.filter(({kind}) => kind.name === name),
        ),
      )
    }
  }
  console.log(line('all', outcomes))
}

function line(name: string, outcomes: readonly SlotOutcome[]): string {
  const found = outcomes.filter(({findings}) => findings.length > 0)
  const hints = found.filter(({findings}) => findings.every(isHint)).length
  const repaired = found.filter(({isRepaired}) => isRepaired).length
  const alarms = outcomes.filter((outcome) => outcome.alarms.length > 0).length
  return [
    name.padEnd(27),
    String(outcomes.length).padStart(9),
    String(found.length).padStart(8),
    share(found.length, outcomes.length).padStart(8),
    String(hints).padStart(8),
    String(repaired).padStart(11),
    share(repaired, found.length).padStart(10),
    String(alarms).padStart(8),
  ].join('')
}

function isHint({severity}: Finding): boolean {
  return severity === 'hint'
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}

export function printMissedSlots(outcomes: readonly SlotOutcome[]): void {
  for (const {kind, planted, findings, isRepaired, alarms} of outcomes) {
    const {text, span} = planted
    const statement = text.slice(span.start, span.end)
    if (!isRepaired) {
      const offers = findings.flatMap(({expected}) => expected).join(' | ')
      console.log(
        `${kind.name}\t${findings.length > 0 ? `offers ${offers}` : 'missed'}\t${statement}`,
      )
    }
    for (const {reason} of alarms) console.log(`${kind.name}\talarm: ${reason}\t${statement}`)
  }
  console.log()
}
