import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import type {TrainingProgress} from '#engine'
import {described, progressLine} from '../../src/cli/progress.js'

const counting = (words: number, bytes: number, of?: number): TrainingProgress => ({
  step: 'counting',
  words,
  bytes,
  ...(of !== undefined && {of}),
})

describe('the progress of a training', () => {
  it.each([
    [
      'a share, a rate and what is left where the size is known',
      described(counting(3_000_000, 50, 200), counting(1_000_000, 0, 200), 10),
      'counting  ███░░░░░░░░░  25 %  3,000,000 words  200,000/s  30 s left',
    ],
    [
      'words and a rate for a stream',
      described(counting(1_234_567, 50), counting(0, 0), 2),
      'counting  1,234,567 words  617,284/s',
    ],
    [
      'no rate yet in the first second',
      described(counting(9, 1, 2), counting(0, 0, 2), 0.5),
      'counting  ██████░░░░░░  50 %  9 words',
    ],
    [
      'hours',
      described(counting(10, 1, 10_000), counting(0, 0, 10_000), 1),
      'counting  ░░░░░░░░░░░░   0 %  10 words  10/s  2 h 47 min left',
    ],
    [
      'a name alone',
      described({...counting(1, 1, 2), step: 'saving'}, counting(0, 0), 9),
      'saving the counts',
    ],
  ])('is %s', (_name, text, expected) => {
    expect(text).toBe(expected)
  })

  it('is drawn afresh at most ten times a second, in the width of the terminal, and taken away', () => {
    const output = Object.assign(new PassThrough(), {isTTY: true, columns: 20})
    let now = 0
    const line = progressLine(output, () => now)
    for (; now < 300; now += 10) line.show(counting(now, now, 300))
    line.clear()
    const drawn = String(output.read()).split('\r\u{1b}[K')
    expect(drawn).toHaveLength(5)
    expect(drawn[1]).toBe('counting  ░░░░░░░░░')
    expect(drawn.at(-1)).toBe('')
  })

  it('is not shown where nobody looks', () => {
    const output = new PassThrough()
    const line = progressLine(output)
    line.show(counting(1, 1, 2))
    line.clear()
    expect(output.read()).toBeNull()
  })
})
