import type {ResolvedConfig} from '#config'
import type {FileResult} from '#lint'
import {AllowanceUse} from './allowance-use.js'
import {encode} from './encoding.js'
import type {Encoding} from './encoding.js'
import {CopyError, UsageError} from './errors.js'
import {findFiles} from './find-files.js'
import type {Target} from './find-files.js'
import {failed, lintCopy} from './lint-document.js'
import type {RunOptions} from './options.js'
import {readCopy, readerOrError} from './read-copy.js'
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
  for (const target of await configured(session, patterns)) {
    const result = await lintTarget(session, target)
    use.add(target.config, result)
    yield result
  }
  yield* await use.results()
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
  for (const target of found) {
    const {config} = await session.configFor(target.file)
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

async function lintTarget(session: Session, target: ConfiguredTarget): Promise<FileResult> {
  const {file, path, config, error} = target
  if (error) return failed(path, error)
  try {
    const reader = readerOrError(path)
    const copy = await readCopy(file, path)
    const result = lintCopy(session, {path, text: copy.text, reader, config})
    if (!result.fixed) return result
    if (session.options.write === false) return asInFile(result, copy.encoding)
    const after = encode({...copy, text: result.fixed.after})
    try {
      await replaceFile(file, path, copy.bytes, after)
      return result
    } catch (failure) {
      return unrepaired(session, {path, text: copy.text, reader, config}, failure)
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
function unrepaired(
  session: Session,
  copy: Parameters<typeof lintCopy>[1],
  failure: unknown,
): FileResult {
  if (!(failure instanceof CopyError)) throw failure
  return {...lintCopy(session, copy, 'none'), error: failure.file}
}
