import {encodingOf} from './encoding.js'

/** What files that are not text begin with. */
const MAGIC: ReadonlyArray<readonly [kind: string, ...bytes: number[]]> = [
  ['a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a ZIP archive, as Word and OpenDocument files are', 0x50, 0x4b, 0x03, 0x04],
  ['an old Word or Office document', 0xd0, 0xcf, 0x11, 0xe0],
  ['rich text (RTF)', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a GIF image', 0x47, 0x49, 0x46, 0x38],
  ['a gzip archive', 0x1f, 0x8b],
  ['a program', 0x7f, 0x45, 0x4c, 0x46],
]

/** Most files are told from all of these by their first byte. */
const FIRST = new Set(MAGIC.map(([, first]) => first))

/** What a file is that is not text, for people; undefined for text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known =
    FIRST.has(bytes[0]!) &&
    MAGIC.find(([, ...magic]) => magic.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  if (encodingOf(bytes).name !== 'UTF-8') return undefined
  const at = bytes.indexOf(0)
  if (at < 0) return undefined
  if (looksLikeUtf16(bytes)) return 'UTF-16 without a byte order mark'
  return `binary data (a NUL byte at offset ${at})`
}

/** In Western text as UTF-16, every other byte is NUL. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 512)
  const nuls = [0, 0]
  for (const [at, byte] of start.entries()) if (byte === 0) nuls[at % 2]!++
  const half = Math.floor(start.length / 2)
  return half > 1 && Math.max(...nuls) > half * 0.8 && Math.min(...nuls) < half * 0.05 + 1
}
