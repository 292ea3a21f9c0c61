import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import type {SourceDocument} from '#format'
import {createLinter, editsOf, fixDocument} from '#lint'
import {defineRule, z} from '#rule'
import {rules} from '#rules'
import {SourceMap} from '#text'
import {anyCopy} from '../any-copy.js'

const read = (source: string) => readPlainText(source, 'a.txt')
const fix = (source: string, linter = createLinter({rules: [shorten]})) =>
  fixDocument(linter, read(source), read)

/** Shortens a run of a's by one letter, so that several passes are needed. */
const shorten = defineRule({
  id: 'long-run',
  summary: 'A run of the letter a.',
  category: 'typo',
  severity: 'error',
  fix: 'safe',
  options: z.strictObject({}),
  *check(article) {
    for (const word of article.words) {
      if (/^aa+$/.test(word.normal))
        yield {span: word, reason: 'Unexpected a', expected: [word.text.slice(1)]}
    }
  },
})

describe('fixDocument', () => {
  it('repairs until nothing is left to repair', () => {
    expect(fix('One aaaa and aa.\r\n')).toMatchObject({
      source: 'One a and a.\r\n',
      applied: 4,
      findings: [],
    })
  })

  it('stops after ten passes', () => {
    const {applied, findings} = fix(`One ${'a'.repeat(20)}.`)
    expect(applied).toBe(10)
    expect(findings).toHaveLength(1)
  })

  it('never touches what it is not sure of', () => {
    const suggested = defineRule({...shorten, fix: 'suggested'})
    expect(fix('One aaaa.', createLinter({rules: [suggested]})).source).toBe('One aaaa.')
  })

  it('leaves a span that holds markup alone', () => {
    const source = 'One a<b>a</b>.'
    const document: SourceDocument = {
      ...read('One aa.'),
      source,
      map: new SourceMap([
        {text: 0, source: 0, textLength: 5, sourceLength: 5, kind: 'verbatim'},
        {text: 5, source: 5, textLength: 0, sourceLength: 3, kind: 'opaque'},
        {text: 5, source: 8, textLength: 1, sourceLength: 1, kind: 'verbatim'},
        {text: 6, source: 9, textLength: 0, sourceLength: 4, kind: 'opaque'},
        {text: 6, source: 13, textLength: 1, sourceLength: 1, kind: 'verbatim'},
      ]),
    }
    const findings = createLinter({rules: [shorten]}).lint(document)
    expect(findings).toMatchObject([{fix: 'none', span: {start: 4, end: 9}}])
    expect(editsOf(findings, source, new Set(['safe']))).toEqual([])
  })

  it('keeps what stands around a repair, and needs no second run', () => {
    const linter = createLinter({rules, language: loadLanguage()})
    fc.assert(
      fc.property(anyCopy, (source) => {
        const fixed = fixDocument(linter, read(source), read)
        expect(fixDocument(linter, read(fixed.source), read)).toMatchObject({
          source: fixed.source,
          applied: 0,
        })
      }),
      {numRuns: 200},
    )
  })
})
