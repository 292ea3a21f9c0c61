import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter} from '#lint'
import type {Report, Rule} from '#rule'
import {rules} from '#rules'
import {indexOfTree, parseText} from '#text'
import type {Span} from '#text'
import {fuzzedTexts, hostileTexts} from '../../scripts/bench/hostile.js'
import type {HostileText} from '../../scripts/bench/hostile.js'

/** `npm run bench` reads pages of 1 MB and prints how the time grows; here they need only finish. */
const SIZE = 60_000
const SMALLER = [600, 6000, 30_000]
const FULL_SIZE = 1_000_000
const isFull = process.env['HOSTILE'] !== undefined
/** Eight findings of claims and the hint that tells of the rest. */
const MOST_FINDINGS = 9
/** Letters of a reason: an editor reads it on two lines of a terminal. */
const LONGEST_REASON = 300
const LONGEST_NOTE = 900

const language = loadLanguage()
const claiming = rules.filter(({category}) => category === 'claim')

describe('claim rules together on hostile pages', () => {
  const linter = createLinter({rules: claiming, language})

  it.each(hostileTexts(SIZE))(
    'give few findings, short ones and in the text, on a $name',
    ({text, roles}) => {
      const findings = linter.lint(readPlainText(text, 'page.txt', roles))
      expect(findings.length).toBeLessThanOrEqual(MOST_FINDINGS)
      for (const {rule, span, reason, note, evidence} of findings)
        expectReadable(rule, text, {
          span,
          reason,
          note,
          evidence: evidence.map((place) => place.span),
        })
    },
    60_000,
  )
})

describe('every claim rule by itself', () => {
  it.each(claiming)(
    'gives short reports and in the text of pages drawn at random: $id',
    (rule) => {
      const seeds = Array.from({length: 8}, (_, seed) => seed)
      for (const size of SMALLER)
        for (const page of fuzzedTexts(size, seeds)) expectReadableReports(rule, page)
      for (const page of hostileTexts(SMALLER[1]!)) expectReadableReports(rule, page)
    },
    60_000,
  )

  it.skipIf(!isFull)('does so on pages of 1 MB (HOSTILE=1)', {timeout: 3_600_000}, () => {
    for (const page of [...hostileTexts(FULL_SIZE), ...fuzzedTexts(FULL_SIZE, [1, 2, 3, 4, 5, 6])])
      for (const rule of claiming) expectReadableReports(rule, page)
  })
})

function expectReadableReports(rule: Rule, {text, roles}: HostileText): void {
  const article = articleOf(text, roles)
  for (const report of rule.check(article, rule.options.parse({})))
    expectReadable(rule.id, text, report)
}

/** Articles by their texts, for every rule is asked about each; of large ones only the last. */
const articles = new Map<string, Article>()

function articleOf(text: string, roles: HostileText['roles']): Article {
  const known = articles.get(text)
  if (known) return known
  if (text.length > SIZE) articles.clear()
  const article = new Article(indexOfTree(parseText(text), text), {language, roles})
  articles.set(text, article)
  return article
}

interface Readable {
  readonly span: Span
  readonly reason: string
  readonly note?: string | undefined
  readonly evidence?: readonly Span[]
}

function expectReadable(
  rule: string,
  text: string,
  {span, reason, note = '', evidence = []}: Readable | Report,
): void {
  expect(reason.length, `${rule}: ${reason}`).toBeLessThan(LONGEST_REASON)
  expect(note.length, `${rule}: ${note}`).toBeLessThan(LONGEST_NOTE)
  for (const place of [span, ...evidence]) {
    expect(place.start).toBeLessThan(place.end)
    expect(place.end).toBeLessThanOrEqual(text.length)
  }
}
