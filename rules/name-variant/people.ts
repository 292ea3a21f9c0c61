import type {Article} from '#article'
import {areasBorneOut, isFirstName, isNearSpelling, isPlace, isPlaceName} from '#inventory'
import type {Mention, Names} from '#inventory'
import {copyBefore} from '#rule'
import {nearWords, ordered, printed} from './forms.js'
import type {Form, Variant} from './forms.js'
import {areSpellings} from './spellings.js'

/**
 * Surnames spelled in two ways: one is a person's with a first name, the other stands alone or
 * behind the same first name. Whoever has a first name of his or her own is somebody else.
 */
export function surnameVariants(article: Article, names: Names): Variant[] {
  const bySurname = mentionsBySurname(names)
  return nearWords(bySurname.keys()).flatMap(([one, other]) => {
    const forms = [one, other].map((word) => formOf(bySurname.get(word)!, word)) as [Form, Form]
    // Short names differ by a letter on purpose, unless the letter is one too few.
    const isShorter = one.length !== other.length && forms.some(isPerson)
    const shortest = isShorter || forms.every(isPerson) ? 4 : 5
    if (!isNearSpelling(one, other, shortest) || isKindred(forms, one, other)) return []
    if (isNoSlip(article, one, ...forms) || isNoSlip(article, other, forms[1], forms[0])) return []
    const [firstNames, otherFirstNames] = forms.map(firstNamesOf) as [Set<string>, Set<string>]
    // “Chen Cheng” has both.
    if (firstNames.has(other) || otherFirstNames.has(one)) return []
    if (
      firstNames.size + otherFirstNames.size === 0 ||
      firstNames.size > 1 ||
      otherFirstNames.size > 1
    )
      return []
    if (
      firstNames.size > 0 &&
      otherFirstNames.size > 0 &&
      ![...firstNames].every((name) => otherFirstNames.has(name))
    )
      return []
    return [ordered(...forms)]
  })
}

/** Words that differ by what English adds to names, and places with their peoples. */
function isKindred(forms: readonly Form[], one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if ([one, other].some(isPlace) && !forms.some(isPerson)) return true
  // “West Germans” and “Dallas Texans” are people of a place, not a person.
  if (isPlace(one) && isPlace(other) && haveOneArea(one, other)) return true
  return long.startsWith(short) && /^(?:s|n|a|e|i|y|r|an|er)$/.test(long.slice(short.length))
}

function haveOneArea(one: string, other: string): boolean {
  const areas = new Set(areasBorneOut(one))
  return areasBorneOut(other).some((area) => areas.has(area))
}

/** Before a place, and seldom before a person who has not been named in full. */
const BEFORE_PLACE = /\b(?:across|around|at|from|in|near|outside|to)\s+$/i
/** “Holt (pronounced Hoult)”. */
const SAID = /\b(?:pronounced|spelled|spelt|rhymes with)\s+["“‘']?$/i

/** “We misspelt the name of Ann Holt as Hoult”: a correction, of what was printed. */
const MISSPELT =
  /\b(?:mis-?spel(?:t|led|ling)|misnamed|mistakenly|wrongly|incorrectly|in error|erroneously)\b[^.!?\n]*$/i

/** Whether one of two forms is a place or a word for itself, or tells how the other is said. */
function isNoSlip(article: Article, word: string, form: Form, other: Form): boolean {
  const isEach = (before: RegExp) =>
    form.mentions.every(({start}) => before.test(copyBefore(article, start, 24)))
  if (form.mentions.every(({start}) => MISSPELT.test(copyBefore(article, start, 200)))) return true
  if (isEach(SAID) || (isPlaceName(word) && !isPerson(form) && isEach(BEFORE_PLACE))) return true
  return isWord(article, word, form, other)
}

/**
 * Whether a form that no title and no first name shows to be a person's is a people, a party or a word of
 * English, which have their capitals for other reasons. A word may still be a slip for the name of
 * somebody whose first name people have: “La Tribuna” is none for “Tribune”.
 */
function isWord({language}: Article, word: string, form: Form, other: Form): boolean {
  if (isPerson(form)) return false
  if (isPlace(word) && !isPlaceName(word)) return true
  const isNamed = other.mentions.some(
    ({words: [first, ...rest], title}) =>
      title !== '' || (rest.length > 0 && first !== ARTICLE && isFirstName(first!)),
  )
  return language.lexicon.has(word) && !isNamed
}

/** Of the articles of other languages the one that is a first name as well. */
const ARTICLE = 'la'

/** Whether a title or a first name shows that a person is meant. */
function isPerson({mentions}: Form): boolean {
  return mentions.some(({words, title}) => words.length > 1 || title !== '')
}

/** Mentions by the surname, of people and of names of one word that may be surnames. */
function mentionsBySurname(names: Names): Map<string, Mention[]> {
  const bySurname = new Map<string, Mention[]>()
  for (const mention of names.mentions) {
    if (mention.words.length > 1 && names.entityOf(mention).kind !== 'person') continue
    if (mention.text.includes('.') && /\.\p{Lu}\p{Ll}/u.test(mention.text)) continue
    const surname = mention.words.at(-1)!
    const known = bySurname.get(surname)
    if (known) known.push(mention)
    else bySurname.set(surname, [mention])
  }
  return bySurname
}

function formOf(mentions: readonly Mention[], word: string): Form {
  return {text: printed(mentions[0]!, word), mentions}
}

function firstNamesOf({mentions}: Form): Set<string> {
  return new Set(mentions.flatMap(({words}) => (words.length > 1 ? [words[0]!] : [])))
}

/** First names spelled in two ways before one surname: “Stephen Holt” and “Steven Holt”. */
export function firstNameVariants({entities}: Names): Variant[] {
  const bySurname = new Map<string, Map<string, Mention[]>>()
  for (const {mentions} of entities.filter(({kind}) => kind === 'person')) {
    for (const mention of mentions.filter(({words}) => words.length > 1)) {
      const surname = mention.words.at(-1)!
      const byFirst = bySurname.get(surname) ?? new Map<string, Mention[]>()
      bySurname.set(surname, byFirst)
      const known = byFirst.get(mention.words[0]!)
      if (known) known.push(mention)
      else byFirst.set(mention.words[0]!, [mention])
    }
  }
  return [...bySurname.values()].flatMap((byFirst) => {
    const [one, other, ...more] = byFirst.keys()
    if (one === undefined || other === undefined || more.length > 0) return []
    if (!areSpellings(one, other)) return []
    return [ordered(formOf(byFirst.get(one)!, one), formOf(byFirst.get(other)!, other))]
  })
}
