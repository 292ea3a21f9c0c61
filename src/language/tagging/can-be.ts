import {knownBasesOf} from '../bases.js'
import {inflectionsOf, pluralsOf} from '../inflect.js'
import type {Form, Inflected} from '../inflect.js'
import type {Lexicon} from '../lexicon.js'
import {rememberedByLexicon} from '../remembered-by-lexicon.js'

/** What a word can be in some sentence, one bit each: “reports” is a third person and a plural. */
export const CanBe = {
  /** The form after “to” and “will”; also the present of all but the third person. */
  base: 1,
  /** The present of he, she and it. */
  third: 2,
  past: 4,
  /** The form after “have” and “been”. */
  participle: 8,
  gerund: 16,
  plural: 32,
  /** Of a noun; a plural form must be a word, so that “has” and “cannot” are none. */
  singular: 64,
} as const

const BIT_OF: Readonly<Record<Form, number>> = CanBe
/** The forms that a verb has in -ed and -ing, against its base: fewer make the base no verb. */
const LEAST_SHARE = 0.02
/** Per million words; below it a base that has verb forms at all is taken for a verb. */
const RARE = 1

/**
 * The bits of `CanBe` for a lower-case word; 0 for words that do not inflect. A base is a verb
 * where its forms in -ed and -ing are words that print uses: a dictionary has “ministering”. Where
 * a verb is a noun too is not known: every -s of a verb may be a plural.
 */
export const whatCanBe: (word: string, lexicon: Lexicon) => number = rememberedByLexicon(bitsOf)

function bitsOf(word: string, lexicon: Lexicon): number {
  let bits = 0
  for (const base of knownBasesOf(word, lexicon)) {
    const forms = inflectionsOf(base)
    if (isVerb(base, forms, lexicon)) bits |= bitsOfForms(word, forms)
    const plurals = pluralsOf(base)
    if (plurals.includes(word)) bits |= CanBe.plural
    if (base === word && plurals.some((plural) => lexicon.has(plural))) bits |= CanBe.singular
  }
  return bits
}

/** Whether any of the bits is set for the word. */
export function canBe(word: string, wanted: number, lexicon: Lexicon): boolean {
  return (whatCanBe(word, lexicon) & wanted) !== 0
}

/** Whether print uses a lower-case base as a verb. */
function isVerb(base: string, forms: readonly Inflected[], lexicon: Lexicon): boolean {
  const frequencyAs = (wanted: Form) => {
    let sum = 0
    for (const {form, text} of forms) {
      if (form === wanted && text !== base) sum += lexicon.frequency(text)
    }
    return sum
  }
  const gerunds = frequencyAs('gerund')
  if (gerunds === 0) return false
  const own = lexicon.frequency(base)
  return own < RARE || gerunds + frequencyAs('past') > LEAST_SHARE * own
}

function bitsOfForms(word: string, forms: readonly Inflected[]): number {
  let bits = 0
  for (const {form, text} of forms) {
    if (text === word && form !== 'plural') bits |= BIT_OF[form]
  }
  return bits
}
