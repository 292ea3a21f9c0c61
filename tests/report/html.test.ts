import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '#lint'
import {renderReport} from '#report'
import {FAILED, findingAt, PLAIN, placeOf, resultOf} from './findings.js'

const COPY = 'Mayor resigns\n\nOutside the the court,\nsupporters cheered.\n\nThe mayor stays.\n'

const STAYS = COPY.indexOf('The mayor stays')

const CLAIM = findingAt(COPY, 'Mayor resigns', {
  category: 'claim',
  severity: 'warning',
  evidence: [
    {...placeOf(COPY, STAYS, STAYS + 15), text: 'The mayor stays', label: 'says otherwise'},
  ],
})
const TYPO = findingAt(COPY, 'the the', {expected: ['the'], fix: 'safe'})
const WIDE = findingAt(COPY, 'the court', {through: 'supporters', severity: 'hint'})
const GAP = findingAt(COPY, 'cheered', {
  ...placeOf(COPY, COPY.indexOf('cheered'), COPY.indexOf('cheered')),
  severity: 'hint',
})

const page = (...results: FileResult[]) => renderReport('html', results, PLAIN)
const main = (html: string) => /<main[^>]*>\n([^]*)\n<\/main>/.exec(html)![1]!
/** The copy that the page shows, line by line, without links and carets. */
const copyOf = (html: string) =>
  [...main(html).matchAll(/<p class="copy">(.*?)<\/p>/g)].map(([, copy]) =>
    copy!
      .replace(/<a class="ref".*?<\/a>|<span class="role">.*?<\/span>|‸/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )

describe('the report as a page', () => {
  it('marks the copy and explains in the margin of its line', () => {
    expect(main(page(resultOf('The the end.', findingAt('The the end.', 'The the'))))).toBe(
      [
        '<section class="proof" id="file-1" aria-labelledby="name-1">',
        '<h2 id="name-1">desk/story.txt</h2>',
        '<div class="row"><span class="line">1</span>' +
          '<p class="copy"><mark class="error" data-notes="1-1">The the</mark>' +
          '<a class="ref" id="m1-1" href="#n1-1" aria-label="Note 1" data-notes="1-1">1</a> end.</p>' +
          '<ul class="margin"><li class="note error" id="n1-1" data-severity="error" data-family="typo" tabindex="-1">' +
          '<a class="number" href="#m1-1" aria-label="1, back to the copy">1</a> ' +
          '<strong class="grade">error</strong> ' +
          '<span class="reason">Unexpected “The the”, expected another word</span>' +
          '<a class="rule" href="https://example.org/some-rule">some-rule</a></li></ul></div>',
        '</section>',
      ].join('\n'),
    )
  })

  it('links a claim with its evidence, both ways', () => {
    const html = page(resultOf(COPY, CLAIM))
    expect(html).toContain('<a href="#e1-1-1">1a, line 6</a> (says otherwise): “The mayor stays”')
    expect(html).toMatch(
      /<span class="evidence" data-notes="1-1">The mayor stays<\/span><a class="ref" id="e1-1-1" href="#n1-1"/,
    )
  })

  it('cuts findings that overlap, and shows where something is missing', () => {
    const html = page(resultOf(COPY, TYPO, WIDE, GAP))
    expect(html).toContain('<mark class="error" data-notes="1-1">the </mark>')
    expect(html).toContain('<mark class="error" data-notes="1-1 1-2">the</mark>')
    expect(html).toContain('<mark class="hint" data-notes="1-2">supporters</mark>')
    expect(html).toMatch(/<mark class="hint" data-notes="1-3">‸<\/mark>/)
  })

  it('shows every line of copy as it stands, whatever is marked in it', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', ' ', '<b>', '&', '“', '😀', 'é', '\n'),
      maxLength: 60,
    })
    const ends = fc.tuple(fc.nat(), fc.nat())
    fc.assert(
      fc.property(source, fc.array(fc.tuple(ends, ends), {maxLength: 5}), (copy, places) => {
        const spanOf = ([a, b]: [number, number]) => {
          const offsets = [...copy.matchAll(/(?:)/gu)].map(({index}) => index)
          const at = [a, b].map((n) => offsets[n % offsets.length]!).sort((x, y) => x - y)
          return placeOf(copy, at[0]!, at[1]!)
        }
        const findings = places.map(([fault, evidence]) => ({
          ...TYPO,
          ...spanOf(fault),
          evidence: [{...spanOf(evidence), text: 'x'}],
        }))
        fc.pre(findings.length > 0)
        const html = page(resultOf(copy, ...findings))
        const lines = copy.split('\n').filter((line) => line.trim() !== '')
        expect(copyOf(html).filter((line) => line.trim() !== '')).toEqual(lines)
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id)
      }),
    )
  })

  it('says how the article was read', () => {
    const parts = [
      {span: {start: 0, end: 13}, role: 'headline' as const},
      {span: {start: 15, end: 57}, role: 'paragraph' as const},
    ]
    const html = page({...resultOf(COPY, TYPO), parts})
    expect(html).toContain('<div class="row headline">')
    expect(html.match(/<span class="role">/g)).toHaveLength(1)
  })

  it('leaves clean files out and names those that could not be checked', () => {
    const html = page(resultOf(COPY, TYPO), {...resultOf(COPY), path: 'clean.txt'}, FAILED)
    expect(html).not.toContain('clean.txt')
    expect(html).toContain('<p class="failed">gone.txt: there is no such file</p>')
    expect(html).toContain('<li><a href="#file-2">gone.txt</a>: could not be checked</li>')
    expect(page(resultOf(COPY))).toContain('<p>nothing to report in 1 file</p>')
  })

  it('shows what may stay, and why, when asked for', () => {
    const result = {
      ...resultOf(COPY),
      allowed: [{finding: TYPO, allowance: {reason: 'it is a name'}}],
    }
    const html = renderReport('html', [result], {...PLAIN, showAllowed: true})
    expect(html).toContain('<span class="why">Allowed: it is a name</span>')
    expect(page(result)).not.toContain('Allowed: ')
  })

  it('is one file: it asks the network for nothing', () => {
    const html = page(resultOf(COPY, TYPO))
    expect(html).not.toMatch(/ src=|<link|@import|url\(/)
    expect(html).toContain("default-src 'none'")
  })
})
