import {defineRule, z} from '#rule'
import type {Rule} from '#rule'

/** Rules that are simple enough for a test to foretell all they say. */
export const bannedWord: Rule = defineRule({
  id: 'banned-word',
  summary: 'A word that the test bans.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  options: z.strictObject({
    ban: z.array(z.string()).default(['very']),
    words: z.array(z.string()).default([]),
    replacement: z.string().default(''),
  }),
  *check(article, {ban, words, replacement}) {
    for (const word of article.words) {
      if (!ban.includes(word.normal) || words.includes(word.normal)) continue
      yield {
        span: word,
        reason: `Unexpected “${word.text}”, expected another word`,
        ...(replacement !== '' && {expected: [replacement]}),
      }
    }
  },
})

export const quietHint: Rule = defineRule({
  id: 'quiet-hint',
  summary: 'Points at the first word.',
  category: 'style',
  severity: 'hint',
  fix: 'none',
  options: z.strictObject({}),
  *check({words: [first]}) {
    if (first) yield {span: first, reason: 'Unexpected first word, expected silence'}
  },
})

export const crashing: Rule = defineRule({
  id: 'crashing',
  summary: 'Throws when the copy says so.',
  category: 'garbled',
  severity: 'error',
  fix: 'none',
  options: z.strictObject({}),
  // eslint-disable-next-line require-yield
  *check(article) {
    if (article.text.includes('dynamite')) throw new Error('boom')
  },
})

export const testRules: readonly Rule[] = [bannedWord, quietHint, crashing]
