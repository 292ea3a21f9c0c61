import type {Report} from './finding.js'

/** Faults of one kind in an article that are told one by one. */
const TOLD = 5

/** A report, with what it has in common with others of the article. */
export type ReportOfKind = readonly [kind: string, report: Report]

/**
 * The reports of a rule, of which the sixth and later ones of a kind are hints: a fault that
 * stands everywhere has one cause, in the feed or the file, and a desk wants to read of it once.
 * Each keeps its repair, and the first says how many there are.
 */
export function* withHabits(reports: Iterable<ReportOfKind>): Iterable<Report> {
  const all = [...reports]
  const totals = new Map<string, number>()
  for (const [kind] of all) totals.set(kind, (totals.get(kind) ?? 0) + 1)
  const told = new Map<string, number>()
  for (const [kind, report] of all) {
    const before = told.get(kind) ?? 0
    told.set(kind, before + 1)
    if (before >= TOLD) yield {...report, severity: 'hint'}
    else if (before === 0 && totals.get(kind)! > TOLD) yield counted(report, totals.get(kind)!)
    else yield report
  }
}

function counted(report: Report, total: number): Report {
  const count = `The article has ${total} such places, which points to the feed or the file it came from.`
  return {...report, note: report.note === undefined ? count : `${report.note} ${count}`}
}
