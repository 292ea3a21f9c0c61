/** Spellings of one first name, a name in each line, folded. Ours. */
const SPELLINGS = `
alan allan allen
alasdair alastair alistair alister
alison allison
ann anne
anthony antony
brian bryan
carl karl
catherine katherine kathryn catharine katharine
christine kristine
clare claire clair
deborah debra
elizabeth elisabeth
eric erik
frederick fredrick frederic
geoffrey jeffrey geoffery
geoff jeff
graham graeme
ian iain
isabel isobel
jon john
johnny jonny johnnie
lawrence laurence
lesley leslie
lewis louis
lynn lynne
marc mark
margaret margret
matthew mathew
mohammed mohamed muhammad mohammad
neil neal
nicholas nicolas
philip phillip
rachel rachael
sara sarah
sean shaun shawn
stephen steven
stuart stewart
susan suzan
teresa theresa
tracy tracey
yusuf yousef youssef
`

const groups = new Map<string, number>()
for (const [group, line] of SPELLINGS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groups.set(name, group)
}

/** Whether two first names, folded, are spellings of one. */
export function areSpellings(one: string, other: string): boolean {
  return one !== other && groups.has(one) && groups.get(one) === groups.get(other)
}
