import {describe, expect, it} from 'vitest'
import {isSeen} from '#rule'
import {
  isAtBase,
  isBeThey,
  isCausative,
  isClockTime,
  isCover,
  isInstrument,
  isNext,
  isNumeralAlone,
  isParallel,
  isPossession,
  isSuchOf,
  isThanOf,
  isToOrder,
} from '../../rules/real-word/alone.js'
import {
  isAbsoluteWith,
  isComment,
  isReported,
  isStranded,
  isWish,
} from '../../rules/real-word/clauses.js'
import {GOVERNED, isGoverned} from '../../rules/real-word/governed.js'
import {
  isAdverb,
  isAfterThis,
  isApposition,
  isAtFielder,
  isAtPlace,
  isByAir,
  isCount,
  isDoNo,
  isJustAs,
  isOfOffice,
  isOffshore,
  isRoughTime,
  isSoonToBe,
  isVersus,
} from '../../rules/real-word/little-words.js'
import {itSays, saysOf} from './says-of.js'

describe('a preposition that its verb governs', () => {
  const rows = [...GOVERNED].map(([verb, prepositions]) => [verb, [...prepositions]] as const)

  it.each(rows)('is right behind “%s” and its object', (verb, prepositions) => {
    for (const preposition of prepositions) {
      expect(saysOf(isGoverned, `They ${verb} it [${preposition}] them.`)).toBe(true)
    }
  })

  it.each([
    'They heaped blame [of] the mayor.',
    'They heap blame, and the mayor sat [on] it.',
    'They heaped the last of the blame. [On] Monday they met.',
    'I think they are going [of] have a hard time.',
  ])('is no other one: %s', (copy) => {
    expect(saysOf(isGoverned, copy)).toBe(false)
  })
})

describe('a base form behind what is seen', () => {
  itSays(isSeen, [
    ['They saw the mayor, now 60, [hand] papers to the court.', true],
    ['She let him [form] a club.', true],
    ['A man was seen running [form] the scene.', false],
    ['The grant helped the Ministry of Fish (MOF) [hand] it over.', true],
    ['They could not make it, couldn’t get away [form] the farm.', false],
    ['They saw the ships get away [form] the quay.', false],
    ['They saw that the mayor would [hand] it over.', false],
    ['They saw the boats at [see] at once.', false],
  ])
})

describe('“then” that tells when', () => {
  itSays(isAdverb, [
    ['But [then] snow set in.', true],
    ['The boats left.\nAnd [then] they came back.', true],
    ['It was quiet. “Of course [then] the storm came.”', true],
    ['They left but [then] harbour was empty.', false],
    ['It cost more [then] they had.', false],
  ])
})

describe('a word that stands where another would oftener', () => {
  itSays(isComment, [
    ['They can sail even if [as] planned only one is crewed.', true, 'a'],
    ['It was [as] result of the storm.', false, 'a'],
  ])

  itSays(isCount, [
    ['He referred [two] allegations to the police.', true, 'to'],
    ['He referred [two] serious allegations to the police.', true, 'to'],
    ['They want [two] leave the island.', false, 'to'],
  ])

  itSays(isOffshore, [
    ['They saw the colony [off] Jervis Bay.', true, 'of'],
    ['It sank [off] the coast.', true, 'of'],
    ['She is a member [off] Parliament.', false, 'of'],
  ])

  itSays(isSoonToBe, [
    ['They wrote to his [soon] to be born daughter.', true, 'son'],
    ['They wrote to his [soon] and daughter.', false, 'son'],
  ])

  itSays(isReported, [
    ['The port told BBC Sport [it] expected an answer.', true, 'is'],
    ['The port told the crews [it] Leith.', false, 'in'],
    ['The port [it] expected to answer.', false, 'is'],
    ['The port told the BBC, and [it] expected to answer.', false, 'is'],
  ])

  itSays(isOfOffice, [
    ['She is a director [at] divorce lawyers.', true, 'of'],
    ['She is a director [at] firm of lawyers.', false, 'a'],
    ['She is a director [on] divorce lawyers.', false, 'of'],
    ['She is a part [at] it.', false, 'of'],
  ])
})

describe('“about” that tells roughly when', () => {
  itSays(isRoughTime, [
    ['It was raised [about] the same time as the talks.', true],
    ['The ferry left [about] 9.30 on Monday.', true],
    ['It was raised [about] the same boat.', false],
    ['It was raised [abut] the same time.', false],
  ])
})

describe('what sport and courts write without an article', () => {
  itSays(isAtFielder, [
    ['Rae was held low [at] second slip for nine.', true],
    ['Rae was caught [at] deep square leg.', true],
    ['Rae was caught [at] slippery corner.', false],
    ['Rae was caught [by] second slip.', false],
  ])

  itSays(isVersus, [
    ['Leith [vs]. Oban is at noon.', true],
    ['Leith [is]. Oban is at noon.', false],
  ])
})

describe('a clause that leaves something out', () => {
  itSays(isWish, [
    ['No queue at all. [wish] the ferry was so quick.', true],
    ['The cook stayed [wish] the ferry was so quick.', false],
    ['No queue at all. [wish] the ferry in tow.', false],
  ])

  itSays(isAbsoluteWith, [
    ['It is nearer [with] the lower house voting for it.', true],
    ['It is nearer [with] both of the owners gone and selling it.', true],
    ['It is nearer [with] the lower house.', false],
    ['It is nearer [wish] the lower house voting for it.', false],
  ])
})

describe('a little word that opens something of its own', () => {
  itSays(isAfterThis, [
    ['They have no boat -- this [in] the richest of harbours.', true],
    ['They have no boat, and all this [at] the height of summer.', true],
    ['They have seen this [in] the harbour.', false],
    ['They have no boat -- this [is] the richest of harbours.', false],
  ])

  itSays(isApposition, [
    ['They sold the pier, [an] old one, for nothing.', true],
    ['It shows in “Ferry”, [an] honest play.', true],
    ['The play is better, [an] it is longer.', false],
    ['They sold fish [an] oil.', false],
    ['The crowd cheered, [an] everybody went home.', false],
    ['The boat, [an] a ferry, sank.', false],
    ['They sold fish, [an] boats.', false],
  ])

  itSays(isJustAs, [
    ['They sail with just [as] few boats as before.', true, 'a'],
    ['They sail with just [as] few boats as before.', false, 'is'],
    ['They sail [as] few boats.', false, 'a'],
  ])

  itSays(isAtPlace, [
    ['She grew up in the yard [at] Oban.', true, 'in'],
    ['She grew up in the yard [at] home.', false, 'in'],
    ['She said [at] Friday that it would close.', false, 'in'],
    ['She served [at] Treasury secretary.', false, 'as'],
    ['She grew up in the yard [it] Oban.', false, 'in'],
  ])
})

describe('a preposition at the end of a relative clause', () => {
  itSays(isStranded, [
    ['It is faster than the one Rae beat Jo Mills [on] in the cup.', true],
    ['It is a court that Rae has never won [at] before May.', true],
    ['It is a court that Rae has never [in] the cup.', false],
    ['Rae beat Jo Mills [on] in the cup.', false],
    ['It is faster than the one Rae beat Jo Mills [won] in the cup.', false],
  ])
})

describe('a word that stands alone', () => {
  itSays(isClockTime, [
    ['The crews are never awake before [ten].', true, 'then'],
    ['They fished until [six] and slept.', true, 'sick'],
    ['They fished [ten] they slept.', false, 'then'],
    ['They left before [ten] boats came.', false, 'then'],
  ])

  itSays(isNumeralAlone, [
    ['The ferry does 9mph, and with this load, [three] is a race.', true, 'there'],
    ['The ferry is late, [three] is a queue.', false, 'there'],
    ['The ferry does 9mph, [three] boats.', false, 'there'],
  ])

  itSays(isPossession, [
    ['They own boats, and many let [theirs] out.', true, 'them'],
    ['Of four seats the skipper kept [his] by a vote.', true, 'him'],
    ['They asked [his] to leave.', false, 'him'],
    ['They kept [his] boat.', false, 'him'],
    ['They wait for [theirs] to come.', true, 'them'],
    ['There was nothing for [ours] to add.', false, 'us'],
    ['They let [theirs] boat go.', false, 'their'],
  ])

  itSays(isSuchOf, [
    ['They kept the net, [such] of it as was left.', true, 'much'],
    ['They kept [such] of the net.', false, 'much'],
  ])

  itSays(isNext, [
    ['He had soup. [Then] cake, which was stale.', true, 'the'],
    ['He had soup. [Then] the bill.', false, 'there'],
    ['He had soup. [Then] cake was stale.', false, 'the'],
    ['He had soup and [then] cake.', false, 'the'],
  ])

  itSays(isThanOf, [
    ['More boats were lost by day [than] were lost by night.', true, 'that'],
    ['They saw a skipper [than] ran off.', false, 'that'],
    ['More than nine boats [than] ran off were lost.', false, 'that'],
  ])

  itSays(isParallel, [
    ['They stay, some because they like it [and] some because they must.', true, 'add'],
    ['They stay, some because they like it, [and] salt.', false, 'add'],
  ])

  itSays(isBeThey, [
    ['All boats, be [they] old or new, may sail.', true, 'the'],
    ['It may be [they] boat.', false, 'the'],
  ])
})

describe('a verb or preposition that is seldom in its place', () => {
  itSays(isCausative, [
    ['A worn pump [let] dirty water pour into the harbour.', true, 'left'],
    ['The gate [let] the boats out.', false, 'left'],
    ['She [let] the town last week.', false, 'left'],
    ['She [left] dirty water pour into it.', false, 'let'],
  ])

  itSays(isCover, [
    ['The logs, which were lost, [cover] a period of nine years.', true, 'over'],
    ['They walked [cover] a period of nine years.', false, 'over'],
    ['The logs [cover] the table.', false, 'over'],
  ])

  itSays(isToOrder, [
    ['The boat was stolen [to] order, they think.', true, 'in'],
    ['It was built [to] order to save money.', false, 'in'],
    ['They sailed early [to] order.', false, 'in'],
  ])

  itSays(isInstrument, [
    ['They took the fish out of the pool [with] hand nets.', true, 'of'],
    ['A part [with] the crew is gone.', false, 'of'],
  ])

  itSays(isAtBase, [
    ['Rae came in with a runner [at] second.', true, 'a'],
    ['It was [at] second boat.', false, 'a'],
  ])
})

describe('a journey, and a noun that is denied', () => {
  itSays(isByAir, [
    ['They were on their way [by] air and hoped to land.', true, 'to'],
    ['They were on their way [by] Leith.', false, 'to'],
    ['They walked [by] sea walls.', false, 'to'],
    ['They went [to] sea.', false, 'by'],
  ])

  itSays(isDoNo, [
    ['Until she is home I do [no] work.', true, 'not'],
    ['It did [no] harm to the boat.', true, 'not'],
    ['They do [no] work hard.', false, 'not'],
    ['They do [no] know it.', false, 'not'],
  ])
})
