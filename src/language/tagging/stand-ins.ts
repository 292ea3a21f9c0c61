/**
 * What the tagger reads in place of a printed word: plain letters, a clitic, a figure. Its model
 * remembers what it read, and cuts a token by what it remembers; a token of one class of character
 * is never cut, so that tags depend on the sentence alone.
 */
export interface StandIn {
  /** Tokens, each of one kind: “do” and “n't” for “don't”. */
  readonly tokens: readonly string[]
  /** Place of the token whose tag is the word's: a clitic follows its host. */
  readonly head: number
}

const PLAIN = /^[A-Za-z]+$/
const CLITIC = /^([A-Za-z]+)('s|'ll|'re|'ve|'d|'m)$/
const NEGATED = /^([A-Za-z]+)(n't)$/
/** “can't” and “won't” leave no auxiliary when their ending is cut. */
const IRREGULARLY_NEGATED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])
const PLURAL_POSSESSIVE = /^([A-Za-z]+s)'$/
/** A word that stands for any adjective, and one that stands for any name. */
const AN_ADJECTIVE = 'large'
const A_NAME = 'Smith'
const ADJECTIVAL_ENDING =
  /-(?:old|long|based|term|time|wide|class|level|scale|style|like|free|only|made|run|led|held|born|backed|owned|year|month|week|day|hour|minute|mile|foot|page|point|man|[a-z]+(?:ed|ing))$/

/** No word of English is longer; on longer ones the tagger's own patterns take quadratic time. */
const LONGEST = 64

/** @param word - as printed, or in the case that the tagger should see. */
export function standInFor(word: string): StandIn {
  if (word.length > LONGEST) return single(A_NAME)
  if (PLAIN.test(word)) return single(word)
  const straight = word.replaceAll('’', "'")
  const clitic = CLITIC.exec(straight) ?? NEGATED.exec(straight)
  if (clitic) return withClitic(clitic[1]!, clitic[2]!)
  const possessive = PLURAL_POSSESSIVE.exec(straight)
  if (possessive) return {tokens: [possessive[1]!, "'"], head: 0}
  if (/^[^\p{L}]*\d/u.test(word)) return figures(straight)
  if (straight.includes('-')) return hyphened(straight)
  return single(bareLetters(straight))
}

function single(token: string): StandIn {
  return {tokens: [token], head: 0}
}

function withClitic(host: string, clitic: string): StandIn {
  return {tokens: [IRREGULARLY_NEGATED.get(host.toLowerCase()) ?? host, clitic], head: 0}
}

/** “23-year-old” is an adjective, “1990s” and “£1.2bn” are numbers. */
function figures(word: string): StandIn {
  if (/\d-[a-z]/.test(word)) return single(AN_ADJECTIVE)
  if (word.endsWith("'s")) return {tokens: ['12', "'s"], head: 0}
  return single(/^(?:19|20)\d\ds?$/.test(word) ? '2004' : '12')
}

/** A compound goes by its last part, unless that makes an adjective of it. */
function hyphened(word: string): StandIn {
  if (ADJECTIVAL_ENDING.test(word)) return single(AN_ADJECTIVE)
  const last = word.slice(word.lastIndexOf('-') + 1)
  return last === '' ? single(bareLetters(word)) : standInFor(last)
}

/** Without accents and stops: “café” is read as cafe, “U.S.” as US; anything else as a name. */
function bareLetters(word: string): string {
  const bare = word.normalize('NFD').replaceAll(/[\p{M}.'&/-]/gu, '')
  return PLAIN.test(bare) ? bare : A_NAME
}
