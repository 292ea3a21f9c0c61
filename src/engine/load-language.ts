import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {createLanguage} from '#language'
import type {Language, SpellingDictionary, Variety} from '#language'
import {loadTagLine} from './load-tag-line.js'
import {packageRoot} from './package-root.js'

const PACKAGE_OF: Readonly<Record<Variety, string>> = {
  american: 'dictionary-en',
  british: 'dictionary-en-gb',
}

let loaded: Language | undefined

/**
 * Loads the language data that ships with copydesk; a second call gives the same object.
 * @throws when `models/lexicon.bin` is missing or damaged, with its path.
 */
export function loadLanguage(): Language {
  loaded ??= createLanguage({
    lexicon: model('lexicon.bin'),
    dictionary,
    ear: () => ({ngrams: model('ngrams.bin'), judge: model('judge.bin')}),
    tagger: loadTagLine,
  })
  return loaded
}

function model(name: string): Uint8Array {
  return readFileSync(join(packageRoot(), 'models', name))
}

/** Reads a hunspell dictionary from its package; importing it would read it at start-up. */
function dictionary(variety: Variety): SpellingDictionary {
  const entry = createRequire(import.meta.url).resolve(PACKAGE_OF[variety])
  const read = (ending: string) => readFileSync(join(entry, '..', `index.${ending}`))
  return {aff: read('aff'), dic: read('dic')}
}
