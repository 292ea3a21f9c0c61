import {readFileSync} from 'node:fs'
import type {Language, Passage} from '#language'
import {seedHeadline} from '../seed/index.js'
import type {Seeded} from '../seed/index.js'

/** Which of the held-out headlines: two of three are for the trees, the third to measure them on. */
export type Share = 'learnt' | 'measured'

export interface HeldOutHeadline {
  readonly row: number
  readonly text: string
}

/** Held-out headlines, as `npm run train-model -- --display --held-out` writes them. */
export function heldOutHeadlines(path: string, share: Share): HeldOutHeadline[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines
    .map((line, row) => ({row, text: (JSON.parse(line) as {body: string}).body}))
    .filter(({row}) => (row % 3 === 2) === (share === 'measured'))
}

/** The headline as it stands, then so many copies with a slip each. */
export function* copiesOf(
  {row, text}: HeldOutHeadline,
  seeds: number,
  language: Language,
): Generator<Seeded> {
  yield {text, faults: []}
  for (let copy = 1; copy <= seeds; copy++) {
    const seeded = seedHeadline(text, row * 16 + copy, language)
    if (seeded) yield seeded
  }
}

export function headlinePassage(text: string): Passage {
  return {text, start: 0, reading: 'headline', article: {tagAt: () => 0}}
}
