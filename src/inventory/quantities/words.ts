/** Words that end the phrase a number counts: what follows them is another part of the sentence. */
export const NO_NOUN: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their some any no each every either
  neither both all another such who whom whose which what where when why how while whilst as if
  than then so because since until unless although though but and or nor yet for from to of in on
  at by with without within into onto over under above below after before between against through
  during about around across along among towards toward off out up down near per via amid despite
  is are was were be been being am has have had do does did will would shall should can could may
  might must not never also just only even still already again too very there here i you he she it
  we they me him us them himself herself themselves itself ago later earlier old away apart left
  said says say told tells according including such like plus minus versus v vs today yesterday
  tomorrow tonight early late behind ahead beyond once twice outside inside downstairs`.split(
    /\s+/,
  ),
)

/** Plurals and collectives without an s; what a dictionary of endings would miss. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['deer', 'deer'],
  ['aircraft', 'aircraft'],
  ['hovercraft', 'hovercraft'],
  ['spacecraft', 'spacecraft'],
  ['species', 'species'],
  ['series', 'series'],
  ['offspring', 'offspring'],
  ['personnel', 'personnel'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['media', 'medium'],
  ['data', 'datum'],
  ['dice', 'die'],
  ['folk', 'folk'],
  ['oxen', 'ox'],
  ['dead', 'dead'],
  ['wounded', 'wounded'],
  ['injured', 'injured'],
  ['homeless', 'homeless'],
  ['unemployed', 'unemployed'],
])

/** They end like plurals. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  `this thus across perhaps always less unless besides towards afterwards yes news plus versus
  previous various serious religious famous dangerous nervous anonymous enormous obvious curious
  precious numerous continuous furious glorious homes's previously others wales gas bus campus bonus virus census
  status focus chorus circus surplus consensus analysis crisis basis thesis emphasis diagnosis tennis
  business goodness illness fitness witness process access success address progress express
  congress stress press dress class glass grass mass pass boss loss cross us`.split(/\s+/),
)

/** Adjectives and nouns that count without a noun of their own. */
export const NO_HEAD: ReadonlySet<string> = new Set(
  `dead killed injured hurt wounded missing held arrested charged jailed feared others other more
  further wide long high tall deep thick heavy strong old`.split(/\s+/),
)

/** Verbs that bring a number behind its noun: “deaths rose to 12”, “the toll stands at 12”. */
export const REACHING: ReadonlySet<string> = new Set(
  `hit hits reach reaches reached rose rises rise risen fell falls fall climbed climbs climb dropped
  drops drop stands stood stand tops topped top passes passed pass totalled totals totalling
  numbered numbers numbering exceeded exceeds grew grows jumped jumps is are was were now at to`.split(
    /\s+/,
  ),
)

/** Nouns before a number that is their name: “Channel 4”, “Article 50”. */
export const NAMED_BY_NUMBER: ReadonlySet<string> = new Set(
  `channel formula boeing airbus apollo soyuz route article section chapter radio level flight gate
  page room terminal windows iphone playstation xbox division league type class act part volume
  version rule law clause paragraph regulation resolution proposition prop pier platform hall unit
  block highway interstate junction lane track grade stage phase round day week year group area zone
  ward sector district bbc itv sky espn protocol item exhibit schedule category magnitude size series
  episode season number no nos war vitamin`.split(/\s+/),
)

/** What a label in lower case may still be; the rest wants a capital: “page 3”, “a group 4 won”. */
export const NAMED_IN_LOWER_CASE: ReadonlySet<string> = new Set(
  `page section article chapter paragraph clause rule room flight gate terminal junction platform
  grade category magnitude level size phase stage lane day number no nos channel type volume episode
  lot plate`.split(/\s+/),
)
