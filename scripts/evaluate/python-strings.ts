import type {Span} from '#text'

/** The strings of a Python list, as `repr` prints it; `nan` and other values are left out. */
export function pythonStrings(list: string): string[] {
  const strings: string[] = []
  for (const [, single, double] of list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs)) {
    strings.push((single ?? double!).replace(/\\n/g, ' ').replace(/\\(.)/gs, '$1'))
  }
  return strings
}

/** Where words stand in a text, whatever spaces, escapes and quotation marks part or mark them. */
export function foundIn(text: string, words: string): Span | undefined {
  const wanted = squeezed(words).letters
  const {letters, offsets} = squeezed(text)
  const at = wanted === '' ? -1 : letters.indexOf(wanted)
  if (at < 0) return undefined
  return {start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1}
}

function squeezed(text: string): {letters: string; offsets: number[]} {
  let letters = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (/[\s\\"'`“”‘’]/.test(text[at]!)) continue
    letters += text[at]!.toLowerCase()
    offsets.push(at)
  }
  return {letters, offsets}
}
