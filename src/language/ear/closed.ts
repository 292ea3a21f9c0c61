/** One person in all its cases: the grammar of the place says which may stand. */
const PERSONS = [
  'i me my mine',
  'he him his',
  'she her hers',
  'we us our ours',
  'they them their theirs',
  'you your yours',
  'it its',
]

/**
 * Groups of little words that stand for one another in slips of grammar: any word of a group may
 * have been meant by any other. “they 're” is two tokens, as the scanner cuts them.
 */
const GROUPS = [
  'a an the this that these those some any no each every its his her their our my your',
  'of in on at to for from with by about into over after before under between through against during without within up out off as than since until towards',
  'he she it they we i you him her them us me who whom which that what',
  'is are was were be been being am',
  'has have had having',
  'do does did done doing',
  'will would can could should may might must shall',
  'and or but if when while as because so than then though although nor',
  'not now no nor',
  'much many more most',
  'less fewer least',
  'who whose which whom what that',
  'of have',
  'to too two',
  'where were there here their',
  'when then than',
  'ever even every very',
  ...PERSONS,
  'to and of or as in',
  'that as than to',
  'but by',
]

/** Words that sound alike: as easily written for one another as heard, whatever the letters. */
const HOMOPHONES =
  'no know;knew new;our hour;by buy bye;one won;whole hole;write right rite;threw through;wait weight;' +
  'wear where ware;rain reign rein;aloud allowed;air heir;knight night;sight site cite;course coarse;' +
  'bored board;caught court;passed past;sauce source;tide tied;flour flower;scene seen;piece peace;' +
  'cue queue;wring ring;knot not;eight ate;heel heal;great grate;fair fare;brake break;pray prey;' +
  'stairs stares;would wood;sew so sow;for four fore;be bee;bare bear;waste waist;steel steal;' +
  'vain vein vane;warn worn;pour poor;rode road;roll role;tale tail;sale sail;hall haul;' +
  'weather whether;pedal peddle;overseas oversees;council counsel;principal principle;' +
  'personal personnel;formally formerly;complement compliment;stationary stationery;' +
  'guerrilla gorilla;lightning lightening;allusion illusion;allude elude;eminent imminent;' +
  'discreet discrete;desert dessert;weak week;meat meet;maid made;mail male;pair pear;plain plane;' +
  'raise raze;sea see;soul sole;seize sees;cereal serial;hoarse horse;idle idol;naval navel;' +
  'muscle mussel;prophet profit;patience patients;presence presents;prince prints;throne thrown;' +
  'waive wave;weigh way;which witch;aid aide;aisle isle;bail bale;born borne;chord cord;core corps;' +
  'due dew do;gait gate;hangar hanger;quay key;lesson lessen;loan lone;medal meddle;' +
  'morning mourning;none nun;pause paws;peak peek pique;poll pole;precedent president;rap wrap;' +
  'root route;sensor censor;stake steak;straight strait;suite sweet;tear tier;toe tow;troop troupe;' +
  'vary very;wail whale;accept except;affect effect;bass base;berth birth;boar bore;' +
  'dual duel;feat feet;find fined;guessed guest;hail hale;hair hare;led lead;manner manor;' +
  'miner minor;missed mist;mustered mustard;packed pact;paced paste;slay sleigh;staid stayed;' +
  'tacks tax;team teem;tracked tract;wander wonder'

/** Pairs that sound alike, one of them two tokens long. */
const CONTRACTED = [
  ["it 's", 'its'],
  ["they 're", 'their', 'there'],
  ["you 're", 'your'],
  ["who 's", 'whose'],
  ["we 're", 'were', 'where'],
]

/** What may be missing in a gap. */
export const INSERTED =
  'the a an of in on at to for from with by as about into and or but that who which when if than ' +
  'is are was were be been has have had will would could can not it he they we i his their its out up'

/** What may be one too many, beside a word that is repeated. */
export const DELETED =
  INSERTED + ' this she her him them so also do does did more most over after there being'

/** The other words of each group of little words that a word is in, as runs of forms. */
export function closedAlternatives(): Map<string, string[][]> {
  return alternativesIn([...GROUPS.map((row) => row.split(' ')), ...CONTRACTED])
}

/** The like of words that sound alike. */
export function homophones(): Map<string, string[][]> {
  return alternativesIn(HOMOPHONES.split(';').map((row) => row.split(' ')))
}

function alternativesIn(groups: ReadonlyArray<readonly string[]>): Map<string, string[][]> {
  const alternatives = new Map<string, Set<string>>()
  for (const group of groups) {
    for (const form of group) {
      const others = alternatives.get(form) ?? new Set<string>()
      for (const other of group) if (other !== form) others.add(other)
      alternatives.set(form, others)
    }
  }
  return new Map([...alternatives].map(([form, set]) => [form, [...set].map((o) => o.split(' '))]))
}
