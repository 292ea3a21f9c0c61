import {bodyOf, nameOfPart, quoted, quotedWithLine} from '#claims'
import type {Article} from '#article'
import type {Report} from '#rule'
import type {Fault, Superlative} from './superlatives.js'

/** A superlative that the body has elsewhere may be meant of the same after all. */
export function reportOf(
  article: Article,
  {unit, clause, word, start, end}: Superlative,
  {isElsewhere, place}: Fault,
): Report {
  const sentence = place === undefined ? undefined : bodyOf(article).sentences[place]
  const {text} = word.word
  const part = nameOfPart(unit.part.role)
  const tells = sentence
    ? `the body tells of it ${quotedWithLine(article, sentence)}, and calls nothing there “${text.toLowerCase()}”`
    : 'the body calls nothing so'
  return {
    span: {start, end},
    reason: `Unexpected “${text}”, expected a body that says so`,
    note: `${quoted(article, clause)} claims a superlative; ${tells}. Say in the story what makes it so, or take the word out of ${part}.`,
    evidence: sentence
      ? [{start: sentence.start, end: sentence.end, label: 'tells of it without the superlative'}]
      : [],
    ...(isElsewhere && {severity: 'hint' as const, confidence: 0.55}),
  }
}
