import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Adjectives and adverbs taken for another. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'Discreet is careful; discrete is separate.', authority: 'AP Stylebook'},
    [
      '@be|very|more|keep|remain|stay|a [discrete=discreet] about|inquiries|enquiries|way|manner|distance|affair|presence|visit|entrance',
      'Staff were discrete about it.',
      'The data are discrete.',
    ],
    [
      'discreet=discrete units|steps|parts|elements|groups|data|stages|categories|sets',
      'It has three discreet parts.',
      'It was a discreet party.',
    ],
  ),
  ...rowsOf(
    {note: 'Eminent is distinguished; imminent is about to happen.', authority: 'AP Stylebook'},
    [
      'eminent=imminent danger|threat|attack|collapse|risk|departure|arrival|release|death',
      'They are in eminent danger.',
      'The eminent dancer spoke.',
    ],
    [
      'imminent=eminent domain|scientist|scientists|scholar|historian|professor|surgeon|doctor|persons|lawyer|lawyers',
      'The land was taken by imminent domain.',
      'War is imminent.',
    ],
  ),
  ...rowsOf(
    {note: 'Grisly is horrible; a grizzly is a bear.', authority: 'AP Stylebook'},
    [
      'grizzly=grisly murder|murders|discovery|details|scene|killing|killings|crime|crimes|find|death|deaths|end|attack|remains|images|history',
      'They made a grizzly find.',
      'A grizzly bear found it.',
    ],
    ['grisly=grizzly bear|bears', 'A grisly bear fled.', 'It was grisly.'],
  ),
  ...rowsOf(
    {note: 'Loath is unwilling; to loathe is to hate.', authority: 'AP Stylebook'},
    ['@be|seem|seems|seemed [loathe=loath] to', 'He was loathe to sell.', 'They loathe to sell.'],
    [
      '@subj|people|fans|voters [loath=loathe|loaths=loathes] him|her|them|it|the|each|@ing',
      'They loath him.',
      'They are loath, him too.',
    ],
  ),
  ...rowsOf(
    {note: 'Naval is of ships; a navel is in the middle of the body.', authority: 'AP Stylebook'},
    [
      'navel=naval base|officer|officers|forces|ship|ships|vessel|vessels|academy|battle|exercise|exercises|blockade|fleet|power',
      'The navel base is shut.',
      'A navel orange fell.',
    ],
    ['naval=navel gazing|piercing|orange|oranges', 'It was naval gazing.', 'It is a naval base.'],
    ['naval-gazing=navel-gazing', 'It was mere naval-gazing.', 'It was mere navel-gazing.'],
  ),
  ...rowsOf(
    {note: 'Sheer is utter, or very thin; to shear is to cut.', authority: 'Merriam-Webster'},
    [
      'shear=sheer scale|number|numbers|size|volume|luck|joy|weight|determination|force|amount|magnitude|will|brilliance|delight|desperation|drop|panic',
      'It was shear luck.',
      'They shear sheep.',
    ],
  ),
  ...rowsOf(
    {note: 'What is pulled tight is taut; pupils are taught.'},
    [
      'pulled|stretched|drawn|held|kept|rope|skin|wire|string [taught=taut] @end|by|and|over|across',
      'The rope was pulled taught.',
      'Those he held taught others.',
    ],
    [
      'a|@adv [taught=taut] thriller|drama|rope|plot|script',
      'It is a taught thriller.',
      'She taught drama.',
    ],
    [
      'taut=taught|tort=taught @obj|pupils|children|students|him',
      'She taut children there.',
      'The rope is taut.',
    ],
  ),
  ...rowsOf(
    {note: 'Wary is careful, weary is tired.', authority: 'AP Stylebook'},
    [
      '@be|remain|remains|grown|very [weary=wary] about|that',
      'Banks are weary about lending.',
      'He was weary of war.',
    ],
    ['war [wary=weary]', 'The land is war wary.', 'The land is war weary.'],
    [
      'war-wary=war-weary|world-wary=world-weary',
      'He is a war-wary soldier.',
      'He is a war-weary soldier.',
    ],
    [
      'travel|battle|long|tired|and|so [wary=weary] travellers|travelers|soldiers|passengers|commuters',
      'It fed tired and wary travellers.',
      'He is wary of travellers.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Tortuous is winding; torturous is painful.',
      authority: 'AP Stylebook',
      severity: 'hint',
    },
    [
      'torturous=tortuous road|route|path|lane|mountain|bends',
      'It was a torturous route.',
      'It was a torturous wait.',
    ],
    [
      'tortuous=torturous pain|conditions|wait|death',
      'They lived in tortuous conditions.',
      'It is a tortuous road.',
    ],
  ),
  ...rowsOf(
    {note: 'A martial art is warlike; marital is of marriage.'},
    [
      'marital=martial law|arts|art|artist|artists',
      'The army imposed marital law.',
      'The marital home was sold.',
    ],
    ['court marital=martial', 'He faces a court marital.', 'A court heard marital claims.'],
    ['court-marital=court-martial', 'He faces a court-marital.', 'He faces a court-martial.'],
    [
      'martial=marital status|home|bliss|problems|rape|breakdown|affair|relationship|bed|vows|infidelity',
      'She gave her martial status.',
      'It was martial music.',
    ],
    ['extra|pre [martial=marital]', 'It was extra martial love.', 'It was extra marital love.'],
    [
      'marshal=martial|marshall=martial|martian=martial law|arts|art|artist',
      'They declared marshal law.',
      'The marshal came.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Fair is just, or a show; fare is the price of a ride, and to fare is to get on.',
      authority: 'AP Stylebook',
    },
    [
      'fair=fare|fairs=fares|faired=fared well|better|badly|worse|poorly|little',
      'Rivals faired better.',
      'It was fair, better than most.',
    ],
    [
      'bus|train|taxi|rail|air|tube|cab [fair=fare|fairs=fares] @end|is|rise|rises|increase|dodger|dodgers|dodging|from|to|has|will|cap',
      'The bus fair is up.',
      'The train fair ends on Sunday.',
    ],
    [
      'fare=fair share|play|trial|enough|trade|price|deal|game|wage|wages|hearing|competition',
      'It is a fare share.',
      'They ate fare shared by all.',
    ],
  ),
  ...rowsOf({note: 'A board sits; the bored yawn.'}, [
    'on|across|above|the|of [bored=board] members|member|meeting|chairman|room|games|game',
    'The bored members met.',
    'The bored boy slept.',
  ]),
  ...rowsOf(
    {note: "A personal matter is one's own; personnel are staff.", authority: 'AP Stylebook'},
    [
      'military|security|medical|army|hospital|emergency|key|nato|naval [personal=personnel] @end|were|are|and|in|have|from|at|on|who|will|to|carrier',
      'Military personal were flown out.',
      'He has key personal aims.',
    ],
    [
      'personnel=personal life|reasons|belongings|injury|trainer|finance|opinion|protective|best|touch',
      'He left for personnel reasons.',
      'Personnel read data.',
    ],
  ),
  ...rowsOf(
    {note: 'Moral is right; morale is the spirit of a group.', authority: 'AP Stylebook'},
    [
      "staff|boost|team|low|troops'|army|sap|lift|raise|boosting|boosted|public|employee|workers' [moral=morale] @end|and|is|was|has|among|in|at|of|after|by",
      'Staff moral is low.',
      'It has low moral appeal.',
    ],
    [
      'morale=moral high|compass|obligation|duty|standards|values|authority|victory|responsibility|judgment|support',
      'They took the morale high ground.',
      'It was good for morale.',
    ],
  ),
  ...rowsOf(
    {note: 'The populace is the people, populous is crowded.', authority: 'AP Stylebook'},
    [
      'populace=populous|populist=populous city|country|state|nation|area|province|county|region',
      'It is the most populace city.',
      'The populace voted.',
    ],
    [
      'most [populace=populous]',
      "It is the world's most populace state.",
      'They like the populace most.',
    ],
    [
      'the general|local|whole|wider [populous=populace]',
      'It scared the general populous.',
      'It is a populous city.',
    ],
  ),
  ...rowsOf(
    {note: 'To allude is to hint, to elude is to escape.', authority: 'AP Stylebook'},
    [
      'alluded=eluded|alluding=eluding|allude=elude capture|police|arrest|authorities|him|her|them|detection|officers',
      'He alluded capture.',
      'He alluded to it.',
    ],
    [
      'eluded=alluded|eludes=alludes|eluding=alluding to',
      'He eluded to the row.',
      'He eluded two men.',
    ],
  ),
  ...rowsOf(
    {note: 'Averse is unwilling; adverse is bad.', authority: 'AP Stylebook'},
    [
      'not|risk [adverse=averse] to',
      'He is not adverse to risk.',
      'The terms would be adverse to shareholders.',
    ],
    [
      'averse=adverse weather|effects|effect|conditions|reaction|reactions|impact|publicity|events|event',
      'It was averse weather.',
      'He is averse to it.',
    ],
    ['risk-adverse=risk-averse', 'Banks are risk-adverse.', 'Banks are risk-averse.'],
  ),
  ...rowsOf(
    {note: 'Prostate is the gland; prostrate is lying flat.', authority: 'AP Stylebook'},
    [
      'prostrate=prostate cancer|gland|exam|surgery|screening',
      'He had prostrate cancer.',
      'He lay prostrate.',
    ],
    ['lay|lie|lies|lying|fell [prostate=prostrate]', 'He lay prostate.', 'He lay prostrate.'],
  ),
  ...rowsOf(
    {note: 'Silicon is in chips, silicone in implants.', authority: 'AP Stylebook'},
    [
      'silicone=silicon valley|chip|chips|wafer|wafers',
      'It moved to silicone valley.',
      'It is silicone rubber.',
    ],
    [
      'silicon=silicone breast|implant|implants|sealant|rubber',
      'She had silicon implants.',
      'He left Silicon Valley.',
    ],
  ),
  ...rowsOf({note: 'Capitol is the building; capital is the city.', authority: 'AP Stylebook'}, [
    'capitol=capital punishment|gains|investment|expenditure|offence|offense|letters|of',
    'It ended capitol punishment.',
    'The Capitol was shut.',
  ]),
  ...rowsOf(
    {note: 'A desert is dry, a dessert is eaten.', authority: 'AP Stylebook'},
    [
      'sahara|mojave|sonoran|gobi|atacama|arabian|negev [dessert=desert]',
      'They crossed the Sahara dessert.',
      'They ate dessert.',
    ],
    [
      'dessert=desert island|sand|sands|storm|heat|town',
      'He lived on a dessert island.',
      'He had dessert.',
    ],
    [
      'desert=dessert|deserts=desserts wine|wines|menu|spoon|trolley',
      'He drank desert wine.',
      'It was a desert wind.',
    ],
    [
      'for [desert=dessert] @end|we|and|there|the',
      'They had plums for desert.',
      'They left for desert towns.',
    ],
  ),
]
