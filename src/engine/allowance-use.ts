import {readFile} from 'node:fs/promises'
import {dirname, resolve, sep} from 'node:path'
import type {AllowancePlace, PlacedAllowance, ResolvedConfig} from '#config'
import {SIDECAR} from '#config'
import type {Allowance} from '#format'
import {fingerprinted, hasEnded} from '#lint'
import type {FileResult, Finding} from '#lint'
import {LineIndex} from '#text'
import type {RunOptions} from './options.js'

/** Ids under which allowances themselves are reported. */
export const UNUSED_ALLOWANCE = 'unused-allowance'
export const ENDED_ALLOWANCE = 'ended-allowance'

const DOCS = 'https://github.com/copydesk/copydesk/blob/main/docs/allow.md'

/**
 * Watches what a run's allowances allow, and reports those that allow nothing any more: dead
 * ones hide the next finding that is like the old.
 */
export class AllowanceUse {
  readonly #options: RunOptions
  readonly #folders: readonly string[]
  readonly #seen = new Set<PlacedAllowance>()
  readonly #used = new Set<Allowance>()

  /** @param patterns what the run was asked to lint. */
  constructor(patterns: readonly string[], cwd: string, options: RunOptions) {
    this.#options = options
    this.#folders = patterns.map((pattern) => resolve(cwd, pattern))
  }

  add({allow}: ResolvedConfig, {allowed = [], error}: FileResult): void {
    if (error) return
    for (const allowance of allow) this.#seen.add(allowance)
    for (const {allowance} of allowed) this.#used.add(allowance)
  }

  /** A result for each file with allowances that have ended or allow nothing. */
  async results(): Promise<FileResult[]> {
    const byFile = new Map<string, Array<Omit<Finding, 'fingerprint'>>>()
    const sources = new Map<string, string>()
    for (const allowance of this.#seen) {
      const fault = this.#faultOf(allowance)
      if (!fault) continue
      const {file} = allowance.at
      if (!sources.has(file)) sources.set(file, await sourceOf(allowance.at))
      const findings = byFile.get(file) ?? []
      byFile.set(file, [...findings, findingAt(allowance, fault, sources.get(file)!)])
    }
    return [...byFile].map(([file, findings]) => {
      const source = sources.get(file)!
      const {path} = [...this.#seen].find(({at}) => at.file === file)!.at
      const sorted = findings.sort((a, b) => a.span.start - b.span.start)
      return {path, source, findings: fingerprinted(sorted, source)}
    })
  }

  #faultOf(allowance: PlacedAllowance): Fault | undefined {
    if (hasEnded(allowance, this.#options.today)) return 'ended'
    return !this.#used.has(allowance) && this.#isJudged(allowance) ? 'unused' : undefined
  }

  /** Whether all was checked that the allowance speaks of, by all rules. */
  #isJudged({at, files}: PlacedAllowance): boolean {
    const {only, rules, minConfidence, among} = this.#options
    if (only || rules || minConfidence !== undefined) return false
    if (at.file.endsWith(SIDECAR)) return true
    if (files?.every((glob) => !/[*?[\]{}()!]/.test(glob) && glob.includes('/'))) return true
    const folder = dirname(at.file)
    return !among && this.#folders.some((above) => isWithin(folder, above))
  }
}

function isWithin(folder: string, above: string): boolean {
  return folder === above || folder.startsWith(above.endsWith(sep) ? above : above + sep)
}

type Fault = 'ended' | 'unused'

/** The file that has an allowance; empty where it cannot be shown, as with code. */
async function sourceOf({file, line}: AllowancePlace): Promise<string> {
  if (line === undefined) return ''
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.replace(/^\uFEFF/, '')
}

function findingAt(
  allowance: PlacedAllowance,
  fault: Fault,
  source: string,
): Omit<Finding, 'fingerprint'> {
  const {line = 1, column = 1} = allowance.at
  const lines = new LineIndex(source)
  const start = Math.min(lines.startOf(line) + column - 1, source.length)
  const end = Math.max(
    start,
    Math.min(source.length, lines.startOf(line) + lines.lineText(line).length),
  )
  return {
    rule: fault === 'ended' ? ENDED_ALLOWANCE : UNUSED_ALLOWANCE,
    category: 'style',
    severity: 'warning',
    confidence: 1,
    ...WORDING[fault](allowance),
    actual: source.slice(start, end),
    expected: [],
    fix: 'none',
    evidence: [],
    url: DOCS,
    span: {start, end},
    start: lines.pointAt(start),
    end: lines.pointAt(end),
  }
}

const WORDING = {
  ended: (allowance: Allowance) => ({
    reason: `Unexpected allowance of ${subjectOf(allowance)} until ${allowance.until}, expected a later day`,
    note: 'It has ended, and what it allowed is reported again.',
  }),
  unused: (allowance: Allowance) => ({
    reason: `Unexpected allowance of ${subjectOf(allowance)}, expected one that is needed`,
    note: 'Nothing in the copy that was checked matches it: take it out.',
  }),
}

function subjectOf({rule, text, fingerprint}: Allowance): string {
  const what = rule ?? (text === undefined ? `finding ${fingerprint}` : 'findings')
  return text === undefined ? what : `${what} in “${text.replace(/\s+/g, ' ')}”`
}
