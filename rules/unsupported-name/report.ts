import type {Article} from '#article'
import {bodyOf, coverageOf, lineOf} from '#claims'
import type {UnsupportedName} from '#claims'
import type {Report} from '#rule'
import {inCaseOf, isUpperCase} from '#text'
import type {Span} from '#text'

/** A name that no register has may be a new word. */
const CONFIDENCE = {changed: 0.92, known: 0.88, unknown: 0.82}

/** What is said of a name that the body does not give, with the body's words nearest to it. */
export function reportOf(name: UnsupportedName): Report {
  const {unit, changed} = name
  const {article} = unit
  const said = article.slice(name)
  const {start, end} = name
  if (!changed) {
    return {
      span: {start, end},
      reason: `Unexpected name “${said}”, expected one that the body has`,
      confidence: confidenceOf(name),
      ...missingIn(article, name, said),
    }
  }
  const meant = isUpperCase(said) ? changed.meant.toUpperCase() : inCaseOf(said, changed.meant)
  return {
    span: {start, end},
    reason: `Unexpected name “${said}”, expected “${meant}”, as the body has it`,
    expected: [meant],
    confidence: CONFIDENCE.changed,
    note: `The ${unit.part.role} has “${said}”; the body ${quoted(article, sentenceAround(article, changed.mention))} and never “${said}”. Write “${meant}”, or correct the body.`,
    evidence: [
      {start: changed.mention.start, end: changed.mention.end, label: 'the name in the body'},
    ],
  }
}

function confidenceOf({words}: UnsupportedName): number {
  return words.every(({likelihood}) => likelihood === 'unknown')
    ? CONFIDENCE.unknown
    : CONFIDENCE.known
}

function missingIn(
  article: Article,
  {unit, words}: UnsupportedName,
  said: string,
): Pick<Report, 'note' | 'evidence'> {
  const repair = `Name “${said}” in the body, or take the name out of the ${unit.part.role}.`
  const missing = new Set(words.map(({place}) => place))
  const rest = unit.words.filter(({place}) => !missing.has(place))
  const nearest = coverageOf(bodyOf(article), rest)[0]?.sentence
  if (!nearest) return {note: `The body never says “${said}”, by that name or another. ${repair}`}
  return {
    note: `The ${unit.part.role} names “${said}”, which the body never does, by that name or another; what comes nearest to the rest of the ${unit.part.role} ${quoted(article, nearest)}. ${repair}`,
    evidence: [{start: nearest.start, end: nearest.end, label: 'the nearest in the body'}],
  }
}

/** Longer sentences are quoted by their opening. */
const LONGEST = 100

function quoted(article: Article, span: Span): string {
  const text = article.slice(span).replace(/\s+/g, ' ')
  const cut = text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
  return `(line ${lineOf(article, span.start)}) says “${cut.replace(/[“”"]/g, '’').replace(/[.,;:]$/, '')}”`
}

function sentenceAround(article: Article, mention: Span): Span {
  return article.sentenceAt(mention.start) ?? mention
}
