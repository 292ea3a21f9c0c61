import {describe, expect, it} from 'vitest'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {defineRule, PhraseTable, z} from '#rule'
import {Article} from '#article'
import {indexOfTree, parseText} from '#text'

const definition = {
  summary: 'Uses the language.',
  category: 'typo',
  severity: 'warning',
  fix: 'none',
  options: z.strictObject({most: z.number().default(3)}),
} as const

describe('defineRule', () => {
  it('refuses an id that is not words joined by hyphens', () => {
    expect(() => defineRule({...definition, id: 'Bad_Id', check: () => []})).toThrow(
      /lower-case words/,
    )
  })

  it('promises what its severity means, unless it states more', () => {
    expect(defineRule({...definition, id: 'a', check: () => []}).confidence).toBe(0.7)
    expect(defineRule({...definition, id: 'a', confidence: 0.8, check: () => []}).confidence).toBe(
      0.8,
    )
  })

  it('tells a rule that needs the language and was given none', () => {
    const rule = defineRule({
      ...definition,
      id: 'needs-language',
      *check(article) {
        if (article.language.lexicon.has('x'))
          yield {span: {start: 0, end: 1}, reason: 'Unexpected'}
      },
    })
    const lint = () => createLinter({rules: [rule]}).lint(readPlainText('x', 'a.txt'))
    expect(lint).toThrow(/pass `\{language\}`/)
  })

  it('gives rules their options with defaults filled in', () => {
    const seen: unknown[] = []
    const rule = defineRule({
      ...definition,
      id: 'sees-options',
      check: (_, options) => {
        seen.push(options)
        return []
      },
    })
    createLinter({rules: [rule]}).lint(readPlainText('x', 'a.txt'))
    expect(seen).toEqual([{most: 3}])
  })
})

const row = (phrase: string) => ({phrase, wrong: '', right: ''})

describe('PhraseTable', () => {
  const matchesIn = (text: string, ...phrases: string[]) =>
    [
      ...new PhraseTable(phrases.map(row)).matches(new Article(indexOfTree(parseText(text), text))),
    ].map(({start, end}) => text.slice(start, end))

  it('finds phrases whatever their case, across wrapped lines', () => {
    expect(matchesIn('For all\nintensive purposes.', 'for all intensive purposes')).toEqual([])
    const wrapped =
      'The committee of the harbour decided that it would for all\nintensive purposes close the port until the spring of next\nyear at the earliest.'
    expect(matchesIn(wrapped, 'for all intensive purposes')).toEqual([
      'for all\nintensive purposes',
    ])
  })

  it('takes either of two words, and the longest of two phrases', () => {
    expect(
      matchesIn(
        'He set example of them; he made examples.',
        'set|made example|examples',
        'set example of',
      ),
    ).toEqual(['set example of', 'made examples'])
  })

  it('does not look past punctuation', () => {
    expect(matchesIn('He set, example.', 'set example')).toEqual([])
  })
})
