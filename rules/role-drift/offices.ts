/**
 * What one person is not twice at a time: in each line the offices of a kind, “|” between names of
 * one, all in lower case. Ours.
 */
const KINDS: Readonly<Record<string, string>> = {
  company: `chairman|chairwoman|chair, chief executive|chief executive officer|ceo, finance director|chief financial officer|cfo, chief operating officer`,
  party: `labour, conservative|tory, liberal democrat|lib dem, republican, democrat|democratic, snp, plaid cymru, ukip, sinn fein, dup, sdlp`,
  army: `private|pte, corporal|cpl, sergeant|sgt, lieutenant|lt, captain|capt, major|maj, colonel|col, brigadier|brig, general|gen, admiral, commander|cmdr, commodore, lieutenant colonel|lt col, major general|maj gen, lieutenant general|lt gen, staff sergeant, sergeant major, lance corporal`,
  police: `constable|pc, detective constable|dc, police sergeant, detective sergeant|ds, inspector|insp, detective inspector|di, chief inspector|ch insp, detective chief inspector|dci, superintendent|supt, chief superintendent|ch supt, detective superintendent, detective chief superintendent, chief constable, deputy chief constable, assistant chief constable`,
  state: `president, vice president|vice-president, prime minister, deputy prime minister, king, queen`,
  elected: `senator|sen, congressman|congresswoman|representative|rep, governor|gov, mayor`,
  cabinet: `minister, chancellor, home secretary, foreign secretary, defence secretary|defense secretary, education secretary, health secretary, transport secretary, trade secretary, justice secretary, environment secretary, culture secretary, treasury secretary, secretary of state, attorney general, foreign minister, finance minister, defence minister|defense minister, interior minister, justice minister, health minister, education minister, transport minister, trade minister, culture minister, environment minister, energy minister, agriculture minister, oil minister`,
  court: `judge, prosecutor, defence lawyer|defense lawyer|defence counsel, coroner`,
  pitch: `goalkeeper|keeper, defender|centre-back|full-back, midfielder, striker|forward, winger`,
}

export interface Office {
  readonly kind: string
  /** The first of its names. */
  readonly office: string
}

const offices = new Map<string, Office>()
for (const [kind, line] of Object.entries(KINDS)) {
  for (const names of line.split(', ')) {
    const [office = '', ...others] = names.split('|')
    for (const name of [office, ...others]) offices.set(name, {kind, office})
  }
}

/** The most words that the name of an office has. */
export const LONGEST_OFFICE = 3

/** The office of a name, in lower case without stops. */
export function officeNamed(name: string): Office | undefined {
  return offices.get(name)
}

const lastWords = new Set([...offices.keys()].map((name) => name.split(' ').at(-1)!))

/** Whether the name of an office, in lower case without stops, may end with the word. */
export function mayEndOffice(word: string): boolean {
  return lastWords.has(word)
}

/** What members of a party are called behind its name. */
export const MEMBERS = new Set(
  `mp msp mep am mps peer leader councillor cllr candidate backbencher senator sen representative rep congressman
  congresswoman governor gov mayor lawmaker chairman`.split(/\s+/),
)
