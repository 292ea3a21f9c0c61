import {describe, expect, it} from 'vitest'
import {
  isAttribution,
  isContactClause,
  isContentClause,
  isElliptical,
  isExclamation,
  isFronted,
  isHowLong,
  isMuchAs,
  isSuchAs,
  isWay,
} from '../../rules/missing-word/clauses.js'
import {
  isBeforePlural,
  isBeside,
  isExamination,
  isHole,
  isMade,
  isNamed,
  isServe,
  isWorked,
} from '../../rules/missing-word/objects.js'
import {itSays, saysOf} from './says-of.js'

describe('a clause behind “what a”', () => {
  itSays(isExclamation, [
    ['They saw what a blow[] the closure was.', true],
    ['They saw what a heavy blow[] the closure was.', true],
    ['He is a member[] the committee.', false],
    ['They saw what a member of the committee said at the end[] the day.', false],
  ])
})

describe('a clause that follows as it stands', () => {
  itSays(isContactClause, [
    ['He was the best midfielder[] the league has seen.', true],
    ['It is the only time[] she had been there.', true],
    ['He was the best member[] the team.', false],
    ['He was a member[] the league has seen.', false],
  ])

  itSays(isAttribution, [
    ['The port will shut, reported[] Reuters.', true],
    ['The storm was reported[] Reuters.', false],
  ])
})

describe('an examination that somebody sits', () => {
  itSays(isExamination, [
    ['He is sitting[] his A-levels in the summer.', true],
    ['She sat[] the final paper on Monday.', true],
    ['He is sitting[] his desk.', false],
    ['He put[] his exam in a drawer.', false],
  ])
})

describe('a clause that tells what is thought', () => {
  itSays(isContentClause, [
    ['There was talk[] the yard would close.', true],
    ['She had faith[] the old pier could be saved.', true],
    ['There was talk[] the yard and its future.', false],
    ['She was a member[] the club that would close.', false],
  ])
})

describe('an object that is put beside something', () => {
  it.each([
    ['They associated[] the old name with rain.', 'with', true],
    ['They compare[] prices with those of last year.', 'with', true],
    ['They were associated[] the old name.', 'with', false],
    ['They were pleased[] the name they had with them.', 'with', false],
    ['They were linked[] the old town with a road.', 'to', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isBeside, copy, [meant])).toBe(expected)
  })
})

describe('where somebody works', () => {
  itSays(isWorked, [
    ['The men worked[] the fields until dark.', true],
    ['She works[] the back room on Fridays.', true],
    ['The men worked[] the morning.', false],
    ['The men sat[] the fields until dark.', false],
  ])
})

describe('a noun before a plural', () => {
  it.each([
    ['They ran when[] police officers came.', 'a', true],
    ['They ran when[] harbour workers came.', 'a', true],
    ['They ran when[] police officers came.', 'the', false],
    ['They ran when[] dog barked.', 'a', false],
    ['They ran when[] boat leaves.', 'a', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isBeforePlural, copy, [meant])).toBe(expected)
  })
})

describe('a clause that is not written out', () => {
  itSays(isElliptical, [
    ['It takes longer than it would[] on the mainland.', true],
    ['It is as quick as the ferry was[] on Monday.', true],
    ['They said that it would[] on the mainland.', false],
  ])

  it.each([
    [isSuchAs, 'They run such[] small boats as there are.', 'as', true],
    [isSuchAs, 'They run such[] small boats, and ferries as well.', 'as', false],
    [isSuchAs, 'They run towns such[] Leith.', 'as', false],
    [isSuchAs, 'They run towns such[] Leith and Oban as well as ports.', 'as', false],
    [isSuchAs, 'They run such[] small boats as there are.', 'a', false],
    [isMuchAs, 'The day ended[] much as it had begun.', 'as', true],
    [isMuchAs, 'It was worth[] much money as that.', 'as', false],
  ])('%o: %s', (isRight, copy, meant, expected) => {
    expect(saysOf(isRight, copy, [meant])).toBe(expected)
  })

  it.each([
    ['She has led the union[] the last 17 months.', 'for', true],
    ['It was raised[] the same morning.', 'on', true],
    ['It is in line[] the last three years.', 'with', false],
    ['She has led the union[] the last of its strikes.', 'in', false],
    ['She sat[] the morning train.', 'on', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isHowLong, copy, [meant])).toBe(expected)
  })
})

describe('what somebody is made', () => {
  it.each([
    ['She will be chosen[] the party’s nominee.', 'as', true],
    ['They elected[] a mayor.', 'as', true],
    ['She was described[] the party’s nominee.', 'as', false],
    ['She will be chosen[] the party’s nominee.', 'for', false],
    ['She will be chosen[] party leader.', 'as', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isMade, copy, [meant])).toBe(expected)
  })

  itSays(isHole, [
    ['She went on to birdie[] the 6th and the 8th.', true],
    ['She bogeyed[] the fairway.', false],
    ['She parred[] the ninth.', true],
    ['She played[] the ninth.', false],
  ])
})

describe('a subject behind what opens its sentence', () => {
  itSays(isFronted, [
    ['It is strange. Since the fall of the wall[] Ghana has sold more.', true],
    ['What is odd is that since the end of rationing[] Port Louis has grown.', true],
    ['Since the fall of the wall, sales[] Ghana has made are up.', false],
    ['Since the fall of the wall[] Ghana sales are up.', false],
    ['Sales have grown in the bars[] Ghana has opened.', false],
  ])
})

describe('words that need no preposition', () => {
  itSays(isWay, [
    ['They put their money[] both ways.', true],
    ['They went[] the other way.', true],
    ['They put their money[] both horses.', false],
    ['He was[] the wrong way of the law.', false],
  ])

  itSays(isServe, [
    ['It is the first time she has held[] serve.', true],
    ['It is the first time she held[] service.', false],
    ['It is what they[] serve.', false],
  ])

  it.each([
    ['They won 2-1 at their old home[] Elm Park.', 'at', true],
    ['They beat their rivals[] Leith.', 'from', true],
    ['They won 2-1 at their old home[] the park.', 'in', false],
    ['They lived[] Leith.', 'in', false],
    ['They won at their old home[] Elm Park.', 'the', false],
    ['She went to school[] Leith.', 'in', false],
    ['They went home[] Leith.', 'to', false],
  ])('%s', (copy, meant, expected) => {
    expect(saysOf(isNamed, copy, [meant])).toBe(expected)
  })
})
