import type {Word} from '#text'

/** Letters of English copy; words with others are foreign, or no words. */
const PLAIN = /^[A-Za-z'’]+$/

/**
 * The parts of a printed word that a dictionary may be asked about: what stands between hyphens.
 * Empty for what is no word: figures, addresses, handles, file names, foreign letters.
 */
export function partsOf(word: Word, text: string): Word[] {
  if (/[^A-Za-z'’-]/.test(word.text) || isInAddress(word, text)) return []
  const parts: Word[] = []
  let start = 0
  for (const part of word.text.split('-')) {
    const end = start + part.length
    if (PLAIN.test(part)) parts.push(trimmed(word, start, end))
    start = end + 1
  }
  return parts
}

/** The part without apostrophes at its ends. */
function trimmed(word: Word, start: number, end: number): Word {
  const isApostrophe = (at: number) => word.text[at] === "'" || word.text[at] === '’'
  while (start < end && isApostrophe(start)) start++
  while (end > start && isApostrophe(end - 1)) end--
  return {
    ...word,
    text: word.text.slice(start, end),
    normal: word.normal.slice(start, end),
    start: word.start + start,
    end: word.start + end,
  }
}

/** Far enough for any address that a word can stand in. */
const LONGEST_REACH = 60

/** Whether the run of characters without a space around the word is no prose. */
function isInAddress(word: Word, text: string): boolean {
  let {start, end} = word
  while (start > 0 && word.start - start < LONGEST_REACH && !/\s/.test(text[start - 1]!)) start--
  while (end < text.length && end - word.end < LONGEST_REACH && !/\s/.test(text[end]!)) end++
  return /[@#/\\_~|=<>*`]|[A-Za-z0-9]\.[A-Za-z0-9]|\d[A-Za-z]|[A-Za-z]\d/.test(
    text.slice(start, end),
  )
}
