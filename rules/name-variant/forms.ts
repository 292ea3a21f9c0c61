import {foldedName} from '#inventory'
import type {Mention, Names} from '#inventory'

/** The mentions that print a name in one way. */
export interface Form {
  /** As printed, accents and hyphens included. */
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** Two ways in which the body prints what is one name. */
export interface Variant {
  /** The way of most mentions, or of the first. */
  readonly usual: Form
  readonly other: Form
}

/** Mentions that differ by accents and hyphens only: “Sánchez” and “Sanchez”, “Lloyd-Webb” and “Lloyd Webb”. */
export function markVariants({mentions}: Names): Variant[] {
  const marked = new Set(mentions.filter(hasMarks).map(lettersOf))
  if (marked.size === 0) return []
  const byLetters = new Map<string, Map<string, Mention[]>>()
  for (const mention of mentions) {
    const letters = lettersOf(mention)
    if (!marked.has(letters)) continue
    const printed = mention.text.toLowerCase().replace(/[’'.]/g, '')
    const forms = byLetters.get(letters) ?? new Map<string, Mention[]>()
    byLetters.set(letters, forms)
    const known = forms.get(printed)
    if (known) known.push(mention)
    else forms.set(printed, [mention])
  }
  return [...byLetters.values()].flatMap((forms) => (forms.size === 2 ? [variantOf(forms)] : []))
}

/** Whether the name has more than plain letters, so that the same name may have less. */
function hasMarks({text}: Mention): boolean {
  return !/^[A-Za-z ]+$/.test(text)
}

/** A handle runs a name's words together, so that those are told apart. */
function lettersOf({words}: Mention): string {
  return words.join(' ').replaceAll('-', ' ').replaceAll("'", '')
}

/** Words with a letter more, less or other, by the letters that are left without one. */
export function nearWords(words: Iterable<string>): Array<readonly [string, string]> {
  const byRest = new Map<string, string[]>()
  const pairs = new Map<string, readonly [string, string]>()
  for (const word of withNeighbours([...words])) {
    for (const rest of restsOf(word)) {
      const others = byRest.get(rest) ?? []
      for (const other of others.slice(0, MOST_NEIGHBOURS)) {
        if (other !== word) pairs.set(`${other} ${word}`, [other, word])
      }
      others.push(word)
      byRest.set(rest, others)
    }
  }
  return [...pairs.values()]
}

/** Those beside which stands another of about the length that begins with the same letter. */
function withNeighbours(words: readonly string[]): string[] {
  const counts = new Map<number, number>()
  for (const word of words) {
    const key = keyOf(word, word.length)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const near: string[] = []
  for (const word of words) {
    let count = 0
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      count += counts.get(keyOf(word, length)) ?? 0
    }
    if (count > 1) near.push(word)
  }
  return near
}

/** A number for the first letter of a word and a length. */
function keyOf(word: string, length: number): number {
  return word.charCodeAt(0) * LENGTHS + length
}

/** More than the letters of any name that is compared. */
const LENGTHS = 1 << 14

/** Names near one another that a name is compared with: copy has few, a hostile list many. */
const MOST_NEIGHBOURS = 4
const LONGEST = 24

/** The word, and what is left of it without one of its letters but the first. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word])
  if (word.length > LONGEST) return rests
  for (let at = 1; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1))
  return rests
}

function variantOf(forms: ReadonlyMap<string, readonly Mention[]>): Variant {
  const [one, other] = [...forms.values()] as [readonly Mention[], readonly Mention[]]
  return ordered(formOf(one), formOf(other))
}

/** The form of most mentions first; of as many, that which stands first. */
export function ordered(one: Form, other: Form): Variant {
  const difference = one.mentions.length - other.mentions.length
  const isFirst = difference > 0 || (difference === 0 && startOf(one) < startOf(other))
  return isFirst ? {usual: one, other} : {usual: other, other: one}
}

function startOf({mentions}: Form): number {
  return mentions[0]!.start
}

function formOf(mentions: readonly Mention[]): Form {
  return {text: mentions[0]!.text, mentions}
}

/** The word of a mention as printed. */
export function printed({text}: Mention, folded: string): string {
  return text.split(/[\s ]+/).find((word) => foldedName(word) === folded) ?? folded
}
