import {Baseline, Changes, copyAmong, UsageError} from '#engine'
import type {BaselineMode, BaselineOutcome, ChangeScope, StaleEntry} from '#engine'
import type {FileResult} from '#lint'
import {counted, shown} from '#report'
import type {Span} from '#text'
import {write} from './io.js'
import type {Io} from './io.js'

/** Flags that say which findings a run is about. */
export interface ScopeOptions {
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly pruneBaseline?: boolean
  /** A base; true where none was named. */
  readonly changed?: string | boolean
  readonly uncommitted?: boolean
  readonly staged?: boolean
}

/** Which findings of a run are reported: those on changed lines, those the baseline lacks. */
export class Scope {
  readonly #baseline: Baseline | undefined
  readonly #changes: Changes | undefined
  readonly #options: ScopeOptions
  readonly #io: Io

  private constructor(
    options: ScopeOptions,
    io: Io,
    baseline: Baseline | undefined,
    changes: Changes | undefined,
  ) {
    this.#options = options
    this.#io = io
    this.#baseline = baseline
    this.#changes = changes
  }

  /**
   * @param today `YYYY-MM-DD`
   * @throws {UsageError} when flags do not go together, or git does not know.
   * @throws {ConfigError} when the baseline is malformed.
   */
  static async open(options: ScopeOptions, io: Io, today: string): Promise<Scope> {
    const mode = modeOf(options)
    const scope = changeScopeOf(options)
    const {baseline: file} = options
    const {cwd} = io
    const baseline = file === undefined ? undefined : Baseline.open({file, cwd, mode, today})
    const target = targetBranchOf(io)
    const changes =
      scope && Changes.find(scope, {cwd, ...(target !== undefined && {targetBranch: target})})
    return new Scope(options, io, await baseline, await changes)
  }

  /** Files to lint of those that were named, absolute; undefined for all. */
  get among(): ReadonlySet<string> | undefined {
    return this.#changes?.files
  }

  /** The files to lint where none was named. */
  get files(): string[] | undefined {
    return this.#changes && copyAmong(this.#changes.files)
  }

  /** Where in a text the run may make repairs; undefined for everywhere. */
  within(path: string, source: string): readonly Span[] | undefined {
    return this.#changes?.within(path, source)
  }

  of(result: FileResult): FileResult {
    const compared = this.#baseline?.apply(result) ?? result
    return this.#changes?.of(compared) ?? compared
  }

  /** Writes the baseline where that was asked for, and says what became of it. */
  async end(): Promise<void> {
    if (!this.#baseline) return
    const outcome = await this.#baseline.finish()
    await write(this.#io.stderr, this.#said(outcome))
  }

  #said({stale, before, after}: BaselineOutcome): string {
    const {baseline: file, updateBaseline, pruneBaseline} = this.#options
    if (updateBaseline) {
      return `copydesk: ${file} has ${counted(after, 'finding')} now, ${before} before\n`
    }
    if (pruneBaseline) {
      return `copydesk: ${counted(before - after, 'entry', 'entries')} taken out of ${file}, ${after} left\n`
    }
    if (stale.length === 0) return ''
    const named = stale.slice(0, MOST_STALE).map(staleLine)
    const more = stale.length - named.length
    return [
      `copydesk: ${counted(stale.length, 'entry', 'entries')} of ${file} ${stale.length === 1 ? 'matches' : 'match'} nothing any more`,
      ...named,
      ...(more > 0 ? [`  and ${more} more`] : []),
      'Take them out with --prune-baseline',
      '',
    ].join('\n')
  }
}

const MOST_STALE = 10

function staleLine({path, entry}: StaleEntry): string {
  const {rule, text, severity, since} = entry
  return shown(`  ${path}: ${rule} “${text}” (${severity}, since ${since})`)
}

function modeOf({baseline, updateBaseline, pruneBaseline}: ScopeOptions): BaselineMode {
  const flag = updateBaseline ? '--update-baseline' : '--prune-baseline'
  if (baseline === undefined && (updateBaseline || pruneBaseline)) {
    throw new UsageError(
      `${flag} does not say which baseline`,
      `Name its file, as in --baseline copydesk.baseline.json ${flag}`,
    )
  }
  if (updateBaseline && pruneBaseline) {
    throw new UsageError(
      '--update-baseline and --prune-baseline cannot both be meant',
      '--update-baseline also takes out what is stale; --prune-baseline adds nothing',
    )
  }
  if (updateBaseline) return 'update'
  return pruneBaseline ? 'prune' : 'keep'
}

function changeScopeOf({changed, uncommitted, staged}: ScopeOptions): ChangeScope | undefined {
  const asked = [changed !== undefined, uncommitted, staged].filter(Boolean).length
  if (asked > 1) {
    throw new UsageError(
      'Only one of --changed, --uncommitted and --staged can be meant',
      '--changed counts what is not committed, too',
    )
  }
  if (staged) return {kind: 'staged'}
  if (uncommitted) return {kind: 'uncommitted'}
  if (changed === undefined) return undefined
  return {kind: 'since', ...(typeof changed === 'string' && {base: changed})}
}

/** Where CI servers say which branch a pull request goes to. */
const TARGETS = [
  'GITHUB_BASE_REF',
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'CHANGE_TARGET',
  'BITBUCKET_PR_DESTINATION_BRANCH',
  'SYSTEM_PULLREQUEST_TARGETBRANCH',
]

function targetBranchOf({env}: Io): string | undefined {
  const branch = TARGETS.map((name) => env[name]).find(Boolean)
  return branch?.replace(/^refs\/heads\//, '')
}
