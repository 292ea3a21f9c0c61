import type {CueRow} from './cue.js'

/** The body takes a statement back: nobody has confirmed it, somebody denies it, or it is false. */
export const DISCLAIMERS: readonly CueRow[] = [
  {
    phrase:
      '@have|@be * yet to be * confirmed|verified|proven|proved|substantiated|corroborated|authenticated|established',
    reach: 'subject',
    example: 'The owner is said to have fled, but this has yet to be confirmed.',
  },
  {
    phrase:
      '@have not|never yet? been * confirmed|verified|proven|proved|substantiated|corroborated|authenticated|released',
    reach: 'subject',
    example: 'The report of his death has not been confirmed.',
  },
  {
    phrase:
      "hasn't|haven't|hadn't|wasn't|weren't|isn't been? * confirmed|verified|proven|proved|substantiated|corroborated|authenticated",
    reach: 'subject',
    example: "The report of his death hasn't been verified.",
  },
  {
    phrase:
      "could|can|cannot|couldn't|can't not? be * confirmed|verified|corroborated|substantiated|authenticated",
    reach: 'subject',
    example: 'The claim that he fled could not be independently verified.',
  },
  {
    phrase:
      'not|never|yet|nor been|be|possible? to? independently|immediately|officially|fully|yet confirmed|verified|corroborated|authenticated',
    reach: 'subject',
    example: 'His flight was not officially confirmed.',
  },
  {
    phrase:
      'could|can|did|has|have|had|was|were|does not * confirm|confirmed|verify|verified|corroborate|authenticate|substantiate',
    reach: 'onward',
    example: 'The paper could not verify that he had fled.',
  },
  {
    phrase:
      "couldn't|can't|cannot|didn't|hasn't|haven't|hadn't|doesn't|wouldn't * confirm|confirmed|verify|verified|corroborate|authenticate|substantiate",
    reach: 'onward',
    example: "The paper couldn't confirm that he had fled.",
  },
  {
    phrase: 'yet to * confirm|verify|corroborate|authenticate|substantiate',
    reach: 'onward',
    example: 'The embassy has yet to confirm that he fled.',
  },
  {
    phrase: 'unable to * confirm|verify|corroborate|authenticate',
    reach: 'onward',
    example: 'The paper was unable to confirm that he had fled.',
  },
  {
    phrase: 'declined|refused|refuses|declines to * confirm|verify',
    reach: 'onward',
    example: 'The embassy declined to confirm that he had fled.',
  },
  {
    phrase: 'neither confirmed|confirm nor denied|deny',
    isDenial: true,
    reach: 'onward',
    example: 'The embassy neither confirmed nor denied that he had fled.',
  },
  {
    phrase: 'no|little|any independent|official|immediate? confirmation|verification|corroboration',
    reach: 'whole',
    example: 'There was no independent confirmation that he had fled.',
  },
  {
    phrase: 'no|little|scant * evidence|proof|indication|sign|truth|basis that|of|to|for|in',
    reach: 'onward',
    example: 'There is no evidence that he fled.',
  },
  {
    phrase: "isn't|aren't|wasn't any|much * evidence|proof|indication",
    reach: 'onward',
    example: "There isn't any evidence that he fled.",
  },
  {
    phrase: 'remain|remains|remained|@be still? unconfirmed|unverified|unproven|unsubstantiated',
    reach: 'subject',
    example: 'His flight remains unconfirmed.',
  },
  {
    phrase: 'unclear|uncertain|unknown whether|if',
    isDenial: true,
    reach: 'onward',
    example: 'It is unclear whether he fled.',
  },
  {
    phrase: '@be|@have not|yet? * clear|certain|known|sure whether|if',
    isDenial: true,
    reach: 'onward',
    example: 'It is not clear whether he fled.',
  },
  {
    phrase:
      '@be * false|untrue|bogus|fake|fabricated|fictitious|fictional|baseless|groundless|unfounded|inaccurate',
    reach: 'subject',
    example: 'The story that he fled is completely untrue.',
  },
  {
    phrase: '@be not * true|accurate|correct|genuine|authentic|real',
    reach: 'subject',
    example: 'The story that he fled is not true.',
  },
  {
    phrase: "isn't|wasn't|aren't|weren't * true|accurate|correct|genuine|authentic|real",
    reach: 'subject',
    example: "The story that he fled isn't true.",
  },
  {
    phrase: '@be|been|as|a|an * hoax|hoaxes|fake|fabrication|prank|spoof',
    reach: 'subject',
    example: 'The story that he fled was an elaborate hoax.',
  },
  {
    // “False claims cost insurers millions” disclaims nothing.
    phrase:
      'false|bogus|fake|fabricated|baseless|unfounded|erroneous|incorrect @claim that|of|about|said|suggested|suggesting|spread',
    reach: 'onward',
    example: 'False reports said that he had fled.',
  },
  {
    // “A wrongly parked car” is parked.
    phrase: 'falsely|wrongly|mistakenly|incorrectly|erroneously been|being? @told',
    reach: 'clause',
    example: 'It was falsely reported that he had fled.',
  },
  {
    phrase: '@told falsely|wrongly|mistakenly|incorrectly|erroneously',
    reach: 'clause',
    example: 'The paper reported wrongly that he had fled.',
  },
  {
    phrase: 'denied|denies|deny|denying',
    isDenial: true,
    reach: 'onward',
    example: 'The minister denied that he had fled.',
  },
  {
    phrase: '@have|@be|been * debunked|disproved|disproven|discredited|retracted|refuted|rebutted',
    reach: 'subject',
    example: 'The story that he fled has been debunked.',
  },
  {
    phrase:
      'debunked|debunks|refuted|refutes|rebuffed|rejected|rejects|dismissed|dismisses|disputed|disputes|disputing|retracted|quashed|rubbished|contradicted|contradicts the|these|those|that|such|any|his|her|their|its? * @claim',
    isDenial: true,
    reach: 'onward',
    example: 'The ministry rejected reports that he had fled.',
  },
  {
    phrase:
      'dismissed|dismisses|dismissing|rejected|rejects|rejecting|denounced|described * * as * rumour|rumours|rumor|rumors|false|fake|nonsense|lies|speculation|untrue|baseless|fabrication|hoax',
    isDenial: true,
    reach: 'onward',
    example: 'The ministry dismissed talk of his flight as rumour.',
  },
  {
    phrase: 'never happened|existed|occurred',
    reach: 'subject',
    example: 'His flight never happened.',
  },
  {
    phrase: 'not|never|no happen|happened|existed|occurred',
    reach: 'subject',
    example: 'His flight did not happen.',
  },
  {phrase: "didn't|doesn't happen|exist", reach: 'subject', example: "The flight didn't happen."},
  {
    phrase: 'satirical|satire|parody|spoof|hoax',
    reach: 'whole',
    example: 'The story of his flight came from a satirical site.',
  },
  {
    phrase: 'concocted|invented|photoshopped|doctored|fabricated|faked',
    reach: 'clause',
    example: 'The picture of his flight was doctored.',
  },
  {phrase: 'made it? up', reach: 'clause', example: 'The owner made up the story of his flight.'},
  {
    phrase: 'turned|turns out to be|not|false|fake|untrue|a',
    reach: 'subject',
    example: 'His flight turned out to be a rumour.',
  },
  {
    phrase:
      'skeptical|sceptical|doubt|doubts|doubted|doubtful|questioned|question|questions|cast * whether|that|about|over|on|if',
    isDenial: true,
    reach: 'onward',
    example: 'Experts doubt that he fled.',
  },
  {
    phrase: '@report * @be? premature|speculative|exaggerated|overblown',
    reach: 'subject',
    example: 'Rumours that he fled are premature.',
  },
  {
    phrase: 'take|taken with * grain|pinch of salt',
    reach: 'whole',
    example: 'The story of his flight should be taken with a pinch of salt.',
  },
]
