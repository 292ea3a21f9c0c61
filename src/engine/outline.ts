import {resolve} from 'node:path'
import type {Article} from '#article'
import type {SourceDocument} from '#format'
import {articleOf} from './article-of.js'
import type {CopyToLint} from './lint-document.js'
import {copyToLint} from './lint-text.js'
import type {RunOptions, TextOptions} from './options.js'
import {readCopy, readerOrError} from './read-copy.js'
import {Session} from './session.js'

/** How an article was read; the article's offsets are those of `document.text`. */
export interface Outline {
  readonly path: string
  readonly document: SourceDocument
  readonly article: Article
}

/**
 * Reads a file as an article, with the roles that its configuration and the options settle.
 * @throws {CopyError} when it cannot be read.
 * @throws {ConfigError} when its configuration is wrong.
 */
export async function outlineFile(path: string, options: RunOptions = {}): Promise<Outline> {
  const session = new Session(options)
  const file = resolve(session.cwd, path)
  const shown = session.displayPath(file)
  const {config} = await session.configFor(file)
  const reader = readerOrError(shown)
  const {text} = await readCopy(file, shown)
  return outlineOf({path: shown, text, reader, config})
}

/** Reads copy from memory as an article; see `outlineFile`. */
export async function outlineText(
  copy: string | Uint8Array,
  options: TextOptions = {},
): Promise<Outline> {
  return outlineOf(await copyToLint(new Session(options), copy, options))
}

function outlineOf({path, text, reader, config}: CopyToLint): Outline {
  const document = reader.read(text, path, config.roles)
  return {path, document, article: articleOf(document)}
}
