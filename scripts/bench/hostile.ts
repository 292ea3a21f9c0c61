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
}

const STORY = `The harbour board met on Monday and heard from the crews.
Ada Moll, its chair, said that the night ferry would run until June.
About 40 of the 300 sailors have reportedly asked to leave.
The board has not confirmed this, and the crews deny it.
`.replaceAll('\n', '\n\n')

export interface HostileText {
  readonly name: string
  readonly text: string
}

/** Pages of about so many characters, each made to cost a careless rule far more than its size. */
export function hostileTexts(size: number): HostileText[] {
  return Object.entries(PIECES).flatMap(([name, piece]) => {
    const long = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
    const half = long.slice(0, size / 2)
    return [
      {name: `headline of ${name}`, text: `${long}\n\n${STORY}`},
      {name: `body of ${name}`, text: `Harbour board keeps night ferry running\n\n${long}\n`},
      {name: `headline and body of ${name}`, text: `${half}\n\n${STORY}${half}.\n`},
    ]
  })
}
