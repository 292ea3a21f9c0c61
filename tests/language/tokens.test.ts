import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CAPITALISED, JOINED, Scanner} from '#language'

const scanner = new Scanner()

/** The forms of a text, joined tokens with “~” after them. */
function formsOf(text: string): string {
  const tokens = scanner.scan(text)
  const forms = Array.from({length: tokens.length}, (_, at) => {
    const joined = (tokens.flags[at]! & JOINED) === 0 ? '' : '~'
    return tokens.formOf(at) + joined
  })
  return forms.join(' ')
}

describe('Scanner', () => {
  it.each([
    ['lower-cases words and keeps the final stop', 'Ferry Stops.', 'ferry stops .'],
    ['splits contractions, straight or curly', "It's late; they don’t", "it 's late ; they do n't"],
    [
      'leaves names with apostrophes whole',
      "O'Hara left at six o'clock",
      "o'hara left at six o'clock",
    ],
    ['splits hyphenated words', 'a two-year deal', 'a two~ year deal'],
    ['marks hanging hyphens', 'mid- to late spring', 'mid~ to late spring'],
    [
      'keeps initialisms and initials',
      'the U.S. and T. Brown, 5 p.m.',
      'the u.s. and t. brown , <num> p.m.',
    ],
    ['takes the stop from titles', 'Mr. Brown met Mr Green.', 'mr brown met mr green .'],
    ['sorts numbers', 'In 2019 the 3rd of 1,250', 'in <year> the <ord> of <num>'],
    ['knows decades', "the 1990s or '80s", 'the <decade> or <decade>'],
    ['keeps times and fractions whole', '10:30 or 9/11', '<num> or <num>'],
    ['joins ranges', '2010–12 and 3-1', '<year>~ <num> and <num>~ <num>'],
    ['cuts units from numbers', '£5m and 12%', '$ <num> m and <num> %'],
    ['tells opening from closing quotes', '"No," he said', "`` no , '' he said"],
    ['reads curly quotes alike', '“No,” he said', "`` no , '' he said"],
    ['tells possessives from quotes', "the nurses' pay", "the nurses ' pay"],
    ['reads single quotes', "he called it 'a mess'", "he called it `` a mess ''"],
    ['reads dashes alike', 'late – or — never - it', 'late -- or -- never -- it'],
    ['takes addresses as one', 'see example.org/a, @handle', 'see <web> , <web>'],
    ['parts glued sentences', 'ended.The rest', 'ended . the rest'],
    ['drops accents', 'a café in Łódź', 'a cafe in lodz'],
    ['reads points of suspension', 'well... and…', 'well ... and ...'],
    ['skips signs without grammar', '• one * two 🙂', 'one two'],
  ])('%s', (_name, text, forms) => {
    expect(formsOf(text)).toBe(forms)
  })

  it('gives the offsets of each token in the text', () => {
    const text = 'They didn’t see Łukasz’s 21st try.'
    const tokens = scanner.scan(text)
    const parts = Array.from({length: tokens.length}, (_, at) =>
      text.slice(tokens.start[at], tokens.end[at]),
    )
    expect(parts).toEqual(['They', 'did', 'n’t', 'see', 'Łukasz', '’s', '21st', 'try', '.'])
    expect(Array.from(tokens.flags.subarray(0, 5), (flags) => flags & CAPITALISED)).toEqual([
      1, 0, 0, 0, 1,
    ])
  })

  it('never overlaps tokens and never leaves the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      "'",
      '’',
      '-',
      '.',
      '1',
      ' ',
      '"',
      '…',
      's',
      't',
      'N',
      '@',
      ':',
      '/',
      '\u{301}',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: piece})), (text) => {
        const tokens = scanner.scan(text)
        let last = 0
        for (let at = 0; at < tokens.length; at++) {
          expect(tokens.start[at]).toBeGreaterThanOrEqual(last)
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at]!)
          last = tokens.end[at]!
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      {numRuns: 2000},
    )
  })
})
