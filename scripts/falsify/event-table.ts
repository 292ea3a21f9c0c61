/** Something grave that a headline may say of somebody, and every word by which a body may say it. */
export interface GraveEvent {
  readonly field: string
  /** A body with any of these does not lack the event. */
  readonly words: RegExp
  /** After a name, in headlinese. */
  readonly headlinese: readonly string[]
  /** Whole sentences; `@` is the name. */
  readonly plain: readonly string[]
  /** After a clause: “… after boss's arrest”. */
  readonly nouns: readonly string[]
}

/** Written for this measurement alone: the rules have tables of their own. */
export const GRAVE_EVENTS: readonly GraveEvent[] = [
  {
    field: 'death',
    words:
      /\b(?:di(?:e[sd]?|ing)|dead|death|deadly|kill|fatal|murder|passed away|funeral|mourn|bur(?:y|ied)|obituar|perish|slay|slain)/i,
    headlinese: ['dies', 'dies at 71', 'found dead', 'dead after short illness'],
    plain: [
      '@ has died.',
      '@ died on Sunday after a short illness.',
      'Tributes are paid to @, who has died.',
    ],
    nouns: ['death of founder', "chairman's death"],
  },
  {
    field: 'killing',
    words:
      /\b(?:kill|murder|dead|death|deadly|die[sd]?|shot|shoot|stab|slain|slay|fatal|homicide|manslaughter|massacre)/i,
    headlinese: ['murdered', 'shot dead', 'stabbed to death', 'killed in attack'],
    plain: [
      '@ has been murdered.',
      '@ was shot dead outside a restaurant.',
      '@ was killed in an attack.',
    ],
    nouns: ['murder of official', 'killing of guard'],
  },
  {
    field: 'injury',
    words:
      /\b(?:injur|hurt|wound|maim|broke|fractur|hospital|surgery|casualt|accident|crash|attack|victim)/i,
    headlinese: ['badly injured', 'seriously hurt in fall', 'wounded'],
    plain: ['@ was seriously injured.', '@ has been badly hurt.'],
    nouns: ['injury to star'],
  },
  {
    field: 'illness',
    words:
      /\b(?:cancer|ill|illness|sick|disease|tumou?r|leuk|hospital|health|medical|doctor|treatment|virus|infect|stroke|heart|diagnos|patient|surgery)/i,
    headlinese: [
      'has cancer',
      'diagnosed with cancer',
      'suffers stroke',
      'in hospital after heart attack',
    ],
    plain: [
      '@ is being treated for cancer.',
      '@ has suffered a stroke.',
      '@ was taken to hospital.',
    ],
    nouns: ['cancer diagnosis', 'heart attack'],
  },
  {
    field: 'arrest',
    words:
      /\b(?:arrest|detain|custody|police|charge|raid|seiz|jail|prison|captur|held|handcuff|bail)/i,
    headlinese: ['arrested', 'held by police', 'arrested at airport', 'detained'],
    plain: ['@ has been arrested.', 'Police have arrested @.', '@ was detained on Tuesday.'],
    nouns: ['arrest of director', 'arrests'],
  },
  {
    field: 'charge',
    words: /\b(?:charge|indict|prosecut|accus|arraign|court|trial|police|crimin|alleg|arrest)/i,
    headlinese: ['charged with theft', 'charged', 'indicted', 'to be prosecuted'],
    plain: ['@ has been charged with theft.', 'Prosecutors have indicted @.'],
    nouns: ['indictment of banker'],
  },
  {
    field: 'conviction',
    words:
      /\b(?:convict|guilty|guilt|verdict|jur(?:y|or)|sentenc|court|trial|crimin|plead|tribunal|judge)/i,
    headlinese: ['found guilty', 'convicted', 'guilty of perjury', 'convicted of assault'],
    plain: ['@ has been found guilty.', 'A jury convicted @.', '@ was convicted of perjury.'],
    nouns: ['conviction of aide', 'guilty verdict'],
  },
  {
    field: 'jail',
    words:
      /\b(?:jail|prison|gaol|sentenc|behind bars|imprison|custod|inmate|cell|detain|detention|court|years in)/i,
    headlinese: ['jailed', 'jailed for six years', 'sent to prison', 'faces jail'],
    plain: ['@ has been jailed.', '@ was sentenced to six years in prison.'],
    nouns: ['jail term', 'prison sentence for trader'],
  },
  {
    field: 'resignation',
    words:
      /\b(?:resign|quit|step(?:s|ped|ping)? (?:down|aside)|stood down|stand(?:s|ing)? down|left|leav(?:e|es|ing)|depart|retir|walk(?:s|ed)? out|sack|dismiss|oust|exit|former|replac|succe(?:ed|ss))/i,
    headlinese: ['resigns', 'quits', 'steps down', 'stands down'],
    plain: ['@ has resigned.', '@ is stepping down.', '@ has quit.'],
    nouns: ['resignation of chairman', "treasurer's resignation"],
  },
  {
    field: 'dismissal',
    words:
      /\b(?:sack|fire[sd]?|firing|dismiss|oust|axe|remov|lay off|laid off|redundan|replac|drop|suspend|job|resign|quit|out of)/i,
    headlinese: ['sacked', 'fired', 'ousted', 'dismissed'],
    plain: ['@ has been sacked.', 'The board has dismissed @.', '@ was fired on Friday.'],
    nouns: ['sacking of manager', 'ousting of leader'],
  },
  {
    field: 'ban',
    words:
      /\b(?:ban|bans|banned|banning|suspen|bar(?:red|s)\b|disqualif|prohibit|outlaw|exclu|block|forbid|forbidden)/i,
    headlinese: ['banned', 'suspended', 'banned for two years', 'disqualified'],
    plain: ['@ has been banned.', '@ was suspended for six months.'],
    nouns: ['ban on captain', 'suspension'],
  },
  {
    field: 'bankruptcy',
    words:
      /\b(?:bankrupt|insolv|administrat|receiver|liquidat|collaps|debt|creditor|chapter 11|wound up|bust|rescue|fail)/i,
    headlinese: ['goes bankrupt', 'goes bust', 'declared bankrupt', 'enters administration'],
    plain: ['@ has gone bankrupt.', '@ has been declared insolvent.'],
    nouns: ['bankruptcy', 'collapse of lender'],
  },
  {
    field: 'fraud',
    words:
      /\b(?:fraud|scam|swindl|con\b|deceiv|deception|embezzl|launder|fake|forg|bogus|scandal|theft|steal|stole|cheat|crimin|probe|crime)/i,
    headlinese: ['in fraud probe', 'accused of fraud', 'embezzled millions', 'ran scam'],
    plain: ['@ is accused of fraud.', '@ embezzled company funds.', '@ was behind a scam.'],
    nouns: ['fraud inquiry', 'fraud'],
  },
  {
    field: 'bribery',
    words: /\b(?:brib|corrupt|kickback|graft|sleaze|backhander|scandal|illegal|crim)/i,
    headlinese: ['took bribes', 'held over bribes', 'in bribery scandal', 'accused of corruption'],
    plain: ['@ took bribes.', '@ faces an inquiry into corruption.'],
    nouns: ['bribery inquiry', 'corruption scandal'],
  },
  {
    field: 'theft',
    words:
      /\b(?:theft|thie[fv]|steal|stole|rob|burgl|loot|shoplift|heist|raid|pirac|pirate|crim|snatch)/i,
    headlinese: ['stole from charity', 'robbed at gunpoint', 'caught stealing', 'burgled'],
    plain: ['@ stole from a charity.', '@ was robbed at gunpoint.'],
    nouns: ['robbery', 'theft of funds'],
  },
  {
    field: 'assault',
    words:
      /\b(?:assault|attack|punch|beat|hit|violen|fight|fought|brawl|stab|struck|strike|kick|abus|rape)/i,
    headlinese: ['assaulted', 'punches reporter', 'beaten up', 'attacked with knife'],
    plain: ['@ punched a reporter.', '@ was beaten up by a gang.', '@ was attacked with a knife.'],
    nouns: ['assault on steward', 'knife attack'],
  },
  {
    field: 'sexual abuse',
    words: /\b(?:rape|rapist|sex|abus|molest|grope|harass|assault|indecen|paedoph|victim)/i,
    headlinese: ['accused of rape', 'raped student', 'sexually abused boys', 'in sex abuse case'],
    plain: ['@ is accused of rape.', '@ sexually abused pupils.', '@ groped a colleague.'],
    nouns: ['rape claim', 'sex abuse inquiry'],
  },
  {
    field: 'bullying',
    words: /\b(?:bull(?:y|ied)|harass|abus|intimidat|threat|victimi|mistreat|torment|taunt)/i,
    headlinese: ['bullied staff', 'harassed colleagues', 'accused of bullying'],
    plain: ['@ bullied members of staff.', '@ harassed a colleague for months.'],
    nouns: ['bullying inquiry', 'harassment complaint'],
  },
  {
    field: 'war',
    words:
      /\b(?:war|wars|wartime|invad|invasion|troops|army|military|soldier|conflict|battle|bomb|attack|force[sd]?|fight|fought|missile|weapon)/i,
    headlinese: ['declares war', 'invades neighbour', 'sends troops'],
    plain: ['@ has declared war.', '@ has sent troops over the border.'],
    nouns: ['invasion', 'outbreak of war'],
  },
  {
    field: 'bombing',
    words: /\b(?:bomb|blast|explo[ds]|terror|attack|grenade|device|blow|blew|detonat|suicide)/i,
    headlinese: ['hit by bomb', 'survives bomb blast', 'injured in explosion'],
    plain: ['A bomb exploded near @.', '@ was hit by an explosion.'],
    nouns: ['bomb blast', 'explosion at plant'],
  },
  {
    field: 'fire',
    words: /\b(?:fire|fires|blaze|burn|flame|inferno|arson|smoke|ablaze)/i,
    headlinese: ['home destroyed by fire', 'escapes blaze', 'trapped in fire'],
    plain: ['@ escaped from a fire.', 'A fire destroyed the home of @.'],
    nouns: ['fire at factory', 'warehouse blaze'],
  },
  {
    field: 'crash',
    words: /\b(?:crash|collid|collision|accident|smash|pile-up|wreck|derail|plung|sank|sink)/i,
    headlinese: ['in car crash', 'survives plane crash', 'hurt in motorway smash'],
    plain: ['@ was in a car crash.', '@ survived a plane crash.'],
    nouns: ['plane crash', 'coach crash'],
  },
  {
    field: 'kidnapping',
    words: /\b(?:kidnap|abduct|hostage|ransom|captive|seiz|captur|held|missing|snatch|captors)/i,
    headlinese: ['kidnapped', 'abducted', 'taken hostage', 'held to ransom'],
    plain: ['@ has been kidnapped.', 'Gunmen abducted @.'],
    nouns: ['kidnap of engineer', 'abduction of girl'],
  },
  {
    field: 'walkout',
    words:
      /\b(?:strik|struck|walk(?:s|ed)? out|walkout|industrial action|picket|stoppage|union|protest|ballot)/i,
    headlinese: ['staff strike', 'workers walk out', 'hit by strike'],
    plain: ['Staff of @ are on strike.', 'Workers have walked out at @.'],
    nouns: ['strike', 'walkout'],
  },
  {
    field: 'divorce',
    words:
      /\b(?:divorc|separat|split|marriage|marr(?:y|ied)|wife|husband|spouse|estrang|affair|couple)/i,
    headlinese: ['divorces', 'to divorce', 'separates from wife'],
    plain: ['@ is getting divorced.', '@ has separated from a spouse of ten years.'],
    nouns: ['divorce'],
  },
  {
    field: 'doping',
    words:
      /\b(?:drug|dop(?:e|ing)|steroid|cocaine|heroin|narcotic|substance|test(?:s|ed)? positive|cannabis|addict|banned|stimulant)/i,
    headlinese: ['fails drugs test', 'tests positive', 'caught with cocaine', 'in doping scandal'],
    plain: ['@ has failed a drugs test.', '@ was caught with cocaine.'],
    nouns: ['failed drugs test', 'doping scandal'],
  },
  {
    field: 'lawsuit',
    words:
      /\b(?:su(?:e[sd]?|ing)\b|lawsuit|legal|court|damages|writ|litigat|libel|lawyer|law suit|settle|compensation|claim)/i,
    headlinese: ['sued', 'sued for libel', 'faces lawsuit', 'sues rival'],
    plain: ['@ is being sued.', '@ faces a lawsuit.'],
    nouns: ['lawsuit', 'libel writ'],
  },
  {
    field: 'suicide',
    words: /\b(?:suicid|took (?:his|her|their) own|hang|overdos|kill|dead|death|die[sd]?)/i,
    headlinese: ['commits suicide', 'in suicide attempt', 'took overdose'],
    plain: ['@ attempted suicide.', '@ took an overdose.'],
    nouns: ['suicide of aide'],
  },
  {
    field: 'evacuation',
    words: /\b(?:evacuat|fle[ed]|clear(?:s|ed)? out|rescue|refugee|escape|shelter)/i,
    headlinese: ['evacuated', 'evacuates offices'],
    plain: ['@ has evacuated its offices.', '@ was evacuated overnight.'],
    nouns: ['evacuation'],
  },
  {
    field: 'racism',
    words:
      /\b(?:racis|racial|bigot|slur|discriminat|prejudic|anti-semit|xenophob|abus|black|ethnic)/i,
    headlinese: ['in racism row', 'accused of racism', 'used racist slur'],
    plain: ['@ is accused of racism.', '@ used a racist slur.'],
    nouns: ['racism row'],
  },
]
