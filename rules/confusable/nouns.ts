import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Nouns taken for another, told by the words they go with. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: 'The principal is the head, or the main one; a principle is a rule.',
      authority: 'AP Stylebook',
    },
    [
      'school|vice|assistant|deputy|former|the|college|high [principle=principal|principles=principals] of the|a|@name|@adjective? school|high|college|academy|elementary|university',
      'She is the principle of a school.',
      'It is a principle of the school.',
    ],
    [
      'school|vice|assistant [principle=principal|principles=principals] !of',
      'The school principle resigned.',
      'The school is run on principles.',
    ],
    [
      'principle=principal investigator|dancer|cellist|violinist|conductor|actor|residence|photography|ballerina',
      'She is the principle dancer.',
      'On principle dancers are unpaid.',
    ],
    [
      'agree|agreed|agrees|agreement|agreements|deal|approved|approval|accepted|possible in [principal=principle]',
      'They agreed in principal.',
      'They repaid a million in principal and interest.',
    ],
    [
      'basic|guiding|core|fundamental|moral|ethical [principal=principle|principals=principles] @end|of|and|that|in',
      'It breaks a basic principal of law.',
      'A core principal dancer left.',
    ],
  ),
  ...rowsOf(
    {note: 'What completes is a complement; praise is a compliment.', authority: 'AP Stylebook'},
    [
      'compliment=complement|compliments=complements|complimented=complemented|complimenting=complementing the? existing|flavour|flavours|flavor|flavors|decor|dish|dishes|menu|surroundings|colours|colors|landscape',
      'The sauces compliment the flavours.',
      'They compliment each man.',
    ],
    [
      '@be [complimented=complemented] by a|an|the? side|sauce|rich|fresh|selection|wine|garden|range|views|soft',
      'The fish is complimented by a sauce.',
      'She was complimented by the judge.',
    ],
    [
      'complement=compliment|complements=compliments|complemented=complimented him|her|them|me|us on|for',
      'He complemented her on the goal.',
      'It complemented her outfit.',
    ],
    [
      'full [compliment=complement] of',
      'He has a full compliment of players.',
      'It was a full compliment.',
    ],
    [
      'pay|pays|paid|paying|backhanded a|the? huge|great|nice? [complement=compliment|complements=compliments]',
      'He paid a complement to her.',
      'It is a nice complement to fish.',
    ],
    [
      'a|be free|is|are [complementary=complimentary] drink|drinks|breakfast|tickets|wifi|wi-fi|coffee|champagne|meal',
      'Guests get a free complementary drink.',
      'They have complementary skills.',
    ],
    [
      'complementary=complimentary about|breakfast|drinks|drink|tickets|wi-fi|wifi|champagne|parking',
      'He was complementary about the pitch.',
      'The skills are complementary.',
    ],
    [
      'complimentary=complementary medicine|therapy|therapies|medicines|skills|colours|colors',
      'He sells complimentary medicine.',
      'He was complimentary.',
    ],
  ),
  ...rowsOf(
    {note: 'A council meets; counsel is advice, or a lawyer.', authority: 'AP Stylebook'},
    [
      'borough|parish [counsel=council|counsels=councils]',
      'The parish counsel met.',
      'The town counsel, a lawyer, spoke.',
    ],
    [
      'counsel=council tax|house|houses|housing|estate|estates|flat|flats|chamber|leader|workers',
      'He lived in a counsel house.',
      'Her counsel housed the papers.',
    ],
    [
      "legal|special|defence|defense|independent|outside|lead|junior|king's|queen's|general|prosecuting|senior [council=counsel] @name|for|said|told|to|who|argued|robert|jack",
      'Special council Ann Reed spoke.',
      'The general council vote is due.',
    ],
    [
      'keep|keeps|kept|keeping @poss own? council=counsel @end',
      'He kept his own council.',
      'He kept his own counsel.',
    ],
  ),
  ...rowsOf(
    {
      note: 'A site is a place, sight is seeing, and to cite is to quote.',
      authority: 'AP Stylebook',
    },
    [
      'building|construction|web|camp|burial|landfill|heritage|crash|nuclear|industrial|brownfield|archaeological|launch|dating|news|test|polling|vaccination [sight=site|sights=sites] !in',
      'The building sight was shut.',
      'She set her sights on it.',
    ],
    [
      'in|within|of|lose|lost|losing [site=sight] of',
      'They lost site of the aim.',
      'It is at the site of a mill.',
    ],
    [
      'set|sets|setting|have|has|had @poss sites=sights|cites=sights on',
      'The club set its sites on Europe.',
      'They built sites on farms.',
    ],
    ['at first site=sight|cite=sight', 'It was love at first site.', 'It is the first site.'],
    [
      'in|within plain site=sight|cite=sight',
      'The gun was in plain site.',
      'It was hidden in plain sight.',
    ],
    [
      '[sited=cited] @det|as|for|by? evidence|sources|source|reasons|reason|concerns|example|examples|data|report|research|study|fears',
      'He sited concerns.',
      'It is sited by a river.',
    ],
    [
      '[siting=citing] @adjective? evidence|sources|concerns|reasons|safety|health|fears|research|data|costs|officials',
      'She quit, siting health grounds.',
      'The siting of masts is disputed.',
    ],
  ),
  ...rowsOf(
    {note: 'A hangar holds aircraft; a hanger holds coats.', authority: 'AP Stylebook'},
    [
      'aircraft|airport|airplane|plane|maintenance|helicopter|jet|aeroplane [hanger=hangar|hangers=hangars]',
      'Fire hit an aircraft hanger.',
      'Put it on a hanger.',
    ],
    [
      'coat|clothes|wire|cliff [hangar=hanger|hangars=hangers]',
      'It hung on a coat hangar.',
      'The jet is in its hangar.',
    ],
  ),
  ...rowsOf(
    {note: 'Ordnance is weapons; an ordinance is a local law.', authority: 'AP Stylebook'},
    [
      'unexploded|military|explosive|naval|wartime|live [ordinance=ordnance] !was|on',
      'They found unexploded ordinance.',
      'The city passed an ordinance.',
    ],
    [
      'ordinance=ordnance survey|disposal',
      'It is on the ordinance survey map.',
      'The ordinance will pass.',
    ],
    [
      'city|county|zoning|municipal|noise|smoking [ordnance=ordinance|ordnances=ordinances]',
      'The city ordnance bans drones.',
      'He was an ordnance officer.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Writing paper is stationery; what stands still is stationary.',
      authority: 'AP Stylebook',
    },
    [
      'stationary=stationery shop|store|cupboard|supplies|company|set|maker|firm',
      'He runs a stationary shop.',
      'The stationary shopper waited.',
    ],
    [
      'office|school|headed|wedding|writing [stationary=stationery]',
      'They stole office stationary.',
      'The train was stationary.',
    ],
    [
      'stationery=stationary vehicle|vehicles|car|cars|traffic|bus|lorry|train|bike|van|object',
      'He hit a stationery car.',
      'He sold stationery.',
    ],
  ),
  ...rowsOf(
    {note: 'A tenet is a belief; a tenant pays rent.', authority: 'AP Stylebook'},
    [
      'central|core|basic|key|fundamental|main [tenant=tenet|tenants=tenets] of',
      'It is a central tenant of the faith.',
      'The main tenants left.',
    ],
    [
      'tenants=tenets of his|her|the? islam|faith|christianity|democracy|religion|journalism|capitalism|buddhism|socialism',
      'He follows the tenants of his faith.',
      'The tenants of the flats met.',
    ],
  ),
  ...rowsOf(
    {
      note: 'A mantel is over the fire; a mantle is a cloak, or a role.',
      authority: 'Merriam-Webster',
    },
    [
      'take|takes|took|taken|taking|inherit|inherited|assume|assumed|assuming|the [mantel=mantle] of|from|as',
      'He took up the sash and the mantel of leader.',
      'It hung on the mantel.',
    ],
    ['mantle=mantel clock|piece|shelf', 'A mantle clock was sold.', 'The mantle was torn.'],
  ),
  ...rowsOf(
    {
      note: 'A palate tastes, a palette has colours, a pallet carries goods.',
      authority: 'AP Stylebook',
    },
    [
      "colour|color|neutral|artist's|pastel|earthy|muted [palate=palette|pallet=palette|palates=palettes|pallets=palettes]",
      'It has a neutral palate.',
      'It pleases the palate.',
    ],
    [
      'wooden|wood|loading|shipping|of [palettes=pallets|palates=pallets] @end|of|and|in|were',
      'They burned wooden palettes.',
      'They burned wooden pallets in June.',
    ],
    [
      '[wooden palette=pallet|palate=pallet]',
      'It lay on a wooden palette.',
      'It lay on a wooden pallet.',
    ],
    [
      'cleft|soft|hard|sensitive|cleanse @poss|the? [palette=palate|pallet=palate]',
      'The baby has a cleft palette.',
      'He has a paint palette.',
    ],
  ),
  ...rowsOf(
    {note: 'A role is played; a roll is turned or eaten.', authority: 'AP Stylebook'},
    [
      'play|plays|played|playing|leading|starring|title|lead|key|important|major|crucial|vital|pivotal|supporting @adjective? [roll=role|rolls=roles] in|as|model !it',
      'She plays a leading roll in the film.',
      'It is a roll of cloth.',
    ],
    [
      'role=roll|roles=rolls|roled=rolled of the|a dice|drum|tape|film',
      'It was a role of the dice.',
      'It was a roll of the dice.',
    ],
    ['roll=role model|models', 'He is a roll model.', 'She is a role model.'],
    ['@be on a role=roll @end', 'The side is on a role.', 'She works on a role.'],
    [
      'sausage|bread|drum|egg|swiss|toilet|bacon|electoral [role=roll|roles=rolls]',
      'He ate a sausage role.',
      'The role is hers.',
    ],
    [
      'role=roll|roles=rolls out|back the|a|its|new|vaccines|plans|@end',
      'They will role out the plan.',
      'A role out in May is his.',
    ],
    [
      'to|will|would [role=roll] out|back|over',
      'It is set to role out 5G.',
      'He had a role out west.',
    ],
  ),
  ...rowsOf(
    {
      note: 'The sole is of the foot, or the only one; the soul is the spirit.',
      authority: 'AP Stylebook',
    },
    [
      'soul=sole purpose|survivor|reason|responsibility|aim|owner|custody|trader|exception|breadwinner|charge|discretion|focus',
      'Her soul purpose is to win.',
      'It feeds the soul.',
    ],
    ['heart|body|mind and [sole=soul]', 'He put heart and sole into it.', 'He likes cod and sole.'],
    [
      'sole=soul searching|music|mate|singer|sister',
      'He did some sole searching.',
      'She is the sole heir.',
    ],
    [
      'sole-searching=soul-searching|sole-destroying=soul-destroying',
      'It was a time of sole-searching.',
      'It was a time of soul-searching.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Blood flows in a vein; vain is proud or useless, and a vane turns in the wind.',
      authority: 'AP Stylebook',
    },
    [
      'in vein=vain|vane=vain @end|to|as|but|and|for',
      'They fought in vein.',
      'It is in a vein of gold.',
    ],
    [
      'in a|the|this|that similar|same|lighter|different|serious? [vain=vein|vane=vein] @end|as|of',
      'He went on in the same vain.',
      'He ran in the vain hope of a lift.',
    ],
    [
      'varicose|jugular|blood [vain=vein|vains=veins|vanes=veins]',
      'He has varicose vains.',
      'He has varicose veins.',
    ],
    ['weather|wind [vein=vane|vain=vane]', 'A weather vein spun on top.', 'A weather vane spun.'],
  ),
  ...rowsOf(
    {note: 'A plaintiff sues, and plaintive is sad.'},
    [
      'the|a plaintive=plaintiff|plaintives=plaintiffs @end|said|says|argued|claims|alleges|and|in|v',
      'The judge told the plaintive.',
      'It gave a plaintive cry.',
    ],
    ['lead|each|the|its [plaintives=plaintiffs]', 'The plaintives sued.', 'The plaintiffs sued.'],
    [
      'plaintiff=plaintive cry|cries|wail|song|voice|note',
      'It gave a plaintiff cry.',
      'The plaintiff cried.',
    ],
  ),
  ...rowsOf(
    {
      note: 'A cannon fires; a canon is a body of works, or a priest.',
      authority: 'Merriam-Webster',
    },
    [
      'loose|water|fire|fired|by [canon=cannon|canons=cannons] @end|fire|at|on|and|was|were|in|fired',
      'Police used water canon.',
      'The book is in the canon.',
    ],
    ['canon=cannon fodder|balls|ball', 'Recruits were canon fodder.', 'It is canon law.'],
    [
      'literary|western|biblical [cannon=canon]',
      'It is in the literary cannon.',
      'It was a brass cannon.',
    ],
  ),
  ...rowsOf({note: 'A gamut is a range; a gambit is an opening move.', authority: 'AP Stylebook'}, [
    'run|runs|ran|running the [gambit=gamut|gauntlet=gamut] of|from emotions|joy|styles|genres|@det|a',
    'Her songs run the gambit of styles.',
    'He tried the gambit of a bluff.',
  ]),
  ...rowsOf(
    {note: 'Lightning flashes; lightening is making light.', authority: 'AP Stylebook'},
    [
      'lightening=lightning strike|strikes|bolt|bolts|storm|storms|rod|rods|speed|fast|quick|conductor|fire',
      'A lightening strike hit the barn.',
      "He was lightening strikers' loads.",
    ],
    [
      'thunder|by|of and? [lightening=lightning] @end|strike|in|on|and|during|hit|struck',
      'He was hit by lightening.',
      'The sky was lightening.',
    ],
  ),
  ...rowsOf(
    {note: 'A cord ties, and lies in the spine; a chord is of music.', authority: 'AP Stylebook'},
    [
      'spinal|umbilical|electrical|bungee|extension|rip|nylon [chord=cord|chords=cords]',
      'He hurt his spinal chord.',
      'He played a power chord.',
    ],
    [
      'guitar|piano|minor|opening [cord=chord|cords=chords]',
      'He knows the guitar cords.',
      'It is a three cord wire.',
    ],
  ),
  ...rowsOf(
    {note: 'Two fight a duel; dual is double.', authority: 'AP Stylebook'},
    [
      'duel=dual carriageway|nationality|citizenship|national|nationals|citizen|role|purpose|citizens|roles',
      'He has duel nationality.',
      'He fought a duel.',
    ],
    [
      'dual=duel|duals=duels with|between|against',
      'The dual between them lasted.',
      'The duel between them lasted.',
    ],
  ),
  ...rowsOf({note: 'Serfs were bound to the land; surf breaks on the shore.'}, [
    'serf=surf board|boards|club|the|lessons|school',
    'He runs a serf school.',
    'The serf was freed.',
  ]),
  ...rowsOf(
    {note: 'A stake is a post or a share; a steak is eaten.'},
    [
      'at|high|raise|raised|raises|raising|survive [steak=stake|steaks=stakes] @end|for|in|are|were|and',
      'Jobs are at steak.',
      'It came with the steak.',
    ],
    [
      'minority|majority|controlling|percent [steak=stake|steaks=stakes] in',
      'It sold a majority steak in the mine.',
      'He cooked a steak in butter.',
    ],
    [
      'stake=steak|stakes=steaks and chips|fries|eggs|ale',
      'He ordered stake and chips.',
      'It put a stake and flag there.',
    ],
  ),
  ...rowsOf(
    {note: 'A waste is thrown away; the waist is the middle of the body.'},
    [
      'from|around|round|below|above @poss|the [waste=waist] down|@end|up',
      'He is paralysed from the waste down.',
      'He cleared the waste.',
    ],
    [
      'waist=waste of|disposal|management|collection time|money|space|@end|firm|plant|energy|taxpayers',
      'It is a waist of time.',
      'The waist of trousers is big.',
    ],
  ),
  ...rowsOf(
    {note: 'A tail is behind; a tale is told.'},
    [
      'cautionary|fairy|folk|harrowing|epic [tail=tale|tails=tales]',
      'It is a cautionary tail.',
      'It has a tall tail.',
    ],
    [
      'tale=tail|tales=tails end|wind|winds',
      'He came at the tale end.',
      'It is a tale endlessly told.',
    ],
    ['heads or tales=tails', 'It is heads or tales.', 'It is heads or tails.'],
  ),
  ...rowsOf(
    {note: 'Heroin is a drug; a heroine is a woman of courage.', authority: 'AP Stylebook'},
    [
      'heroine=heroin addict|addicts|addiction|overdose|dealer|dealers|smuggling|trafficking|use|users|user',
      'He was a heroine addict.',
      'Our heroine adds salt.',
    ],
    [
      'kilos|grams|worth|kilograms|cocaine|tonnes|inject|injected|injecting|smuggled of|and|or? [heroine=heroin] !of',
      'They found kilos of heroine.',
      "It is worth heroines' time.",
    ],
  ),
  ...rowsOf({note: 'A current flows; a currant is a berry.'}, [
    'black|red|a [currant=current] account|affairs|accounts|champion|president|mayor|government|season',
    'He opened a currant account.',
    'He ate a currant bun.',
  ]),
  ...rowsOf(
    {note: 'What is rough is coarse; a course is run or eaten.', authority: 'AP Stylebook'},
    [
      'golf|race|crash|training|main|obstacle|degree|refresher [coarse=course] @end|of|in|at|on|meal|for',
      'It is on a golf coarse.',
      'The sand is coarse.',
    ],
    [
      'course=coarse sand|salt|grit|language|fishing|hair|grained',
      'It has course sand.',
      'The course sandwiches were good.',
    ],
  ),
  ...rowsOf(
    {note: 'A minor is a child; a miner digs.'},
    [
      'coal|gold|tin|former|trapped|striking|copper|lithium|diamond [minor=miner|minors=miners] @end|who|and|in|were|strike|strikes|was',
      'The coal minors were on strike.',
      'He faces a minor charge.',
    ],
    [
      'miner=minor injuries|injury|damage|league|offence|offences|changes|role|surgery',
      'Two had miner injuries.',
      'The miner injured his leg.',
    ],
  ),
  ...rowsOf({note: 'An aisle is between seats; an isle is an island.'}, [
    'down|up|across the? [isle=aisle] !of',
    'She walked down the isle in white.',
    'He sailed to the isle.',
  ]),
  ...rowsOf({note: 'A boarder lodges; a border divides.', authority: 'AP Stylebook'}, [
    'boarder=border|boarders=borders guard|guards|patrol|control|crossing|crossings|agents|security|force|dispute|controls|wall',
    'He works for the boarder patrol.',
    'The boarder guarded his room.',
  ]),
  ...rowsOf({note: 'A prophet foretells; a profit is made.'}, [
    'make|made|making|annual|quarterly|pre-tax|gross|operating|net|record|pretax|huge|tidy a|an|its|record? [prophet=profit|prophets=profits] @end|of|rose|fell|in|for|from|and',
    'The firm made a prophet of £2m.',
    'The prophet made a speech.',
  ]),
  ...rowsOf(
    {note: 'A lesson is learned; to lessen is to reduce.'},
    [
      'lessen=lesson|lessens=lessons learned|learnt|plan|plans',
      'It was a lessen learned.',
      'It will lessen pain.',
    ],
    [
      'teach|teaches|taught|learn|learned|learnt|learning a|him|her|them|us|important|valuable|hard? a|the? [lessen=lesson|lessens=lessons]',
      'It taught them a lessen.',
      'It taught him to lessen pain.',
    ],
  ),
  ...rowsOf({note: 'Patience is the virtue; patients are treated.'}, [
    'lose|losing|lost [patients=patience] with',
    'He lost patients with the club.',
    'The hospital lost patients.',
  ]),
  ...rowsOf({note: 'A presence is felt; presents are given.'}, [
    'military|strong|online|physical|heavy|police [presents=presence] @end|in|on|at',
    'There is a heavy police presents in town.',
    'The police presents were given.',
  ]),
  ...rowsOf({note: 'A session is held, a cession given up.'}, [
    'emergency|plenary|training|special|joint|legislative|parliamentary [cession=session|cessions=sessions]',
    'It met in emergency cession.',
    'The cession of land was signed.',
  ]),
  ...rowsOf({note: 'To seize is to take; a siege surrounds.'}, [
    'under seige=siege|seize=siege',
    'The town is under seize.',
    'The town is under siege.',
  ]),
]
