import {describe, expect, it} from 'vitest'
import {bodyOf, displayUnitsOf, FIELDS, graveClaimsOf, graveEvidence} from '#claims'
import {articleWith} from './article-of.js'

const FERRY = `The harbour board of Harwick met on Monday to discuss the new boat and its fares.
Members heard from Ivor Lunn, who keeps the quay, and from two engineers.
The boat will sail twice a day from May.
Tickets will cost little more than a bus fare, the board said.`

/** For each field a headline that claims it, and a sentence that bears that out. */
const EXAMPLES: Readonly<Record<string, readonly [claim: string, evidence: string]>> = {
  death: ['Lunn dies on quay', 'Mr Lunn passed away at the weekend.'],
  murder: ['Lunn murdered on quay', 'Mr Lunn was strangled on the quay.'],
  suicide: ['Lunn commits suicide', 'Mr Lunn took an overdose.'],
  cancer: ['Lunn has tumour removed', 'Mr Lunn is undergoing chemotherapy.'],
  heart: ['Lunn has heart attack', 'Mr Lunn has cardiac trouble.'],
  dementia: ['Lunn has dementia', "Mr Lunn lives with Alzheimer's."],
  virus: ['Lunn has malaria', 'Mr Lunn was infected in the tropics.'],
  hospital: ['Lunn in intensive care', 'Mr Lunn was taken to hospital.'],
  injury: ['Lunn injured on quay', 'Mr Lunn was hurt on the quay.'],
  arrest: ['Lunn arrested on quay', 'Officers took Mr Lunn into custody.'],
  charge: ['Lunn charged with theft of theft money', 'Mr Lunn was indicted for theft.'],
  trial: ['Lunn stands trial', 'The jury heard from Mr Lunn.'],
  conviction: ['Lunn found guilty', 'The verdict on Mr Lunn came on Friday.'],
  jail: ['Lunn jailed for year', 'Mr Lunn was sent to prison.'],
  resignation: ['Lunn quits over fares', 'Mr Lunn stepped down.'],
  sacking: ['Lunn sacked over fares', 'The board dismissed Mr Lunn.'],
  fraud: ['Lunn in fraud over fares', 'Mr Lunn swindled the board.'],
  corruption: ['Lunn took bribes', 'Mr Lunn accepted kickbacks.'],
  theft: ['Lunn stole fares', 'The theft of the money was Mr Lunn’s.'],
  rape: ['Lunn is rapist', 'Mr Lunn raped a woman.'],
  abuse: ['Lunn tortured sailors', 'Mr Lunn mistreated the sailors.'],
  stabbing: ['Lunn stabbed on quay', 'Somebody drew a knife on Mr Lunn.'],
  shooting: ['Lunn shot dead on quay', 'Somebody fired a pistol at Mr Lunn.'],
  kidnap: ['Lunn kidnapped by sailors', 'The sailors took Mr Lunn hostage.'],
  bombing: ['Explosion on Lunn quay', 'A grenade went off beside Mr Lunn.'],
  terrorism: ['Lunn in terror plot', 'Mr Lunn joined jihadis.'],
  war: ['Lunn in mutiny on quay', 'The crew took part in a coup with Mr Lunn.'],
  riot: ['Riot at Lunn quay', 'There was unrest round Mr Lunn.'],
  crash: ['Lunn in car crash', 'Mr Lunn had a collision on the road.'],
  fire: ['Blaze at Lunn quay', 'The flames reached Mr Lunn.'],
  disaster: ['Floods at Lunn quay', 'The storm reached Mr Lunn.'],
  bankruptcy: ['Lunn goes bust', 'Mr Lunn is insolvent.'],
  lawsuit: ['Lunn sued over fares', 'Mr Lunn faces a lawsuit.'],
  divorce: ['Lunn divorced', 'Mr Lunn and his ex-wife no longer speak.'],
  marriage: ['Lunn weds', 'The bride of Mr Lunn is an engineer.'],
  pregnancy: ['Pregnant Lunn at quay', 'The birth is due in June, Lunn said.'],
  ban: ['Lunn banned from quay', 'The court prohibited Mr Lunn from the quay.'],
  strike: ['Lunn on strike', 'Mr Lunn joined the walkout.'],
  drugs: ['Lunn took cocaine', 'Mr Lunn has an addiction.'],
  drink: ['Lunn drunk on quay', 'Mr Lunn had drunk too much, and drank on.'],
  missing: ['Lunn goes missing', 'Nobody knows the whereabouts of Mr Lunn.'],
  flight: ['Lunn flees town', 'Mr Lunn escaped over the border.'],
  hack: ['Lunn hacked', 'There was a cyber attack on Mr Lunn.'],
  spying: ['Lunn in spying row', 'Mr Lunn was under surveillance.'],
  deport: ['Lunn deported', 'Mr Lunn was sent back.'],
  racism: ['Lunn in racism row', 'Mr Lunn showed prejudice.'],
  illness: ['Lunn seriously ill', 'Mr Lunn has been diagnosed with a rare disease.'],
  surgery: ['Lunn to undergo surgery', 'Mr Lunn is to have an operation.'],
  poisoning: ['Lunn poisoned on quay', 'Somebody put arsenic in the tea of Mr Lunn.'],
  evacuation: [
    'Lunn evacuated from quay',
    'Mr Lunn was ordered to leave his home and find shelter.',
  ],
  rescue: ['Lunn rescued from harbour', 'A lifeboat reached Mr Lunn in time.'],
  execution: ['Lunn faces death penalty', 'Mr Lunn is to be hanged.'],
  acquittal: ['Lunn acquitted', 'The court found Mr Lunn innocent.'],
  retrial: [
    'Lunn faces retrial',
    'The jury could not agree, and Mr Lunn will have a second trial.',
  ],
  inquiry: ['Lunn under investigation', 'An audit is to examine what Mr Lunn did.'],
  questioning: ['Lunn questioned by police', 'Detectives interviewed Mr Lunn at the quay.'],
  raid: ['Lunn in police raid', 'Officers searched the house of Mr Lunn.'],
  libel: ['Lunn libelled by paper', 'The paper’s story harmed the reputation of Mr Lunn.'],
  fine: ['Lunn fined by court', 'Mr Lunn was ordered to pay for it.'],
  impeachment: ['Lunn impeached', 'The board lost a vote of no-confidence in Mr Lunn.'],
  perjury: ['Lunn in perjury row', 'Mr Lunn misled the court.'],
  bullying: ['Lunn bullied sailors', 'Mr Lunn made threats to the sailors.'],
  blow: ['Lunn punched sailor', 'Mr Lunn kicked a sailor.'],
  fixing: ['Lunn in match-fixing row', 'Mr Lunn cheated, they say.'],
  trafficking: ['Lunn in smuggling ring', 'Mr Lunn brought contraband in.'],
  tax: ['Lunn in tax evasion', 'Mr Lunn hid his money offshore.'],
  vandalism: ['Lunn vandalised quay', 'Mr Lunn left graffiti on the quay.'],
  threat: ['Lunn sent death threats', 'Mr Lunn menaced the board.'],
  plagiarism: ['Lunn plagiarised report', 'Mr Lunn copied the report.'],
  leak: ['Lunn leaked report', 'Mr Lunn disclosed the report.'],
  affair: ['Lunn in love affair', 'Mr Lunn had a mistress.'],
  siege: ['Siege at Lunn quay', 'Armed men surrounded Mr Lunn.'],
  troops: ['Lunn sends troops', 'Mr Lunn called for an army.'],
  truce: ['Lunn calls truce', 'Mr Lunn made peace with the sailors.'],
  clash: ['Lunn sailors clash with police', 'There were scuffles round Mr Lunn.'],
  crush: ['Stampede at Lunn quay', 'The crowd trampled on Mr Lunn.'],
  collapse: ['Bridge collapses at Lunn quay', 'The arch crumbled under Mr Lunn.'],
  spill: ['Oil spill at Lunn quay', 'The slick reached Mr Lunn.'],
  nuclear: ['Nuclear test at Lunn quay', 'A warhead lay beside Mr Lunn.'],
  suspension: ['Lunn suspended over fares', 'Mr Lunn is on gardening leave.'],
  expulsion: ['Lunn expelled from board', 'The board threw out Mr Lunn.'],
  disqualification: ['Lunn disqualified', 'Mr Lunn is ineligible, the court ruled.'],
  defection: ['Lunn defects to rival board', 'Mr Lunn switched sides.'],
  retirement: ['Lunn retires from quay', 'Mr Lunn draws his pension from May.'],
  'job-losses': ['Lunn quay job losses', 'Mr Lunn said that some would be laid off.'],
  closure: ['Lunn quay faces plant closure', 'The plant will shut, Mr Lunn said.'],
  bailout: ['Lunn quay in bailout', 'The county threw a lifeline to Mr Lunn.'],
  eviction: ['Lunn evicted', 'Bailiffs came for Mr Lunn.'],
  recall: ['Lunn quay in product recall', 'A defect was found by Mr Lunn.'],
  boycott: ['Lunn boycotts ferry', 'Mr Lunn stays away from the ferry.'],
  sanction: ['Lunn faces sanctions on quay', 'Mr Lunn is under an embargo.'],
  approval: ['Lunn quay given go-ahead', 'The county approved the plan of Mr Lunn.'],
  signing: ['Lunn has signed for Harwick', 'Mr Lunn joins the club on loan.'],
  loan: ['Ferry cook joins Saltby crew on loan', 'Lunn is to return in May, when the loan ends.'],
  comeback: ['Crew come from behind to win race', 'They had trailed at the first buoy.'],
  apology: ['Harbour master apologises to crew', 'Lunn said that he was sorry.'],
  identification: [
    'Cook of ferry named by police',
    'The police gave her name on Monday: Lunn is 40.',
  ],
  relegation: ['Lunn side relegated', 'The drop came for Mr Lunn on Friday.'],
  'hunger-strike': ['Lunn on hunger strike', 'Mr Lunn refuses food.'],
}

function isBorneOut(claim: string, body: string, field: string): boolean {
  const article = articleWith(claim, body)
  const [headline] = displayUnitsOf(article)
  const own = graveClaimsOf(headline!).find((grave) => grave.field.id === field)
  expect(own, `a claim of ${field} in “${claim}”`).toBeDefined()
  return graveEvidence(bodyOf(article), own!).bound.length > 0
}

describe('grave claims', () => {
  it.each(FIELDS.map(({id}) => id))('of %s need the body', (field) => {
    const [claim, evidence] = EXAMPLES[field]!
    expect(isBorneOut(claim, FERRY, field)).toBe(false)
    expect(isBorneOut(claim, `${FERRY}\n${evidence}`, field)).toBe(true)
  })

  it('are bound to their subject', () => {
    const of = (sentence: string) =>
      isBorneOut('Lunn resigns', `${FERRY}\nNobody objected.\n${sentence}`, 'resignation')
    expect(of('The treasurer, Jo Marsh, resigned last year.')).toBe(false)
    expect(of('The treasurer, Jo Marsh, resigned last year, as did Mr Lunn.')).toBe(true)
    expect(of('In the end, he resigned.')).toBe(true)
  })

  it('are borne out by any field that their words may claim', () => {
    const headline = 'Lunn beaten up on quay'
    const [claim, ...rest] = graveClaimsOf(displayUnitsOf(articleWith(headline, FERRY))[0]!)
    expect([claim!.field, ...claim!.others].map(({id}) => id)).toEqual(['abuse', 'blow'])
    expect(rest).toEqual([])
    expect(isBorneOut(headline, FERRY, 'abuse')).toBe(false)
    expect(isBorneOut(headline, `${FERRY}\nA sailor punched Mr Lunn.`, 'abuse')).toBe(true)
  })

  it('are bound to no name that only says where the subject is', () => {
    const body = `${FERRY}\nNobody objected.\nThe county closed.\nA shed burnt down last year.`
    expect(isBorneOut('Shed by old Lunn destroyed by fire', body, 'fire')).toBe(true)
    expect(isBorneOut('Lunn destroyed by fire', body, 'fire')).toBe(false)
  })

  it('are read of a word at the end of its clause only where the field asks for that', () => {
    const claimsOf = (headline: string) =>
      graveClaimsOf(displayUnitsOf(articleWith(headline, FERRY))[0]!).map(({field}) => field.id)
    expect(claimsOf('Lunn fired')).toEqual(['sacking'])
    expect(claimsOf('Lunn fired engines')).toEqual([])
  })

  it('are none in set phrases and names', () => {
    const claimsOf = (headline: string) =>
      graveClaimsOf(displayUnitsOf(articleWith(headline, FERRY))[0]!).map(({field}) => field.id)
    expect(claimsOf('Ferries finish in dead heat')).toEqual([])
    expect(claimsOf('Lunn nearly died on quay')).toEqual([])
    expect(claimsOf('Lunn sings with the Grateful Dead')).toEqual([])
    expect(claimsOf('Lunn under fire over fares')).toEqual([])
    expect(claimsOf('Lunn faces slew of questions')).toEqual([])
    expect(claimsOf('Lunn dies and boat sails on')).toEqual(['death'])
  })
})
