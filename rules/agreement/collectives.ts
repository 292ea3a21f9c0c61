import type {Article} from '#article'
import type {Suspicion} from '#language'
import {isCapitalised} from '#text'
import {MEASURES} from './number.js'

/**
 * Nouns for a body of people, which British news follows with either number (Quirk et al. 1985,
 * section 10.36); so it does with names of teams, bands, parties and firms.
 */
const COLLECTIVES = new Set(
  (
    'academy administration agency airline airport alliance army assembly association audience ' +
    'authority band bank battalion bench board body borough brand brigade broadcaster bureau business ' +
    'cabinet campaign carrier cast chain charity choir church city class clergy club coalition college ' +
    'commission committee community company conference congress consortium constabulary contingent ' +
    'cooperative corporation council country county couple court crew crowd defence delegation ' +
    'department developer division duo electorate embassy enemy establishment executive exchange ' +
    'faction faculty family federation firm fleet force forum foundation foursome franchise front gang ' +
    'generation giant government group guard hospital house household human humanity industry ' +
    'inquiry inquest institute institution insurer investigation investor jury label lab laboratory ' +
    'leadership league left line-up lobby magazine maker majority management manufacturer market media ' +
    'membership midfield military minority ministry mission mob movement nation navy network newspaper ' +
    'office operator opposition orchestra organisation organization outfit pack pair panel paper ' +
    'parish parliament partnership party patrol pension platoon police population practice press ' +
    'prosecution province public publisher quartet quintet regime regiment region regulator restaurant ' +
    'retailer right school secretariat sect senate service shop side society sport squad squadron staff ' +
    'state station store studio supermarket supplier syndicate task tabloid team theatre town trade ' +
    'tribe trio triumvirate troupe trust twosome union unit university village watchdog website west ' +
    'wing workforce world youth entourage remainder hierarchy clan bloc pod rearguard brass herd flock defence attack midfield frontline bulk balance supermajority'
  ).split(' '),
)

const PLURAL_VERBS = new Set(['are', 'were', 'have', 'do'])

/** Whether a plural verb follows a noun or a name that may take it in this copy. */
export function isCollectivePlural(article: Article, {found, before, from}: Suspicion): boolean {
  if (article.variety === 'american' || !PLURAL_VERBS.has(found[0] ?? '')) return false
  return isCollective(before) || isCapitalised(article.text.slice(from, from + 2))
}

/** Whether a lower-case noun is one of a body of people. */
export function isCollective(noun: string): boolean {
  return COLLECTIVES.has(noun)
}

/** Nouns that count or gather what follows “of”, which the verb may follow instead. */
const QUANTITIES = new Set(
  `number bus busload coachload plurality trifecta crackle avalanche complement equivalent container pod bloc clan colony chunk cadre majority supermajority minority range series couple lot rest half third quarter fifth tenth percentage proportion
  fraction share part portion amount bulk batch bunch bundle clutch cluster collection combination crop
  dozen flurry glut group handful host list load mass mix mixture mob multitude myriad none pack pair
  plethora quantity raft rash run score section selection sequence set shower slew smattering sort kind
  type spate spectrum sprinkling stack stream string succession surfeit swathe total trail trickle trio
  variety volley wave wealth world array assortment band barrage body class cohort crowd category
  convoy cross-section sample abundance catalogue chain chorus circle contingent cocktail
  duo fleet flock flood flow generation heap herd horde hundred influx league legion line litany
  network parade panel pile procession pool posse pride queue quartet quota roster row round sea
  shortlist spread squad staff star stash stretch subset swarm team tide tonne ton torrent trickle troop
  troupe tranche version wedge week wealth deal dearth lack shortage length maximum minimum average
  century year month decade day hour minute excess surge blend patchwork plague trove treasure remainder
  rump span sum thousand million billion whole element breed core nucleus pattern choice level rate
  field mountain bevy brace brood caravan consortium coterie deluge detachment dossier gaggle gamut
  gang galaxy hoard hotchpotch itinerary knot lorryload lineup line-up majority mound netful
  onslaught outbreak pairing platoon quintet ream repertoire sack scattering sheaf shoal side slice
  slate smorgasbord supply suite trainload truckload tribe tangle web`.split(/\s+/),
)

/** Whether what follows “of” may give the verb its number. */
export function isQuantity(noun: string): boolean {
  return QUANTITIES.has(noun)
}

/** Whether a verb for one and a verb for several may both follow the noun: a body of people, a quantity, a measure. */
export function takesEitherNumber(noun: string): boolean {
  return isCollective(noun) || isQuantity(noun) || MEASURES.has(noun)
}
