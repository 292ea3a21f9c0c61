import type {Article} from '#article'
import {lineOf} from '#claims'
import type {NearWording} from '#claims'
import type {Report} from '#rule'
import {isCapitalised, isLowerCase} from '#text'
import type {Span} from '#text'

/** Longer changes are shown with the whole of what was quoted. */
const LONGEST_CHANGE = 40
/** A shared word or two may be chance where the rest differs. */
const ALIKE = 0.7

/** Letters of a quotation that a reason shows, and a note: both are read at a glance. */
const MOST_IN_REASON = 110
const MOST_IN_NOTE = 400

/** One change is pointed at; of several, the stretch that holds them. */
export function reportOf(article: Article, wording: NearWording): Report {
  const {changes, piece, span: place, isQuoted, likeness} = wording
  const whole = {
    display: {start: piece[0]!.start, end: piece.at(-1)!.end},
    body: place,
  }
  const [only] = changes
  const isOne = changes.length === 1 && article.slice(only!.display).length <= LONGEST_CHANGE
  const {display, body} = isOne ? only! : whole
  const actual = article.slice(display)
  const expected = inStyleOf(actual, wordsOf(article, body), display.start === whole.display.start)
  const line = lineOf(article, place.start)
  const said = clipped(wordsOf(article, place), MOST_IN_NOTE)
  const [wrong, right] = [onOneLine(actual), expected].map((words) =>
    clipped(words, MOST_IN_REASON),
  )
  return {
    span: display,
    reason: `Unexpected “${wrong}” in a quotation, expected “${right}”`,
    expected: [expected],
    note: isQuoted
      ? `The body (line ${line}) quotes it as “${said}”, and what stands between quotation marks is the speaker's own wording.`
      : `The body (line ${line}) has “${said}” in its own voice; quote what was said, or take the quotation marks out.`,
    evidence: [{...place, label: isQuoted ? 'as the body quotes it' : 'as the body has it'}],
    confidence: (isQuoted ? 0.92 : 0.8) - (likeness < ALIKE ? 0.1 : 0),
    severity: isQuoted ? 'error' : 'warning',
  }
}

/** The body's words, without an attribution that breaks the quotation there. */
function wordsOf(article: Article, span: Span): string {
  return onOneLine(article.slice(span).replace(/,?["”][^"“”]{0,80}["“]/g, ' '))
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The first words, with dots where more follow. */
function clipped(words: string, most: number): string {
  if (words.length <= most) return words
  return `${words.slice(0, most).replace(/\s\S*$/, '')} …`
}

/** A capital at the start is kept, that of the body taken off inside. */
function inStyleOf(actual: string, words: string, isFirst: boolean): string {
  const first = words.slice(0, 1)
  if (isCapitalised(actual)) return first.toUpperCase() + words.slice(1)
  const isName = /^[A-Z]\w*\b/.test(words) && !isFirst
  return isLowerCase(actual) && isCapitalised(words) && !isName
    ? first.toLowerCase() + words.slice(1)
    : words
}
