import {Ear} from './ear/ear.js'
import {Scorer} from './ear/scorer.js'
import {TrainedSieve} from './ear/sieve.js'
import {Slips} from './ear/slips.js'
import {Judge} from './ear/trees.js'
import {Omissions} from './omission/omissions.js'
import {loadLexicon} from './lexicon.js'
import type {Lexicon} from './lexicon.js'
import {loadNgramModel} from './ngram.js'
import {WordRelations} from './relations.js'
import {Tagger} from './tagging/tagger.js'
import type {TagLine} from './tagging/tagger.js'

/** The two spelling traditions of news English. */
export type Variety = 'american' | 'british'

/** A hunspell dictionary as the `dictionary-*` packages give it. */
export interface SpellingDictionary {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/**
 * What rules know of English beyond the article: loaded once, handed to the linter, read by
 * rules as `article.language`. A browser or a worker builds it from bytes it fetched or shares.
 */
export interface Language {
  readonly lexicon: Lexicon
  /** The dictionary that retext-spell checks with; read only when a word needs checking. */
  readonly dictionary: (variety: Variety) => SpellingDictionary
  /**
   * Hears words that are not what was meant; its models are read when it is first asked for.
   * @throws when the models are missing or damaged.
   */
  readonly ear: Ear
  /** Tells the parts of speech; its model is loaded when it is first asked for. */
  readonly tagger: Tagger
  /**
   * Tells synonyms and words of a family; its table is read when it is first asked for.
   * @throws when the table is missing or damaged.
   */
  readonly relations: WordRelations
}

/** What a language is made from: bytes that were read, fetched or shared by the caller. */
export interface LanguageParts {
  /** The bytes of `models/lexicon.bin`. */
  readonly lexicon: Uint8Array
  readonly dictionary: (variety: Variety) => SpellingDictionary
  /** Reads what the ear is made from, of `models/`; called once, when a rule listens. */
  readonly ear: () => EarBytes
  /** Loads what tags a line of tokens; called once, when something asks for tags. */
  readonly tagger: () => TagLine
  /** Reads `models/relations.bin`; called once, when something asks how words relate. */
  readonly relations: () => Uint8Array
}

/** What the ear is made from. */
export interface EarBytes {
  /** The bytes of `models/ngrams.bin`. */
  readonly ngrams: Uint8Array
  /** The bytes of `models/scorer.bin`. */
  readonly scorer: Uint8Array
  /** The bytes of `models/sieve.bin`. */
  readonly sieve: Uint8Array
  /** The bytes of `models/slips.bin`. */
  readonly slips: Uint8Array
  /** The bytes of `models/judge.bin`. */
  readonly judge: Uint8Array
  /** The bytes of `models/omissions.bin`. */
  readonly omissions: Uint8Array
  /** The bytes of `models/display.bin`. */
  readonly display: Uint8Array
  /** The bytes of `models/judge-display.bin`. */
  readonly judgeDisplay: Uint8Array
}

/** Opens the language data. Throws an error that says what is wrong with a damaged file. */
export function createLanguage(parts: LanguageParts): Language {
  const lexicon = loadLexicon(parts.lexicon)
  let ear: Ear | undefined
  let tagger: Tagger | undefined
  let relations: WordRelations | undefined
  return {
    lexicon,
    dictionary: parts.dictionary,
    get ear() {
      return (ear ??= earOf(parts.ear(), lexicon))
    },
    get tagger() {
      return (tagger ??= new Tagger(parts.tagger(), lexicon))
    },
    get relations() {
      return (relations ??= new WordRelations(parts.relations(), 'models/relations.bin'))
    },
  }
}

function earOf(bytes: EarBytes, lexicon: Lexicon): Ear {
  const model = loadNgramModel(bytes.ngrams, 'models/ngrams.bin')
  const parts = {
    model,
    scorer: new Scorer(bytes.scorer, 'models/scorer.bin'),
    sieve: new TrainedSieve(bytes.sieve, 'models/sieve.bin'),
    slips: new Slips(bytes.slips, 'models/slips.bin'),
    judge: new Judge(bytes.judge, 'models/judge.bin'),
    omissions: new Omissions(bytes.omissions, model.vocabulary, lexicon, 'models/omissions.bin'),
    display: {
      model: loadNgramModel(bytes.display, 'models/display.bin', model),
      judge: new Judge(bytes.judgeDisplay, 'models/judge-display.bin'),
    },
  }
  return new Ear(parts, lexicon)
}
