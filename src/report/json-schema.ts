import {CATEGORIES, SEVERITIES, z} from '#rule'

const count = z.int().nonnegative()

const span = z
  .object({start: count, end: count})
  .describe('Half-open range of UTF-16 code units of the file, without a byte order mark')

const point = z
  .object({
    line: z.int().positive().describe('From 1'),
    column: z.int().positive().describe('From 1, in UTF-16 code units'),
    offset: count.describe('From 0, in UTF-16 code units of the file'),
  })
  .describe('A place in the file')

const place = {span, start: point, end: point}

const evidence = z.object({
  ...place,
  text: z.string().describe('The copy that stands there'),
  label: z.string().optional().describe('What the place shows'),
})

const finding = z.object({
  rule: z.string().describe('Id of the rule'),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  confidence: z.number().min(0).max(1).describe('Probability that the finding holds'),
  reason: z.string().describe('What is wrong: “Unexpected …, expected …”'),
  note: z.string().optional().describe('Why, in a sentence'),
  actual: z.string().describe('The copy as the rule read it'),
  expected: z.array(z.string()).describe('What it should read instead, best first'),
  fix: z
    .enum(['safe', 'suggested', 'none'])
    .describe('Whether --fix makes the first repair (safe), or a person should (suggested)'),
  ...place,
  evidence: z.array(evidence).describe('Other places in the copy that bear on the finding'),
  url: z.string().describe('Documentation of the rule'),
  fingerprint: z
    .string()
    .describe('Knows the finding again after edits elsewhere: no line and no path is in it'),
})

const file = z.object({
  path: z.string().describe('Relative to the working directory, with forward slashes'),
  findings: z.array(finding).describe('In the order of the copy'),
  known: z
    .array(finding.extend({since: z.string().describe('The day it was first recorded')}))
    .optional()
    .describe('Findings that the baseline of the run has'),
  allowed: z
    .array(
      finding.extend({
        allowance: z.object({
          reason: z.string().optional(),
          until: z.string().optional().describe('The last day on which it holds'),
        }),
      }),
    )
    .optional()
    .describe('Findings that may stay, with --report-suppressed'),
  error: z
    .object({code: z.string(), message: z.string(), hint: z.string().optional()})
    .optional()
    .describe('Why the file could not be checked'),
  fixed: z.int().positive().optional().describe('Repairs made or, in a dry run, to be made'),
})

/** What `--format json` prints. */
export const jsonReport = z.object({
  version: z.literal(1),
  tool: z.object({
    name: z.string(),
    version: z.string(),
    model: z.string().optional().describe('The version of the models that copydesk ships'),
  }),
  files: z.array(file),
  summary: z.object({
    files: count.describe('Files that were checked or should have been'),
    failed: count.describe('Files that could not be checked'),
    errors: count,
    warnings: count,
    hints: count,
    known: count.describe('Findings that the baseline has'),
    allowed: count.describe('Findings that may stay'),
    fixable: count.describe('Findings that --fix repairs'),
  }),
})

export type JsonReport = z.output<typeof jsonReport>

/** The JSON Schema of the report, as docs/json-report.schema.json gives it. */
export function jsonReportSchema(): object {
  return {
    ...z.toJSONSchema(jsonReport, {io: 'input'}),
    title: 'copydesk report',
  }
}
