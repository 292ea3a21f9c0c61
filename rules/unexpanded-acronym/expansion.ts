import type {Article} from '#article'
import {aliasTable, foldedName, namesOf} from '#inventory'
import {isCapitalised, isLowerCase, isUpperCase} from '#text'
import type {Word} from '#text'
import type {Acronym} from './uses.js'
import {isJoined} from './uses.js'

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'la',
  'du',
  'des',
  'et',
  '&',
])
/** Nouns beside letters that say well enough what bears them: “the GWU union”. */
const KINDS = new Set(
  `union unions bank party group firm company airline agency charity club band network channel station broadcaster
  magazine newspaper website site format standard system technology protocol virus disease drug chip software
  console exchange index league federation association watchdog regulator think-tank tank lobby militia faction rebels
  guerrillas movement university college school museum festival series show game brand label maker giant test
  scan gene protein vaccine gas chemical rifle missile jet car model language file files phone phones player
  players service services operator trio duo rapper singer star chain retailer supermarket carmaker manufacturer
  organisation organization body group think-tank display conference police oil energy media television tv radio satellite`.split(
    /\s+/,
  ),
)

/** Whether the copy says what the letters stand for, or what bears them, anywhere. */
export function isExplained(article: Article, {letters, uses}: Acronym): boolean {
  return (
    uses.some((use) => isInBrackets(article, use) || isDescribed(article, use)) ||
    hasInitials(article, letters) ||
    expansionsOf(letters).some((phrase) => namesOf(article).hasPhrase(phrase))
  )
}

/** What is known to be meant by the letters, folded. */
export function expansionsOf(letters: string): readonly string[] {
  return aliasTable().get(letters.toLowerCase()) ?? []
}

/** “European Court of Ferries (ECF)”, “ECF (the court of ferries)”; an “it (ECF)” tells nothing. */
function isInBrackets(article: Article, {index, start, end}: Word): boolean {
  const {text, words} = article
  if (text[start - 1] === '(' || text[start - 1] === '[')
    return (words[index - 1]?.text.length ?? 0) > 4
  return /^ ?\((?!\d)/.test(text.slice(end, end + 3))
}

/** “the union ECF”, “the ECF union”, “ECF, the union of ferry crews”, “known as ECF”. */
function isDescribed(article: Article, use: Word): boolean {
  const before = article.words[use.index - 1]
  const after = article.words[use.index + 1]
  if (before && isJoined(article, before, use)) {
    if (before.normal === 'as' || before.normal === 'called' || before.normal === 'named')
      return true
    if (before.normal === 'the' && isKindBefore(article, before)) return true
    if (isLowerCase(before.text) && KINDS.has(before.normal)) return true
  }
  if (!after || after.block !== use.block) return false
  if (isJoined(article, use, after)) {
    const next = article.words[after.index + 1]
    const isNext = next !== undefined && isJoined(article, after, next) && KINDS.has(next.normal)
    return KINDS.has(after.normal) || (isNext && isLowerCase(after.text))
  }
  return (
    /^, $/.test(article.text.slice(use.end, after.start)) && /^(?:an?|the|or)$/.test(after.normal)
  )
}

/** “The crews' union, the ECF,”. */
function isKindBefore(article: Article, the: Word): boolean {
  const kind = article.words[the.index - 1]
  return (
    kind !== undefined &&
    kind.block === the.block &&
    article.text.slice(kind.end, the.start) === ', ' &&
    KINDS.has(kind.normal)
  )
}

/**
 * Whether words one after the other begin with the letters: those of a name, with its small words or
 * without, or from three letters on any words, as in “body mass index”.
 */
function hasInitials(article: Article, letters: string): boolean {
  const wanted = letters.toLowerCase()
  const [name, wholeName, phrase] = [new Run(wanted), new Run(wanted), new Run(wanted)]
  let end = -1
  for (const word of article.words) {
    if (
      !/^[ \u00a0]?["“‘']?$|^ & $|^-$/.test(article.text.slice(end, Math.min(word.start, end + 4)))
    )
      for (const run of [name, wholeName, phrase]) run.clear()
    end = word.end
    for (const part of foldedName(word.text).split('-')) {
      if (SMALL.has(part)) {
        wholeName.add(part)
        continue
      }
      phrase.add(part)
      if (isCapitalised(word.text) && !isAcronym(word.text)) {
        name.add(part)
        wholeName.add(part)
      } else {
        name.clear()
        wholeName.clear()
      }
    }
    if (name.isComplete || wholeName.isComplete || (wanted.length > 2 && phrase.isComplete))
      return true
  }
  return false
}

function isAcronym(text: string): boolean {
  return text.length > 1 && isUpperCase(text)
}

/** The first letters of the last words, as many as are wanted. */
class Run {
  #letters = ''
  readonly #wanted: string

  constructor(wanted: string) {
    this.#wanted = wanted
  }

  get isComplete(): boolean {
    return this.#letters === this.#wanted
  }

  add(word: string): void {
    this.#letters = (this.#letters + (word[0] ?? '')).slice(-this.#wanted.length)
  }

  clear(): void {
    this.#letters = ''
  }
}
