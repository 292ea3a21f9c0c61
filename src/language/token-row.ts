import {CAPITALISED} from './tokens.js'
import type {Tokens} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

/** The tokens of a block as models read them, by place: the block's start, its tokens, its end. */
export interface TokenRow {
  readonly ids: Uint16Array
  /** The scanner's flags. */
  readonly flags: Uint8Array
  /** 1 where the token has a capital. */
  readonly isCapital: Uint8Array
}

export function tokenRowOf(tokens: Tokens, vocabulary: Vocabulary): TokenRow {
  const ids = vocabulary.idsOf(tokens)
  const flags = new Uint8Array(ids.length)
  const isCapital = new Uint8Array(ids.length)
  for (let at = 0; at < tokens.length; at++) {
    flags[at + 1] = tokens.flags[at]!
    isCapital[at + 1] = (tokens.flags[at]! & CAPITALISED) === 0 ? 0 : 1
  }
  return {ids, flags, isCapital}
}
