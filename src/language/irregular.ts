/** Parts of a verb whose past does not end in -ed; several spellings stand in order of use. */
export interface IrregularVerb {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

/** A verb a row: base, past, participle (where it differs); “/” between spellings in use. */
const VERBS = `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become;
befall befell befallen; begin began begun; bend bent; bet bet; bid bid/bade bid/bidden; bind bound; bite bit bitten;
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built;
burn burned/burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come;
cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; do did done; draw drew drawn;
dream dreamed/dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
forsake forsook forsaken; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground;
grow grew grown; hang hung/hanged; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt;
keep kept; kneel knelt/kneeled; knit knitted/knit; know knew known; lay laid; lead led; lean leaned/leant;
leap leapt/leaped; learn learned/learnt; leave left; lend lent; let let; lie lay/lied lain/lied; light lit/lighted;
lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood;
outdo outdid outdone; outgrow outgrew outgrown; outrun outran outrun; outsell outsold; overcome overcame overcome;
overdo overdid overdone; overhear overheard; override overrode overridden; overrun overran overrun;
oversee oversaw overseen; oversleep overslept; overtake overtook overtaken; overthrow overthrew overthrown;
partake partook partaken; pay paid; plead pleaded/pled; prove proved proved/proven; put put; quit quit; read read;
rebuild rebuilt; redo redid redone; remake remade; repay repaid; rerun reran rerun; resell resold; resend resent;
reset reset; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung; rise rose risen;
run ran run; saw sawed sawn/sawed; say said; see saw seen; seek sought; sell sold; send sent; set set;
sew sewed sewn/sewed; shake shook shaken; shed shed; shine shone/shined; shoot shot; show showed shown/showed;
shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid;
sling slung; slit slit; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded; spell spelled/spelt; spend spent;
spill spilled/spilt; spin spun; spit spat; split split; spoil spoiled/spoilt; spread spread; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden;
strike struck struck/stricken; string strung; strive strove/strived striven/strived; swear swore sworn;
sweep swept; swell swelled swollen/swelled; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden;
undercut undercut; undergo underwent undergone; underlie underlay underlain; understand understood;
undertake undertook undertaken; undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn;
weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld;
withstand withstood; wring wrung; write wrote written`

/** A noun a row: singular, plural. */
const PLURALS = `alumnus alumni; analysis analyses; antenna antennae/antennas; bacterium bacteria; basis bases;
cactus cacti/cactuses; child children; criterion criteria; crisis crises; curriculum curricula/curriculums;
deer deer; die dice; fish fish/fishes; foot feet; formula formulas/formulae; fungus fungi; goose geese;
grandchild grandchildren; half halves; hoof hooves; louse lice; medium media/mediums;
memorandum memoranda/memorandums; mouse mice; nucleus nuclei; offspring offspring; ox oxen; person people;
phenomenon phenomena; radius radii; salmon salmon; schoolchild schoolchildren; sheep sheep; aircraft aircraft;
spacecraft spacecraft; hovercraft hovercraft; shrimp shrimp; stimulus stimuli; stratum strata; syllabus syllabuses/syllabi;
stepchild stepchildren; tooth teeth; vertebra vertebrae; quiz quizzes; midwife midwives; housewife housewives;
dwarf dwarves/dwarfs; hoax hoaxes; passer-by passers-by; human humans; german germans; roman romans; shaman shamans;
talisman talismans; ottoman ottomans; caiman caimans`

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  rowsOf(VERBS).map(([base, past, participle = past]) => [
    base!,
    {past: past!.split('/'), participle: participle!.split('/')},
  ]),
)

export const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(PLURALS).map(([singular, plurals]) => [singular!, plurals!.split('/')]),
)

function rowsOf(table: string): string[][] {
  return table.split(';').map((row) => row.trim().split(/\s+/))
}
