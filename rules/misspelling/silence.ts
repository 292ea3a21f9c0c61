import type {Article} from '#article'
import {CanBe, canBe} from '#language'
import type {Lexicon} from '#language'
import {isCapitalised, isLowerCase} from '#text'
import type {Word} from '#text'
import {
  isCoined,
  isInflected,
  isKnown,
  isKnownPart,
  isOneSlip,
  isPluralOfInitials,
  isPrefixedVerb,
} from './known.js'
import {isOfItsKind} from './near-common.js'
import {
  CLIPPED,
  COMPOUND_PARTS,
  FOREIGN_LINKS,
  FOREIGN_PARTICLES,
  INTRODUCING,
  INTRODUCING_WITH_AS,
  LEADING,
  LOAN_HEADS,
} from './tables.js'

/** A term in quotation marks is a word or three; of several, what is printed again is meant. */
const LONGEST_TERM = 3
/** “dos”, “van” and their like within names. */
const LONGEST_PARTICLE = 3
/** Shorter foreign words stand one letter from an English one by chance. */
const SHORTEST_PLAIN_SLIP = 7
/** Per million words. */
const COMMON = 5
/** What stands before the hyphen in many Asian given names. */
const LONGEST_SYLLABLE = 4
/** What a name may have before the next part of it: a space, and the mark that closes a nickname. */
const WITHIN_NAME = /^["”’')]? $/
/** A word printed so often, always the same, is meant. */
const MEANT_FROM = 3

/** Letters from the word to the end of what explains it. */
const LONGEST_EXPLANATION = 80
/** An apposition with an article that is closed again, or a gloss in brackets. */
const EXPLANATION =
  /^["'”’]?(?: - (?:an?|the) [^-\n]{3,} [-–—]|\s?[–—]\s?(?:an?|the) [^–—\n]{3,}[–—]| \((?:an?|the|or|meaning|literally) [^()\n]+\)| \((?!pictured|left|right|above|below|cent)[A-Za-z][a-z]+(?: [a-z]+){0,3}\))/
/** French and Italian elision: “coup d’etat”. */
const ELIDED = /^(?:d|l|qu|dell)['’][aeiouhé]/

/** Before a noun, and seldom before a verb. */
const BEFORE_AGENT = new Set(
  'a an bad big born close fine good great keen natural of poor shrewd the'.split(' '),
)
/** Per million words: of a rarer verb no reader would take the noun for granted. */
const COMMON_VERB = 5

/** Why a word that no dictionary has may stand in an article; one for each article. */
export class Silence {
  readonly #article: Article
  readonly #lexicon: Lexicon
  #names: ReadonlySet<string> | undefined
  #introduced: ReadonlySet<string> | undefined
  #counts: ReadonlyMap<string, number> | undefined
  #givenNames: ReadonlySet<string> | undefined

  constructor(article: Article) {
    this.#article = article
    this.#lexicon = article.language.lexicon
  }

  /** Whether the article itself vouches for the word, or it is speech, foreign or coined. */
  covers(word: Word): boolean {
    return (
      this.#isSpeech(word) ||
      this.#isEdited(word) ||
      (this.#isForeign(word) && !this.#isPlainSlip(word.normal)) ||
      this.#isNamePart(word) ||
      this.#isHalfOfName(word) ||
      this.#isExplained(word) ||
      isPluralOfInitials(word.normal) ||
      isInflected(word.normal, this.#lexicon) ||
      isPrefixedVerb(word.normal, this.#lexicon) ||
      isCoined(word.normal, this.#lexicon) ||
      this.#isIntroduced(word.normal) ||
      this.#isAgent(word) ||
      this.#isNameOfArticle(word)
    )
  }

  /** Whether the article prints the word again and again, or is of the kind that has it. */
  isMeant(word: Word): boolean {
    this.#counts ??= countsOf(this.#article.words)
    return (
      (this.#counts.get(word.normal) ?? 0) >= MEANT_FROM ||
      isOfItsKind(word, this.#article.isQuoted(word.start), this.#counts)
    )
  }

  /** “droppin’”, “’em”, “’ouse”, “sooo”. */
  #isSpeech({normal, start, end}: Word): boolean {
    const {text} = this.#article
    const isApostrophe = (at: number) => text[at] === "'" || text[at] === '’'
    if (/([a-z])\1\1/.test(normal)) return true
    if (normal.endsWith('in') && (isApostrophe(end) || this.#article.isQuoted(start))) {
      return this.#lexicon.has(`${normal}g`)
    }
    return isApostrophe(start - 1) && (CLIPPED.has(normal) || this.#lexicon.has(`h${normal}`))
  }

  /** Letters changed in brackets, “[r]unning”, or a slip that the copy owns: “alott [sic]”. */
  #isEdited({start, end}: Word): boolean {
    const {text} = this.#article
    return text[start - 1] === ']' || /^["'”’]? ?[[(]sic[\])]/.test(text.slice(end, end + 8))
  }

  /** One of several unknown words in a row, or the second half of a Latin name. */
  #isForeign(word: Word): boolean {
    const [before, after] = [this.#neighbour(word, -1), this.#neighbour(word, 1)]
    if ([before, after].some((other) => other && this.#isForeignNeighbour(other))) return true
    if (before && (FOREIGN_PARTICLES.has(before.normal) || LOAN_HEADS.has(before.normal)))
      return true
    if (after && FOREIGN_LINKS.has(after.normal)) return true
    if (ELIDED.test(word.normal)) return true
    return (
      before !== undefined &&
      isCapitalised(before.text) &&
      !this.#lexicon.has(before.normal) &&
      /(?:us|um|is|ae|ii|ensis)$/.test(word.normal)
    )
  }

  #isForeignNeighbour(word: Word): boolean {
    return this.#isUnknown(word) && !this.#isPlainSlip(word.normal)
  }

  /** A long word one slip away from a common one is a slip, whatever stands beside it. */
  #isPlainSlip(normal: string): boolean {
    if (normal.length < SHORTEST_PLAIN_SLIP) return false
    const [meant] = this.#lexicon.suggest(normal, 'american', 1)
    return (
      meant !== undefined && this.#lexicon.frequency(meant) >= COMMON && isOneSlip(normal, meant)
    )
  }

  /** A short word within a name: “Vasco da Gama”. */
  #isNamePart(word: Word): boolean {
    if (word.normal.length > LONGEST_PARTICLE) return false
    const [before, after] = [this.#neighbour(word, -1), this.#neighbour(word, 1)]
    return (
      before?.end === word.start - 1 &&
      after?.start === word.end + 1 &&
      isCapitalised(before.text) &&
      isCapitalised(after.text)
    )
  }

  /** The second half of a hyphenated name, or of a word that is foreign in both: “Bae-hwan”. */
  #isHalfOfName(word: Word): boolean {
    const whole = this.#article.words[word.index]!
    if (whole.start === word.start) return this.#hasForeignRest(word, whole)
    const before = whole.text.slice(0, word.start - whole.start - 1)
    const first = before.slice(before.lastIndexOf('-') + 1)
    if (FOREIGN_PARTICLES.has(first.toLowerCase())) return true
    if (!isCapitalised(first) || first === first.toUpperCase()) return false
    // Behind a place or a team stands an English word, if it is longer: “London-based”.
    const isName = this.#lexicon.isName(first.toLowerCase())
    if (isName && owner(word.text).length > LONGEST_SYLLABLE) return false
    if (!isName && !this.#lexicon.has(first.toLowerCase())) return true
    return first.length <= LONGEST_SYLLABLE && this.#goesOnName(whole)
  }

  /** Whether the word goes on a name here or elsewhere in the article: “Min Song-thil”. */
  #goesOnName({normal}: Word): boolean {
    this.#givenNames ??= new Set(
      this.#article.words
        .filter((word) => word.text.includes('-') && this.#followsCapital(word))
        .map((word) => owner(word.normal)),
    )
    return this.#givenNames.has(owner(normal))
  }

  #followsCapital(word: Word): boolean {
    const before = this.#neighbour(word, -1)
    if (before === undefined || !isCapitalised(before.text)) return false
    return WITHIN_NAME.test(this.#article.text.slice(before.end, word.start))
  }

  /** Whether a short part that no English compound has follows: “shih-tzu”. */
  #hasForeignRest(word: Word, whole: Word): boolean {
    const rest = whole.normal.slice(word.end - whole.start + 1)
    return /^[a-z]{2,3}$/.test(rest) && !isKnown(rest, this.#lexicon) && !COMPOUND_PARTS.has(rest)
  }

  /** Whether the copy says at once what it is: “a kerp – a fishing boat – sank”. */
  #isExplained({sentence, index, end}: Word): boolean {
    const {text, sentences} = this.#article
    const rest = text.slice(
      end,
      Math.min(end + LONGEST_EXPLANATION, sentences[sentence]?.end ?? end),
    )
    return index > 0 && EXPLANATION.test(rest)
  }

  /** Who does what a common verb tells, behind an article or what praises: “what a noticer she is”. */
  #isAgent(word: Word): boolean {
    const before = this.#neighbour(word, -1)
    if (before === undefined || !BEFORE_AGENT.has(before.normal)) return false
    const base = /^([a-z]{3,}e)rs?$/.exec(word.normal)?.[1]
    if (base === undefined) return false
    return [base, base.slice(0, -1)].some(
      (verb) =>
        canBe(verb, CanBe.base, this.#lexicon) && this.#lexicon.frequency(verb) >= COMMON_VERB,
    )
  }

  #neighbour(word: Word, step: number): Word | undefined {
    const other = this.#article.words[word.index + step]
    return other?.sentence === word.sentence ? other : undefined
  }

  #isUnknown({text, normal}: Word): boolean {
    if (!/^\p{L}+$/u.test(text) || !isLowerCase(text)) return false
    return !isKnownPart(normal, this.#lexicon)
  }

  #isIntroduced(normal: string): boolean {
    this.#introduced ??= introducedWords(this.#article)
    return this.#introduced.has(normal)
  }

  /** Printed with a capital elsewhere. */
  #isNameOfArticle({text, normal}: Word): boolean {
    if (isCapitalised(text)) return false
    this.#names ??= new Set(
      this.#article.words.filter(({text}) => isCapitalised(text)).map(({normal}) => normal),
    )
    return this.#names.has(normal) || this.#names.has(`${normal}'s`)
  }
}

/** What a possessive is made of. */
function owner(word: string): string {
  return word.replace(/['’]s$/, '')
}

/** The words that the article sets in quotation marks of their own, or names as a word. */
function introducedWords(article: Article): Set<string> {
  const introduced = new Set<string>()
  const quoted = new Set<string>()
  for (const {inner} of article.quotations) {
    const words = inner.length === 1 ? article.wordsIn(inner[0]!) : []
    if (words.length === 1) introduced.add(words[0]!.normal)
    else if (words.length <= LONGEST_TERM) for (const {normal} of words) quoted.add(normal)
  }
  const seen = new Set<string>()
  for (const {index, normal} of article.words) {
    if (quoted.has(normal)) {
      if (seen.has(normal)) introduced.add(normal)
      seen.add(normal)
    }
    const isLed = INTRODUCING_WITH_AS.has(normal) && article.words[index + 1]?.normal === 'as'
    if (INTRODUCING.has(normal) || isLed) addFollowing(article, index, introduced)
  }
  return introduced
}

/** Adds the word that an introduction leads to, past an article: “known as a zerve”. */
function addFollowing(article: Article, index: number, introduced: Set<string>): void {
  let at = index + 1
  while (at <= index + 2 && LEADING.has(article.words[at]?.normal ?? '')) at++
  const target = article.words[at]
  if (target) introduced.add(target.normal)
}

function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {normal} of words) counts.set(normal, (counts.get(normal) ?? 0) + 1)
  return counts
}
