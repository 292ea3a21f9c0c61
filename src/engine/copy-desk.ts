import {readFile, writeFile} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {allowancesBeside, SIDECAR, withAllowance} from '#config'
import type {ResolvedConfig} from '#config'
import {PLAIN_TEXT} from '#format'
import type {Allowance} from '#format'
import {RuleCrash, sifted} from '#lint'
import type {Finding} from '#lint'
import {ruleFacts} from '#rules'
import {addWords} from './add-words.js'
import type {AddedWords} from './add-words.js'
import {CopyError} from './errors.js'
import {lintCopy, lintCopyInSteps} from './lint-document.js'
import type {CopyToLint} from './lint-document.js'
import {Linters} from './linters.js'
import type {RunOptions} from './options.js'
import {readerOrError} from './read-copy.js'
import {Session} from './session.js'
import {replaceFile, unwritable} from './write-copy.js'

/** Copy as an editor holds it, which need not be what stands on disk. */
export interface OpenCopy {
  /** Places of findings are offsets of it, a byte order mark included. */
  readonly text: string
  /** Absolute; decides format and configuration; none for copy that was never saved. */
  readonly file?: string
}

export interface CheckedCopy {
  readonly findings: readonly Finding[]
  /** What is to be said of each rule that crashed; the findings are those of the others. */
  readonly crashes: readonly string[]
}

/** Where a finding was allowed. */
export interface AllowedHere {
  /** The sidecar, absolute. */
  readonly file: string
  /** What now stands in it; the new entry comes last. */
  readonly text: string
}

/** Longer passages than this do not help to recognise an entry. */
const LONGEST_QUOTED = 80

/**
 * Checks copy while it is written. Configurations are read once: what changed on disk is seen by
 * a new desk. Allowances beside the copy are read each time.
 */
export class CopyDesk {
  readonly #options: RunOptions
  readonly #session: Session
  readonly #linters: Linters

  /** @throws {UsageError} when the options name a rule that is not there. */
  constructor(options: RunOptions) {
    this.#options = options
    this.#session = new Session(options)
    this.#linters = new Linters(options)
  }

  /**
   * The findings of copy as it stands; undefined when they were no longer wanted.
   *
   * @param isWanted is asked before each rule, between which other work gets its turn.
   * @throws {ConfigError} when the configuration of the copy is wrong.
   * @throws {UsageError} when the model that is set cannot be used.
   * @throws {CopyError} when the copy is of a kind that is not read.
   */
  async check(copy: OpenCopy, isWanted: () => boolean): Promise<CheckedCopy | undefined> {
    const ready = await this.#read(copy)
    if (!isWanted()) return undefined
    const crashes: string[] = []
    let {config} = ready
    while (!config.ignored) {
      try {
        const steps = lintCopyInSteps(this.#session, {...ready, config}, this.#linters)
        const findings = await inTurns(steps, isWanted)
        return findings && {findings, crashes}
      } catch (error) {
        const rule = crashedRule(error)
        if (rule === undefined) throw error
        crashes.push((error as Error).message)
        config = without(config, rule)
      }
    }
    return {findings: [], crashes}
  }

  /**
   * The copy with its safe repairs made.
   * @throws as `check` does, and {CopyError} when a rule crashes.
   */
  async repaired(copy: OpenCopy): Promise<string> {
    const ready = await this.#read(copy)
    if (ready.config.ignored) return copy.text
    const linter = this.#linters.with(ready.config)
    return lintCopy(this.#session, ready, linter, 'safe').fixed?.after ?? copy.text
  }

  /**
   * Lets a finding stay, by an entry in the sidecar of its file.
   * @throws {ConfigError} when the sidecar that is there is wrong.
   * @throws {CopyError} when nothing could be written.
   */
  async allowHere(
    {text, file}: Required<OpenCopy>,
    finding: Finding,
    reason: string,
  ): Promise<AllowedHere> {
    const sidecar = file + SIDECAR
    const path = this.#session.displayPath(sidecar)
    await allowancesBeside(file, path, this.#options.registry ?? ruleFacts)
    const before = await readFile(sidecar).catch(() => undefined)
    const entry = entryFor(finding, text, reason)
    const after = await withAllowance(before?.toString('utf8') ?? '', entry)
    if (before) await replaceFile(sidecar, path, before, Buffer.from(after))
    else await create(sidecar, path, after)
    return {file: sidecar, text: after}
  }

  /**
   * Adds a house word to the configuration that holds for a file, or to a new one: in the working
   * directory, or beside a file that stands elsewhere.
   * @throws as `addWords` does.
   */
  async addWord(word: string, file: string | undefined): Promise<AddedWords> {
    const {cwd} = this.#session
    const folder = file === undefined ? cwd : dirname(file)
    const isConfigured = (await this.#session.loadedFor(folder)) !== undefined
    const startIn = isWithin(folder, cwd) ? cwd : folder
    const {config} = this.#options
    if (typeof config === 'string') return addWords([word], {cwd, config})
    return addWords([word], {cwd: isConfigured ? folder : startIn})
  }

  /** Whether house words can settle what a rule finds. */
  takesWords(id: string): boolean {
    const rule = (this.#options.registry ?? ruleFacts).find((known) => known.id === id)
    return rule !== undefined && Array.isArray(rule.defaults['words'])
  }

  async #read({text, file}: OpenCopy): Promise<CopyToLint> {
    const {config} = await this.#session.configFor(file)
    const path = file === undefined ? '<untitled>' : this.#session.displayPath(file)
    const reader = file === undefined || config.ignored ? PLAIN_TEXT : readerOrError(file)
    return {path, text, reader, config}
  }
}

async function inTurns<Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  while (isWanted()) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
  return undefined
}

function crashedRule(error: unknown): string | undefined {
  if (!(error instanceof CopyError)) return undefined
  return error.cause instanceof RuleCrash ? error.cause.rule : undefined
}

function without(config: ResolvedConfig, rule: string): ResolvedConfig {
  const rules = {...config.rules, [rule]: {...config.rules[rule]!, severity: 'off' as const}}
  return {...config, rules}
}

/** Quotes the copy too, so that people see what is meant, where that finds the same place. */
function entryFor(finding: Finding, source: string, reason: string): Allowance {
  const {rule, fingerprint, span} = finding
  const entry = {rule, fingerprint, reason}
  const text = source.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > LONGEST_QUOTED) return entry
  const quoted = {rule, text, fingerprint, reason}
  return sifted([finding], source, [quoted]).allowed.length > 0 ? quoted : entry
}

async function create(file: string, path: string, text: string): Promise<void> {
  await writeFile(file, text, {flag: 'wx'}).catch((error: Error) => {
    throw unwritable(path, error.message, error)
  })
}

function isWithin(folder: string, root: string): boolean {
  const way = relative(root, resolve(folder))
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === resolve(folder)
}
