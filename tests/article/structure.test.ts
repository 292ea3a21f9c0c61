import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {indexOfTree, LineIndex, parseText, readPlainSource} from '#text'
import {renderOutline} from '../../src/article/outline.js'
import {parseRoleOverride, readParts} from '../../src/article/structure.js'
import type {Part, RoleOverride} from '../../src/article/structure.js'

const LAYOUTS = new URL('../../samples/layouts/', import.meta.url)
const CLEAN = new URL('../../samples/clean/', import.meta.url)
const SEED = new URL('../../../shared/seed/article.txt', import.meta.url)
const BBC = new URL('../../../shared/eval/clean-bbc.jsonl.gz', import.meta.url)

const textsIn = (folder: URL): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.txt'))

const read = (file: URL): string => readPlainSource(readFileSync(file, 'utf8')).text

function partsOf(text: string, overrides?: readonly RoleOverride[]): Part[] {
  return readParts(indexOfTree(parseText(text), text), overrides)
}

function outlineOf(text: string): string {
  const index = indexOfTree(parseText(text), text)
  return renderOutline(index, readParts(index), new LineIndex(text))
}

/** “1 headline”: the line and the role of each part, for articles that must not be quoted. */
function rolesByLine(text: string): string[] {
  const lines = new LineIndex(text)
  return partsOf(text).map((part) => `${lines.pointAt(part.start).line} ${part.role}`)
}

/** “headline: Rain stops play”, for articles written in the test. */
function reading(text: string, overrides?: readonly RoleOverride[]): string[] {
  return partsOf(text, overrides).map(
    (part) => `${part.role}: ${text.slice(part.start, Math.min(part.end, part.start + 24))}`,
  )
}

const LEDE =
  'The county council voted on Tuesday to close the library in Ashby, although 900 people had asked it not to.'
const BODY =
  'Councillors said that they could not pay for repairs to the roof, which has leaked since the spring.'

const cleanArticles = (): {headline: string; body: string}[] =>
  gunzipSync(readFileSync(BBC))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {headline: string; body: string})

describe('furniture of a page', () => {
  it.each(['3', 'READ MORE ON LIBRARIES', 'Most read in Ashby'])('is no copy: %s', (line) => {
    const text = `Library to close\n\n${LEDE}\n\n${line}\n\n${BODY}`
    expect(reading(text)[2]).toBe(`boilerplate: ${line}`)
  })
})

describe('a line over the story', () => {
  it.each([
    ['By Jane Roe | June 3, 2024', 'byline'],
    ['By Jane Roe posted Aug 18th 2010 7:30PM', 'byline'],
    ['By Jane Roe, updated 3 hours ago', 'byline'],
    ['By Jane Roe - the harbour was shut', 'dek'],
    ['By all accounts it was posted at seven', 'dek'],
  ])('%s: %s', (line, role) => {
    expect(reading(`Library to close\n\n${line}\n\n${LEDE}\n\n${BODY}`)[1]).toMatch(`${role}:`)
  })
})

describe('labels in capitals', () => {
  it.each(['EXCLUSIVE: Library to close within weeks', 'OPINION — The case for more libraries'])(
    'open a headline: %s',
    (headline) => {
      expect(reading(`${headline}\n\n${LEDE}\n\n${BODY}`)[0]).toBe(
        `headline: ${headline.slice(0, 24)}`,
      )
    },
  )

  it('open a headline that begins with a place', () => {
    const text = `ASHBY: Library to close within weeks\n\nASHBY: ${LEDE}\n\n${BODY}`
    expect(reading(text).slice(0, 2)).toEqual([
      'headline: ASHBY: Library to close ',
      'dateline: ASHBY:',
    ])
  })

  it('name speakers where they come again', () => {
    const text = [
      'The library interview in full',
      `RUTH ASHBY: ${LEDE}`,
      `CALLOWAY: ${BODY}`,
      `ASHBY: ${BODY}`,
      'CALLOWAY: That is what the council told us in the spring, and it was not true.',
    ].join('\n\n')
    expect(reading(text).filter((part) => part.startsWith('dateline'))).toEqual([])
  })

  it('are no places where the whole story is in capitals', () => {
    const said = 'COUNCILLOR PRIYA OKORO SAID: "THE ROOF HAS LEAKED SINCE THE SPRING."'
    const text = `LIBRARY TO CLOSE\n\n${LEDE.toUpperCase()}\n\n${said}`
    expect(reading(text).at(-1)).toBe('paragraph: COUNCILLOR PRIYA OKORO S')
  })
})

describe('the sample layouts', () => {
  it.each(textsIn(LAYOUTS))('%s reads as its outline says', async (name) => {
    const golden = new URL(name.replace(/\.txt$/, '.outline'), LAYOUTS)
    const outline = `${outlineOf(read(new URL(name, LAYOUTS)))}\n`
    await expect(outline).toMatchFileSnapshot(fileURLToPath(golden))
  })

  it.each(textsIn(LAYOUTS))('%s reads the same with curly and with straight quotes', (name) => {
    const text = read(new URL(name, LAYOUTS))
    const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    expect(rolesByLine(straight)).toEqual(rolesByLine(text))
  })
})

describe('the parts', () => {
  it.each([
    ...textsIn(LAYOUTS).map((name) => new URL(name, LAYOUTS)),
    ...textsIn(CLEAN).map((name) => new URL(name, CLEAN)),
  ])('of %s cover every block in order', (file) => {
    const text = read(file)
    const index = indexOfTree(parseText(text), text)
    const parts = readParts(index)
    expect(new Set(parts.map((part) => part.block)).size).toBe(index.blocks.length)
    for (const [at, part] of parts.entries()) {
      const block = index.blocks[part.block]!
      expect(part.start).toBeGreaterThanOrEqual(Math.max(block.start, parts[at - 1]?.end ?? 0))
      expect(part.end).toBeGreaterThan(part.start)
      expect(part.end).toBeLessThanOrEqual(block.end)
      expect(part.why).not.toBe('')
    }
  })

  it('are none in an empty text and a paragraph in a line of copy', () => {
    expect(reading('')).toEqual([])
    expect(reading('This is one line of copy')).toEqual(['paragraph: This is one line of copy'])
  })

  it('keep a lede that nothing sets apart as body copy', () => {
    expect(
      reading(`Library to close\n\n${LEDE}\n\n${BODY}`).map((part) => part.split(':')[0]),
    ).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  it('take a line under the headline that the body repeats for the dek', () => {
    const dek = 'Councillors said that they could not pay for repairs.'
    const text = `Library to close\n\n${dek}\n\n${LEDE}\n\n${dek} The roof leaks.`
    expect(reading(text)[1]).toBe('dek: Councillors said that th')
  })

  it.each([
    ['The reading room leaked for a year, and no volunteers came forward.', 'dek'],
    ['The library in Ashby is to be sold, and no volunteers came forward.', 'paragraph'],
    ['The vote to close the library came after an hour of angry words.', 'paragraph'],
  ])(
    'tell a dek from a lede by which of two lines says what the headline says: “%s”',
    (line, role) => {
      const lede =
        'The county council voted on Monday to close the library in Ashby, which opened in 1904 and has had no repairs since.'
      const text = `County votes to close Ashby library\n\n${line}\n\n${lede}\n\n${BODY}`
      expect(reading(text)[1]!.split(':')[0]).toBe(role)
    },
  )

  it('take a wrapped caption’s last line for its credit', () => {
    const caption = 'Readers leave the library in Ashby after its last day on Saturday afternoon'
    const text = `Library to close\n\n${LEDE}\n\n${caption}\nReuters\n\n${BODY}`
    expect(reading(text).slice(2, 4)).toEqual([
      'caption: Readers leave the librar',
      'credit: Reuters',
    ])
  })

  it('take two lines in a group, the second with a credit, for a picture’s', () => {
    const group = 'The reading room\nChildren being read to by a volunteer on Friday Facebook'
    expect(reading(`Library to close\n\n${LEDE}\n\n${group}\n\n${BODY}`).slice(2, 5)).toEqual([
      'caption: The reading room',
      'caption: Children being read to b',
      'credit: Facebook',
    ])
  })

  it('take two lines in a group, the second with all words of the first, for a picture’s', () => {
    const group = 'Jane Roe\nLibrarian Jane Roe on her last day, with a reader of 40 years KTLV'
    expect(reading(`Library to close\n\n${LEDE}\n\n${group}\n\n${BODY}`).slice(2, 4)).toEqual([
      'caption: Jane Roe',
      'caption: Librarian Jane Roe on he',
    ])
  })

  it.each(['Ashby Courier/Jane Roe', 'Fenwick', 'Staff photo by Jane Roe', 'Fenwick Seeds Ltd'])(
    'take “%s” right under a line without a full stop for its credit',
    (owner) => {
      const group = `A leaking roof over the reading room of the library\n${owner}`
      expect(reading(`Library to close\n\n${LEDE}\n\n${group}\n\n${BODY}`).slice(2, 4)).toEqual([
        'caption: A leaking roof over the ',
        `credit: ${owner}`,
      ])
    },
  )

  it.each([
    'The vote\nCouncillors said that they had no choice, and nobody spoke for the library.',
    'A leaking roof over the reading room of the library, they said.\nFenwick',
    'Jane Roe 12\nFenwick',
  ])('leave a group of lines that are a title, a sentence or figures, “%s”', (group) => {
    const parts = reading(`Library to close\n\n${LEDE}\n\n${group}\n\n${BODY}`)
    expect(parts.filter((part) => /^(?:caption|credit)/.test(part))).toEqual([])
  })

  it('leave the last paragraph of an agency’s story copy', () => {
    const text = `Library to close\n\n${LEDE}\n\n${BODY} (Reuters)`
    expect(reading(text).at(-1)).toBe('paragraph: Councillors said that th')
  })

  it('leave a network’s name over a paragraph a subhead', () => {
    expect(reading(`Library to close\n\n${LEDE}\n\nFacebook\n\n${BODY}`)[2]).toBe(
      'subhead: Facebook',
    )
  })

  it('leave a paragraph that is repeated a paragraph', () => {
    const text = `Library to close\n\n${LEDE}\n\n“We had no choice.”\n\n“We had no choice.”\n\n${BODY}`
    expect(reading(text).filter((part) => part.startsWith('pull-quote'))).toEqual([])
  })

  it('read a hundred thousand lines', () => {
    const text = 'Short line\n'.repeat(100_000)
    expect(partsOf(text)).toHaveLength(100_000)
  })
})

describe('an editor’s correction', () => {
  const text = `Ashby library\n\n${LEDE}\n\nA leaking roof\n\n${BODY}\n`

  it('wins by line number, and another headline is not looked for', () => {
    expect(reading(text, [{role: 'headline', lines: [5, 5]}])).toEqual([
      'paragraph: Ashby library',
      'paragraph: The county council voted',
      'headline: A leaking roof',
      'paragraph: Councillors said that th',
    ])
  })

  it('wins by opening words, and the last correction wins', () => {
    const overrides = [parseRoleOverride('dek=The county'), parseRoleOverride('caption=A leaking')]
    expect(reading(text, overrides).slice(1, 3)).toEqual([
      'dek: The county council voted',
      'caption: A leaking roof',
    ])
    expect(reading(text, [...overrides, parseRoleOverride('subhead=4-5')])[2]).toBe(
      'subhead: A leaking roof',
    )
  })

  it('is read from a command line, and a wrong one is explained', () => {
    expect(parseRoleOverride('caption=14-15')).toEqual({role: 'caption', lines: [14, 15]})
    expect(parseRoleOverride('subhead=Why it matters')).toEqual({
      role: 'subhead',
      startsWith: 'Why it matters',
    })
    expect(() => parseRoleOverride('hedline=1')).toThrow('Unexpected role “hedline”')
    expect(() => parseRoleOverride('headline')).toThrow('without a place')
    expect(() => parseRoleOverride('caption=9-3')).toThrow('Unexpected lines “9-3”')
  })
})

describe.skipIf(!existsSync(SEED))('the customer’s article (needs ../shared)', () => {
  it('is read right in every block', () => {
    expect(rolesByLine(read(SEED))).toEqual([
      '1 headline',
      '3 dek',
      '5 timestamp',
      '7 paragraph',
      '9 paragraph',
      '11 subhead',
      '13 caption',
      '14 caption',
      '14 credit',
      '16 paragraph',
      '18 paragraph',
      '20 paragraph',
      '22 caption',
      '23 caption',
      '23 credit',
      '25 paragraph',
      '27 paragraph',
      '29 subhead',
      '31 paragraph',
      '33 paragraph',
      '35 paragraph',
      '37 paragraph',
      '39 caption',
      '40 credit',
      '42 paragraph',
      '44 paragraph',
    ])
  })
})

describe.skipIf(!existsSync(BBC))('500 clean articles (need ../shared)', () => {
  it.each(['\n', '\n\n'])(
    'keep their headlines, and hardly a line is misread (%j)',
    (separator) => {
      let display = 0
      let deks = 0
      for (const {headline, body} of cleanArticles()) {
        const parts = partsOf(`${headline}\n\n${body.split('\n').join(separator)}`)
        expect(parts[0]).toMatchObject({role: 'headline', start: 0, end: headline.length})
        display += parts.filter(({role}) =>
          /^(?:caption|credit|subhead|pull-quote)$/.test(role),
        ).length
        deks += parts.filter(({role}) => role === 'dek').length
      }
      expect(display).toBeLessThanOrEqual(5)
      expect(deks).toBeLessThanOrEqual(2)
    },
  )
})
