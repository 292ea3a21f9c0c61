/** A 32-bit checksum that tells a damaged file from a sound one; four bytes at a time, so it is quick. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5 ^ bytes.length
  const whole = bytes.byteOffset % 4 === 0 ? bytes.length >>> 2 : 0
  const words = whole > 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, whole) : NO_WORDS
  for (let at = 0; at < whole; at++) sum = mix(sum, words[at]!)
  for (let at = whole * 4; at < bytes.length; at++) sum = mix(sum, bytes[at]!)
  return sum >>> 0
}

const NO_WORDS = new Uint32Array(0)

function mix(sum: number, word: number): number {
  const mixed = Math.imul(sum ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
