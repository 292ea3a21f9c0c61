import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Set phrases, Latin and French tags and proverbs with a wrong word in them. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: 'A modal verb takes “have”; “of” only sounds like the short form of it.',
      authority: 'Garner',
    },
    [
      "[could|should|would|must|couldn't|shouldn't|wouldn't of=have] @adv? @participle",
      'The driver could of seen the barrier.',
      'The driver could of course see the barrier.',
    ],
    [
      '[might|may of=have] been|done|gone|had|seen|known|come|taken|made|happened|won|lost',
      'It might of been worse.',
      'They feared the might of the navy.',
    ],
  ),
  ...rowsOf(
    {
      note: 'The phrase is “could not care less”: there is no care left to lose.',
      authority: 'AP Stylebook',
      severity: 'hint',
    },
    [
      "[could=couldn't care less] about|what|who|how|if|whether",
      'Fans could care less about the fee.',
      'Fans could not care less about the fee.',
    ],
  ),
  ...rowsOf(
    {note: 'The phrase is “vice versa”, Latin for the order turned.'},
    [
      'vise=vice|visa=vice versa',
      'Buses replace trains and visa versa.',
      'Buses replace trains and vice versa.',
    ],
    [
      'vice a=versa versa=',
      'Rain follows wind or vice a versa.',
      'Rain follows wind or vice versa.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Things go from bad to worst: “if worse comes to worst”.',
      authority: 'Garner',
      severity: 'warning',
    },
    [
      'if worse comes to worse=worst',
      'We can walk if worse comes to worse.',
      'It went from worse to worse.',
    ],
  ),
  ...rowsOf({note: 'Woe is grief.'}, [
    'whoa=woe|wo=woe is me',
    'It was all whoa is me and no work.',
    'Whoa, is me being late a problem?',
  ]),
  ...rowsOf({note: 'What repays the time is worthwhile.'}, [
    'worth=worthwhile wild=',
    'The trip was worth wild.',
    'It was worth it, wild weather or not.',
  ]),
  ...rowsOf({note: 'Ado is fuss; adieu is goodbye.'}, [
    'without|much|no [further|more|about? adieu=ado]',
    'Without further adieu, here is the winner.',
    'He bade her adieu without further words.',
  ]),
  ...rowsOf(
    {
      note: 'A ceremony that marks a new stage in life is a rite of passage.',
      authority: 'AP Stylebook',
      severity: 'warning',
    },
    [
      'a right=rite|write=rite|rites=rite of passage',
      'The trip is a right of passage for teenagers.',
      'The treaty grants ships the right of passage.',
    ],
  ),
  ...rowsOf({note: "Peace of mind is calm; a piece of one's mind is a scolding."}, [
    '!a|of|my|a|this|that [piece=peace of mind]',
    'The alarm gives owners piece of mind.',
    'She gave him a piece of her mind.',
  ]),
  ...rowsOf({note: 'A part is a piece.'}, [
    'a|the|big|biggest|small|of|no [peace=piece of the? cake|pie|puzzle|action|advice|legislation|paper|equipment|furniture|evidence|jigsaw]',
    'The exam was a peace of cake.',
    'Peace of a sort held.',
  ]),
  ...rowsOf({note: 'Per se is Latin: in itself.'}, [
    'per say=se',
    'It is not a ban per say.',
    'How much per say-so was unclear.',
  ]),
  ...rowsOf({note: 'The phrase is “reap what you sow”.'}, [
    'reap|reaps|reaped|reaping what|as @subj have|has? sew=sow|sews=sows|sewed=sowed|sewn=sown',
    'Leaders reap what they sew.',
    'Tailors keep what they sew.',
  ]),
  ...rowsOf({note: 'Seeds and doubts are sown; cloth is sewn.'}, [
    'sew=sow|sews=sows|sewed=sowed|sewing=sowing|sewn=sown the? discord|division|divisions|doubt|doubts|chaos|confusion|distrust|mistrust|fear|panic|seeds',
    'The leaflets were meant to sew discord.',
    'She sat down to sew curtains.',
  ]),
  ...rowsOf(
    {note: 'It is a sight that does sore eyes good.'},
    [
      'site=sight|cite=sight for sore|soar=sore eyes',
      'The ferry was a site for sore eyes.',
      'The site for the school is sore news.',
    ],
    ['sight for soar=sore eyes', 'It was a sight for soar eyes.', 'It was a sight for sore eyes.'],
  ),
  ...rowsOf({note: 'Bought without being seen is sight unseen.'}, [
    'site=sight unseen',
    'They bought the farm site unseen.',
    'The farm was bought sight unseen.',
  ]),
  ...rowsOf({note: 'One shudders at a thought.'}, [
    'shutter=shudder|shutters=shudders|shuttered=shuddered to think|imagine',
    'I shutter to think what it cost.',
    'The shop will shutter to save money.',
  ]),
  ...rowsOf({note: 'What hurts is sore.'}, [
    'soar=sore loser|losers|point|throat|throats|spot|eyes|thumb',
    'Pay is a soar point.',
    'Prices soar. Throats dry out.',
  ]),
  ...rowsOf({note: 'One steels oneself, that is, hardens.'}, [
    'steal=steel|steals=steels|stole=steeled|stealing=steeling @self for|against|to',
    'Traders must steal themselves for losses.',
    'He had to steal it himself for them.',
  ]),
  ...rowsOf({note: 'A narrow, hard place is a strait: dire straits.', authority: 'AP Stylebook'}, [
    'dire|desperate|financial straights=straits|streets=straits',
    'The club is in dire straights.',
    'The road has dire, long straights.',
  ]),
  ...rowsOf({note: 'What sounds within us is a chord.'}, [
    'strike|strikes|struck|striking|touch|touches|touched|hit a|the|an emotional|familiar|nostalgic|particular|raw? cord=chord|chore=chord with|@end|for|among|across',
    'Her speech struck a cord with nurses.',
    'The mower struck a cord on the lawn.',
  ]),
  ...rowsOf({note: 'Who is startled is taken aback.'}, [
    'totally|quite|completely|very|rather|bit|really|somewhat|genuinely|slightly|little [taken back=aback]',
    'He was quite taken back by the praise.',
    'He was taken back by taxi.',
  ]),
  ...rowsOf(
    {note: 'To tide over is to help through, as the tide does.', authority: 'AP Stylebook'},
    [
      'tie=tide|ties=tides|tied=tided|tying=tiding @obj over until|till|through|to|for',
      'The loan will tie them over until spring.',
      'They tie it over the gate.',
    ],
  ),
  ...rowsOf({note: 'Guilt is decided, and knowledge gained, by trial.'}, [
    'trail=trial and error',
    'It took years of trail and error.',
    'He knew the trail and erred.',
  ]),
  ...rowsOf({note: 'The call to rise is “up and at ’em”.'}, [
    "up and adam=at_'em",
    'They were up and adam by six.',
    "He was up and at 'em by six.",
  ]),
  ...rowsOf({note: 'Opinion is weighed in with, as a boxer is.'}, [
    'weight=weigh|weights=weighs|weighted=weighed|weighting=weighing in on',
    'Residents will weight in on the plan.',
    'The weight in ounces is on the lid.',
  ]),
  ...rowsOf(
    {note: "The width of a hair is a hair's breadth."},
    [
      "hair's|hairs=hair's|hare's=hair's|hares=hair's breath=breadth|breathe=breadth|width=breadth",
      "The car missed him by a hair's breath.",
      "It was a hair's breadth away.",
    ],
    [
      "hare's=hair's|hares=hair's breadth",
      "He won by a hare's breadth.",
      "He won by a hair's breadth.",
    ],
  ),
  ...rowsOf(
    {note: 'The phrase is “all of a sudden”.', authority: 'Garner'},
    [
      'all of the=a sudden @end|the|it|there|he|she|they|i|we|a|you',
      'All of the sudden the lights failed.',
      'All of the sudden changes failed.',
    ],
    [
      '[all the=of_a sudden] @end|the|it|there|he|she|they|i|we',
      'All the sudden it went dark.',
      'All the sudden noises woke her.',
    ],
  ),
  ...rowsOf({note: 'The hidden motive is ulterior.'}, [
    'alterior=ulterior|altering=ulterior motive|motives',
    'He denied any alterior motive.',
    'He denied any ulterior motive.',
  ]),
  ...rowsOf(
    {note: 'The phrase is “in other words”.'},
    [
      '@start in another=other words',
      'In another words, the plan failed.',
      'In another, words were carved.',
    ],
    [
      '@start another=in_other words',
      'Another words for it is needed, but another words is wrong.',
      'Other words were used.',
    ],
  ),
  ...rowsOf({note: 'A bad rap is a bad charge.', authority: 'AP Stylebook'}, [
    'bad|bum wrap=rap|wraps=raps',
    'Pigeons get a bad wrap.',
    'It was a bad wrapper.',
  ]),
  ...rowsOf({note: 'Who retreats from a position back-pedals, as on a bicycle.'}, [
    'backpeddle=backpedal|backpeddled=backpedaled|backpeddling=backpedaling|back-peddle=back-pedal|back-peddled=back-pedalled|back-peddling=back-pedalling',
    'The minister was back-peddling by noon.',
    'The minister was back-pedalling.',
  ]),
  ...rowsOf({note: 'Hatches are battened down, with battens.'}, [
    'baton=batten|battens=batten|button=batten|batton=batten|bat=batten|batoned=battened|buttoned=battened|batoning=battening|buttoning=battening down the hatches|hatch=hatches',
    'Islanders were told to baton down the hatches.',
    'He will button down the collar.',
  ]),
  ...rowsOf({note: 'The phrase is “a blessing in disguise”.'}, [
    'blessing in the=disguise skies=|sky=',
    'Relegation was a blessing in the skies.',
    'It came as a blessing. In the skies above, larks sang.',
  ]),
  ...rowsOf({note: 'Bona fide is Latin: in good faith.'}, [
    'bonified=bona_fide|bonafied=bona_fide',
    'She is a bonified star.',
    'She is a bona fide star.',
  ]),
  ...rowsOf(
    {
      note: 'What is drawn in through the mouth is breath; the act is to breathe.',
      authority: 'AP Stylebook',
    },
    [
      'breath=breathe a|new|fresh|some sigh|life|air|easy|easier|easily into|of',
      'Traders can breath a sigh of relief.',
      'The breath a singer takes matters.',
    ],
    [
      '[breath=breathe new|fresh|some life] into',
      'The plan will breath new life into the pier.',
      'With every breath new life stirred.',
    ],
    [
      "can|could|cannot|can't|couldn't|barely|hardly|struggling|struggled|unable|able|fighting to? [breath=breathe] @end|easily|easier|again|easy|freely|properly|in|through|because",
      'She could hardly breath.',
      'Attention was paid to breath, the singer said.',
    ],
    [
      'catch|catches|caught|hold|holds|held|holding|catching|took|take|takes|taking @poss breathe=breath',
      'The jury held its breathe.',
      'He caught his breath.',
    ],
    [
      'a|under deep|his|her|their|big|last|of [breathe=breath] @end|of|and|before|in|as|that',
      'He took a deep breathe.',
      'Let him breathe.',
    ],
  ),
  ...rowsOf({note: 'Doubts are cast as aspersions; dispersal is scattering.'}, [
    'cast|casts|casting dispersions=aspersions|dispersion=aspersion|aspirations=aspersions',
    'He was cast dispersions on by rivals.',
    'They cast votes.',
  ]),
  ...rowsOf({note: 'An accountant with a charter is chartered.'}, [
    'charted=chartered accountant|accountants|surveyor|surveyors|flights|plane|jet|bus',
    'He trained as a charted accountant.',
    'The pilot charted flight paths. They charted a course.',
  ]),
  ...rowsOf({note: 'Evidence that supports other evidence corroborates it.'}, [
    'collaborating=corroborating|collaborative=corroborating evidence|testimony',
    'There was no collaborating evidence.',
    'They are collaborating on it.',
  ]),
  ...rowsOf({note: 'The decisive point is the crux.'}, [
    'crutch=crux|crust=crux|cruxs=crux of the matter|issue|problem|argument|story|case',
    'That is the crutch of the matter.',
    'He leaned on the crutch of the wounded.',
  ]),
  ...rowsOf({note: 'Favour is curried, as a horse is.'}, [
    'carry=curry|carries=curries|carried=curried|carrying=currying favor|favour with',
    'He sought to carry favour with voters.',
    'He sought to carry weight.',
  ]),
  ...rowsOf({note: 'The chase in a film is what one cuts to.'}, [
    'cut|cuts|cutting to the chaste=chase|case=chase|chaise=chase @end',
    'Let us cut to the case.',
    'They cut to the case of a boy.',
  ]),
  ...rowsOf({note: 'Bells toll the death knell.', authority: 'AP Stylebook'}, [
    'death nail=knell|nell=knell|nel=knell|kneel=knell',
    'It sounded the death nail for the mill.',
    'It was one more nail in the coffin.',
  ]),
  ...rowsOf({note: 'Who listens in secret is eavesdropping.'}, [
    'easedropping=eavesdropping|easedrop=eavesdrop|easedropped=eavesdropped|ease-dropping=eavesdropping',
    'He was caught easedropping.',
    'He was caught eavesdropping.',
  ]),
  ...rowsOf({note: 'Someone living abroad is an expatriate.', authority: 'AP Stylebook'}, [
    'ex-patriot=expatriate|ex-patriots=expatriates !@name',
    'Many ex-patriots voted by post.',
    'Many expatriates voted.',
  ]),
  ...rowsOf({note: 'The babe in the womb lies in the fetal position.'}, [
    'feeble=fetal|feudal=fetal|futile=fetal|fecal=fetal position',
    'He lay in the feudal position.',
    'He defended a weak position.',
  ]),
  ...rowsOf({note: 'Bands of irregular fighters wage guerrilla war.'}, [
    'gorilla=guerrilla|gorillas=guerrillas warfare|fighter|fighters|war|attack|attacks|army|campaign|tactics|marketing',
    'They fought a gorilla war.',
    'The gorilla group has a new silverback.',
  ]),
  ...rowsOf({note: 'Teeth are bared in the grin.'}, [
    'grin and bare=bear it',
    'Commuters will grin and bare it.',
    'They grin and bear it.',
  ]),
  ...rowsOf({note: 'Without order is haphazard.'}, [
    'half-hazard=haphazard|half-hazardly=haphazardly|half-haphazard=haphazard',
    'Boxes lay in a half-hazard pile.',
    'Boxes lay in a haphazard pile.',
  ]),
  ...rowsOf({note: 'What tears at the heart is heart-rending.'}, [
    'heart-rendering=heart-rending|heartrendering=heart-rending',
    'He made a heart-rendering plea.',
    'He made a heart-rending plea.',
  ]),
  ...rowsOf({note: 'What was got by crime is ill-gotten.'}, [
    'ill-begotten=ill-gotten gains|gain|wealth',
    'He hid his ill-begotten gains.',
    'It was an ill-begotten scheme.',
  ]),
  ...rowsOf({note: 'The phrase is “eternally grateful”.'}, [
    'internally=eternally grateful',
    'The family is internally grateful.',
    'The family is eternally grateful.',
  ]),
  ...rowsOf({note: "What one deserves is one's deserts.", authority: 'AP Stylebook'}, [
    'get|gets|got|getting|receive|received|receives @poss just desserts=deserts',
    'The thief got his just desserts.',
    'The diners got their desserts.',
  ]),
  ...rowsOf({note: 'No stone is left unturned: once is enough.'}, [
    'leave|leaves|leaving|left no stone left= unturned',
    'We will leave no stone left unturned.',
    'No stone was left unturned.',
  ]),
  ...rowsOf({note: 'Bulls break china.'}, [
    'bowl=bull in a|the china shop|store',
    'He was a bowl in a china shop.',
    'She bought a bowl in a shop.',
  ]),
  ...rowsOf({note: 'The phrase is “in a manner of speaking”.'}, [
    'manor=manner of speaking',
    'He won, in a manor of speaking.',
    'The manor of Speakwell was sold.',
  ]),
  ...rowsOf(
    {note: 'Runners level with each other are neck and neck.'},
    ['neck in=and neck', 'They came in neck in neck.', 'He had a pain in neck and back.'],
    ['neck-in-neck=neck-and-neck', 'It was a neck-in-neck race.', 'It was a neck-and-neck race.'],
  ),
  ...rowsOf(
    {
      note: "Acts that are voluntary are of one's own accord.",
      authority: 'Merriam-Webster',
      severity: 'warning',
    },
    [
      'on=of my|your|his|her|its|our|their own accord|accords=accord',
      'He left on his own accord.',
      'He drives on his own road.',
    ],
    [
      'off=of my|your|his|her|its|our|their own accord',
      'It stopped off its own accord.',
      'It stopped of its own accord.',
    ],
  ),
  ...rowsOf({note: 'The phrase is “by the same token”.'}, [
    'on=by|in=by the same token',
    'On the same token, costs fell.',
    'They stepped on the same stone.',
  ]),
  ...rowsOf(
    {note: 'The phrase is “once in a while”.'},
    [
      'every? once and=in a while !later|ago',
      'Every once and a while a seal appears.',
      'He rang once and a while later rang again.',
    ],
    ['once in awhile=a_while', 'They meet once in awhile.', 'They meet once in a while.'],
  ),
  ...rowsOf({note: 'The phrase is “one of a kind”.'}, [
    'one-of-the-kind=one-of-a-kind|one-in-a-kind=one-of-a-kind',
    'It is a one-of-the-kind car.',
    'It is a one-of-a-kind car.',
  ]),
  ...rowsOf({note: 'What amounts to something is tantamount to it.'}, [
    'paramount=tantamount to a|an|theft|treason|bribery|blackmail|torture|murder|cheating|extortion admission|betrayal|confession|declaration|threat|coup|ban|bribe|@end',
    'It is paramount to a confession.',
    'Safety is paramount to us.',
  ]),
  ...rowsOf({note: 'What the imagination makes up is a figment.'}, [
    "pigment=figment|fragment=figment of his|her|my|your|their|the|someone's imagination|imaginations",
    'The plot was a pigment of his imagination.',
    'The pigment of his paint faded.',
  ]),
  ...rowsOf({note: 'The year of accounts is fiscal.'}, [
    'physical=fiscal year',
    'Profits rose in the physical year.',
    'It was a physical, year-long job.',
  ]),
  ...rowsOf({note: 'An aid to memory is mnemonic.'}, [
    'pneumonic=mnemonic|demonic=mnemonic device|devices',
    'Pupils use a pneumonic device.',
    'They fear pneumonic plague.',
  ]),
  ...rowsOf({note: 'The stress follows a trauma.'}, [
    'post-dramatic=post-traumatic stress',
    'He has post-dramatic stress disorder.',
    'It was a post-dramatic play.',
  ]),
  ...rowsOf({note: 'Those who rule are the powers that be.'}, [
    'the powers to=that be @end',
    'He appealed to the powers to be.',
    'He has the powers to be firm.',
  ]),
  ...rowsOf({note: 'Wringers squeeze washing.'}, [
    'through the ringer=wringer',
    'The family was put through the ringer.',
    "He called through the ringer's window.",
  ]),
  ...rowsOf({note: 'A double is a dead ringer.'}, [
    'dead wringer=ringer',
    'He is a dead wringer for the king.',
    'He is a dead ringer for the king.',
  ]),
  ...rowsOf({note: 'Iron that is worked is wrought.'}, [
    'rot=wrought|rod=wrought iron gate|gates|fence|fences|railings|railing|balcony',
    'It has a rot iron gate.',
    'It has a wrought iron gate.',
  ]),
  ...rowsOf({note: 'The phrase is “rule of thumb”.'}, [
    'rule|rules of thump=thumb|thumbs=thumb',
    'A rule of thump is to wait.',
    'He ruled it out.',
  ]),
  ...rowsOf({note: 'The change that the sea makes: “sea change”.'}, [
    'a|this|the|huge [see=sea|seed=sea|c=sea change in|for]',
    'It was a see change in policy.',
    'They see change in the city. Farmers seed.',
  ]),
  ...rowsOf(
    {note: 'What is dirty or shameful is sordid.'},
    ['sorted=sordid affair|past|tale', 'It was a sorted affair.', 'It was a sorted list.'],
    [
      'the|his|her|its [sorted=sordid details] @end|of',
      'The court heard the sorted details.',
      'They sorted details by date.',
    ],
  ),
  ...rowsOf(
    {note: 'What many want is sought after.'},
    [
      'sort=sought after by|@end|because|for',
      'The house is much sort after.',
      'A breakthrough of a sort after all.',
    ],
    ['sort-after=sought-after', 'It is a sort-after suburb.', 'It is a sought-after suburb.'],
  ),
  ...rowsOf({note: 'The staple of a trade is its stock in trade.'}, [
    'stock and=in trade @end|of',
    'Gossip is his stock and trade.',
    'They own stock and trade bonds.',
  ]),
  ...rowsOf({note: 'Stead is place: in good stead.'}, [
    'in good steed=stead|state=stead|steads=stead @end|for|with|when|as',
    'The job will stand her in good steed.',
    'The horse is in good shape.',
  ]),
  ...rowsOf({note: 'Props shore up a wall.', authority: 'AP Stylebook'}, [
    'to|will|helped|help|can|would|must [sure=shore up] @det|support|votes|defences|defenses|confidence|finances|supplies',
    'The bank moved to sure up its funds.',
    'They are sure up there.',
  ]),
  ...rowsOf({note: 'What tells a tale is telltale.'}, [
    'tall-tell=telltale|tell-tell=telltale|tale-tell=telltale|tail-tell=telltale|tell-tail=telltale sign|signs',
    'Rust is a tale-tell sign.',
    'Rust is a telltale sign.',
  ]),
  ...rowsOf(
    {note: 'What was caught is a turn for the worse.', authority: 'Garner'},
    [
      'turn|turned|turns|turning|take|took|taken|takes|change|changed [for the worst=worse]',
      'His health took a turn for the worst.',
      'They prepared for the worst.',
    ],
    [
      'for better or worst=worse',
      'He changed the club for better or worst.',
      'It was for better or worse.',
    ],
  ),
  ...rowsOf({note: 'A cycle that feeds itself is vicious.'}, [
    'viscous=vicious circle|cycle',
    'Debt is a viscous circle.',
    'A viscous fluid ran out.',
  ]),
  ...rowsOf({note: 'The means are the wherewithal.'}, [
    'wear=wherewithal|where=wherewithal with=|width= all= !the|of|my|your|his|those|these|that',
    'They lack the where with all.',
    'They know where, with all that.',
  ]),
  ...rowsOf({note: "Spite is the motive: to cut off one's nose to spite one's face."}, [
    'nose|noses despite=to_spite @poss face|faces',
    'It would cut off its nose despite its face.',
    'He kept his nose despite his fears.',
  ]),
  ...rowsOf(
    {note: 'The call of assent is “hear, hear”.', authority: 'AP Stylebook', severity: 'warning'},
    [
      '@start [here=hear, here=hear] @end',
      '“Here here,” shouted a backbencher.',
      'He came here, here and here.',
    ],
  ),
  ...rowsOf({note: 'Hounds hark back to find the scent.', severity: 'warning'}, [
    '!the|a|his|her|their [harp=hark|harps=harks|harped=harked|harping=harking back to]',
    'The song harps back to the war.',
    'He took the harp back to Cork.',
  ]),
  ...rowsOf({note: 'The middle of something is its midst.'}, [
    'in the mist=midst|mists=midst|mix=midst of a|an|the|this|his|her crisis|war|pandemic|recession|campaign|storm|row|dispute|battle|chaos|debate|strike|divorce|negotiations|drought',
    'The city is in the mist of a strike.',
    'They stood in the mist of a waterfall.',
  ]),
  ...rowsOf({note: 'What one pleads is the fifth amendment.'}, [
    'plea=plead|plee=plead|pleat=plead the fifth',
    'He will plea the fifth.',
    'His plea, the fifth, failed.',
  ]),
  ...rowsOf({note: 'Arguments for are pros.'}, [
    'prose=pros and cons',
    'They weighed the prose and cons.',
    'He writes prose and verse.',
  ]),
  ...rowsOf(
    {note: 'Stock is counted or taken; a stalk is a stem.'},
    [
      'take|takes|took|taken|taking stalk=stock|stork=stock of',
      'It is time to take stalk of losses.',
      'He took a stalk of celery.',
    ],
    [
      'laughing stalk=stock|stork=stock',
      'The club is a laughing stalk.',
      'A stalk of celery fell.',
    ],
  ),
  ...rowsOf({note: 'Tar marks sheep: tarred with the same brush.', severity: 'warning'}, [
    'tarnished=tarred|tarnish=tar|tarnishing=tarring with the same brush',
    'All were tarnished with the same brush.',
    'The silver was tarnished with salt.',
  ]),
  ...rowsOf(
    {note: 'Gold is weighed.'},
    [
      'worth his|her|its|their wait=weight in',
      'The scout is worth his wait in gold.',
      'It was worth her wait.',
    ],
    [
      'pull|pulls|pulled|pulling|throw|throws|threw his|her|its|their|your wait=weight around|about|@end',
      'He must pull his wait.',
      'They wait about.',
    ],
  ),
  ...rowsOf(
    {note: 'Halt is a stop.'},
    [
      'ground|grinds|grind|grinding|grounded=ground to a hold=halt|hault=halt',
      'Traffic ground to a hold.',
      'He held the ground to a man.',
    ],
    ['[grounded=ground to a halt]', 'Trains grounded to a halt.', 'Jets were grounded to a man.'],
  ),
  ...rowsOf({note: 'The knight wears armour.'}, [
    'shining armor|amour=armour',
    'He was her knight in shining amour.',
    'He was her knight in shining armour.',
  ]),
  ...rowsOf({note: 'The phrase is “leaps and bounds”.'}, [
    'leaps and bounce=bounds|bound=bounds',
    'Sales grew by leaps and bounce.',
    'It leaps and bounces.',
  ]),
  ...rowsOf({note: 'Latin has “ad nauseam”: to sickness.'}, [
    'ad nauseum=nauseam',
    'He repeated it ad nauseum.',
    'He repeated it ad nauseam.',
  ]),
  ...rowsOf({note: 'The finishing stroke is a coup de grâce.'}, [
    'coup de gras=grâce|gra=grâce|grass=grâce',
    'A late goal was the coup de gras.',
    'It was foie gras.',
  ]),
  ...rowsOf({note: 'French has “carte blanche”: a blank card.'}, [
    'cart=carte|card=carte blanche',
    'Editors were given cart blanche.',
    'Editors were given carte blanche.',
  ]),
  ...rowsOf({note: 'A deed that is done is a fait accompli.'}, [
    'fete=fait|fate=fait|feat=fait accompli',
    'The sale was a fate accompli.',
    'It was a fait accompli.',
  ]),
  ...rowsOf(
    {note: 'The look is a peek.', authority: 'AP Stylebook'},
    [
      'sneak peak=peek|peaks=peeks|pique=peek',
      'Fans got a sneak peak at the show.',
      'They sneak, peak and fall.',
    ],
    [
      'take|takes|took|taking|get|gets|got a? [quick? peak=peek] at|inside|behind|into',
      'Visitors can take a peak inside the tower.',
      'Demand hit a peak at noon.',
    ],
  ),
  ...rowsOf(
    {note: 'Interest and curiosity are piqued, that is, stirred.', authority: 'AP Stylebook'},
    [
      "peak=pique|peaks=piques|peaked=piqued|peaking=piquing|peek=pique|peeked=piqued|peeks=piques|peeking=piquing my|your|his|her|its|our|their|the|people's|public interest|curiosity|attention",
      'The advert peaked her interest.',
      'Her interest peaked in May.',
    ],
  ),
  ...rowsOf({note: 'Enthusiasm is curbed.'}, [
    'curve=curb|curved=curbed|curving=curbing @poss enthusiasm|appetite|spending',
    'Fans should curve their enthusiasm.',
    'He can curve his shots.',
  ]),
  ...rowsOf({note: 'Ends are met, and meat is food.'}, [
    'make|makes|made|making ends meat=meet',
    'Families cannot make ends meat.',
    'The deal makes ends meet.',
  ]),
  ...rowsOf({note: 'Character under strain is mettle.', authority: 'AP Stylebook'}, [
    'test|tests|tested|testing|prove|proved|proving|show|showed|shown @poss metal=mettle|medal=mettle|meddle=mettle @end|as|at|in|against|with',
    'The tour will test her metal.',
    'They tested its metal frame.',
  ]),
  ...rowsOf({note: 'Muscle and bone are flesh.'}, [
    'in the flash=flesh @end',
    'Fans saw the band in the flash.',
    'It was over in a flash.',
  ]),
  ...rowsOf(
    {note: 'The saying is “have another think coming”.', authority: 'Garner', severity: 'hint'},
    [
      'has|have|had|got another thing=think coming',
      'He has another thing coming, she said.',
      'He has another thing to do.',
    ],
  ),
  ...rowsOf({note: 'Someone who must act quickly has no time to lose.'}, [
    'no time to loose=lose',
    'There is no time to loose.',
    'It was no time to loosen rules.',
  ]),
  ...rowsOf({note: "It is one's wits that have an end."}, [
    "wit's|wits'|wits|wit and=end end=",
    'Parents are at their wits and end.',
    'They had wits and ended well.',
  ]),
  ...rowsOf(
    {
      note: "One speaks one's piece or holds one's peace.",
      authority: 'AP Stylebook',
      severity: 'warning',
    },
    [
      'hold|holds|held|holding my|your|his|her|our|their piece=peace @end',
      'He chose to hold his piece.',
      'She held her piece of cake.',
    ],
  ),
  ...rowsOf({note: 'A hiding place found out is “the jig is up”.'}, [
    'the gig=jig is|was up @end',
    'Police told him the gig was up.',
    'The gig was up north.',
  ]),
  ...rowsOf({note: 'The phrase is “the be-all and end-all”.'}, [
    'the be all and end-all=end-all|endall=end-all',
    'The league is not the be all and endall.',
    'It is not the be-all and end-all.',
  ]),
  ...rowsOf({note: 'Wool is pulled over eyes.'}, [
    'pull|pulls|pulled|pulling the wall=wool over',
    'He tried to pull the wall over their eyes.',
    'They pulled the wall down.',
  ]),
  ...rowsOf({note: 'A nerve is touched; a beat is missed.'}, [
    'without skipping|missing a beet=beat',
    'She went on without missing a beet.',
    'She went on without missing a beat.',
  ]),
  ...rowsOf({note: 'The phrase is “in the offing”: in the part of the sea that is seen.'}, [
    '@be [in the offering=offing] @end',
    'A deal is in the offering.',
    'The shares fell in the offering.',
  ]),
  ...rowsOf(
    {note: 'The lips move: lip-sync, short for synchronise.', authority: 'Merriam-Webster'},
    [
      'lip-sing=lip-sync|lip-sings=lip-syncs|lip-singing=lip-syncing|lip-sink=lip-sync',
      'She denied lip-singing the anthem.',
      'She denied lip-syncing the anthem.',
    ],
  ),
  ...rowsOf({note: 'The phrase is “best foot forward”.'}, [
    'best|better [food=foot forward]',
    'The hosts put their best food forward.',
    'The best food went first.',
  ]),
  ...rowsOf({note: 'The phrase is “bear the brunt”: take the main force.'}, [
    'bear|bears|bore|bearing|borne|take|took|taking the blunt=brunt|front=brunt of',
    'Villages bore the blunt of the storm.',
    'Villages bore the brunt of the storm.',
  ]),
  ...rowsOf({note: 'The throw belongs to the stone.'}, [
    "a stones=stone's|stone=stone's throw|through=throw|throws=throw away|from",
    'The school is a stones throw away.',
    "The school is a stone's throw away.",
  ]),
  ...rowsOf({note: 'The mouth belongs to the horse.'}, [
    "straight from the horses=horse's mouth",
    'It came straight from the horses mouth.',
    "It came straight from the horse's mouth.",
  ]),
  ...rowsOf({note: "In the phrase the heart is “to one's heart's content”."}, [
    "to my|your|his|her|their hearts=heart's content|contents=content",
    'Children played to their hearts content.',
    "Children played to their hearts' content.",
  ]),
  ...rowsOf({note: 'The phrase is “off the bat”.'}, [
    'right|straight of=off the bat',
    'She scored right of the bat.',
    'She scored right off the bat.',
  ]),
  ...rowsOf({note: 'What is cut or moved is “off”, not “of”.'}, [
    '[sealed|fended|fend|staved|stave|shut|laid of=off] the|a|power|their|talks|@num',
    'Police sealed of the street.',
    'Prices are set of late by banks.',
  ]),
  ...rowsOf({note: 'The phrase is “off the record”, “off the hook”.'}),
  ...rowsOf({note: 'Horses show their age by their teeth: long in the tooth.'}, [
    'long in the truth=tooth|tooths=tooth',
    'The trains are long in the truth.',
    'The trains are long in the tooth.',
  ]),
  ...rowsOf({note: 'The edge of the road is the wayside.'}, [
    'fall|falls|fell|fallen|falling by the way=wayside side=',
    'Two bills fell by the way side.',
    'Two bills fell by the wayside.',
  ]),
  ...rowsOf({note: 'What does not matter is neither here nor there.'}, [
    'neither hear=here nor their=there|there=there',
    'Cost is neither hear nor there.',
    'Cost is neither here nor there.',
  ]),
  ...rowsOf({note: 'The phrase is “at the drop of a hat”.'}, [
    'at the drop of the=a hat',
    'He sings at the drop of the hat.',
    'He sings at the drop of a hat.',
  ]),
  ...rowsOf(
    {note: 'The word is a possessive.'},
    [
      "devils=devil's|devil=devil's advocate|advocates=advocate",
      'He played devils advocate.',
      "He played devil's advocate.",
    ],
    ["fools=fool's errand|gold|paradise", 'It was a fools errand.', "It was a fool's errand."],
  ),
  ...rowsOf(
    {note: "Water off a duck's back is owned by the duck."},
    [
      "water of=off a duck's back",
      "Boos are water of a duck's back.",
      "Boos are water off a duck's back.",
    ],
    [
      "water off a ducks=duck's back",
      'Boos are water off a ducks back to him.',
      "Boos are water off a duck's back to him.",
    ],
  ),
  ...rowsOf({note: 'The phrase is “cut from the same cloth”.'}, [
    'cut from the same clothe=cloth|clothes=cloth|close=cloth',
    'The two are cut from the same clothe.',
    'The two are cut from the same cloth.',
  ]),
  ...rowsOf({note: 'Who is ill is under the weather.'}, [
    'out|over|under the whether=weather',
    'He felt under the whether.',
    'He felt under the weather.',
  ]),
  ...rowsOf(
    {note: 'The phrase is “in dribs and drabs”.'},
    [
      'in drips=dribs and drabs|dribs=drabs|drops=drabs',
      'Fans came in drips and drabs.',
      'Water fell in drips and splashes.',
    ],
    [
      'in|by dribs and dabs=drabs|drags=drabs',
      'Money came in dribs and dabs.',
      'Money came in dribs and drabs.',
    ],
  ),
  ...rowsOf({note: 'Something fought for fiercely is fought for tooth and nail.'}, [
    'tooth in=and|an=and nail',
    'They fought tooth in nail.',
    'He had a tooth in a nail box.',
  ]),
  ...rowsOf({note: 'Two who look alike are like two peas in a pod.'}, [
    'two|like peace=peas in a pod',
    'They are like two peace in a pod.',
    'They are two peas in a pod.',
  ]),
  ...rowsOf(
    {note: 'The phrase is “the worse for wear”.'},
    [
      'worst=worse for wear|where=wear|ware=wear',
      'He was the worst for wear.',
      'He was the worse for wear.',
    ],
    [
      'worse for where=wear|ware=wear',
      'The bus was worse for ware.',
      'The bus was worse for wear.',
    ],
  ),
  ...rowsOf({note: 'Horns belong to a bull.'}, [
    'take|takes|took|taking the ball=bull by the horns',
    'It is time to take the ball by the horns.',
    'Take the bull by the horns.',
  ]),
  ...rowsOf({note: 'The phrase is “throw a spanner (wrench) in the works”.'}, [
    '[spanner|wrench in the work=works] @end',
    'The strike threw a spanner in the work.',
    'He left a spanner in the works.',
  ]),
  ...rowsOf({note: 'Moles make molehills.'}, [
    'mountain|mountains out of a? mole=molehill hill=|hills=',
    'He made a mountain out of a mole hill.',
    'He made a mountain out of a molehill.',
  ]),
  ...rowsOf({note: 'Tenacious people keep their nose to the grindstone.'}, [
    'nose|noses to the grind=grindstone stone=|wheel=',
    'She kept her nose to the grind stone.',
    'She kept her nose to the grindstone.',
  ]),
  ...rowsOf({note: 'The knees belong to the bee.'}, [
    "bees=bee's knees=knees !buckled",
    'The cafe is the bees knees.',
    "The cafe is the bee's knees.",
  ]),
  ...rowsOf({note: 'The crow flies.'}, [
    'as the crow|crows flys=flies|flew=flies|fly=flies',
    'It is two miles as the crow flys.',
    'It is two miles as the crow flies.',
  ]),
  ...rowsOf({note: 'A page is a leaf.'}, [
    'turn|turned|turns|turning over a new leave=leaf|leap=leaf|leafs=leaf',
    'He turned over a new leave.',
    'He turned over a new leaf.',
  ]),
  ...rowsOf(
    {note: 'What can be foreseen is foreseeable.'},
    [
      'for|in the foreseen=foreseeable future',
      'It will stay shut for the foreseen future.',
      'It will stay shut for the foreseeable future.',
    ],
    [
      'for|in the unforeseeable=foreseeable future',
      'Games are off for the unforeseeable future.',
      'Games are off for the foreseeable future.',
    ],
  ),
  ...rowsOf({note: 'The phrase is “with flying colours”.'}, [
    'with flying collars=colours|color=colors|colour=colours',
    'She passed with flying collars.',
    'She passed with flying colours.',
  ]),
  ...rowsOf({note: 'One treads, as on ice or water.'}, [
    'thread=tread|threads=treads|threading=treading|threaded=trod carefully|lightly|softly|cautiously|water|warily',
    'Ministers must thread carefully.',
    'Ministers must tread carefully.',
  ]),
  ...rowsOf({note: 'A trace that is left is a vestige.'}, [
    'last vestibule=vestige|vestibules=vestiges|visage=vestige of',
    'It is the last vestibule of empire.',
    'It is the last vestige of empire.',
  ]),
  ...rowsOf(
    {note: 'A thin strip is a sliver; snakes slither.', severity: 'warning'},
    ['a|any|only slither=sliver of', 'There is a slither of hope.', 'We heard it slither off.'],
    [
      'slithers=slivers of almond|almonds|light|hope|cheese|lemon|ginger|glass|land|meat',
      'Add slithers of lemon.',
      'It slithers off the rock.',
    ],
  ),
]
