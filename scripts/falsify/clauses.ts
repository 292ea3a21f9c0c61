import type {Span} from '#text'
import type {Random} from '../seed/random.js'
import type {Source} from './case.js'

/** A clause of the body that states something, without what stands around it. */
export interface Clause extends Span {
  readonly text: string
}

const FEWEST_WORDS = 5
const MOST_WORDS = 16

/**
 * Words that make a clause unsafe to state by itself: it may be denied, conditional, doubted or
 * somebody's word.
 */
const DOUBT =
  /\b(?:not|never|no|nor|neither|none|without|if|unless|whether|would|could|may|might|should|will|plans?|planned|expected|expects|set|due|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|false|alleg\w+|report(?:s|ed|edly)|claim(?:s|ed)?|rumou?r\w*|suggest\w*|accus\w+|believed?|thought|likely|possib\w+|suspect\w*|almost|nearly|up to|about|around|more than|less than|over|under|at least|some|fewer|barely|only|just|another|other)\b|n['’]t\b/i

const OPENING =
  /^(?:and|but|or|so|while|which|who|whose|that|as|with|because|when|after|before|although|though|since|where|then|also|however|including|in which)\s+/i

/** The clauses of the body that can be stated by themselves, in text order. */
export function clausesOf({article, body}: Source): Clause[] {
  return article.sentences.flatMap(({start, end}) => {
    const sentence = body.slice(start, end)
    if (DOUBT.test(sentence) || /["“”?!:;()[\]]/.test(sentence)) return []
    return piecesOf(sentence, start)
  })
}

function piecesOf(sentence: string, offset: number): Clause[] {
  const pieces: Clause[] = []
  for (const match of sentence.matchAll(/[^,–—]+(?:,\d{3}[^,–—]*)*/g)) {
    let text = match[0].replace(/\.\s*$/, '').trimEnd()
    let start = offset + match.index + (text.length - text.trimStart().length)
    text = text.trimStart()
    for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
      start += opening[0].length
      text = text.slice(opening[0].length)
    }
    const words = text.split(/\s+/).length
    if (words < FEWEST_WORDS || words > MOST_WORDS || text.includes('\n')) continue
    pieces.push({text, start, end: start + text.length})
  }
  return pieces
}

export interface Written {
  readonly role: 'headline' | 'dek'
  /** Writes a clause; `keep` comes out as it stands. */
  readonly write: (before: string, keep: string, after: string) => {text: string; span: Span}
}

/** A way of writing a clause as display text: headlinese, in either case, or a sentence. */
export function mannerOf(random: Random): Written {
  if (random.chance(0.3)) return {role: 'dek', write: (...parts) => joined(parts, '.')}
  const isTitle = random.chance(0.3)
  const shorten = random.chance(0.7) ? withoutArticles : (text: string) => text
  const cased = isTitle ? titled : (text: string) => text
  return {
    role: 'headline',
    write: (before, keep, after) =>
      joined([cased(shorten(before)), isTitle ? titled(keep) : keep, cased(shorten(after))], ''),
  }
}

function joined([before, keep, after]: readonly string[], stop: string) {
  const head = before === '' ? '' : capital(before!)
  const kept = head === '' ? capital(keep!) : keep!
  const text = head + kept + after! + stop
  return {text, span: {start: head.length, end: head.length + kept.length}}
}

function withoutArticles(text: string): string {
  return text.replace(/\b(?:the|an?)\s+/gi, '')
}

function titled(text: string): string {
  return text.replace(
    /(^|\s)(?!(?:of|in|on|at|to|by|for|and|or|as|the|an?|from|with)\b)([a-z])/g,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  )
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
