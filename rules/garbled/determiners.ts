import {oneOf} from '#rule'

/** A word that never follows “the” or “a”, and what the desk reads instead of the two. */
export interface AfterDeterminer {
  readonly word: string
  /** `+` stands for the word; best first. */
  readonly expected: readonly string[]
  /** Words behind it that make it a name for itself: “the he or she of it”. */
  readonly unlessBefore?: string
  readonly wrong: string
  readonly right: string
}

export const rows: readonly AfterDeterminer[] = [
  {
    word: 'has',
    expected: ['it +', 'he +', 'she +'],
    wrong: 'The has said that the ferry will sail again by Friday.',
    right: 'The board has said that the ferry will sail again by Friday.',
  },
  {
    word: 'have',
    expected: ['they +'],
    wrong: 'The have asked for more time to study the harbour accounts.',
    right: 'The haves and the have-nots live on the same quay.',
  },
  {
    word: 'had',
    expected: ['they +', 'he +', 'she +'],
    wrong: 'By dusk the had cleared most of the snow from the runway.',
    right: 'By dusk the crews had cleared most of the snow from the runway.',
  },
  {
    word: 'was',
    expected: ['it +', 'he +', 'she +'],
    wrong: 'Police said the was found near the quarry on Sunday.',
    right: 'Police said the bag was found near the quarry on Sunday.',
  },
  {
    word: 'were',
    expected: ['they +', 'there +'],
    wrong: 'A were found in the cellar of the old customs house.',
    right: 'A few were found in the cellar of the old customs house.',
  },
  {
    word: 'is',
    expected: ['it +', 'he +', 'she +'],
    wrong: 'The council said the is due to open before the summer.',
    right: 'The council said the pool is due to open before the summer.',
  },
  {
    word: 'are',
    expected: ['they +', 'there +'],
    wrong: 'Drivers say the are losing a day a week to the queues.',
    right: 'Drivers say they are losing a day a week to the queues.',
  },
  {
    word: 'would',
    expected: ['they +', 'it +', 'he +'],
    wrong: 'Managers said the would look at every claim again.',
    right: 'Managers said the would-be buyers had looked at every claim.',
  },
  {
    word: 'could',
    expected: ['they +', 'it +', 'he +'],
    wrong: 'Villagers hoped the could reach the high road before dark.',
    right: 'Villagers hoped the bus could reach the high road before dark.',
  },
  {
    word: 'he',
    expected: ['+', 'that +', 'then +'],
    unlessBefore: 'or and said',
    wrong: 'The inquest heard the he had locked the gate himself.',
    right: 'The inquest heard a he said, she said account of the night.',
  },
  {
    word: 'they',
    expected: ['+', 'that +'],
    wrong: 'Residents told the meeting the they had not been warned.',
    right: 'Residents told the meeting that they had not been warned.',
  },
  {
    word: 'we',
    expected: ['+', 'that +'],
    wrong: 'The chairman wrote the we had all worked hard for the prize.',
    right: 'The chairman wrote that we had all worked hard for the prize.',
  },
  {
    word: 'of',
    expected: ['+'],
    wrong: 'The mayor opened the of the new wing on Tuesday.',
    right: 'The mayor opened most of the new wing on Tuesday.',
  },
  {
    word: 'with',
    expected: ['+'],
    wrong: 'He was met at the with a bill for the repairs.',
    right: 'He was met at the gate with a bill for the repairs.',
  },
  {
    word: 'from',
    expected: ['+'],
    wrong: 'Two lorries brought the from the depot at Leith.',
    right: 'Two lorries brought the salt from the depot at Leith.',
  },
  {
    word: 'into',
    expected: ['+'],
    wrong: 'Firefighters carried the into the yard and doused it.',
    right: 'Firefighters carried the mattress into the yard and doused it.',
  },
  {
    word: 'because',
    expected: ['+'],
    wrong: 'The club sold the because the roof had begun to leak.',
    right: 'The club sold the stand because the roof had begun to leak.',
  },
  {
    word: 'and',
    expected: ['+'],
    unlessBefore: 'a the',
    wrong: 'Inspectors closed the and fined its owner twice.',
    right: 'Inspectors closed the café and fined its owner twice.',
  },
  {
    word: 'but',
    expected: ['+'],
    wrong: 'The bank approved the but asked for a second signature.',
    right: 'The bank approved the loan but asked for a second signature.',
  },
]

const byWord = new Map(rows.map((row) => [row.word, row]))

export function afterDeterminer(word: string): AfterDeterminer | undefined {
  return byWord.get(word)
}

/** Always before a noun; “this” and “his” may stand for one. */
export const isDeterminer = oneOf('the a an')

/** Determiners of which none follows another. */
export const SECOND_DETERMINERS = new Set('the a an my your our their its his'.split(' '))

/** Participles that “the” makes nouns of: “the accused told the court”. */
export const NOMINAL = new Set(
  `accused deceased injured wounded unemployed bereaved condemned beloved displaced disabled retired
  learned damned undead departed married unmarried divorced disadvantaged privileged underprivileged
  educated uneducated employed impoverished gifted talented aged infected vaccinated unvaccinated
  oppressed persecuted exploited forgotten fallen dispossessed insured uninsured convicted suspected
  elect living working left right best worst good public set cast cut bid hit lead read run split
  spread put cost hurt let burst rent spent lost found bound felt ground wound saw bore fell shot
  shed said`.split(/\s+/),
)

/** Verbs whose past takes an infinitive; a participle of theirs takes none. */
export const TAKES_INFINITIVE = new Set(
  `refused agreed decided began started tried wanted failed promised vowed pledged threatened offered
  attempted sought managed hoped planned voted opted chose declined continued intended struggled
  hesitated expected needed swore resolved`.split(/\s+/),
)
