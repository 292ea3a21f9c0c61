import type {Lexicon} from '../lexicon.js'
import {CanBe, whatCanBe} from '../tagging/can-be.js'
import {FIRST_WORD} from '../vocabulary.js'
import type {Vocabulary} from '../vocabulary.js'

/** What a word is to a gap beside it, one bit each. */
export const Sort = {
  /** “a”, “an”, “the”. */
  article: 1,
  /** What stands in an article’s place: “his”, “this”, “every”. */
  determiner: 2,
  preposition: 4,
  be: 8,
  /** A verb that is hardly a noun too: “took”, “hold”. */
  verb: 16,
  conjunction: 32,
  /** “me”, “them”. */
  object: 64,
  /** One of two hundred words that have grammar for a meaning, all those above but verbs among them. */
  closed: 128,
  /** Any other lower-case word that the lexicon has, but an adverb in -ly. */
  open: 256,
  /** A noun in the singular, and no plural. */
  noun: 512,
  /** Figures, and the sign of a currency. */
  number: 1024,
} as const

const PREPOSITIONS =
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite during for from in inside into like near of off on onto opposite out outside over past per since through throughout to toward towards under until up upon via with within without than'
const BE = 'is are was were be been being am'
const HAVE = 'have has had having'
const ARTICLES = 'a an the'
const DETERMINERS =
  'his her its their our my your this that every each no any some another either neither what which whose these those both all half such'
const CONJUNCTIONS = 'and or but that because if when while than so although though where whether'
const OBJECTS = 'me you him her it us them'
/** Whatever else a phrase of nouns and adjectives ends before. */
const OTHERS =
  "nor yet who whom why how not n't do does did done will would can could may might shall should must ought i he she we they there here then also too just only even still already now one two three four five six seven eight nine ten more most less least much many few several other same own ever never once twice again unless rather quite very myself himself herself itself themselves ourselves yourself anyone someone everyone something anything nothing everything ago away back down cannot 's 're 've 'll 'd 'm"
const NUMBERS = '<num> <year> <ord> <decade> $'
/** Verbs that are nouns as well, and oftener verbs. */
const VERBS =
  'take takes make makes get gets give gives need needs want wants use uses play plays face faces set cut hit win wins lose leave leaves call calls show shows offer offers plan plans launch run runs start build buy sell sells help helps pay find finds found hold holds keep keeps see sees become becomes'

const BITS_OF_LISTS: ReadonlyArray<readonly [string, number]> = [
  [ARTICLES, Sort.article],
  [DETERMINERS, Sort.determiner],
  [PREPOSITIONS, Sort.preposition],
  [BE, Sort.be],
  [HAVE, Sort.verb],
  [CONJUNCTIONS, Sort.conjunction],
  [OBJECTS, Sort.object],
  [OTHERS, 0],
  [NUMBERS, Sort.number],
]

const VERB_FORMS = CanBe.base | CanBe.third | CanBe.past | CanBe.participle | CanBe.gerund
const KNOWN = 1 << 15
/** Letters of an ending that is told to the model. */
const ENDING = 3

/** The sorts of the words of a vocabulary, by id; each is worked out when it is first asked for. */
export class WordSorts {
  readonly #vocabulary: Vocabulary
  readonly #lexicon: Lexicon
  readonly #sorts: Uint16Array
  readonly #forms: Uint8Array
  readonly #endings: Uint32Array
  readonly #verbs: ReadonlySet<string> = new Set(VERBS.split(' '))

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    this.#lexicon = lexicon
    this.#sorts = new Uint16Array(vocabulary.size)
    this.#forms = new Uint8Array(vocabulary.size)
    this.#endings = new Uint32Array(vocabulary.size)
    for (const [words, bits] of BITS_OF_LISTS) {
      for (const word of words.split(' ')) {
        const id = vocabulary.idOf(word)
        this.#sorts[id]! |= bits | KNOWN | (bits === Sort.number ? 0 : Sort.closed)
      }
    }
    // What is not in the vocabulary is `NONE`, whose sorts are none.
    this.#sorts.fill(KNOWN, 0, FIRST_WORD)
  }

  /** Bits of `Sort`. */
  of(id: number): number {
    if (this.#sorts[id] === 0) this.#lookUp(id)
    return this.#sorts[id]! & ~KNOWN
  }

  /** Bits of `CanBe`; 0 for closed words. */
  formsOf(id: number): number {
    this.of(id)
    return this.#forms[id]!
  }

  /** A number that words of one ending share. */
  endingOf(id: number): number {
    this.of(id)
    return this.#endings[id]!
  }

  #lookUp(id: number): void {
    const form = this.#vocabulary.formOf(id)
    const word = form.endsWith('-') ? form.slice(0, -1) : form
    for (const letter of word.slice(-ENDING)) {
      this.#endings[id] = this.#endings[id]! * 31 + letter.charCodeAt(0)
    }
    this.#sorts[id] = KNOWN
    if (!/^[a-z]/.test(word) || !this.#lexicon.has(word)) return
    const forms = whatCanBe(word, this.#lexicon)
    this.#forms[id] = forms
    const isNoun = (forms & CanBe.singular) !== 0 && (forms & CanBe.plural) === 0
    this.#sorts[id]! |=
      (word.endsWith('ly') ? 0 : Sort.open) |
      (isNoun && word === form ? Sort.noun : 0) |
      (this.#isVerb(word, forms) ? Sort.verb : 0)
  }

  #isVerb(word: string, forms: number): boolean {
    if (this.#verbs.has(word)) return true
    return (forms & VERB_FORMS) !== 0 && (forms & (CanBe.singular | CanBe.plural)) === 0
  }
}
