export type {SourceDocument} from './document.js'
export {readPlainText} from './plain.js'
