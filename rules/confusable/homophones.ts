import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Words that sound alike, where the words beside them tell which is meant (Swan; AP Stylebook). */
export const rows: readonly RepairRow[] = rowsOf(
  {note: 'It sounds like the word that is meant, and is another.'},
  [
    'the|a|an|this|that|its|any|no|little|big|great|opposite|knock-on|adverse|ripple|domino|greenhouse|placebo|cumulative|devastating|profound|lasting|immediate|negative|positive affect=effect|affects=effects was|is|of|on|has|had|will|would|could|can',
    'The affect was strongest in May.',
    'It will affect was-to-be plans.',
  ],
  [
    'was|were|been|being|be lead=led along|into|off|away|out|through|up|down|back|by|to !times',
    'They were lead along the track.',
    'The pipes were lead.',
  ],
  ['!a|the planed=planned to|for', 'She planed to walk it.', 'He planed the door.'],
  [
    '!who|that came|come|comes|went|go|goes|going|walked|ran|got|get|pulled|broke|drove|fell|looked|look|flew|halfway threw=through @end|and|the|a|an|it|to|when|at|in|on',
    'The guard came threw and sat down.',
    'Those who came threw the ball.',
  ],
  [
    'the|a|its|his|her|their|this|any|great|sad|tragic|huge lost=loss of',
    'The lost of the mine cost 40 jobs.',
    'The lost were of all ages.',
  ],
  [
    'wondered=wandered into|around|through|off|along|onto|away',
    'They wondered into a field.',
    'They wondered what to do.',
  ],
  [
    'bear-headed=bare-headed|bear-chested=bare-chested|bear-faced=bare-faced|bear-knuckle=bare-knuckle|bear-foot=barefoot|bear-back=bareback|bear-handed=bare-handed|bear-legged=bare-legged|bear-bones=bare-bones',
    'He stood bear-headed in the rain.',
    'He stood bare-headed in the rain.',
  ],
  [
    'bus|coach|taxi|cab|ferry|tram|rail|tube|return|single|minimum fair=fare|fairs=fares @end|rise|rises|increase|increases|alone|is|was|are|were|for|has|have|will',
    'The bus fair is £4.',
    'The fair is on.',
  ],
  [
    'fair=fare|fairs=fares dodger|dodgers|dodging|hike|hikes',
    'They caught ten fair dodgers.',
    'They caught ten fair trout.',
  ],
  [
    'emergency|parking|disc break=brake|breaks=brakes !in|ins|down|up|out|glass',
    'He used the emergency break at once.',
    'There was an emergency, break or no break.',
  ],
  [
    'hit|slammed|applied|pumped|slam|hitting|applying the|his|her break=brake|breaks=brakes !button|key|point|clause|up',
    'He hit the breaks too late.',
    'He hit the break button.',
  ],
  [
    'be|being|been|were|was|are excepted=accepted on|by|as|into|until',
    'Tickets are being excepted on buses.',
    'It is excepted from the rule.',
  ],
  [
    'scrapping=scraping noise|sound|sounds',
    'There was a scrapping noise.',
    'They are scrapping the plan.',
  ],
  ['by fare=far @end', 'It is the best by fare.', 'It is paid by fare dodgers.'],
  [
    'was|were|is|are|be|get|got|getting|became|feel|felt|so|very board=bored by|with',
    'They were board by the talk.',
    'They were on board with it.',
  ],
  [
    'british|american|russian|french|israeli|ukrainian|government|ground|enemy|foreign|nato|army|rebel|peacekeeping|deploy|deployed|withdraw troupes=troops',
    'Foreign troupes took the hill.',
    'The dance troupes took a bow.',
  ],
  [
    'a|his|her|their|real|natural flare=flair for @ing|drama|languages|cards|fashion|music|design|comedy|numbers|publicity|words',
    'He has a flare for cards.',
    'They lit a flare for the boat.',
  ],
  [
    'take|took|takes|taking a|his|her|their bough=bow|boughs=bows',
    'The singer took a bough.',
    'He took a branch.',
  ],
  [
    "bow|ship's|boat's|ferry's|vessel's bough=bow|boughs=bows",
    "The ship's boughs hit the quay.",
    "The tree's boughs broke.",
  ],
  ['loose canon=cannon|canons=cannons', 'He is a loose canon.', 'The canon is here.'],
  [
    'of|for|from|by steeling=stealing a|an|cars|money|goods|jewellery|food|more|£',
    'He was found guilty of steeling a car.',
    'He kept calm by steeling himself.',
  ],
  [
    'voice|voices|throat|throats @be|went|grew|growing horse=hoarse',
    'His voice was horse.',
    'His voice was loud.',
  ],
  [
    'themselves|himself|herself horse=hoarse',
    'They cheered themselves horse.',
    'He drew himself a horse.',
  ],
  [
    'bell|bells peeled=pealed|peel=peal|peeling=pealing|peels=peals',
    'The bells peeled at noon.',
    'He peeled a pear.',
  ],
  [
    'peel=peal|peels=peals of laughter|thunder|bells|applause',
    'There were peels of laughter.',
    'There were peels of lemon.',
  ],
  [
    'mane=main street|streets|road|roads|event|reason|problem|entrance|stage|stand|gate|square|aim|issue',
    'The mane street was shut.',
    'Its mane was long.',
  ],
  [
    'sew=sow|sews=sows|sewed=sowed|sewing=sowing @det? seed|seeds|crops|wheat|barley|doubt|confusion|division|chaos|fear|panic|discord',
    'He sews his seed in spring.',
    'She sews dresses.',
  ],
  [
    'waste=while away the|an hours|hour|days|day|time|afternoon|afternoons',
    'They had to waste away the hours.',
    'They waste the day.',
  ],
  [
    'pour=pore|pours=pores|poured=pored|pouring=poring over @det? plans|plan|documents|document|papers|accounts|books|data|evidence|records|figures|details|maps',
    'The builders poured over the plans.',
    'They poured oil over the wood.',
  ],
  [
    'taxied|towed|rolled|parked to|into|from|out|in the|a|its hanger=hangar',
    'The plane taxied to the hanger.',
    'He parked the coat on a hanger.',
  ],
  [
    'reign=rain delay|delays|showers|clouds|gauge',
    'It was drawn after a reign delay.',
    'It was a long reign.',
  ],
  [
    'police|they|officers|protesters|fans|he|she through=threw a|an cordon|punch|ball|stone|bottle|brick|egg|grenade|party|chair|rock',
    'Police through a cordon round it.',
    'It was entered by police through a door.',
  ],
  [
    'police|they|protesters|fans|rioters|youths through=threw stones|bottles|bricks|eggs|petrol|punches|rocks|fireworks',
    'Fans through bottles.',
    'They went through bottles of wine.',
  ],
  [
    'moored|docked|tied|berthed|landed|alongside at|to|on? the? key=quay @end|in|and',
    'The boat was moored at the key.',
    'It was tied to the key ring.',
  ],
  [
    'rain|thunder|wind|winds|lightning|snow|sleet and hale=hail',
    'The storm brought wind and hale.',
    'He is hale and hearty.',
  ],
  [
    'hale=hail and|of thunder|wind|rain|snow|bullets|gunfire|stones',
    'The storm brought hale and thunder.',
    'He is hale and well.',
  ],
  [
    'leg|back|stomach|neck|arm|shoulder|calf|thigh|chest|pulled|torn|strained|tore mussels=muscles|mussel=muscle',
    'He tore mussels in his leg.',
    'He ate mussels.',
  ],
  [
    'mussels=muscles in|of his|her|their leg|legs|back|neck|arm|arms|shoulder|calf|thigh|chest|face',
    'The mussels in his leg hurt.',
    'The mussels in his pot were raw.',
  ],
  [
    'mail=male suspect|suspects|victim|victims|nurse|nurses|colleague|colleagues|pupil|pupils|student|students|lion|lions|model|models|voice',
    'The mail lion was put down.',
    'The mail train was late.',
  ],
  [
    'hoarse=horse race|races|racing|riding|box|rider|riders|drawn|trials|show',
    'It is a hoarse race.',
    'He is hoarse.',
  ],
  [
    'sang|sing|singing|sung a|the|his|her him=hymn|hims=hymns',
    'They sang a him.',
    'They sang to him.',
  ],
  [
    'plain|self-raising|wholemeal|bread flower=flour',
    'It needs plain flower.',
    'It needs a flower.',
  ],
  [
    'broke|broken|stubbed|fractured|injured|big|little his|her|a|my|their? tow=toe',
    'He broke his tow in the fall.',
    'He took the boat in tow.',
  ],
  [
    '!did|does|do|will|would|could|should|can|may|that|when|if|as he|she|accused|defendant plead=pleaded not|guilty',
    'The accused plead not guilty.',
    'They plead not guilty.',
  ],
  [
    'knight=night shift|shifts|bus|buses|sky|clubs',
    'The knight shift starts at ten.',
    'The knight is old.',
  ],
  ['dew=due to', 'It was off dew to illness.', 'The dew was heavy.'],
  [
    'not|be|are|is|were|was|longer|only aloud=allowed in|on|to|at|into|near|back|out|inside|off',
    'Dogs are not aloud in the park.',
    'He read it aloud in class.',
  ],
  [
    'read|reads|reading|said|thinking|laughed|wondered it|them|out? allowed=aloud @end|to|in|from',
    'She read it allowed to the class.',
    'It is the poem allowed by the school.',
  ],
  [
    'bazaar=bizarre incident|accident|case|story|behaviour|behavior|twist|crash|claim|claims|situation',
    'It was a bazaar incident.',
    'It was a bizarre incident.',
  ],
  [
    'bolder=boulder|bolders=boulders fell|rolled|hit|crashed|blocked|struck',
    'A bolder fell on the road.',
    'It was bolder.',
  ],
  [
    'whine=wine list|cellar|bar|glass|glasses|bottle|bottles|merchant',
    'It has a long whine list.',
    'It has a long whine.',
  ],
  [
    'a|huge|record|large|big hall=haul of drugs|cocaine|cannabis|heroin|fish|medals|weapons',
    'The lorry had a hall of drugs.',
    'It is a hall of fame.',
  ],
  [
    'to|will|would|must|can higher=hire staff|workers|people|more|a|an|@num',
    'It plans to higher 40 staff.',
    'It rose to higher ground.',
  ],
  [
    'teen|pop|matinee|teenage|screen|fallen|football idle=idol|idles=idols',
    'He is her teen idle.',
    'The yard is idle.',
  ],
  [
    'gas|water|oil|fuel|radiation|data leek=leak|leeks=leaks',
    'There is a gas leek.',
    'It is a leek soup.',
  ],
  [
    'piece=peace prize|talks|treaty|deal|process|accord|agreement|envoy|plan|keeping|activist|activists',
    'They signed a piece treaty.',
    'They signed a piece of paper.',
  ],
  [
    'want|wants|wanted|bring|brings|brought|world|lasting|for piece=peace @end|and|in|to|between',
    'Both sides want piece in the region.',
    'They want a piece of it.',
  ],
  [
    'gun=gunshot shot= wound|wounds|victim|victims|residue',
    'He had gun shot wounds.',
    'The gun shot blanks.',
  ],
  [
    'raped=wrapped in blanket|blankets|foil|towels|clingfilm',
    'They were raped in blankets.',
    'She was raped in May.',
  ],
  [
    'hoisted|trimmed|torn the? sales=sails|sale=sail',
    'The boat had torn sales.',
    'The boat had sales.',
  ],
  [
    'begin|beginning|began|continue|continued|set|prices|temperatures|costs|sales|profits to? sore=soar|soring=soaring @end|to|again|above|as|by',
    'Prices are beginning to sore.',
    'It is a sore point.',
  ],
  [
    'fell|fall|climbed|ran|walked|carried|pushed|thrown down|up the|a|some stares=stairs|stare=stair',
    'She fell down the stares.',
    'She hated the stares.',
  ],
  ['life|hair|free stile=style|stiles=styles', 'His life stile is odd.', 'He sat on the stile.'],
  [
    'straights=straits|straight=strait of dover|hormuz|gibraltar|magellan|malacca|florida',
    'It sailed the straights of Dover.',
    'It went straight to Dover.',
  ],
  ['dire|desperate straights=straits', 'They are in dire straights.', 'It is a dire straight.'],
  [
    'flat|spare|front|rear|blown|burst tier=tyre|tiers=tyres',
    'The car had a flat tier.',
    'It has a top tier.',
  ],
  ['was|were|been|being|be|got toad=towed', 'The car was toad away.', 'It is a toad.'],
  [
    'lift|lifted|lifts|lifting|under|behind|draw|drew the|a vale=veil of',
    'She lifted the vale of secrecy.',
    'It lies in the vale of York.',
  ],
  [
    'baby|boy|girl|he|she|it wade=weighed|wades=weighs @num',
    'The baby wade 7 pounds.',
    'They wade two rivers.',
  ],
  [
    'tyres|tires|brakes|shoes|pads|carpet|carpets|steps @be warn=worn',
    'The tyres were warn.',
    'They warn us.',
  ],
  [
    'wet=whet your|their|his|her|our|the appetite|appetites',
    'It will wet your appetite.',
    'It will wet your feet.',
  ],
  [
    'team|side|club|they one=won by two|three|four|five|six|@num goals|points|wickets|runs',
    'The team one by two goals.',
    'The team went one by one.',
  ],
  [
    'national|official|in|period|day|days of? morning=mourning for|after|following his|her|their|the|a death|dead|loss|victims|king|queen|pope|president',
    'The town is in morning for the dead.',
    'It is a day of rest.',
  ],
  [
    'stationary=stationery shop|shops|store|stores|cupboard|supplies',
    'She keeps a stationary shop.',
    'It hit a stationary car.',
  ],
  [
    'the bear=bare necessities|minimum|essentials',
    'It is the bear minimum.',
    'It is the bear cub.',
  ],
  [
    'standing innovation=ovation',
    'It got a standing innovation.',
    'It is a long-standing innovation.',
  ],
  ['public plaice=place', 'It was in a public plaice.', 'Plaice is a fish.'],
  [
    'tore|torn|pulled|strained|injured|tight|his|her ham=hamstring string= @end|in|injury|and|during|against',
    'He tore his ham string.',
    'He ate ham, string cheese and bread.',
  ],
  [
    'the|a|his|her|their wining=winning goal|goals|team|run|streak|side|bid|try|ticket|numbers|entry|candidate|margin|post',
    'He scored the wining goal.',
    'They are wining and dining.',
  ],
  [
    'dinning=dining room|rooms|table|tables|hall|area|out|car',
    'The dinning room was full.',
    'The noise was dinning in his ears.',
  ],
  [
    'at logger=loggerheads heads= @end|with|over',
    'They are at logger heads.',
    'The logger heads home.',
  ],
  [
    'reigning=reining|reign=rein|reigns=reins|reigned=reined in @det? spending|costs|inflation|borrowing|power|powers|budget|deficit|debt|ambitions|prices|expectations|horse|horses',
    'The firm is reigning in its spending.',
    'She is reigning in Spain.',
  ],
  [
    "short|tight|long|dog|dog's|retractable leach=leash",
    'The dog was on a short leach.',
    'The toxins leach out.',
  ],
  ['pain=pane|pains=panes of glass', 'A pain of glass fell.', 'It is a pane of glass.'],
)
