import {foldedName, isFirstName, isNearSpelling, isPlace, mayBeSameFirstName} from '#inventory'
import type {Mention, NamedEntity, Names} from '#inventory'
import type {Span} from '#text'
import type {DisplayUnit} from '../display.js'
import type {NameWord} from './reading.js'

/** A name of display text that the body has in another form. */
export interface ChangedName extends Span {
  /** As the body has it. */
  readonly meant: string
  /** Where the body has it. */
  readonly mention: Mention
}

/**
 * What a name that the body lacks was meant to be, where that is plain: a near spelling, another
 * first name before a surname of the body, another surname behind a first name that only one of
 * its people has.
 *
 * @param run - words that stand together, none of them borne out.
 */
export function changedName(
  names: Names,
  unit: DisplayUnit,
  run: readonly NameWord[],
): ChangedName | undefined {
  const [name] = run
  return (
    (run.length === 1 ? misspelt(names, unit, name!) : undefined) ??
    otherFirstName(names, unit, run) ??
    otherSurname(names, unit, run)
  )
}

function misspelt(names: Names, unit: DisplayUnit, name: NameWord): ChangedName | undefined {
  let near: string | undefined
  for (const word of names.mentionsByWord.keys()) {
    if (!isNearSpelling(name.folded, word)) continue
    if (near !== undefined) return undefined
    near = word
  }
  if (near === undefined || isKindred(name.folded, near) || says(unit, near)) return undefined
  const mention = names.mentionsByWord.get(near)!
  const meant = printedWord(unit, mention, near)
  return meant === undefined
    ? undefined
    : {start: name.start, end: endOf(unit, name), meant, mention}
}

/**
 * Names of a caption that are near spellings of the body's. A caption may show whom the body leaves
 * out, so that a name must stand in the body as it does here: behind the same first name, or alone.
 */
export function misspeltInCaption(
  names: Names,
  unit: DisplayUnit,
  nameWords: readonly NameWord[],
): ChangedName[] {
  return nameWords.flatMap((name) => {
    if (name.likelihood === 'word' || name.likelihood === 'either') return []
    if (names.mentionsByWord.has(name.folded)) return []
    const changed = misspelt(names, unit, name)
    if (!changed) return []
    const before = unit.words[name.place - 1]
    const isBehindName = before?.isName === true && areJoined(unit, before, name)
    const isSame = isBehindName
      ? changed.mention.words.includes(foldedName(before.word.text))
      : names.isAlone(foldedName(changed.meant))
    return isSame ? [changed] : []
  })
}

/** Words that differ by what English adds to names: “Kenya” and “Kenyan”, “Serb” and “Serbs”. */
function isKindred(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    isPlace(one) ||
    isPlace(other) ||
    (long.startsWith(short) && /^(?:s|es|n|an|i|y)$/.test(long.slice(short.length)))
  )
}

/** Whether the display text has the word as well. */
function says({words}: DisplayUnit, folded: string): boolean {
  return words.some(({word}) => foldedName(word.text) === folded)
}

function otherFirstName(
  names: Names,
  unit: DisplayUnit,
  run: readonly NameWord[],
): ChangedName | undefined {
  const [first] = run
  if (!first || run.length > 1 || isPlace(first.folded)) return undefined
  if (!isFirstName(first.folded) && first.likelihood !== 'unknown') return undefined
  const surname = unit.words[first.place + 1]
  if (!surname || !areJoined(unit, first, surname)) return undefined
  const people = names.peopleBySurname.get(foldedName(surname.word.text)) ?? []
  if (people.length !== 1 || people.some(({words}) => mayBeSameFirstName(words[0]!, first.folded)))
    return undefined
  return changedInto(people[0]!, {start: first.start, end: endOf(unit, surname)})
}

function otherSurname(
  names: Names,
  unit: DisplayUnit,
  run: readonly NameWord[],
): ChangedName | undefined {
  const [surname] = run
  if (!surname || run.length > 1 || isPlace(surname.folded)) return undefined
  const first = unit.words[surname.place - 1]
  if (!first || !isFirstName(foldedName(first.word.text)) || !areJoined(unit, first, surname))
    return undefined
  const people = names.peopleByFirstName.get(foldedName(first.word.text)) ?? []
  if (people.length !== 1) return undefined
  return changedInto(people[0]!, {start: first.start, end: endOf(unit, surname)})
}

/**
 * First names before surnames of the body that belong to nobody there, though both words are in
 * it: “Mark Holt” where the body has Ann Holt and Mark Field. A first name that stands by itself
 * may be a relative's, and is let pass.
 */
export function mixedNames(
  names: Names,
  unit: DisplayUnit,
  nameWords: readonly NameWord[],
): ChangedName[] {
  return nameWords.flatMap((first, at) => {
    const surname = unit.words[first.place + 1]
    const before = nameWords[at - 1]
    if (!surname || (before && areJoined(unit, before, first))) return []
    if (!isFirstName(first.folded) || isPlace(first.folded) || first.likelihood !== 'name')
      return []
    if (!areJoined(unit, first, surname)) return []
    const last = foldedName(surname.word.text)
    const [person, ...others] = names.peopleBySurname.get(last) ?? []
    if (!person || others.length > 0 || person.words.includes(first.folded)) return []
    if (mayBeSameFirstName(person.words[0]!, first.folded)) return []
    if (names.hasPhrase(`${first.folded} ${last}`) || names.isAlone(first.folded)) return []
    return [changedInto(person, {start: first.start, end: endOf(unit, surname)})]
  })
}

function changedInto({name, mentions}: NamedEntity, span: Span): ChangedName {
  const mention = mentions.find(({text}) => text === name) ?? mentions[0]!
  return {...span, meant: name, mention}
}

/** Whether two words of display text stand side by side in one name. */
function areJoined({article: {text}}: DisplayUnit, before: Span, after: Span): boolean {
  return (
    text.slice(before.end, after.start) === ' ' &&
    !/['’]s?$/.test(text.slice(before.end - 2, before.end))
  )
}

/** The word's end without “’s”. */
function endOf({article: {text}}: DisplayUnit, {start, end}: Span): number {
  return /['’]s$/i.test(text.slice(start, end)) ? end - 2 : end
}

/** The word of a mention as printed. */
function printedWord({article}: DisplayUnit, mention: Mention, folded: string): string | undefined {
  const words = article.wordsIn(mention)
  const at = mention.words.indexOf(folded)
  return words[at]?.text.replace(/['’]s?$/, '')
}
