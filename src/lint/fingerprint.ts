import type {Finding} from './finding.js'

/** Words on each side that tell a place from others; more would lose it whenever a neighbour is edited. */
const NEIGHBOURS = 3

/** How far into and around a finding copy counts, in UTF-16 code units. */
const REACH = 160

/** A paragraph more or less beside it must not change what a place is called. */
const BLANK_LINE = /\r?\n[ \t]*\r?\n/

const WORD = /[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu

/** What a fingerprint is taken of. */
type Unmarked = Omit<Finding, 'fingerprint'>

/**
 * Gives every finding of a document the name under which it is known again after the copy around
 * it was edited: 16 hexadecimal digits of its rule, the faulty words, the words beside them and
 * its number among findings that are alike in all of these. No line, no offset and no path goes in.
 */
export function fingerprinted(findings: readonly Unmarked[], source: string): Finding[] {
  const seen = new Map<string, number>()
  const marked = new Map<Unmarked, string>()
  for (const finding of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    const passage = passageOf(finding, source)
    const ordinal = seen.get(passage) ?? 0
    seen.set(passage, ordinal + 1)
    marked.set(finding, hashOf(`${passage}\n${ordinal}`))
  }
  return findings.map((finding) => ({...finding, fingerprint: marked.get(finding)!}))
}

function passageOf({rule, span}: Unmarked, source: string): string {
  const before = source.slice(Math.max(0, span.start - REACH), span.start)
  const after = source.slice(span.end, span.end + REACH)
  return [
    rule,
    wordsOf(before.split(BLANK_LINE).at(-1)!).slice(-NEIGHBOURS).join(' '),
    normalCopy(abridged(source.slice(span.start, span.end))),
    wordsOf(after.split(BLANK_LINE)[0]!).slice(0, NEIGHBOURS).join(' '),
  ].join('\n')
}

/** A passage by how it begins and ends, so that it may be edited between. */
function abridged(text: string): string {
  return text.length > 2 * REACH ? `${text.slice(0, REACH)}…${text.slice(-REACH)}` : text
}

function wordsOf(text: string): string[] {
  return normalCopy(text).match(WORD) ?? []
}

/** Copy as it compares: in small letters, with straight quotation marks and single spaces. */
export function normalCopy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\s\u200B\u00AD\uFEFF]+/g, ' ')
    .trim()
}

/** One code unit of that; empty for what no reader sees. */
export function foldedCharacter(unit: string): string {
  if (/[\u200B\u00AD\uFEFF]/.test(unit)) return ''
  if (/\s/.test(unit)) return ' '
  if (/[‘’‚‛]/.test(unit)) return "'"
  if (/[“”„‟]/.test(unit)) return '"'
  const small = unit.toLowerCase()
  return small.length === 1 ? small : unit
}

const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 code units. */
export function hashOf(text: string): string {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}
