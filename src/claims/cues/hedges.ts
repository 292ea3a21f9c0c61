import type {CueRow} from './cue.js'

/** The writer does not vouch for what the clause says. Plain “said” is no hedge: it is how news is told. */
export const HEDGES: readonly CueRow[] = [
  {phrase: 'reportedly', reach: 'clause', example: 'The crew have reportedly left the ship.'},
  {phrase: 'allegedly', reach: 'clause', example: 'He allegedly took the keys.'},
  {phrase: 'supposedly', reach: 'clause', example: 'The owner supposedly sold the mill.'},
  {phrase: 'purportedly', reach: 'clause', example: 'The film was purportedly shot in May.'},
  {phrase: 'apparently', reach: 'clause', example: 'The thieves apparently came by boat.'},
  {phrase: 'seemingly', reach: 'clause', example: 'The pilot seemingly lost his way.'},
  {phrase: 'ostensibly', reach: 'clause', example: 'She ostensibly left for her health.'},
  {phrase: 'possibly', reach: 'clause', example: 'The ring was possibly stolen by a guest.'},
  {phrase: 'perhaps', reach: 'clause', example: 'The letter was perhaps written in prison.'},
  {phrase: 'maybe', reach: 'clause', example: 'Maybe the wolf came over the ice.'},
  {phrase: 'presumably', reach: 'clause', example: 'The cat presumably fell from the roof.'},
  {phrase: 'rumoured|rumored', reach: 'clause', example: 'He is rumoured to be leaving the band.'},
  {
    phrase:
      '@be said|thought|believed|understood|rumoured|rumored|alleged|reported|claimed|feared|supposed|presumed to',
    reach: 'clause',
    example: 'A deputy is said to have left for the coast.',
  },
  {
    phrase: '@be reported|presumed|feared|believed dead|killed|missing|injured',
    reach: 'clause',
    example: 'Two miners are feared dead.',
  },
  {
    phrase:
      "it|it's is|was? has? been? widely|also? said|thought|believed|understood|rumoured|rumored|alleged|reported|claimed|feared that",
    reach: 'onward',
    example: 'It is believed that the boat sank at night.',
  },
  {
    phrase:
      "it|it's is|was? has? been? widely|also? thought|believed|understood|rumoured|rumored|alleged|reported|claimed|suggested|feared",
    reach: 'whole',
    example: 'The crew left the ship at night, it has been claimed.',
  },
  {
    phrase: 'there @be * @report that|of',
    reach: 'onward',
    example: 'There are reports that the dam has failed.',
  },
  {
    phrase: '@report @have? * emerged|surfaced|circulated that?',
    reach: 'onward',
    example: 'Reports emerged that the mill had closed.',
  },
  {
    phrase: '@report that|of',
    reach: 'onward',
    example: 'The bank refused to speak of rumours that it was for sale.',
  },
  {
    phrase: 'according to @report',
    reach: 'whole',
    example: 'The band has split, according to reports.',
  },
  {
    phrase: 'according to * @report',
    reach: 'whole',
    example: 'The band has split, according to local media reports.',
  },
  {
    phrase: 'unconfirmed|unverified|unsubstantiated * @claim',
    reach: 'whole',
    example: 'Unconfirmed reports put the dead at nine.',
  },
  {
    phrase:
      'reports|rumours|rumors|allegations suggest|suggested|say|said|claim|claimed|indicate|indicated',
    reach: 'onward',
    example: 'Reports suggest the owner has fled.',
  },
  {
    phrase: 'claim|claims|claimed|claiming that',
    reach: 'onward',
    example: 'The group claimed that it had seized the port.',
  },
  {
    phrase: 'claim|claims|claimed|claiming to',
    reach: 'onward',
    example: 'The man claims to have seen a lynx.',
  },
  {
    phrase: 'claim|claims|claimed|claiming',
    asVerb: true,
    overVerb: true,
    reach: 'onward',
    example: 'The driver claimed the brakes had failed.',
  },
  {
    phrase: 'allege|alleges|alleged|alleging that',
    reach: 'onward',
    example: 'The suit alleges that the firm hid its losses.',
  },
  {
    phrase: 'purport|purports|purported|purporting to',
    reach: 'onward',
    example: 'The clip purports to show a crash.',
  },
  {
    phrase: 'appear|appears|appeared|appearing to',
    reach: 'clause',
    example: 'The firm appears to have lost the files.',
  },
  {
    phrase: 'seem|seems|seemed to',
    reach: 'clause',
    example: 'The mayor seems to have changed his mind.',
  },
  {
    phrase: 'suggest|suggests|suggested|suggesting that',
    reach: 'onward',
    example: 'The log suggests that the crew slept.',
  },
  {
    phrase: 'may|might|could have',
    reach: 'clause',
    example: 'The owner may have left the country.',
  },
  {
    phrase: 'if @be|confirmed|true|correct|verified|proven',
    reach: 'whole',
    example: 'If confirmed, the find will be the oldest in the country.',
  },
  {
    phrase:
      'if the? @claim * @be|proves|prove|turn|turns * true|correct|accurate|genuine|authentic',
    reach: 'whole',
    example: 'If the report is true, the mine will close.',
  },
  {phrase: 'alleged', reach: 'noun', example: 'The alleged theft took place in May.'},
  {phrase: 'suspected', reach: 'noun', example: 'A suspected arson attack gutted the barn.'},
  {phrase: 'purported', reach: 'noun', example: 'The purported letter was sold at auction.'},
  {phrase: 'supposed', reach: 'noun', example: 'The supposed sale of the club fell through.'},
  {phrase: 'apparent', reach: 'noun', example: 'The apparent suicide shocked the village.'},
  {
    phrase: 'rumoured|rumored',
    reach: 'noun',
    example: 'The rumoured sale of the pier alarms traders.',
  },
  {phrase: 'so-called', reach: 'noun', example: 'The so-called miracle drew crowds.'},
  {
    phrase: 'believed to @be|have',
    reach: 'onward',
    example: 'The man, believed to be a sailor, has not been named.',
  },
  {
    phrase: 'thought to @be|have',
    reach: 'onward',
    example: 'The painting, thought to be a copy, went for a song.',
  },
  {
    phrase:
      'assess|assesses|assessing|check|checking|investigating|examining|establish|determine|verify|confirm * whether|if',
    reach: 'onward',
    example: 'The army is assessing whether the raid killed him.',
  },
  {
    phrase: 'possibility|speculation|suspicion|suspicions|theory * that',
    reach: 'onward',
    example: 'There is a theory that he fled.',
  },
  {
    phrase: 'what|who * claim|claims|claimed|purports|purported|appears|appeared|alleges',
    reach: 'onward',
    example: 'The film shows what appears to be a wolf.',
  },
  {
    phrase:
      'purportedly|allegedly|reportedly|apparently|supposedly show|shows|showed|showing|depict|depicts|depicted|depicting',
    reach: 'onward',
    example: 'A film purportedly showing a wolf was sold.',
  },
  {
    phrase: 'most|very|highly|more likely',
    reach: 'clause',
    example: 'The fire was most likely caused by a lamp.',
  },
  {phrase: 'probably', reach: 'clause', example: 'The fire was probably caused by a lamp.'},
  {
    phrase: '@report @be being? made|circulated|investigated that?',
    reach: 'onward',
    example: 'Claims are being made that the mill was sold.',
  },
  {
    phrase: '@report * * that',
    reach: 'onward',
    example: 'Rumours have reached the town hall that the mill has closed.',
  },
  {
    phrase: 'suspected of',
    reach: 'noun',
    example: 'A man suspected of robbing the bank was held.',
  },
  {phrase: 'accused of', reach: 'noun', example: 'A guard accused of robbing the bank was held.'},
  {phrase: 'amid @report', reach: 'onward', example: 'Shares fell amid rumours of a sale.'},
]
