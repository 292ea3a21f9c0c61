import {describe, expect, it} from 'vitest'
import {isSeen, isUtterance} from '#rule'
import {
  isAskedFor,
  isBehindClause,
  isBehindModal,
  isBehindParenthesis,
  isClefted,
  isDoSo,
  isInverted,
  isMandative,
  isWishOf,
} from '../../rules/verb-form/base-forms.js'
import {isGerundAfterTo, isTroublesome, PUT_TO, TAKE_GERUND} from '../../rules/verb-form/gerunds.js'
import {
  isAbsoluteBeing,
  isAbsoluteHaving,
  isBecoming,
  isKindOfEconomy,
} from '../../rules/verb-form/participles.js'
import {isNoForm, isNounInIng, isPersons} from '../../rules/verb-form/nouns.js'
import {itSays, saysOf} from './says-of.js'

describe('a gerund behind a “to” that takes one', () => {
  it.each([...TAKE_GERUND])('is right behind “%s”', (governor) => {
    expect(saysOf(isGerundAfterTo, `It was ${governor} to [taking] the boats.`)).toBe(true)
  })

  it.each([...PUT_TO])('is right behind “%s” and its object', (verb) => {
    expect(saysOf(isGerundAfterTo, `They ${verb} all the time to [taking] boats.`)).toBe(true)
  })

  itSays(isGerundAfterTo, [
    ['That goes some way to [cutting] the cost.', true],
    ['They should put their minds to [cutting] the cost.', true],
    ['They put it in their minds to [cutting] the cost.', false],
    ['The pier is well on its way to [being] built.', true],
    ['The firm went from one old shop to [selling] boats.', true],
    ['They went from one town to the next to [selling] boats.', false],
    ['It came from people willing to [selling] boats.', false],
    ['We look forward now to [getting] ready.', true],
    ['It was as close as they came to [doubling] it.', true],
    ['They hope to [selling] boats.', false],
    ['They found a way to [selling] boats.', false],
    ['They apply the rule. They want to [selling] boats.', false],
    ['They limit what all of the crews may do to [selling] boats.', false],
  ])
})

describe('a base form behind a modal verb', () => {
  itSays(isBehindModal, [
    ['Fares will from 8 November [be] free.', true],
    ['Fares will until March [be] free.', true],
    ['Owners would "most definitely" [be] there.', true],
    ['The holds will just about [be] full.', true],
    ['The owners of the will in Leith [be] there.', false],
    ['They would, owners [be] told.', false],
    ['They will from 8 November [were] there.', false],
  ])
})

describe('a base form that a parenthesis parts from its modal verb', () => {
  itSays(isBehindParenthesis, [
    ['They might, she says, [be] late.', true],
    ['There will not, says the port’s chief, Jo Rae, [be] a ferry.', true],
    ['It would – so they hope – soon [be] full.', true],
    ['They might, she says [be] late.', false],
    ['She says, they [be] late.', false],
    ['They might, she says, [was] late.', false],
  ])

  itSays(isBehindClause, [
    ['It might have sunk. That it did not [is] thanks to Jo Rae.', true],
    ['Whether they will [is] another matter.', true],
    ['It sank. It did not [is] thanks to her.', false],
    ['That it is late, they did not [is].', false],
    ['That it did not [be] is luck.', false],
  ])

  itSays(isDoSo, [
    ['Whoever broke in [did] so through a hatch.', true],
    ['They could [did] so many things.', false],
  ])

  itSays(isWishOf, [
    ['Which boat matters less than that it [be] a boat.', true],
    ['They shut it lest the sea [rise] again.', true],
    ['It is less than the boat that [be] sold.', false],
    ['It is more than that it [was] sold.', false],
  ])
})

describe('a word that is all somebody says', () => {
  itSays(isUtterance, [
    ['“[Noted],” she said.', true],
    ['"[Noted]," she said.', true],
    ['She said: “[Agreed].”', true],
    ['“[Noted] that,” she said.', false],
    ['They [noted], she said.', false],
    ['“It is [noted],” she said.', false],
  ])
})

describe('a base form whose auxiliary stands before the subject', () => {
  itSays(isInverted, [
    ['At no stage did she [state] that it was his.', true],
    ['Should the council [approve] it, work will start.', true],
    ['Could Jean Rae [win] it?', true],
    ['They say she [state] that it was his.', false],
    ['Did they say that she [state] it?', false],
    ['Did the council [approved] it?', false],
  ])
})

describe('a base form that tells what is done', () => {
  itSays(isClefted, [
    ['One of the things they do at this time of year is [publish] a list.', true],
    ['What she did was [walk] home.', true],
    ['The thing in the harbour is [walk] home.', false],
    ['What she did was [walked] home.', false],
    ['She did it. The plan was [walk] home.', false],
  ])
})

describe('a gerund that says what was hard', () => {
  itSays(isTroublesome, [
    ['It came after problems he had [applying] for it.', true],
    ['The crew say they have [applying] for it.', false],
    ['It came after problems he had [applied] for it.', false],
  ])
})

describe('a subjunctive', () => {
  itSays(isMandative, [
    ['The board agreed with the crews that the start [be] put off.', true],
    ['The panel recommended that the port [approve] it.', true],
    ['It is better that it [be] safe.', true],
    ['The judge ruled that the boat [be] sold.', true],
    ['They signed leases requiring that he [keep] a lifeboat.', true],
    ['They waived the condition that half of the shares [be] sold.', true],
    ['They knew that the port [be] shut.', false],
    ['The panel recommended that the port [approving] it.', false],
  ])
})

describe('a participle with a subject of its own', () => {
  itSays(isAbsoluteHaving, [
    ['He is in prison, [having] been charged.', true],
    ['With the bridge [having] been shut, they swam.', true],
    ['The bridge [having] been shut.', false],
    ['She swam home, the bridge [having] been shut.', true],
    ['Rae rowed in a borrowed boat, his own [having] been sunk, and won.', true],
    ['They want it back, it [having] come from Leith.', true],
    ['It was fair: everybody [having] the same boat.', true],
    ['After the storm, the bridge [having] been shut.', false],
    ['They said the bridge [having] been shut.', false],
    ['She swam home, and the owner of the bridge who [has] been told.', false],
  ])

  itSays(isAbsoluteBeing, [
    ['This [being] Sunday, the shops were shut.', true],
    ['The boats left.\nIt [being] Sunday, nobody saw.', true],
    ['They say this [being] wrong.', false],
    ['The boat [being] old.', false],
    ['The office is small, the harbour [being] a quiet one.', true],
    ['The fire went out, there [being] no coal.', true],
    ['The fire went out and then, there [being] no coal left, they slept.', true],
    ['When the fire went out, the harbour [being] dark.', false],
    ['They say the harbour [being] a quiet one.', false],
    ['The crew left, the mayor said the harbour [being] dark.', false],
  ])
})

describe('a base form behind what is seen', () => {
  it('is no fault of its form', () => {
    expect(saysOf(isSeen, 'Last year saw the captain’s daughter Jean Rae [win] a medal.')).toBe(
      true,
    )
  })
})

describe('a participle or gerund that is a word of its own', () => {
  itSays(isKindOfEconomy, [
    ['It would cost the [developed] countries little.', true],
    ['Grain is dear in [developing] nations.', true],
    ['It would cost the [developed] harbour little.', false],
    ['It would cost the [growing] nations little.', false],
  ])

  itSays(isBecoming, [
    ['He spoke to a [thinning] crowd.', true],
    ['It is a fast [cooling] market.', false],
    ['They were [thinning] crowds.', false],
    ['He spoke to a [speaking] crowd.', false],
    ['It is the [thinning] of it.', false],
  ])

  itSays(isNoForm, [
    ['The pond where [weed] grows.', true, 'we'],
    ['It was [noted] there.', true, 'not'],
    ['It was [noted] there.', false, 'note'],
    ['They left it [be] noon.', false, 'by'],
  ])

  itSays(isNounInIng, [
    ['They lead a loose [grouping] of parties.', true],
    ['She won with a [clocking] of 1.09.', true],
    ['They lead a loose [grouping] in the council.', false],
    ['They were [meeting] of the owners.', false],
    ['They sold the [having] of boats.', false],
  ])
})

describe('what somebody asks for without “that”', () => {
  itSays(isAskedFor, [
    ['The skipper insisted the boat [be] sold.', true],
    ['They proposed she be heard in private and [be] told of it.', true],
    ['The skipper asked the crew to [be] told.', false],
    ['They asked the man who [be] there.', false],
    ['The skipper said the boat [be] sold.', false],
    ['The skipper insisted the boat [is] sold.', false],
  ])

  itSays(isPersons, [
    ['Four [persons] were hurt.', true, 'people'],
    ['Four [persons] were hurt.', false, 'person'],
    ['Four [peoples] were hurt.', false, 'people'],
  ])
})
