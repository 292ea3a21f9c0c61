import {describe} from 'vitest'
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
import {itSays} from './says-of.js'

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
  itSays(isBeside, [
    ['They associated[] the old name with rain.', true, 'with'],
    ['They compare[] prices with those of last year.', true, 'with'],
    ['They were associated[] the old name.', false, 'with'],
    ['They were pleased[] the name they had with them.', false, 'with'],
    ['They were linked[] the old town with a road.', false, 'to'],
  ])
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
  itSays(isBeforePlural, [
    ['They ran when[] police officers came.', true, 'a'],
    ['They ran when[] harbour workers came.', true, 'a'],
    ['They ran when[] police officers came.', false, 'the'],
    ['They ran when[] dog barked.', false, 'a'],
    ['They ran when[] boat leaves.', false, 'a'],
  ])
})

describe('a clause that is not written out', () => {
  itSays(isElliptical, [
    ['It takes longer than it would[] on the mainland.', true],
    ['It is as quick as the ferry was[] on Monday.', true],
    ['They said that it would[] on the mainland.', false],
  ])

  itSays(isSuchAs, [
    ['They run such[] small boats as there are.', true, 'as'],
    ['They run such[] small boats, and ferries as well.', false, 'as'],
    ['They run towns such[] Leith.', false, 'as'],
    ['They run towns such[] Leith and Oban as well as ports.', false, 'as'],
    ['They run such[] small boats as there are.', false, 'a'],
  ])

  itSays(isMuchAs, [
    ['The day ended[] much as it had begun.', true, 'as'],
    ['It was worth[] much money as that.', false, 'as'],
  ])

  itSays(isHowLong, [
    ['She has led the union[] the last 17 months.', true, 'for'],
    ['It was raised[] the same morning.', true, 'on'],
    ['It is in line[] the last three years.', false, 'with'],
    ['She has led the union[] the last of its strikes.', false, 'in'],
    ['She sat[] the morning train.', false, 'on'],
  ])
})

describe('what somebody is made', () => {
  itSays(isMade, [
    ['She will be chosen[] the party’s nominee.', true, 'as'],
    ['They elected[] a mayor.', true, 'as'],
    ['She was described[] the party’s nominee.', false, 'as'],
    ['She will be chosen[] the party’s nominee.', false, 'for'],
    ['She will be chosen[] party leader.', false, 'as'],
  ])

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

  itSays(isNamed, [
    ['They won 2-1 at their old home[] Elm Park.', true, 'at'],
    ['They beat their rivals[] Leith.', true, 'from'],
    ['They won 2-1 at their old home[] the park.', false, 'in'],
    ['They lived[] Leith.', false, 'in'],
    ['They won at their old home[] Elm Park.', false, 'the'],
    ['She went to school[] Leith.', false, 'in'],
    ['They went home[] Leith.', false, 'to'],
  ])
})
