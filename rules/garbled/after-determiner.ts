import type {ConstructionRow} from './construction.js'

type Example = Pick<ConstructionRow, 'pattern' | 'expected' | 'wrong' | 'right'> &
  Partial<ConstructionRow>

const NOTE = '“The”, “a” and “their” belong to a noun, and none follows.'

/** “The has said”, “the of the wing”, “the recently refused to fight”. */
export const rows: readonly ConstructionRow[] = [
  example({
    pattern: '[the|a|an has|is|was] !not-for-profit',
    expected: ['it $2', 'he $2', 'she $2'],
    wrong: 'The has said that the ferry will sail again by Friday.',
    right: 'The board has said that the ferry will sail again by Friday.',
  }),
  example({
    pattern: '[the have|are|were|had|would|could|should]',
    expected: ['they $2', 'there $2'],
    wrong: 'Drivers say the are losing a day a week to the queues.',
    right: 'The haves and the have-nots live on the same quay.',
  }),
  example({
    pattern: '[a|an have|are|were|had|would|could|should]',
    expected: ['they $2', 'there $2'],
    wrong: 'A were found in the cellar of the old customs house.',
    right: 'A few were found in the cellar of the old customs house.',
  }),
  example({
    pattern: '[their|our|my has|have|had|was|were|would|could|should|said]',
    expected: ['they $2', 'we $2'],
    wrong: 'Their have asked for a second survey of the cliff.',
    right: 'Theirs have been the better bids in both rounds.',
  }),
  example({
    pattern: '[the|a he|she|they|we] !or|and|said|wolf|cat|bear',
    expected: ['$2', 'that $2'],
    wrong: 'The inquest heard the he had locked the gate himself.',
    right: 'The inquest heard a he said, she said account of the night.',
  }),
  example({
    pattern: '[an he|she|they|we]',
    expected: ['and $2', '$2'],
    wrong: 'The lock was changed an they could not get in.',
    right: 'The lock was changed and they could not get in.',
  }),
  example({
    pattern: '[the|a of|with|into|because|during|among|between|against]',
    expected: ['$2'],
    wrong: 'The mayor opened the of the new wing on Tuesday.',
    right: 'The mayor opened most of the new wing on Tuesday.',
  }),
  example({
    pattern: '[the|a from] !scratch|home',
    expected: ['$2'],
    wrong: 'Two lorries brought the from the depot by noon.',
    right: 'Two lorries brought the salt from the depot by noon.',
  }),
  example({
    pattern: '[the|a in|at|to|on|for|by] the|a|his|her|their|its|this|that|these|which|whom|@time',
    expected: ['$2'],
    wrong: 'The firm moved the to the other side of the river.',
    right: 'The firm moved the yard to the other side of the river.',
  }),
  example({
    pattern: '[the|a|an|their|our|my|its and|but|or] !a|the|or|if|but|his|her|their|our',
    expected: ['$2'],
    wrong: 'Inspectors closed the and fined its owner twice.',
    right: 'Inspectors closed the café and fined its owner twice.',
  }),
  example({
    pattern: '[the a|an|their|our|my|your|its|his|this|these|those] !la|cappella|priori|and',
    expected: ['$2', 'the'],
    without: 'a noun between',
    note: 'Two words stand before one noun that exclude each other.',
    wrong: 'The charity praised the their work with young sailors.',
    right: 'The charity sold the a cappella record for young sailors.',
  }),
  example({
    pattern: '[a the|an|their|our|my|your|its|his|these|those|any]',
    expected: ['$2', 'a'],
    without: 'a noun between',
    note: 'Two words stand before one noun that exclude each other.',
    wrong: 'Neighbours said a the van had stood there for a week.',
    right: 'Neighbours said the van had stood there for a week.',
  }),
  example({
    pattern:
      '[an the|a|their|our|my|your|its|his|these|those|any] !la|cappella|priori|fortiori|level',
    expected: ['and $2', '$2', 'an'],
    without: 'a noun between',
    note: 'Two words stand before one noun that exclude each other.',
    wrong: 'She handed over the keys an the ledger.',
    right: 'She handed over the keys and the ledger.',
  }),
  example({
    pattern: '[their|our|my|your the|a|an|their|our|this|these] !la',
    expected: ['$2', '$1'],
    without: 'a noun between',
    note: 'Two words stand before one noun that exclude each other.',
    wrong: 'Anglers lost their the licences after the row.',
    right: 'Anglers lost their licences after the row.',
  }),
  example({
    pattern: '[their|our|my|its of|with|from|into|because|since]',
    expected: ['$2'],
    wrong: 'Voters gave their of the mayor in a long evening.',
    right: 'Voters gave theirs of the mayor in a long evening.',
  }),
  example({
    pattern: '[the|a|an @third]',
    where: 'clause',
    expected: ['it $2', 'he $2', 'she $2'],
    wrong: 'The says it will appeal against the ruling on the pier.',
    right: 'The club says it will appeal against the ruling on the pier.',
  }),
  example({
    pattern: '[the|a @did] that|the|a|an|their|our|its|it|they',
    where: 'clause',
    expected: ['they $2', 'he $2', 'she $2'],
    confidence: 0.88,
    wrong: 'The announced that two of its ferries would be sold.',
    right: 'The accused told the court that two ferries had been sold.',
  }),
  example({
    pattern: '[the|a @adverb] has|had|was|were|is|are|have|would|could|should',
    expected: ['they $2', 'it $2', 'he $2'],
    confidence: 0.9,
    wrong: 'The finally has a new roof after two winters of rain.',
    right: 'The finally agreed roof has cost two winters of rain.',
  }),
  example({
    pattern: '[the|a @adverb] @wants to @base',
    expected: ['they $2', 'he $2', 'she $2'],
    wrong: 'However, the repeatedly declined to sign the lease.',
    right: 'However, the repeatedly declined offer to sign was withdrawn.',
  }),
  example({
    pattern:
      '[the|a @adverb|instead|meanwhile|never|always|soon] @did that|the|a|an|their|our|its|his|her',
    where: 'clause',
    expected: ['they $2', 'he $2', 'she $2'],
    confidence: 0.9,
    wrong: 'The quietly sold the land to a builder last year.',
    right: 'The quietly sold land went to a builder last year.',
  }),
  example({
    pattern: '[a @adjective] has|have|had|was|were|is|are|of|would|could',
    expected: [],
    confidence: 0.9,
    wrong: 'A recent has shown that fewer eels reach the lakes.',
    right: 'A recent survey has shown that fewer eels reach the lakes.',
  }),
  example({
    pattern:
      '[the] , and|but|who|which|he|she|they|it|said|has|have|was|were|is|are|the|a|his|her|their',
    expected: [],
    confidence: 0.9,
    wrong: 'She handed the parcel to the, who opened it at once.',
    right: 'She handed the parcel to the, by then, impatient clerk.',
  }),
  example({
    pattern: '[the said] it|that|he|she|they|the',
    where: 'clause',
    expected: ['they $2', 'it $2', 'he $2', 'she $2'],
    wrong: 'In a statement, the said it regretted the delay.',
    right: 'In a statement, the said company regretted the delay.',
  }),
  example({
    pattern: '[the|a|an who|whom|which] !and|but|or',
    expected: ['those $2', '$2'],
    wrong: 'Of the who applied for a berth, only nine were chosen.',
    right: 'Of those who applied for a berth, only nine were chosen.',
  }),
  example({
    pattern:
      'for|by|after|with|in|over|about|to|on|at|from [his|their|its|our|my of|in|with|from|for|at] the|a|an|his|her|their|its',
    expected: [],
    confidence: 0.88,
    wrong: 'He was jailed for six years for his in the plot.',
    right: 'He was jailed for six years for a friend of his in the plot.',
  }),
  example({
    pattern: '[the|a @wants to] @base',
    expected: ['they $2 to', 'he $2 to', 'she $2 to'],
    wrong: 'In the end the decided to call off the search.',
    right: 'In the end the planned visit to call on them was dropped.',
  }),
  example({
    pattern: '[a|an|no @adjective] of|from|with|for|at|by|in|on the|a|his|her|their|its',
    expected: [],
    confidence: 0.88,
    wrong: 'There was no immediate from the company on the claim.',
    right: 'There was no immediate word from the company on the claim.',
  }),
  example({
    pattern: '[a|an @measure] with|from|of|has|was|is|in|for',
    expected: [],
    confidence: 0.88,
    wrong: 'The keeper signed a four-year with the Spanish side.',
    right: 'The keeper signed a four-year deal with the Spanish side.',
  }),
  example({
    pattern: '[the to] be|@purebase|@act|build|buy|sell|find|help|pay|stop|avoid',
    expected: ['them to', 'to'],
    wrong: 'The plan would have allowed the to build on the meadow.',
    right: 'The plan would have allowed them to build on the meadow.',
  }),
  example({
    pattern:
      '[the|a|their|our|my if|when|because|although|unless|until] the|a|he|she|it|they|we|his|her|their',
    expected: [],
    wrong: 'The rebels said they would lay down their if they were paid.',
    right: 'The rebels said they would lay down theirs if they were paid.',
  }),
  example({
    pattern: '[a after|before|until|when|although|unless] !and|or',
    expected: ['$2'],
    wrong: 'He was in a after falling from a ladder at work.',
    right: 'He was in a before and after picture for the clinic.',
  }),
  example({
    pattern: '[a|an] , and|but|who|which|he|she|they|it|the|according|said',
    expected: [],
    confidence: 0.9,
    wrong: 'The club is looking for a, according to its chairman.',
    right: 'The club is looking for a, as it were, new chairman.',
  }),
  example({
    pattern: '[the been]',
    expected: ['they have been', 'it has been', 'been'],
    wrong: 'The airport opened again after the been cleared of snow.',
    right: 'The airport opened again after the snow had been cleared.',
  }),
  example({
    pattern: '[the @past|remained|seemed|appeared]',
    where: 'clause',
    expected: ['they $2', 'it $2', 'he $2', 'she $2'],
    wrong: 'The bridge was mended, but the remained closed to lorries.',
    right: 'The bridge was mended, but the road remained closed to lorries.',
  }),
]

function example(row: Example): ConstructionRow {
  return {without: 'a noun', note: NOTE, ...row}
}
