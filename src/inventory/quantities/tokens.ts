import type {Span} from '#text'

/** A number in figures, a word without its hyphens, or a mark. */
export interface Token extends Span {
  readonly type: 'number' | 'word' | 'mark'
  /** As printed; of an HTML entity, what it stands for. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether white space stands before it, or the sentence begins with it. */
  readonly spaced: boolean
  /** Of numbers. */
  readonly value: number
  /** Of numbers: the place of the last figure that is no trailing zero. */
  readonly step: number
}

/** Figures beyond these are no amount. */
const MOST_DIGITS = 18

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['pound', '£'],
  ['euro', '€'],
  ['cent', '¢'],
  ['yen', '¥'],
  ['deg', '°'],
  ['frac12', '½'],
  ['frac14', '¼'],
  ['frac34', '¾'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['nbsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['rsquo', '’'],
  ['#163', '£'],
  ['#8364', '€'],
  ['#189', '½'],
  ['#8211', '–'],
  ['#160', ' '],
])

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
])

/** Cuts a stretch of text into tokens, in one pass. */
export function tokensOf(text: string, {start, end}: Span): Token[] {
  const tokens: Token[] = []
  let spaced = true
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    if (spaced && isAddress(text, at)) {
      at = spaceFrom(text, at, end)
      continue
    }
    const token = tokenAt(text, at, end, spaced)
    if (token.text === ' ') spaced = true
    else {
      tokens.push(token)
      spaced = false
    }
    at = token.end
  }
  return tokens
}

/** Whether an address of the web begins here: its figures count nothing. */
function isAddress(text: string, at: number): boolean {
  return text.startsWith('http', at) || text.startsWith('www.', at)
}

function spaceFrom(text: string, at: number, end: number): number {
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at
}

function tokenAt(text: string, at: number, end: number, spaced: boolean): Token {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return numberAt(text, at, end, spaced)
  if (isLetter(text, at)) return wordAt(text, at, end, spaced)
  const entity = code === 38 ? entityAt(text, at, end) : undefined
  const mark = entity?.text ?? text[at]!
  const stop = entity?.end ?? at + 1
  const fraction = VULGAR.get(mark)
  if (fraction !== undefined) {
    return numberToken({start: at, end: stop}, mark, spaced, fraction, fraction)
  }
  return {type: 'mark', text: mark, lower: mark, start: at, end: stop, spaced, value: NaN, step: 0}
}

function numberToken(
  {start, end}: Span,
  text: string,
  spaced: boolean,
  value: number,
  step: number,
): Token {
  return {type: 'number', text, lower: text, start, end, spaced, value, step}
}

function numberAt(text: string, start: number, limit: number, spaced: boolean): Token {
  let end = digitsEnd(text, start, limit)
  while (isGroup(text, start, end, limit)) end += 4
  const whole = end
  const torn = tornEnd(text, start, end, limit)
  if (text[end] === '.' && end + 1 < limit && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1, limit)
  } else end = torn
  const printed = text.slice(start, end)
  if (end - start > MOST_DIGITS) {
    return numberToken({start, end}, printed, spaced, Infinity, 1)
  }
  const plain = Number(/^\d+$/.test(printed) ? printed : printed.replace(/[^\d.]/g, ''))
  const fraction = end < limit ? VULGAR.get(text[end]!) : undefined
  if (end === whole && fraction !== undefined) {
    const place = {start, end: end + 1}
    return numberToken(place, text.slice(start, end + 1), spaced, plain + fraction, 0.25)
  }
  const point = printed.lastIndexOf('.')
  const step = point < 0 ? stepOf(printed) : 10 ** -printed.slice(point + 1).trim().length
  return numberToken({start, end}, printed, spaced, plain, step)
}

/** The value of the last figure before trailing zeros: 10,000 for “20,000”. */
function stepOf(printed: string): number {
  let step = 1
  for (let at = printed.length - 1; at > 0; at--) {
    if (printed[at] === '0') step *= 10
    else if (isDigit(printed.charCodeAt(at))) break
  }
  return step
}

/** Whether three figures of a thousand stand behind a comma or a space: “1,500”, “10 000”. */
function isGroup(text: string, start: number, end: number, limit: number): boolean {
  const mark = text[end]
  if (mark !== ',' && mark !== '\u00a0' && mark !== '\u202f' && mark !== '\u2009' && mark !== ' ') {
    return false
  }
  if (end + 4 > limit || digitsEnd(text, end + 1, Math.min(limit, end + 5)) !== end + 4)
    return false
  // A plain space is as often between two numbers: only round thousands are safe.
  if (mark === ' ' && text.slice(end + 1, end + 4) !== '000') return false
  return start < end && (end - start <= 3 || /\D/.test(text.slice(Math.max(start, end - 4), end)))
}

/** What makes figures behind “, ” or “. ” the rest of a number. */
const MEASURED =
  /^(?:,\s\d{3})?(?:\s?(?:%|per\scent|percent|[mb]n?\b|million|billion|trillion|[ck]?m\b|k?g\b|k?mph?\b|miles|feet|ft\b|metres|meters|inch|pounds|lbs?\b|tonnes|litres|mm\b|seconds|°))/

/**
 * The end of a number that a tokeniser tore: “10, 000”, “$53, 193, 914”, “2. 4 miles”. Two numbers
 * in a list have no unit behind the second only.
 */
function tornEnd(text: string, start: number, end: number, limit: number): number {
  if (end - start > 3 || text[end + 1] !== ' ') return end
  const next = digitsEnd(text, end + 2, Math.min(limit, end + 6))
  const behind = text.slice(next, Math.min(limit, next + 16))
  if (text[end] === '.') {
    return next > end + 2 && next < end + 5 && MEASURED.test(behind) ? next : end
  }
  if (text[end] !== ',' || next !== end + 5) return end
  const isMoney = /[£$€#]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  const goesOn = /^, \d{3}(?!\d)/.test(behind)
  if (!isMoney && !goesOn && text.slice(end + 2, next) !== '000' && !MEASURED.test(behind))
    return end
  return goesOn ? next + 5 : next
}

function wordAt(text: string, start: number, limit: number, spaced: boolean): Token {
  let end = start + 1
  while (end < limit && (isLetter(text, end) || isApostrophe(text, end, limit))) end++
  const printed = text.slice(start, end)
  const lower = printed.toLowerCase().replaceAll('’', "'")
  return {type: 'word', text: printed, lower, start, end, spaced, value: NaN, step: 0}
}

function isApostrophe(text: string, at: number, limit: number): boolean {
  return (text[at] === "'" || text[at] === '’') && at + 1 < limit && isLetter(text, at + 1)
}

function entityAt(text: string, at: number, limit: number) {
  const semicolon = text.slice(at, Math.min(limit, at + 9)).indexOf(';')
  if (semicolon < 0) return undefined
  const known = ENTITIES.get(text.slice(at + 1, at + semicolon))
  return known === undefined ? undefined : {text: known, end: at + semicolon + 1}
}

function digitsEnd(text: string, at: number, limit: number): number {
  while (at < limit && isDigit(text.charCodeAt(at))) at++
  return at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009
  )
}

const OTHER_LETTER = /^\p{L}|^\p{M}/u

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true
  return code > 127 && OTHER_LETTER.test(text[at]!)
}
