import {RELATIONS_FILE} from '#language'
import {numbersFile} from '../numbers-file.js'
import type {CutRelations} from './cut.js'

/** The bytes that `src/language/relations.ts` reads: a file of numbers, as numbers-file.ts says. */
export function encodeRelations({words, meanings, parents, related}: CutRelations): Uint8Array {
  const text = new TextEncoder().encode(words.join('\n'))
  const shape = {
    words: words.length,
    text: text.length,
    senses: meanings.flat().length,
    meanings: parents.length,
    related: related.flat().length,
  }
  return numbersFile(RELATIONS_FILE, shape, [
    text,
    Uint8Array.from(meanings, ({length}) => length),
    Uint16Array.from(meanings.flat()),
    Uint16Array.from(parents),
    Uint8Array.from(related, ({length}) => length),
    Uint16Array.from(related.flat()),
  ])
}
