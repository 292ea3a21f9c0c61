import {
  CONSONANT_SOUND,
  EITHER,
  READ_EITHER_WAY,
  SAID_AS_WORDS,
  SPELT_OUT,
  UNSURE_NAME,
  VOWEL_LETTERS,
  VOWEL_SOUND,
  WEAK_H,
} from './words.js'

/** What a term begins with when read aloud: `weak-h` takes either article, by house style. */
export type Sound = 'vowel' | 'consonant' | 'weak-h'

/** The sound that the term begins with; undefined where readers differ or nobody can tell. */
export function firstSound(term: string): Sound | undefined {
  if (/^\d/.test(term)) return soundOfNumber(term)
  const letters = term.replace(/\.(?=\p{L}|$)/gu, '')
  const dotted = /^(?:\p{Lu}\.)+/u.test(term)
  const initials = /^\p{Lu}+(?![\p{L}$£€])|^\p{Lu}{2,}(?=s\b|\p{Lu}?\p{Ll})/u.exec(letters)?.[0]
  if (initials !== undefined) return soundOfInitials(initials, dotted)
  if (/^\p{L}-/u.test(term)) return soundOfLetter(term)
  if (/^\p{L}(?:$|[^\p{L}'’])/u.test(term)) return undefined
  return soundOfWord(term)
}

/** “eight”, “eleven” and “eighteen” open with a vowel; 1100 and 1,800 may be read in hundreds, 0-2 as “oh-two”. */
function soundOfNumber(term: string): Sound | undefined {
  const whole = /^\d+(?:,\d{3})*/.exec(term)![0].replaceAll(',', '')
  if (whole.startsWith('8')) return 'vowel'
  if (/^0(?!\.)/.test(term)) return undefined
  if (!/^1[18]/.test(whole)) return 'consonant'
  if (whole.length === 4) return undefined
  return whole.length % 3 === 2 ? 'vowel' : 'consonant'
}

function soundOfInitials(initials: string, dotted: boolean): Sound | undefined {
  const asLetters = soundOfLetter(initials)
  if (initials.length < 3 && !READ_EITHER_WAY.has(initials)) return asLetters
  if (dotted || SPELT_OUT.has(initials)) return asLetters
  if (READ_EITHER_WAY.has(initials)) return undefined
  const asWord = soundOfWord(initials.toLowerCase())
  if (SAID_AS_WORDS.has(initials)) return asWord
  if (!/[AEIOUY]/.test(initials.slice(0, 5))) return asLetters
  return asLetters === asWord ? asLetters : undefined
}

function soundOfLetter(term: string): Sound {
  return VOWEL_LETTERS.has(term.charAt(0).toUpperCase()) ? 'vowel' : 'consonant'
}

function soundOfWord(term: string): Sound | undefined {
  const word = term.toLowerCase().replaceAll('’', "'")
  const isName = term.charAt(0) !== word.charAt(0)
  if (EITHER.test(word) || (isName && UNSURE_NAME.test(word))) return undefined
  if (WEAK_H.test(word)) return 'weak-h'
  if (VOWEL_SOUND.test(word)) return 'vowel'
  if (CONSONANT_SOUND.test(word)) return 'consonant'
  const first = word.normalize('NFD').charAt(0)
  if (/[aeiou]/.test(first)) return 'vowel'
  if (!/[b-z]/.test(first) || /^\p{Ll}+\p{Lu}/u.test(term)) return undefined
  return /^[^-']*[aeiouy]/.test(word.normalize('NFD')) ? 'consonant' : undefined
}
