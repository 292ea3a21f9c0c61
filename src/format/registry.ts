import type {RoleOverride} from '#article'
import type {SourceDocument} from './document.js'
import {readPlainText} from './plain.js'

/** A kind of file that copydesk reads. A new format is one more entry in `READERS`. */
export interface FormatReader {
  /** As a person calls it. */
  readonly name: string
  /** Lower-case, with the dot; empty for a file whose name has none. */
  readonly extensions: readonly string[]
  readonly read: (source: string, path: string, roles?: readonly RoleOverride[]) => SourceDocument
}

export const PLAIN_TEXT: FormatReader = {
  name: 'plain text',
  extensions: ['.txt', '.text', ''],
  read: readPlainText,
}

const READERS: readonly FormatReader[] = [PLAIN_TEXT]

/** Formats that people will try, by their own names; those with a reader need no entry. */
const NAMES: Readonly<Record<string, string>> = {
  '.doc': 'Word documents',
  '.docx': 'Word documents',
  '.odt': 'OpenDocument texts',
  '.pages': 'Pages documents',
  '.rtf': 'rich text',
  '.pdf': 'PDF',
  '.md': 'Markdown',
  '.markdown': 'Markdown',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xml': 'XML',
  '.json': 'JSON',
  '.yaml': 'YAML',
  '.yml': 'YAML',
  '.csv': 'tables',
  '.eml': 'mail',
}

/**
 * The reader for a file, by the extension of its name; undefined when there is none. A number
 * behind a dot (“No.10”) or a long ending (“Mr. Speaker”) is no extension.
 */
export function readerFor(path: string): FormatReader | undefined {
  const extension = extensionOf(path)
  return READERS.find(({extensions}) => extensions.includes(extension))
}

/** What a file without a reader is, for people: “Markdown (.md)”, “.xyz files”. */
export function formatNameOf(path: string): string {
  const extension = extensionOf(path)
  const name = NAMES[extension]
  return name === undefined ? `${extension} files` : `${name} (${extension})`
}

/** What can be read, for people. */
export function supportedFormats(): string {
  return READERS.map(({name, extensions}) => {
    const listed = extensions.filter(Boolean).join(', ')
    return `${name} (${listed}${extensions.includes('') ? ' or no extension' : ''})`
  }).join('; ')
}

/** The extensions by which files are found in folders. */
export function supportedExtensions(): string[] {
  return READERS.flatMap(({extensions}) => extensions.filter(Boolean))
}

/** The extension in lower case, with its dot; empty when there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  if (dot < 1 || name[dot - 1] === '.') return ''
  const extension = name.slice(dot)
  return /^\.(?=\d*[a-z])[a-z\d]{1,10}$/i.test(extension) ? extension.toLowerCase() : ''
}
