/** CRC-32 as zlib has it: the checksum that other languages' standard libraries write. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  let at = 0
  if (bytes.byteOffset % 4 === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
    for (let word = 0; word + 1 < words.length; word += 2) {
      crc = afterTwoWords(crc ^ words[word]!, words[word + 1]!)
    }
    at = (words.length & ~1) * 4
  }
  for (; at < bytes.length; at++) crc = TABLES[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** Eight bytes at a time, as two little-endian words (Kounavis and Berry, “Slicing by 8”, 2005). */
function afterTwoWords(first: number, second: number): number {
  return (
    TABLES[0x700 | (first & 0xff)]! ^
    TABLES[0x600 | ((first >>> 8) & 0xff)]! ^
    TABLES[0x500 | ((first >>> 16) & 0xff)]! ^
    TABLES[0x400 | (first >>> 24)]! ^
    TABLES[0x300 | (second & 0xff)]! ^
    TABLES[0x200 | ((second >>> 8) & 0xff)]! ^
    TABLES[0x100 | ((second >>> 16) & 0xff)]! ^
    TABLES[second >>> 24]!
  )
}

/** Table n, of 256 cells, tells what a byte comes to with n more bytes behind it. */
const TABLES = new Int32Array(8 * 256)
fillTables()

function fillTables(): void {
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    TABLES[byte] = value
  }
  for (let cell = 256; cell < TABLES.length; cell++) {
    const before = TABLES[cell - 256]!
    TABLES[cell] = TABLES[before & 0xff]! ^ (before >>> 8)
  }
}
