import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {withHouseWords} from '#config'
import {UsageError} from './errors.js'
import type {RunOptions} from './options.js'
import {Session} from './session.js'
import {replaceFile, unwritable} from './write-copy.js'

/** Where `addWords` wrote, and which of the words are new there. */
export interface AddedWords {
  /** Relative to the working directory. */
  readonly path: string
  readonly added: readonly string[]
}

/**
 * Adds house words to the nearest configuration, or to a new `copydesk.config.json`.
 * @throws {UsageError} when a word is none, or the configuration is code.
 * @throws {ConfigError} when the configuration is wrong.
 * @throws {CopyError} when nothing could be written.
 */
export async function addWords(
  words: readonly string[],
  options: Pick<RunOptions, 'cwd' | 'config'> = {},
): Promise<AddedWords> {
  for (const word of words) assertWord(word)
  const session = new Session(options)
  const loaded = await session.loadedFor(session.cwd)
  const known = new Set(loaded?.value.words)
  const added = [...new Set(words)].filter((word) => !known.has(word))
  if (!loaded) return {path: await startConfig(session.cwd, added), added}
  const {file, path} = loaded
  if (added.length > 0) {
    const bytes = await readFile(file)
    const text = await withHouseWords(file, bytes.toString('utf8'), added)
    if (text === undefined) throw codeOnly(path, added)
    await replaceFile(file, path, bytes, Buffer.from(text))
  }
  return {path, added}
}

async function startConfig(cwd: string, words: readonly string[]): Promise<string> {
  const name = 'copydesk.config.json'
  const text = `${JSON.stringify({words}, null, 2)}\n`
  await writeFile(join(cwd, name), text, {flag: 'wx'}).catch((error: Error) => {
    throw unwritable(name, error.message, error)
  })
  return name
}

function assertWord(word: string): void {
  if (/^\S+$/.test(word)) return
  throw new UsageError(
    `Unexpected “${word}”, expected a single word`,
    'Add the words of a name one by one',
  )
}

function codeOnly(path: string, words: readonly string[]): UsageError {
  const list = words.map((word) => JSON.stringify(word)).join(', ')
  return new UsageError(
    `${path} is code, which copydesk does not edit`,
    `Add to its list by hand: words: [${list}]`,
  )
}
