import {Article} from '#article'
import {claimTable} from '#lint'
import type {ClaimTable} from '#lint'
import {indexOfTree, parseText} from '#text'
import {CopyError} from './errors.js'
import {Linters} from './linters.js'
import {lintCopy} from './lint-document.js'
import type {CopyToLint} from './lint-document.js'
import {configured} from './lint-files.js'
import {copyToLint} from './lint-text.js'
import {loadLanguage} from './load-language.js'
import type {RunOptions, TextOptions} from './options.js'
import {readCopy, readerOrError} from './read-copy.js'
import {Session} from './session.js'

/** The rules whose findings a table tells. */
const CLAIM_FAMILY = 'claim'

/**
 * The claim tables of the files that paths, folders and globs name, in the order of their paths. A
 * file that cannot be read gives a table with an error, and the others are still read.
 *
 * @throws {UsageError} when a glob matches nothing, or no file is left to read.
 * @throws {ConfigError} when a configuration is wrong.
 */
export async function* claimTables(
  patterns: readonly string[],
  options: RunOptions = {},
): AsyncGenerator<ClaimTable, void> {
  const session = new Session({...options, only: [CLAIM_FAMILY]})
  for (const {file, path, config, error} of await configured(session, patterns)) {
    try {
      if (error) throw error
      const reader = readerOrError(path)
      const {text} = await readCopy(file, path)
      yield tableOf(session, {path, text, reader, config})
    } catch (failure) {
      yield failedTable(path, failure)
    }
  }
}

/** The claim table of copy from memory; see `claimTables`. */
export async function claimTableOfText(
  copy: string | Uint8Array,
  options: TextOptions = {},
): Promise<ClaimTable> {
  const session = new Session({...options, only: [CLAIM_FAMILY]})
  try {
    return tableOf(session, await copyToLint(session, copy, options))
  } catch (failure) {
    return failedTable(options.filename ?? '<stdin>', failure)
  }
}

function failedTable(path: string, failure: unknown): ClaimTable {
  if (!(failure instanceof CopyError)) throw failure
  return {path, claims: [], error: failure.file}
}

function tableOf(session: Session, copy: CopyToLint): ClaimTable {
  const linter = new Linters(session.options).with(copy.config)
  const {findings} = lintCopy(session, copy, linter)
  const document = copy.reader.read(copy.text, copy.path, copy.config.roles)
  const tree = parseText(document.text, document.blocks)
  const language = loadLanguage(copy.config.model)
  const {roles} = document
  const article = new Article(indexOfTree(tree, document.text), {language, roles})
  return claimTable(document, article, findings)
}
