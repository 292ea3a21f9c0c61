import type {Article} from '#article'
import type {Impossible} from './fault.js'

/**
 * “14pm”, “8.75am”, “13:30 p.m.”. Like all patterns of this rule it begins with the figures and looks
 * back from them: they are rare, and all else of the copy is passed over at once.
 */
const HALVES = /(\d{1,2})(?<=(?:^|[^\d.,:£$€–-])\d{1,2})(?:([.:])(\d\d))?(\s?)([ap])(\.?m\b\.?)/gi

/** “at 25:00”, “from 8:75”: with a word of time before it, as minutes and seconds of play have none. */
const CLOCKS =
  /(\d\d?):(\d\d)(?<=\b(?:at|from|until|till|by|before|after|since) \d\d?:\d\d)(?![\d:]|\.\d)(?!\s?[ap]\.?m)( (?:gmt|bst|local time|hours|hrs|est|cet|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))?/gi

export function* impossibleTimes(article: Article): Iterable<Impossible> {
  yield* halvesOfDays(article)
  yield* clocks(article)
}

function* halvesOfDays({text}: Article): Iterable<Impossible> {
  for (const match of text.matchAll(HALVES)) {
    const {0: printed, index} = match
    const [hour, mark = '', minutes, space = '', half, rest = ''] = match.slice(1)
    const [hours, minute] = [Number(hour), Number(minutes ?? 0)]
    const span = {start: index, end: index + printed.length}
    if (minute > 59) {
      yield {...span, expected: [], note: 'An hour has 60 minutes.'}
    } else if (hours > 12 && hours <= 24) {
      const late = `${hours - 12}${mark}${minutes ?? ''}${space}${half!.toLowerCase() === 'a' ? 'p' : half}${rest}`
      yield {
        ...span,
        expected: [late, `${hour}${mark === '' ? ':00' : mark + minutes!}`],
        note: 'The hours before “am” and “pm” go to 12.',
      }
    } else if (hours > 24 || (hour === '00' && half!.toLowerCase() === 'p')) {
      yield {...span, expected: [], note: 'The hours before “am” and “pm” go from 1 to 12.'}
    }
  }
}

function* clocks({text}: Article): Iterable<Impossible> {
  for (const match of text.matchAll(CLOCKS)) {
    const start = match.index
    const [hour, minutes, zone] = match.slice(1)
    const [hours, minute] = [Number(hour), Number(minutes)]
    const end = start + hour!.length + 1 + minutes!.length
    const isLate = hours > 24 && hours < 30 && zone !== undefined
    if (hours <= 24 && minute > 59) {
      const expected = [minute - 60, minute - 50, minute - 30]
        .filter((each) => each >= 0 && each < 60 && each % 5 === minute % 5)
        .map((each) => `${hour}:${String(each).padStart(2, '0')}`)
      yield {start, end, expected, note: 'An hour has 60 minutes.'}
    } else if (isLate) {
      yield {
        start,
        end,
        expected: [`${String(hours - 24).padStart(2, '0')}:${minutes}`, `${hours - 10}:${minutes}`],
        note: 'A day has 24 hours.',
      }
    }
  }
}
