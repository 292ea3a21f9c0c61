import type {Random} from '../../seed/random.js'
import type {SlotKind, Statement} from '../slot.js'
import {between, inserted, kindOfStatements} from '../statements.js'

type Pair = readonly [usual: string, other: string]

/** Two sentences that use a word twice in one way; the fault has the other in the second. */
function secondOther(random: Random, patterns: readonly Pair[], [usual, other]: Pair): Statement {
  const [first, second] = random.one(patterns)!
  const written = (word: string) =>
    `${first.replaceAll('{w}', usual)} ${second.replaceAll('{w}', word)}`
  return {truth: written(usual), fault: written(other)}
}

const ENGLISH: readonly Pair[] = [
  ['harbour', 'harbor'],
  ['neighbour', 'neighbor'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['colour', 'color'],
  ['defence', 'defense'],
]
const ENGLISH_PATTERNS: readonly Pair[] = [
  [
    'The {w} has a honourable past, and its colours are grey and red.',
    'The council has written about the {w} before, and nobody doubts it.',
  ],
  [
    'The {w} was honoured and its neighbours rumoured to be jealous.',
    'A report on the {w} is on the way, and may be read by all.',
  ],
]

const SPELLINGS: readonly Pair[] = [
  ['adviser', 'advisor'],
  ['protesters', 'protestors'],
  ['focused', 'focussed'],
  ['judgment', 'judgement'],
  ['benefited', 'benefitted'],
  ['targeted', 'targetted'],
  ['sizeable', 'sizable'],
]
const SPELLING_PATTERNS: readonly Pair[] = [
  [
    'There was the word {w} on the wall of the old mill.',
    'The word {w} stood on the gate as well.',
  ],
  ['They asked about {w} and got no answer.', 'By the evening {w} was all that anybody wrote.'],
]

const COMPOUNDS: readonly Pair[] = [
  ['decision-maker', 'decision maker'],
  ['policy-maker', 'policy maker'],
  ['fire-fighter', 'firefighter'],
  ['by-stander', 'bystander'],
  ['hedge-fund', 'hedge fund'],
  ['ticket-office', 'ticket office'],
]
const COMPOUND_PATTERNS: readonly Pair[] = [
  ['Each {w} was asked in May.', 'The {w} said nothing in June.'],
  ['A {w} was seen at the quay.', 'It was the {w} who had gone to the island.'],
]

const CAPITALS: readonly Pair[] = [
  ['cabinet', 'Cabinet'],
  ['government', 'Government'],
  ['parliament', 'Parliament'],
  ['prime minister', 'Prime Minister'],
  ['chancellor', 'Chancellor'],
]
const CAPITAL_PATTERNS: readonly Pair[] = [
  ['In May the {w} was asked about the ferry.', 'In June the {w} said nothing.'],
  ['Nobody asked the {w} about the ferry.', 'A letter to the {w} came back.'],
]

const SURNAMES: readonly Pair[] = [
  ['Hutchinson', 'Hutchison'],
  ['Cowan', 'Cowen'],
  ['Macpherson', 'McPherson'],
  ['Thomson', 'Thompson'],
  ['Reedham', 'Readham'],
  ['Kowalczyk', 'Kowalcyzk'],
  ['Ellery', 'Elery'],
  ['Brandt', 'Brant'],
]
const SURNAME_PATTERNS: readonly Pair[] = [
  [
    'The ferry belongs to Margaret {w}, who bought it in May. Ms {w} would not sell it.',
    'On Monday Ms {w} said that she would think again.',
  ],
  [
    'The court heard from Elaine {w}, who was on the quay. Nobody else was with {w} that night.',
    'The lamp was out, {w} told the judge.',
  ],
]

const PERCENT_PATTERNS: readonly Pair[] = [
  [
    'Rents rose by 4{w} in March and by 3{w} in April.',
    'Wages on the islands rose by 6{w} as well.',
  ],
  ['The share of the old mill fell to 14{w}.', 'It had been 23{w} before the flood.'],
]

const COUNTED = ['ferries', 'churches', 'brothers', 'tractors', 'paintings']
const NUMBERS: readonly Pair[] = [
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['six', '6'],
  ['eight', '8'],
]

const counts = (random: Random): Statement => {
  const noun = random.one(COUNTED)!
  return secondOther(
    random,
    [[`There were {w} ${noun} on the island before the war.`, `Of the {w} ${noun} none is left.`]],
    random.one(NUMBERS)!,
  )
}

const MONTHS = 'January February March April June August October November'.split(' ')

const dates = (random: Random): Statement => {
  const [one, other] = random.shuffled(MONTHS)
  const [first, second] = [between(random, 2, 27), between(random, 2, 27)]
  const truth = `The quay was closed on ${first} ${one!}. It opened again on ${second} ${other!} without a word.`
  const fault = truth.replace(`${second} ${other!}`, `${other!} ${second}`)
  return {truth, fault}
}

const FRAGMENTS = 'crumbs|a mere trifle|the old guard|loafers|quite mad|the last straw'.split('|')

const stops = (random: Random): Statement => {
  const [a, b, c] = random.shuffled(FRAGMENTS)
  const isInside = random.chance(0.5)
  const written = (last: boolean) =>
    `The crew was called "${a!}${end(',', isInside)} and its captain "${b!}${end('.', isInside)} The mate spoke of "${c!}${end(',', last)} and the cook of nothing.`
  return {truth: written(isInside), fault: written(!isInside)}
}

/** A stop or comma behind quoted words. */
function end(mark: string, isInside: boolean): string {
  return isInside ? `${mark}"` : `"${mark}`
}

/** A kind whose truth is at odds with articles that have ways of their own. */
function inArticlesWithout(pattern: RegExp, kind: SlotKind): SlotKind {
  return {
    ...kind,
    plant: (ground) => (pattern.test(ground.text) ? undefined : kind.plant(ground)),
  }
}

function kindOfPairs(
  name: string,
  rule: string,
  pairs: readonly Pair[],
  patterns: readonly Pair[],
): SlotKind {
  return {
    name,
    rule,
    plant: (ground) => {
      const fitting = pairs.filter(
        (pair) => !pair.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(ground.text)),
      )
      const pair = ground.random.one(fitting)
      return pair && inserted(ground, secondOther(ground.random, patterns, pair))
    },
  }
}

export const consistencyKinds: readonly SlotKind[] = [
  kindOfPairs('other-english', 'mixed-english', ENGLISH, ENGLISH_PATTERNS),
  kindOfPairs('other-spelling', 'spelling-variant', SPELLINGS, SPELLING_PATTERNS),
  kindOfPairs('other-hyphen', 'hyphenation-variant', COMPOUNDS, COMPOUND_PATTERNS),
  kindOfPairs('other-capital', 'capitalisation-variant', CAPITALS, CAPITAL_PATTERNS),
  kindOfPairs('other-name', 'name-variant', SURNAMES, SURNAME_PATTERNS),
  inArticlesWithout(
    /%|per\s?cent/i,
    kindOfStatements('other-percent', 'number-style', [
      (random) => secondOther(random, PERCENT_PATTERNS, ['%', ' per cent']),
      (random) => secondOther(random, PERCENT_PATTERNS, [' per cent', '%']),
      (random) => secondOther(random, PERCENT_PATTERNS, [' percent', ' per cent']),
    ]),
  ),
  kindOfStatements('other-count', 'number-style', [counts]),
  inArticlesWithout(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!\d)/,
    kindOfStatements('other-date', 'date-style', [dates]),
  ),
  inArticlesWithout(/[.,]"|"[.,]/, kindOfStatements('other-stop', 'quotation-style', [stops])),
]
