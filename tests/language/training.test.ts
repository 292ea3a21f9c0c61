import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Counter, LineReader, buildNgramModel, countsFromBytes, countsToParts} from '#language'
import {readSavedCounter, savedCounter} from '#language'
import type {CounterOptions, Counts} from '#language'
import {prune} from '../../src/language/training/prune.js'
import {quantise} from '../../src/language/training/quantise.js'
import {isPredicted, smooth} from '../../src/language/training/smooth.js'
import type {SmoothedModel} from '../../src/language/training/smooth.js'
import {smallCorpus} from './small-corpus.js'

const LIMITS = {batch: 1 << 12, distinct: 1 << 20, wordCount: 2, joinedCount: 2}
const corpus = smallCorpus(3000)
const counts = countsOf([corpus])

function countsOf(chunks: readonly string[], limits: object = {}): Counts {
  const counter = new Counter({...LIMITS, ...limits})
  const reader = new LineReader()
  for (const chunk of chunks) for (const line of reader.read(chunk)) counter.add(line)
  for (const line of reader.end()) counter.add(line)
  return counter.finish()
}

function bytesOfCounts(from: Counts): Uint8Array {
  return Uint8Array.from(countsToParts(from).flatMap((part) => [...part]))
}

/** Reads probabilities out of a model the slow way: n-grams by their text in maps. */
function reader(model: SmoothedModel) {
  const grams = model.orders.map((order) => {
    const places = new Map<string, number>()
    for (let at = 0; at < order.size; at++) {
      const [high, low] = [order.high[at]!, order.low[at]!]
      const ids = [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff]
      places.set(ids.slice(0, order.order).join(' '), at)
    }
    return places
  })
  const probability = (ids: readonly number[]): number => {
    if (ids.length === 1) return model.probability[ids[0]!]!
    const place = grams[ids.length - 2]!.get(ids.join(' '))
    if (place !== undefined) return model.orders[ids.length - 2]!.probability[place]!
    return backoff(ids.slice(0, -1)) * probability(ids.slice(1))
  }
  const backoff = (ids: readonly number[]): number => {
    if (ids.length === 1) return model.backoff[ids[0]!]!
    const place = grams[ids.length - 2]!.get(ids.join(' '))
    return place === undefined ? 1 : model.orders[ids.length - 2]!.backoff[place]!
  }
  const sum = (context: readonly number[]): number => {
    let total = 0
    for (let id = 0; id < model.probability.length; id++) {
      if (isPredicted(id)) total += probability([...context, id])
    }
    return total
  }
  return {probability, sum, grams}
}

/** Contexts of one to three ids that the text has. */
function contextsOf({grams, vocabulary}: Counts): number[][] {
  const contexts: number[][] = []
  for (let at = 0; at < grams.size; at += 97) {
    const ids = [grams.high[at]! >>> 16, grams.high[at]! & 0xffff, grams.low[at]! >>> 16]
    for (const length of [1, 2, 3]) {
      const context = ids.slice(0, length)
      if (context.every((id) => id > 0) && vocabulary.formOf(context.at(-1)!) !== '</s>') {
        contexts.push(context)
      }
    }
  }
  return contexts
}

describe('counting', () => {
  it('counts what is there', () => {
    const {vocabulary, grams} = countsOf(['the ferry left\nthe ferry sank\nthe ferry left again'])
    const ids = ['the', 'ferry'].map((form) => vocabulary.idOf(form))
    const high = (ids[0]! << 16) | ids[1]!
    let pairs = 0
    for (let at = 0; at < grams.size; at++) if (grams.high[at] === high) pairs += grams.count[at]!
    expect(pairs).toBe(3)
    expect(vocabulary.idOf('sank')).toBe(0)
  })

  it('counts a longer paragraph that repeats only once', () => {
    const paragraph = 'Nobody at the harbour had seen the boat come in that night.'
    expect(countsOf([`${paragraph}\n${paragraph}\n`])).toMatchObject({blocks: 1, repeated: 1})
  })

  it('gives joined words ids of their own', () => {
    const {vocabulary} = counts
    expect(vocabulary.joinedId(vocabulary.idOf('two'))).toBe(vocabulary.idOf('two-'))
    expect(vocabulary.joinedId(vocabulary.idOf('the'))).toBe(vocabulary.idOf('the'))
  })

  it('counts the same however the text comes', () => {
    const text = smallCorpus(60)
    const whole = bytesOfCounts(countsOf([text]))
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), {maxLength: 20}), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        const chunks = places.slice(1).map((place, at) => text.slice(places[at], place))
        expect(bytesOfCounts(countsOf(chunks))).toEqual(whole)
      }),
      {numRuns: 30},
    )
  })

  it('counts the same whatever the batch, and with the vocabulary settled early', () => {
    const whole = bytesOfCounts(counts)
    expect(bytesOfCounts(countsOf([corpus], {batch: 100_003}))).toEqual(whole)
    const early = countsOf([corpus], {settleAfter: 20_000})
    expect(early.wordsRead).toBe(counts.wordsRead)
    expect(early.vocabulary.idOf('council')).toBeGreaterThan(0)
  })

  it('drops what was counted once when memory runs short, and nothing else', () => {
    const {grams} = countsOf([corpus], {distinct: 500})
    expect(grams.size).toBeLessThan(counts.grams.size)
    expect(Math.max(...grams.count)).toBe(Math.max(...counts.grams.count))
  })

  it('reads saved counts back, and refuses damaged ones by name', () => {
    const bytes = bytesOfCounts(counts)
    expect(bytesOfCounts(countsFromBytes(bytes, 'counts'))).toEqual(bytes)
    for (const at of [0, 4, 60, bytes.length - 1]) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1
      expect(() => countsFromBytes(damaged, 'old.counts')).toThrow('old.counts')
    }
    expect(() => countsFromBytes(bytes.subarray(0, -4), 'old.counts')).toThrow('old.counts')
  })
})

function counted(from: Counter, blocks: readonly string[]): Counter {
  for (const block of blocks) from.add(block)
  return from
}

function bytesOfCounter(counter: Counter, notes: unknown = {}): Uint8Array {
  return Uint8Array.from(savedCounter(counter.state(), notes).flatMap((part) => [...part]))
}

describe('a saved counter', () => {
  const lines = smallCorpus(200).split('\n')

  it.each([
    ['that waits for its vocabulary', {...LIMITS, batch: 1 << 8}],
    ['whose vocabulary settles on the way', {...LIMITS, batch: 1 << 8, settleAfter: 1000}],
    ['that runs out of room', {...LIMITS, batch: 1 << 8, distinct: 300, settleAfter: 600}],
  ] as const)('goes on as if it had never stopped: one %s', (_name, options) => {
    const whole = bytesOfCounts(counted(new Counter(options), lines).finish())
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length), {maxLength: 4}), (stops) => {
        let counter = new Counter(options)
        let from = 0
        for (const to of [...stops.toSorted((a, b) => a - b), lines.length]) {
          counted(counter, lines.slice(from, to))
          const {state} = readSavedCounter(bytesOfCounter(counter), 'x.counts')
          counter = Counter.resumed(state, options)
          from = to
        }
        expect(bytesOfCounts(counter.finish())).toEqual(whole)
      }),
      {numRuns: 20},
    )
  })

  it('keeps a vocabulary that it was given, whatever the text', () => {
    const options: Partial<CounterOptions> = {batch: 1 << 8}
    const counter = counted(new Counter(options, counts.vocabulary), ['A flurble met the mayor.'])
    const {state} = readSavedCounter(bytesOfCounter(counter), 'x.counts')
    const {vocabulary, wordsRead} = Counter.resumed(state, options).finish()
    expect(vocabulary.words.joined()).toEqual(counts.vocabulary.words.joined())
    expect(wordsRead).toBe(5)
  })

  it('does not mind in which order it reads the text', () => {
    const given = (blocks: readonly string[]) =>
      bytesOfCounts(counted(new Counter(LIMITS, counts.vocabulary), blocks).finish())
    expect(given(lines.toReversed())).toEqual(given(lines))
  })

  it('brings its notes back, and is refused by name when damaged', () => {
    const bytes = bytesOfCounter(counted(new Counter(LIMITS), lines), {read: ['a.txt']})
    expect(readSavedCounter(bytes, 'x.counts').notes).toEqual({read: ['a.txt']})
    for (const at of [0, 4, 20, 1000, bytes.length - 1]) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1
      expect(() => readSavedCounter(damaged, 'old.counts')).toThrow('old.counts')
    }
    for (const length of [0, 20, 1000, bytes.length - 8]) {
      expect(() => readSavedCounter(bytes.subarray(0, length), 'old.counts')).toThrow('old.counts')
    }
  })
})

describe('smoothing', () => {
  const smoothed = smooth(counts.grams, counts.vocabulary.size, [1, 1, 1])

  it('sums to one after every context', () => {
    const {sum} = reader(smoothed)
    expect(smoothed.probability.reduce((total, p) => total + p, 0)).toBeCloseTo(1, 10)
    for (const context of contextsOf(counts)) expect(sum(context)).toBeCloseTo(1, 8)
  })

  it('interpolates as the formula says', () => {
    const {probability, grams} = reader(smoothed)
    const {vocabulary} = counts
    const [the, ferry] = ['the', 'ferry'].map((form) => vocabulary.idOf(form))
    const pairs = smoothed.orders[0]!
    const place = grams[0]!.get(`${the} ${ferry}`)!
    let [total, freed] = [0, 0]
    for (let at = 0; at < pairs.size; at++) {
      if (pairs.high[at]! >>> 16 !== the) continue
      total += pairs.count[at]!
      freed += smoothed.discounts[0]![Math.min(pairs.count[at]!, 3) - 1]!
    }
    const discount = smoothed.discounts[0]![Math.min(pairs.count[place]!, 3) - 1]!
    const expected =
      (pairs.count[place]! - discount) / total + (freed / total) * probability([ferry!])
    expect(probability([the!, ferry!])).toBeCloseTo(expected, 12)
  })
})

describe('pruning', () => {
  const full = smooth(counts.grams, counts.vocabulary.size, [2, 2, 2])
  const pruned = prune(full, [20, 20, 20])

  it('keeps fewer n-grams, and sums stay one', () => {
    for (const at of [1, 2]) {
      expect(pruned.orders[at]!.size).toBeLessThan(full.orders[at]!.size)
      expect(pruned.orders[at]!.size).toBeGreaterThan(0)
    }
    const {sum} = reader(pruned)
    for (const context of contextsOf(counts)) expect(sum(context)).toBeCloseTo(1, 8)
  })

  it('keeps whatever a kept n-gram starts or ends with', () => {
    const {grams} = reader(pruned)
    for (const at of [1, 2]) {
      for (const gram of grams[at]!.keys()) {
        const ids = gram.split(' ')
        expect(grams[at - 1]!.has(ids.slice(0, -1).join(' '))).toBe(true)
        expect(grams[at - 1]!.has(ids.slice(1).join(' '))).toBe(true)
      }
    }
  })

  it('prunes until the tables fit', () => {
    const roomy = buildNgramModel(counts)
    const tight = buildNgramModel(counts, {mostBytes: 6000})
    expect(roomy.kept).toEqual(roomy.counted)
    expect(roomy.parameters.pruning).toEqual([0, 0, 0])
    expect(tight.kept[2]).toBeLessThan(roomy.kept[2]!)
    expect(tight.bytes.length).toBeLessThan(roomy.bytes.length)
  })
})

describe('quantise', () => {
  const values = Float64Array.from({length: 500}, (_, at) => -Math.sqrt(at) / 3)
  const weights = new Float64Array(values.length).fill(1)

  it('takes the nearest level and states the greatest error', () => {
    const {levels, codes, greatestError} = quantise(values, weights, 8)
    expect(levels).toHaveLength(8)
    let greatest = 0
    for (const [at, value] of values.entries()) {
      const error = Math.abs(levels[codes[at]!]! - value)
      expect(error).toBe(Math.min(...Array.from(levels, (level) => Math.abs(level - value))))
      greatest = Math.max(greatest, error)
    }
    expect(greatestError).toBe(greatest)
    expect(greatestError).toBeLessThan(1.1)
  })

  it('keeps an exact level, and few values as they are', () => {
    const {levels, codes} = quantise(values, weights, 8, 0)
    expect(levels[codes[0]!]).toBe(0)
    expect(quantise(Float64Array.of(-1, -2, -2), Float64Array.of(1, 1, 1), 8).greatestError).toBe(0)
  })
})
