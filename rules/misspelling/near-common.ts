import type {Word} from '#text'

/** Words, and those of which an article must have some for one of them to be no slip. */
interface NearCommon {
  readonly words: string
  readonly beside: string
  /** Within quotation marks only: forms of everyday words, as somebody speaks them. */
  readonly isSpeech?: true
}

/** Places, and words that only their people have, of which regional words are told and what is said there. */
const SCOTTISH = `aberdeen argyll auld aye ayrshire bailie bailies bairn bairns bothy burgh burns caithness cannae ceilidh
      couldnae didnae dinnae dreich dundee edinburgh fife gaelic galashiels glasgow glen hasnae hawick hebrides highland
      highlands inverness isnae kirk laird lassie lewis loch melrose moray neeps och orkney perthshire ploughman
      provost scot scotland scots scottish selkirk shetland skye stirling tattie tatties wasnae wee willnae wouldnae`
const NORTHERN = `aye barnsley birmingham blackpool bolton bradford burnley cardiff cornish cornwall cumbria derbyshire devon
      doncaster dorset durham gateshead geordie halifax huddersfield hull lancashire lass lasses leeds lincolnshire
      liverpool manchester midlands newcastle norfolk northumberland nottingham oldham potteries rochdale rotherham
      scarborough sheffield somerset stoke suffolk sunderland swansea tha's thy tyneside wakefield wales welsh whitby
      wigan yorkshire`
const IRISH = `antrim armagh belfast connacht cork derry donegal dublin fermanagh gaa galway ireland irish kerry kildare
      kilkenny leinster limerick munster roscommon sligo taoiseach tipperary tyrone ulster waterford wexford wicklow`
const AMERICAN = `alabama albuquerque appalachia appalachian appalachians boston cajun hawaii hawaiian honolulu kentucky louisiana
      massachusetts maui mexico milwaukee minnesota orleans pennsylvania philadelphia pittsburgh santa texas virginia
      wisconsin`

/**
 * Words that are one slip from a common one, so that no article may have them unless other words
 * tell that it is of their kind: a wether among sheep is none of “weather”. Collins English
 * Dictionary, Dictionaries of the Scots Language, Macquarie Dictionary, Dictionary of South African
 * English. Each row: the words, and those beside which they stand.
 */
export const NEAR_COMMON: readonly NearCommon[] = [
  {
    words: `haslet kye lamber melter soay soays stirk stirks stook stooks tedded tedder tedding teg tegs tup tupped tupping
      tups wether withy yeld yowe yowes yows`,
    beside: `bale bales barn cattle ewe ewes farm farmer farmers fleece fleeces flock flocks graze grazing hay heifer heifers
      lamb lambing lambs livestock mutton pasture ram rams shear sheared shearer shearers shearing sheep shepherd
      shepherds shorn silage wool`,
  },
  {
    words: 'teu teus',
    beside: `berth berths cargo carrier carriers container containers docks feeder fleet freight harbour haulage import
      imports port ports quay shipper shippers shipping terminal terminals tonnage tonnes vessel vessels`,
  },
  {
    words: `appley cardoon gage gages geum hebe hosta hostas lopper perry ribes rootled rooty rosa salvia strim thrips tilth
      waller whin whins`,
    beside: `allotment bed beds bloom blooms border borders bulbs compost flower flowering flowers foliage garden gardener
      gardeners gardening gardens hedge hedges leaves mulch orchard orchards plant planted planting plants pruned
      pruning seedlings seeds shrub shrubs slug slugs soil weeds`,
  },
  {
    words: `appley arepa arepas arroz avo baba babas baos bara beany bento bliny bocks borek bready broc causa cava cavas
      cawl chaat chaats chai chards cime crosnes daal daals dal dals dashi dulse elote elotes fino finos gose grana
      hoppy laab labne larb lardon latke latkes lefse lemak lomo lungo maki manti milds misos moong mushroomy nero
      nori oca paan pak palo parkin pav pavs pestos pici pide pils pincho pisco pistou plov poori possets potatoey
      puri ragi raisiny rapa samp sanga sanger sangers satays shiro simit siu smokie sook stollen stovies suppli tapa
      tej tempe tibs tilly tinto ube verde zhug`,
    beside: `baked bakery beer beers bread breakfast brewery butter cheese chef chefs cook cooked cooking cooks curry
      delicious diners dish dishes dough eat eaten eating flavor flavors flavour flavours fried fry garlic grill
      grilled kitchen lentils lunch meal menu natter oven pastry plate plates pudding recipe recipes restaurant roast
      sauce simmer soup spices stall starter stew supper tasted tasting veg vegetables wine wines`,
  },
  {
    words: `fav favs hatful nse oxer oxers platers ptp shd`,
    beside: `aintree ascot chase cheltenham colt filly furlong furlongs gelding handicap hurdle hurdler hurdles jockey
      jockeys mare odds racecourse racing ran runner-up stakes stallion stayer trainer trainers yearling`,
  },
  {
    words: `boak boaked boked breeks bridie bridies brock brocks canty clag clagged clags clart clarted clarts clarty
      crabbit cratur darg deave dook dooked dooking doro dreep dunted dux fankle fash fashed flyte flyting fud gowk
      guised guising haar haars hairst haiver harl haver hoaching howk howked jook jouked keeking kirk kirks kist
      kists laldy linn loun lum lums makar makars mearing mirk neb nebs neep neeps neuk nieve oxter plook plooks polis
      radge radges raths redd reived reiver reivers riggs roup roups sark sarks scran scranning selkie semmit semmits
      sept skail skelf skirl skirled skited skiting slater snash sneck snecks snell sook sooked sooks soor souter
      spelk spelks steading steek stirk stoor stour stoury stovies syne thrawn tod toty walla waulk waulked waulking
      whins wifie wynd wynds yett yowe`,
    beside: SCOTTISH,
  },
  {
    isSpeech: true,
    words: `ain boke doon dunt efter fae faes feart gey gie gies girn gonnae guid hain hame haud heid heids hoose jings keek
      kent mair maun mony nane noo onybody onything oor oot pish praty puir reive sair skite tae thae toun unco weel
      wheen whin wrang yatter yins`,
    beside: SCOTTISH,
  },
  {
    words: `barm barmcake barms brith carr carrs cleg clegs cwm cwtch cwtches cwtching dap daps donk gadge hoyed hoying huer
      janner janners ket kets laiked laiking leat leats ligged ligging loke lokes lowp mard mardle mardy nant neb nesh
      offie offies plodge plodged plodging pob pobs ratch ratching siop sken skrike skriking spag spelk spelks squit
      squits towan towans zawn`,
    beside: NORTHERN,
  },
  {
    isSpeech: true,
    words: `appen bab babs gan geet gert haway hoy laik lig marra missen mither mithers oot owt reet snided suff summut tha
      thi toon wor yem zider`,
    beside: NORTHERN,
  },
  {
    words: `boyo boyos brack bracks dail fadge farl farls feis garda haley hames langer langers leat linn mearing messer
      mitch mitched mitching mither pratie praties rath raths redd skelf slane slean spide spides stook sugan tilly`,
    beside: IRISH,
  },
  {
    isSpeech: true,
    words: `feck hoor hoors jook ould quare thran wheen wisht yez yis youse`,
    beside: IRISH,
  },
  {
    words: `arti asha babu bandhs banku bastis bhang bidi bidis bindi bund cess chai charas dail dal dals didi gur jheel
      kund lungi maidan mandal mela melas naik neta netas paan paans pandit pandits pani puri rabi ragi rath raths
      ryot ryots sangh sindoor sowar tata toor tur walla wallas zilla`,
    beside: `bangladesh bengal bengaluru bhopal bihar bjp chennai chhattisgarh crore crores delhi dhaka goa gujarat haryana
      hindu hyderabad india indian jaipur karachi karnataka kashmir kerala kolkata lahore lakh lakhs lucknow
      maharashtra modi mumbai nepal odisha pakistan panchayat patna pradesh pune punjab rajasthan rupee rupees tamil
      telangana uttar`,
  },
  {
    words: `banku boda boma bomas choma doro dorp dorps duppy eba ebi eze fundi fundis gele geles gogo gogos irio jol jolled
      jolling kanga klap klapped kopje maas moran muti oga ogas oke okes poort samp slegs tata tej toyi`,
    beside: `abuja accra africa african bulawayo cameroon cape durban eskom ethiopia ethiopian gauteng ghana ghanaian harare
      ibadan igbo johannesburg kampala kano kenya kenyan lagos malawi nairobi namibia natal nigeria nigerian pretoria
      rwanda rwandan shebeen shillings soweto stokvel tanzania uganda ugandan yoruba zambia zimbabwe zulu`,
  },
  {
    words: `aroha bach baches bodgy bogan chook cockies dero deros donk dunny eskies fibro goanna hangi hangis hooned hoons hui kai kea keas reo
      kero kia longneck milko munted munter paua pav pavs pipi pipis pottle powhiri roo roos rorter rorters sanga
      sanger sangers shonk shonks skite smoko tapu tui tuis vego wakas weka weta whare zac`,
    beside: `aboriginal adelaide auckland australia australian australians brisbane bush canberra christchurch darwin dunedin
      fremantle geelong hobart kiwi maori melbourne māori nsw otago outback paddock perth queensland rotorua shearers
      shearing sydney tasmania tasmanian taupo tradie tradies victoria waikato wellington zealand zealanders`,
  },
  {
    words: `brent brents cirl scoter smew soay tui twite`,
    beside: `bird birder birders birding birds birdwatchers breeding chicks ducks eggs feathers flock flocks geese heath
      migrating moor moorland moth nest nested nesting nests ornithologist reserve rspb species waders wildfowl`,
  },
  {
    words: `bosque bubbler geddon goanna haole haoles redd sallet uff yins`,
    beside: AMERICAN,
  },
  {
    isSpeech: true,
    words: `yeller yins youse`,
    beside: AMERICAN,
  },
]

const BESIDE = besides((row) => !row.isSpeech)
const BESIDE_SPEECH = besides((row) => row.isSpeech === true)

function besides(isMeant: (row: NearCommon) => boolean): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  for (const {words, beside} of NEAR_COMMON.filter(isMeant)) {
    for (const word of words.split(/\s+/)) {
      const others = known.get(word) ?? new Set()
      for (const other of beside.split(/\s+/)) others.add(other)
      known.set(word, others)
    }
  }
  return known
}

/** Of its kind an article has so many different words, by which the rarer word may be told: a town by itself is in any story. */
const LEAST = 3
/** What is said tells by its quotation marks too. */
const LEAST_IN_SPEECH = 2

/** Whether an article is of the kind in which the word is no slip: “an old wether” among sheep. */
export function isOfItsKind(
  {normal}: Word,
  isQuoted: boolean,
  words: ReadonlyMap<string, number>,
): boolean {
  if (hasSome(BESIDE.get(normal), normal, words, LEAST)) return true
  return isQuoted && hasSome(BESIDE_SPEECH.get(normal), normal, words, LEAST_IN_SPEECH)
}

function hasSome(
  kind: ReadonlySet<string> | undefined,
  word: string,
  words: ReadonlyMap<string, number>,
  least: number,
): boolean {
  if (!kind) return false
  let found = 0
  for (const other of kind) {
    if (other !== word && words.has(other)) found++
    if (found >= least) return true
  }
  return false
}
