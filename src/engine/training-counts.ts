import {open} from 'node:fs/promises'
import {Counter, readSavedCounter, savedCounter} from '#language'
import type {CounterOptions, SavedCounter} from '#language'
import {CopyError, UsageError} from './errors.js'
import {readFailure} from './read-copy.js'
import {writeWhole} from './write-whole.js'

/** A read of two gigabytes at once fails. */
const MOST_READ = 1 << 30

/** What counts were made with: others cannot be added to them. */
export interface CountingTerms {
  /** SHA-256 of the words that were given; empty where they are chosen from the text. */
  readonly vocabulary: string
  /** Most words that are chosen. */
  readonly words: number
}

/** How much of a text was counted. */
export interface CountedText {
  readonly lines: number
  readonly isWhole: boolean
}

interface Notes extends CountingTerms {
  readonly texts: ReadonlyArray<readonly [hash: string, text: CountedText]>
}

/** Counts that go on, and the texts that they are of, by the hash of each. */
export interface TextCounts {
  readonly counter: Counter
  readonly texts: Map<string, CountedText>
}

/** A file of counts, as it is shown to people. */
export interface CountsPlace {
  readonly file: string
  readonly path: string
}

/**
 * Reads counts that were saved; undefined when there are none yet.
 * @throws {CopyError} when the file cannot be read or is damaged.
 * @throws {UsageError} when it was counted on other terms.
 */
export async function readCounts(
  {file, path}: CountsPlace,
  terms: CountingTerms,
  options: Partial<CounterOptions>,
): Promise<TextCounts | undefined> {
  const bytes = await bytesIn(file, path)
  if (!bytes) return undefined
  const {state, notes} = saved(bytes, path)
  assertSameTerms(notes, terms, path)
  return {counter: Counter.resumed(state, options), texts: new Map(notes.texts)}
}

/** @throws {CopyError} when nothing was written. */
export async function writeCounts(
  {file, path}: CountsPlace,
  {counter, texts}: TextCounts,
  terms: CountingTerms,
): Promise<void> {
  const notes: Notes = {...terms, texts: [...texts]}
  await writeWhole(file, path, savedCounter(counter.state(), notes))
}

async function bytesIn(file: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file)
    try {
      const {size} = await handle.stat()
      const bytes = new Uint8Array(size)
      for (let at = 0; at < size;) {
        const {bytesRead} = await handle.read(bytes, at, Math.min(MOST_READ, size - at), at)
        if (bytesRead === 0) break
        at += bytesRead
      }
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw await readFailure(error as NodeJS.ErrnoException, file, path)
  }
}

function saved(bytes: Uint8Array, path: string): SavedCounter<Notes> {
  try {
    return readSavedCounter<Notes>(bytes, path)
  } catch (cause) {
    throw new CopyError(
      {
        code: 'unreadable',
        message: `${path}: ${(cause as Error).message}`,
        hint: 'Name another file with --counts, or remove this one and count anew',
      },
      {cause},
    )
  }
}

function assertSameTerms(found: CountingTerms, expected: CountingTerms, path: string): void {
  if (found.vocabulary === expected.vocabulary && found.words === expected.words) return
  const [was, is] = [described(found), described(expected)]
  throw new UsageError(
    was === is
      ? `${path}: these counts are of the words of another version of copydesk`
      : `${path}: these counts are of ${was}, not of ${is}`,
    'Give the same --vocabulary and --words as before, or name another file with --counts',
  )
}

function described({vocabulary, words}: CountingTerms): string {
  return vocabulary === ''
    ? `the ${words} most frequent words of the text`
    : 'the words of the shipped model'
}
