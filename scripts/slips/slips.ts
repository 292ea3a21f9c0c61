import type {Lexicon} from '#language'
import {inflectionsOf} from '../../src/language/ear/inflections.js'
import {Standing} from '../../src/language/ear/slips.js'
import {FIRST_WORD} from '../../src/language/vocabulary.js'
import type {Vocabulary} from '../../src/language/vocabulary.js'
import {Neighbours} from './neighbours.js'

/** A word beyond this rank is too rare to be an inflection that was meant. */
const RAREST_MEANT_ID = 50_000

/** What models/slips.bin holds, by id. */
export interface SlipsOfWords {
  readonly standings: readonly Standing[]
  readonly near: ReadonlyArray<readonly number[]>
  readonly far: ReadonlyArray<readonly number[]>
  readonly inflections: ReadonlyArray<readonly number[]>
}

/** Finds, for each word of copy, the words that may have been meant. */
export function slipsOf(vocabulary: Vocabulary, lexicon: Lexicon): SlipsOfWords {
  const neighbours = new Neighbours(vocabulary, lexicon)
  const ids = Array.from({length: vocabulary.size}, (_, id) => id)
  const standings = ids.map((id) => standingOf(vocabulary.formOf(id), lexicon))
  const isWord = (id: number) => id >= FIRST_WORD && standings[id]! > Standing.none
  const inflections = (id: number) =>
    [...inflectionsOf(vocabulary.formOf(id))]
      .map((form) => vocabulary.idOf(form))
      .filter((other) => other < RAREST_MEANT_ID && isWord(other))
  return {
    standings,
    near: ids.map((id) => (isWord(id) ? neighbours.of(id).near : [])),
    far: ids.map((id) => (isWord(id) ? neighbours.of(id).far : [])),
    inflections: ids.map((id) => (isWord(id) ? inflections(id) : [])),
  }
}

function standingOf(form: string, lexicon: Lexicon): Standing {
  const isSpeltOut = /^[a-z]+$/.test(form) && (form.length > 1 || form === 'a' || form === 'i')
  if (!isSpeltOut || !lexicon.has(form)) return Standing.none
  return lexicon.isName(form) ? Standing.word : Standing.common
}
