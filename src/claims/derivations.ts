/**
 * Families of words that no ending tells of, a family a line: “die” and “death”. Regular ones
 * (“resign”, “resignation”) come from WordNet.
 */
const FAMILIES = `
die death dead dying deadly fatal fatally fatality
live life alive
kill killing killer
lose loss
choose choice
sell sale
grow growth
fly flight
sue lawsuit suit
marry marriage wedding wed
divorce divorcee
bear birth born
speak speech
think thought
believe belief
prove proof
see sight
give gift
fail failure
succeed success
depart departure
arrive arrival
deny denial
refuse refusal
try trial
accuse accusation
convict conviction
acquit acquittal
arrest arrestable
steal theft thief stolen
rob robbery robber
burgle burglary burglar
rape rapist
abuse abuser abusive
attack attacker
assault assailant
murder murderer murderous
kidnap kidnapper kidnapping
defraud fraud fraudster fraudulent
bribe bribery
corrupt corruption
bankrupt bankruptcy
insolvent insolvency
explode explosion explosive
collide collision
injure injury
wound wounded
hurt
poison poisoning poisonous
strong strength strengthen
long length lengthen
wide width widen
deep depth deepen
high height
hot heat
warm warmth
true truth
proud pride
angry anger
hungry hunger famine
free freedom
safe safety
poor poverty
rich wealth wealthy
ill illness
sick sickness
young youth
old age
wise wisdom
just justice
evade evasion
invade invasion
defend defence defense
offend offence offense
pretend pretence
decide decision
divide division
conclude conclusion
exclude exclusion
include inclusion
expand expansion
extend extension
suspend suspension
expel expulsion
propel propulsion
receive receipt reception
deceive deceit deception
perceive perception
describe description
prescribe prescription
subscribe subscription
destroy destruction
reduce reduction
produce production product
introduce introduction
seduce seduction
permit permission
admit admission
submit submission
omit omission
commit commitment
resolve resolution
solve solution
revolt revolution
pursue pursuit
know knowledge
advise advice
devise device
save saving safety
serve service
sign signature
compare comparison
analyse analyze analysis
paralyse paralysis
emphasise emphasis
apologise apology
economy economic economist
politics political politician
crime criminal
law legal lawyer
science scientist scientific
medicine medical
doctor medic
tooth dental dentist
eye ocular
heart cardiac
mind mental
sun solar
moon lunar
sea marine maritime
king royal monarch
church religious
town urban
country rural
police policeman policewoman officer
parliament parliamentary
president presidential presidency
minister ministry ministerial
prime premier
france french
germany german
spain spanish
britain british briton uk
england english
scotland scottish scot
wales welsh
ireland irish
russia russian
china chinese
japan japanese
america american us usa
ukraine ukrainian
`

/** Other words of a lemma's family. */
export const FAMILY_OF: ReadonlyMap<string, readonly string[]> = familyOf(FAMILIES)

function familyOf(table: string): Map<string, string[]> {
  const families = new Map<string, string[]>()
  for (const line of table.trim().split('\n')) {
    const words = line.split(' ')
    for (const word of words) {
      const others = words.filter((other) => other !== word)
      families.set(word, [...(families.get(word) ?? []), ...others])
    }
  }
  return families
}
