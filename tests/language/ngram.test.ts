import {describe, expect, it} from 'vitest'
import {Counter, NONE, START, Scanner, buildNgramModel, loadNgramModel} from '#language'
import {isPredicted, smooth} from '../../src/language/training/smooth.js'
import {smallCorpus} from './small-corpus.js'

const LIMITS = {batch: 1 << 12, distinct: 1 << 20, wordCount: 2, joinedCount: 2}
const counts = countsOf(smallCorpus(3000))
const built = buildNgramModel(counts)
const model = loadNgramModel(built.bytes)
const {vocabulary} = model

function countsOf(text: string) {
  const counter = new Counter(LIMITS)
  for (const line of text.split('\n')) counter.add(line)
  return counter.finish()
}

function ids(text: string): Uint16Array {
  return vocabulary.idsOf(new Scanner().scan(text))
}

describe('a trained model', () => {
  it('sums to one over the vocabulary within the bound of its rounding', () => {
    const [pairs, triples, quads] = model.parameters.greatestErrors
    const bound = Math.exp(
      Math.max(pairs![0], triples![0], quads![0]) + pairs![1] + triples![1] + 1e-5,
    )
    const text = ids('The old council closed the ferry on Monday, case xaab.')
    for (let at = 1; at < text.length; at++) {
      const context = [-3, -2, -1].map((offset) => text[at + offset] ?? NONE)
      let sum = 0
      for (let id = 0; id < vocabulary.size; id++) {
        if (isPredicted(id))
          sum += Math.exp(model.logProb(context[0]!, context[1]!, context[2]!, id))
      }
      expect(sum).toBeLessThan(bound)
      expect(sum).toBeGreaterThan(1 / bound)
      expect(Math.abs(sum - 1)).toBeLessThan(0.35)
    }
  })

  it('holds every n-gram that was kept, within the error it states', () => {
    const smoothed = smooth(counts.grams, vocabulary.size, [2, 2, 2])
    for (const [at, order] of smoothed.orders.entries()) {
      expect(built.kept[at]).toBe(order.size)
      for (let gram = 0; gram < order.size; gram++) {
        const [high, low] = [order.high[gram]!, order.low[gram]!]
        const all = [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].slice(0, at + 2)
        const [a, b, c, d] = [NONE, NONE, NONE, ...all].slice(-4) as [
          number,
          number,
          number,
          number,
        ]
        const error = Math.abs(model.logProb(a, b, c, d) - Math.log(order.probability[gram]!))
        expect(error).toBeLessThanOrEqual(model.parameters.greatestErrors[at]![0] + 1e-5)
      }
    }
  })

  it('backs off by the weight of the context', () => {
    const [council, monday] = [vocabulary.idOf('council'), vocabulary.idOf('monday')]
    expect(model.pairCount(monday, council)).toBe(0)
    const afterPair = model.logProb(NONE, NONE, monday, council)
    expect(afterPair).toBeLessThan(model.logProbOfWord(council))
    expect(model.logProb(NONE, council, monday, council)).toBe(afterPair)
  })

  it('counts words exactly and pairs within a factor of two', () => {
    const text = smallCorpus(3000).toLowerCase()
    const times = (of: string) => text.split(of).length - 1
    expect(model.count(vocabulary.idOf('council'))).toBe(times('council'))
    const counted = model.pairCount(vocabulary.idOf('the'), vocabulary.idOf('council'))
    expect(counted / times('the council')).toBeGreaterThan(0.5)
    expect(counted / times('the council')).toBeLessThan(2)
    expect(model.pairCount(vocabulary.idOf('council'), vocabulary.idOf('ferry'))).toBe(0)
  })

  it('finds the garbled sentence less likely', () => {
    const total = (text: string) => model.scoreSentence(ids(text)).reduce((sum, p) => sum + p, 0)
    expect(total('The old council closed the ferry again.')).toBeGreaterThan(
      total('The old closed council the ferry again.') + 5,
    )
  })

  it('scores the ids of a text, whose runs it looks up together, as it does each by itself', () => {
    const texts = [
      '',
      'Again.',
      'The old council closed the ferry again.',
      'Of of the xaab the of.',
    ]
    for (const text of texts.map(ids)) {
      const inContext = (at: number) => {
        const context = [-3, -2, -1].map((offset) => text[at + offset] ?? NONE)
        return model.logProb(context[0]!, context[1]!, context[2]!, text[at]!)
      }
      const alone = Float32Array.from(text, (id, at) => (id === START ? 0 : inContext(at)))
      expect(model.scoreSentence(text)).toEqual(alone)
    }
  })

  it('gives unknown words and names ids of their own', () => {
    const text = ids('The flurble met Flurble.')
    expect([...text].map((id) => vocabulary.formOf(id))).toEqual([
      '<s>',
      'the',
      '<unk>',
      '<unk>',
      '<Unk>',
      '.',
      '</s>',
    ])
  })
})

describe('gain', () => {
  const before = ids('The old council closed the ferry again, case xaab.')
  const scores = model.scoreSentence(before)
  const sum = (of: Uint16Array) => model.windowLogProb(of, 0, of.length)

  it.each([
    ['a substitution', 3, 1, ['mayor']],
    ['a substitution at the start', 1, 1, ['a']],
    ['a deletion', 2, 1, []],
    ['an insertion', 4, 0, ['late', 'old']],
    ['a change of the last word', before.length - 3, 2, ['report']],
    ['no change', 5, 0, []],
  ] as const)('is what scoring it all anew says: %s', (_name, at, removed, words) => {
    const inserted = words.map((word) => vocabulary.idOf(word))
    const after = Uint16Array.from([
      ...before.slice(0, at),
      ...inserted,
      ...before.slice(at + removed),
    ])
    expect(before[0]).toBe(START)
    expect(model.gain(before, scores, at, removed, inserted)).toBeCloseTo(
      sum(after) - sum(before),
      3,
    )
  })
})

describe('the file of a model', () => {
  it('is the same bytes for the same text', () => {
    expect(buildNgramModel(countsOf(smallCorpus(3000))).bytes).toEqual(built.bytes)
  })

  it('can be read from shared memory and from the middle of a buffer', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(built.bytes.length))
    shared.set(built.bytes)
    const inside = new Uint8Array(built.bytes.length + 3)
    inside.set(built.bytes, 3)
    const text = ids('The local team won the court at last.')
    const expected = model.scoreSentence(text)
    expect(loadNgramModel(shared).scoreSentence(text)).toEqual(expected)
    expect(loadNgramModel(inside.subarray(3)).scoreSentence(text)).toEqual(expected)
  })

  const {bytes} = built
  const changed = (at: number) => {
    const copy = bytes.slice()
    copy[at]! ^= 0x10
    return copy
  }

  it.each([
    ['another file', changed(0), 'start'],
    ['another version', changed(4), 'version 17'],
    ['a file cut short', bytes.subarray(0, -8), `length ${bytes.length - 8}`],
    ['an empty file', bytes.subarray(0, 0), 'end'],
    ['a damaged table', changed(bytes.length - 40), 'damaged'],
    ['a damaged word', changed(2000), 'damaged'],
  ])('is refused by name: %s', (_name, damaged, reason) => {
    expect(() => loadNgramModel(damaged, 'models/ngrams.bin')).toThrow(reason)
    expect(() => loadNgramModel(damaged, 'models/ngrams.bin')).toThrow('models/ngrams.bin')
  })
})
