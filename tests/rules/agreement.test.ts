import {describe} from 'vitest'
import {
  isAllThatIs,
  isBehindClause,
  isBehindName,
  isInvertedCondition,
  isOfSeries,
  isOfFirstPerson,
  isTheseDays,
  isUnreal,
  isWhatOfSeveral,
  isWhichOfSeveral,
} from '../../rules/agreement/behind.js'
import {isPluralInUse} from '../../rules/agreement/plurals.js'
import {itSays} from './says-of.js'

describe('a plural that stands for several', () => {
  itSays(isPluralInUse, [
    ['The [universities] of Warwick and Wisconsin took part.', true, 'university'],
    ['The old [frigates] HMS Kent, HMS Argyll and HMS Leith were sold.', true, 'frigate'],
    ['The second and third [tiers] were empty.', true, 'tier'],
    ['They shelled our homes, our schools, our [hospitals] for days.', true, 'hospital'],
    ['They were on an [incentives] scheme.', true, 'incentive'],
    ['As per the [guidelines], the port shut.', true, 'guideline'],
    ['The fee per [boats] is low.', false, 'boat'],
    ['They live at the far [ends] of the line.', true, 'end'],
    ['They left at the [ends] of the day.', false, 'end'],
    ['The [universities] of Warwick took part.', false, 'university'],
    ['The old [frigates] was sold by the navy and the port.', false, 'frigate'],
    ['The third [tiers] was empty.', false, 'tier'],
    ['They shelled our home, our [hospitals] for days.', false, 'hospital'],
    ['They shelled our homes, their schools, our [hospitals] for days.', false, 'hospital'],
    ['They were on an [incentives] that failed.', false, 'incentive'],
  ])
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
  itSays(isBehindName, [
    ['They say that Emre Can [has] had a good season.', true],
    ['The minister Will [is] late.', true],
    ['They say that he can [has] it.', false],
    ['Can [has] it?', false],
  ])

  itSays(isWhatOfSeveral, [
    ['They film what [are] set to be the best.', true],
    ['They film what [is] set to be the best.', false],
    ['They film that [are] set to be the best.', false],
  ])

  itSays(isOfFirstPerson, [
    ['They know that I have a boat and [am] able to sail it.', true],
    ['I share it, but [am] wholly unable to say why.', true],
    ['I share it. The boat and [am] late.', false],
    ['I share it, but [is] unable to say why.', false],
  ])

  itSays(isAllThatIs, [
    ['All the skipper needs [is] eight more boats.', true],
    ['What they want [is] boats.', true],
    ['All the skippers [is] late.', false],
    ['All the skipper needs [has] eight oars.', false],
  ])

  itSays(isUnreal, [
    ['Now if one boat [were] put to sea, it would sink.', true],
    ['She wishes the boat [were] gone.', true],
    ['They say one boat [were] put to sea.', false],
    ['Now if one boat [have] put to sea, it sank.', false],
  ])

  itSays(isInvertedCondition, [
    ['[Were] it a little longer, it might do.', true],
    ['[Were] the pier longer, boats would come.', true],
    ['Nor would they come, [were] it shut.', true],
    ['They say that, [were] she asked, she’d go.', true],
    ['[Were] it shut on Monday?', false],
    ['They [were] it, and would go.', false],
    ['[Was] it a little longer, it might do.', false],
  ])

  itSays(isOfSeries, [
    ['The plan makes it safe, cuts the cost and [gets] rid of the queue.', true],
    ['They say, cut the cost and [gets] rid of it.', false],
    ['The boats, nets and [gets] rid of it.', false],
  ])

  itSays(isTheseDays, [
    ['They live in what [is] these days a quiet street.', true],
    ['They live in what [is] these streets.', false],
    ['They live in what [leaves] these days.', false],
  ])
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
