import picocolors from 'picocolors'
import {SUPPORTS} from '#claims'
import type {Support, WhyUnchecked} from '#claims'
import type {Claim, ClaimTable, QuotedPlace} from '#lint'
import {jsonFinding, jsonTool, placeOf} from './json.js'
import type {JsonReport} from './json-schema.js'
import {cropped} from './crop.js'
import type {ReportOptions} from './report.js'
import {shown, widthOf, wrapped} from './terminal.js'
import {counted} from './totals.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** How claim tables can be printed. */
export const CLAIM_FORMATS = ['pretty', 'json'] as const

export type ClaimFormat = (typeof CLAIM_FORMATS)[number]

/** Renders claim tables for a terminal of 80 columns without colour, unless told otherwise. */
export function renderClaimTables(
  format: ClaimFormat,
  tables: readonly ClaimTable[],
  {width = 80, color = false, version = 'unknown', model}: Partial<ReportOptions> = {},
): string {
  if (format === 'json')
    return asJson(tables, jsonTool({version, ...(model !== undefined && {model})}))
  const colors = picocolors.createColors(color)
  const room = Math.min(Math.max(width, NARROWEST), WIDEST)
  return [...tables.map((table) => sectionOf(table, room, colors)), summary(tables)]
    .join('\n\n')
    .concat('\n')
}

const NARROWEST = 40
const WIDEST = 120
/** Evidence is shown in this many columns at most: enough to know the sentence by. */
const MOST_EVIDENCE = 100

const WHY: Readonly<Record<WhyUnchecked, string>> = {
  short: 'The body has fewer than four whole sentences: what it lacks proves nothing',
  list: 'The body is for the most part a list: what it lacks proves nothing',
  live: 'The body is a live blog: what it lacks proves nothing',
  paywall: 'The body breaks off: what it lacks proves nothing',
}

function sectionOf(
  {path, claims, unchecked, error}: ClaimTable,
  width: number,
  colors: Colors,
): string {
  const heading = colors.underline(shown(path))
  if (error) {
    const next = error.hint === undefined ? [] : [`→ ${shown(error.hint)}`]
    return [heading, [shown(error.message), ...next].map((line) => `  ${line}`).join('\n')].join(
      '\n\n',
    )
  }
  const notes = unchecked ? [indented(WHY[unchecked], '  ', width)] : []
  return [heading, ...notes, ...claims.map((claim) => claimText(claim, width, colors))].join('\n\n')
}

function claimText(claim: Claim, width: number, colors: Colors): string {
  const {role, kind, support, start, text, evidence, gap, findings} = claim
  const place = `  ${start.line}:${start.column}  `
  const indent = ' '.repeat(place.length)
  const grade = `${paintOf(support, colors)(support)}  ${role}, ${kind}`
  return [
    `${place}${grade}`,
    indented(`“${shown(text)}”`, indent, width),
    ...(evidence ? [colors.dim(indent + evidenceText(evidence, width - indent.length))] : []),
    ...(gap === '' ? [] : [indented(shown(gap), indent, width)]),
    ...findings.map(({severity, reason, rule}) =>
      indented(`${severity}: ${shown(reason)} (${rule})`, indent, width),
    ),
  ].join('\n')
}

function indented(text: string, indent: string, width: number): string {
  return wrapped(text, width - indent.length)
    .map((line) => indent + line)
    .join('\n')
}

function evidenceText({start, text}: QuotedPlace, room: number): string {
  const lead = `line ${start.line}: `
  const free = Math.min(Math.max(room - widthOf(lead) - 2, 16), MOST_EVIDENCE)
  return `${lead}“${cropped(text, {start: 0, end: text.length}, free).text}”`
}

function paintOf(support: Support, {green, yellow, red, bold}: Colors): (text: string) => string {
  const paint = {exact: green, paraphrased: green, weak: yellow, none: red}[support]
  return (text) => bold(paint(text))
}

/** “9 claims in 1 file: 4 exact, 3 paraphrased, 1 weak, 1 none”. */
function summary(tables: readonly ClaimTable[]): string {
  const claims = tables.flatMap((table) => table.claims)
  const failed = tables.filter(({error}) => error).length
  const read = tables.length - failed
  const grades = SUPPORTS.map((support) => ({
    support,
    count: claims.filter((claim) => claim.support === support).length,
  })).filter(({count}) => count > 0)
  const found = `${counted(claims.length, 'claim')} in ${counted(read, 'file')}`
  const graded = grades.map(({support, count}) => `${count} ${support}`).join(', ')
  return [
    ...(read > 0 ? [graded === '' ? found : `${found}: ${graded}`] : []),
    ...(failed > 0 ? [`${counted(failed, 'file')} could not be read`] : []),
  ].join('; ')
}

function asJson(tables: readonly ClaimTable[], tool: JsonReport['tool']): string {
  const files = tables.map(({path, claims, unchecked, error}) => ({
    path,
    ...(unchecked && {unchecked}),
    claims: claims.map((claim) => ({
      role: claim.role,
      kind: claim.kind,
      text: claim.text,
      support: claim.support,
      gap: claim.gap,
      ...placeOf(claim),
      ...(claim.evidence && {
        evidence: {...placeOf(claim.evidence), text: claim.evidence.text},
      }),
      findings: claim.findings.map(jsonFinding),
    })),
    ...(error && {error}),
  }))
  return `${JSON.stringify({version: 1, tool, files}, undefined, 2)}\n`
}
