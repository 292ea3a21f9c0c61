import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Examples that are made of people, where “set”, “take” or “give” would mean something else. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: 'Who is punished to warn others is made an example of; to set an example is to behave well, to give one is to name it.',
      authority: 'Merriam-Webster',
    },
    [
      '[set=make|take=make|give=make an? example|examples of] him|them|us|me|these|those !@ing|who|that|in|as|being|questions|problems',
      'The league wants to set an example of them.',
      'The league wants to set an example to them.',
    ],
    [
      '[took=made|taken=made|taking=making|takes=makes|sets=makes|setting=making an? example|examples of] him|them|us|me @end|and|for|by|to|when|after|because|with',
      'The judge took an example of him.',
      'The judge took him as an example.',
    ],
    [
      '[gave=made|given=made|giving=making|gives=makes an example of] him|them|us|me @end|for|by|after|because',
      'The coach gave an example of him for being late.',
      'The coach gave an example of him being late.',
    ],
    [
      'having|has|have|had|been|be|was|were [set=made|taken=made an? example|examples of] @modifier? @modifier? @modifier? @people',
      'The regime has set examples of three senior judges.',
      'The regime has set examples of good practice for judges.',
    ],
    [
      'to|will|would|must|could|can|should|may|might|not [set=make|take=make an? example|examples of] @modifier? @modifier? @modifier? @people',
      'The union wants to take an example of the two drivers.',
      'The union wants to take the example of the two drivers.',
    ],
    [
      '[sets=makes|setting=making|took=made|taking=making an? example|examples of] @modifier? @modifier? @modifier? @people',
      'Setting examples of disloyal ministers, he ruled by fear.',
      'Setting an example of thrift, he walked to work.',
    ],
    [
      '[having|has|have|had|to|will|by done=made|do=make|doing=making an example of] @obj',
      'They will do an example of him.',
      'They will do an example for him.',
    ],
  ),
]
