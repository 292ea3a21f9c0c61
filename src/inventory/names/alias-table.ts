import {ALIASES} from './aliases.js'
import {foldedWords} from './fold.js'

/** The longest alias, in words. */
export const LONGEST_ALIAS = 5

/** Phrases, folded and joined by spaces, each of which bears out the alias. */
export type AliasTable = ReadonlyMap<string, readonly string[]>

/** The table as it ships, with rows of a house's own behind it. */
export function aliasTable(more: readonly string[] = []): AliasTable {
  return more.length === 0 ? shipped : tableOf([...ROWS, ...more])
}

const ROWS = ALIASES.trim().split('\n')
const shipped = tableOf(ROWS)

function tableOf(lines: readonly string[]): AliasTable {
  const table = new Map<string, string[]>()
  for (const line of lines) {
    const [group = '', bearers = ''] = line.split('>')
    const names = phrasesOf(group)
    const others = phrasesOf(bearers)
    for (const name of names) {
      const known = table.get(name) ?? []
      known.push(...names.filter((other) => other !== name), ...others)
      table.set(name, known)
    }
  }
  return table
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => foldedWords(phrase).join(' '))
    .filter((phrase) => phrase !== '')
}
