import type {Lexicon} from '#language'
import {FIRST_NAMES} from './first-names.js'
import {FIRST_NAMES_MORE} from './first-names-more.js'
import {foldedName} from './fold.js'

/** What a word is where its capital tells nothing. */
export type NameLikelihood = 'name' | 'unknown' | 'either' | 'word'

const firstNames = new Set(`${FIRST_NAMES} ${FIRST_NAMES_MORE}`.split(/\s+/).map(foldedName))

/** A word that both a dictionary and a register have is a name where running copy lacks it. */
const RARE_WORD = 1

/**
 * Whether a word, folded, is a name in copy whose capitals tell nothing (headlines in capitals,
 * all lower case, first words): a name by the lexicon, unknown to it (a name or a new word), a
 * name and a word alike (“brown”), or a word.
 */
export function nameLikelihood(word: string, lexicon: Lexicon): NameLikelihood {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  const isName = lexicon.isName(capitalised)
  if (lexicon.has(word)) {
    if (!isName) return 'word'
    return lexicon.frequency(word) < RARE_WORD ? 'name' : 'either'
  }
  if (isName) return 'name'
  return isDerived(word, lexicon) ? 'word' : 'unknown'
}

/** Whether the word is one that people are called by. */
export function isFirstName(folded: string): boolean {
  return firstNames.has(folded)
}

const ENDINGS = [
  's',
  'es',
  'ing',
  'ed',
  'er',
  'ers',
  'ly',
  'ness',
  'able',
  'less',
  'ish',
  'y',
  'ism',
  'like',
  'wise',
  'style',
  'gate',
  'fest',
]
const BEGINNINGS =
  /^(?:anti|auto|bio|co|counter|cyber|de|dis|down|eco|ever|ex|extra|hyper|inter|mega|micro|mid|mini|mis|multi|nano|neo|non|off|on|out|over|para|photo|post|pre|pro|pseudo|quasi|re|self|semi|sub|super|tele|trans|ultra|un|under|up)/

/** Whether the word is made of words that the lexicon has. */
function isDerived(word: string, lexicon: Lexicon): boolean {
  if (word.includes('-')) {
    return word.split('-').every((part) => part === '' || lexicon.has(part) || /\d/.test(part))
  }
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 3) continue
    if (lexicon.has(stem) || lexicon.has(`${stem}e`)) return true
    if (stem.at(-1) === stem.at(-2) && lexicon.has(stem.slice(0, -1))) return true
  }
  const rest = word.replace(BEGINNINGS, '')
  return rest !== word && rest.length > 3 && lexicon.has(rest)
}
