import {resolve} from 'node:path'
import {PLAIN_TEXT} from '#format'
import type {FileResult} from '#lint'
import {CopyLinter} from './copy-linter.js'
import {failed} from './lint-document.js'
import type {CopyToLint} from './lint-document.js'
import type {TextOptions} from './options.js'
import {decodeCopy, readerOrError} from './read-copy.js'
import {Session} from './session.js'

/** What reports call copy that has no name. */
const NAMELESS = '<stdin>'

/**
 * Lints copy from memory. Nothing is written: repairs that were asked for stand in `fixed`.
 *
 * @param copy text, or the bytes of a file, which are decoded as a file's are.
 * @throws {ConfigError} when the configuration that holds for `filename` is wrong.
 * @throws {UsageError} when the options name an unknown rule.
 */
export async function lintText(
  copy: string | Uint8Array,
  options: TextOptions = {},
): Promise<FileResult> {
  const session = new Session(options)
  const path = nameOf(session, options)
  try {
    const ready = await copyToLint(session, copy, options)
    if (ready.config.ignored) return {path, source: ready.text, findings: []}
    return await linted(session, ready)
  } catch (error) {
    return failed(path, error)
  }
}

async function linted(session: Session, copy: CopyToLint): Promise<FileResult> {
  const linter = CopyLinter.open(session)
  try {
    return await linter.lint(copy)
  } finally {
    await linter.close()
  }
}

/** @throws {CopyError} when the copy cannot be read. */
export async function copyToLint(
  session: Session,
  copy: string | Uint8Array,
  options: TextOptions,
): Promise<CopyToLint> {
  const {filename} = options
  const path = nameOf(session, options)
  const file = filename === undefined ? undefined : resolve(session.cwd, filename)
  const {config} = await session.configFor(file)
  const reader = filename === undefined ? PLAIN_TEXT : readerOrError(filename)
  const text = typeof copy === 'string' ? copy.replace(/^\uFEFF/, '') : decodeCopy(copy, path).text
  return {path, text, reader, config}
}

function nameOf(session: Session, {filename}: TextOptions): string {
  return filename === undefined ? NAMELESS : session.displayPath(resolve(session.cwd, filename))
}
