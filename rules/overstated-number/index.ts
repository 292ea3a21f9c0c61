import type {Article} from '#article'
import {claimSpan, lineOf, numberClaimsOf, passageOf} from '#claims'
import type {NumberClaim} from '#claims'
import type {Quantity} from '#inventory'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {changeOf} from './change.js'
import type {Change} from './change.js'

export default defineRule({
  id: 'overstated-number',
  summary: 'A number in display text without the “up to” or “nearly” that the body gives it.',
  category: 'claim',
  severity: 'warning',
  fix: 'suggested',
  options: z.strictObject({
    approximate: z
      .boolean()
      .default(true)
      .describe('Whether a lost “about” or “around” is worth a hint'),
  }),
  *check(article, {approximate}) {
    for (const claim of numberClaimsOf(article)) {
      const change = changeOf(article, claim)
      if (!change || (change.kind === 'approximate' && !approximate)) continue
      yield reportOf(article, claim, change)
    }
  },
})

function reportOf(article: Article, {quantity, role}: NumberClaim, change: Change): Report {
  const {kind, evidence} = change
  const [first] = evidence
  const span = spanOf(quantity)
  const printed = article.slice(span)
  const said = article.slice({start: span.start, end: claimSpan(article, quantity).end})
  const expected = wordsOf(article, quantity, first!)
  return {
    span,
    reason: `Unexpected “${printed}” in the ${role}, expected “${expected}” as in the body`,
    expected: [expected],
    note: `The ${role} says “${said}”; the body (line ${lineOf(article, first!.start)}) says “${passageOf(article, first!)}”${evidence.length > 1 ? ' and nowhere more' : ''}. ${GAPS[kind]}`,
    evidence: evidence
      .slice(0, 3)
      .map((place) => ({...spanOf(place), label: 'how the body bounds the number'})),
    ...((kind === 'approximate' || quantity.kind === 'duration') && {
      severity: 'hint' as const,
      confidence: 0.6,
    }),
    ...(kind === 'escalated' && {confidence: 0.75}),
  }
}

const GAPS: Readonly<Record<Change['kind'], string>> = {
  limit: 'The limit has become the number.',
  escalated: 'The number has become the least of it.',
  approximate: 'What is near the number has become the number.',
}

/** The number with the words that bound it, where they stand right before it. */
function spanOf({start, end, cue}: Quantity): {start: number; end: number} {
  return cue && cue.end <= start ? {start: cue.start, end} : {start, end}
}

/** The display text's number with the body's bound, in the case of the display text. */
function wordsOf(article: Article, claim: Quantity, evidence: Quantity): string {
  const number = article.slice(claim)
  if (!evidence.cue || evidence.cue.end > evidence.start) return number
  const cue = article.slice(evidence.cue)
  const words = cue.charAt(0).toLowerCase() + cue.slice(1)
  return `${opensSentence(article, claim) ? words.charAt(0).toUpperCase() + words.slice(1) : words} ${number}`
}

function opensSentence(article: Article, {cue, start, sentence}: Quantity): boolean {
  const before = article.text.slice(article.sentences[sentence]!.start, cue?.start ?? start)
  return before.length < 5 && !/\p{L}/u.test(before)
}
