import type {RoleOverride} from '#article'
import {Random} from '../seed/random.js'

/** Pieces of copy that claim rules look at more closely than at others. */
const PIECES: Readonly<Record<string, string>> = {
  words: 'the chair of the board has told the crews that they may sail ',
  names: 'Ada Moll of Brackley Quay and Dr J. P. Oakes-Moll of the Harbour Board ',
  numbers: '12 of 1,300 boats, up to £4.5m or 7 per cent, two dozen on 3 May 2019, ',
  quotations: '“we will sail at noon” ',
  hedges: 'reportedly is said to have been allegedly about to, it is claimed, ',
  events: 'crash kills, arrested and jailed for fraud after murder, dies, quits ',
  bounds: 'up to nearly about almost more than no more than at least around ',
  superlatives: 'first ever worst biggest only most record all every never ',
  marks: `:;—–-,"'‘’“”()[]…!? `,
  digits: '9',
  capitals: 'A',
  spaces: ' ',
  brackets: '[[(',
  hyphens: 'a-',
  stops: 'A.',
  clitics: "n't'",
}

/** Pieces of display text that no body of these pages bears out. */
const STRANGE: readonly string[] = [
  'Otto Quill of Marden and Vera Stell ',
  '77 of 8,800 mines, £91.5m, aged 68, ',
  'flood and blaze, man kidnapped, stabbed and bribed ',
  '“none of us saw the lamp” ',
  'all crews will have left ',
  'the murderer, the first and fastest of 900 boats ',
]

const STORY = `The harbour board met on Monday and heard from the crews.
Ada Moll, its chair, said that the night ferry would run until June.
About 40 of the 300 sailors have reportedly asked to leave.
The board has not confirmed this, and the crews deny it.
`.replaceAll('\n', '\n\n')

export interface HostileText {
  readonly name: string
  readonly text: string
  /** Says that the first line is the headline: no page's own is so long that it would be read as one. */
  readonly roles: readonly RoleOverride[]
}

const HEADED: readonly RoleOverride[] = [{role: 'headline', lines: [1, 1]}]

/** Pages of about so many characters, each made to cost a careless rule far more than its size. */
export function hostileTexts(size: number): HostileText[] {
  return Object.entries(PIECES).flatMap(([name, piece]) => {
    const long = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
    const half = long.slice(0, size / 2)
    return [
      {name: `headline of ${name}`, text: `${long}\n\n${STORY}`, roles: HEADED},
      {
        name: `body of ${name}`,
        text: `Harbour board keeps night ferry running\n\n${long}\n`,
        roles: HEADED,
      },
      {name: `headline and body of ${name}`, text: `${half}\n\n${STORY}${half}.\n`, roles: HEADED},
    ]
  })
}

/** Pieces that a fuzzed part strings together before another few are drawn. */
const KINDS_AT_ONCE = 3
/** Pieces between two full stops, and between two paragraphs, of a fuzzed body. */
const SENTENCE = 4
const PARAGRAPH = 40

/**
 * Pages of about so many characters whose headline, dek, caption or body is drawn from the pieces at
 * random; the body has sentences, so that it is held against the display text. The same for the
 * same seed.
 */
export function fuzzedTexts(size: number, seeds: readonly number[]): HostileText[] {
  return seeds.map((seed) => {
    const random = new Random(seed)
    const share = random.one([0.05, 0.5, 0.9])!
    const headline = drawn(random, size * share, ' ', STRANGE)
    const body = drawn(random, size * (1 - share), '. ')
    const caption = random.chance(0.3) ? `Photo: ${drawn(random, 400, ' ', STRANGE)}\n\n` : ''
    const dek = random.chance(0.5) ? `${drawn(random, size * 0.02, ' ', STRANGE)}\n\n` : ''
    return {
      name: `page drawn with seed ${seed}`,
      text: `${headline}\n\n${dek}By Ada Moll\n\n${STORY}${caption}${body}.\n`,
      roles: HEADED,
    }
  })
}

function drawn(random: Random, size: number, stop: string, more: readonly string[] = []): string {
  const pieces = [...Object.values(PIECES), ...more]
  const some = () => random.shuffled(pieces).slice(0, KINDS_AT_ONCE)
  let text = ''
  let own = [...some(), ...random.shuffled(more).slice(0, 1)]
  for (let count = 1; text.length < size; count++) {
    text += random.one(own)!
    if (count % SENTENCE === 0) text = text.trimEnd() + stop
    if (count % PARAGRAPH !== 0) continue
    if (stop !== ' ') text += '\n\n'
    own = some()
  }
  return text.trim()
}
