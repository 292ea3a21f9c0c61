import type {Lexicon} from '#language'
import {COMPOUND_PARTS, CONTRACTIONS, FUNCTION_WORDS, PREFIXES, SUFFIXES, UNITS} from './tables.js'

/** Whether the lexicon holds the word, or it is regularly made from one that it holds. */
export function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) || UNITS.has(word) || isContraction(word, lexicon)
}

/** Whether the word may stand in a hyphenated compound. */
export function isKnownPart(word: string, lexicon: Lexicon): boolean {
  return isKnown(word, lexicon) || COMPOUND_PARTS.has(word) || lexicon.isName(word)
}

function isContraction(word: string, lexicon: Lexicon): boolean {
  if (!word.includes("'")) return false
  const ending = CONTRACTIONS.find((suffix) => word.endsWith(suffix))
  if (ending === undefined || ending.startsWith('n')) return false
  return lexicon.has(word.slice(0, -ending.length))
}

/** A stem shorter or rarer than this is more likely the rest of a slip. */
const SHORTEST_STEM = 4
const SHORTEST_STEM_OF_SHORT_PREFIX = 5
const RAREST_STEM = 0.5

/**
 * Whether the word is coined from common ones in a way that is alive: a prefix or a suffix
 * with a common word, or two content words written as one (“overtax”, “carwash”).
 */
export function isCoined(word: string, lexicon: Lexicon): boolean {
  const isStem = (stem: string, shortest: number) =>
    stem.length >= shortest && lexicon.has(stem) && lexicon.frequency(stem) >= RAREST_STEM
  for (const prefix of PREFIXES) {
    const shortest = prefix.length > 3 ? SHORTEST_STEM : SHORTEST_STEM_OF_SHORT_PREFIX
    if (word.startsWith(prefix) && isStem(word.slice(prefix.length), shortest)) return true
  }
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && isStem(word.slice(0, -suffix.length), SHORTEST_STEM)) return true
  }
  return isClosedCompound(word, isStem)
}

function isClosedCompound(
  word: string,
  isStem: (stem: string, shortest: number) => boolean,
): boolean {
  for (let at = SHORTEST_STEM; at <= word.length - SHORTEST_STEM; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    const isPair = halves.every((half) => isStem(half, SHORTEST_STEM))
    if (isPair && !halves.some((half) => FUNCTION_WORDS.has(half))) return true
  }
  return false
}

/** Prefixes of verbs, and the forms that show a verb: a rare one may follow (“unlapped”). */
const VERB_FORM = /^(?:un|re|de|dis|out|over)([a-z]{3,}(?:ed|ing))$/
const RAREST_VERB = 0.05

/** Whether it is a known verb's form with a prefix of verbs. */
export function isPrefixedVerb(word: string, lexicon: Lexicon): boolean {
  const form = VERB_FORM.exec(word)?.[1]
  return form !== undefined && lexicon.has(form) && lexicon.frequency(form) >= RAREST_VERB
}

/** Endings that any word of the kind takes, each behind the stem that must be known. */
const INFLECTED: readonly RegExp[] = [
  /^([a-z]{3,}ing)(?:ly|s)$/,
  /^([a-z]{4,}al)i[sz](?:e[ds]?|ing|ations?)$/,
  /^([a-z]{2,}([bdglmnpt]))\2(?:ing|ed)$/,
]

/** Whether it is a regular form that dictionaries leave out: “hummingly”, “glugged”. */
export function isInflected(word: string, lexicon: Lexicon): boolean {
  return INFLECTED.some((pattern) => {
    const stem = pattern.exec(word)?.[1]
    return stem !== undefined && lexicon.has(stem) && lexicon.frequency(stem) >= RAREST_VERB
  })
}

/** Whether it is the plural of initials in lower case: “lbws”. */
export function isPluralOfInitials(word: string): boolean {
  return /^[bcdfghjklmnpqrtvwxz]{3}s$/.test(word)
}

/** Per million words; a rarer word is seldom what was meant. */
const RAREST_MEANT = 0.1

/**
 * Whether the word is a slip for one of the suggestions, rather than a word that lexicons lack.
 * A rare word, or a name spelt otherwise, is not what a writer missed; two content words
 * written as one are a compound that is growing together (“fansite”).
 */
export function isConvincing(
  word: string,
  suggested: readonly string[],
  lexicon: Lexicon,
): boolean {
  const [left, right] = suggested[0]?.split(' ') ?? []
  if (right !== undefined && !FUNCTION_WORDS.has(left!) && !FUNCTION_WORDS.has(right)) return false
  return suggested.some((meant) => isLikelyMeant(word, meant, lexicon))
}

function isLikelyMeant(word: string, meant: string, lexicon: Lexicon): boolean {
  if (meant.includes(' ')) return true
  if (lexicon.has(meant)) return lexicon.frequency(meant) >= RAREST_MEANT
  return meant.toLowerCase() === word && meant !== meant.toUpperCase()
}
