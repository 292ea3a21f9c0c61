import {beforeAll, describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {Kind} from '#language'
import type {Ear, Passage, Reading, Suspicion} from '#language'
import {indexOfTree, parseText} from '#text'
import {seedHeadline} from '../../scripts/seed/index.js'
import {HEADLINE_FEATURES, HeadlineEvidence} from '../../src/language/ear/headline-evidence.js'
import {Style, styleOf} from '../../src/language/ear/headline-style.js'

const language = loadLanguage()
const LEAST = 0.8

let ear: Ear
beforeAll(() => {
  ear = language.ear
})

function passage(text: string, start: number, reading: Reading): Passage {
  return {text, start, reading, article: {tagAt: () => 0}}
}

function heardIn(headline: string, body = ''): Suspicion[] {
  const passages = [passage(headline, 0, 'headline'), passage(body, headline.length + 2, 'context')]
  return ear.hear(passages).filter(({probability}) => probability >= LEAST)
}

describe('styleOf', () => {
  it.each([
    ['Ferry owners wait for news from Aldmouth', Style.sentence],
    ['Ferry Owners Wait for News From Aldmouth', Style.title],
    ['Ferry Owners Wait Between Tides About a Mile Off', Style.title],
    ['FERRY OWNERS WAIT FOR NEWS', Style.capitals],
    ['Margaret Ellery meets Tom Adeyemi in Aldmouth', Style.sentence],
    ['“Ferry Owners’ Last Hope” Is Sold', Style.title],
  ])('%s', (headline, style) => {
    expect(styleOf(headline)).toBe(style)
  })
})

describe('the ear on headlines', () => {
  it.each([
    ['Police seek man seen running form burning building', 'form', 'from'],
    ['Police Seek Man Seen Running Form Burning Building', 'form', 'from'],
    ['POLICE SEEK MAN SEEN RUNNING FORM BURNING BUILDING', 'form', 'from'],
  ])('hears a slip in %s', (headline, found, meant) => {
    const [heard, ...others] = heardIn(headline)
    expect(others).toEqual([])
    expect([heard?.found, heard?.meant, heard?.reading]).toEqual([[found], [meant], 'headline'])
    expect(headline.slice(heard!.start, heard!.end).toLowerCase()).toBe(found)
  })

  it.each([
    'Man held after shop fire in Aldmouth',
    'Minister quits, blames party leader for defeat',
    'Council split over who pay for the bridge',
    'Ferry owner say crossing are unsafe',
    'Mayor to visit schools, hospital on Monday',
    'Storm have closed harbour, coastguard warn',
    'Team of the the week named',
    'Council Signs £9m Contract for GO Train Service',
  ])('leaves the grammar of %s alone', (headline) => {
    expect(heardIn(headline)).toEqual([])
  })

  it('takes the word of the story', () => {
    const headline = 'Police Seek Lest Clue in Harbour Case'
    const body = 'Lest was seen at the harbour on Monday. Police asked Lest to come forward.'
    expect(heardIn(headline, body).filter(({found}) => found[0] === 'lest')).toEqual([])
  })

  it('must be surer of a word that the story never uses', () => {
    const story = 'The ferry left the harbour at noon and came back in the evening. '.repeat(12)
    const headline = 'More than 200 people killed in plan crash'
    const borneOut = (body: string) => heardIn(headline, body).map(({isBorneOut}) => isBorneOut)
    expect(borneOut(story)).toEqual([false])
    expect(borneOut(`${story} The plane was new.`)).toEqual([true])
    expect(borneOut('')).toEqual([true])
    const least = ear.hear([passage(headline, 0, 'headline'), passage(story, 60, 'context')])
    expect(least.every(({probability}) => probability >= 0.95)).toBe(true)
  })

  it('hears slips of the hand only in summaries, and only sure ones', () => {
    const text = 'Police have recover the stolen car form the river, officers says.'
    const heard = ear.hear([passage(text, 0, 'summary')])
    expect(heard.every(({kind, probability}) => kind === Kind.edit && probability >= 0.95)).toBe(
      true,
    )
  })

  it('leaves short lines alone', () => {
    expect(heardIn('Running form home')).toEqual([])
  })

  it('hears the same each time, whatever it heard before', () => {
    const headline = 'Police seek man seen running form burning building'
    const once = heardIn(headline)
    heardIn('Hospitals told to reopen wards as winter pressure grows')
    expect(heardIn(headline)).toEqual(once)
  })

  it('gathers as much evidence as it names', () => {
    expect(new Set(HEADLINE_FEATURES).size).toBe(HEADLINE_FEATURES.length)
    expect(HeadlineEvidence.prototype.choice).toHaveLength(2)
  })
})

describe('passages of an article', () => {
  const readings = (text: string) => {
    const article = new Article(indexOfTree(parseText(text), text), {language})
    return article.parts.map(({role}, at) => [role, article.passages[at]!.reading])
  }

  it('are read by what they are for', () => {
    const text = [
      'Ferry owners wait for news',
      'By Margaret Ellery',
      'The night ferry will return in the spring, the county said on Tuesday, after a long campaign.',
    ].join('\n\n')
    expect(readings(text)).toEqual([
      ['headline', 'headline'],
      ['byline', 'context'],
      ['paragraph', 'body'],
    ])
  })
})

describe('seedHeadline', () => {
  const TITLE = 'Ferry Owners Wait for News From Aldmouth Harbour'

  it('plants one slip in the case that stands there', () => {
    for (let seed = 0; seed < 50; seed++) {
      const seeded = seedHeadline(TITLE, seed, language)!
      const [{span, wrong, right}] = seeded.faults as [(typeof seeded.faults)[0]]
      expect(seeded.text.slice(span.start, span.end)).toBe(wrong)
      expect(/^\p{Lu}/u.test(wrong)).toBe(/^\p{Lu}/u.test(right))
      expect(wrong.toLowerCase()).not.toBe(right.toLowerCase())
    }
  })

  it('plants the same for the same seed, and nothing in names or a few words', () => {
    expect(seedHeadline(TITLE, 3, language)).toEqual(seedHeadline(TITLE, 3, language))
    expect(seedHeadline('Ferry found', 1, language)).toBeUndefined()
    expect(seedHeadline('Paris London Berlin Madrid Rome', 1, language)).toBeUndefined()
  })
})
