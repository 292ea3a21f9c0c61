export type {Allowance} from './allowance.js'
export type {SourceDocument} from './document.js'
export {readPlainText} from './plain.js'
export {
  extensionOf,
  formatNameOf,
  PLAIN_TEXT,
  readerFor,
  supportedExtensions,
  supportedFormats,
} from './registry.js'
export type {FormatReader} from './registry.js'
