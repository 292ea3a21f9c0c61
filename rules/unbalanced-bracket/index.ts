import {defineRule, z} from '#rule'
import {pairBrackets} from '#text'

const NAMES: Readonly<Record<string, string>> = {
  '(': 'opening round bracket',
  ')': 'closing round bracket',
  '[': 'opening square bracket',
  ']': 'closing square bracket',
  '{': 'opening curly bracket',
  '}': 'closing curly bracket',
}

const PARTNERS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'}

export default defineRule({
  id: 'unbalanced-bracket',
  summary: 'A bracket without its partner, or with one of another kind.',
  category: 'typo',
  severity: 'error',
  fix: 'suggested',
  options: z.strictObject({}),
  *check(article) {
    const {stray, mismatched} = pairBrackets(article.text, article.blocks)
    for (const {start, end, mark} of stray) {
      const side = PARTNERS[mark] ? 'closes after' : 'opens before'
      yield {
        span: {start, end},
        reason: `Unexpected ${NAMES[mark]}, expected one that ${side} it`,
        note: 'Its partner is missing from this paragraph and the ones beside it.',
        confidence: 0.95,
      }
    }
    for (const {open, close} of mismatched) {
      const wanted = PARTNERS[open.mark]!
      yield {
        span: {start: close.start, end: close.end},
        reason: `Unexpected ${NAMES[close.mark]}, expected a ${NAMES[wanted]}`,
        expected: [wanted],
        note: 'The bracket that opened is of another kind.',
        evidence: [{start: open.start, end: open.end, label: 'opened here'}],
        confidence: 0.9,
      }
    }
  },
})
