import type {ConstructionRow} from './construction.js'

const LINKS = 'however|meanwhile|moreover|nevertheless|furthermore|instead|afterwards|later'
const NOTE = 'The clause has a verb, and nobody does what it says.'

/** “However, has said”, “because was late”: a verb without its subject. */
export const rows: readonly ConstructionRow[] = [
  {
    pattern: `${LINKS} , [has|have|had|is|was] @participle|not|also|been|expected|due|set`,
    where: 'start',
    without: 'a subject',
    expected: ['it $1', 'he $1', 'she $1'],
    note: NOTE,
    wrong: 'However, has said that the lido will open at Easter.',
    right: 'However, had she known of the leak, the lido would have shut.',
  },
  {
    pattern: `${LINKS} , [are|were] @participle|not|also|expected|due|set`,
    where: 'start',
    without: 'a subject',
    expected: ['they $1', 'there $1'],
    note: NOTE,
    wrong: 'Meanwhile, were told to wait in the hall until noon.',
    right: 'Meanwhile, the pupils were told to wait in the hall until noon.',
  },
  {
    pattern: '[because|unless|until was|were|is|are|has|had]',
    without: 'a subject',
    expected: ['$1 it $2', '$1 he $2', '$1 they $2'],
    note: NOTE,
    wrong: 'The match was called off because was too dark to play.',
    right: 'The match was called off because it was too dark to play.',
  },
  {
    pattern: '[after|before|because @did] the|a|an|his|her|their|its',
    unlessAfter:
      'day days week weeks month months year years season seasons decade decades century minute minutes hour hours morning night evening afternoon summer winter spring autumn soon shortly long just came come immediately generation generations the and or ever never decades war round games game moments seconds years',
    without: 'a subject',
    expected: ['$1 it $2', '$1 he $2', '$1 they $2'],
    note: NOTE,
    confidence: 0.88,
    wrong: 'Shares in the mill fell sharply after announced a loss.',
    right: 'Shares in the mill fell sharply after announced losses.',
  },
]
