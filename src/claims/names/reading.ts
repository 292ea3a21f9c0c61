import {foldedName, isCalendarWord, isFirstName, isPlace, isTitle, nameLikelihood} from '#inventory'
import type {NameLikelihood} from '#inventory'
import type {Lexicon} from '#language'
import {isUpperCase} from '#text'
import type {Span} from '#text'
import type {DisplayUnit, DisplayWord} from '../display.js'

/** A word of display text that is a name or a part of one. */
export interface NameWord extends Span {
  /** Place in `DisplayUnit.words`. */
  readonly place: number
  /** As names are compared. */
  readonly folded: string
  /** The parts of a hyphenated word that are names, or the word itself: “british” of “British-made”. */
  readonly parts: readonly string[]
  readonly likelihood: NameLikelihood
  /** Whether it stands in capitals in a line that does not. */
  readonly isUpper: boolean
  /** Whether a word with a capital stands beside it: “Garden State”. */
  readonly isInPhrase: boolean
}

/** Longer display text is none: of what a hostile page holds, so many words are read. */
const MOST_WORDS = 300

/** Longer words are no names; what looks at their endings would take long over them. */
const LONGEST = 60

/** Shorter words are initials, or too like one another to be told apart. */
const SHORTEST = 3

/**
 * The words of a headline, dek or subhead that are names: by a capital where words have none, and
 * wherever capitals tell nothing (first words, Title Case, capitals, lower case) by the lexicon.
 * Labels before a colon, days, months and titles are none.
 *
 * @param isNamed - whether the body names somebody or something by the word, folded.
 */
export function nameWordsOf(unit: DisplayUnit, isNamed: (folded: string) => boolean): NameWord[] {
  const names: NameWord[] = []
  const isTelling = capitalsTell(unit)
  for (const word of unit.words.slice(0, MOST_WORDS)) {
    const folded = foldedName(word.word.text)
    if (!isNameable(unit, word, folded)) continue
    const likelihood = nameLikelihood(folded, unit.article.language.lexicon)
    const before = names.at(-1)
    const isSurname = before?.place === word.place - 1 && isFirstName(before.folded)
    if (
      isToldByLexicon(likelihood, isSurname) ||
      (likelihood === 'either' && isFirstNameBefore(unit, word, folded, isNamed)) ||
      (isTelling && isToldByCapital(unit, word, folded, likelihood))
    ) {
      const parts = namePartsOf(folded, unit.article.language.lexicon)
      if (parts.length === 0) continue
      const isUpper = unit.style !== 'upper' && isUpperCase(word.word.text)
      const isInPhrase = isTelling && standsInPhrase(unit, word)
      names.push({
        ...spanOf(word),
        place: word.place,
        folded,
        likelihood,
        isUpper,
        isInPhrase,
        parts,
      })
    }
  }
  return names
}

function namePartsOf(folded: string, lexicon: Lexicon): string[] {
  if (!folded.includes('-')) return [folded]
  return folded.split('-').filter((part) => {
    const likelihood = part.length < SHORTEST ? 'word' : nameLikelihood(part, lexicon)
    return (likelihood === 'name' || likelihood === 'unknown') && !GENERIC.has(part)
  })
}

function isNameable(unit: DisplayUnit, word: DisplayWord, folded: string): boolean {
  const {text} = word.word
  if (folded.length < SHORTEST || folded.length > LONGEST || !/^[a-z][a-z'-]*$/.test(folded))
    return false
  if (isCalendarWord(folded) || isTitle(folded) || contains(unit.kicker, word)) return false
  if (isWithinMarkup(unit, word) || /'(?:m|re|ve|ll|d|t)$/.test(folded)) return false
  if (GENERIC.has(folded)) return false
  return unit.style === 'lower' || /\p{Lu}/u.test(text) || isPlace(folded)
}

/** Names that have become common nouns, or that anybody's year has. */
const GENERIC = new Set(
  `christmas xmas easter ramadan diwali halloween thanksgiving hogmanay valentine valentines boxing
  advent lent oscar oscars grammy grammys bafta baftas emmy emmys god bible koran dna hiv aids covid
  wifi wi-fi internet dvd mrsa bse islamic marxist`.split(/\s+/),
)

/** What stands in square brackets, behind a handle's “@” or an apostrophe cut loose is no name. */
function isWithinMarkup({article: {text}}: DisplayUnit, {start, end}: DisplayWord): boolean {
  return /[@#[_/'’]/.test(text[start - 1] ?? '') || /[\]_/@]/.test(text[end] ?? '')
}

function isToldByLexicon(likelihood: NameLikelihood, isSurname: boolean): boolean {
  return likelihood === 'name' || likelihood === 'unknown' || (likelihood === 'either' && isSurname)
}

/** “mark” of “mark holt”, where no word has a capital and the body has Holt. */
function isFirstNameBefore(
  {style, words, article}: DisplayUnit,
  {place, end}: DisplayWord,
  folded: string,
  isNamed: (folded: string) => boolean,
): boolean {
  const next = words[place + 1]
  if (style !== 'lower' || !next || !isFirstName(folded)) return false
  if (words[place - 1]?.form === 'to' || article.text.slice(end, next.start) !== ' ') return false
  const surname = foldedName(next.word.text)
  const likelihood = nameLikelihood(surname, article.language.lexicon)
  return (
    (likelihood === 'name' || likelihood === 'unknown') && !isPlace(surname) && isNamed(surname)
  )
}

/**
 * A capital tells where the line writes words small. What is quoted has the capitals of its title,
 * and offices and days of note have one without being names that a body must repeat.
 */
function isToldByCapital(
  unit: DisplayUnit,
  word: DisplayWord,
  folded: string,
  likelihood: NameLikelihood,
): boolean {
  const {text} = word.word
  if (opens(unit, word) || !/^\p{Lu}/u.test(text) || isUpperCase(text)) return false
  return (
    likelihood === 'either' ||
    (!word.isQuoted && (!COMMON.has(folded) || standsInPhrase(unit, word)))
  )
}

/** Whether a capital that tells something stands right before or behind the word. */
function standsInPhrase(unit: DisplayUnit, word: DisplayWord): boolean {
  const [before, next] = [unit.words[word.place - 1], unit.words[word.place + 1]]
  const isTold = (other: DisplayWord | undefined): boolean =>
    other !== undefined &&
    /^\p{Lu}/u.test(other.word.text) &&
    !opens(unit, other) &&
    !COMMON.has(foldedName(other.word.text))
  const joined = (one: DisplayWord, other: DisplayWord): boolean =>
    unit.article.text.slice(one.end, other.start) === ' '
  if (before && isTold(before) && joined(before, word)) return true
  return next !== undefined && isTold(next) && joined(word, next)
}

/** Words that Title Case writes small (AP Stylebook, “composition titles”), and longer ones of the kind. */
const SMALL_IN_TITLES = new Set(
  `a about after against amid among an and as at before but by for from in into nor of off on onto or
  over per so than that the to up upon v via vs when with yet`.split(/\s+/),
)

/**
 * Whether the line writes words small, even where most of them happen to be names. Many a house
 * leaves “is” and “get” small in Title Case, so that there a longer word must tell.
 */
function capitalsTell({style, words}: DisplayUnit): boolean {
  if (style === 'upper' || style === 'lower') return false
  const shortest = style === 'title' ? 4 : 2
  const small = words.filter(
    ({word: {text}, form}) => isSmall(text, shortest) && !SMALL_IN_TITLES.has(form),
  )
  return small.length > 0
}

function isSmall(text: string, shortest: number): boolean {
  return text.length >= shortest && /^[a-z]+$/.test(text)
}

/** Words that house styles write with a capital, and that name nobody. */
const COMMON = new Set(
  `act acts army assembly autumn bank bible bill board brexit budget cabinet church city commons
  congress constitution council coroner county court covid crown cup department derby earth east
  exchange exchequer fed final finals game games god government grand group heaven hell house internet
  international lords masters met minister moon navy net north office olympics open opposition
  parliament park party police premier premiership president prize revolution river road round royal
  school season senate series south spring stadium stage state states street summer sun super test
  tests title titles tory tour tournament treasury tube tv union united university war web west winter
  world`.split(/\s+/),
)

/** Whether the word opens the line, a sentence, a quotation, or what follows a colon or a dash. */
function opens({words, article}: DisplayUnit, {place, start}: DisplayWord): boolean {
  const before = words[place - 1]
  if (!before) return true
  const gap = article.text.slice(Math.max(before.end, start - 8), start)
  return gap !== ' ' && gap !== ', ' && gap !== ' & '
}

function contains(span: Span | undefined, word: Span): boolean {
  return span !== undefined && span.start <= word.start && word.end <= span.end
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}
