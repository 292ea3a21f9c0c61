import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {createLanguage, FormTable, Vocabulary, wordListOf} from '#language'
import type {Language, SpellingDictionary, Variety} from '#language'
import {UsageError} from './errors.js'
import {loadTagLine} from './load-tag-line.js'
import {packageRoot} from './package-root.js'

const PACKAGE_OF: Readonly<Record<Variety, string>> = {
  american: 'dictionary-en',
  british: 'dictionary-en-gb',
}

const loaded = new Map<string | undefined, Language>()

/**
 * Bytes of models that this or another thread has read, by their absolute paths. Memory that can be
 * shared costs no collection of garbage, as other memory does by its size.
 */
const shared = new Map<string, Uint8Array<SharedArrayBuffer>>()

/** Lets this thread find models in memory that it shares with others, before it loads a language. */
export function useSharedModels(
  models: ReadonlyArray<readonly [file: string, bytes: SharedArrayBuffer]>,
): void {
  for (const [file, bytes] of models) shared.set(file, new Uint8Array(bytes))
}

/**
 * The shipped models, and others that are named, in memory that threads can share; a model that
 * cannot be read is left to the thread that asks for it, which says what is wrong.
 */
export function readSharedModels(
  others: readonly string[],
): Array<readonly [file: string, bytes: SharedArrayBuffer]> {
  const shipped = SHIPPED.map((name) => [shippedModel(name), () => model(name)] as const)
  const named = others.map((file) => [file, () => readModel(file)] as const)
  return [...shipped, ...named].flatMap(([file, read]) => {
    try {
      return [[file, read().buffer] as const]
    } catch {
      return []
    }
  })
}

const SHIPPED = [
  'lexicon.bin',
  'ngrams.bin',
  'scorer.bin',
  'sieve.bin',
  'slips.bin',
  'judge.bin',
  'omissions.bin',
  'display.bin',
  'judge-display.bin',
  'relations.bin',
]

/**
 * Loads the language data that ships with copydesk; a second call gives the same object.
 *
 * @param ngrams - a file of `trainModel`'s that stands in for the shipped n-gram model.
 * @throws when `models/lexicon.bin` is missing or damaged, with its path.
 * @throws {UsageError} when `ngrams` cannot be read, or is no model that can stand in.
 */
export function loadLanguage(ngrams?: string): Language {
  const known = loaded.get(ngrams)
  if (known) return known
  const house = ngrams === undefined ? undefined : houseModel(ngrams)
  const language = createLanguage({
    lexicon: model('lexicon.bin'),
    dictionary,
    ear: () => ({
      ngrams: house ?? model('ngrams.bin'),
      scorer: model('scorer.bin'),
      sieve: model('sieve.bin'),
      slips: model('slips.bin'),
      judge: model('judge.bin'),
      omissions: model('omissions.bin'),
      display: model('display.bin'),
      judgeDisplay: model('judge-display.bin'),
    }),
    tagger: loadTagLine,
    relations: () => model('relations.bin'),
  })
  loaded.set(ngrams, language)
  return language
}

/** What else was trained on the ids of the shipped words must find them there. */
function houseModel(file: string): Uint8Array {
  const bytes = readHouseModel(file)
  const words = houseWords(bytes, file)
  if (Buffer.compare(words, wordListOf(model('ngrams.bin'), 'models/ngrams.bin')) === 0)
    return bytes
  throw new UsageError(
    `${file}: this model tells other words apart than the shipped one`,
    'Train it again with this version of copydesk, and without --vocabulary own',
  )
}

function readHouseModel(file: string): Uint8Array {
  try {
    return readModel(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'ENOENT' ? `${file}: there is no such model` : `${file}: ${message}`,
      'Check the path: --model is relative to the working directory, `model` to its configuration',
    )
  }
}

function houseWords(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return wordListOf(bytes, file)
  } catch (error) {
    throw new UsageError(
      (error as Error).message,
      'Name a model that `copydesk train` of this version made, or make it again',
    )
  }
}

/**
 * The words that the shipped n-gram model tells apart.
 * @throws when `models/ngrams.bin` is missing or damaged, with its path.
 */
export function shippedVocabulary(): Vocabulary {
  return new Vocabulary(FormTable.of(wordListOf(model('ngrams.bin'), 'models/ngrams.bin')))
}

/** A shipped model, which is read once. */
function model(name: string): Uint8Array<SharedArrayBuffer> {
  const file = shippedModel(name)
  const bytes = readModel(file)
  shared.set(file, bytes)
  return bytes
}

function shippedModel(name: string): string {
  return join(packageRoot(), 'models', name)
}

function readModel(file: string): Uint8Array<SharedArrayBuffer> {
  const known = shared.get(file)
  if (known) return known
  const descriptor = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size))
    for (let at = 0; at < bytes.length;) {
      const count = readSync(descriptor, bytes, at, bytes.length - at, at)
      if (count === 0) throw new Error(`${file} became shorter while it was read`)
      at += count
    }
    return bytes
  } finally {
    closeSync(descriptor)
  }
}

/** Reads a hunspell dictionary from its package; importing it would read it at start-up. */
function dictionary(variety: Variety): SpellingDictionary {
  const entry = createRequire(import.meta.url).resolve(PACKAGE_OF[variety])
  const read = (ending: string) => readFileSync(join(entry, '..', `index.${ending}`))
  return {aff: read('aff'), dic: read('dic')}
}
