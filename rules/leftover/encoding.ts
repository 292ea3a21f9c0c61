import type {Around} from './row.js'

/** Characters that Windows-1252 has at 0x80–0x9F, by byte; gaps stand for themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The named entities that turn up in copy, by the WHATWG HTML standard's names. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  cent: '¢',
  copy: '©',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  euro: '€',
  frac12: '½',
  gt: '>',
  hellip: '…',
  iacute: 'í',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  ntilde: 'ñ',
  oacute: 'ó',
  oslash: 'ø',
  ouml: 'ö',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '',
  thinsp: ' ',
  times: '×',
  trade: '™',
  uuml: 'ü',
  zwnj: '',
  aacute: 'á',
  agrave: 'à',
  aring: 'å',
  atilde: 'ã',
  auml: 'ä',
  ccedil: 'ç',
  szlig: 'ß',
}

/** Alternatives of a regular expression that match an entity's name. */
export const ENTITY_NAMES = Object.keys(ENTITIES).join('|')

/** The character that an entity stands for, however often its ampersand was escaped. */
export function decodedEntity(entity: string, around: Around): string | undefined {
  const character = characterOfEntity(entity)
  // Old converters write an apostrophe as the ¿ that they print for what they do not know.
  return character === '¿' ? (lostApostrophe(entity, around) ?? character) : character
}

function characterOfEntity(entity: string): string | undefined {
  const name = entity.replace(/^&(?:amp;)*|;$/g, '')
  if (name === '') return '&'
  const numeric = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
  if (!numeric) return ENTITIES[name]
  return characterOf(numeric[1] ? Number.parseInt(numeric[1], 16) : Number(numeric[2]))
}

/** Numbers 128–159 mean Windows characters on the web, as the HTML standard has it. */
function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]
  if (code === 0xa0) return ' '
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}

/** A character of the C1 range as the Windows character that was meant. */
export function decodedControl(control: string): string | undefined {
  const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80]
  return meant === control ? undefined : meant
}

/** The apostrophe that stood between two letters; nothing is known of other places. */
export function lostApostrophe(_: string, {before, after}: Around): string | undefined {
  return isWithinWord(before, after) ? '’' : undefined
}

function isWithinWord(before: string, after: string): boolean {
  return /\p{L}$/u.test(before) && /^(?:[stdm]|re|ve|ll)(?!\p{L})|^(?:re|ve|ll)/u.test(after)
}

/** UTF-8 that was read as Windows-1252, read again as what it is. */
export function decodedMojibake(garbled: string, {before, after}: Around): string | undefined {
  if (garbled === 'â€') return quotationMark(before, after)
  const bytes = [...garbled].map((character) => {
    const special = WINDOWS_1252.indexOf(character)
    const code = special < 0 ? character.charCodeAt(0) : special + 0x80
    return `%${code.toString(16).padStart(2, '0')}`
  })
  try {
    return decodeURIComponent(bytes.join(''))
      .replaceAll('\u00A0', ' ')
      .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
  } catch {
    return undefined
  }
}

/** The last byte of ” has no character in Windows-1252 and is often lost; other marks lose theirs. */
function quotationMark(before: string, after: string): string {
  if (isWithinWord(before, after)) return '’'
  return /^$|[\s(]$/.test(before) && /^\S/.test(after) ? '“' : '”'
}
