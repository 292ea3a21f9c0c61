/** Closed groups of English words, as far as the generator confuses their members. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const ARTICLES = list('a an the')
export const DETERMINERS = new Set(
  list('a an the this that these those my your his her its our their some any each every no'),
)
export const PREPOSITIONS = list(
  'of to in for on with at by from into about as over after through between against under',
)
export const AUXILIARIES = list(
  'is are was were be been has have had do does did will would can could may should',
)
export const CONJUNCTIONS = list('and or but if because while when as than that')
export const SUBJECTS = list('i he she it we they who')

/** One person in all its cases: the grammar of the place says which one may stand. */
export const PERSONS = [
  'i me my',
  'he him his',
  'she her hers',
  'it its',
  'we us our ours',
  'they them their theirs',
  'you your yours',
  'who whose whom which',
].map(list)

/** What is typed for what, among words that join: the pairs that editors meet most. */
export const JOINT_SWAPS: Readonly<Record<string, readonly string[]>> = {
  than: ['as', 'that', 'to'],
  as: ['than', 'that'],
  that: ['than', 'as', 'which'],
  if: ['that', 'as'],
  because: ['of', 'that'],
  and: ['or', 'of', 'to'],
  or: ['of', 'and'],
  but: ['by', 'and'],
  this: ['these', 'those'],
  these: ['this', 'that'],
  those: ['this', 'that'],
}

/** Prepositions of which either reads well in most places, so that no reader can tell. */
const INTERCHANGEABLE = new Set(
  list(
    'over:about after:about in:at at:in on:in over:under under:over after:over for:of in:into into:in through:over over:through for:against against:for between:of from:of after:on on:after after:in in:after after:from as:after after:as',
  ),
)

export function readEitherWay(right: string, wrong: string): boolean {
  return INTERCHANGEABLE.has(`${right}:${wrong}`)
}

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...PERSONS.flat(),
  ...list('there up out off not before during without'),
])

/** Words taken for each other by ear or by habit, all of them in the dictionary. */
const CONFUSED = `accept except; access excess; adverse averse; advice advise; affect effect; aid aide; aisle isle;
allowed aloud; allusion illusion; altar alter; angel angle; are our; bail bale; bare bear; base bass; beach beech;
berth birth; board bored; bough bow; boy buoy; brake break; breath breathe; bridal bridle; broach brooch; by buy;
canvas canvass; casual causal; cell sell; censor censure; cereal serial; choose chose; chord cord; cite sight site;
cloth clothe; coarse course; complement compliment; confidant confident; council counsel; course cause; dairy diary;
decent descent; desert dessert; device devise; discreet discrete; due do; dual duel; elicit illicit; emerge merge;
eminent imminent; envelop envelope; ever every; fair fare; faze phase; feat feet; find fined; flair flare; flour flower;
for four; formally formerly; fort forth; forward foreword; from form; grate great; grisly grizzly; groan grown;
guerrilla gorilla; guessed guest; hail hale; hair heir; hall haul; heal heel; hear here; heard herd; hoard horde;
hole whole; human humane; idle idol; its it's; knew new; know no; know now; later latter; lead led; leased least;
lessen lesson; lightening lightning; loan lone; loath loathe; loose lose; made maid; mail male; main mane;
manner manor; marital martial; meat meet; medal meddle; metal mettle; miner minor; moral morale; morning mourning;
muscle mussel; naval navel; none nun; oar ore; of off; one won; passed past; patience patients; peace piece;
peak pique; pair pear; pedal peddle; personal personnel; plain plane; pole poll; pore pour; pray prey;
precede proceed; presence presents; prince prints; principal principle; profit prophet; prosecute persecute;
prospective perspective; quiet quite; rain reign; raise raze; rational rationale; read reed; reek wreak; right write;
ring wring; road rode; role roll; root route; sail sale; scene seen; sea see; seam seem; sees seize; sever severe;
shear sheer; shore sure; soar sore; sole soul; some sum; son sun; staid stayed; stake steak; stair stare;
stationary stationery; statue statute; steal steel; straight strait; suite suit; tail tale; team teem; than then;
their there; their they're; there their; thing think; thorough through; though through; thought though; threw through;
throne thrown; to too; tow toe; track tract; trail trial; vain vein; very vary; waist waste; wait weight; waive wave;
warn worn; way weigh; weak week; weather whether; were where; which witch; who's whose; wonder wander; world word;
wood would; your you're`

const confusions = new Map<string, string[]>()
for (const group of CONFUSED.split(';').map(list)) {
  for (const word of group) {
    confusions.set(word, [
      ...(confusions.get(word) ?? []),
      ...group.filter((other) => other !== word),
    ])
  }
}

/** What a word is confused with, by the table. */
export function confusedWith(word: string): readonly string[] {
  return confusions.get(word) ?? []
}

const SAME_WORD = new Set(
  list(
    'toward:towards afterward:afterwards backward:backwards forward:forwards among:amongst amid:amidst while:whilst gray:grey foetus:fetus adviser:advisor judgment:judgement aging:ageing enquiry:inquiry enquire:inquire learned:learnt burned:burnt dreamed:dreamt spelled:spelt leaped:leapt ok:okay okay:ok disc:disk program:programme acknowledgment:acknowledgement story:storey tire:tyre check:cheque curb:kerb draft:draught plow:plough skeptic:sceptic further:farther ensure:insure on:upon until:till though:although around:round beside:besides anyway:anyways percent:per alright:all convener:convenor focused:focussed dispatch:despatch inflammable:flammable regardless:irregardless mum:mom ass:arse practice:practise license:licence dependent:dependant forego:forgo racket:racquet',
  ),
)

/** Whether two words are one in two spellings, or so near in use that a reader lets both stand. */
export function isSameWord(a: string, b: string): boolean {
  return (
    SAME_WORD.has(`${a}:${b}`) ||
    SAME_WORD.has(`${b}:${a}`) ||
    plainSpelling(a) === plainSpelling(b)
  )
}

/** The spelling without what American and British copy differ in: colour, centre, -ise, -ll-, -ae-. */
function plainSpelling(word: string): string {
  return word
    .replace(/(?<=[a-z]{2})our/g, 'or')
    .replace(/([^aeiou])re(s|d)?$/, '$1er$2')
    .replace(/([iy])s(e[drs]?|ing|ation|ations)$/, '$1z$2')
    .replace(/ll(ed|ing|er|ers|or|ors)$/, 'l$1')
    .replace(/[ao]e(?=.{4})/g, 'e')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/(?<=[a-z]{3})ence(s?)$/, 'ense$1')
}

export const NUMBER_WORDS = new Set(
  list(
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion first second third fourth fifth sixth',
  ),
)
