import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter, NOT_ENGLISH, RuleCrash} from '#lint'
import {defineRule, z} from '#rule'
import type {Report, Rule} from '#rule'
import {readPlainSource} from '#text'
import {rules} from '#rules'
import {anyCopy} from '../any-copy.js'
import {testRules} from '../rules-for-tests.js'

/** A rule that reports every occurrence of a word. */
function ruleFor(
  word: string,
  definition: Partial<Parameters<typeof defineRule>[0]> = {},
  report: Partial<Report> = {},
): Rule {
  return defineRule({
    id: `no-${word}`,
    summary: 'A word of the test.',
    category: 'typo',
    severity: 'error',
    fix: 'safe',
    options: z.strictObject({}),
    ...definition,
    *check(article) {
      for (const span of article.words.filter(({normal}) => normal === word)) {
        yield {span, reason: `Unexpected “${span.text}”`, ...report}
      }
    },
  })
}

const lint = (source: string, ...tested: Rule[]) =>
  createLinter({rules: tested}).lint(readPlainText(source, 'a.txt'))

describe('createLinter', () => {
  it('gives findings their place in the source, line ends and all', () => {
    const [finding] = lint('One.\r\n\r\nTwo is bad.\r\n', ruleFor('bad'))
    expect(finding).toMatchObject({
      rule: 'no-bad',
      severity: 'error',
      actual: 'bad',
      span: {start: 15, end: 18},
      start: {line: 3, column: 8},
      end: {line: 3, column: 11},
    })
  })

  it('names the rule and the file when a rule throws', () => {
    const broken = defineRule({
      ...ruleFor('x'),
      check: () => {
        throw new TypeError('no such table')
      },
    })
    expect(() => lint('Copy.', broken)).toThrow(RuleCrash)
    expect(() => lint('Copy.', broken)).toThrow('Rule “no-x” crashed on a.txt: no such table')
  })

  it('takes a span outside of the text for a crash', () => {
    const broken = defineRule({
      ...ruleFor('x'),
      check: () => [{span: {start: 0, end: 99}, reason: 'Unexpected'}],
    })
    expect(() => lint('Copy.', broken)).toThrow('reported 0–99, outside of the text (0–5)')
  })

  it('keeps one finding of those that contend for a place: the gravest, then the surest', () => {
    const mild = ruleFor('bad', {id: 'mild', severity: 'warning'})
    const grave = ruleFor('bad', {id: 'grave'}, {confidence: 0.91})
    const sure = ruleFor('bad', {id: 'sure'}, {confidence: 0.99})
    expect(lint('A bad day.', mild, grave, sure).map(({rule}) => rule)).toEqual(['sure'])
    expect(lint('A bad day.', sure, grave, mild).map(({rule}) => rule)).toEqual(['sure'])
  })

  it('takes a gap and the words beside it for one place', () => {
    const gapAt = (start: number) =>
      defineRule({
        ...ruleFor('bad', {id: 'gap', severity: 'warning'}),
        check: () => [{span: {start, end: start}, reason: 'Unexpected'}],
      })
    const rulesOf = (gap: number) =>
      lint('A bad old day.', gapAt(gap), ruleFor('bad')).map(({rule}) => rule)
    expect(rulesOf(1)).toEqual(['no-bad'])
    expect(rulesOf(5)).toEqual(['no-bad'])
    expect(rulesOf(9)).toEqual(['no-bad', 'gap'])
  })

  it('lets a claim stand beside a typo in the same place', () => {
    const claim = ruleFor('bad', {id: 'claim', category: 'claim'})
    expect(lint('A bad day.', ruleFor('bad'), claim)).toHaveLength(2)
  })

  it('lets a report be milder than its rule, never graver', () => {
    const milder = ruleFor('bad', {severity: 'warning'}, {severity: 'hint'})
    const graver = ruleFor('bad', {severity: 'warning'}, {severity: 'error'})
    expect(lint('A bad day.', milder)[0]?.severity).toBe('hint')
    expect(lint('A bad day.', graver)[0]?.severity).toBe('warning')
  })

  it('leaves out what is less sure than asked', () => {
    const linter = createLinter({
      rules: [ruleFor('bad', {}, {confidence: 0.6})],
      minConfidence: 0.7,
    })
    expect(linter.lint(readPlainText('A bad day.', 'a.txt'))).toEqual([])
  })

  it('names another language once instead of finding a fault in each word', () => {
    const german =
      'Der Hafen wurde am Dienstag wieder geöffnet, teilte die Behörde mit. Taucher hatten das Wrack geräumt, das die Fahrrinne einen Monat lang versperrt hatte. Die Fischer fordern nun eine Entschädigung von der Stadt und vom Land. Sie haben nach eigenen Angaben mehr als die Hälfte ihrer üblichen Fänge verloren und konnten ihre Boote kaum noch unterhalten.'
    const findings = createLinter({rules, language: loadLanguage()}).lint(
      readPlainText(german, 'a.txt'),
    )
    expect(findings.map(({rule, severity}) => [rule, severity])).toEqual([[NOT_ENGLISH, 'hint']])
  })

  it('says the same of the same text, and never crashes', () => {
    const linter = createLinter({rules, language: loadLanguage()})
    fc.assert(
      fc.property(anyCopy, (source) => {
        const findings = linter.lint(readPlainText(source, 'a.txt'))
        expect(JSON.stringify(linter.lint(readPlainText(source, 'a.txt')))).toBe(
          JSON.stringify(findings),
        )
        for (const {span, actual} of findings) {
          expect(readPlainSource(source.slice(span.start, span.end)).text).toBe(actual)
        }
      }),
      {numRuns: 300},
    )
  })

  it('does not depend on what it read before', () => {
    const linter = createLinter({rules, language: loadLanguage()})
    fc.assert(
      fc.property(fc.array(anyCopy, {minLength: 2, maxLength: 5}), (sources) => {
        const read = (order: readonly string[]) =>
          order.map((source) => JSON.stringify(linter.lint(readPlainText(source, 'a.txt'))))
        expect(read(sources.toReversed()).toReversed()).toEqual(read(sources))
      }),
      {numRuns: 40},
    )
  })

  it('finds in each of some documents what it finds in each alone', () => {
    const linter = createLinter({rules, language: loadLanguage()})
    fc.assert(
      fc.property(fc.array(anyCopy, {minLength: 2, maxLength: 5}), (sources) => {
        const documents = sources.map((source) => readPlainText(source, 'a.txt'))
        const alone = documents.map((value) => ({status: 'fulfilled', value: linter.lint(value)}))
        expect(linter.lintTogether(documents)).toEqual(alone)
      }),
      {numRuns: 40},
    )
  })

  it('tells of a rule that throws with the one document that it threw on', () => {
    const [banned, , crashing] = testRules
    const linter = createLinter({rules: [crashing!, banned!]})
    const documents = ['Very good.', 'Very good dynamite.', 'Good.', 'Very, very good.'].map(
      (source, at) => readPlainText(source, `${at}.txt`),
    )
    const told = linter
      .lintTogether(documents)
      .map((result) => (result.status === 'fulfilled' ? result.value.length : result.reason))
    const crash = new RuleCrash('crashing', '1.txt', new Error('boom'))
    expect(told).toEqual([1, crash, 0, 2])
  })
})
