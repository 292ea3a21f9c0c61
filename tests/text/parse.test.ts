import type {Root} from 'nlcst'
import fc from 'fast-check'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {indexOfTree, parseText} from '#text'
import {anyCopy} from '../any-copy.js'

const copy =
  'Harbour reopens\n\nThe port of St. Aubin reopened at 5.30 p.m. on Tuesday. “Stop!” he said.\nIt cost $1.2m.'

describe('parseText', () => {
  it('holds sentences, words and blocks in flat arrays', () => {
    const {words, sentences, blocks} = indexOfTree(parseText(copy), copy)
    expect(blocks.map(({start, end}) => copy.slice(start, end))).toHaveLength(3)
    expect(sentences.map(({start, end}) => copy.slice(start, end))).toEqual([
      'Harbour reopens',
      'The port of St. Aubin reopened at 5.30 p.m. on Tuesday.',
      '“Stop!” he said.',
      'It cost $1.2m.',
    ])
    expect(words.filter(({sentence}) => sentence === 2).map(({text}) => text)).toEqual([
      'Stop',
      'he',
      'said',
    ])
  })

  it('ends a sentence at the stop behind a number', () => {
    const text = 'He left in 1958. “It was time,” he said (aged 40). Chapter 3.2 of No. 7 rose 4.5.'
    const {words, sentences} = indexOfTree(parseText(text), text)
    expect(sentences.map(({start, end}) => text.slice(start, end))).toEqual([
      'He left in 1958.',
      '“It was time,” he said (aged 40).',
      'Chapter 3.2 of No. 7 rose 4.5.',
    ])
    expect(words.map(({text}) => text)).toContain('1958')
  })

  it('gives words the places and forms they have', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        const {words, sentences, blocks} = indexOfTree(parseText(text), text)
        let end = 0
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(word.start, word.end)).toBe(word.text)
          const sentence = sentences[word.sentence]!
          expect(word.index).toBeGreaterThanOrEqual(sentence.firstWord)
          expect(word.index).toBeLessThan(sentence.endWord)
          expect(blocks[word.block]!.start).toBeLessThanOrEqual(word.start)
          expect(blocks[word.block]!.end).toBeGreaterThanOrEqual(word.end)
          ;({end} = word)
        }
      }),
    )
  })

  it('builds the tree that retext-english builds of a paragraph, when somebody looks at it', () => {
    const paragraph = 'The port reopened. “We waited,” said Ana Reyes, 41.'
    const ours = parseText(paragraph)
    const stock = unified().use(retextEnglish).parse(paragraph)
    expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(stock)))
  })

  it('places the nodes of a later paragraph in the document', () => {
    const tree = parseText(copy)
    const last = tree.children.at(-1)
    expect(last).toMatchObject({
      position: {start: {line: 4, column: 1}, end: {offset: copy.length}},
    })
    const sentence = (last as Root['children'][number] & {children: unknown[]}).children[0]
    expect(sentence).toMatchObject({type: 'SentenceNode', position: {start: {line: 4, column: 1}}})
  })

  it('reads a foreign tree into the same words', () => {
    const tree = unified().use(retextEnglish).parse(copy)
    const ours = indexOfTree(parseText(copy), copy)
    expect(indexOfTree(tree, copy).words.map(({text}) => text)).toEqual(
      ours.words.map(({text}) => text),
    )
    expect(indexOfTree(tree, copy).blocks).toHaveLength(ours.blocks.length)
  })

  it('says what it needs of a tree without offsets', () => {
    const tree: Root = {
      type: 'RootNode',
      children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: []}]}],
    }
    expect(() => indexOfTree(tree, '')).toThrow(/carries no offsets/)
  })

  it('reads a text that was changed as if it had read none before', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, anyCopy, (before, same, after) => {
        const changed = `${before}\n\n${same}\n\n${after}`
        const alone = indexOfTree(parseText(changed), changed)
        parseText('Something else.')
        parseText(`${same}\n\n${before}`)
        expect(indexOfTree(parseText(changed), changed)).toEqual(alone)
      }),
    )
  })
})
