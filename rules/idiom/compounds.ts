import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Compounds that take their plural on the first word. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: 'The noun of the compound takes the plural: the followers are adjectives.',
      authority: 'AP Stylebook',
    },
    [
      'runner-ups=runners-up',
      'The two runner-ups shared the purse.',
      'The two runners-up shared the purse.',
    ],
    [
      'runner=runners ups=up',
      'Both runner ups were absent.',
      'He is a runner; ups and downs suit him.',
    ],
    [
      'passer-bys=passers-by|passerbys=passersby|passer-byers=passers-by',
      'Two passer-bys called for help.',
      'Two passers-by called for help.',
    ],
    [
      'mother-in-laws=mothers-in-law|father-in-laws=fathers-in-law|brother-in-laws=brothers-in-law|sister-in-laws=sisters-in-law|son-in-laws=sons-in-law|daughter-in-laws=daughters-in-law',
      'Both mother-in-laws came.',
      "My mother-in-law's car was there.",
    ],
    [
      "attorney=attorneys generals=general !'|@poss",
      'Two attorney generals have sued.',
      "The attorney general's office sued.",
    ],
    [
      'hanger-ons=hangers-on',
      'He came with a crowd of hanger-ons.',
      'He came with a crowd of hangers-on.',
    ],
    [
      "looker-ons=lookers-on|onlooker's-on=onlookers",
      'The crowd of looker-ons cheered.',
      'The crowd of lookers-on cheered.',
    ],
    [
      'secretary=secretaries generals=general',
      'Three former secretary generals spoke.',
      'The secretary general spoke.',
    ],
    [
      'governor=governors generals=general',
      'Past governor generals were there.',
      'The governor general was there.',
    ],
    [
      'commander-in-chiefs=commanders-in-chief|editor-in-chiefs=editors-in-chief',
      'Two editor-in-chiefs resigned.',
      'Two editors-in-chief resigned.',
    ],
    [
      'maid-of-honours=maids-of-honour|maid-of-honors=maids-of-honor',
      'The maid-of-honours wore green.',
      'The maids-of-honour wore green.',
    ],
    ['man-of-wars=men-of-war', 'Two man-of-wars lay at anchor.', 'Two men-of-war lay at anchor.'],
  ),
]
