/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as it may stand between tags; also in HTML. */
export function escapedText(text: string): string {
  return allowed(text).replace(/[&<>\r]/g, (character) => ENTITIES[character]!)
}

/** Attributes as they stand in a tag, each after a space; a parser would turn bare line ends into spaces. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedAttribute(String(value))}"`)
    .join('')
}

function escapedAttribute(text: string): string {
  return allowed(text).replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character]!)
}

function allowed(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\uFFFD')
}
