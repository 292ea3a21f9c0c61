import {foldedWords, namesOf} from '#inventory'
import type {Mention} from '#inventory'
import {defineRule, z} from '#rule'
import type {Report} from '#rule'
import {markVariants} from './forms.js'
import type {Variant} from './forms.js'
import {firstNameVariants, surnameVariants} from './people.js'

/** More variants than these make a list of names, not a story. */
const MOST_VARIANTS = 8

export default defineRule({
  id: 'name-variant',
  summary: 'A name that the article spells in two ways.',
  category: 'consistency',
  severity: 'warning',
  fix: 'suggested',
  confidence: 0.85,
  options: z.strictObject({allow: z.array(z.string()).default([])}),
  *check(article, {allow}) {
    const allowed = new Set(allow.map((name) => foldedWords(name).join(' ')))
    const names = namesOf(article)
    const variants = [
      ...surnameVariants(article, names),
      ...firstNameVariants(names),
      ...markVariants(names),
    ].filter(({other}) => !allowed.has(foldedWords(other.text).join(' ')))
    if (variants.length > MOST_VARIANTS) return
    for (const variant of variants) yield reportOf(variant, (mention) => article.slice(mention))
  },
})

function reportOf({usual, other}: Variant, textOf: (mention: Mention) => string): Report {
  const [mention] = other.mentions as [Mention]
  const at = textOf(mention).lastIndexOf(other.text)
  const start = mention.start + Math.max(0, at)
  return {
    span: {start, end: start + other.text.length},
    reason: `Unexpected name “${other.text}”, expected “${usual.text}”, as elsewhere in the article`,
    expected: [usual.text],
    note: `The article has “${usual.text}” ${times(usual.mentions)} and “${other.text}” ${times(other.mentions)}. Find out which is right, and write that everywhere.`,
    evidence: [usual, other].flatMap(({text, mentions}) =>
      mentions
        .filter((place) => place !== mention)
        .slice(0, 4)
        .map(({start: from, end}) => ({start: from, end, label: `“${text}”`})),
    ),
  }
}

function times({length}: readonly Mention[]): string {
  return length === 1 ? 'once' : length === 2 ? 'twice' : `${length} times`
}
