import type {Article, Role} from '#article'
import {foldedName, isFirstName, isTitle, mayBeSameFirstName, namesOf} from '#inventory'
import type {AliasTable, Names} from '#inventory'
import {overlaps} from '#text'
import type {Span} from '#text'
import {bodyOf} from '../body.js'
import {displayUnitsOf} from '../display.js'
import type {DisplayUnit} from '../display.js'
import {supportOf, UNMATCHED} from '../support.js'
import {changedName, misspeltInCaption, mixedNames} from './changed.js'
import type {ChangedName} from './changed.js'
import {nameWordsOf} from './reading.js'
import type {NameWord} from './reading.js'
import {isBorneOut} from './support.js'

/** A name of display text that the body does not give. */
export interface UnsupportedName extends Span {
  readonly unit: DisplayUnit
  /** Its words, side by side. */
  readonly words: readonly NameWord[]
  /** What the body has in its stead, where that is plain. */
  readonly changed: ChangedName | undefined
}

/** Parts whose names the body must give. A caption may name who is in the picture: of its names only slips are found. */
const CHECKED: ReadonlySet<Role> = new Set<Role>(['headline', 'dek', 'subhead'])

/** Names that an article reports on at most: more say that the story is another's. */
const MOST_NAMES = 12

/** The names of headline, dek and subheads that the body gives in no way, and slips of captions, in text order. */
export function unsupportedNames(article: Article, aliases: AliasTable): UnsupportedName[] {
  const names = namesOf(article)
  const found: UnsupportedName[] = []
  for (const unit of displayUnitsOf(article)) {
    const isCaption = unit.part.role === 'caption'
    if (!isCaption && !CHECKED.has(unit.part.role)) continue
    const nameWords = nameWordsOf(unit, (word) => names.mentionsByWord.has(word))
    found.push(
      ...(isCaption
        ? misspeltInCaption(names, unit, nameWords).map((name) => changedIn(unit, nameWords, name))
        : unsupportedIn(names, unit, nameWords, aliases)),
    )
    if (found.length >= MOST_NAMES) return found.slice(0, MOST_NAMES)
  }
  return found
}

function unsupportedIn(
  names: Names,
  unit: DisplayUnit,
  nameWords: readonly NameWord[],
  aliases: AliasTable,
): UnsupportedName[] {
  const missing = missingRuns(names, unit, nameWords, aliases).map((words): UnsupportedName => {
    const changed = changedName(names, unit, words)
    const {start, end} = changed ?? {start: words[0]!.start, end: endOf(unit, words.at(-1)!)}
    return {start, end, unit, words, changed}
  })
  const mixed = mixedNames(names, unit, nameWords)
    .filter((changed) => !missing.some((known) => overlaps(known, changed)))
    .map((changed) => changedIn(unit, nameWords, changed))
  return [...missing, ...mixed]
}

function changedIn(
  unit: DisplayUnit,
  nameWords: readonly NameWord[],
  changed: ChangedName,
): UnsupportedName {
  const {start, end} = changed
  return {start, end, unit, words: nameWords.filter((name) => overlaps(name, changed)), changed}
}

/** Names that are not borne out, those that stand side by side together. */
function missingRuns(
  names: Names,
  unit: DisplayUnit,
  nameWords: readonly NameWord[],
  aliases: AliasTable,
): NameWord[][] {
  const folded = unit.words.map(({word}) => foldedName(word.text))
  const runs: NameWord[][] = []
  for (const name of nameWords) {
    if (isBorneOut(names, folded, name, aliases) || isRelated(unit, name)) continue
    if (isFirstNameOf(names, folded, name)) continue
    if (isOtherName(names, folded, name) || isPlaceKind(names, folded, name)) continue
    const before = runs.at(-1)?.at(-1)
    const gap = before && unit.article.text.slice(before.end, name.start)
    if (before?.place === name.place - 1 && gap === ' ') runs.at(-1)!.push(name)
    else runs.push([name])
  }
  return runs
}

/**
 * Whether the name is one more of a person whom the body has: a short form of the first name, or
 * a middle name between that and the surname.
 */
function isOtherName(names: Names, folded: readonly string[], {place}: NameWord): boolean {
  const people = names.peopleBySurname.get(folded[place + 1] ?? '') ?? []
  const firstNames = [folded[place]!, folded[place - 1] ?? ''].filter(isFirstName)
  return people.some(({words}) => firstNames.some((name) => mayBeSameFirstName(words[0]!, name)))
}

/** Whether it is the first name of somebody whom the body has by title and surname: “Ann Rae”, and “Dr Rae”. */
function isFirstNameOf(names: Names, folded: readonly string[], {place}: NameWord): boolean {
  const surname = folded[place + 1] ?? ''
  const mention = names.mentionsByWord.get(surname)
  if (mention === undefined || mention.title === '' || mention.words.length > 1) return false
  const people = names.peopleBySurname.get(surname) ?? []
  return isTitle(folded[place - 1] ?? '') && people.every(({words}) => words.length === 1)
}

/** What a place is, behind its name: “Hill” of “Parliament Hill”, “Centre” for “Center”. */
const PLACE_KINDS = new Set(
  `hill street county centre center city town village road park square hall church school hospital
  university college airport station river lake bay beach island islands district province region
  state valley stadium arena prison`.split(/\s+/),
)

function isPlaceKind(names: Names, folded: readonly string[], {place}: NameWord): boolean {
  const before = folded[place - 1]
  return PLACE_KINDS.has(folded[place]!) && before !== undefined && names.hasPhrase(before)
}

/** A plain word with a capital is borne out by words of its family and meaning as well. */
function isRelated({article, words}: DisplayUnit, name: NameWord): boolean {
  const {likelihood, place, isInPhrase} = name
  if (likelihood !== 'word' || isInPhrase) return false
  const {form} = words[place]!
  return supportOf(bodyOf(article), {form, isName: false}).grade >= UNMATCHED
}

function endOf({article: {text}}: DisplayUnit, {start, end}: Span): number {
  return /['’]s$/i.test(text.slice(start, end)) ? end - 2 : end
}
