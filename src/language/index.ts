export {createLanguage} from './language.js'
export type {Language, LanguageParts, SpellingDictionary, Variety} from './language.js'
export {loadLexicon} from './lexicon.js'
export type {Lexicon} from './lexicon.js'
