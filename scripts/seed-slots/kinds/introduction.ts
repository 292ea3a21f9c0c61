import {foldedName, isFirstName, isPlace} from '#inventory'
import {householdNames} from '../../../rules/unintroduced-surname/household.js'
import type {Planted, SlotGround, SlotKind} from '../slot.js'

/** “Ann Rother”, and “Ann de Witt”. */
const FULL_NAME =
  /(?<![\p{L}-]|\p{Lu}\p{L}+ )(\p{Lu}\p{Ll}+) ((?:(?:de|van|von|der|bin|al) )?(?:Mc|Mac|O'|D')?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})/gu

/** What a place of a surname has before it where nothing there says who it is. */
const UNTOLD =
  /(?:^|\n|[.!?"”:;] |\b(?:Meanwhile|However|Yesterday|Later|Earlier|\p{L}+day), |\b(?:mr|mrs|ms|miss|said|says|added|told|that|and|but|when|as|while|if|for|with|of|to|by|from|after|before|on|against|which|where|because|although|about|asked|than|until|like|is|was|believes|has) )(?:(?:Mr|Mrs|Ms|Miss) )?$/iu

/** What it has behind it where somebody is told who it is. */
const TOLD_BEHIND = /^(?:, (?:a|an|the|who|whose|his|her|former|\d)| \(|-|[’']s \p{Lu}| \p{Lu})/u

const SPEAKS = /^ (?:said|says|told|added|explained|insisted|warned|argued|admitted)\b/

/** A sentence and the space behind it; titles of the set have no stop. */
const SENTENCE = /[^\n]*?[.!?]["”]?(?: (?=["“\p{Lu}])|(?=\n))/uy

interface Cut {
  readonly start: number
  readonly end: number
}

/**
 * The sentences or the paragraphs that give somebody's full name cut out, so that the surname
 * alone is left, of a person whom the rest of the story tells nothing more of. The place of the
 * fault goes from the first cut to the first place where the person acts or speaks.
 */
function withoutIntroduction({text, random}: SlotGround): Planted | undefined {
  const whole = random.chance(0.5)
  for (const surname of random.shuffled(surnamesOf(text))) {
    const cuts = cutsOf(text, surname, whole)
    const planted = cuts && plantedBy(text, cuts, surname)
    if (planted) return planted
  }
  return undefined
}

/** Surnames of people with a first name, but for those whom every reader knows. */
function surnamesOf(text: string): string[] {
  const household = householdNames([])
  const names = [...text.matchAll(FULL_NAME)].filter(
    ([, first, last]) =>
      isFirstName(foldedName(first!)) &&
      !household.has(foldedName(last!)) &&
      !isPlace(foldedName(last!)),
  )
  return [...new Set(names.map(([, , last]) => last!))]
}

/** Every sentence, or line, with a first name or another word of a name before the surname. */
function cutsOf(text: string, surname: string, wholeLines: boolean): Cut[] | undefined {
  const named = new RegExp(String.raw`\p{Lu}\p{Ll}+ ${surname}(?!\p{L})`, 'gu')
  const cuts: Cut[] = []
  for (const {index, 0: name} of text.matchAll(named)) {
    if (/^(?:Mr|Mrs|Ms|Miss) /.test(name)) continue
    const cut = wholeLines ? lineAt(text, index) : sentenceAt(text, index)
    if (cuts.at(-1)?.start !== cut.start) cuts.push(cut)
  }
  return cuts[0] && cuts[0].start > text.indexOf('\n\n') ? cuts : undefined
}

function lineAt(text: string, at: number): Cut {
  const end = text.indexOf('\n', at)
  return {start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end + 1}
}

function sentenceAt(text: string, at: number): Cut {
  const line = lineAt(text, at)
  SENTENCE.lastIndex = line.start
  for (let match = SENTENCE.exec(text); match; match = SENTENCE.exec(text)) {
    const end = match.index + match[0].length
    if (end > at) return {start: match.index, end}
  }
  return line
}

function plantedBy(text: string, cuts: readonly Cut[], surname: string): Planted | undefined {
  const kept = cuts.reduceRight(
    (copy, {start, end}) => copy.slice(0, start) + copy.slice(end),
    text,
  )
  const [first] = cuts
  const removed = text.length - kept.length
  const reference = firstReference(kept, surname, first!.start)
  if (reference === undefined) return undefined
  const end = Math.max(reference, cuts.at(-1)!.end - removed)
  return {text: kept, twin: text, span: {start: first!.start, end}}
}

/**
 * The end of the first place where the person acts or speaks by the surname alone; undefined where
 * there is none, where it stands before the cut, or where another place tells who it is.
 */
function firstReference(text: string, surname: string, from: number): number | undefined {
  let first: number | undefined
  for (const {index} of text.matchAll(
    new RegExp(String.raw`(?<!\p{L})${surname}(?!\p{L})`, 'gu'),
  )) {
    const [before, behind] = [
      text.slice(Math.max(0, index - 40), index),
      text.slice(index + surname.length),
    ]
    if (!UNTOLD.test(before) || TOLD_BEHIND.test(behind)) return undefined
    if (first !== undefined || isQuoted(text, index)) continue
    if (!/\b(?:Mr|Mrs|Ms|Miss) $/.test(before) && !SPEAKS.test(behind)) continue
    if (index < from) return undefined
    first = index + surname.length
  }
  return first
}

/** By the double marks of the line: an odd number before the place opens a quotation. */
function isQuoted(text: string, at: number): boolean {
  const {start} = lineAt(text, at)
  return (text.slice(start, at).match(/"/g) ?? []).length % 2 === 1
}

export const introductionKinds: readonly SlotKind[] = [
  {name: 'cut-introduction', rule: 'unintroduced-surname', plant: withoutIntroduction},
]
