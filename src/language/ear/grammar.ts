import type {Lexicon} from '../lexicon.js'
import {CanBe, whatCanBe} from '../tagging/can-be.js'
import {Pos} from '../tagging/parts-of-speech.js'
import {FIRST_WORD} from '../vocabulary.js'
import type {Vocabulary} from '../vocabulary.js'
import type {Hearing} from './passage.js'

/** Grammatical number, as the trees are told it. */
const Num = {unknown: 0, singular: 1, plural: 2} as const
type GrammaticalNumber = (typeof Num)[keyof typeof Num]

/** Names of what `Grammar.of` gives, in order. */
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

const SINGULAR_VERBS = new Set(['is', 'was', 'has', 'does'])
const PLURAL_VERBS = new Set(['are', 'were', 'have', 'do'])
const SINGULAR_PRONOUNS = new Set(
  'he she it this that everyone everybody someone nobody each one nothing everything'.split(' '),
)
const PLURAL_PRONOUNS = new Set('i you we they these those both many few several'.split(' '))
const SINGULAR_DETERMINERS = new Set('a an this that each every one another'.split(' '))
const PLURAL_DETERMINERS = new Set(
  'these those many few several both two three four five six seven eight nine ten dozens'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'which', 'that'])
const NUMERAL = '<num>'

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
const GOVERNOR_OF = new Map(
  GOVERNORS.flatMap(([words, governed], at) =>
    words.split(' ').map((word) => [word, {number: at + 1, governed}] as const),
  ),
)
/** Words that may stand between: “will not soon”, “has always”. */
const BETWEEN = new Set(
  "not n't also never always only still already soon now just ever even".split(' '),
)
/** Tokens that are searched leftwards for what governs the word. */
const GOVERNED = 4
/** Tokens that are searched leftwards for a subject. */
const REACH = 16
/** Tokens that are searched leftwards for the determiner of a noun. */
const PHRASE = 5

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

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    this.#lexicon = lexicon
    this.#forms = new Uint16Array(vocabulary.size)
  }

  /**
   * The features named above.
   *
   * @param removed - 1 when the word at the place is in question, 0 when the gap before it is.
   * @param meant - the id of what is meant, or 0.
   */
  of(hearing: Hearing, at: number, removed: number, meant: number): number[] {
    const {ids, tagAt} = hearing
    const found = removed === 0 ? 0 : ids[at]!
    const behind = at + removed
    const subject = this.#subjectOf(hearing, at)
    const determiner = this.#determinerOf(hearing, at)
    const governor = this.#governorOf(hearing, at)
    return [
      tagAt(at - 2),
      tagAt(at - 1),
      removed === 0 ? 0 : tagAt(at),
      tagAt(behind),
      tagAt(behind + 1),
      ...this.#bitsOf(found),
      ...this.#bitsOf(meant),
      subject.number,
      subject.away,
      subject.nearest,
      this.#verbNumber(found),
      this.#verbNumber(meant),
      determiner.number,
      determiner.away,
      this.#verbNumber(ids[behind] ?? 0),
      governor.number,
      governor.away,
      this.#fits(found, governor.governed),
      this.#fits(meant, governor.governed),
      ...this.#bitsOf(ids[behind] ?? 0, BITS_AFTER),
    ]
  }

  #bitsOf(id: number, bits = BITS): number[] {
    const forms = this.#formsOf(id)
    return bits.map((bit) => ((forms & bit) === 0 ? 0 : 1))
  }

  /** 1: the word has one of the forms; −1: it has others; 0: nothing is governed, or it has none. */
  #fits(id: number, governed: number): number {
    const forms = this.#formsOf(id)
    if (governed === 0 || forms === 0) return 0
    return (forms & governed) === 0 ? -1 : 1
  }

  /** The word that decides the form of the one at the place, by its number in the list. */
  #governorOf({ids, tagAt}: Hearing, at: number): {number: number; away: number; governed: number} {
    for (let place = at - 1; place > 0 && at - place <= GOVERNED; place--) {
      const form = this.#vocabulary.formOf(ids[place]!)
      const governor = GOVERNOR_OF.get(form)
      if (governor) return {...governor, away: at - place}
      if (!BETWEEN.has(form) && tagAt(place) !== Pos.adverb) break
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
    const form = this.#vocabulary.formOf(id)
    if (SINGULAR_VERBS.has(form)) return Num.singular
    if (PLURAL_VERBS.has(form)) return Num.plural
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
      const tag = hearing.tagAt(place)
      const form = this.#vocabulary.formOf(hearing.ids[place]!)
      if (isNominal(tag) && !RELATIVES.has(form)) {
        if (!expectsNoun) continue
        number = this.#numberAt(hearing, place)
        nearest = nearest === Num.unknown ? number : nearest
        away = at - place
        expectsNoun = false
      } else if (form === 'and' && !expectsNoun) {
        number = Num.plural
        expectsNoun = true
      } else if (tag === Pos.adposition) expectsNoun = true
      else if (RELATIVES.has(form)) expectsNoun = true
      else if (tag === Pos.verb || tag === Pos.auxiliary || form === ',' || tag === 0) {
        if (!expectsNoun) break
        if (tag !== Pos.verb && form !== ',') break
      }
    }
    return {number, away, nearest}
  }

  #numberAt({ids, tagAt}: Hearing, place: number): GrammaticalNumber {
    const id = ids[place]!
    const form = this.#vocabulary.formOf(id)
    if (SINGULAR_PRONOUNS.has(form)) return Num.singular
    if (PLURAL_PRONOUNS.has(form)) return Num.plural
    if (form === NUMERAL) return Num.plural
    if (tagAt(place) === Pos.pronoun) return Num.unknown
    if (tagAt(place) === Pos.name) return Num.singular
    const forms = this.#formsOf(id)
    if ((forms & CanBe.plural) !== 0) return Num.plural
    return (forms & CanBe.singular) !== 0 ? Num.singular : Num.unknown
  }

  /** The number that the determiner of a noun at the place wants, and how far it is. */
  #determinerOf({ids, tagAt}: Hearing, at: number): {number: GrammaticalNumber; away: number} {
    for (let place = at - 1; place > 0 && at - place <= PHRASE; place--) {
      const form = this.#vocabulary.formOf(ids[place]!)
      if (SINGULAR_DETERMINERS.has(form)) return {number: Num.singular, away: at - place}
      if (PLURAL_DETERMINERS.has(form) || form === NUMERAL) {
        return {number: Num.plural, away: at - place}
      }
      const tag = tagAt(place)
      if (tag !== Pos.adjective && tag !== Pos.noun && tag !== Pos.adverb && tag !== Pos.verb) break
    }
    return {number: Num.unknown, away: 0}
  }
}

function isNominal(tag: number): boolean {
  return tag === Pos.noun || tag === Pos.name || tag === Pos.pronoun || tag === Pos.numeral
}
