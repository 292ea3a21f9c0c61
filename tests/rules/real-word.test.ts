import {describe, expect, it} from 'vitest'
import {isSeen} from '#rule'
import {
  isAdverb,
  isComment,
  isCount,
  isOffshore,
  isOfOffice,
  isReported,
  isSoonToBe,
} from '../../rules/real-word/clauses.js'
import {GOVERNED, isGoverned} from '../../rules/real-word/governed.js'
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
  it.each([
    [isComment, 'They can sail even if [as] planned only one is crewed.', 'a', true],
    [isComment, 'It was [as] result of the storm.', 'a', false],
    [isCount, 'He referred [two] allegations to the police.', 'to', true],
    [isCount, 'He referred [two] serious allegations to the police.', 'to', true],
    [isCount, 'They want [two] leave the island.', 'to', false],
    [isOffshore, 'They saw the colony [off] Jervis Bay.', 'of', true],
    [isOffshore, 'It sank [off] the coast.', 'of', true],
    [isOffshore, 'She is a member [off] Parliament.', 'of', false],
    [isSoonToBe, 'They wrote to his [soon] to be born daughter.', 'son', true],
    [isSoonToBe, 'They wrote to his [soon] and daughter.', 'son', false],
    [isReported, 'The port told BBC Sport [it] expected an answer.', 'is', true],
    [isReported, 'The port told the crews [it] Leith.', 'in', false],
    [isReported, 'The port [it] expected to answer.', 'is', false],
    [isReported, 'The port told the BBC, and [it] expected to answer.', 'is', false],
    [isOfOffice, 'She is a director [at] divorce lawyers.', 'of', true],
    [isOfOffice, 'She is a director [at] firm of lawyers.', 'a', false],
    [isOfOffice, 'She is a director [on] divorce lawyers.', 'of', false],
    [isOfOffice, 'She is a part [at] it.', 'of', false],
  ])('%o: %s', (isRight, copy, meant, expected) => {
    expect(saysOf(isRight, copy, [meant])).toBe(expected)
  })
})
