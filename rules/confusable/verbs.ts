import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Verbs taken for another, told by their object or particle. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'The past of “lead” is “led”.', authority: 'AP Stylebook'},
    [
      "has|have|had|having|i've|we've|they've|you've [lead=led] to|the|a|an|his|her|their|its|calls|some|many|us|them|him|@adv",
      'The leak has lead to a recall.',
      'The toys have lead paint.',
    ],
    [
      '@be [lead=led] by|away|astray|into|off|through|out|from|down',
      'The walk is lead by a ranger.',
      'The lead by half-time was two goals.',
    ],
    [
      'government|group|coalition|campaign|consortium|delegation|study|inquiry|investigation|effort|efforts|protest|talks|research|force|operation|initiative|march|rally|committee|uprising|revolt [lead=led] by',
      'He joined a march lead by nurses.',
      'They extended their lead by a goal.',
    ],
    ['@be|has|have|had [mislead=misled]', 'Voters were mislead.', 'They did not mislead voters.'],
    [
      'which|that|@name|@num [lead=led] to @poss death|arrest|arrests|resignation|downfall|conviction',
      'It was the tip that lead to his arrest.',
      'Crashes that lead to deaths are rare.',
    ],
  ),
  ...rowsOf(
    {note: 'To affect is to act on; an effect is a result.', authority: 'AP Stylebook'},
    [
      'a|an|any|no|little|negative|positive|adverse|knock-on|greenhouse|ripple|domino|devastating|detrimental|chilling|profound|significant|big|huge|side|lasting|immediate|desired|opposite|major|direct [affect=effect|affects=effects] on|of|@end|in|to|that',
      'The ban had no affect on sales.',
      'The ban will directly affect on-street parking.',
    ],
    [
      'side|adverse|negative|long-term|after [affects=effects]',
      'The pill has side affects.',
      'Side roads matter.',
    ],
    [
      'take|takes|took|taking|into|come|comes|came|taken [affect=effect] @end|on|in|from|next|at|immediately|after|when|until|by|as',
      'The ban will take affect on Monday.',
      'What they take affects them.',
    ],
    [
      'adversely|negatively|badly|severely|seriously|greatly|deeply|disproportionately|personally|profoundly [effect=affect|effected=affected|effects=affects|effecting=affecting]',
      'Farms were badly effected.',
      'Farms were badly affected.',
    ],
    [
      'people|those|areas|families|customers|passengers|villages|communities [effected=affected] by',
      'Families effected by the flood met.',
      'The changes he effected by stealth stayed.',
    ],
    [
      "it|which|how|who|also|not|will|could|may|might|would|can|to|doesn't|won't|didn't [effect=affect|effects=affects|effected=affected] us|them|people|everyone|me|you|everybody|him|millions|thousands|children|patients|families|your|his|her|their|our|my",
      'It will effect everyone.',
      'It is meant to effect change.',
    ],
  ),
  ...rowsOf(
    {note: 'To lose is not to have any more; loose is not tight.', authority: 'AP Stylebook'},
    [
      "to|will|would|could|can|may|might|not|don't|didn't|won't|or|can't|cannot|never|they'll|we'll|you'll|and [loose=lose] @poss|a|money|weight|control|sight|touch|ground|sleep|power|interest|hope|faith|confidence|patience|seats|jobs|out|everything|them|it|him|one|@num !@end",
      'The club may loose its licence.',
      'They would cut and loose the ties.',
    ],
    [
      '@be|keep|kept|risk|start|started|keeps [loosing=losing]',
      'The party is loosing votes.',
      'He kept loosening ties.',
    ],
    [
      'a|some|on|the [lose=loose] cannon|cannons|end|ends|change|ball|fit|fitting|clothing|clothes|threads',
      'He is a lose cannon.',
      'He will lose change.',
    ],
    [
      'on the lose=loose @end|in|and|after|since',
      'A bull is on the lose.',
      'They are on the losing side.',
    ],
    [
      'break|breaks|broke|breaking|broken|cut|came|come|coming|comes|hang|shook|work|worked|tore|turned|turn [lose=loose] @end|from|and|in|on|after|with',
      'The boat broke lose from its ropes.',
      'Those who come lose money.',
    ],
  ),
  ...rowsOf(
    {note: 'To pore is to study closely.', authority: 'AP Stylebook'},
    [
      'pour=pore|pours=pores|poured=pored|pouring=poring over @det|@adjective? documents|records|books|data|footage|papers|maps|evidence|files|figures|results|details|images|emails|accounts|report|statistics|video|photos|contract',
      'Auditors poured over the books.',
      'He poured over the sauce.',
    ],
    [
      '[pour=pore|pours=pores|poured=pored|pouring=poring over] documents|records|data|footage|evidence|files|figures|maps|books|papers|images|emails|results|details',
      'Staff poured over records.',
      'Milk was poured over oats.',
    ],
  ),
  ...rowsOf(
    {note: 'To flout a rule is to mock it; to flaunt is to show off.', authority: 'AP Stylebook'},
    [
      'flaunt=flout|flaunts=flouts|flaunted=flouted|flaunting=flouting the|a|these|those|all|covid|lockdown|planning|international|safety? rule|rules|law|laws|ban|regulations|convention|conventions|restrictions|curfew|sanctions|order|orders|guidelines|authority',
      'Drivers flaunt the rules.',
      'They flaunt their wealth.',
    ],
    [
      'flout=flaunt|flouts=flaunts|flouted=flaunted|flouting=flaunting his|her|its|their wealth|riches|figure|money|body|jewellery|jewelry',
      'He likes to flout his wealth.',
      "He likes to flout his party's rules.",
    ],
  ),
  ...rowsOf(
    {note: 'Drugs and rumours are peddled; bicycles are pedalled.', authority: 'AP Stylebook'},
    [
      'pedal=peddle|pedals=peddles|pedalled=peddled|pedaled=peddled|pedalling=peddling|pedaling=peddling drugs|cocaine|heroin|lies|myths|misinformation|conspiracy|influence|fentanyl|disinformation|rumours|rumors|propaganda|hate|falsehoods',
      'He was jailed for pedalling drugs.',
      'He likes pedalling hard.',
    ],
    [
      'peddled=pedalled|peddling=pedalling|peddle=pedal bikes|bicycle|bicycles|furiously|uphill',
      'She went by peddling furiously.',
      'He was peddling maps.',
    ],
    [
      'soft-peddle=soft-pedal|soft-peddled=soft-pedalled|soft-peddling=soft-pedalling',
      'He soft-peddled the cuts.',
      'He soft-pedalled the cuts.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Walls and rules are breached; the breech is the back of a gun, or the way a baby lies.',
    },
    [
      'breech=breach|breeches=breaches|breeched=breached|breeching=breaching of|the|security|contract|rules|its|their !babies|birth',
      'The firm is in breech of contract.',
      'Breech babies come feet first.',
    ],
    [
      'data|security|in|privacy [breech=breach|breeches=breaches]',
      'It was a data breech.',
      'They wore riding breeches.',
    ],
    [
      'breach=breech birth|baby|babies|delivery|presentation',
      'She had a breach birth.',
      'The breach led to a birth record leak.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Whoever is freed or rescued is bailed out; hay is baled, and so are British airmen out of aircraft.',
      authority: 'AP Stylebook',
    },
    [
      'bank|banks|bankers|economy|firm|firms|company|taxpayers|state|government|treasury [bale=bail|bales=bails|baled=bailed|baling=bailing out]',
      'Taxpayers baled out the lender.',
      'The airman baled out over the sea.',
    ],
    [
      'on|granted|denied|refused|posted|post|jumped|skipped|without|police|conditional [bale=bail]',
      'He was freed on bale.',
      'The cat sat on bales.',
    ],
    [
      'bail=bale|bails=bales of hay|straw|cotton|wool',
      'Bails of hay caught fire.',
      'The court set bail of £500.',
    ],
    [
      'hay|straw|cotton [bail=bale|bails=bales]',
      'A hay bail rolled off the truck.',
      'The hay merchant got bail.',
    ],
  ),
  ...rowsOf(
    {note: 'A censor cuts; to censure is to condemn.', authority: 'AP Stylebook'},
    [
      'vote|voted|motion|resolution|move|moved|effort to [censor=censure] him|her|the|a|president|governor|mayor|senator',
      'The senate voted to censor him.',
      'They voted to censor films.',
    ],
    [
      'formally|officially [censored=censured]',
      'He was formally censored by peers.',
      'The film was heavily censored.',
    ],
  ),
  ...rowsOf(
    {note: 'What is not felt does not faze; a phase is a stage.', authority: 'AP Stylebook'},
    [
      "not|doesn't|didn't|don't|won't|never|wouldn't|hardly|nothing [phase=faze|phases=fazes|phased=fazed] @obj|the|@name|@end|by|his|her",
      'The noise did not phase her.',
      'The plan will be phased in.',
    ],
    ['un-phased=unfazed|unphased=unfazed', 'She seemed unphased.', 'She seemed unfazed.'],
    ['@be [phased=fazed] by', 'He is phased by nothing.', 'It is phased in by stages.'],
    [
      'faze=phase|fazed=phased|fazing=phasing in|out',
      'They will faze out coal.',
      'They will phase out coal.',
    ],
  ),
  ...rowsOf(
    {note: 'Doctors prescribe; laws proscribe.', authority: 'AP Stylebook'},
    [
      '@be|banned [prescribed=proscribed] terrorist|terror|group|groups|organisation|organisations|organization|organizations',
      'It is a prescribed terrorist group.',
      'He was prescribed drugs.',
    ],
    [
      'a|as|of|the [prescribed=proscribed] terrorist|terror|organisation|organization|group',
      'It was named a prescribed organisation.',
      'It is a prescribed dose.',
    ],
    [
      'proscribe=prescribe|proscribed=prescribed|proscribing=prescribing drugs|antibiotics|medication|medicine|painkillers|opioids|pills|statins|antidepressants',
      'Doctors proscribed antibiotics.',
      'The state proscribed the group.',
    ],
  ),
  ...rowsOf(
    {note: 'To waive is to give up; to wave is to move the hand.', authority: 'AP Stylebook'},
    [
      'wave=waive|waves=waives|waved=waived|waving=waiving the|a|all|any|its|their|his|her|your? fee|fees|rights|charge|charges|immunity|privilege|requirement|requirements|tariff|tariffs|anonymity|extradition|rent',
      'The bank waved the fee.',
      'He waved the flag.',
    ],
    [
      'waive=wave|waives=waves|waived=waved|waiving=waving goodbye|flags|banners|placards',
      'Fans waived flags.',
      'The board waived its flag fees.',
    ],
  ),
  ...rowsOf(
    {note: 'To waver is to be unsure; a waiver gives a right up.', authority: 'AP Stylebook'},
    [
      "to|will|not|never|didn't|doesn't|won't waiver=waver @end|from|in",
      'She will not waiver.',
      'He signed a waiver.',
    ],
    ['waivered=wavered|waivering=wavering', 'Her faith never waivered.', 'He signed two waivers.'],
  ),
  ...rowsOf(
    {
      note: 'To forgo is to do without, to forego is to go before.',
      authority: 'AP Stylebook',
      severity: 'warning',
    },
    [
      'forego=forgo|foregoes=forgoes|foregoing=forgoing|forewent=forwent @det|pay|bonus|bonuses|treatment|meals|food|salary|profits|surgery|care',
      'He will forego his bonus.',
      'The foregoing was agreed.',
    ],
  ),
  ...rowsOf(
    {
      note: 'To imply is to hint; to infer is to conclude.',
      authority: 'AP Stylebook',
      severity: 'hint',
    },
    [
      '@subj|@name|report|statement|letter [inferred=implied|infers=implies|inferring=implying] that @det|@subj|@name',
      'The letter infers that he lied.',
      'From it we can infer that he lied.',
    ],
  ),
  ...rowsOf(
    {note: 'To pray is to speak to God; to prey is to hunt.'},
    [
      'pray=prey|prays=preys|prayed=preyed|praying=preying on|upon the? young|elderly|vulnerable|children|women|people|fears|older|girls|victims|lonely|weak',
      'Gangs pray on the vulnerable.',
      'They pray on the hill.',
    ],
    [
      'to|will|and|we|i|must|please prey=pray|preyed=prayed for|to|that @det|god|allah|@obj|rain|peace|@name',
      'They went to prey for rain.',
      'It is prey for the owl.',
    ],
    [
      'fall|fell|falls|fallen|easy [pray=prey] to|for|@end',
      'Many fell pray to fraud.',
      'They fell to pray.',
    ],
    ['birds|bird of [pray=prey]', 'Birds of pray nest here.', 'Birds of prey nest here.'],
  ),
  ...rowsOf(
    {note: 'What is levelled is razed; to raise is to lift.', authority: 'AP Stylebook'},
    [
      'raise=raze|raised=razed|raising=razing to the ground',
      'The mill was raised to the ground.',
      'Flags were raised to the top.',
    ],
    [
      'raze=raise|razed=raised|razing=raising money|funds|concerns|questions|awareness|taxes|prices',
      'They razed money for the roof.',
      'They razed homes.',
    ],
  ),
  ...rowsOf(
    {note: 'To elicit is to draw out; illicit is against the law.'},
    [
      'illicit=elicit a|an|any|some|the|no|strong response|reaction|sympathy|laughs|confession|responses|information',
      'It failed to illicit a response.',
      'The illicit sale ended.',
    ],
    [
      'will|would|can|could|may|might|not [illicit=elicit]',
      'It will illicit anger.',
      'They turned to illicit drugs.',
    ],
    [
      '!to|may|might|could|can|would|will|not elicit=illicit drug|drugs|affair|trade|goods|substances|arms|relationship|activity|cigarettes|tobacco',
      'Police seized elicit drugs.',
      'Talks may elicit drug secrets.',
    ],
  ),
  ...rowsOf({note: 'To wreak is to inflict; to reek is to smell.', authority: 'AP Stylebook'}, [
    'reek=wreak|reeked=wreaked|reeking=wreaking destruction|devastation|carnage|chaos',
    'The storm reeked destruction.',
    'The mill reeked.',
  ]),
  ...rowsOf(
    {note: 'To canvass is to ask for votes or views; canvas is cloth.', authority: 'AP Stylebook'},
    [
      'canvas=canvass|canvased=canvassed|canvasing=canvassing voters|residents|opinion|opinions|neighbourhoods|neighborhoods|support|votes|door',
      'Volunteers canvas voters.',
      'The canvas was torn.',
    ],
    [
      'to|been|was|were|and|officers|detectives|police [canvas=canvass|canvased=canvassed] the area|neighborhood|neighbourhood|scene|street|voters',
      'Police will need to canvas the area.',
      'He fixed to canvas the photos.',
    ],
    ['on canvass=canvas', 'It is an oil on canvass.', 'It is an oil on canvas.'],
  ),
  ...rowsOf(
    {note: 'A rider reins in; a monarch reigns.', authority: 'AP Stylebook'},
    [
      'to|will|must|help|can|could|would|and|should [reign=rein] in spending|costs|inflation|prices|debt|public|government|militias|big|deficits|excess|immigration',
      'They must reign in spending.',
      'He could reign in his own name.',
    ],
    [
      'reigned=reined|reigning=reining in|back spending|costs|inflation|by|debt|public|prices',
      'The bank reigned in costs.',
      'He reigned in Spain.',
    ],
    [
      'take|takes|took|taken|taking|hand|handed|handing|hold|holds|holding|held over? the [reigns=reins]',
      'Her deputy took the reigns.',
      'Two reigns ended.',
    ],
    [
      '[reigns=reins] of power|government|office|the',
      'He holds the reigns of power.',
      'The reigns of kings are listed.',
    ],
  ),
  ...rowsOf(
    {note: 'To hail is to greet, and to come from.', authority: 'AP Stylebook'},
    ['haled=hailed as|by|the|from|a', 'She was haled as a hero.', 'She was hailed as a hero.'],
    ['hales=hails from', 'He hales from Cork.', 'Hales left from Cork.'],
  ),
  ...rowsOf({note: 'To assess is to judge; asses are donkeys.'}, [
    'to|will|would|can|could|must|should|and|officers|doctors|experts [asses=assess] the|whether|how|damage|what|its|their|his|her|if|risk|risks|@adjective|each',
    'Engineers will asses the damage.',
    'Wild asses graze here.',
  ]),
  ...rowsOf(
    {note: 'To defuse is to make safe, to diffuse is to spread.', authority: 'AP Stylebook'},
    [
      'diffuse=defuse|diffuses=defuses|diffused=defused|diffusing=defusing the|a|this|an|rising|growing? tension|tensions|situation|bomb|bombs|crisis|row|mine|mines|standoff|stand-off|confrontation|device|anger|conflict',
      'Police tried to diffuse the row.',
      'The lamps diffuse light.',
    ],
  ),
  ...rowsOf(
    {note: 'A horde is a crowd, a hoard a hidden store.', authority: 'AP Stylebook'},
    [
      'hoard=horde|hoards=hordes of people|fans|tourists|shoppers|visitors|reporters|children|zombies|protesters|photographers|journalists|supporters|men',
      'Hoards of fans came.',
      'Hoards of coins were found.',
    ],
    [
      'horde=hoard|hordes=hoards|hording=hoarding|horded=hoarded of coins|gold|cash|weapons|silver|treasure|stolen|food|toilet|supplies',
      'He found a horde of coins.',
      'A horde of fans came.',
    ],
    [
      '[horded=hoarded|hording=hoarding] food|toilet|supplies|cash|gold|fuel',
      'Shoppers were hording fuel.',
      'A horde food critics hate.',
    ],
  ),
  ...rowsOf(
    {note: 'To bare is to uncover, to bear to carry.', authority: 'AP Stylebook'},
    [
      'bare=bear|bares=bears|bared=bore|baring=bearing in mind|responsibility|witness|fruit|arms|resemblance',
      'Buyers should bare in mind the fees.',
      'The bare in-tray sat there.',
    ],
    [
      'to|will|must|not|can|could|and [bare=bear] responsibility|witness|fruit|a|the brunt|cost|costs|burden|grudge|resemblance|weight|blame|@end|of|for|in',
      'Towns will bare the brunt of it.',
      'He had to bare the wires.',
    ],
    ['right to [bare=bear] arms', 'The right to bare arms was argued.', 'He has bare arms.'],
    [
      'bear=bare his|her|its|their teeth|soul|chest|all',
      'The dog would bear its teeth.',
      'It can bear its weight.',
    ],
    [
      "cannot|can't|couldn't|could not? [bare=bear] to",
      "She can't bare to look.",
      'It is bare to the bone.',
    ],
  ),
  ...rowsOf(
    {note: 'Brakes stop a car; to break is to smash.', authority: 'AP Stylebook'},
    [
      'slam|slams|slammed|slamming|hit|pumped|applied|apply on? the [breaks=brakes|break=brake] @end|and|to|on|when|as',
      'He slammed on the breaks.',
      'He hit the brakes.',
    ],
    ['[break=brake] pads|fluid|pedal|pad|discs', 'The break pads were worn.', 'They break lights.'],
    [
      'hand|disc|foot|emergency|parking [break=brake|breaks=brakes] @end|on|was|failed|had',
      'The hand break failed.',
      'It breaks in the hand.',
    ],
    [
      'put|puts|putting the [breaks=brakes] on',
      'The bank put the breaks on lending.',
      'They put the brakes on lending.',
    ],
    [
      'brake=break|brakes=breaks|braking=breaking the law|rules|record|records|news|down|up|into',
      'He was accused of braking the law.',
      'He was braking hard.',
    ],
  ),
  ...rowsOf({note: 'To counsel is to advise; a council meets.', authority: 'AP Stylebook'}, [
    'to|will|would|and [council=counsel] against|patients|clients|caution|students|him|her|them',
    'He would council against it.',
    'He wrote to council clerks.',
  ]),
  ...rowsOf({note: 'To sheer is to turn aside, to shear to cut.', authority: 'Merriam-Webster'}, [
    'sheer=shear|sheered=sheared|sheering=shearing sheep|off|wool',
    'They spend June sheering sheep.',
    'It was sheer luck. Sheep grazed.',
  ]),
  ...rowsOf(
    {
      note: 'To lay needs an object, and to lie does not: its past is “lay”.',
      authority: 'AP Stylebook',
      severity: 'warning',
    },
    [
      'was|were|is|are|been|be|and|found [laying=lying] on|in|under|face|motionless|dead|there|down|next|unconscious a|the|his|her|@end|on|to',
      'He was laying on the floor.',
      'He was laying bricks on a wall.',
    ],
  ),
  ...rowsOf({note: 'The past participle after “have” is “gone”.', authority: 'Garner'}, [
    "has|have|could've|would've [went=gone] to|on|through|up|down|into|out|from|wrong|back|well|missing",
    'She has went to Rome.',
    'The talks they had went to the wire.',
  ]),
  ...rowsOf(
    {
      note: 'The past participle after “have” is “run”, “come”, “begun”, “drunk”.',
      authority: 'Garner',
    },
    [
      'has|have [ran=run] for|out|the|a|into|away|in|from|up|down',
      'She has ran for office twice.',
      'Those who had ran.',
    ],
    [
      'has|have [came=come] to|from|under|back|out|in|up|into|a|as|with|after|forward',
      'The firm has came under fire.',
      'What they had came from home.',
    ],
    [
      'has|have began=begun !@end',
      'Work has began on the pier.',
      'The trouble they had began in May.',
    ],
    [
      'has|have|was|were|been [took=taken] to|place|part|over|the|a|on|off|by|from|in|up',
      'The vote has took place.',
      'The tea they had took hours.',
    ],
    [
      'has|have [broke=broken] the|down|into|up|out|his|her|a|its',
      'The talks have broke down.',
      'The row they had broke up the band.',
    ],
  ),
]
