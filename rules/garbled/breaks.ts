import type {Detector} from './fault.js'
import type {Reading} from './reading.js'

/** Words that something must follow, whatever the mark behind them. */
const NEVER_LAST = new Set('the an my our their your'.split(' '))
/** Words that something must follow where not even a stop ends the paragraph. */
const NEVER_LAST_UNSTOPPED = new Set(
  'a of with from and or but because than into during between against to for at by as'.split(' '),
)
const LEAST_WORDS = 5

/** “They would meet with the”: a paragraph that ends in the middle of a sentence. */
export const brokenEnd: Detector = {
  words: [...NEVER_LAST, ...NEVER_LAST_UNSTOPPED],
  detect(reading, place) {
    const last = reading.words.length - 1
    if (place !== last || last < LEAST_WORDS || !reading.isLower(last)) return undefined
    const end = reading.gap(last + 1).trim()
    const word = reading.at(last)
    const isBroken =
      end === ''
        ? NEVER_LAST.has(word) || NEVER_LAST_UNSTOPPED.has(word)
        : end === '.' && NEVER_LAST.has(word)
    if (!isBroken || !reading.isRun(last - 1, last) || (end === '' && goesOn(reading)))
      return undefined
    return {
      from: last,
      to: last,
      without: 'what should follow it',
      expected: [],
      note: 'The sentence breaks off: something after this word is lost.',
      confidence: 0.9,
    }
  },
}

/** Whether the line is one of copy with hard ends: the next goes on in the middle of a sentence. */
function goesOn({article, words}: Reading): boolean {
  const {block} = words.at(-1)!
  const own = article.blocks[block]!
  const next = article.blocks[block + 1]
  if (words.at(-1)!.end < own.end - 1) return true
  return (
    next !== undefined && !/^["“‘']?\p{Lu}/u.test(article.text.slice(next.start, next.start + 2))
  )
}
