import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {touchesAny} from '#lint'
import type {FileResult, Place} from '#lint'
import type {Span} from '#text'
import {linesAdded} from './diff-lines.js'
import type {LineSet} from './diff-lines.js'
import {UsageError} from './errors.js'
import {git} from './git.js'

/** Which changes count. */
export type ChangeScope =
  /** Since the branch left `base`, what is not committed included; the usual base if none. */
  | {readonly kind: 'since'; readonly base?: string}
  /** What is not committed. */
  | {readonly kind: 'uncommitted'}
  /** What the next commit would have. */
  | {readonly kind: 'staged'}

export interface ChangeOptions {
  readonly cwd: string
  /** The branch that a CI server says the work will go to. */
  readonly targetBranch?: string
}

/** The lines of a work tree that were changed. */
export class Changes {
  readonly #lines: ReadonlyMap<string, LineSet>
  readonly #cwd: string

  private constructor(lines: ReadonlyMap<string, LineSet>, cwd: string) {
    this.#lines = lines
    this.#cwd = cwd
  }

  /**
   * Asks git what was changed. Renames are followed, files that git ignores left out.
   * @throws {UsageError} where git does not know, with what to do about it.
   */
  static async find(scope: ChangeScope, options: ChangeOptions): Promise<Changes> {
    const top = await topOf(options.cwd)
    const lines = await linesOf(scope, top, options)
    const absolute = [...lines].map(([path, set]): [string, LineSet] => [resolve(top, path), set])
    return new Changes(new Map(absolute), options.cwd)
  }

  /** The files with changed lines, absolute. */
  get files(): ReadonlySet<string> {
    return new Set(this.#lines.keys())
  }

  /**
   * The changed lines of a text as git counts them; undefined for all.
   * @param path relative to the working directory.
   */
  within(path: string, source: string): Span[] | undefined {
    const lines = this.#lines.get(resolve(this.#cwd, path)) ?? new Set<number>()
    return lines === 'all' ? undefined : spansOf(lines, source)
  }

  /** The result with the findings that stand on a changed line, or whose evidence does. */
  of(result: FileResult): FileResult {
    const {path, source, fixed} = result
    // Repairs move what stands behind them.
    const isRepaired = fixed !== undefined && fixed.after === source
    const changed = isRepaired ? fixed.within : this.within(path, source)
    if (!changed) return result
    const isChanged = ({span}: Place) => touchesAny(changed, span)
    const counts = (finding: FileResult['findings'][number]) =>
      isChanged(finding) || finding.evidence.some(isChanged)
    return {
      ...result,
      findings: result.findings.filter(counts),
      ...(result.known && {known: result.known.filter(({finding}) => counts(finding))}),
    }
  }
}

/** The top folder of the work tree, spelt as the working directory is. */
async function topOf(cwd: string): Promise<string> {
  const {ok, out, error} = await git(cwd, 'rev-parse', '--is-inside-work-tree', '--show-cdup')
  const [isInside, up = ''] = out.split('\n')
  if (ok && isInside === 'true') return resolve(cwd, up)
  if (/dubious ownership/.test(error)) {
    throw new UsageError(
      `git does not trust ${cwd}, because another user owns it`,
      `If you do: git config --global --add safe.directory ${cwd}`,
    )
  }
  throw new UsageError(
    `${cwd} is in no work tree of git, which knows what was changed`,
    'Run copydesk inside of one, or name the files to check',
  )
}

async function linesOf(
  scope: ChangeScope,
  top: string,
  options: ChangeOptions,
): Promise<Map<string, LineSet>> {
  const commit = await commitOf(top, 'HEAD')
  const head = commit ?? (await emptyTree(top))
  if (scope.kind === 'staged') {
    const [sinceCommit, unstaged] = [await diff(top, head), await diff(top)]
    return without(sinceCommit, unstaged)
  }
  const base =
    scope.kind === 'since' && commit !== undefined
      ? await mergeBase(top, commit, scope.base, options)
      : head
  const lines = await diff(top, base)
  for (const path of await untracked(top)) lines.set(path, 'all')
  return lines
}

/** What everything is compared with before the first commit. */
async function emptyTree(top: string): Promise<string> {
  return (await git(top, 'hash-object', '-t', 'tree', '/dev/null')).out.trim()
}

async function commitOf(top: string, name: string): Promise<string | undefined> {
  const {ok, out} = await git(
    top,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  )
  return ok ? out.trim() : undefined
}

/** The lines of the work tree that a commit, or without one the index, does not have. */
async function diff(top: string, commit?: string): Promise<Map<string, LineSet>> {
  const {ok, out, error} = await git(
    top,
    'diff',
    '--unified=0',
    '--inter-hunk-context=0',
    '--find-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    ...(commit === undefined ? [] : [commit]),
    '--',
  )
  if (ok) return linesAdded(out)
  throw new UsageError(`git cannot say what was changed: ${error}`, 'Repair the work tree first')
}

async function untracked(top: string): Promise<string[]> {
  const {out} = await git(top, 'ls-files', '--others', '--exclude-standard', '-z')
  return out.split('\0').filter(Boolean)
}

/** What is staged stands in the work tree, unless it was changed there once more. */
function without(
  lines: ReadonlyMap<string, LineSet>,
  others: ReadonlyMap<string, LineSet>,
): Map<string, LineSet> {
  const left = new Map<string, LineSet>()
  for (const [path, set] of lines) {
    const other = others.get(path)
    if (other === undefined) left.set(path, set)
    else if (set !== 'all' && other !== 'all') {
      left.set(path, new Set([...set].filter((line) => !other.has(line))))
    }
  }
  return left
}

/** @throws {UsageError} when the commit at which the branch left its base is not known. */
async function mergeBase(
  top: string,
  head: string,
  named: string | undefined,
  options: ChangeOptions,
): Promise<string> {
  const {name, commit} = await baseOf(top, named, options)
  const {ok, out} = await git(top, 'merge-base', commit, head)
  if (ok) return out.trim()
  if (await isShallow(top)) {
    throw new UsageError(
      `This clone is shallow: where the branch left ${name} is not in it`,
      'Fetch the rest (git fetch --unshallow); in a workflow of GitHub, give actions/checkout `fetch-depth: 0`',
    )
  }
  throw new UsageError(
    `The branch and ${name} have no commit in common`,
    'Name a branch or commit that it came from: --changed=BASE',
  )
}

interface Base {
  readonly name: string
  readonly commit: string
}

async function baseOf(
  top: string,
  named: string | undefined,
  {cwd, targetBranch}: ChangeOptions,
): Promise<Base> {
  const names = named === undefined ? usualBases(targetBranch) : [named, `origin/${named}`]
  for (const name of names) {
    const commit = await commitOf(top, name)
    if (commit !== undefined) return {name, commit}
  }
  if (named === undefined) {
    throw new UsageError(
      'What to compare with cannot be told: there is no branch main or master, here or at origin',
      'Name it, as in --changed=develop; --uncommitted compares with the last commit',
    )
  }
  throw await unknownBase(top, named, cwd)
}

function usualBases(targetBranch: string | undefined): string[] {
  const target = targetBranch === undefined ? [] : [`origin/${targetBranch}`, targetBranch]
  return [...target, 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
}

async function unknownBase(top: string, named: string, cwd: string): Promise<UsageError> {
  const message = `There is no branch or commit “${named}” to compare with`
  if (await stat(resolve(cwd, named)).catch(() => undefined)) {
    return new UsageError(
      message,
      `“${named}” is a file: write --changed=BASE, or put --changed behind the files`,
    )
  }
  return new UsageError(
    message,
    (await isShallow(top))
      ? `This clone is shallow and may lack it: git fetch origin ${named}`
      : `Fetch it (git fetch origin ${named}), or name another: git branch --all lists them`,
  )
}

async function isShallow(top: string): Promise<boolean> {
  return (await git(top, 'rev-parse', '--is-shallow-repository')).out.trim() === 'true'
}

/** Lines as spans of a text, those that follow each other as one; git knows no end of a line but the line feed. */
function spansOf(lines: ReadonlySet<number>, source: string): Span[] {
  const spans: Array<{start: number; end: number}> = []
  for (let [start, number] = [0, 1]; start <= source.length; number++) {
    const feed = source.indexOf('\n', start)
    // What stands behind the last character is on the last line.
    const end = (feed < 0 ? source.length : feed) + 1
    const last = spans.at(-1)
    if (lines.has(number) && last?.end === start) last.end = end
    else if (lines.has(number)) spans.push({start, end})
    start = end
  }
  return spans
}
