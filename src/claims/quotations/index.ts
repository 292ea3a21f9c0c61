export {displayQuotations} from './display-quotation.js'
export type {DisplayQuotation} from './display-quotation.js'
export {wordingOf} from './wording.js'
export type {NearWording, Wording} from './wording.js'
