import type {CueRow} from './cue.js'

/** What has not happened yet, or may never: that a plan is made says nothing of its end. */
export const PLANS: readonly CueRow[] = [
  {
    phrase: "will|shall|won't|she'll|he'll|they'll|we'll|it'll|i'll|you'll",
    reach: 'clause',
    example: 'The mill will close in May.',
  },
  {
    phrase: "would|wouldn't|he'd|she'd|they'd",
    reach: 'clause',
    example: 'The mill would close under the plan.',
  },
  {
    phrase: "could|may|might|should|can|couldn't|shouldn't",
    reach: 'clause',
    example: 'The mill could close.',
  },
  {
    phrase:
      '@be going|due|set|expected|likely|scheduled|poised|about|ready|prepared|slated|unlikely|bound|tipped|determined|keen|hoping|planning|threatening|trying|seeking|preparing|looking|aiming|considering * to',
    reach: 'onward',
    example: 'The mill is set to close.',
  },
  {
    phrase: 'due|set|expected|likely|scheduled|poised|slated|tipped|threatening|ready to',
    reach: 'onward',
    example: 'The firm, expected to close the mill, said nothing.',
  },
  {phrase: '@be to', reach: 'onward', example: 'The mill is to close in May.'},
  {
    phrase: 'plan|plans|planned|planning to',
    reach: 'onward',
    example: 'The firm plans to close the mill.',
  },
  {
    phrase: 'plan|plans|planned|planning for|on',
    reach: 'onward',
    example: 'The council has plans for a new bridge.',
  },
  {
    phrase:
      'hope|hopes|hoped|hoping|aim|aims|aimed|want|wants|wanted|intend|intends|intended|seek|seeks|sought|try|tries|tried|attempt|attempts|attempted|threaten|threatens|threatened|promise|promises|promised|pledge|pledges|pledged|vow|vows|vowed|offer|offers|offered|propose|proposes|proposed|consider|considers|bid|bids|agree|agrees|agreed|decide|decides|decided|expect|expects|ask|asks|asked|urge|urges|urged|order|orders|ordered|call|calls|called|refuse|refuses|refused|fail|fails|failed|ready|need|needs|needed|like|prepare|prepares|prepared for? to',
    reach: 'onward',
    example: 'The union threatened to close the mill.',
  },
  {
    phrase: 'face|faces|faced|facing',
    asVerb: true,
    reach: 'onward',
    example: 'The guard faces ten years in prison.',
  },
  {
    phrase: 'threatened|threatening with',
    reach: 'onward',
    example: 'The crew were threatened with dismissal.',
  },
  {
    phrase: 'threat|threats|risk|prospect|possibility|chance|danger|talk|hopes|fear|fears of',
    reach: 'onward',
    example: 'The town lives under the threat of closure.',
  },
  {
    phrase:
      'consider|considers|considered|considering|mull|mulls|mulling|weigh|weighs|weighing|eye|eyes|eyeing',
    reach: 'onward',
    example: 'The firm is considering closure.',
  },
  {
    phrase:
      'proposed|planned|proposal|proposals|possible|potential|impending|forthcoming|upcoming|expected|threatened',
    reach: 'noun',
    example: 'The proposed closure angers the town.',
  },
  {
    phrase: 'if|unless|whether',
    reach: 'clause',
    example: 'The town will suffer if the mill closes.',
  },
  {phrase: 'next|tomorrow', reach: 'clause', example: 'The mill closes next month.'},
  {
    phrase: 'to|would|will stand trial',
    reach: 'clause',
    example: 'The guard is to stand trial in May.',
  },
  {
    phrase: 'awaiting|awaits|await|pending',
    reach: 'onward',
    example: 'The guard is awaiting sentence.',
  },
  {phrase: 'would-be', reach: 'noun', example: 'The would-be buyer withdrew.'},
  {
    phrase: 'in talks|negotiations to|with|over|about',
    reach: 'onward',
    example: 'The firm is in talks to sell the mill.',
  },
  {
    phrase: 'maximum|possible * sentence|penalty|term',
    reach: 'whole',
    example: 'The charge carries a maximum sentence of ten years.',
  },
  {
    phrase: 'carries|carry a|the? * sentence|penalty|term',
    reach: 'whole',
    example: 'The charge carries a sentence of ten years.',
  },
]
