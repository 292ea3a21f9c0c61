import {slotLinesOf} from '#inventory'
import type {Quantity, SlotLine} from '#inventory'
import type {Article} from '#article'
import type {Span} from '#text'
import {countOfItems} from './items.js'

/** A number and the list of what it counts. */
export interface Enumeration {
  readonly quantity: Quantity
  readonly list: Span
  /** How many the list has. */
  readonly count: number
}

const WORD = "[ -][a-z’']+"

/** Up to the mark that opens a list: “three people: ”, “the two towns - ”, “four men (”, “three people, ”. */
const OPENING = new RegExp(`N(?:${WORD}){1,10}?(: ?| - | – | — |—| \\(|, )`, 'y')

const LONGEST_LIST = 400

/** Words that leave a list open or say that it is another thing. */
const OPEN =
  /\b(?:including|include|includes|included|among|such as|like|for example|for instance|etc|others?|so on|as well as|notably|especially|particularly|mostly|mainly|some|many|several|various|one of|two of|more|least|led by|both|each|all but|ranging|respectively|first|second|third|one is|the one|the former)\b|\.\.\.|…/

/** “two attempts - the second without a shoe” speaks of one of them. */
const ORDINAL = /O/

/**
 * “of the three men, …” and “of the clerk’s three sons, …” may name some of them; “After two raids,
 * …” goes on with the story.
 */
const PARTITIVE =
  /(?:\b(?:of|among|between)|(?:^|[,;:"“”–—-] ?|\b(?:and|but|when|as) )(?:amid|after|before|with|by|in|from|for|despite|beside|besides|than|following|over|on|at|during|within|under|to|against|like|unlike|behind)) (?:(?:the|its|their|his|her|these|those|all|about|some|last|past|first|next|other|just|only) ){0,2}(?:[a-z]+(?:['’]s|s['’]) )?$/

/** “two of the clerk’s ” before a number: the list is of the two, or of all of them. */
const PART = /N (?:out )?of (?:[a-z’']+ ){0,4}$/

export function* enumerationsOf(article: Article): Iterable<Enumeration> {
  for (const line of slotLinesOf(article)) {
    if (!line.letters.includes('N')) continue
    let past = 0
    for (const {index} of line.text.matchAll(/N/g)) {
      if (index < past) continue
      const found = enumerationAt(article, line, index)
      if (!found) continue
      past = found.past
      yield found
    }
  }
}

function enumerationAt(
  article: Article,
  line: SlotLine,
  at: number,
): (Enumeration & {readonly past: number}) | undefined {
  const whole = line.quantityAt(at)!
  if (!isCounted(whole)) return undefined
  const before = line.text.slice(Math.max(0, at - LONGEST_LEAD), at)
  const part = PART.exec(before)
  const quantity = part ? line.quantityAt(at - before.length + part.index)! : whole
  if (!isExact(quantity)) return undefined
  OPENING.lastIndex = at
  const opening = OPENING.exec(line.text)
  if (!opening) return undefined
  const mark = opening[1]!.trim()
  const start = at + opening[0].length
  const end = endOfList(line.text, start, mark)
  if (end === undefined) return undefined
  const words = line.text.slice(at, end)
  if (OPEN.test(words) || ORDINAL.test(words)) return undefined
  if (mark === ',' && PARTITIVE.test(part ? before.slice(0, part.index) : before)) return undefined
  if (!isNounAtMark(line, whole, start, mark)) return undefined
  const list = line.spanOf(start, end)
  const count = countOfItems(article.slice(list), {
    lemma: whole.head!.lemma,
    isApposed: mark === ',',
  })
  if (count === undefined || (part && count === whole.lo)) return undefined
  return {quantity, list, count, past: end}
}

/** As much as tells what governs a number. */
const LONGEST_LEAD = 60

function isCounted(quantity: Quantity): boolean {
  const {head} = quantity
  return isExact(quantity) && head !== undefined && !head.carried && !NO_LIST.has(head.lemma)
}

function isExact({lo, hi, bound, vague}: Quantity): boolean {
  if (vague || lo !== hi || bound !== 'exact') return false
  return Number.isInteger(lo) && lo >= 2 && lo <= MOST_COUNTED
}

/** Nobody lists more by name. */
const MOST_COUNTED = 20

/** What is counted without being listed: “it took three years: one to plan and two to build”. */
const NO_LIST = new Set(
  'year month week day hour minute second time goal point run wicket try run game set over length metre mile per cent'.split(
    ' ',
  ),
)

/** A comma opens a list right behind the noun only; a colon or dash further on too. */
function isNounAtMark(line: SlotLine, {head}: Quantity, start: number, mark: string): boolean {
  const words = line.sourceOf(start) - head!.end
  return mark === ',' ? words <= 2 : mark === ':' || words <= 4
}

/** Where the list ends, with the sentence, the bracket or the dash that closes it. */
function endOfList(text: string, start: number, mark: string): number | undefined {
  const rest = text.slice(start, start + LONGEST_LIST)
  const closing =
    mark === '(' ? /\)/ : /^[-–—]$/.test(mark) ? / [-–—] |—|[.;?!]|$/ : /[.;:?!()]|["”]| [-–—] |—|$/
  const found = closing.exec(rest)
  if (!found || (found[0] === '' && start + LONGEST_LIST < text.length)) return undefined
  return start + found.index
}
