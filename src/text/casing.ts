/** Whether the first letter is a capital: “Pskov”, “iPhone” is not. */
export function isCapitalised(word: string): boolean {
  const first = word.codePointAt(0)
  if (first === undefined) return false
  if (first < 128) return first >= 65 && first <= 90
  const letter = String.fromCodePoint(first)
  return letter !== letter.toLowerCase()
}

/** Whether the word has letters and all are capitals: “NATO”, “A”, “F-16”. */
export function isUpperCase(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Whether the word has letters and none is a capital. */
export function isLowerCase(word: string): boolean {
  // Nearly every word is told by its letters; case mapping makes a new string.
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 65 && code <= 90) return false
    if (code < 97 || code > 122) return word === word.toLowerCase() && word !== word.toUpperCase()
  }
  return word !== ''
}

/** Writes `word` in the case of `model`: lower, Capitalised or ALL CAPITALS. */
export function inCaseOf(model: string, word: string): string {
  if (isUpperCase(model) && model.length > 1) return word.toUpperCase()
  if (isCapitalised(model)) return word.charAt(0).toUpperCase() + word.slice(1)
  return word
}
