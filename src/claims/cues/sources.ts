import type {CueRow} from './cue.js'

/** Somebody says so who is not named, so that the reader cannot weigh who it is. */
export const SOURCES: readonly CueRow[] = [
  {
    phrase: 'source|sources * said|say|says|told|tell|tells|claim|claimed|confirmed',
    reach: 'whole',
    example: 'The deal is off, sources said.',
  },
  {
    phrase: 'said|say|says|told|claimed a|an|the|one? * source|sources|insider|insiders',
    reach: 'whole',
    example: 'The deal is off, said a source.',
  },
  {
    phrase: 'according to * source|sources|insider|insiders',
    reach: 'whole',
    example: 'According to a source, the deal is off.',
  },
  {
    phrase: 'insider|insiders * said|say|says|told|tell|tells|claim|claims|claimed',
    reach: 'whole',
    example: 'An insider says that the deal is off.',
  },
  {
    phrase: 'people|person|persons|official|officials|source|sources familiar with',
    reach: 'whole',
    example: 'People familiar with the talks expect a sale.',
  },
  {
    phrase: 'person|people|sources|source with knowledge',
    reach: 'whole',
    example: 'A person with knowledge of the talks expects a sale.',
  },
  {
    phrase: 'on|under the? condition of anonymity',
    reach: 'whole',
    example: 'An aide spoke on condition of anonymity of a deal.',
  },
  {
    phrase: 'asked|wished|declined|wanted not? to? not? be named|identified',
    reach: 'whole',
    example: 'An aide, who asked not to be named, spoke of a deal.',
  },
  {
    phrase:
      'unnamed|anonymous|unidentified source|sources|official|officials|aide|aides|person|people',
    reach: 'whole',
    example: 'An unnamed official spoke of a deal.',
  },
  {
    phrase:
      'media|newspaper|newspapers|paper|tabloid|tabloids|outlet|outlets|website|websites|site|blog|blogs|magazine @be|@have? reported|report|reports|reporting|said|says|say|claimed|claims|claim',
    reach: 'whole',
    example: 'The band has split, local media reported.',
  },
  {
    phrase: 'local|foreign|state|tabloid|national|regional press reported|reports|says|said|claims',
    reach: 'whole',
    example: 'The band has split, the local press reports.',
  },
  {
    phrase: 'according to * media|press|outlets|website|websites|site|blog|magazine|newspaper',
    reach: 'whole',
    example: 'According to local media, the band has split.',
  },
  {
    phrase: 'some|several? @report * say|said|suggest|suggested|claim|claimed',
    reach: 'onward',
    example: 'Some accounts aside, several reports say the band has split.',
  },
  {
    phrase: 'according to * @outlet',
    reach: 'whole',
    example: 'The band has split, according to the Daily Mirror.',
  },
  {
    phrase:
      '@outlet @be|@have|first|now|also? report|reports|reported|reporting|claims|claimed|learned|learnt',
    reach: 'whole',
    example: 'The band has split, the Mirror reports.',
  },
  {
    phrase: 'report|story|article|interview|post by|in|from|on * @outlet',
    reach: 'whole',
    example: 'The band has split, says a report in the Mirror.',
  },
  {
    phrase:
      'citing * source|sources|insider|insiders|@report|people|officials|aides|media|newspaper|newspapers',
    reach: 'whole',
    example: 'The band has split, a website said, citing unnamed sources.',
  },
  {
    phrase:
      'social media|networks post|posts|user|users|account|accounts|rumours|rumors|video|videos',
    reach: 'whole',
    example: 'Social media users shared the tale of a split.',
  },
  {
    phrase: '@be circulating|swirling',
    reach: 'clause',
    example: 'Stories of a split are circulating.',
  },
  {
    phrase:
      'witness|witnesses|eyewitnesses|residents|locals|activists|neighbours|neighbors|onlookers say|says|said|told|claim|claimed|reported',
    reach: 'whole',
    example: 'The tower had burnt for days, residents said.',
  },
]
