import {SLIPS_FILE} from '../../src/language/ear/slips.js'
import type {SlipsShape} from '../../src/language/ear/slips.js'
import {numbersFile} from '../numbers-file.js'
import type {SlipsOfWords} from './slips.js'

/** A list of more words would not tell which was meant. */
const LONGEST = 255

/**
 * The bytes that `src/language/ear/slips.ts` reads.
 * @throws when a word has more slips than a length can say.
 */
export function encodeSlips({standings, near, far, inflections}: SlipsOfWords): Uint8Array {
  const lists = [near, far, inflections]
  const shape: SlipsShape = {
    ids: standings.length,
    near: near.flat().length,
    far: far.flat().length,
    inflections: inflections.flat().length,
  }
  return numbersFile(SLIPS_FILE, shape, [
    Uint8Array.from(standings),
    ...lists.flatMap((list) => [Uint8Array.from(list, lengthOf), Uint16Array.from(list.flat())]),
  ])
}

function lengthOf({length}: readonly number[]): number {
  if (length > LONGEST) throw new Error(`Unexpected list of ${length} words`)
  return length
}
