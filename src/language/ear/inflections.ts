/**
 * Verbs and nouns whose forms no rule makes: base, then all other forms. From any grammar of
 * English (Quirk et al. 1985, section 3.11 ff.).
 */
const IRREGULAR = `be am is are was were been being;have has had having;do does did done doing;
go goes went gone going;say says said saying;get gets got gotten getting;make makes made making;
know knows knew known knowing;think thinks thought thinking;take takes took taken taking;
see sees saw seen seeing;come comes came coming;give gives gave given giving;
find finds found finding;tell tells told telling;become becomes became becoming;
leave leaves left leaving;feel feels felt feeling;put puts putting;bring brings brought bringing;
begin begins began begun beginning;keep keeps kept keeping;hold holds held holding;
write writes wrote written writing;stand stands stood standing;hear hears heard hearing;
let lets letting;mean means meant meaning;set sets setting;meet meets met meeting;
run runs ran running;pay pays paid paying;sit sits sat sitting;speak speaks spoke spoken speaking;
lie lies lay lain lying;lead leads led leading;read reads reading;grow grows grew grown growing;
lose loses lost losing;fall falls fell fallen falling;send sends sent sending;
build builds built building;understand understands understood understanding;
draw draws drew drawn drawing;break breaks broke broken breaking;spend spends spent spending;
cut cuts cutting;rise rises rose risen rising;drive drives drove driven driving;
buy buys bought buying;wear wears wore worn wearing;choose chooses chose chosen choosing;
seek seeks sought seeking;throw throws threw thrown throwing;catch catches caught catching;
deal deals dealt dealing;win wins won winning;forget forgets forgot forgotten forgetting;
lay lays laid laying;sell sells sold selling;fight fights fought fighting;
bear bears bore borne born bearing;teach teaches taught teaching;eat eats ate eaten eating;
sing sings sang sung singing;strike strikes struck striking;hang hangs hung hanged hanging;
shake shakes shook shaken shaking;ride rides rode ridden riding;feed feeds fed feeding;
shoot shoots shot shooting;drink drinks drank drunk drinking;hit hits hitting;
arise arises arose arisen arising;fly flies flew flown flying;spread spreads spreading;
sleep sleeps slept sleeping;cost costs costing;beat beats beaten beating;
bind binds bound binding;bite bites bit bitten biting;blow blows blew blown blowing;
breed breeds bred breeding;burst bursts bursting;cast casts casting;cling clings clung clinging;
creep creeps crept creeping;dig digs dug digging;flee flees fled fleeing;
forbid forbids forbade forbidden forbidding;foresee foresees foresaw foreseen;
forgive forgives forgave forgiven forgiving;freeze freezes froze frozen freezing;
grind grinds ground grinding;hide hides hid hidden hiding;hurt hurts hurting;
kneel kneels knelt kneeling;lend lends lent lending;light lights lit lighting lighted;
mistake mistakes mistook mistaken;overcome overcomes overcame overcoming;
prove proves proved proven proving;quit quits quitting;ring rings rang rung ringing;
shed sheds shedding;shine shines shone shining;show shows showed shown showing;
shrink shrinks shrank shrunk shrinking;shut shuts shutting;sink sinks sank sunk sinking;
slide slides slid sliding;spin spins spun spinning;split splits splitting;
steal steals stole stolen stealing;stick sticks stuck sticking;sting stings stung;
swear swears swore sworn swearing;sweep sweeps swept sweeping;swim swims swam swum swimming;
swing swings swung swinging;tear tears tore torn tearing;undergo undergoes underwent undergone;
undertake undertakes undertook undertaken undertaking;wake wakes woke woken waking;
withdraw withdraws withdrew withdrawn withdrawing;withstand withstands withstood;
bend bends bent bending;sew sews sewed sewn;weep weeps wept;wind winds wound winding;
man men;woman women;child children;person people;foot feet;tooth teeth;mouse mice;goose geese;
wife wives;life lives;knife knives;leaf leaves;half halves;thief thieves;shelf shelves;
crisis crises;analysis analyses;criterion criteria;phenomenon phenomena;
good better best well;bad worse worst badly;other others another;this these;that those`

const IRREGULAR_GROUPS = IRREGULAR.split(';').map((row) => row.trim().split(/\s+/))
const BY_FORM = new Map<string, string[]>()
for (const group of IRREGULAR_GROUPS) {
  for (const form of group) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), ...group])
}

/** Shorter stems make words that have nothing to do with each other. */
const SHORTEST_STEM = 2

/**
 * Other forms that the word's stem may take, and strings that no word has among them: whoever
 * asks knows which are words. Verb and noun forms, comparison, adverbs in -ly.
 */
export function inflectionsOf(word: string): Set<string> {
  const forms = new Set(BY_FORM.get(word))
  for (const stem of stemsOf(word)) {
    if (stem.length < SHORTEST_STEM) continue
    if (BY_FORM.has(stem) && stem !== word) for (const form of BY_FORM.get(stem)!) forms.add(form)
    for (const form of formsOf(stem)) forms.add(form)
  }
  forms.delete(word)
  return forms
}

function stemsOf(word: string): string[] {
  const stems = [word]
  for (const [suffix, ...ends] of STEM_ENDS) {
    if (!word.endsWith(suffix!)) continue
    const rest = word.slice(0, -suffix!.length)
    for (const end of ends) stems.push(rest + end)
    if (suffix !== 's' && rest.length > 2 && rest.at(-1) === rest.at(-2)) {
      stems.push(rest.slice(0, -1))
    }
  }
  return stems
}

/** A suffix, and what the stem may end with in its place. */
const STEM_ENDS: ReadonlyArray<readonly string[]> = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['er', '', 'e'],
  ['est', '', 'e'],
  ['ly', ''],
  ['ily', 'y'],
]

function formsOf(stem: string): string[] {
  const forms = [
    stem,
    `${stem}s`,
    `${stem}ed`,
    `${stem}ing`,
    `${stem}er`,
    `${stem}est`,
    `${stem}ly`,
  ]
  if (/(?:[sxzo]|[cs]h)$/.test(stem)) forms.push(`${stem}es`)
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1)
    forms.push(`${stem}d`, `${rest}ing`, `${stem}r`, `${stem}st`, `${rest}y`)
  }
  if (/[^aeiou]y$/.test(stem)) {
    const rest = stem.slice(0, -1)
    forms.push(`${rest}ies`, `${rest}ied`, `${rest}ier`, `${rest}iest`, `${rest}ily`)
  }
  if (/[aeiou][bdglmnprt]$/.test(stem)) {
    const doubled = stem + stem.at(-1)!
    forms.push(`${doubled}ed`, `${doubled}ing`, `${doubled}er`)
  }
  return forms
}
