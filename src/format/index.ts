export type {SourceDocument} from './document.js'
export {readPlainText} from './plain.js'
export {
  extensionOf,
  formatNameOf,
  PLAIN_TEXT,
  readerFor,
  READERS,
  supportedExtensions,
  supportedFormats,
} from './registry.js'
export type {FormatReader} from './registry.js'
