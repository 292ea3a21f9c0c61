import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {Judge, Kind, loadNgramModel, Scorer} from '#language'
import type {Lexicon, NgramModel, Passage, Reading} from '#language'
import {crc32} from '../../src/language/crc32.js'
import {FEATURES} from '../../src/language/ear/evidence.js'
import {faultOf} from '../../src/language/ear/fault.js'
import {GapFits} from '../../src/language/ear/gap-fits.js'
import {inflectionsOf} from '../../src/language/ear/inflections.js'
import {distanceOf} from '../../src/language/ear/distance.js'
import {Slips} from '../../src/language/ear/slips.js'
import {Wordings} from '../../src/language/ear/wordings.js'
import {openSieve} from '../../src/language/ear/sieve.js'
import {SuspectFinder} from '../../src/language/ear/suspects.js'
import {areVariants} from '../../src/language/ear/variants.js'
import {wordClassOf} from '../../src/language/ear/word-class.js'
import {Opening} from '../../src/language/opening.js'

const file = (name: string) => readFileSync(join(packageRoot(), 'models', name))

function set(at: number, value: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    bytes[at] = value
    return bytes
  }
}

function passage(text: string, start: number, reading: Reading = 'body'): Passage {
  return {text, start, reading, article: {tagAt: () => 0}}
}

describe('Judge', () => {
  const damaged = (change: (bytes: Uint8Array) => Uint8Array) => () =>
    new Judge(change(new Uint8Array(file('judge.bin'))), 'my-judge.bin')

  it('tells a file that is no judge, of another version, cut short or damaged', () => {
    expect(damaged(() => new Uint8Array(3))).toThrow('Unexpected end in my-judge.bin')
    expect(damaged(set(0, 7))).toThrow('Unexpected start in my-judge.bin')
    expect(damaged(set(4, 99))).toThrow('Unexpected version 99 in my-judge.bin')
    expect(damaged((bytes) => bytes.slice(0, -8))).toThrow('Unexpected length')
    expect(damaged(set(4_000, 1 + file('judge.bin')[4_000]!))).toThrow('Unexpected checksum')
  })

  it('reads bytes that start at any offset', () => {
    const bytes = file('judge.bin')
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const features = new Float32Array(FEATURES.length).fill(2)
    const probability = new Judge(bytes).probability('inflected', features)
    expect(new Judge(shifted.subarray(3)).probability('inflected', features)).toBe(probability)
    expect(probability).toBeGreaterThanOrEqual(0)
    expect(probability).toBeLessThan(1)
  })

  it('says which probabilities features could make of it that are not told', () => {
    const judge = new Judge(file('judge.bin'))
    const untold = new Uint8Array(FEATURES.length)
    const features = Float32Array.from(FEATURES, (_, at) => (at * 7) % 11)
    const probability = judge.probability('inflected', features)
    const mayReach = (least: number) => judge.mayReach('inflected', least, features, untold)
    expect([probability, probability + 0.001].map(mayReach)).toEqual([true, false])
    untold.fill(1, FEATURES.length - 12)
    const wanted = Array.from({length: 100}, (_, at) => at / 100)
    const reached = wanted.filter(mayReach)
    expect(reached).toEqual(wanted.slice(0, reached.length))
    expect(mayReach(1)).toBe(false)
    for (let value = -1; value < 12; value++) {
      features.fill(value, FEATURES.length - 12)
      const told = judge.probability('inflected', features)
      expect(told).toBeLessThan(reached.at(-1)! + 0.01)
    }
  })

  it('was trained for the evidence that is gathered', () => {
    expect(new Judge(file('judge.bin')).features).toBe(FEATURES.length)
  })
})

describe('candidates', () => {
  let model: NgramModel
  let lexicon: Lexicon
  let slips: Slips
  beforeAll(() => {
    model = loadNgramModel(file('ngrams.bin'))
    lexicon = loadLanguage().lexicon
    slips = new Slips(file('slips.bin'))
  })
  const near = (word: string) => {
    const {vocabulary} = model
    return Array.from(slips.near.of(vocabulary.idOf(word)), (id) => vocabulary.formOf(id))
  }
  const far = (word: string) => {
    const {vocabulary} = model
    return Array.from(slips.far.of(vocabulary.idOf(word)), (id) => vocabulary.formOf(id))
  }

  it('are one edit away, two swapped letters among them', () => {
    expect(near('form')).toEqual(expect.arrayContaining(['from', 'for', 'farm', 'forms']))
    expect(near('lest')).toEqual(expect.arrayContaining(['lost', 'best', 'least']))
    expect(near('form')).not.toContain('form')
  })

  it('are two edits away only if they share the first letter and are long enough', () => {
    expect(far('lest')).toContain('latest')
    expect(far('lest').every((word) => word.startsWith('l'))).toBe(true)
    expect(far('lest').every((word) => distanceOf('lest', word) === 2)).toBe(true)
    expect(far('the')).toEqual([])
  })

  it('gain in an opening what the model says, however they were looked up', () => {
    const {vocabulary} = model
    const ids = Uint16Array.from(
      ['<s>', ...'the minister said it was the lest setback'.split(' ')],
      (form) => (form === '<s>' ? 1 : vocabulary.idOf(form)),
    )
    const scores = model.scoreSentence(ids)
    const words = Uint16Array.from(
      'last latest least only test guest ministers'.split(' '),
      (word) => vocabulary.idOf(word),
    )
    const opening = new Opening(model)
    let supported = 0
    for (let at = 1; at < ids.length - 1; at++) {
      opening.open({ids, scores, runs: model.runsIn(ids)}, at, 1)
      opening.lookUp(words, new Uint8Array(words.length).fill(1), words.length)
      for (const [index, word] of words.entries()) {
        if (!opening.isNthSupported(index)) continue
        supported++
        const gain = model.gain(ids, scores, at, 1, [word])
        opening.tryNth(index)
        expect(opening.gain).toBeCloseTo(gain, 9)
        for (const least of [gain - 1, gain, gain + 1]) {
          expect(opening.gainOfAtLeast(least) >= least).toBe(opening.gain >= least)
        }
      }
    }
    expect(supported).toBeGreaterThan(10)
  })

  it('fit a gap by the pairs on both its sides, the first of those that fit as well first', () => {
    const {vocabulary} = model
    const idsOf = (words: string) => words.split(' ').map((word) => vocabulary.idOf(word))
    const fillers = idsOf('the a of to in for on and is was that be it by at from with as')
    const gapFits = new GapFits(model, fillers, 3)
    const levelOf = (a: number, b: number) => {
      const pair = model.pairEntry(a, b)
      return pair < 0 ? -Infinity : model.levelOfPair(pair)
    }
    let found = 0
    for (const gap of [
      'one the',
      'went house',
      'minister said',
      'want go',
      'xaab house',
      'part war',
    ]) {
      const [before, behind] = idsOf(gap) as [number, number]
      const fitOf = (id: number) => levelOf(before, id) + levelOf(id, behind)
      const fitting = fillers.filter((id) => fitOf(id) > -Infinity)
      const best = fitting.sort((a, b) => fitOf(b) - fitOf(a)).slice(0, 3)
      const count = gapFits.findBest(before, behind)
      expect([...gapFits.best.subarray(0, count)]).toEqual(best)
      found += count
    }
    expect(found).toBeGreaterThan(8)
  })

  const finder = () =>
    new SuspectFinder({
      model,
      scorer: new Scorer(file('scorer.bin')),
      sieve: openSieve,
      slips,
      lexicon,
    })

  it('name what is likelier and how it would be repaired', () => {
    const text = 'The ministry said it was the lest setback for the company.'
    const suspects = [...finder().find([passage(text, 100)])]
    const heard = suspects.find(({found}) => found[0] === 'lest')
    expect(heard?.meant).toEqual(['latest'])
    expect([heard!.start - 100, heard!.end - 100]).toEqual([29, 33])
    expect(heard!.features).toHaveLength(FEATURES.length)
    expect([...heard!.features].every(Number.isFinite)).toBe(true)
  })

  it('are little words and words that sound alike where no pair is surprising', () => {
    const meantFor = (text: string, found: string) =>
      [...finder().find([passage(text, 0)])]
        .filter((suspect) => suspect.found[0] === found)
        .flatMap(({meant}) => meant)
    expect(meantFor('The writer was known for he novels of the sea.', 'he')).toContain('his')
    expect(meantFor('A number in people were hurt in the crash.', 'in')).toContain('of')
    expect(meantFor('They had to decide weather to go by sea.', 'weather')).toContain('whether')
  })

  it('are told which form the word before them takes', () => {
    const fitsOf = (text: string, found: string) => {
      const suspects = [...finder().find([passage(text, 0)])]
      const {features} = suspects.find((suspect) => suspect.found[0] === found)!
      return ['foundFits', 'meantFits'].map((name) => features[FEATURES.indexOf(name)])
    }
    expect(fitsOf('He said they must eradicated the errors.', 'eradicated')).toEqual([-1, 1])
    expect(fitsOf('The company will not gave details of the deal.', 'gave')).toEqual([-1, 1])
  })

  it('are looked for in judged passages only, and the same each time', () => {
    const text = 'Police have recover the stolen car form the river.'
    expect([...finder().find([passage(text, 0, 'context')])]).toEqual([])
    const same = finder()
    const once = [...same.find([passage(text, 0)])]
    expect(once.length).toBeGreaterThan(0)
    expect([...same.find([passage(text, 0)])]).toEqual(once)
  })
})

describe('crc32', () => {
  it('is what zlib says, wherever the bytes start and however many they are', () => {
    const digits = new TextEncoder().encode('...123456789')
    expect(crc32(digits.subarray(3))).toBe(0xcbf43926)
    expect(crc32(digits.slice(3))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })
})

describe('Wordings', () => {
  const wordings = () =>
    new Wordings(loadNgramModel(file('ngrams.bin')), new Scorer(file('scorer.bin')))
  const preferred = (text: string, found: string, words: readonly string[]) => {
    const start = text.indexOf(found)
    const suitedness = wordings().suitedness(text, {start, end: start + found.length}, words)
    return words[suitedness.indexOf(Math.max(...suitedness))]
  }

  it('prefer what suits the place, whatever stands there', () => {
    const words = ['policy', 'police']
    expect(preferred('The new policr on rents has failed.', 'policr', words)).toBe('policy')
    expect(preferred('He was stopped by policr in the street.', 'policr', words)).toBe('police')
  })

  it('tell a word from two', () => {
    const words = ['alto', 'a lot']
    expect(preferred('She has alot of money in the bank.', 'alot', words)).toBe('a lot')
    expect(preferred('She sings alot in the choir.', 'alot', ['a lot', 'aloft'])).toBe('a lot')
  })

  it('are all the same where there is no word', () => {
    expect(wordings().suitedness('', {start: 0, end: 0}, ['a', 'b'])).toEqual([0, 0])
    expect(wordings().suitedness('Words', {start: 0, end: 5}, [])).toEqual([])
  })
})

describe('distanceOf', () => {
  it.each([
    ['form', 'from', 1],
    ['the', 'they', 1],
    ['lest', 'latest', 2],
    ['same', 'same', 0],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(distanceOf(a, b)).toBe(distance)
    expect(distanceOf(b, a)).toBe(distance)
  })
})

describe('inflectionsOf', () => {
  it.each([
    ['force', ['forces', 'forced', 'forcing']],
    ['carried', ['carry', 'carries', 'carrying']],
    ['went', ['go', 'goes', 'gone', 'going']],
    ['stopped', ['stop', 'stops', 'stopping']],
    ['quickly', ['quick']],
    ['women', ['woman']],
  ])('%s', (word, others) => {
    expect([...inflectionsOf(word)]).toEqual(expect.arrayContaining(others))
    expect(inflectionsOf(word).has(word)).toBe(false)
  })
})

describe('faultOf', () => {
  it.each([
    [Kind.edit, 'lest', 'latest', 'wrong-word'],
    [Kind.inflection, 'minister', 'ministers', 'agreement'],
    [Kind.closed, 'was', 'were', 'agreement'],
    [Kind.closed, 'be', 'been', 'verb-form'],
    [Kind.inflection, 'force', 'forced', 'verb-form'],
    [Kind.inflection, 'quick', 'quickly', 'wrong-word'],
    [Kind.closed, 'of', 'for', 'wrong-word'],
  ] as const)('kind %i, %s for %s: %s', (kind, found, meant, fault) => {
    expect(faultOf({kind, found: [found], meant: [meant]})).toBe(fault)
  })

  it('tells gaps from words too many', () => {
    expect(faultOf({kind: Kind.insertion, found: [], meant: ['the']})).toBe('missing-word')
    expect(faultOf({kind: Kind.deletion, found: ['the'], meant: []})).toBe('stray-word')
  })
})

describe('wordClassOf', () => {
  it('knows little words by list and others by their ending', () => {
    expect(wordClassOf('were')).not.toBe(wordClassOf('was'))
    expect(wordClassOf('settled')).toBe(wordClassOf('landed'))
    expect(wordClassOf('settled')).not.toBe(wordClassOf('settling'))
  })
})

describe('areVariants', () => {
  it.each([
    ['learnt', 'learned'],
    ['organised', 'organized'],
    ['toward', 'towards'],
    ['while', 'whilst'],
    ['labour', 'labor'],
  ])('%s and %s', (one, other) => {
    expect(areVariants(one, other)).toBe(true)
    expect(areVariants(other, one)).toBe(true)
  })

  it.each([
    ['minister', 'ministers'],
    ['form', 'from'],
  ])('not %s and %s', (one, other) => {
    expect(areVariants(one, other)).toBe(false)
  })
})
