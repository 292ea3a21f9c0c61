import type {ConstructionRow} from './construction.js'

const FINITE = 'was|were|is|are|has|have|had|said|will|would'

/** “A spokesman for has said”, “many of were”: a preposition and nothing that it governs. */
export const rows: readonly ConstructionRow[] = [
  {
    pattern: `[one|some|many|most|several|two|three|four|none|both|half|few|hundreds|thousands|dozens|millions|scores|thirds|quarters of] ${FINITE}`,
    where: 'clause',
    without: 'the people or things it speaks of',
    expected: ['$1 of them', '$1'],
    note: '“Of” governs a noun, and a verb follows.',
    wrong: 'Two of were still on the quay when the gale broke.',
    right: 'Two of them were still on the quay when the gale broke.',
  },
  {
    pattern: '[of|for|from|at|with|against|into has|have|had|was|were|is|are|would]',
    where: 'phrase',
    without: 'a name or a noun',
    expected: [],
    note: '“$1” governs a noun, and a verb follows.',
    confidence: 0.9,
    wrong: 'An appeal for has raised more than £10,000.',
    right: 'An appeal for blankets has raised more than £10,000.',
  },
  {
    pattern:
      '[of|for|from|at|with|against|into say|says|said|told|met|claimed|insist|insisted|believe|argue|argued|warned]',
    where: 'phrase',
    without: 'a name or a noun',
    expected: [],
    note: '“$1” governs a noun, and a verb follows.',
    confidence: 0.9,
    wrong: 'Residents of say they had no warning of the floods.',
    right: 'Residents of Lowmoor say they had no warning of the floods.',
  },
  {
    pattern: '[of|from|into|with|by|at they|he|she|we] !who|and',
    unlessAfter: 'and',
    without: 'a noun or “them”',
    expected: ['$1 the', '$1 them'],
    note: 'Behind a preposition stands a noun, or “them”, “him”, “her”, “us”.',
    confidence: 0.88,
    wrong: 'Most of they crew had never seen the southern ice.',
    right: 'Most of the crew had never seen the southern ice.',
  },
  {
    pattern: '[with|by|from|at|in|for|to of] the|a|his|her|their|its',
    without: 'a noun',
    expected: ['$1', 'of'],
    note: 'Two prepositions stand in a row, and nothing between them.',
    confidence: 0.9,
    wrong: 'Police came with of the owner of the pub to the yard.',
    right: 'Police came with two of the owners to the yard.',
  },
  {
    pattern: '[of|with|for|by to|after|during|against] the|his|her|their|its|two|three|four',
    where: 'plain',
    without: 'a noun',
    expected: [],
    note: 'Two prepositions stand in a row, and nothing between them.',
    confidence: 0.88,
    asks: true,
    wrong: 'She was taken to hospital with to her back and legs.',
    right: 'She was taken to hospital with burns to her back and legs.',
  },
]
