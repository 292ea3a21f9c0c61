import type {Article} from '#article'
import {isTitle} from '#inventory'
import {isCapitalised, isLowerCase, isUpperCase} from '#text'
import type {Word} from '#text'

/** Where the body uses letters that stand for words. */
export interface Acronym {
  /** Capitals without stops and plural ending: “ECF”. */
  readonly letters: string
  readonly uses: readonly [Word, ...Word[]]
}

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}\p{Lu}?\.?)(?:['’]?s|['’]S)?$/u
function isAcronym(text: string): boolean {
  // Nearly every word has a small letter behind its first.
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && ACRONYM.test(text)
}

const ROMAN = /^(?:[IVX]+|[MDCLXVI]{4,})$/
/** Stations of North America: WABC, KCTV. */
const CALL_SIGN = /^[KW][A-Z]{3}$/
/** Words in capitals next to one another from which on copy shouts. */
const SHOUT = 2

/** The acronyms of the body in the order of their first use, outside of copy that shouts. */
export function acronymsOf(article: Article): Acronym[] {
  const byLetters = new Map<string, [Word, ...Word[]]>()
  for (const word of article.words.filter(({text}) => isAcronym(text))) {
    if (!article.isBody(word.start)) continue
    const letters = lettersOf(word.text)
    if (ROMAN.test(letters) || CALL_SIGN.test(letters) || isWord(article, letters)) continue
    if (isPartOfName(article, word) || isShouted(article, word)) continue
    if (isSpeaker(article, word)) continue
    const known = byLetters.get(letters)
    if (known) known.push(word)
    else byLetters.set(letters, [word])
  }
  return [...byLetters].map(([letters, uses]) => ({letters, uses}))
}

/** “It was NOT so”: a word that shouts. */
function isWord({language}: Article, letters: string): boolean {
  return language.lexicon.has(letters.toLowerCase())
}

function lettersOf(text: string): string {
  return text
    .replace(/['’]?[sS]$/, (ending) => (/^s|['’]/.test(ending) ? '' : ending))
    .replaceAll('.', '')
}

/** “J. K. Marsh”, “ECF News”, “2014 RC”: letters of a longer name or of a number. */
function isPartOfName(article: Article, word: Word): boolean {
  const {text, words} = article
  if (/[-/\p{L}\d@#&]/u.test(text[word.start - 1] ?? '')) return true
  if (/[-/\d&$£€]/.test(text[word.end] ?? '')) return true
  const before = words[word.index - 1]
  const after = words[word.index + 1]
  if (before && isJoined(article, word, before) && /\d$/.test(before.text)) return true
  if (after && isJoined(article, word, after) && isName(after, article)) return true
  const isShort = lettersOf(word.text).length < 3
  return (
    isShort && before !== undefined && isJoined(article, word, before) && isName(before, article)
  )
}

/** Whether a word with a capital is part of a name, and no title before the next one. */
function isName(word: Word, article: Article): boolean {
  if (isTitle(word.normal) || isUpperCase(word.text)) return false
  const opens = article.sentences[word.sentence]!.firstWord === word.index
  return isCapitalised(word.text) && !opens
}

function isShouted(article: Article, word: Word): boolean {
  let shouted = 0
  for (const step of [-1, 1] as const) {
    const other = article.words[word.index + step]
    if (other && isJoined(article, word, other) && isUpperCase(other.text) && other.text.length > 1)
      shouted++
  }
  return shouted >= SHOUT || (shouted > 0 && isWhollyUpper(article, word))
}

/** “ANN PELL, MAYOR (on the phone): ”, as transcripts have it in front of what is said. */
const SPEAKER = /^\p{Lu}(?:[\p{Lu}.,'’ -]|\([^()\n]{1,40}\)){1,60}:\s/u
const LONGEST_SPEAKER = 120

/** Whether a word stands in what names the speaker of its paragraph. */
function isSpeaker({text, blocks}: Article, word: Word): boolean {
  const {start} = blocks[word.block]!
  if (word.end > start + LONGEST_SPEAKER) return false
  const label = SPEAKER.exec(text.slice(start, start + LONGEST_SPEAKER))
  return label !== null && word.end < start + label[0].length
}

/** Whether a sentence has hardly a small letter. */
function isWhollyUpper(article: Article, word: Word): boolean {
  const {firstWord, endWord} = article.sentences[word.sentence]!
  return !article.words
    .slice(firstWord, Math.min(endWord, firstWord + 12))
    .some(({text}) => isLowerCase(text))
}

export function isJoined(article: Article, word: Word, other: Word): boolean {
  if (other.block !== word.block) return false
  const [left, right] = other.index < word.index ? [other, word] : [word, other]
  return article.text.slice(left.end, right.start) === ' '
}
