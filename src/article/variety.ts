import type {Lexicon, Variety} from '#language'
import type {TextIndex} from '#text'

export function varietyOf(_index: TextIndex, _lexicon: Lexicon): Variety | undefined {
  return undefined
}
