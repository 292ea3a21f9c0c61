import type {Lexicon} from '../lexicon.js'
import {CanBe, whatCanBe} from '../tagging/can-be.js'
import {Pos} from '../tagging/parts-of-speech.js'
import {FIRST_WORD, NONE} from '../vocabulary.js'
import type {Vocabulary} from '../vocabulary.js'
import type {Offer} from './offer.js'
import {tagAt} from './passage.js'
import type {Hearing} from './passage.js'
import type {Row} from './row.js'

/** Grammatical number, as the trees are told it. */
const Num = {unknown: 0, singular: 1, plural: 2} as const
type GrammaticalNumber = (typeof Num)[keyof typeof Num]
type NumberOf = ReadonlyMap<number, GrammaticalNumber>

/** A word that decides the form of the one it governs: its number in the list, and `CanBe` of it. */
interface Governor {
  readonly number: number
  readonly governed: number
}

/** Names of what `Grammar` adds, in order. */
export const GRAMMAR_FEATURES = [
  ...'posBefore2 posBefore posFound posAfter posAfter2'.split(' '),
  ...'foundBase foundThird foundPast foundParticiple foundGerund foundPlural foundSingular'.split(
    ' ',
  ),
  ...'meantBase meantThird meantPast meantParticiple meantGerund meantPlural meantSingular'.split(
    ' ',
  ),
  ...'subjectNumber subjectAway nearestNumber foundVerbNumber meantVerbNumber'.split(' '),
  ...'determinerNumber determinerFar numberAfter'.split(' '),
  ...'governor governorAway foundFits meantFits'.split(' '),
  ...'afterBase afterParticiple afterGerund afterPlural afterSingular'.split(' '),
]

/** Those that hang on parts of speech; the others are told by the words. */
export const TAGGED_FEATURES: ReadonlySet<string> = new Set(
  (
    'posBefore2 posBefore posFound posAfter posAfter2 subjectNumber subjectAway nearestNumber ' +
    'determinerNumber determinerFar governor governorAway foundFits meantFits'
  ).split(' '),
)

const BITS_AFTER = [CanBe.base, CanBe.participle, CanBe.gerund, CanBe.plural, CanBe.singular]

const BITS = [
  CanBe.base,
  CanBe.third,
  CanBe.past,
  CanBe.participle,
  CanBe.gerund,
  CanBe.plural,
  CanBe.singular,
]

const SINGULAR_VERBS = 'is was has does'
const PLURAL_VERBS = 'are were have do'
const SINGULAR_PRONOUNS =
  'he she it this that everyone everybody someone nobody each one nothing everything'
const PLURAL_PRONOUNS = 'i you we they these those both many few several <num>'
const SINGULAR_DETERMINERS = 'a an this that each every one another'
const PLURAL_DETERMINERS =
  'these those many few several both two three four five six seven eight nine ten dozens <num>'
const RELATIVES = 'who which that'

/**
 * Words that decide the form of the one they govern, with the forms that it may have (Quirk et al.
 * 1985, sections 3.52 ff. and 16.38): “will” and “to” the base, “have” the participle, prepositions
 * a gerund or a noun.
 */
const GOVERNORS: ReadonlyArray<readonly [words: string, governed: number]> = [
  ["will would can could may might must shall should cannot 'll do does did", CanBe.base],
  ['to', CanBe.base],
  ["has have had having 've", CanBe.participle],
  ["is are was were be been being am 're 'm", CanBe.gerund | CanBe.participle],
  [
    'of in on at for from with by about into over after before between through against during without',
    CanBe.gerund | CanBe.plural | CanBe.singular,
  ],
  ['a an this that each every another', CanBe.singular],
  ['these those many few several both two three four five six seven eight nine ten', CanBe.plural],
  ['he she it', CanBe.third | CanBe.past],
  ['they we you i', CanBe.base | CanBe.past],
]
/** Words that may stand between: “will not soon”, “has always”. */
const BETWEEN = "not n't also never always only still already soon now just ever even"
/** Tokens that are searched leftwards for what governs the word. */
const GOVERNED = 4
/** Tokens that are searched leftwards for a subject. */
const REACH = 16
/** Tokens that are searched leftwards for the determiner of a noun. */
const PHRASE = 5

/** How many features there are of a sort. */
const POS_FEATURES = 5
const SUBJECT_FEATURES = 3
const VERB_FEATURES = 2
const DETERMINER_FEATURES = 2
const GOVERNOR_FEATURES = 4

/**
 * Parts of speech around a place, which forms the words can be, and what they should agree with:
 * the subject of a verb across modifiers and prepositional phrases, the determiner of a noun
 * (Quirk et al. 1985, sections 10.34 ff. and 5.10 ff.).
 */
export class Grammar {
  readonly #vocabulary: Vocabulary
  readonly #lexicon: Lexicon
  /** `whatCanBe` of each id, and 256 once it is known. */
  readonly #forms: Uint16Array
  /** The number that words have or want, by id. */
  readonly #verbs: NumberOf
  readonly #pronouns: NumberOf
  readonly #determiners: NumberOf
  readonly #relatives: ReadonlySet<number>
  readonly #governors: ReadonlyMap<number, Governor>
  readonly #between: ReadonlySet<number>
  readonly #and: number
  readonly #comma: number

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    const idsOf = (words: string) => words.split(' ').map((word) => vocabulary.idOf(word))
    const numberOf = (singular: string, plural: string): NumberOf =>
      new Map([
        ...idsOf(singular).map((id) => [id, Num.singular] as const),
        ...idsOf(plural).map((id) => [id, Num.plural] as const),
      ])
    this.#vocabulary = vocabulary
    this.#lexicon = lexicon
    this.#forms = new Uint16Array(vocabulary.size)
    this.#verbs = numberOf(SINGULAR_VERBS, PLURAL_VERBS)
    this.#pronouns = numberOf(SINGULAR_PRONOUNS, PLURAL_PRONOUNS)
    this.#determiners = numberOf(SINGULAR_DETERMINERS, PLURAL_DETERMINERS)
    this.#relatives = new Set(idsOf(RELATIVES))
    this.#governors = new Map(
      GOVERNORS.flatMap(([words, governed], at) =>
        idsOf(words).map((id) => [id, {number: at + 1, governed}] as const),
      ),
    )
    this.#between = new Set(idsOf(BETWEEN))
    this.#and = vocabulary.idOf('and')
    this.#comma = vocabulary.idOf(',')
  }

  /** Adds those of the features named above that the words tell, and skips the others. */
  addForms(row: Row, {ids}: Hearing, at: number, {removed, ids: meantIds}: Offer): void {
    const found = removed === 0 ? NONE : ids[at]!
    const meant = meantIds[0] ?? NONE
    const behind = ids[at + removed] ?? NONE
    row.skip(POS_FEATURES)
    this.#addBits(row, found, BITS)
    this.#addBits(row, meant, BITS)
    row.skip(SUBJECT_FEATURES)
    row.add(this.#verbNumber(found))
    row.add(this.#verbNumber(meant))
    row.skip(DETERMINER_FEATURES)
    row.add(this.#verbNumber(behind))
    row.skip(GOVERNOR_FEATURES)
    this.#addBits(row, behind, BITS_AFTER)
  }

  /** Adds those that hang on parts of speech, and skips the others. */
  addTagged(row: Row, hearing: Hearing, at: number, {removed, ids: meantIds}: Offer): void {
    const {ids} = hearing
    const behind = at + removed
    row.add(tagAt(hearing, at - 2))
    row.add(tagAt(hearing, at - 1))
    row.add(removed === 0 ? 0 : tagAt(hearing, at))
    row.add(tagAt(hearing, behind))
    row.add(tagAt(hearing, behind + 1))
    row.skip(2 * BITS.length)
    const subject = this.#subjectOf(hearing, at)
    row.add(subject.number)
    row.add(subject.away)
    row.add(subject.nearest)
    row.skip(VERB_FEATURES)
    const determiner = this.#determinerOf(hearing, at)
    row.add(determiner.number)
    row.add(determiner.away)
    row.skip(1)
    const governor = this.#governorOf(hearing, at)
    row.add(governor.number)
    row.add(governor.away)
    row.add(this.#fits(removed === 0 ? NONE : ids[at]!, governor.governed))
    row.add(this.#fits(meantIds[0] ?? NONE, governor.governed))
    row.skip(BITS_AFTER.length)
  }

  #addBits(row: Row, id: number, bits: readonly number[]): void {
    const forms = this.#formsOf(id)
    for (const bit of bits) row.addFlag((forms & bit) !== 0)
  }

  /** 1: the word has one of the forms; −1: it has others; 0: nothing is governed, or it has none. */
  #fits(id: number, governed: number): number {
    const forms = this.#formsOf(id)
    if (governed === 0 || forms === 0) return 0
    return (forms & governed) === 0 ? -1 : 1
  }

  /** The word that decides the form of the one at the place, by its number in the list. */
  #governorOf(hearing: Hearing, at: number): Governor & {away: number} {
    const {ids} = hearing
    for (let place = at - 1; place > 0 && at - place <= GOVERNED; place--) {
      const id = ids[place]!
      const governor = this.#governors.get(id)
      if (governor) return {...governor, away: at - place}
      if (!this.#between.has(id) && tagAt(hearing, place) !== Pos.adverb) break
    }
    return {number: 0, away: 0, governed: 0}
  }

  #formsOf(id: number): number {
    if (id < FIRST_WORD) return 0
    const known = this.#forms[id]!
    if (known !== 0) return known & 255
    const forms = whatCanBe(this.#vocabulary.formOf(id), this.#lexicon)
    this.#forms[id] = forms | 256
    return forms
  }

  /** The number that a finite verb wants of its subject. */
  #verbNumber(id: number): GrammaticalNumber {
    if (id < FIRST_WORD) return Num.unknown
    const known = this.#verbs.get(id)
    if (known !== undefined) return known
    const forms = this.#formsOf(id)
    if ((forms & CanBe.third) !== 0) return Num.singular
    return (forms & CanBe.base) !== 0 ? Num.plural : Num.unknown
  }

  /**
   * The number of the noun or pronoun that would be the subject of a verb at the place, how far it
   * is, and the number of the nearest noun, which may be another (“the leaders of the party are”).
   */
  #subjectOf(
    hearing: Hearing,
    at: number,
  ): {number: GrammaticalNumber; away: number; nearest: GrammaticalNumber} {
    let number: GrammaticalNumber = Num.unknown
    let nearest: GrammaticalNumber = Num.unknown
    let away = 0
    let expectsNoun = true
    for (let place = at - 1; place > 0 && at - place <= REACH; place--) {
      const tag = tagAt(hearing, place)
      const id = hearing.ids[place]!
      const isRelative = this.#relatives.has(id)
      if (isNominal(tag) && !isRelative) {
        if (!expectsNoun) continue
        number = this.#numberOf(id, tag)
        nearest = nearest === Num.unknown ? number : nearest
        away = at - place
        expectsNoun = false
      } else if (id === this.#and && !expectsNoun) {
        number = Num.plural
        expectsNoun = true
      } else if (tag === Pos.adposition || isRelative) expectsNoun = true
      else if (tag === Pos.verb || tag === Pos.auxiliary || tag === 0) {
        if (!expectsNoun) break
        if (tag !== Pos.verb && id !== this.#comma) break
      }
    }
    return {number, away, nearest}
  }

  /** @param tag - the part of speech of the noun or pronoun. */
  #numberOf(id: number, tag: number): GrammaticalNumber {
    const known = this.#pronouns.get(id)
    if (known !== undefined) return known
    if (tag === Pos.pronoun) return Num.unknown
    if (tag === Pos.name) return Num.singular
    const forms = this.#formsOf(id)
    if ((forms & CanBe.plural) !== 0) return Num.plural
    return (forms & CanBe.singular) !== 0 ? Num.singular : Num.unknown
  }

  /** The number that the determiner of a noun at the place wants, and how far it is. */
  #determinerOf(hearing: Hearing, at: number): {number: GrammaticalNumber; away: number} {
    const {ids} = hearing
    for (let place = at - 1; place > 0 && at - place <= PHRASE; place--) {
      const number = this.#determiners.get(ids[place]!)
      if (number !== undefined) return {number, away: at - place}
      const tag = tagAt(hearing, place)
      if (tag !== Pos.adjective && tag !== Pos.noun && tag !== Pos.adverb && tag !== Pos.verb) break
    }
    return {number: Num.unknown, away: 0}
  }
}

function isNominal(tag: number): boolean {
  return tag === Pos.noun || tag === Pos.name || tag === Pos.pronoun || tag === Pos.numeral
}
