import {relatedForms} from '#language'
import type {Lexicon} from '#language'
import {inCaseOf} from '#text'
import type {Draft, Ground, Planter} from './fault.js'
import {doubleSlipsOf, slipsOf} from './slips.js'
import type {Slip} from './slips.js'
import {
  AUXILIARIES,
  confusedWith,
  DETERMINERS,
  isSameWord,
  NUMBER_WORDS,
  PREPOSITIONS,
} from './words.js'

/** Per million words: what is rarer is seldom typed by chance, and a dictionary's oddity. */
const TYPED_BY_CHANCE = 2
/** The like where rare words are wanted too, so that whoever learns from them does not trust a word for being rare. */
const EVER_TYPED = 0.2
/** The commoner the word, the readier the fingers. */
const FREQUENCY_WEIGHT = 0.3
const CONFUSED = 0.3
const TWO_SLIPS = 0.22
const SHORTEST_FOR_TWO_SLIPS = 5
const SHORTEST_WHERE_RARE = 4
const GROUPS = [DETERMINERS, NUMBER_WORDS, new Set(PREPOSITIONS), new Set(AUXILIARIES)]

/** Another word of the lexicon, one or two slips away or taken for this one by ear. */
export const plantRealWord: Planter = (word, ground) => {
  const meant = word.normal
  const wrong = drawn(meant, ground)
  if (wrong === undefined) return undefined
  return {
    span: {start: word.start, end: word.end},
    wrong: inCaseOf(word.text, wrong),
    right: word.text,
  }
}

function drawn(meant: string, {lexicon, random, isRareToo}: Ground): Draft['wrong'] | undefined {
  const confused = confusedWith(meant).filter((wrong) => lexicon.has(wrong))
  if (confused.length > 0 && random.chance(CONFUSED)) return random.one(confused)
  if (meant.includes("'")) return undefined
  const shortest = isRareToo ? SHORTEST_WHERE_RARE : SHORTEST_FOR_TWO_SLIPS
  const isTwice = meant.length >= shortest && random.chance(TWO_SLIPS)
  const near = nearWords(meant, {isTwice, isRareToo}, lexicon)
  return random.weighted(near, ({weight}) => weight)?.text
}

interface Reach {
  readonly isTwice: boolean
  readonly isRareToo: boolean
}

const known = new WeakMap<Lexicon, Map<string, readonly Slip[]>>()

/** Slips of the word that are words themselves; looked up once for each word. */
function nearWords(meant: string, reach: Reach, lexicon: Lexicon): readonly Slip[] {
  const cache = known.get(lexicon) ?? new Map<string, readonly Slip[]>()
  known.set(lexicon, cache)
  const key = `${meant} ${reach.isTwice} ${reach.isRareToo}`
  const cached = cache.get(key)
  if (cached) return cached
  const slips = reach.isTwice ? doubleSlipsOf(meant) : slipsOf(meant)
  const found = wordsAmong(slips, meant, reach.isRareToo ? EVER_TYPED : TYPED_BY_CHANCE, lexicon)
  cache.set(key, found)
  return found
}

function wordsAmong(
  slips: readonly Slip[],
  meant: string,
  rarest: number,
  lexicon: Lexicon,
): Slip[] {
  const forms = new Set(relatedForms(meant, (text) => lexicon.has(text)).map(({text}) => text))
  const weights = new Map<string, number>()
  for (const {text, weight} of slips) {
    if (!weights.has(text)) {
      if (forms.has(text) || lexicon.frequency(text) < rarest) continue
      if (!isOtherWord(text, meant, lexicon)) continue
    }
    weights.set(text, (weights.get(text) ?? 0) + weight)
  }
  return [...weights].map(([text, weight]) => ({
    text,
    weight: weight * lexicon.frequency(text) ** FREQUENCY_WEIGHT,
  }))
}

function isOtherWord(text: string, meant: string, lexicon: Lexicon): boolean {
  if (text.length < 2 || !lexicon.has(text) || text === meant) return false
  if (isSameWord(text, meant)) return false
  return !GROUPS.some((group) => group.has(text) && group.has(meant)) && isOfBoth(text, lexicon)
}

/** A spelling of one side of the ocean is a matter of style. */
function isOfBoth(text: string, lexicon: Lexicon): boolean {
  return lexicon.isOf(text, 'american') && lexicon.isOf(text, 'british')
}
