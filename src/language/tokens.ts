import {grown} from './form-table.js'

/** The token starts with a capital letter. */
export const CAPITALISED = 1
/** A hyphen joins the token to the next: “two” in “two-year”. */
export const JOINED = 2
/** The token has letters: a word or a part of one (“n't”). */
export const WORD = 4

/** Forms longer than this are cut: no word of the vocabulary comes near. */
const LONGEST_FORM = 48

/**
 * The tokens of one block of text, as the language model counts and reads them: training and
 * linting must cut text alike, so both use this scanner.
 *
 * Words are in lower case, without accents, with straight apostrophes. Contractions are split
 * (“do|n't”, “it|'s”), hyphenated words too (the first part is `JOINED`); initialisms (“u.s.”) and
 * initials (“j.”) keep their stops, titles (“Mr.”) lose them. Numbers become `<year>`, `<decade>`,
 * `<ord>` or `<num>`, addresses and handles `<web>`. Marks are tokens: `, . ! ? ; : ( ) $ % & /`,
 * quotation marks, double or single, are ` `` ` and `''`, dashes `--`, three points `...`; a mark
 * at once repeated is one token, and signs that mean nothing to grammar are none.
 */
export class Tokens {
  /** Tokens in use; the arrays are longer. */
  length = 0
  // Short at first: V8 compiles anew what reads a field when it is written for the second time, which had better be soon.
  /** Where each token starts in the text that was scanned, in UTF-16 units. */
  start = new Uint32Array(16)
  end = new Uint32Array(16)
  /** `CAPITALISED`, `JOINED` and `WORD`, added. */
  flags = new Uint8Array(16)
  /** The forms, one after the other: token `i` is `forms[formStart[i]..formStart[i + 1])`. */
  forms = new Uint8Array(64)
  formStart = new Uint32Array(17)

  /** The form of a token: “n't”, “<year>”, “''”. */
  formOf(index: number): string {
    let form = ''
    for (let at = this.formStart[index]!; at < this.formStart[index + 1]!; at++) {
      form += String.fromCharCode(this.forms[at]!)
    }
    return form
  }
}

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const IGNORED = 4
const MARK = 5

/** Where tables stop and the Unicode properties are asked instead. */
const TABLE = 0x250
const FOREIGN = 0x7f
const FIRST_COMBINING = 0x300
const LAST_COMBINING = 0x36f
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const STOP = 0x2e

/** ASCII letters that Unicode does not decompose to. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  ħ: 'h',
}

const KIND = new Uint8Array(TABLE)
const PLAIN = new Uint8Array(TABLE)
const CAPITAL = new Uint8Array(TABLE)
fillTables()

function fillTables(): void {
  for (let code = 0; code < TABLE; code++) {
    const char = String.fromCharCode(code)
    if (/\s/u.test(char)) KIND[code] = SPACE
    else if (/[0-9]/.test(char)) KIND[code] = DIGIT
    else if (/\p{L}/u.test(char)) {
      const lower = char.toLowerCase()
      const plain = (PLAIN_LETTERS[lower] ?? lower.normalize('NFD')).charCodeAt(0)
      KIND[code] = LETTER
      PLAIN[code] = plain < 0x80 ? plain : FOREIGN
      CAPITAL[code] = lower === char ? 0 : 1
    } else KIND[code] = code === 0xad ? IGNORED : MARK
  }
}

/** Titles and months whose stop ends no sentence: American copy writes it, British copy does not. */
const STOPPED = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj st jr sr rev hon ' +
    'messrs jan feb apr aug sept oct nov dec inc corp co ltd bros vs'
  ).split(' '),
)

/** Cuts a block of text into tokens. It holds one buffer: read the result before the next scan. */
export class Scanner {
  readonly tokens = new Tokens()
  #text = ''
  #at = 0
  #singleOpen = false
  #lastApostrophe = -1
  #foldedLength = 0

  scan(text: string): Tokens {
    const tokens = this.tokens
    this.#text = text
    this.#at = 0
    this.#singleOpen = false
    tokens.length = 0
    while (this.#at < text.length) this.#scanOne()
    this.#text = ''
    return tokens
  }

  #scanOne(): void {
    const code = this.#text.charCodeAt(this.#at)
    const kind = kindOf(code)
    if (kind === LETTER) this.#scanWord()
    else if (kind === DIGIT) this.#scanNumber()
    else if (kind === MARK) this.#scanMark(code)
    else this.#at++
  }

  #kindAt(at: number): number {
    return at < this.#text.length && at >= 0 ? kindOf(this.#text.charCodeAt(at)) : SPACE
  }

  #scanWord(): void {
    const start = this.#at
    if (this.#kindAt(start + 1) === MARK && this.#text.charCodeAt(start + 1) === STOP) {
      if (this.#scanInitials(start)) return
    }
    this.#readLetters()
    if (this.#isAddress()) return this.#scanAddress(start)
    this.#emitWord(start)
  }

  /** Folds letters, digits and inner apostrophes into the form buffer. */
  #readLetters(): void {
    const tokens = this.tokens
    const base = tokens.formStart[tokens.length]!
    if (base + LONGEST_FORM + 2 > tokens.forms.length) {
      tokens.forms = grown(tokens.forms, Uint8Array, base + LONGEST_FORM + 2)
    }
    const forms = tokens.forms
    const text = this.#text
    let length = 0
    let at = this.#at
    this.#lastApostrophe = -1
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      let folded = 0
      if (kind === LETTER) folded = code < TABLE ? PLAIN[code]! : FOREIGN
      else if (kind === DIGIT) folded = code
      else if (kind === IGNORED) continue
      else if (isApostrophe(code) && this.#kindAt(at + 1) === LETTER) {
        folded = APOSTROPHE
        this.#lastApostrophe = at
      } else break
      if (length < LONGEST_FORM) forms[base + length++] = folded
    }
    this.#foldedLength = length
    this.#at = at
  }

  #emitWord(start: number): void {
    const tokens = this.tokens
    const base = tokens.formStart[tokens.length]!
    const end = this.#at
    const length = this.#foldedLength
    const tail = this.#lastApostrophe < 0 ? 0 : suffixLength(tokens.forms, base, length)
    const joined = this.#skipHyphen() ? JOINED : 0
    const capital = isCapital(this.#text.charCodeAt(start)) ? CAPITALISED : 0
    if (tail === 0) {
      this.#push(start, end, WORD | capital | joined, base + length)
      if (!joined) this.#skipStopOfTitle(base, length)
      return
    }
    const cut = tail === 3 && tokens.forms[base + length - 3] === 0x6e ? 1 : 0
    const middle = this.#lastApostrophe - cut
    this.#push(start, middle, WORD | capital, base + length - tail)
    this.#push(middle, end, WORD | joined, base + length)
  }

  #push(start: number, end: number, flags: number, formEnd: number): void {
    const tokens = this.tokens
    const index = tokens.length++
    if (index + 2 > tokens.start.length) this.#grow(index + 2)
    tokens.start[index] = start
    tokens.end[index] = end
    tokens.flags[index] = flags
    tokens.formStart[index + 1] = formEnd
  }

  #grow(needed: number): void {
    const tokens = this.tokens
    tokens.start = grown(tokens.start, Uint32Array, needed)
    tokens.end = grown(tokens.end, Uint32Array, needed)
    tokens.flags = grown(tokens.flags, Uint8Array, needed)
    tokens.formStart = grown(tokens.formStart, Uint32Array, tokens.start.length + 1)
  }

  /** Adds a token whose form does not come from its letters. */
  #pushForm(form: string, start: number, end: number, flags = 0): void {
    const tokens = this.tokens
    const base = tokens.formStart[tokens.length]!
    if (base + form.length > tokens.forms.length) {
      tokens.forms = grown(tokens.forms, Uint8Array, base + form.length)
    }
    for (let at = 0; at < form.length; at++) tokens.forms[base + at] = form.charCodeAt(at)
    this.#push(start, end, flags, base + form.length)
  }

  /** “U.S.”, “p.m.” or the initial “J.”, which start at a letter with a stop after it. */
  #scanInitials(start: number): boolean {
    const text = this.#text
    let end = start
    let form = ''
    while (this.#kindAt(end) === LETTER && text.charCodeAt(end + 1) === STOP) {
      form += String.fromCharCode(foldedLetter(text.charCodeAt(end))) + '.'
      end += 2
    }
    const next = this.#kindAt(end)
    if (next === LETTER || next === DIGIT || form.length > LONGEST_FORM) return false
    const capital = isCapital(text.charCodeAt(start))
    if (form.length === 2 && !(capital && next === SPACE && end < text.length)) return false
    this.#at = end
    const joined = this.#skipHyphen() ? JOINED : 0
    this.#pushForm(form, start, end, WORD | (capital ? CAPITALISED : 0) | joined)
    return true
  }

  /** Moves past a hyphen that ties the token to what follows or hangs (“mid- to late”). */
  #skipHyphen(): boolean {
    const code = this.#text.charCodeAt(this.#at)
    if (code !== HYPHEN && code !== 0x2010 && code !== 0x2011) return false
    if (this.#text.charCodeAt(this.#at + 1) === HYPHEN) return false
    this.#at++
    return true
  }

  #skipStopOfTitle(base: number, length: number): void {
    const text = this.#text
    if (length > 6 || text.charCodeAt(this.#at) !== STOP) return
    const next = this.#kindAt(this.#at + 1)
    if (this.#at + 1 >= text.length || (next !== SPACE && next !== MARK)) return
    let form = ''
    for (let at = base; at < base + length; at++) {
      form += String.fromCharCode(this.tokens.forms[at]!)
    }
    if (STOPPED.has(form)) this.#at++
  }

  /** After a word: “bbc.co”, “name@”, “http://” go on without a space. */
  #isAddress(): boolean {
    const code = this.#text.charCodeAt(this.#at)
    if (code === 0x40) return this.#kindAt(this.#at + 1) === LETTER
    if (code === STOP) {
      const next = this.#text.charCodeAt(this.#at + 1)
      return kindOf(next) === LETTER && !isCapital(next)
    }
    return code === 0x3a && this.#text.startsWith('://', this.#at)
  }

  #scanAddress(start: number): void {
    let end = this.#at
    while (end < this.#text.length && this.#kindAt(end) !== SPACE) end++
    while (end > this.#at && this.#kindAt(end - 1) === MARK) end--
    this.#at = Math.max(end, start + 1)
    this.#pushForm('<web>', start, this.#at, WORD | CAPITALISED)
  }

  #scanNumber(): void {
    const text = this.#text
    const start = this.#at
    let end = start
    let plain = true
    for (; end < text.length; end++) {
      if (kindOf(text.charCodeAt(end)) === DIGIT) continue
      if (!isNumberMark(text.charCodeAt(end)) || this.#kindAt(end + 1) !== DIGIT) break
      plain = false
    }
    this.#at = end
    const form = this.#numberClass(start, plain)
    end = this.#at
    const code = text.charCodeAt(end)
    const range = code === 0x2013 && this.#kindAt(end + 1) === DIGIT
    if (range) this.#at++
    const joined = range || this.#skipHyphen() ? JOINED : 0
    this.#pushForm(form, start, end, joined)
  }

  /** The class of the number that ends at `#at`; takes in “st” of “1st” and “s” of “1990s”. */
  #numberClass(start: number, plain: boolean): string {
    const text = this.#text
    const end = this.#at
    if (!plain) return '<num>'
    if (this.#kindAt(end) === LETTER && this.#kindAt(end + 2) !== LETTER) {
      const suffix = text.slice(end, end + 2).toLowerCase()
      if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') {
        this.#at = end + 2
        return '<ord>'
      }
    }
    const isDecade = text.charCodeAt(end) === 0x73 && text.charCodeAt(end - 1) === 0x30
    if (isDecade && this.#kindAt(end + 1) !== LETTER) {
      this.#at = end + 1
      return '<decade>'
    }
    return end - start === 4 && /^(?:1[5-9]|20)/.test(text.slice(start, end)) ? '<year>' : '<num>'
  }

  #scanMark(code: number): void {
    const start = this.#at
    let end = start + 1
    while (end < this.#text.length && this.#text.charCodeAt(end) === code) end++
    this.#at = end
    if (isApostrophe(code) || code === 0x2018) return this.#pushSingleQuote(code, start, end)
    if (code === 0x40 || code === 0x23) return this.#scanHandle(start)
    const form = this.#markForm(code, start, end)
    if (form !== '') this.#pushForm(form, start, end)
  }

  /** “@name” and “#topic”. */
  #scanHandle(start: number): void {
    if (this.#kindAt(this.#at) === LETTER) this.#scanAddress(start)
  }

  #markForm(code: number, start: number, end: number): string {
    switch (code) {
      case STOP:
        return end - start > 1 ? '...' : '.'
      case 0x2c:
      case 0x21:
      case 0x3f:
      case 0x3b:
      case 0x3a:
      case 0x26:
      case 0x2f:
      case 0x25:
        return String.fromCharCode(code)
      case 0x2026:
        return '...'
      case 0x28:
      case 0x5b:
      case 0x7b:
        return '('
      case 0x29:
      case 0x5d:
      case 0x7d:
        return ')'
      case 0x24:
      case 0xa3:
      case 0xa5:
      case 0x20ac:
        return '$'
      case 0x22:
        return this.#opensQuotation(start) ? '``' : "''"
      case 0x201c:
      case 0x201e:
      case 0xab:
        return '``'
      case 0x201d:
      case 0xbb:
        return "''"
      case 0x2013:
      case 0x2014:
      case 0x2015:
        return '--'
      case HYPHEN:
        return end - start > 1 || this.#kindAt(end) === SPACE ? '--' : ''
      default:
        return ''
    }
  }

  #opensQuotation(start: number): boolean {
    const before = this.#kindAt(start - 1)
    if (before === SPACE || before === IGNORED) return true
    if (before !== MARK) return false
    const code = this.#text.charCodeAt(start - 1)
    return code === 0x28 || code === 0x5b || code === 0x2014 || code === 0x2013 || code === HYPHEN
  }

  /** A single quotation mark, the apostrophe of a plural possessive (form “'”), or nothing. */
  #pushSingleQuote(code: number, start: number, end: number): void {
    const next = this.#kindAt(end)
    if (next === DIGIT) return
    if (code === 0x2018 || (next === LETTER && this.#opensQuotation(start))) {
      this.#singleOpen = true
      return this.#pushForm('``', start, end)
    }
    const afterS = (this.#text.charCodeAt(start - 1) | 0x20) === 0x73
    if (afterS && !this.#singleOpen) return this.#pushForm("'", start, end)
    this.#singleOpen = false
    this.#pushForm("''", start, end)
  }
}

function kindOf(code: number): number {
  if (code < TABLE) return KIND[code]!
  if (code >= 0x2010 && code <= 0x201f) return MARK
  if (code >= FIRST_COMBINING && code <= LAST_COMBINING) return IGNORED
  if (code >= 0xd800 && code <= 0xdfff) return SPACE
  return kindOfRare(code)
}

function kindOfRare(code: number): number {
  const char = String.fromCharCode(code)
  if (/\p{L}/u.test(char)) return LETTER
  if (/\s/u.test(char)) return SPACE
  return /[\u200b-\u200f\u2060\ufeff]/.test(char) ? IGNORED : MARK
}

function foldedLetter(code: number): number {
  return code < TABLE ? PLAIN[code]! : FOREIGN
}

function isCapital(code: number): boolean {
  return code < TABLE && CAPITAL[code] === 1
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2bc
}

/** Marks that stand within numbers: 1,200, 3.5, 10:30, 9/11. */
function isNumberMark(code: number): boolean {
  return code === 0x2c || code === STOP || code === 0x3a || code === 0x2f
}

/** Letters of the contraction that the form ends with, apostrophe included: n't 's 're 've 'll 'd 'm. */
function suffixLength(forms: Uint8Array, base: number, length: number): number {
  const last = forms[base + length - 1]
  const second = forms[base + length - 2]
  if (second === APOSTROPHE) {
    if (last === 0x74 && length > 3 && forms[base + length - 3] === 0x6e) return 3
    return length > 2 && (last === 0x73 || last === 0x64 || last === 0x6d) ? 2 : 0
  }
  if (length < 4 || forms[base + length - 3] !== APOSTROPHE) return 0
  const isPair =
    (last === 0x65 && (second === 0x72 || second === 0x76)) || (last === 0x6c && second === 0x6c)
  return isPair ? 3 : 0
}
