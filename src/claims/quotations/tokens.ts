import {Remembered} from '#language'
import type {Span} from '#text'

/** A word as quotations are compared: places are offsets of the article. */
export interface QuotedToken extends Span {
  /** The same for all that a desk may write in another way without altering what was said. */
  readonly key: string
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d+|[%&]/gu

/**
 * The words of a stretch of text. Case, marks, hyphens, British and American spelling, figures or
 * words for small numbers, and contractions are the desk's; they make no other words.
 */
export function quotedTokens(text: string, {start, end}: Span): QuotedToken[] {
  const tokens: QuotedToken[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index
    const span = {start: from, end: from + match[0].length}
    for (const key of keys.get(match[0])) tokens.push({key, ...span})
  }
  return tokens
}

const ENDINGS: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'m": 'am',
}
/** Before “'s”, these make “is” of it; names own things. */
const BEFORE_IS = new Set('it that he she there what here who where how'.split(' '))
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ['percent', ['per', 'cent']],
  ['%', ['per', 'cent']],
  ['&', ['and']],
  ['ok', ['okay']],
])

/** Longer words are not compared letter by letter: none is one. */
const LONGEST_WORD = 40

const keys = new Remembered(keysOf)

function keysOf(word: string): readonly string[] {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (lower.length > LONGEST_WORD) return [lower]
  const irregular = IRREGULAR.get(lower)
  if (irregular) return irregular
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not']
  const mark = lower.lastIndexOf("'")
  if (mark > 0) {
    const [stem, ending] = [lower.slice(0, mark), lower.slice(mark)]
    if (ENDINGS[ending]) return [stem, ENDINGS[ending]]
    if (ending === "'s" && BEFORE_IS.has(stem)) return [stem, 'is']
  }
  return [NUMBERS.get(lower) ?? oneSpelling(lower)]
}

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
)

const OF_TWO_SPELLINGS =
  /(?:is(?:e[drs]?|ing|ations?)|yse[ds]?|our(?:ed|s|ing|ite|able|ful)?|tres?|ll(?:ed|ing|er)|ence)$/

/** One spelling for those that differ between British and American English. */
function oneSpelling(word: string): string {
  if (word.length < 5 || !OF_TWO_SPELLINGS.test(word)) return word
  return word
    .replace(/is(e[drs]?|ing|ation|ations)$/, 'iz$1')
    .replace(/yse(d|s)?$/, 'yze$1')
    .replace(/our(ed|s|ing|ite|able|ful)?$/, 'or$1')
    .replace(/tre(s)?$/, 'ter$1')
    .replace(/ll(ed|ing|er)$/, 'l$1')
    .replace(/ence$/, 'ense')
}
