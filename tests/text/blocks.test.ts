import {describe, expect, it} from 'vitest'
import {plainBlocks} from '#text'

const blocksOf = (text: string) => plainBlocks(text).map(({start, end}) => text.slice(start, end))

describe('plainBlocks', () => {
  it('takes every line of pasted copy for a block', () => {
    expect(blocksOf('Harbour reopens\n\nAna Reyes\nAna Reyes Facebook\n')).toEqual([
      'Harbour reopens',
      'Ana Reyes',
      'Ana Reyes Facebook',
    ])
  })

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped =
      'The harbour reopened on Tuesday after divers had cleared the wreck\n' +
      'that blocked the fairway for a month. Fishing crews, who lost a\n' +
      'season, want the port authority to pay.\n'
    expect(blocksOf(wrapped)).toEqual([wrapped.trim()])
  })

  it('lets an indented line of a wrapped text start a paragraph', () => {
    const paragraphs = [
      'Ferries stay in port',
      'The ferries to the island stayed in port on Friday, as waves of 3.5\n' +
        'metres broke over the quay and the pilots would not go out.',
      'Nobody was hurt.',
      'Two of the crews slept in the school, where the baker brought them\n' +
        'bread and the mayor some of his wine.',
    ]
    for (const indent of ['   ', '\t']) {
      expect(blocksOf(paragraphs.join(`\n${indent}`))).toEqual(paragraphs)
    }
  })

  it('goes on from a short first line in the middle of a sentence only', () => {
    const rest =
      'stayed in port on Friday, as waves of 3.5 metres broke over the quay\n' +
      'and the pilots of the harbour, who are paid by the day, would not go\n' +
      'out to them.'
    expect(blocksOf(`The ferries to the island\n${rest}`)).toHaveLength(1)
    const sentence = rest.replace('stayed', 'They stayed')
    expect(blocksOf(`Ferries stay in port again\n${sentence}`)).toHaveLength(2)
  })

  it('lets list items of a wrapped text start blocks', () => {
    const wrapped =
      'The council has set out what it means to do before the winter storms:\n' +
      '- rebuild the sea wall between the lighthouse and the fish market by\n' +
      '  October at the latest;\n' +
      '- move the bus stop.\n'
    expect(blocksOf(wrapped)).toHaveLength(3)
  })

  it('joins lines that were filled before words were changed, or ended where it sounded best', () => {
    const paragraphs = [
      'Grain Exporters of the North, said to be\n' +
        'looking for a partner in the south, told brokers on Friday\n' +
        'that its silos at the mouth of the river were three-quarters\n' +
        'full. North Bank traders had expected less.',
      'The group would not say when it hopes to have\n' +
        'Lower River Shipping among its partners.',
    ]
    expect(blocksOf(paragraphs.join('\n\n'))).toEqual(paragraphs)
  })

  it('knows the paragraphs of a wire by their indents and by lines that end early', () => {
    const headline = 'Ferry Strike Enters Its Third Week'
    const paragraphs = [
      'Crews of the northern ferries stayed ashore on Monday, as talks\n' +
        'about shifts and pay went on.',
      'The owners said that they would not meet\n' +
        'again before the council had heard both\n' +
        'sides.',
      'Islanders have asked for boats of the coastguard, which bring the\n' +
        'post as long as the wind allows.',
    ]
    expect(blocksOf([headline, ...paragraphs].join('\n'))).toEqual([headline, ...paragraphs])
    const indented = paragraphs.map((paragraph) => `    ${paragraph}`).join('\n')
    expect(blocksOf(indented)).toEqual(paragraphs)
  })

  it('does not take lists in lower case for wrapped text', () => {
    const items = [
      'bread from the day before',
      'two onions and a clove of garlic',
      'salt',
      'parsley',
    ]
    const text = `What goes into the soup that the harbour has eaten for ages\n\n${items.join('\n')}\n`
    expect(blocksOf(text)).toHaveLength(5)
  })

  it('joins nothing where one line is longer than any wrap', () => {
    const caption = 'Divers at work on the wreck that blocked the fairway for a month'
    const text = `${caption}\nPhotograph: Port Authority\n\n${'The harbour reopened. '.repeat(8)}`
    expect(blocksOf(text)).toHaveLength(3)
  })

  it('cuts a block that is too long for the parser at a sentence', () => {
    const blocks = blocksOf('The tide rose again that night. '.repeat(2000))
    expect(blocks.length).toBeGreaterThan(3)
    for (const block of blocks) expect(block).toMatch(/^The.*night\.$/)
  })

  it('cuts a long block without spaces, but no character in half', () => {
    const text = `a${'😀'.repeat(20_000)}`
    expect(blocksOf(text).join('')).toBe(text)
    for (const block of blocksOf(text)) expect(block.isWellFormed()).toBe(true)
  })
})
