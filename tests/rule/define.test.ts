import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import {defineRule, PhraseTable, z} from '#rule'
import type {Rule} from '#rule'
import {rules} from '#rules'
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

  it('fills slots: classes, words that may be missing, a comma, the edges of a sentence', () => {
    expect(matchesIn('He is not resent.', '@be @adv? resent')).toEqual(['is not resent'])
    expect(matchesIn('He is resent.', '@be @adv? resent')).toEqual(['is resent'])
    expect(matchesIn('First come, first serve.', 'first come, first serve')).toHaveLength(1)
    expect(matchesIn('Then he left. Not then he left.', '@start then he')).toEqual(['Then he'])
    expect(matchesIn('On a role. On a role in “It”.', 'a role @end')).toEqual(['a role'])
    expect(matchesIn('It cost them a role “once” in £5.', 'role @end')).toEqual([])
  })

  it('leaves a phrase alone where a guard forbids its neighbour', () => {
    expect(matchesIn('It could of. It could of course.', 'could of !course')).toEqual(['could of'])
    expect(matchesIn('A piece of mind, my piece of mind.', '!my piece of mind')).toEqual([
      'piece of mind',
    ])
  })

  it('gives only the bracketed part, whatever stands beside it', () => {
    expect(matchesIn('He will stand trail for it.', 'stand [trail=trial] for')).toEqual(['trail'])
  })

  it('takes a capital for a name, but not where a sentence or the whole word has one', () => {
    const phrase = 'trail=trial lawyer'
    const body = (copy: string) => matchesIn(`The court met.\n\n${copy}`, phrase)
    expect(body('She saw the Trail lawyer there on the second day of the hearing.')).toEqual([])
    expect(body('Trail lawyer and judge met there on the second day of the hearing.')).toHaveLength(
      1,
    )
    expect(body('She saw the TRAIL lawyer there on the second day of the hearing.')).toHaveLength(1)
  })

  it('refuses a class that nobody defined, and a phrase with nothing to search for', () => {
    expect(() => matchesIn('', '@nobody went')).toThrow(/No class of words is called “@nobody”/)
    expect(() => matchesIn('', '@be @adv')).toThrow(/has no word to search for/)
  })

  it('tells each faulty word its repair', () => {
    const copy = 'The neck in neck race.'
    const [match] = new PhraseTable([row('neck in=and_a neck')]).matches(
      new Article(indexOfTree(parseText(copy), copy)),
    )
    expect(match?.bound.map(({repair}) => repair)).toEqual([undefined, 'and a', undefined])
  })
})

describe('rules in one retext chain', () => {
  it('get the language that was given to one of them, whoever analysed the article first', () => {
    const chain = unified()
      .use(retextEnglish)
      .use(ruleOf('spacing').plugin)
      .use(ruleOf('misspelling').plugin, {language: loadLanguage()})
    const file = new VFile('The ferry left at noon. The wreck was recieved by a crew.')
    chain.runSync(chain.parse(file), file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['misspelling'])
  })
})

function ruleOf(id: string): Rule {
  return rules.find((rule) => rule.id === id)!
}
