import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {createLinter, editsOf, withEdits} from '#lint'
import type {Finding, Linter} from '#lint'
import {annotateCopy} from '#report'
import {isFinding} from '#rule'
import type {Rule} from '#rule'
import {rules} from '#rules'
import {readBlocks} from './readme/blocks.js'
import type {CopyBlock} from './readme/blocks.js'

const SAFE = new Set(['safe'] as const)

for (const rule of rules) {
  describe(rule.id, () => {
    const readme = readFileSync(join(packageRoot(), 'rules', rule.id, 'readme.md'), 'utf8')
    const blocks = readBlocks(readme)

    it('shows what is wrong and what is right', () => {
      expect(blocks.copy.some(({section}) => section === 'Wrong')).toBe(true)
      expect(blocks.copy.some(({section}) => section === 'Right')).toBe(true)
    })

    it('documents every option, and no other', () => {
      expect([...blocks.documentedOptions].sort()).toEqual(Object.keys(rule.options.shape).sort())
      for (const {options} of blocks.options)
        expect(() => rule.options.parse(options)).not.toThrow()
    })

    for (const block of blocks.copy) {
      describe(`readme line ${block.line}`, () => testBlock(rule, block))
    }
  })
}

function testBlock(rule: Rule, block: CopyBlock): void {
  const linter = linterOf(rule, block)
  const lint = (source: string) => linter.lint(readPlainText(source, 'readme.md'))

  it('reports what the carets show', () => {
    expect(annotateCopy(block.copy, lint(block.copy))).toBe(block.annotated)
    if (block.section === 'Wrong') expect(lint(block.copy)).not.toEqual([])
    if (block.section === 'Right') expect(lint(block.copy)).toEqual([])
  })

  it('says the same when asked again', () => {
    expect(lint(block.copy)).toEqual(lint(block.copy))
  })

  it('makes its safe repairs in one pass', () => {
    const fixed = withEdits(block.copy, editsOf(lint(block.copy), block.copy, SAFE))
    expect(editsOf(lint(fixed), fixed, SAFE)).toEqual([])
  })

  it('is content with each of its own repairs', () => {
    for (const finding of lint(block.copy)) {
      for (const replacement of finding.expected) {
        const repaired = withEdits(block.copy, [{...finding.span, replacement}])
        const again = lint(repaired).filter(
          ({span, reason}) => span.start === finding.span.start && reason === finding.reason,
        )
        expect(again, repaired).toEqual([])
      }
    }
  })

  it('finds the same places under Windows line ends', () => {
    const windows = lint(block.copy.replaceAll('\n', '\r\n'))
    expect(windows.map(placeOf)).toEqual(lint(block.copy).map(placeOf))
  })

  it('finds the same places behind a byte order mark', () => {
    expect(lint(`\uFEFF${block.copy}`).map(shiftedBy(1))).toEqual(
      lint(block.copy).map(shiftedBy(0)),
    )
  })

  it('finds the same places behind an astral character', () => {
    expect(lint(`😀 ${block.copy}`).map(shiftedBy(3))).toEqual(lint(block.copy).map(shiftedBy(0)))
  })

  it('works in any retext pipeline and leaves the tree as it was', () => {
    const language = loadLanguage()
    const processor = unified()
      .use(retextEnglish)
      .use(rule.plugin, {...block.options, language})
    const file = new VFile(block.copy)
    const tree = processor.parse(file) as Root
    const before = JSON.stringify(tree)
    processor.runSync(tree, file)
    expect(JSON.stringify(tree)).toBe(before)
    const reasons = file.messages.filter(isFinding).map(({reason}) => reason)
    expect(reasons.sort()).toEqual(
      lint(block.copy)
        .map(({reason}) => reason)
        .sort(),
    )
  })

  if (block.keepsQuotes) return
  it('finds the same places in curly and in straight quotes', () => {
    const curly = curled(block.copy)
    const straight = straightened(block.copy)
    const marked = [curly, straight].map((copy) => straightened(annotateCopy(copy, lint(copy))))
    expect(marked).toEqual([straightened(block.annotated), straightened(block.annotated)])
  })
}

function linterOf(rule: Rule, block: CopyBlock): Linter {
  const options = rule.options.parse(block.options)
  return createLinter({
    rules: [{rule, severity: rule.severity, options}],
    language: loadLanguage(),
  })
}

function placeOf({reason, start, end, expected}: Finding) {
  return [reason, start.line, start.column, end.line, end.column, expected]
}

function shiftedBy(offset: number) {
  return ({reason, span, expected}: Finding) => [
    reason,
    span.start - offset,
    span.end - offset,
    expected,
  ]
}

function curled(copy: string): string {
  return copy
    .replace(/(^|[\s([{—–-]|[‘“'])"/gm, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{—–]|“)'(?!\d0s|em\b|n\b|til\b|twas\b|tis\b|cause\b)/gm, '$1‘')
    .replaceAll("'", '’')
}

function straightened(copy: string): string {
  return copy.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
}
