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
]

/** Words that sound alike and are more than a slip apart; for the others edits are tried. */
const HOMOPHONES =
  'no know;knew new;our hour;by buy bye;one won;whole hole;write right rite;threw through;wait weight;' +
  'wear where;rain reign rein;aloud allowed;air heir;knight night;sight site cite;course coarse;' +
  'bored board;caught court;passed past;sauce source;tide tied;flour flower;scene seen;piece peace;' +
  'cue queue;wring ring;knot not;eight ate;heel heal;great grate;fair fare;brake break;pray prey;' +
  'stairs stares;would wood;sew so sow;for four fore;be bee;bare bear;waste waist;steel steal;' +
  'vain vein;warn worn;pour poor;rode road;roll role;tale tail;sale sail;hall haul;weather whether'

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

/** The other words of each group that a word is in, as runs of forms. */
export function closedAlternatives(): Map<string, string[][]> {
  const alternatives = new Map<string, Set<string>>()
  const alike = HOMOPHONES.split(';')
  for (const group of [...[...GROUPS, ...alike].map((row) => row.split(' ')), ...CONTRACTED]) {
    for (const form of group) {
      const others = alternatives.get(form) ?? new Set<string>()
      for (const other of group) if (other !== form) others.add(other)
      alternatives.set(form, others)
    }
  }
  return new Map([...alternatives].map(([form, set]) => [form, [...set].map((o) => o.split(' '))]))
}
