import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The files of WordNet, and how many meanings of a word are kept: later ones are seldom meant. */
const KINDS = [
  {letter: 'n', name: 'noun', most: 4},
  {letter: 'v', name: 'verb', most: 5},
  {letter: 'a', name: 'adj', most: 3},
  {letter: 'r', name: 'adv', most: 2},
] as const

/** A meaning, with the words that share it and where they lead. */
export interface Synset {
  /** Kind and offset, as pointers name it: “v00002325”. */
  readonly id: string
  readonly words: readonly string[]
  /** What it is a kind of; for a satellite, the adjective that it stands round. */
  readonly parents: readonly string[]
  /** Words of the same family elsewhere: place of the word here (from 1), synset and place there. */
  readonly related: ReadonlyArray<readonly [from: number, synset: string, to: number]>
}

export interface Wordnet {
  readonly synsets: ReadonlyMap<string, Synset>
  /** The commonest meanings of a word in lower case, over all kinds. */
  readonly meanings: ReadonlyMap<string, readonly string[]>
}

/** Reads the database files that wndb(5WN) describes. */
export function readWordnet(folder: string): Wordnet {
  const synsets = new Map<string, Synset>()
  const meanings = new Map<string, string[]>()
  for (const {letter, name, most} of KINDS) {
    for (const line of linesOf(join(folder, `data.${name}`))) {
      const synset = synsetOf(line, letter)
      synsets.set(synset.id, synset)
    }
    for (const line of linesOf(join(folder, `index.${name}`))) {
      const fields = line.trim().split(' ')
      const offsets = fields.slice(-Number(fields[2])).slice(0, most)
      const word = fields[0]!
      meanings.set(word, [
        ...(meanings.get(word) ?? []),
        ...offsets.map((offset) => `${letter}${offset}`),
      ])
    }
  }
  return {synsets, meanings}
}

/** The lines of a file but for the licence, which is indented. */
function linesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith(' '))
}

/** “00002325 29 v 01 respire 1 005 $ 00001740 v 0000 …”; counts of words are in base 16. */
function synsetOf(line: string, letter: string): Synset {
  const fields = line.split(' | ')[0]!.trim().split(' ')
  const count = parseInt(fields[3]!, 16)
  const words = Array.from({length: count}, (_, at) => fields[4 + 2 * at]!.replace(/\(.*\)$/, ''))
  const parents: string[] = []
  const related: Array<[number, string, number]> = []
  const first = 5 + 2 * count
  for (let at = 0; at < Number(fields[first - 1]); at++) {
    const [symbol, offset, kind, places] = fields.slice(first + 4 * at, first + 4 * at + 4)
    const target = `${kind === 's' ? 'a' : kind}${offset}`
    if (symbol === '@' || (symbol === '&' && fields[2] === 's')) parents.push(target)
    if (symbol === '+' || symbol === '\\') {
      related.push([parseInt(places!.slice(0, 2), 16), target, parseInt(places!.slice(2), 16)])
    }
  }
  return {id: `${letter}${fields[0]}`, words, parents, related}
}
