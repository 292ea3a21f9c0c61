/** Which way a word says that a number went: up is 1, down is -1. */
export type Direction = 1 | -1

/** Verbs as base, third person, past, participle, present participle: those that rise, and those that fall. */
const VERBS = `
rise rises rose risen rising | fall falls fell fallen falling
increase increases increased increased increasing | decrease decreases decreased decreased decreasing
grow grows grew grown growing | shrink shrinks shrank shrunk shrinking
climb climbs climbed climbed climbing | drop drops dropped dropped dropping
jump jumps jumped jumped jumping | plunge plunges plunged plunged plunging
soar soars soared soared soaring | plummet plummets plummeted plummeted plummeting
surge surges surged surged surging | slump slumps slumped slumped slumping
leap leaps leapt leapt leaping | tumble tumbles tumbled tumbled tumbling
rocket rockets rocketed rocketed rocketing | dive dives dived dived diving
swell swells swelled swollen swelling | dwindle dwindles dwindled dwindled dwindling
raise raises raised raised raising | lower lowers lowered lowered lowering
boost boosts boosted boosted boosting | cut cuts cut cut cutting
expand expands expanded expanded expanding | reduce reduces reduced reduced reducing
strengthen strengthens strengthened strengthened strengthening | decline declines declined declined declining
widen widens widened widened widening | narrow narrows narrowed narrowed narrowing
hike hikes hiked hiked hiking | slash slashes slashed slashed slashing
lift lifts lifted lifted lifting | trim trims trimmed trimmed trimming
multiply multiplies multiplied multiplied multiplying | slip slips slipped slipped slipping
gain gains gained gained gaining | slide slides slid slid sliding
advance advances advanced advanced advancing | sink sinks sank sunk sinking
up up up up up | down down down down down
higher higher higher higher higher | lower lower lower lower lower
expansion expansion expansion expansion expansion | reduction reduction reduction reduction reduction
growth growth growth growth growth | decline decline decline decline decline
`

interface Movement {
  readonly direction: Direction
  /** The same form of a word for the other way. */
  readonly opposite: string
}

const MOVEMENTS: ReadonlyMap<string, Movement> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((row) => {
      const [up = [], down = []] = row.split(' | ').map((forms) => forms.split(' '))
      return up.flatMap((form, at): Array<[string, Movement]> => [
        [form, {direction: 1, opposite: down[at]!}],
        [down[at]!, {direction: -1, opposite: form}],
      ])
    })
    .toReversed(),
)

export function movementOf(word: string): Movement | undefined {
  return MOVEMENTS.get(word)
}

/** Nouns, or verbs that are nouns too: “the growth forecast from 1% to 2%” says nothing of its way. */
const NOUNS = new Set(
  `rise fall increase decrease growth decline climb drop jump plunge surge slump leap tumble dive boost cut
  gain slide advance expansion reduction hike lift up down higher lower`.split(/\s+/),
)

export function isNoun(word: string): boolean {
  return NOUNS.has(word)
}

/** Alternatives of a pattern, all words that say which way. */
export const MOVEMENT_WORDS = [...MOVEMENTS.keys()].sort((a, b) => b.length - a.length).join('|')

/** By what a number was multiplied. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['doubl', 2],
  ['trebl', 3],
  ['tripl', 3],
  ['quadrupl', 4],
  ['halv', 1 / 2],
])

export const FACTOR_WORDS = 'doubl|trebl|tripl|quadrupl|halv'
