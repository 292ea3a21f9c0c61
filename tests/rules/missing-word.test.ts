import {describe} from 'vitest'
import {
  isAward,
  isPrepositionOfParticiple,
  isRole,
  isSetPhrase,
  isTwice,
} from '../../rules/missing-word/articles.js'
import {
  isAttribution,
  isContactClause,
  isContentClause,
  isDay,
  isElliptical,
  isExclamation,
  isFronted,
  isHowLong,
  isMuchAs,
  isProportion,
  isSuchAs,
  isTimeClause,
  isWay,
} from '../../rules/missing-word/clauses.js'
import {
  isComeWhatMay,
  isGapped,
  isHadTo,
  isHave,
  isModal,
  isNotBe,
  isOfWhat,
  isPaired,
  isShortClause,
  isVerbless,
} from '../../rules/missing-word/left-out.js'
import {
  isBeforePlural,
  isBehindName,
  isBeside,
  isCalled,
  isDue,
  isExamination,
  isHole,
  isMade,
  isNamed,
  isOffice,
  isOwnWay,
  isSay,
  isServe,
  isThoughtTheirs,
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

describe('a clause that leaves its verb or its “got” out', () => {
  itSays(isHave, [
    ['I’ve[] a train to catch.', true],
    ['They say they’ve[] no boats left.', true],
    ['I’ve[] a member of the crew for nine years.', false],
    ['The crew’ve[] a boat.', false],
    ['I’ve[] to the pier.', false],
  ])

  itSays(isHadTo, [
    ['“You’d[] to swim,” she said.', true, 'have'],
    ['You’d[] to swim.', false, 'have'],
    ['“You’d[] to swim,” she said.', false, 'like'],
    ['“You’d[] a boat,” she said.', false, 'have'],
  ])

  itSays(isModal, [
    ['Nobody need[] know of it.', true, 'to'],
    ['No one in Leith dare[] say so.', true, 'to'],
    ['They need[] know of it.', false, 'to'],
    ['Nobody need[] boat.', false, 'a'],
  ])

  itSays(isComeWhatMay, [
    ['It will sail[] come what may.', true],
    ['It will be full[] come the summer.', true],
    ['It has[] come from Leith.', false],
  ])

  itSays(isPaired, [
    ['They rowed home, he[] on the left side, she on the right.', true],
    ['They rowed home, he on the left side, she[] on the right.', true],
    ['They rowed home, he[] on the left side.', false],
    ['They say he[] on the left side, she on the right.', false],
    ['They rowed home, he on the left side, she[] at the helm.', false],
  ])

  itSays(isVerbless, [
    ['The cod was worse: the skin burnt, the flesh[] a shade raw.', true, 'is'],
    ['The cod was worse: the skin was burnt, the flesh[] a shade raw.', false, 'is'],
    ['They ate the skin, the flesh[] a shade raw.', false, 'is'],
    ['The cod was worse: the skin burnt, the flesh[] shade.', false, 'a'],
  ])

  itSays(isOfWhat, [
    ['He came back for what the skipper, Jo Rae, admitted[] was a last try.', true],
    ['It is what they said[] would sink it.', true],
    ['They admitted[] was a last try.', false],
    ['It is what they said[] at noon.', false],
  ])

  itSays(isShortClause, [
    ['They fell in, a story[] their sisters deny.', true, 'of'],
    ['They fell in, a story[] the skipper denied.', true, 'of'],
    ['They met Jo Rae, a member[] the crew.', false, 'of'],
    ['They met Jo Rae, a member[] the crew who left.', false, 'of'],
    ['They have a story[] their sisters deny.', false, 'of'],
  ])

  itSays(isNotBe, [
    ['They asked the port that their names[] not be printed.', true],
    ['They said that their names[] not be printed.', false],
  ])
})

describe('what needs no article or preposition', () => {
  itSays(isSay, [
    ['The crew had little[] say in it.', true],
    ['They were given no[] say.', true],
    ['They have much[] say that it is so.', false],
    ['There is little[] say of it.', false],
    ['They had little[] sail.', false],
  ])

  itSays(isOffice, [
    ['He is[] night watchman at a mill.', true, 'a'],
    ['She stayed on as[] harbourmaster of Leith.', true, 'the'],
    ['He is[] sailor at a mill.', false, 'a'],
    ['He met[] night watchman at a mill.', false, 'a'],
    ['He is[] watchman.', false, 'a'],
  ])

  itSays(isThoughtTheirs, [
    ['She thought the race[] hers.', true],
    ['They believed every boat[] theirs to sail.', true],
    ['She said the race[] hers.', false],
    ['She thought the race[] her best.', false],
  ])

  itSays(isOwnWay, [
    ['The port had everything[] its own way.', true],
    ['The port had everything[] its own crew sold.', false],
  ])

  itSays(isCalled, [
    ['She called the new pier[] a waste of money.', true, 'of'],
    ['She called[] a friend.', false, 'of'],
    ['She sold the new pier[] a town.', false, 'in'],
    ['She called for the end[] a tax.', false, 'of'],
    ['The band was called to the end[] a pier.', false, 'of'],
  ])
})

describe('a noun that stands without an article', () => {
  itSays(isTwice, [
    ['They walked by shelf after[] shelf.', true, 'a'],
    ['It fell in[] month on month terms.', true, 'the'],
    ['They walked from pier to[] shelf.', false, 'a'],
    ['They sold the shelf on[] shelf.', false, 'of'],
  ])

  itSays(isRole, [
    ['Rae was there, acting as[] pacemaker.', true, 'a'],
    ['She is[] arts correspondent| for a paper.', true, 'the'],
    ['He started as[] ship’s carpenter|.', true, 'a'],
    ['She is[] arts correspondent|.', false, 'the'],
    ['It serves as[] reminder of the day.', false, 'a'],
    ['She took[] driver home.', false, 'the'],
    ['It was[] document for the port.', false, 'a'],
  ])

  itSays(isAward, [
    ['It was voted[] best gadget| of the year.', true, 'the'],
    ['They picked up[] best band|.', true, 'the'],
    ['It was[] best performance| of the year.', false, 'the'],
    ['It was voted[] gadget of the year.', false, 'the'],
    ['It was the year of[] best gadget| had.', false, 'for'],
  ])

  itSays(isPrepositionOfParticiple, [
    ['It is the most talked about[] feature.', true, 'a'],
    ['It is what they talked about[] feature.', false, 'a'],
    ['It is more needed in[] hospital.', false, 'the'],
  ])

  itSays(isSetPhrase, [
    ['She was in Leith at[] time of writing.', true, 'the'],
    ['The bill went to[] committee.', true, 'the'],
    ['The fox went to[] ground.', true, 'the'],
    ['The fox went to[] ground floor|.', false, 'the'],
    ['The fox went to[] earth.', false, 'the'],
    ['The fox went to[] ground.', false, 'of'],
  ])
})

describe('what has no preposition', () => {
  itSays(isTimeClause, [
    ['It has been so since the days[] the first ferry sailed.', true, 'of'],
    ['It is the way[] their boats were built.', true, 'of'],
    ['It was the day[] the first ferry.', false, 'of'],
    ['It was the night[] the newly elected mayor.', false, 'of'],
    ['It is the crew[] the first ferry had.', false, 'of'],
  ])

  itSays(isProportion, [
    ['The higher the price[] the higher the tide.', true],
    ['The higher the price[] the tide.', false],
    ['They raised the price[] the higher the tide.', false],
    ['They met the minister[] the river.', false],
  ])

  itSays(isDay, [
    ['They arrive[] Friday.', true, 'on'],
    ['They voted[] Jan. 6.', true, 'on'],
    ['They voted[] January 6.', true, 'on'],
    ['She was born[] May 1960.', true, 'on'],
    ['She was born[] May 1960.', false, 'in'],
    ['It has[] March deadline.', false, 'a'],
    ['They went[] march.', false, 'on'],
    ['They arrive[] Leith.', false, 'on'],
  ])

  itSays(isDue, [
    ['They got the money that was due[] them.', true],
    ['They got the money that was due[] the crew.', false],
    ['They got the money that was paid[] them.', false],
  ])

  itSays(isBehindName, [
    ['She told the World at One[] his aim was peace.', true, 'of'],
    ['She met the crew of Port Leith[] his aim was peace.', false, 'in'],
    ['She met the one[] his friends.', false, 'of'],
    ['She told the World at One[] his aim was peace.', false, 'the'],
  ])

  itSays(isGapped, [
    ['The inflow was 90 tonnes and the outflow[] 70 tonnes.', true],
    ['Shops added 300, health care[] 350.', true],
    ['The inflow was 90 tonnes. They had an outflow[] 70 tonnes.', false],
    ['The inflow was 90 tonnes and the outflow[] the dam.', false],
  ])

  itSays(isCalled, [
    ['She dubbed the new plan[] an abuse.', true, 'for'],
    ['She declared her support[] a new law.', false, 'for'],
  ])
})
