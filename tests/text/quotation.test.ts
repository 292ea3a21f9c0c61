import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pairBrackets, pairQuotations, plainBlocks} from '#text'
import type {Quotation} from '#text'

/** Quotations as “depth kind ‹inner ¶ inner›”, `!` where one never closes, stray marks after “|”. */
function reading(text: string, standsAside?: (block: number) => boolean): string {
  const {quotations, stray} = pairQuotations(text, plainBlocks(text), standsAside)
  const read = quotations.map(({depth, kind, close, inner}) => {
    const copy = inner.map(({start, end}) => text.slice(start, end)).join(' ¶ ')
    return `${depth}${kind[0]}${close ? '' : '!'}‹${copy}›`
  })
  return [...read, ...stray.map(({mark, kind}) => `|${kind[0]}${mark}`)].join(' ')
}

const PAIRS: Array<[name: string, text: string, reading: string]> = [
  ['straight', 'He said "no" twice.', '0d‹no›'],
  ['curly', 'He said “no” twice.', '0d‹no›'],
  ['mixed', 'He said “no" and "yes”.', '0d‹no› 0d‹yes›'],
  ['low and pointed marks', 'Er sagte „nein“. Elle a dit «non».', '0d‹nein› 0d‹non›'],
  [
    'two single marks for a double one',
    'He said “it is phenomenal,’’ and left.',
    '0d‹it is phenomenal,›',
  ],
  ['single words', "The so-called 'experts' met.", '0s‹experts›'],
  ['glued to brackets and dashes', 'A plan ("bold") —"new"— came.', '0d‹bold› 0d‹new›'],
  ['marks between spaces', 'The " spaced " word.', '0d‹ spaced ›'],
  ['no space before', 'He said:"We go." She left.', '0d‹We go.›'],
  [
    'glued paragraphs',
    'It is agreed," he said. "We go." "We stay," she said.',
    '0d‹We go.› 0d‹We stay,› |d"',
  ],
  ['glued pair', '"We go.""We stay," she said.', '0d‹We go.› 0d‹We stay,›'],
  [
    'a lost paragraph break',
    '"It is good. "We like it," he said.',
    '0d‹It is good. ¶ We like it,›',
  ],
  ['insertions', '"We like [the plan] (mostly)," he said.', '0d‹We like [the plan] (mostly),›'],
  ['nested singles', '“He said ‘no’ twice,” she said.', '0d‹He said ‘no’ twice,› 1s‹no›'],
  [
    'nested doubles in singles',
    '\'He said "no" twice,\' she said.',
    '0s‹He said "no" twice,› 1d‹no›',
  ],
  ['marks that end together', '"He told me \'no.\'"', "0d‹He told me 'no.'› 1s‹no.›"],
  ['three closing marks', '“She said ‘never.’’’ He left.', '0d‹She said ‘never.’› 1s‹never.›'],
  [
    'doubles in doubles',
    '"He was the "father of the house" then," she said.',
    '0d‹He was the "father of the house" then,› 1d‹father of the house›',
  ],
  [
    'a plural possessive within',
    "'It is the players' fault,' he said.",
    "0s‹It is the players' fault,›",
  ],
  [
    'a missing closing mark',
    'He called it "bad and left. It was "good" to her.',
    '0d!‹bad and left. It was› 0d‹good›',
  ],
  ['a missing opening mark', 'We agreed," he said.', '|d"'],
  ['a word that may be clipped', "He said 'cause and effect' ruled.", '0s‹cause and effect›'],
]

const APOSTROPHES = [
  "The '90s and the ’90s, rock 'n' roll, rock ’n’ roll.",
  "It was ten o'clock. Tell 'em 'til they stop foolin' around.",
  "The soldiers' mothers and Fritz' sister know O'Neill and d'Ivoire.",
  'He is 6\' 2" tall, she 5’10”, and the disc is 12" wide.',
  "'Twas the players' turn, and the players' alone.",
  'The U.S.’ allies met.',
]

describe('pairQuotations', () => {
  it.each(PAIRS)('reads %s', (_, text, expected) => {
    expect(reading(text)).toBe(expected)
  })

  it.each(APOSTROPHES)('takes no apostrophe for a mark: %s', (text) => {
    expect(reading(text)).toBe('')
  })

  it('goes on in the next paragraph, and only the last closes', () => {
    expect(reading('"We go.\n\n"We win," he said.')).toBe('0d‹We go. ¶ We win,›')
    expect(reading('‘We go.\n\n‘We win,’ he said.')).toBe('0s‹We go. ¶ We win,›')
  })

  it('steps over a caption and its credit', () => {
    const text = '"We go.\n\nThe town hall\nThe town hall Jo Roe\n\n"We win," he said.'
    expect(reading(text)).toBe('0d‹We go. ¶ We win,›')
    expect(pairQuotations(text, plainBlocks(text)).quotations[0]!.steppedOver).toEqual([1, 2])
  })

  it('does not step over a sentence', () => {
    expect(reading('"We go.\n\nThe town is small.\n\n"We win," he said.')).toBe(
      '0d!‹We go.› 0d‹We win,›',
    )
  })

  it('steps over whatever is known to stand aside, and pairs its marks by themselves', () => {
    const text = '"We go.\n\nThe "old" hall is small.\n\n"We win," he said.'
    expect(reading(text, (block) => block === 1)).toBe('0d‹We go. ¶ We win,› 1d‹old›')
  })

  it('never goes on over a paragraph that opens without a mark', () => {
    expect(reading('"We go.\n\nHe met "them" there.')).toBe('0d!‹We go.› 0d‹them›')
  })

  it('reads quotations on hostile input properly nested and in order', () => {
    fc.assert(
      fc.property(hostileCopy, (text) => {
        const blocks = plainBlocks(text)
        const {quotations, stray} = pairQuotations(text, blocks)
        for (const {start, end, mark} of [...stray, ...quotations.flatMap(marksOf)]) {
          expect(text.slice(start, end)).toBe(mark)
          expect(mark).toMatch(/^["'“”‘’„«»`]{1,2}$/)
        }
        const around: Quotation[] = []
        let last = 0
        for (const quotation of quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(last)
          last = quotation.start
          while (around.length > 0 && around.at(-1)!.end <= quotation.start) around.pop()
          if (around.length > 0) expect(quotation.end).toBeLessThanOrEqual(around.at(-1)!.end)
          expect(quotation.depth).toBe(around.length)
          around.push(quotation)
          for (const {start, end} of quotation.inner) {
            expect(start).toBeLessThanOrEqual(end)
            expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
          }
        }
        expect(pairQuotations(text, blocks)).toEqual({quotations, stray})
      }),
    )
  })
})

const hostileCopy = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '„',
      '«',
      '»',
      '`',
      ' ',
      ' ',
      '\n\n',
      '.',
      ',',
      'a',
      'We',
      '5',
      '—',
      '(',
      ')',
      '😀',
    ),
    {maxLength: 60},
  )
  .map((pieces) => pieces.join(''))

function marksOf({opens, close}: Quotation) {
  return close ? [...opens, close] : opens
}

function bracketReading(text: string): string {
  const {pairs, stray, mismatched} = pairBrackets(text, plainBlocks(text))
  return [
    ...pairs.map(({open, close}) => text.slice(open.start, close.end)),
    ...mismatched.map(({open, close}) => `≠${text.slice(open.start, close.end)}`),
    ...stray.map(({mark, start}) => `!${mark}${start}`),
  ].join(' | ')
}

describe('pairBrackets', () => {
  it.each([
    ['(one [two] three)', '[two] | (one [two] three)'],
    ['one (two three', '!(4'],
    ['one) two', '!)3'],
    ['one (two] three', '≠(two]'],
    ['one (two [three) four', '(two [three) | ![9'],
    ['(one\n\ntwo)', '(one\n\ntwo)'],
    ['1) one, a) two, iv) three', ''],
    ['Fine :) or not ;-( or very :))', ''],
  ])('%j', (text, expected) => {
    expect(bracketReading(text)).toBe(expected)
  })

  it('uses every bracket at most once, each where it says', () => {
    const copy = fc
      .array(fc.constantFrom('(', ')', '[', ']', '{', '}', 'a', ' ', ':', '\n\n'))
      .map((p) => p.join(''))
    fc.assert(
      fc.property(copy, (text) => {
        const {pairs, stray, mismatched} = pairBrackets(text, plainBlocks(text))
        const used = [
          ...stray,
          ...[...pairs, ...mismatched].flatMap(({open, close}) => [open, close]),
        ]
        for (const {start, end, mark} of used) expect(text.slice(start, end)).toBe(mark)
        expect(new Set(used.map(({start}) => start)).size).toBe(used.length)
        for (const {open, close} of pairs) expect(open.start).toBeLessThan(close.start)
      }),
    )
  })
})
