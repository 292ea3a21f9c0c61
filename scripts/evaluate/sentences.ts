import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

export interface Sentence {
  readonly id: string
  readonly source: string
  /** The sentence as each annotator would have it. */
  readonly references: readonly string[]
}

/** The sentences of a set with corrections; tokenised ones are written as copy again. */
export function correctedSentences(path: string, isTokenised: boolean): Sentence[] {
  const written = isTokenised ? untokenised : (text: string) => text
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const {id, source, refs} = JSON.parse(line) as {id: unknown; source: string; refs: string[]}
      return {id: String(id), source: written(source), references: refs.map(written)}
    })
}

/** Copy from tokens parted by spaces: marks go back to their words, quotation marks by turns. */
export function untokenised(text: string): string {
  let isOpen = false
  return text
    .replace(/ ?" ?/g, (mark) => {
      isOpen = !isOpen
      return isOpen ? mark.replace(/" $/, '"') : mark.replace(/^ "/, '"')
    })
    .replace(/ ([,.;:!?%)\]}])/g, '$1')
    .replace(/([([{$£€]) /g, '$1')
    .replace(/ (n['’]t|['’](?:s|re|ve|ll|d|m))\b/gi, '$1')
    .replace(/(\w) - (?=\w)/g, '$1-')
}
