const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Units and shorthand that house styles write in lower case, with no stop. */
export const UNITS = words(`
  km kms cm cms mm ml mg kg kgs lb lbs oz ft sq yd yds ha mph kph kmh kmph mpg bhp hp rpm psi mpa
  kpa hpa hr hrs min mins sec secs wk wks yr yrs bn mn tn mln bln trn trln dlr dlrs stg pct bps kbps
  mbps gbps kb mb gb tb hz khz mhz ghz kw kwh mw mwh gw gwh tw twh db ppm ppb ph am pm bc ad st nd rd th eg ie etc viz nb pp
  vs cf al ft fps dpi hdr usb btw fyi omg lol imo aka tba tbc diy pls thx hehe haha
`)

/** What stands in a hyphenated compound and not alone: “anti-war”, “passers-by”, “has-beens”. */
export const COMPOUND_PARTS = words(`
  anti pre post non mid co re un ex multi counter pro semi quasi pseudo ultra inter intra trans sub
  super hyper mega micro mini neo proto retro bi tri quad penta mono poly bio eco geo agri aero astro
  auto cyber electro hydro neuro psycho socio techno tele thermo ethno franco anglo euro indo sino
  russo afro vice self all over under out off in up down by bys beens builts goers nots alls ons
  aways alongs arounds throughs togethers forths fors betweens outs ins ups downs uns offs overs
  nesters hopers goers percenters styled esque ish empt empted empting ordinate ordinated ordination ordinator opt opted
  opting operate mache brac oeuvre oeuvres cuff esteem aged olds er est
`)

/** Speech that newspapers print as it was said, after an apostrophe: “’em”, “’til”. */
export const CLIPPED = words(`
  em til till cause cos coz bout round neath twas tis twere twill ere ello ave ad im er ow tude
  fraid nuff nother kay sup
`)

/** Endings of contractions, longest first. */
export const CONTRACTIONS: readonly string[] = [
  "n't've",
  "'d've",
  "n't",
  "'ve",
  "'ll",
  "'re",
  "'d",
  "'m",
  "'s",
]

/** Words that introduce a word the reader is not expected to know. */
export const INTRODUCING = words('called dubbed termed nicknamed christened so-called')

/** Words that do so before “as”: “known as”. */
export const INTRODUCING_WITH_AS = words('known referred described')

/** What may stand between such a word and the new one. */
export const LEADING = words('a an the as')

/** Small words of other languages; what follows them is not English. */
export const FOREIGN_PARTICLES = words(`
  en el la le les los las de del della di da do dos das des du der und et ein eine al ad
  ex von van zu il un una une bin ibn qua
`)

/** Of these, the ones that no English word is written as: what stands before them is foreign too. */
export const FOREIGN_LINKS = words('de la du des del della di da et und von')

/** First words of loan phrases, none of them English: “entente cordiale”, “habeas corpus”. */
export const LOAN_HEADS = words(`
  entente femme enfant nouveau nouvelle beau bon bonne grande haute ancien raison cri esprit idee
  folie succes trompe mise objet fait tete dolce bella cosa terra tempus modus habeas mea prima pax
  ipso ipsa alma magna vox deus carpe lex memento nom maison jolie joie vin eau foie creme jeu buena
  casa sturm terza
`)

/** Living prefixes that news copy writes solid: “overtax”, “cyberbully”. */
export const PREFIXES: readonly string[] = `
  anti over under super multi micro mini mega hyper ultra inter trans cyber pseudo semi quasi post
  counter neuro psycho socio hydro electro photo tele non pre un re mis out sub bio eco geo agri
`
  .trim()
  .split(/\s+/)

/** Living suffixes: “lawyerlike”, “countywide”. */
export const SUFFIXES: readonly string[] = [
  'like',
  'wide',
  'proof',
  'based',
  'style',
  'sized',
  'themed',
  'esque',
  'friendly',
  'maker',
  'makers',
  'making',
  'goer',
  'goers',
  'holder',
  'holders',
]

/** A closed compound that joins one of these lost its space rather than its hyphen: “ofthe”. */
export const FUNCTION_WORDS = words(`
  a an and are as at be been but by can could did do does for from had has have he her him his how i
  if into is it its may me might more most must my no nor not of on or our shall she should so some
  such than that the their them then there these they this those to too upon was we were what when
  where which while who whom whose why will with would you your
`)
