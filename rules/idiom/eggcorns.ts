import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Phrases misheard: another word, or another spelling, has taken the place of the one that made sense. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: 'The phrase is “for all intents and purposes”: in every way that matters.',
      authority: 'Garner',
    },
    [
      'for all intensive=intents_and purposes|purpose=purposes',
      'It is for all intensive purposes a new bridge.',
      'It is for all intents and purposes a new bridge.',
    ],
    [
      'for all intense=intents and purposes',
      'The strike is for all intense and purposes over.',
      'The strike is over, to all intents and purposes.',
    ],
    [
      'for|to all intent=intents and purpose|purposes=purposes',
      'The race is for all intent and purpose run.',
      'They had intent and purpose.',
    ],
    [
      'for|to all intents in=and purposes',
      'It was to all intents in purposes a coup.',
      'It was a coup to all intents and purposes.',
    ],
    [
      'for|to all intents and purpose=purposes',
      'The club is for all intents and purpose bankrupt.',
      'It was a day of strange intents and purpose.',
    ],
  ),
  ...rowsOf(
    {note: 'What is fixed firmly below the surface is deep-seated.', authority: 'Garner'},
    [
      'deep-seeded=deep-seated',
      'There is a deep-seeded fear of the river.',
      'There is a deep-seated fear of the river.',
    ],
    [
      '[deep seeded=seated] anger|belief|beliefs|distrust|divisions|fear|fears|hatred|hostility|issues|mistrust|problems|resentment',
      'It exposed deep seeded mistrust of the port.',
      'The deep seeded rows came up in May.',
    ],
  ),
  ...rowsOf(
    {
      note: 'One toes the line, as runners do with their feet; nobody tows it.',
      authority: 'AP Stylebook',
    },
    [
      'tow=toe|tows=toes|towed=toed|towing=toeing the party? line',
      'Ministers were told to tow the line.',
      'The tug had to tow the liner.',
    ],
  ),
  ...rowsOf(
    {
      note: 'A horse is given free rein, and so is a person; no king is meant.',
      authority: 'AP Stylebook',
    },
    [
      '[free|full reign=rein] !of',
      'Managers were given free reign over hiring.',
      'The free rein she was given was short.',
    ],
  ),
  ...rowsOf(
    {
      note: 'A missile homes in on its target; to hone is to sharpen.',
      authority: 'AP Stylebook',
      severity: 'warning',
    },
    [
      'hone=home|hones=homes|honed=homed|honing=homing in on',
      'Detectives began to hone in on the garage.',
      'She went there to hone her skills.',
    ],
  ),
  ...rowsOf({note: 'The phrase is “a case in point”.'}, [
    'case and=in point @end|is',
    'The lido is a case and point.',
    'He made his case and point after point fell.',
  ]),
  ...rowsOf({note: 'The phrase is “one and the same”.'}, [
    'one in=and the same @end',
    'The owner and the buyer are one in the same.',
    'It was the second one in the same region.',
  ]),
  ...rowsOf({note: 'Appetites are whetted, as blades are.', authority: 'AP Stylebook'}, [
    "wet=whet|wets=whets|wetted=whetted|wetting=whetting my|your|his|her|our|their|the|public's? appetite|appetites",
    'The trailer will wet the appetite for more.',
    'The rain will wet the apples.',
  ]),
  ...rowsOf(
    {
      note: 'A point that is open to argument, or not worth arguing, is moot.',
      authority: 'AP Stylebook',
    },
    [
      'mute=moot|moo=moot point|points|question',
      'Whether he jumped is a mute point.',
      'He pressed mute, point made.',
    ],
  ),
  ...rowsOf(
    {note: "The phrase is “at someone's beck and call”."},
    [
      'beckon=beck_and|beckoned=beck_and call',
      'Aides were at his beckon call day and night.',
      'They beckon, call and wave.',
    ],
    [
      'beckon=beck and call',
      'Staff were at her beckon and call.',
      'Staff were at her beck and call.',
    ],
    ['beck on=and call', 'They are at his beck on call.', 'The doctor is on call at Beck Row.'],
  ),
  ...rowsOf({note: 'Trouble is nipped in the bud, before it flowers.'}, [
    'nip|nips|nipped|nipping it|this|that|things|them in the butt=bud|but=bud',
    'The council wants to nip it in the butt.',
    'The terrier gave him a nip in the leg.',
  ]),
  ...rowsOf({note: 'Bated, from abated: the breath is held.', authority: 'AP Stylebook'}, [
    'with baited=bated breath',
    'Fans waited with baited breath.',
    'He came with baited hooks.',
  ]),
  ...rowsOf(
    {note: 'The sure winner is a shoo-in, shooed over the line.', authority: 'AP Stylebook'},
    [
      'shoe-in=shoo-in|shoe-ins=shoo-ins',
      'She looked a shoe-in for the title.',
      'She looked a shoo-in for the title.',
    ],
    [
      'a [shoe=shoo-in in=] for|to',
      'He is a shoe in for the seat.',
      'He held a shoe in his hand for the photograph.',
    ],
  ),
  ...rowsOf(
    {note: 'Sleight, from sly: a trick of the hand.'},
    ['slight=sleight of hand', 'By slight of hand the card was gone.', 'She was slight of build.'],
    [
      'slight-of-hand=sleight-of-hand',
      'It was slight-of-hand accounting.',
      'It was a slight off-hand remark.',
    ],
  ),
  ...rowsOf(
    {note: 'The phrase is “by and large”.'},
    [
      'by in=and large !numbers|part|parts|measure|groups|amounts|towns|cities|letters',
      'The talks went, by in large, to plan.',
      'They came by in large numbers.',
    ],
    [
      'by and=and_large enlarge= !it|the|them|its|their|upon',
      'It was by and enlarge a fair vote.',
      'They hoped to stand by and enlarge it.',
    ],
  ),
  ...rowsOf(
    {note: 'Havoc is wreaked, that is, inflicted.', authority: 'AP Stylebook'},
    [
      'reek=wreak|reeks=wreaks|reeked=wreaked|reeking=wreaking|wreck=wreak|wrecks=wreaks|wrecked=wreaked|wrecking=wreaking havoc',
      'Floods wreck havoc on the coast every spring.',
      'Floods wreak havoc on the coast.',
    ],
    [
      'wreck=wreak|wrecks=wreaks|wrecked=wreaked|wrecking=wreaking vengeance|revenge',
      'They swore to wreck vengeance on the gang.',
      'They swore to wreak vengeance.',
    ],
  ),
  ...rowsOf({note: 'Revenge is exacted, as a price is.'}, [
    'extract=exact|extracts=exacts|extracted=exacted|extracting=exacting revenge|vengeance|retribution',
    'United extracted revenge for the cup defeat.',
    'They extracted oil from the seeds.',
  ]),
  ...rowsOf(
    {note: 'Accounts that agree jibe; jive is a dance.', authority: 'Garner', severity: 'warning'},
    [
      'jive=jibe|jives=jibes|jived=jibed|jiving=jibing with the|his|her|their|what|that|our|my',
      'Her story does not jive with the records.',
      'They jive with friends.',
    ],
  ),
  ...rowsOf(
    {note: 'Cloth was stretched on tenterhooks.'},
    [
      'on tender=tenterhooks hooks=',
      'Families were on tender hooks last night.',
      'The meat hung tender, hooks and all.',
    ],
    ['tenderhooks=tenterhooks', 'The town is on tenderhooks.', 'The town is on tenterhooks.'],
  ),
  ...rowsOf({note: 'Troops pass muster when they are inspected.', authority: 'AP Stylebook'}, [
    'pass|passes|passed|passing mustard=muster !seed|seeds|oil|greens|gas|and|sauce',
    'The plan did not pass mustard with voters.',
    'Please pass mustard seeds round.',
  ]),
  ...rowsOf({note: 'The phrase is “cut the mustard”.', authority: 'Garner'}, [
    'cut|cuts|cutting the muster=mustard @end|with|as|for|at',
    'The new striker does not cut the muster.',
    'They cut the muster rolls.',
  ]),
  ...rowsOf({note: 'The goat that bore the blame away is a scapegoat.'}, [
    'an? [escape=scapegoat goat=|goats=]',
    'He was made an escape goat for the loss.',
    'Crews helped a trapped goat escape. Goat cheese is back.',
  ]),
  ...rowsOf({note: 'A law that sets a time limit is a statute.'}, [
    'statue=statute|statues=statutes of limitation|limitations=limitations',
    'The statue of limitations had run out.',
    'The statue of Liberty was lit.',
  ]),
  ...rowsOf(
    {
      note: 'Modest people are self-deprecating; depreciating is losing value.',
      authority: 'Garner',
      severity: 'hint',
    },
    [
      'self-depreciating=self-deprecating|self-depreciation=self-deprecation',
      'She has a self-depreciating wit.',
      'She has a self-deprecating wit.',
    ],
  ),
  ...rowsOf(
    {
      note: 'A sailing boat that changes course goes on a different tack.',
      authority: 'AP Stylebook',
    },
    [
      'different|new|another|similar|opposite|tougher|harder|softer|aggressive|wrong|fresh [tact=tack] @end|in|on|to|with|this|by|from|when|after',
      'The lawyers took a different tact.',
      'It took tact on both sides.',
    ],
    [
      'change|changes|changed|changing [tact=tack]',
      'The chancellor has changed tact on tax.',
      'Her tact changed his mind.',
    ],
  ),
  ...rowsOf({note: 'The phrase is “due diligence”: the care that is owed.'}, [
    'do=due|dew=due diligence',
    'Buyers should carry out do diligence.',
    'Buyers must do their diligence.',
  ]),
  ...rowsOf(
    {note: 'Who comes first is served first.', authority: 'AP Stylebook'},
    [
      'first come, first serve=served',
      'Tickets are first come, first serve.',
      'Tickets are first come, first served.',
    ],
    [
      'first-come, first-serve=first-served',
      'Beds go on a first-come, first-serve basis.',
      'Beds go on a first-come, first-served basis.',
    ],
  ),
  ...rowsOf({note: 'It is the tale of old wives.', authority: 'Merriam-Webster'}, [
    "old wise=wives'|wife's=wives'|wives=wives' tale|tales",
    'It is an old wise tale that frogs bring rain.',
    'He was an old, wise man with a tale.',
  ]),
  ...rowsOf(
    {
      note: 'The likeness is a spitting image: the very spit of someone.',
      authority: 'Merriam-Webster',
    },
    [
      'the|his|her [splitting=spitting|spit=spitting image|images of]',
      'The boy is the splitting image of his uncle.',
      'The software works by splitting images of cells.',
    ],
  ),
  ...rowsOf({note: 'Prima donna: the first lady of an opera.'}, [
    'pre-madonna=prima_donna|pre-madonnas=prima_donnas',
    'He is no pre-Madonna, the coach said.',
    'He is no prima donna.',
  ]),
  ...rowsOf({note: "One bides one's time, that is, waits."}, [
    'bite=bide|bites=bides|bit=bided|biting=biding|bidding=biding my|your|his|her|its|our|their time',
    'The rebels are biting their time.',
    'He was biting his nails every time.',
  ]),
  ...rowsOf({note: 'A debt is chalked up on the slate.', authority: 'Merriam-Webster'}, [
    'chock=chalk|chocks=chalks|chocked=chalked|chocking=chalking it|this|that|them|up up? to',
    'Coaches chocked it up to bad luck.',
    'They chock it with a wedge.',
  ]),
  ...rowsOf(
    {note: 'Filled to the brim is chock-full.', authority: 'Merriam-Webster'},
    [
      'chalk=chock-full|chocked=chock-full|chuck=chock-full full= of',
      'The shelves were chalk full of toys.',
      'The box of chalk, full to the top, fell.',
    ],
    [
      'chalk-full=chock-full|chocked-full=chock-full of',
      'It is chalk-full of errors.',
      'It is chock-full of errors.',
    ],
  ),
  ...rowsOf({note: 'The firework that fails to go off is a squib.'}, [
    'damp squid=squib|squids=squibs',
    'The final was a damp squid.',
    'The squid was damp.',
  ]),
  ...rowsOf({note: 'Carpe diem: the day is seized.'}, [
    'cease=seize|ceased=seized|ceasing=seizing the day|moment|opportunity|initiative',
    'It was time to cease the opportunity.',
    'They will cease the operation.',
  ]),
  ...rowsOf({note: 'Desist orders begin with stopping: “cease and desist”.'}, [
    'seize=cease and desist',
    'She sent a seize and desist letter.',
    'Police may seize and destroy it.',
  ]),
  ...rowsOf({note: 'It is the dogs that eat each other: “dog-eat-dog”.'}, [
    'doggy=dog-eat-dog|doggie=dog-eat-dog dog= world',
    'Politics is a doggy dog world.',
    'It is a doggy day care.',
  ]),
  ...rowsOf({note: 'What is stretched with effort is eked out.', authority: 'AP Stylebook'}, [
    'eek=eke|eeks=ekes|eeked=eked|eeking=eking out',
    'The home side eeked out a win.',
    'The home side eked out a win.',
  ]),
  ...rowsOf(
    {note: 'What could be foreseen is a foregone conclusion.'},
    [
      'far=foregone|four=foregone|for=foregone gone= conclusion',
      'The result was a far gone conclusion.',
      'He was far gone in drink.',
    ],
    [
      'forgone=foregone conclusion',
      'His election was a forgone conclusion.',
      'He had forgone dinner.',
    ],
  ),
  ...rowsOf(
    {note: 'To make worse is to exacerbate; people are exasperated.'},
    [
      'exasperate=exacerbate|exasperates=exacerbates|exasperated=exacerbated|exasperating=exacerbating the|an|this|these existing? problem|problems|situation|crisis|shortage|symptoms|tensions|damage|conflict',
      'The drought will exasperate the problem.',
      'The problem would exasperate the mayor.',
    ],
    [
      '[exasperated=exacerbated] by the|a|rising|high|soaring|falling pandemic|drought|war|costs|prices|inflation|shortage|weather|heat|conflict|crisis|lack',
      'The shortage was exasperated by rising costs.',
      'She was exasperated by the mayor.',
    ],
  ),
  ...rowsOf({note: 'A bare plan is fleshed out; birds are flushed out.'}, [
    'flush=flesh|flushes=fleshes|flushed=fleshed|flushing=fleshing out the|a|an|some|his|her|their|our|its details|detail|plan|plans|proposal|proposals|idea|ideas|policy|policies|characters',
    'Aides met to flush out the details.',
    'Troops met to flush out the gunmen.',
  ]),
  ...rowsOf({note: 'One fell swoop: a cruel one, as a hawk makes.', authority: 'Merriam-Webster'}, [
    'one foul=fell|fowl=fell|full=fell|fail=fell|fall=fell swoop|sweep=swoop|stroke=swoop',
    'He lost three seats in one foul swoop.',
    'He was booked for one foul.',
  ]),
  ...rowsOf({note: 'The phrase is “from the get-go”.'}, [
    'from the gecko=get-go',
    'It was wrong from the gecko.',
    'It ran from the geckos.',
  ]),
  ...rowsOf({note: 'Conspirators are in cahoots; a cohort is a group.'}, [
    'in cohorts=cahoots|cohoots=cahoots with',
    'He was in cohorts with the smugglers.',
    'Patients in cohorts were followed for years.',
  ]),
  ...rowsOf({note: 'In lieu, from French: in place.'}, [
    'in lew=lieu|leu=lieu|loo=lieu of',
    'She took cash in leu of leave.',
    'He stood in the loo of the bar.',
  ]),
  ...rowsOf({note: 'The phrase is “in the nick of time”: at its notch.'}, [
    'in the knick=nick|nic=nick|neck=nick of time',
    'The lifeboat came in the knick of time.',
    'She was shot in the neck.',
  ]),
  ...rowsOf({note: 'Whole and unharmed is one word: intact.'}, [
    'remain|remains|remained|remaining|leave|leaves|left|keep|keeps|kept|survive|survived|is|was|were|are|still in=intact tact=',
    'The roof remained in tact.',
    'He was lacking in tact.',
  ]),
  ...rowsOf({note: 'The last trench to be held is the last ditch.'}, [
    'last-ditched=last-ditch',
    'It was a last-ditched attempt to stop the sale.',
    'It was a last-ditch attempt.',
  ]),
  ...rowsOf({note: 'Lo: an old word for look.'}, [
    'low=lo and behold',
    'And low and behold, the keys were there.',
    'The tide was low and beautiful.',
  ]),
  ...rowsOf({note: 'With less than enough one makes do.', authority: 'AP Stylebook'}, [
    'make|makes|made|making due=do with|without',
    'Pupils had to make due with old books.',
    'He made due allowance for the rain.',
  ]),
  ...rowsOf({note: 'The phrase is “might as well”.'}, [
    '[minus=might_as well] just|go|have|be|stay|try|call',
    'If it rains we minus well go home.',
    'It was fine minus well water.',
  ]),
  ...rowsOf(
    {
      note: 'What racks the nerves is nerve-racking; nothing is wrecked.',
      authority: 'AP Stylebook',
    },
    [
      'nerve-wrecking=nerve-racking',
      'It was a nerve-wrecking wait.',
      'It was a nerve-racking wait.',
    ],
  ),
  ...rowsOf({note: 'It is a lease, a fresh term: a new lease of (or on) life.'}, [
    'new leash=lease on|of life',
    'The grant gave the pier a new leash on life.',
    'The dog got a new leash.',
  ]),
  ...rowsOf({note: 'Someone on the run is on the lam.', authority: 'Merriam-Webster'}, [
    'on the lamb=lam !and|chops|stew|shank|curry|with|or|dish|market',
    'Two convicts are still on the lamb.',
    'Go easy on the lamb chops.',
  ]),
  ...rowsOf({note: 'En route is French: on the way.', authority: 'AP Stylebook'}, [
    '[on=en route] to the|a|an|@name',
    'The lorry was on route to the docks.',
    'The bus on route 9 was late.',
  ]),
  ...rowsOf({note: "Experience outside of one's body is an out-of-body experience."}, [
    'outer=out-of-body body= experience|experiences',
    'He spoke of an outer body experience.',
    'The outer body of the car was dented.',
  ]),
  ...rowsOf({note: 'A person is put on a pedestal.'}, [
    'pedal=pedestal stool=',
    'Fans put him on a pedal stool.',
    'She sat on a stool.',
  ]),
  ...rowsOf({note: 'Music is played by ear.'}, [
    'play|plays|played|playing it|things by year=ear @end|and|for|as|she|he',
    'We will play it by year, she said.',
    'They play it by year group.',
  ]),
  ...rowsOf({note: 'Small pits in a surface are pockmarks.'}, [
    'pot=pockmarks marks=|mark= on|in the|his|her|its',
    'There were pot marks in the walls.',
    'There were hot pot marks on a table.',
  ]),
  ...rowsOf({note: 'He rouses the rabble.'}, [
    'rebel-rouser=rabble-rouser|rebel-rousing=rabble-rousing|rebel-rousers=rabble-rousers',
    'He was called a rebel-rouser.',
    'He was called a rabble-rouser.',
  ]),
  ...rowsOf({note: 'Farmers hoe a row of crops, not a road.', authority: 'AP Stylebook'}, [
    'tough|hard|long|rough|difficult road=row to hoe',
    'The new coach has a tough road to hoe.',
    'It is a tough road to the top.',
  ]),
  ...rowsOf(
    {note: 'Scot-free: without paying the scot, an old tax.', authority: 'AP Stylebook'},
    [
      'scotch-free=scot-free|scott-free=scot-free',
      'The driver got off scotch-free.',
      'The driver got off scot-free.',
    ],
    [
      '[scotch=scot-free|scott=scot-free free=]',
      'He walked away scott free.',
      'Prosecutors let Scott free the dog.',
    ],
  ),
  ...rowsOf({note: 'Little clothing is scanty.'}, [
    'scandally=scantily|scantly=scantily|scandalously=scantily clad',
    'The poster showed scantly clad dancers.',
    'The hall was scantly lit.',
  ]),
  ...rowsOf({note: 'Relief is breathed out in a sigh.'}, [
    'breathe|breathed|breathes|breathing|heaved|heave|big|huge|collective a? [sign=sigh of relief]',
    'Traders breathed a sign of relief.',
    'Prices fell in a sign of relief for families.',
  ]),
  ...rowsOf({note: 'A spur urges on: the spur of the moment.'}, [
    'spurt=spur|spear=spur|spare=spur of the moment',
    'It was a spurt of the moment purchase.',
    'It was the best spurt of the race.',
  ]),
  ...rowsOf({note: 'A boat is given a wide berth; nobody is born.', authority: 'AP Stylebook'}, [
    'wide birth=berth',
    'Drivers should give the lorry a wide birth.',
    'The wide berth was for ferries.',
  ]),
  ...rowsOf(
    {note: 'One is taken for granted.'},
    [
      'take|takes|took|taken|taking it|this|them|him|her|us|things|that for granite=granted',
      'Voters should not be taken for granite.',
      'Voters should not be taken for granted.',
    ],
    [
      '[taken|take|took for granite=granted]',
      'Readers must not be taken for granite.',
      'It was mistaken for granite.',
    ],
  ),
  ...rowsOf({note: 'Throes are violent pangs.'}, [
    'in the throws=throes|thrones=throes|throngs=throes of',
    'The party is in the throws of a split.',
    'She excelled in the throws.',
  ]),
  ...rowsOf(
    {note: 'The phrase is “tongue in cheek”.', authority: 'Merriam-Webster'},
    [
      'tongue and=in cheek',
      'The advert was tongue and cheek.',
      'It took a swab of tongue and cheeks.',
    ],
    [
      'tongue-and-cheek=tongue-in-cheek',
      'It was a tongue-and-cheek remark.',
      'It was a tongue-in-cheek remark.',
    ],
  ),
  ...rowsOf(
    {note: 'What has been tested is tried and true.'},
    ['trite=tried and true', 'It was a trite and true recipe.', 'It was a trite line.'],
    ['try=tried and tested', 'It is a try and tested method.', 'We try and test it.'],
  ),
  ...rowsOf({note: 'The outward look of something is its guise.'}, [
    'under the guides=guise|disguise=guise|guys=guise of',
    'He came in under the guides of an inspector.',
    'They trained under the guides.',
  ]),
  ...rowsOf({note: 'What is on no chart is uncharted.', authority: 'AP Stylebook'}, [
    'unchartered=uncharted territory|territories|water|waters|ground',
    'The bank is in unchartered waters.',
    'An unchartered company may not trade.',
  ]),
  ...rowsOf({note: 'The highest degree is the utmost.'}, [
    'upmost=utmost importance|respect|care|confidence|urgency|priority|seriousness|caution|professionalism|integrity',
    'Safety is of the upmost importance.',
    'It stood on the upmost shelf.',
  ]),
  ...rowsOf({note: 'The folds in the throat are vocal cords.', authority: 'AP Stylebook'}, [
    'vocal chords=cords|chord=cord',
    'He needs surgery on his vocal chords.',
    'The song has chords and a vocal line.',
  ]),
]
