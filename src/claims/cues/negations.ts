import type {CueRow} from './cue.js'

/** What the clause says is not so. “Not only” denies nothing. */
export const NEGATIONS: readonly CueRow[] = [
  {
    phrase: 'not|never|nobody|none|neither|nor|nothing|cannot',
    reach: 'clause',
    example: 'The guards have not left.',
  },
  {
    phrase:
      "isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|won't|can't|couldn't|wouldn't|shouldn't",
    reach: 'clause',
    example: "The guards haven't left.",
  },
  {phrase: 'no|without', reach: 'noun', example: 'No guard has left.'},
  {
    phrase:
      'fail|fails|failed|failing|refuse|refuses|refused|refusing|decline|declines|declined to',
    reach: 'onward',
    example: 'The guards refused to leave.',
  },
  {
    phrase: 'no intention|intentions|plan|plans|wish|desire of|to',
    reach: 'onward',
    example: 'The guards have no intention of leaving.',
  },
  {
    phrase: 'acquitted|acquits|cleared|clears|absolved * of',
    reach: 'noun',
    example: 'The guard was cleared of theft.',
  },
  {phrase: 'rule|rules|ruling out', reach: 'noun', example: 'The guards rule out a strike.'},
  {phrase: 'denied|denies|deny|denying', reach: 'onward', example: 'The guards denied leaving.'},
  {
    phrase: 'stop|stops|stopped|prevent|prevents|prevented|bar|bars|barred|ban|bans|banned * from',
    reach: 'onward',
    example: 'A fence stopped the guards from leaving.',
  },
]
