/** Marks that the tagger sees between words; brackets and quotation marks only get in its way. */
const SEEN: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '!': '!',
  '?': '?',
  '…': '.',
  '–': '-',
  '—': '-',
  '(': '(',
  ')': ')',
}

/** Adds the marks in the copy between two words to what the tagger reads. */
export function addMarks(between: string, tokens: string[]): void {
  if (between === ' ') return
  for (const character of between) {
    const mark = SEEN[character]
    if (mark !== undefined && mark !== tokens.at(-1)) tokens.push(mark)
  }
}
