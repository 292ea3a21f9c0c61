import {crc32} from 'node:zlib'
import {RELATIONS_FILE} from '#language'
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
  const sections = [
    new TextEncoder().encode(JSON.stringify(shape)),
    text,
    bytesOf(Uint8Array.from(meanings, ({length}) => length)),
    bytesOf(Uint16Array.from(meanings.flat())),
    bytesOf(Uint16Array.from(parents)),
    bytesOf(Uint8Array.from(related, ({length}) => length)),
    bytesOf(Uint16Array.from(related.flat())),
  ]
  const body = Buffer.concat(sections.map(padded))
  const header = new Uint32Array([
    RELATIONS_FILE.magic,
    RELATIONS_FILE.version,
    24 + body.length,
    sections[0]!.length,
    crc32(body),
    0,
  ])
  return Buffer.concat([bytesOf(header), body])
}

function bytesOf({buffer}: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer)
}

function padded(section: Uint8Array): Uint8Array {
  return Buffer.concat([section, Buffer.alloc((8 - (section.length % 8)) % 8)])
}
