import {describe, expect, it} from 'vitest'
import {
  isAllThatIs,
  isBehindClause,
  isBehindName,
  isOfFirstPerson,
  isTheseDays,
  isUnreal,
  isWhatOfSeveral,
  isWhichOfSeveral,
} from '../../rules/agreement/behind.js'
import {isPluralInUse} from '../../rules/agreement/plurals.js'
import {itSays, saysOf} from './says-of.js'

describe('a plural that stands for several', () => {
  it.each([
    ['The [universities] of Warwick and Wisconsin took part.', 'university', true],
    ['The old [frigates] HMS Kent, HMS Argyll and HMS Leith were sold.', 'frigate', true],
    ['The second and third [tiers] were empty.', 'tier', true],
    ['They shelled our homes, our schools, our [hospitals] for days.', 'hospital', true],
    ['They were on an [incentives] scheme.', 'incentive', true],
    ['The [universities] of Warwick took part.', 'university', false],
    ['The old [frigates] was sold by the navy and the port.', 'frigate', false],
    ['The third [tiers] was empty.', 'tier', false],
    ['They shelled our home, our [hospitals] for days.', 'hospital', false],
    ['They shelled our homes, their schools, our [hospitals] for days.', 'hospital', false],
    ['They were on an [incentives] that failed.', 'incentive', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isPluralInUse, copy, [meant])).toBe(expected)
  })
})

describe('a verb behind a clause that ends in one', () => {
  itSays(isBehindClause, [
    ['He says that the work he does [changes] lives.', true],
    ['What they have [matters] to them.', true],
    ['He says that he does [changes] lives.', false],
    ['The mayor says he does [changes] lives.', false],
    ['The work he does [change] lives.', false],
  ])
})

describe('a verb behind what looks like no subject', () => {
  it.each([
    [isBehindName, 'They say that Emre Can [has] had a good season.', true],
    [isBehindName, 'The minister Will [is] late.', true],
    [isBehindName, 'They say that he can [has] it.', false],
    [isBehindName, 'Can [has] it?', false],
    [isWhatOfSeveral, 'They film what [are] set to be the best.', true],
    [isWhatOfSeveral, 'They film what [is] set to be the best.', false],
    [isWhatOfSeveral, 'They film that [are] set to be the best.', false],
    [isOfFirstPerson, 'They know that I have a boat and [am] able to sail it.', true],
    [isOfFirstPerson, 'I share it, but [am] wholly unable to say why.', true],
    [isOfFirstPerson, 'I share it. The boat and [am] late.', false],
    [isOfFirstPerson, 'I share it, but [is] unable to say why.', false],
    [isAllThatIs, 'All the skipper needs [is] eight more boats.', true],
    [isAllThatIs, 'What they want [is] boats.', true],
    [isAllThatIs, 'All the skippers [is] late.', false],
    [isAllThatIs, 'All the skipper needs [has] eight oars.', false],
    [isUnreal, 'Now if one boat [were] put to sea, it would sink.', true],
    [isUnreal, 'She wishes the boat [were] gone.', true],
    [isUnreal, 'They say one boat [were] put to sea.', false],
    [isUnreal, 'Now if one boat [have] put to sea, it sank.', false],
    [isTheseDays, 'They live in what [is] these days a quiet street.', true],
    [isTheseDays, 'They live in what [is] these streets.', false],
    [isTheseDays, 'They live in what [leaves] these days.', false],
  ])('%o: %s', (isRight, copy, expected) => {
    expect(saysOf(isRight, copy)).toBe(expected)
  })
})

describe('a verb behind “which” and a place', () => {
  itSays(isWhichOfSeveral, [
    ['It leads to the national trials in Leeds, which [double] as a qualifier.', true],
    ['It leads to the trials at Elm Park near Leeds that [double] as a qualifier.', true],
    ['It leads to the national trials in Leeds, which [doubles] as a qualifier.', false],
    ['It leads to the national trial in Leeds, which [double] as a qualifier.', false],
    ['It leads to the trials, the pool in Leeds, which [double] as a qualifier.', false],
  ])
})
