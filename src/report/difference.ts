import {SEVERITIES, z} from '#rule'

const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  reason: z.string(),
  actual: z.string(),
  expected: z.array(z.string()),
  start: z.object({line: z.int().positive(), column: z.int().positive()}),
  fingerprint: z.string(),
})

/** What comparing needs of a report in `json`, whichever version of copydesk wrote it. */
export const comparableReport = z.object({
  version: z.literal(1),
  tool: z.object({name: z.literal('copydesk'), version: z.string(), model: z.string().optional()}),
  files: z.array(
    z.object({
      path: z.string(),
      findings: z.array(finding),
      known: z.array(finding).optional(),
      allowed: z.array(finding).optional(),
      error: z.object({message: z.string()}).optional(),
    }),
  ),
})

export type ComparableReport = z.output<typeof comparableReport>

/** A finding and the file it stands in. */
export interface PathedFinding extends z.output<typeof finding> {
  readonly path: string
}

/** A finding that both reports have, and say something else of. */
export interface ChangedFinding {
  readonly before: PathedFinding
  readonly after: PathedFinding
}

/** What became of one rule's findings from one report to the other. */
export interface RuleDifference {
  readonly rule: string
  readonly added: readonly PathedFinding[]
  readonly removed: readonly PathedFinding[]
  readonly changed: readonly ChangedFinding[]
}

/** What a later report has that an earlier one lacks, and the other way round. */
export interface ReportDifference {
  readonly before: ComparableReport['tool']
  readonly after: ComparableReport['tool']
  /** Rules with a difference, by their ids. */
  readonly rules: readonly RuleDifference[]
  /** Number of findings that both reports have and say the same of. */
  readonly same: number
  /** Number of files that both reports checked. */
  readonly compared: number
  /** Files that only the earlier, or only the later report checked: nothing is said of them. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
}

/**
 * Compares two reports, file by file, by the fingerprints of their findings. Findings that a
 * baseline or an allowance lets stay count as found: what lets them stay is no work of a rule.
 */
export function differenceOf(before: ComparableReport, after: ComparableReport): ReportDifference {
  const [old, fresh] = [findingsByPath(before), findingsByPath(after)]
  const compared = [...fresh.keys()].filter((path) => old.has(path)).sort()
  const rules = new Map<string, Writable>()
  const of = (rule: string) => {
    const known = rules.get(rule) ?? {added: [], removed: [], changed: []}
    rules.set(rule, known)
    return known
  }
  let same = 0
  for (const path of compared) {
    const left = new Map(old.get(path)!.map((one) => [one.fingerprint, one]))
    for (const now of fresh.get(path)!) {
      const then = left.get(now.fingerprint)
      left.delete(now.fingerprint)
      if (!then) of(now.rule).added.push(now)
      else if (saysTheSame(then, now)) same++
      else of(now.rule).changed.push({before: then, after: now})
    }
    for (const gone of left.values()) of(gone.rule).removed.push(gone)
  }
  return {
    before: before.tool,
    after: after.tool,
    rules: [...rules.keys()].sort().map((rule) => ({rule, ...rules.get(rule)!})),
    same,
    compared: compared.length,
    onlyBefore: [...old.keys()].filter((path) => !fresh.has(path)).sort(),
    onlyAfter: [...fresh.keys()].filter((path) => !old.has(path)).sort(),
  }
}

interface Writable {
  readonly added: PathedFinding[]
  readonly removed: PathedFinding[]
  readonly changed: ChangedFinding[]
}

/** A file that could not be checked says nothing of what a rule finds in it. */
function findingsByPath({files}: ComparableReport): Map<string, PathedFinding[]> {
  const checked = files.filter(({error}) => !error)
  return new Map(
    checked.map(({path, findings, known = [], allowed = []}) => [
      path,
      [...findings, ...known, ...allowed]
        .map((one) => ({path, ...one}))
        .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column),
    ]),
  )
}

function saysTheSame(a: PathedFinding, b: PathedFinding): boolean {
  return (
    a.severity === b.severity &&
    a.reason === b.reason &&
    a.expected.length === b.expected.length &&
    a.expected.every((repair, at) => repair === b.expected[at])
  )
}
