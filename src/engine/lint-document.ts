import type {ResolvedConfig} from '#config'
import type {FormatReader} from '#format'
import {fixDocument, RuleCrash} from '#lint'
import type {FileError, FileResult} from '#lint'
import {CopyError} from './errors.js'
import type {Session} from './session.js'

/** Copy that was read and is ready to be linted. */
export interface CopyToLint {
  readonly path: string
  /** Without a byte order mark. */
  readonly text: string
  readonly reader: FormatReader
  readonly config: ResolvedConfig
}

/**
 * Lints copy and, where the run asks for it, makes the safe repairs. Findings always have
 * their places in `source`: the repaired copy, or in a dry run the copy as it was.
 * @throws {CopyError} when a rule crashes.
 */
export function lintCopy(session: Session, {path, text, reader, config}: CopyToLint): FileResult {
  const {fix = 'none', write = true} = session.options
  const read = (source: string) => reader.read(source, path, config.roles)
  const linter = session.linterFor(config)
  try {
    const document = read(text)
    if (fix === 'none') return {path, source: text, findings: linter.lint(document)}
    const {source: after, applied, findings} = fixDocument(linter, document, read)
    if (after === text) return {path, source: text, findings}
    const fixed = {before: text, after, applied}
    return write
      ? {path, source: after, findings, fixed}
      : {path, source: text, findings: linter.lint(document), fixed}
  } catch (error) {
    throw new CopyError(crash(error, path), {cause: error})
  }
}

/** A file that gave no findings because something is wrong with it. */
export function failed(path: string, error: unknown): FileResult {
  if (!(error instanceof CopyError)) throw error
  return {path, source: '', findings: [], error: error.file}
}

function crash(error: unknown, path: string): FileError {
  if (error instanceof RuleCrash) {
    return {
      code: 'crash',
      message: error.message,
      hint: `This is a fault of the rule, not of the copy: report it, and go on with --rule ${error.rule}:off`,
    }
  }
  const why = error instanceof Error ? error.message : String(error)
  return {
    code: 'crash',
    message: `copydesk crashed on ${path}: ${why}`,
    hint: 'This is a fault of copydesk, not of the copy: please report it',
  }
}
