import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {kinds, repaired, seedArticle, seedFor, shares} from '../../scripts/seed/index.js'
import type {Kind, Seeded} from '../../scripts/seed/index.js'
import {Random} from '../../scripts/seed/random.js'
import {doubleSlipsOf, slipsOf} from '../../scripts/seed/slips.js'
import type {Slip} from '../../scripts/seed/slips.js'
import {confusedWith, isSameWord} from '../../scripts/seed/words.js'

const language = loadLanguage()
const {lexicon} = language

const HEADLINE = 'Harbour town wins back its night ferry after nine years'

const PARAGRAPHS = [
  'The night ferry between Aldmouth and the outer islands will return in the spring, the county said on Tuesday, after a long campaign by people who live on both sides of the water.',
  'Margaret Ellery, who has run the island shop since 1998, said the news had come as a surprise. "We were told last year that there was no money for it, so we had stopped asking," she said.',
  'The service was closed nine years ago when the company that owned the boats went out of business, and since then the last crossing has been at six in the evening.',
  'Officials have set aside £2.4m for a second-hand vessel, which is being rebuilt in a yard on the northern coast and should be ready for trials in February.',
  'It will carry 40 cars and about 200 passengers, and the fares are expected to be lower than those of the day boat, according to a report that was given to councillors.',
  'Not everyone was pleased with the plan, and several owners of small hotels in the town said they feared that visitors would no longer stay for the night before they crossed.',
  'The council replied that the numbers of travellers had fallen every summer since the closure, and that a later boat would bring more of them to the harbour than it took away.',
  'Work on the old pier begins next month, when divers are to look at the timber piles, many of which have stood in the sea for more than a hundred years.',
]

const ARTICLE = `${HEADLINE}\n\n${[...PARAGRAPHS, ...PARAGRAPHS.toReversed()].join('\n')}\n`

function seeded(seed: number, only?: readonly Kind[]): Seeded {
  return seedArticle(ARTICLE, {seed, language, wordsPerFault: 40, ...(only && {only})})
}

const runs = Array.from({length: 150}, (_, seed) => seeded(seed))
const faults = runs.flatMap((run) => run.faults.map((fault) => ({...fault, text: run.text})))
const ofKind = (kind: Kind) => faults.filter((fault) => fault.kind === kind)

describe('Random', () => {
  it('gives the numbers of mulberry32 for a seed', () => {
    const random = new Random(1)
    expect([random.next(), random.next()].map((number) => number.toFixed(6))).toEqual([
      '0.627074',
      '0.002736',
    ])
  })

  it('draws by weight, and nothing from nothing', () => {
    const random = new Random(7)
    const drawn = Array.from({length: 2000}, () =>
      random.weighted(['a', 'b', 'c'], (item) => ({a: 3, b: 1, c: 0})[item]!),
    )
    const share = drawn.filter((item) => item === 'a').length / drawn.length
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.8)
    expect(drawn).not.toContain('c')
    expect(random.weighted(['a'], () => 0)).toBeUndefined()
  })

  it('has a seed of its own for each article of each run', () => {
    const seeds = [seedFor(1, 'a'), seedFor(2, 'a'), seedFor(1, 'b')]
    expect(new Set(seeds).size).toBe(3)
  })
})

function weight(slips: readonly Slip[], wanted: string): number {
  return slips.filter(({text}) => text === wanted).reduce((sum, slip) => sum + slip.weight, 0)
}

describe('slipsOf', () => {
  it('finds a letter left out, too many, wrong or swapped likelier by the keys', () => {
    const slips = slipsOf('town')
    for (const text of ['twn', 'toown', 'toen', 'tonw'])
      expect(weight(slips, text), text).toBeGreaterThan(0)
    expect(weight(slips, 'toen')).toBeGreaterThan(weight(slips, 'tozn'))
    expect(weight(slips, 'own')).toBeLessThan(weight(slips, 'ton'))
    expect(weight(slips, 'town')).toBe(0)
  })

  it('makes two slips that leave the first letter alone', () => {
    const texts = new Set(doubleSlipsOf('latest').map(({text}) => text))
    expect(texts).toContain('lest')
    expect(texts).not.toContain('latest')
    expect([...texts].every((text) => text.startsWith('l'))).toBe(true)
  })
})

describe('isSameWord', () => {
  it('takes spellings of two varieties for one word', () => {
    for (const [a, b] of [
      ['colour', 'color'],
      ['organise', 'organize'],
      ['centre', 'center'],
      ['travelled', 'traveled'],
      ['defence', 'defense'],
      ['grey', 'gray'],
      ['toward', 'towards'],
    ]) {
      expect(isSameWord(a!, b!), a).toBe(true)
    }
    for (const pair of [
      'form from',
      'four for',
      'your yor',
      'shoe she',
      'there their',
      'rise raise',
    ]) {
      const [a, b] = pair.split(' ')
      expect(isSameWord(a!, b!), pair).toBe(false)
    }
  })
})

describe('seedArticle', () => {
  it('plants the same faults for the same seed, others for another', () => {
    expect(seeded(3)).toEqual(runs[3])
    expect(runs[4]!.text).not.toBe(runs[3]!.text)
  })

  it('says what restores the copy', () => {
    for (const run of runs) expect(repaired(run)).toBe(ARTICLE)
    for (const {text, span, wrong, right} of faults) {
      expect(text.slice(span.start, span.end)).toBe(wrong)
      expect(wrong).not.toBe(right)
    }
  })

  it('plants a fault for about every so many words, each kind by its share', () => {
    const words = ARTICLE.split(/\s+/).length
    expect(faults.length / runs.length).toBeGreaterThan((words / 40) * 0.9)
    expect(faults.length / runs.length).toBeLessThan((words / 40) * 1.1)
    for (const kind of kinds) {
      const share = ofKind(kind).length / faults.length
      expect(Math.abs(share - shares[kind] / 100), kind).toBeLessThan(0.035)
    }
  })

  it('leaves the headline, names, figures and quotation marks alone', () => {
    for (const run of runs) {
      expect(run.text.startsWith(`${HEADLINE}\n\n`)).toBe(true)
      for (const kept of ['Aldmouth', 'Margaret Ellery', '1998', '£2.4m', 'Tuesday', '40 ']) {
        expect(run.text.split(kept).length, kept).toBe(ARTICLE.split(kept).length)
      }
      expect(run.text.replace(/[^"]/g, '')).toBe(ARTICLE.replace(/[^"]/g, ''))
    }
  })

  it('plants only the kinds asked for', () => {
    const found = Array.from({length: 20}, (_, seed) => seeded(seed, ['non-word', 'extra-word']))
    const planted = new Set(found.flatMap((run) => run.faults.map(({kind}) => kind)))
    expect(planted).toEqual(new Set(['non-word', 'extra-word']))
  })

  it('writes real words for real words, in their case', () => {
    for (const kind of ['real-word', 'inflection', 'function-word'] as const) {
      for (const {wrong, right} of ofKind(kind)) {
        expect(lexicon.has(wrong), wrong).toBe(true)
        expect(lexicon.frequency(wrong), wrong).toBeGreaterThan(0.9)
        expect(isSameWord(wrong.toLowerCase(), right.toLowerCase()), `${right} ${wrong}`).toBe(
          false,
        )
        expect(wrong[0] === wrong[0]!.toUpperCase(), wrong).toBe(
          right[0] === right[0]!.toUpperCase(),
        )
      }
    }
  })

  it('plants rare words only where they are asked for', () => {
    const rarest = (isRareToo: boolean) => {
      const options = {language, wordsPerFault: 20, only: ['real-word'] as const, isRareToo}
      const planted = Array.from({length: 60}, (_, seed) =>
        seedArticle(ARTICLE, {...options, seed}),
      ).flatMap((run) => run.faults)
      const slips = planted.filter(({right, wrong}) => !confusedWith(right).includes(wrong))
      return Math.min(...slips.map(({wrong}) => lexicon.frequency(wrong.toLowerCase())))
    }
    expect(rarest(false)).toBeGreaterThanOrEqual(2)
    expect(rarest(true)).toBeLessThan(1)
    expect(rarest(true)).toBeGreaterThanOrEqual(0.2)
  })

  it('writes no word for a non-word', () => {
    for (const {wrong, right} of ofKind('non-word')) {
      expect(lexicon.has(wrong), wrong).toBe(false)
      expect(Math.abs(wrong.length - right.length)).toBeLessThanOrEqual(1)
    }
  })

  it('takes small words away and puts them in', () => {
    for (const {wrong, right} of ofKind('missing-word')) {
      expect(wrong).toBe(' ')
      expect(right).toMatch(/^ [a-z]+ $/)
    }
    for (const {wrong, right} of ofKind('extra-word')) {
      expect(wrong).toMatch(/^[a-z]+ $/)
      expect(right).toBe('')
    }
    const missing = new Set(ofKind('missing-word').map(({right}) => right.trim()))
    expect(missing.size).toBeGreaterThan(10)
  })

  it('doubles a word only as an extra one', () => {
    const twice = /\b([a-z]+) \1\b/gi
    for (const run of runs) {
      for (const {index} of run.text.matchAll(twice)) {
        const fault = run.faults.find(({span}) => span.start <= index + 1 && index <= span.end)
        expect(fault?.kind, run.text.slice(index, index + 20)).toBe('extra-word')
      }
    }
  })

  it('keeps faults apart, so that each stands in sound copy', () => {
    for (const {text, faults} of runs) {
      for (const [at, fault] of faults.entries()) {
        const next = faults[at + 1]
        if (!next) continue
        const between = text.slice(fault.span.end, next.span.start)
        expect(between.split(/\s+/).length).toBeGreaterThan(12)
      }
    }
  })

  it('plants nothing where there is no running copy', () => {
    expect(seedArticle('', {seed: 1, language}).faults).toEqual([])
    for (const text of ['Fog closed it.\n', 'ALDMOUTH 4-2 HARBOUR 1-1 MARGARET 9-9 ELLERY 3-3\n']) {
      expect(seedArticle(text, {seed: 1, language, wordsPerFault: 1}).faults, text).toEqual([])
    }
  })
})
