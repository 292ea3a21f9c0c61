export {createLanguage} from './language.js'
export type {Language, SpellingDictionary, Variety} from './language.js'
export type {Lexicon} from './lexicon.js'
