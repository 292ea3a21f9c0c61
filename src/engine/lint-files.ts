import {dirname} from 'node:path'
import type {LoadedConfig, ResolvedConfig} from '#config'
import {readerFor} from '#format'
import type {FileResult} from '#lint'
import {AllowanceUse} from './allowance-use.js'
import {encode} from './encoding.js'
import type {Encoding} from './encoding.js'
import {CopyError, UsageError} from './errors.js'
import {findFiles} from './find-files.js'
import type {Target} from './find-files.js'
import {CopyLinter} from './copy-linter.js'
import {failed} from './lint-document.js'
import type {CopyToLint} from './lint-document.js'
import type {RunOptions} from './options.js'
import {glimpseOf, readCopy, readerOrError} from './read-copy.js'
import {Session} from './session.js'
import {replaceFile} from './write-copy.js'

interface ConfiguredTarget extends Target {
  readonly config: ResolvedConfig
}

/**
 * Lints the files that paths, folders and globs name, in the order of their paths. Every
 * configuration is checked before the first file is linted; a file that fails gives a result
 * with an error, and the others are still linted. Last come the files with allowances that allow
 * nothing any more.
 *
 * @throws {UsageError} when a glob matches nothing, or no file is left to lint.
 * @throws {ConfigError} when a configuration is wrong.
 */
export async function* lintFiles(
  patterns: readonly string[],
  options: RunOptions = {},
): AsyncGenerator<FileResult, void> {
  const session = new Session(options)
  const use = new AllowanceUse(patterns, session.cwd, options)
  const targets = await configured(session, patterns)
  const linter = CopyLinter.open(session, targets)
  try {
    let done = 0
    for await (const [target, result] of inOrder(targets, linter)) {
      use.add(target.config, result)
      options.onProgress?.({done: ++done, of: targets.length})
      yield result
    }
  } finally {
    await linter.close()
  }
  yield* await use.results()
}

/** Lints as many files at once as the linter has threads for; results come in the order of the files. */
async function* inOrder(
  targets: readonly ConfiguredTarget[],
  linter: CopyLinter,
): AsyncGenerator<readonly [ConfiguredTarget, FileResult]> {
  const begun: Array<readonly [ConfiguredTarget, FileResult | Promise<FileResult>]> = []
  for (const target of targets) {
    const result = lintTarget(linter, target)
    // It is heard of when its turn comes, which may be after it has failed.
    if (result instanceof Promise) result.catch(() => undefined)
    else if (begun.length === 0) {
      yield [target, result]
      continue
    }
    begun.push([target, result])
    if (begun.length > linter.filesAhead) {
      const [first, settled] = begun.shift()!
      yield [first, await settled]
    }
  }
  for (const [target, result] of begun) yield [target, await result]
}

/** The files to read, each with what holds for it; every configuration is checked first. */
export async function configured(
  session: Session,
  patterns: readonly string[],
): Promise<ConfiguredTarget[]> {
  const targets: ConfiguredTarget[] = []
  const {among} = session.options
  const all = await findFiles(patterns, session.cwd)
  const found = among ? all.filter(({file, error}) => error || among.has(file)) : all
  let folder: string | undefined
  let loaded: LoadedConfig | undefined
  for (const target of found) {
    const {file, isAlone} = target
    const within = dirname(file)
    // In the order of their paths, most files stand in the folder of the one before.
    if (within !== folder) loaded = await session.loadedFor(within)
    folder = within
    const config = isAlone
      ? session.resolvedAlone(loaded, file)
      : await session.resolvedFor(file, isAlone)
    if (!config.ignored) targets.push({...target, config})
  }
  if (targets.length === 0 && found.length > 0 && !session.options.mayAllBeIgnored) {
    throw new UsageError(
      `Nothing to lint: ${found.length === 1 ? `${found[0]!.path} is` : `all ${found.length} files are`} ignored by the configuration`,
      'Run `copydesk print-config FILE` to see which, or take the file out of `ignores`',
    )
  }
  return targets
}

/** A file that is remembered is done at once where nobody asks for its copy: most of an archive is. */
function lintTarget(
  linter: CopyLinter,
  target: ConfiguredTarget,
): FileResult | Promise<FileResult> {
  const {file, path, config, error} = target
  if (error) return failed(path, error)
  const reader = linter.goesByBytes ? readerFor(path) : undefined
  const bytes = reader && glimpseOf(file)
  if (!reader || !bytes) return lintFile(linter, target)
  const findings = linter.rememberedOf(bytes, reader, config)
  return findings ? {path, source: '', findings} : lintFile(linter, target)
}

async function lintFile(
  linter: CopyLinter,
  {file, path, config}: ConfiguredTarget,
): Promise<FileResult> {
  try {
    const reader = readerOrError(path)
    const read = await readCopy(file, path)
    const copy = {path, text: read.text, reader, config}
    const result = await linter.lint(copy)
    if (!result.fixed) return result
    if (linter.session.options.write === false) return asInFile(result, read.encoding)
    const after = encode({...read, text: result.fixed.after})
    try {
      await linter.session.inTurn(() => replaceFile(file, path, read.bytes, after))
      return result
    } catch (failure) {
      return await unrepaired(linter, copy, failure)
    }
  } catch (failure) {
    return failed(path, failure)
  }
}

/** A diff must name the first line as the file has it: with its byte order mark. */
function asInFile(result: FileResult, {mark}: Encoding): FileResult {
  if (!result.fixed || mark.length === 0) return result
  const {before, after} = result.fixed
  const fixed = {...result.fixed, before: `\uFEFF${before}`, after: `\uFEFF${after}`}
  return {...result, fixed}
}

/** What to say of a file whose repairs could not be written: all its findings still stand. */
async function unrepaired(
  linter: CopyLinter,
  copy: CopyToLint,
  failure: unknown,
): Promise<FileResult> {
  if (!(failure instanceof CopyError)) throw failure
  return {...(await linter.lint(copy, 'none')), error: failure.file}
}
