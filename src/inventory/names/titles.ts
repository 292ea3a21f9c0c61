/** Words before a person's name that say what he or she is, in lower case. Ours. */
const TITLES = `
mr mrs ms miss mx dr sir dame lord lady baroness baron viscount earl count countess duke duchess
prince princess king queen emperor pope cardinal archbishop bishop rev reverend fr father rabbi imam
ayatollah sheikh sheik mullah saint president vice-president premier chancellor minister secretary
senator sen congressman congresswoman representative rep governor gov mayor councillor cllr
ambassador commissioner speaker chairman chairwoman chair director judge justice magistrate
attorney qc mp msp mep general gen colonel col major maj captain capt lieutenant lt sergeant sgt
corporal cpl private pte admiral commander commodore brigadier marshal constable pc dc inspector
superintendent supt sheriff officer professor prof doctor coach manager ms. mme mlle monsieur herr
frau señor senor don
`

/** Words that open a title of two words: “Prime Minister”, “Defence Secretary”. */
const TITLE_OPENINGS = `
prime vice deputy defence defense foreign home health education finance interior justice trade
treasury environment transport culture labour labor first chief attorney secretary-general former
ex shadow acting lance detective chief assistant police chief-executive lieutenant major brigadier
wing flight field air rear conservative tory liberal lib dem democrat democratic republican
`

const titles = new Set(TITLES.trim().split(/\s+/))
const openings = new Set(TITLE_OPENINGS.trim().split(/\s+/))

/** Whether a folded word is a title that stands before a name. */
export function isTitle(folded: string): boolean {
  return titles.has(folded)
}

/** How many words of a name, folded, are a title before it; never all of them. */
export function titleLength(words: readonly string[]): number {
  let length = 0
  for (let at = 0; at < words.length - 1; at++) {
    if (titles.has(words[at]!)) length = at + 1
    else if (!openings.has(words[at]!)) break
  }
  return length
}

/** Words that say that a name is a body's. */
const BODIES = new Set(
  `association authority bank board bureau centre center church club college commission committee
  company congress co corp corporation council court department federation fc foundation fund group
  holdings hospital hotel inc institute institution international league limited ltd ministry
  museum office organisation organization parliament partnership party plc police school senate
  service society team trust union united university airlines airways city town rovers wanderers
  athletic rangers county albion prize prizes award awards cup trophy stadium street road avenue square park hall
  house bridge airport station theatre theater centre festival open report act inquiry day week
  campaign programme project agency institute library gallery palace castle river lake mountain
  island islands valley hills road motorway news times post mail herald tribune`.split(/\s+/),
)

/** Whether a folded word says that the name it stands in is a body's, not a person's. */
export function isBodyWord(folded: string): boolean {
  return BODIES.has(folded)
}

/** Words of bodies that join the words behind them: “Department for Work and Pensions”. */
const JOINING = new Set(
  `department ministry minister secretary office federation union institute agency association
  confederation society bureau council committee campaign court house university bank board
  organisation organization centre center commission chancellor duke duchess prince princess bishop
  archbishop earl museum republic kingdom`.split(/\s+/),
)

/** Whether a name that opens with the folded word goes on over “for” and “and”. */
export function joinsWords(folded: string): boolean {
  return JOINING.has(folded)
}
