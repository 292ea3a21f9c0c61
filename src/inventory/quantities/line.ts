import {NO_NOUN, NO_PLURALS, PLURALS} from './words.js'
import type {Token} from './tokens.js'

/** The tokens of a sentence, with what must be known of all of it. */
export interface Line {
  readonly tokens: readonly Token[]
  /** Whether Most Words Have Capitals, so that a capital tells nothing. */
  readonly titled: boolean
  /** Whether no word has a capital, so that names have none either. */
  readonly lower: boolean
}

/** Shorter words keep their small letters in title case. */
const SHORTEST_TITLED = 4

export function lineOf(tokens: readonly Token[]): Line {
  let words = 0
  let capitals = 0
  for (const {type, text} of tokens) {
    if (type !== 'word' || text.length < SHORTEST_TITLED) continue
    words++
    if (isCapital(text)) capitals++
  }
  return {tokens, titled: capitals > words * 0.6, lower: capitals === 0 && words >= SHORTEST_TITLED}
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text[0]!
  return first !== first.toLowerCase()
}

/** Whether the token is the hyphen of a compound: “24-hour”. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text !== '-' && token?.text !== '‑') return false
  return !token.spaced && tokens[at + 1]?.spaced === false
}

/** Whether a word has the form of a plural noun: “men”, “paratroopers”; verbs in -s have it too. */
export function looksPlural(lower: string): boolean {
  if (PLURALS.has(lower)) return true
  if (lower.length < 4 || !lower.endsWith('s') || NO_NOUN.has(lower)) return false
  return !/(?:ss|us|is|ous|'s|ys)$/.test(lower) || /(?:[aeo]ys|menus|skis|taxis|gurus)$/.test(lower)
    ? !NO_PLURALS.has(lower)
    : false
}

/** The singular of a noun in lower case, the same for all its forms. */
export function lemmaOf(lower: string): string {
  const known = PLURALS.get(lower)
  if (known !== undefined) return known
  const noun = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  if (!looksPlural(noun)) return noun
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (noun.endsWith('ies') && noun.length > 5) return `${noun.slice(0, -3)}y`
  if (/(?:[lr]|ea|oa|[^g]i|kni|wi|li)ves$/.test(noun) && VES.test(noun))
    return noun.replace(/ves$/, 'f')
  if (/(?:ss|sh|ch|x|zz|buse|viruse|bonuse|campuse|censuse|circuse)s?es$/.test(noun))
    return noun.slice(0, -2)
  if (
    /(?:^|[^e])(?:bus|gas|virus|bonus|campus|census|circus|chorus|status|surplus)es$/.test(noun)
  ) {
    return noun.slice(0, -2)
  }
  if (/(?:potato|tomato|hero|echo|veto|torpedo|volcano|mosquito|cargo)es$/.test(noun))
    return noun.slice(0, -2)
  return noun.slice(0, -1)
}

const VES = /(?:hal|cal|el|shel|wol|lea|loa|thie|sel|scar)ves$/
