import type {Allowance} from '#format'
import type {FileError, FileResult, Finding, FindingEvidence, Place} from '#lint'
import type {Severity} from '#rule'
import {HOME} from './home.js'
import {withoutAllowed} from './levels.js'
import type {Report, RuleFacts} from './report.js'

type Level = 'error' | 'warning' | 'note'

const LEVEL: Readonly<Record<Severity, Level>> = {error: 'error', warning: 'warning', hint: 'note'}

/** The key under which a fingerprint stands; its number rises when fingerprints are made otherwise. */
const FINGERPRINT = 'copydesk/v1'

/** What the models are called beside copydesk's own version. */
const MODELS = 'copydesk models'

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as code scanning reads it. */
export const sarif: Report = (all, {version, model, rules, showAllowed}) => {
  const results = showAllowed ? all : all.map(withoutAllowed)
  const described = rulesOf(results, rules)
  const indexOf = new Map(described.map(({id}, index) => [id, index]))
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'copydesk',
            version,
            informationUri: HOME,
            rules: described.map(descriptorOf),
          },
          // §3.18.3: what contributed to the analysis and has a version of its own.
          ...(model !== undefined && {extensions: [{name: MODELS, version: model}]}),
        },
        // Columns are those of JavaScript strings.
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(results)],
        results: results.flatMap((result) => resultsOf(result, indexOf)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** The rules of copydesk that findings name, and those of plugins as far as findings tell. */
function rulesOf(results: readonly FileResult[], rules: readonly RuleFacts[]): RuleFacts[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const used = new Map<string, RuleFacts>()
  for (const {rule: id, category, severity, url} of results.flatMap(allOf)) {
    if (used.has(id)) continue
    used.set(
      id,
      known.get(id) ?? {id, category, severity, url, recommended: true, summary: `Rule “${id}”`},
    )
  }
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The findings of a file, those included that the baseline knows or that may stay. */
function allOf({findings, known = [], allowed = []}: FileResult): Finding[] {
  return [...findings, ...[...known, ...allowed].map(({finding}) => finding)]
}

function resultsOf(result: FileResult, indexOf: ReadonlyMap<string, number>) {
  const known = new Set(result.known?.map(({finding}) => finding))
  const allowanceOf = new Map(
    result.allowed?.map(({finding, allowance}) => [finding, allowance] as const),
  )
  return allOf(result).map((finding) => ({
    ...resultOf(finding, result.path, indexOf.get(finding.rule)!),
    ...(result.known && {baselineState: known.has(finding) ? 'unchanged' : 'new'}),
    ...suppressionsOf(allowanceOf.get(finding)),
  }))
}

function suppressionsOf(allowance: Allowance | undefined) {
  if (!allowance) return {}
  const {reason} = allowance
  return {suppressions: [{kind: 'external', ...(reason !== undefined && {justification: reason})}]}
}

function descriptorOf({id, summary, category, severity, recommended, url}: RuleFacts) {
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: summary},
    helpUri: url,
    help: {text: `${summary}\n${url}`, markdown: `${summary} [Read more](${url})`},
    defaultConfiguration: {level: LEVEL[severity], enabled: recommended},
    properties: {tags: [category]},
  }
}

function invocationOf(results: readonly FileResult[]) {
  const failed = results.flatMap(({path, error}) => (error ? [{path, error}] : []))
  return {
    executionSuccessful: failed.length === 0,
    ...(failed.length > 0 && {toolExecutionNotifications: failed.map(notificationOf)}),
  }
}

function notificationOf({path, error}: {readonly path: string; readonly error: FileError}) {
  return {
    level: 'error',
    descriptor: {id: error.code},
    message: {text: error.hint === undefined ? error.message : `${error.message}. ${error.hint}.`},
    locations: [{physicalLocation: {artifactLocation: artifactOf(path)}}],
  }
}

function resultOf(finding: Finding, path: string, ruleIndex: number) {
  const {rule, severity, confidence, category, reason, note, evidence, fingerprint, fix} = finding
  const fixes = fix === 'none' ? [] : finding.expected.map((text) => fixOf(finding, path, text))
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    rank: Math.round(confidence * 1000) / 10,
    message: {text: note === undefined ? reason : `${reason}. ${note}`},
    locations: [{physicalLocation: physical(finding, path, finding.actual)}],
    ...(evidence.length > 0 && {
      relatedLocations: evidence.map((place, index) => relatedOf(place, index + 1, path)),
    }),
    partialFingerprints: {[FINGERPRINT]: fingerprint},
    ...(fixes.length > 0 && {fixes}),
    properties: {category, confidence, fix},
  }
}

function relatedOf(place: FindingEvidence, id: number, path: string) {
  return {
    id,
    physicalLocation: physical(place, path, place.text),
    message: {text: place.label ?? place.text},
  }
}

function fixOf(finding: Finding, path: string, text: string) {
  const repair = text === '' ? 'Take it out' : `Change it to “${text}”`
  return {
    description: {text: repair},
    artifactChanges: [
      {
        artifactLocation: artifactOf(path),
        replacements: [{deletedRegion: regionOf(finding), insertedContent: {text}}],
      },
    ],
  }
}

function physical(place: Place, path: string, copy: string) {
  return {
    artifactLocation: artifactOf(path),
    region: {...regionOf(place), ...(copy !== '' && {snippet: {text: copy}})},
  }
}

function regionOf({start, end}: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

function artifactOf(path: string) {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return {uri, uriBaseId: '%SRCROOT%'}
}
