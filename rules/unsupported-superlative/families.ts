/** Superlatives that say much the same, with what in a body bears them out. */
export interface Family {
  /** Words of display text, as `phrasesOf` reads them. */
  readonly claims: string
  readonly evidence: string
  readonly idioms?: string
  readonly wrong: string
  readonly right: string
}

/** A whole article round one headline: a body of five sentences, the third of them given. */
function story(headline: string, sentence: string): string {
  return `${headline}

The harbour board of Harwick met on Monday to discuss the new ferry.

Members heard from the captain and from two engineers. ${sentence}

The ferry will sail twice a day from May. Tickets will cost less than a bus fare, the board said.
`
}

export const rows: readonly Family[] = [
  {
    claims: '=first',
    evidence: `=first =1st maiden inaugural debut =new never historic pioneer* earliest initial original unprecedented
      premiere open opening launch =start begin introduc* create invent =yet since =end unique`,
    idioms: `first_minister first_lady first_half first_class first_team first_round first_leg first_test first_quarter
      first_aid first_place first_world_war first_division first_person first_innings first_day first_name at_first
      first_set first_look first_choice first_game first_match first_baby first_glance first_hand first_love first_period
      =first_and first_come first_degree first_step first_stage first_phase first_six first_three first_week first_month`,
    wrong: story('Harwick ferry is first to run on hydrogen', 'The ferry runs on hydrogen.'),
    right: story(
      'Harwick ferry is first to run on hydrogen',
      'No other ferry has run on hydrogen before; it is the first.',
    ),
  },
  {
    claims: '=record all-time =unprecedented record-breaking',
    evidence: `record* all-time unprecedented highest lowest most biggest largest fastest longest best worst never ever
      greatest historic peak high low since`,
    idioms:
      'record_label record_company record_deal record_shop record_industry on_record off_record record_store track_record criminal_record record_album record_producer record_firm record_boss record_sale_of =records_deal set_record_straight record_high_court',
    wrong: story(
      'Record crowd hears of Harwick ferry',
      'A crowd of 40 heard of the ferry at Harwick.',
    ),
    right: story(
      'Record crowd hears of Harwick ferry',
      'A crowd of 40, the largest ever, heard of the ferry at Harwick.',
    ),
  },
  {
    claims: '=biggest =largest =greatest',
    evidence: `biggest largest greatest record* most highest major lead* top huge massive giant giants number_one no_1
      dominant main giant enormous vast superpower =best heavyweight big great`,
    idioms: 'greatest_hits =biggest_loser',
    wrong: story('Harwick to get largest ferry in county', 'The ferry has room for 40 cars.'),
    right: story(
      'Harwick to get largest ferry in county',
      'The ferry, the biggest in the county, has room for 40 cars.',
    ),
  },
  {
    claims: '=worst =deadliest =bloodiest',
    evidence:
      'worst deadliest bloodiest lowest poor* bad badly record* most highest heaviest biggest severe* serious* terrible devast* catastroph* disaster* never',
    wrong: story(
      'Harwick ferry has worst winter in memory',
      'The ferry stayed in port for a week.',
    ),
    right: story(
      'Harwick ferry has worst winter in memory',
      'In the worst winter that she could remember, the captain kept the ferry in port.',
    ),
  },
  {
    claims: '=youngest =oldest',
    evidence: 'youngest oldest young old age* aged teenage* veteran elder* ancient earliest =first',
    wrong: story('Harwick ferry gets youngest captain in county', 'The captain lives by the quay.'),
    right: story(
      'Harwick ferry gets youngest captain in county',
      'At 24 the captain of the ferry is the youngest in the county.',
    ),
  },
  {
    claims: '=highest =lowest',
    evidence:
      'highest lowest high low record* most least peak* tall* top bottom best worst biggest smallest strongest weakest since trough slump* soar* surge* fall rise',
    wrong: story('Harwick ferry has lowest fares in county', 'A return costs two pounds.'),
    right: story(
      'Harwick ferry has lowest fares in county',
      'At two pounds the fares of the ferry are the lowest in the county.',
    ),
  },
  {
    claims:
      '=fastest =longest =hottest =coldest =wettest =driest =tallest =strongest =richest =poorest =deepest =heaviest',
    evidence: `fast* long* hot* cold* wet* dry driest tall* strong* rich* poor* deep* heavy heaviest record* wealth* speed*
      quick* most highest lowest biggest =best high low warm* since temperature* rain* net_worth billionaire`,
    wrong: story('Harwick ferry is fastest on the coast', 'The ferry crosses in an hour.'),
    right: story(
      'Harwick ferry is fastest on the coast',
      'The ferry crosses in an hour, quicker than any other, the fastest on the coast.',
    ),
  },
]
