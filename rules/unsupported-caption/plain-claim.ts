import {
  bodyOf,
  coverageOf,
  nearest,
  quoted,
  quotedWithLine,
  SUPPORTED,
  supportOf,
  UNMATCHED,
} from '#claims'
import type {DisplayClause, DisplayUnit, DisplayWord} from '#claims'
import type {Article} from '#article'
import type {Report} from '#rule'
import {PICTURED} from './pictured.js'

/** Words of the claim that the body lacks, in any form or meaning; fewer may be paraphrase. */
const FEWEST_MISSING = 2
/** A longer caption tells of the day on which the picture was taken. */
const LONGEST = 12

/**
 * A statement of a short caption about somebody the body knows, whose verb and object the body has
 * nothing of. Who, where and when of a picture, and what can be seen in it, are never asked for.
 */
export function plainClaim(article: Article, caption: DisplayUnit): Report | undefined {
  const [clause] = caption.clauses
  if (!clause || caption.words.length > LONGEST || caption.words.some(isPictured)) return undefined
  const missing = missingOf(article, clause)
  if (missing.length < FEWEST_MISSING) return undefined
  const sentence = nearest(coverageOf(bodyOf(article), clause.words))
  const near = sentence ? `; it comes nearest ${quotedWithLine(article, sentence)}` : ''
  const words = missing.map(({word}) => `“${word.text}”`).join(' and ')
  return {
    span: {start: clause.start, end: clause.end},
    reason: `Unexpected ${words} in the caption, expected it in the body`,
    note: `${quoted(article, clause)} states what the body does not${near}. Report it in the story, or let the caption say what the picture shows.`,
    evidence: sentence ? [{start: sentence.start, end: sentence.end, label: 'comes nearest'}] : [],
    severity: 'hint',
    confidence: 0.5,
  }
}

function isPictured({lemmas}: DisplayWord): boolean {
  return lemmas.some((lemma) => PICTURED.has(lemma))
}

function missingOf(article: Article, {subject, verb, words}: DisplayClause): DisplayWord[] {
  const body = bodyOf(article)
  const gradeOf = (word: DisplayWord) => supportOf(body, word).grade
  const isKnown = subject.some((word) => word.isName && gradeOf(word) >= SUPPORTED)
  if (!verb || !isKnown || (verb.isContent && gradeOf(verb) >= UNMATCHED)) return []
  const isAsked = (word: DisplayWord) => word.isContent && !word.isName && !subject.includes(word)
  return words.filter((word) => isAsked(word) && gradeOf(word) < UNMATCHED)
}
