import {ConfigError, parsed} from '#config'
import type {ConfigProblem} from '#config'
import type {BaselineEntry} from '#lint'
import {SEVERITIES, z} from '#rule'

/** Entries by the path of their file, relative to the folder of the baseline. */
export type BaselineFiles = ReadonlyMap<string, readonly BaselineEntry[]>

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const baseline = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.array(
      z.strictObject({
        fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits'),
        rule: z.string().min(1),
        severity: z.enum(SEVERITIES),
        since: z.string().regex(DAY, 'expected a day, as in 2026-03-01'),
        text: z.string(),
      }),
    ),
  ),
})

/**
 * Reads the text of a baseline.
 * @param path as it is shown to people.
 * @throws {ConfigError} that names the place where it is wrong.
 */
export async function parseBaseline(text: string, path: string): Promise<BaselineFiles> {
  const quick = baseline.safeParse(jsonOf(text))
  if (quick.success) return new Map(Object.entries(quick.data.files))
  // The parser that knows places is slow on thousands of entries, and only needed here.
  const source = await parsed(text, path, 'json')
  const outcome = baseline.safeParse(source.value)
  if (outcome.success) return new Map(Object.entries(outcome.data.files))
  const [issue] = outcome.error.issues
  const keys = issue!.path as Array<string | number>
  const problem: ConfigProblem = {
    path,
    ...source.placeOf(keys, 'value'),
    ...(keys.length > 0 && {key: keys.join('.')}),
    reason: reasonOf(issue!, keys),
    hint: 'Repair it there, take it from an earlier commit, or write it anew with --update-baseline after deleting it',
  }
  throw new ConfigError([problem])
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function reasonOf(issue: z.core.$ZodIssue, keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return 'Unexpected content, expected a baseline of copydesk'
  if (keys[0] === 'version') {
    return 'Unexpected version, expected 1: a newer copydesk may have written this baseline'
  }
  return `Unexpected entry: ${issue.message}`
}

/** An entry a line, in the order of paths and copy: so that two branches' changes merge. */
export function formatBaseline(files: BaselineFiles): string {
  const paths = [...files.keys()].filter((path) => files.get(path)!.length > 0).sort()
  const blocks = paths.map((path) => {
    const entries = files.get(path)!.map((entry) => `      ${JSON.stringify(entry)}`)
    return `    ${JSON.stringify(path)}: [\n${entries.join(',\n')}\n    ]`
  })
  const body = blocks.length > 0 ? `{\n${blocks.join(',\n')}\n  }` : '{}'
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`
}
