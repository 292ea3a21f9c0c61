/** A deterministic stand-in for news: sentences of a small grammar, about `count` of them. */
export function smallCorpus(count: number): string {
  let state = 12_345
  const pick = <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return from[(state >>> 16) % from.length]!
  }
  const nouns = ['council', 'mayor', 'ferry', 'school', 'report', 'storm', 'team', 'court']
  const verbs = ['said', 'found', 'closed', 'won', 'lost', 'delayed', "didn't see"]
  const tails = ['on Monday', 'in 2019', 'after a two-year fight', 'for £5m', 'again', 'at last']
  const paragraphs: string[] = []
  for (let at = 0; at < count; at++) {
    const subject = `${pick(['The', 'A', 'One'])} ${pick(['new', 'local', 'old', 'late'])} ${pick(nouns)}`
    paragraphs.push(
      `${subject} ${pick(verbs)} the ${pick(nouns)} ${pick(tails)}, case ${word(at)}.`,
    )
    if (at % 7 === 0) paragraphs.push('')
  }
  return paragraphs.join('\n')
}

/** A word of its own for each number below 17,576, so that no paragraph repeats another. */
function word(at: number): string {
  return [
    'x',
    ...[676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(at / unit) % 26))),
  ].join('')
}
