import {loadLexicon} from './lexicon.js'
import type {Lexicon} from './lexicon.js'

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
}

/** What a language is made from: bytes that were read, fetched or shared by the caller. */
export interface LanguageParts {
  /** The bytes of `models/lexicon.bin`. */
  readonly lexicon: Uint8Array
  readonly dictionary: (variety: Variety) => SpellingDictionary
}

/** Opens the language data. Throws an error that says what is wrong with a damaged file. */
export function createLanguage({lexicon, dictionary}: LanguageParts): Language {
  return {lexicon: loadLexicon(lexicon), dictionary}
}
