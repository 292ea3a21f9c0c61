export {annotateCopy, caretLine, labelOf, repairsOf} from './carets.js'
export type {Mark} from './carets.js'
