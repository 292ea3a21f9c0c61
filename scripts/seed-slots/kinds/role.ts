import type {Random} from '../../seed/random.js'
import type {SlotGround, SlotKind, Statement} from '../slot.js'
import {capitalised, inserted} from '../statements.js'

/** Offices of which nobody has two. */
const OFFICES: ReadonlyArray<readonly string[]> = [
  ['chairman', 'chief executive', 'finance director'],
  ['transport minister', 'health minister', 'education minister', 'finance minister'],
  ['defender', 'midfielder', 'striker', 'goalkeeper'],
  ['judge', 'prosecutor', 'coroner'],
  ['detective inspector', 'detective constable', 'superintendent'],
  ['mayor', 'senator', 'governor'],
]
const PARTIES = ['Labour', 'Conservative', 'Liberal Democrat']
const RANKS = ['Captain', 'Major', 'Sergeant', 'General']

/** The same person with a role and again with the same or another, paragraphs apart or not. */
const ROLE_PATTERNS = [
  'The old quay is to be sold, {r} {first} {last} said on Monday.\nIt has cost the town too much for years. “Nobody goes there,” {s} {first} {last} told the paper.',
  'The {r}, {first} {last}, had a long day on the island.\n{last} saw the mill and the church. In the evening the {s}, {first} {last}, danced with the cook.',
  'Few people knew {first} {last}, the {r}, before the flood.\nAll of them do now. A street may be named after {s} {first} {last}, the council said.',
  'A letter from {r} {first} {last} was read out at the start.\nIt was short. {first} {last}, the {s}, had written it on the ferry.',
]
const FORMER_PATTERNS = [
  'The plan came from {r} {first} {last}, who had drawn it on a napkin.\nThe county liked it. {S} {first} {last} was not asked again.',
  'Work on the pier was stopped by the {r}, {first} {last}, on Friday.\nDivers had found a leak. The {s}, {first} {last}, said it was small.',
]
const PARTY_PATTERNS = [
  'The ferry should be free, {r} MP {first} {last} said on Monday.\nHardly anybody in the town agrees. Another vote was promised by {s} MP {first} {last} in the evening.',
  'Nobody had asked {first} {last}, the {r} MP, about the mill.\nIt burned for two days. {s} MP {first} {last} had never seen it.',
]
const RANK_PATTERNS = [
  '{r} {first} {last} was the last to leave the boat.\nThe sea was calm by then. A medal was pinned on {s} {last} in the spring.',
]

/**
 * The pronoun that is right throughout but for the last, and the title that goes with it. Two other
 * places tell which of them is wrong.
 */
const PRONOUN_PATTERNS = [
  '{first} {last} has kept the mill since the spring. {G} bought it from a cousin.\n{T} {last} lives by the river with two dogs. {H} wants to sell the wheel.',
  'The boat belongs to {first} {last}. {G} found it on the beach in May.\nIt needs a mast. “I shall make one,” {T} {last} said. {H} has the wood for it already.',
  'On the first night {first} {last} slept in the church. {G} had lost the key to the mill.\nThe week after, {T} {last} gave a dinner for the crew. {H} cooked it in the yard.',
  '{T} {last} was born on the island. {G} left it at nine.\nThe island has changed since then. “It was green,” {first} {last} told the crew. {H} pointed at the hill.',
]

const HE = ['Thomas', 'Edward', 'Peter', 'Simon', 'Andrew']
const SHE = ['Margaret', 'Elaine', 'Susan', 'Helen', 'Alison']
const LAST = ['Ellery', 'Marchbank', 'Oakes', 'Pellow', 'Tremlett', 'Wragg', 'Hebden']

type Slots = Readonly<Record<string, string>>

function written(pattern: string, slots: Slots): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => slots[name]!)
}

function personOf(random: Random): {first: string; last: string} {
  return {first: random.one([...HE, ...SHE])!, last: random.one(LAST)!}
}

function statementOf(pattern: string, person: Slots, role: string, other: string): Statement {
  const slots = (s: string) => ({...person, r: role, s, S: capitalised(s)})
  return {truth: written(pattern, slots(role)), fault: written(pattern, slots(other))}
}

const otherOffice = (random: Random): Statement => {
  const [role, other] = random.shuffled(random.one(OFFICES)!)
  return statementOf(random.one(ROLE_PATTERNS)!, personOf(random), role!, other!)
}

const former = (random: Random): Statement => {
  const role = random.one(random.one(OFFICES)!)!
  return statementOf(random.one(FORMER_PATTERNS)!, personOf(random), role, `former ${role}`)
}

const otherParty = (random: Random): Statement => {
  const [role, other] = random.shuffled(PARTIES)
  return statementOf(random.one(PARTY_PATTERNS)!, personOf(random), role!, other!)
}

const otherRank = (random: Random): Statement => {
  const [role, other] = random.shuffled(RANKS)
  return statementOf(random.one(RANK_PATTERNS)!, personOf(random), role!, other!)
}

const otherPronoun = (random: Random): Statement => {
  const isHe = random.chance(0.5)
  const [usual, other] = isHe ? ['He', 'She'] : ['She', 'He']
  const first = random.one(isHe ? HE : SHE)!
  const person = {first, last: random.one(LAST)!, T: isHe ? 'Mr' : 'Ms', G: usual!}
  const pattern = random.one(PRONOUN_PATTERNS)!
  return {
    truth: written(pattern, {...person, H: usual!}),
    fault: written(pattern, {...person, H: other!}),
  }
}

/** A kind whose person is nobody of the article. */
function kindOfPersons(name: string, write: (random: Random) => Statement): SlotKind {
  return {
    name,
    rule: 'role-drift',
    plant: (ground: SlotGround) => {
      const statement = write(ground.random)
      const isTaken = LAST.some(
        (last) => statement.fault.includes(last) && ground.text.includes(last),
      )
      return isTaken ? undefined : inserted(ground, statement)
    },
  }
}

export const roleKinds: readonly SlotKind[] = [
  kindOfPersons('other-office', otherOffice),
  kindOfPersons('former-office', former),
  kindOfPersons('other-party', otherParty),
  kindOfPersons('other-rank', otherRank),
  kindOfPersons('other-pronoun', otherPronoun),
]
