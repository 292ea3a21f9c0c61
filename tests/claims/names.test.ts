import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import type {RoleOverride} from '#article'
import {unsupportedNames} from '#claims'
import {loadLanguage} from '#engine'
import {aliasTable} from '#inventory'
import {indexOfTree, parseText, readPlainSource} from '#text'

const SEED = new URL('../../../shared/seed/article.txt', import.meta.url)
const language = loadLanguage()

const articleOf = (text: string, roles?: readonly RoleOverride[]): Article =>
  new Article(indexOfTree(parseText(text), text), {language, roles})

/** “Haddley > Hadley”: each name of a headline that the body does not give, and what was meant. */
function foundIn(headline: string, body: string): string[] {
  const article = articleOf(`${headline}\n\n${body}`, [{role: 'headline', lines: [1, 1]}])
  return unsupportedNames(article, aliasTable()).map((name) =>
    name.changed ? `${article.slice(name)} > ${name.changed.meant}` : article.slice(name),
  )
}

const FERRY =
  'Transport minister Gordon Hadley opened the inquiry on Monday. The ferry Perla sank off Bergen with 40 aboard. Its owner, Rachel Osborne, said that Mr Hadley had been told. The Norwegian Coast Agency (NCA) will report in May.'

describe('unsupported names', () => {
  it.each([
    ['sentence case', 'Minister Tobias Quill opens ferry inquiry', ['Tobias Quill']],
    ['Title Case', 'Minister Tobias Quillfeather Opens Ferry Inquiry', ['Tobias Quillfeather']],
    ['capitals', 'MINISTER TOBIAS QUILLFEATHER OPENS INQUIRY', ['TOBIAS QUILLFEATHER']],
    ['lower case', 'minister tobias quillfeather opens the inquiry', ['tobias quillfeather']],
  ])('reads %s', (_, headline, names) => {
    expect(foundIn(headline, FERRY)).toEqual(names)
  })

  it('reads a word as a first name before a name of the body, and not behind “to”', () => {
    expect(foundIn('transport minister mark hadley opens the inquiry', FERRY)).toEqual([
      'mark hadley > Gordon Hadley',
    ])
    expect(foundIn('minister has a minute to mark hadley as well', FERRY)).toEqual([])
  })

  it.each([
    ['a near spelling', 'Haddley opens ferry inquiry', 'Haddley > Hadley'],
    ['another first name', 'Simon Hadley opens ferry inquiry', 'Simon Hadley > Gordon Hadley'],
    ['another surname', 'Gordon Pike opens ferry inquiry', 'Gordon Pike > Gordon Hadley'],
    ['names of two people', 'Rachel Hadley opens inquiry', 'Rachel Hadley > Gordon Hadley'],
  ])('says what was meant by %s', (_, headline, found) => {
    expect(foundIn(headline, FERRY)).toEqual([found])
  })

  it.each([
    ['a possessive', 'Hadley’s ferry inquiry opens'],
    ['initials', 'NCA to report on ferry'],
    ['what initials stand for', 'Norwegian Coast Agency to report on ferry'],
    ['a country by its people', 'Norway opens ferry inquiry'],
    ['a region by a country', 'Scandinavian ferry inquiry opens'],
    ['a capital for its government', 'Oslo opens ferry inquiry'],
    ['a middle name', 'Gordon Miles Hadley opens inquiry'],
    ['a compound', 'Norwegian-built ferry sank in May'],
    ['words in capitals for weight', 'Hadley DENIES he was told of ferry'],
    ['a label', 'Analysis: Who was told of the ferry'],
    ['a day', 'Ferry inquiry opens on Wednesday'],
  ])('lets pass %s', (_, headline) => {
    expect(foundIn(headline, FERRY)).toEqual([])
  })

  it('does not take a capital for its country where something happens in it', () => {
    expect(foundIn('Ferry sinks in Oslo', FERRY)).toEqual(['Oslo'])
  })

  it('takes the words of a place together', () => {
    const body =
      'The new mayor opened the fair. People from all over York came to it. There were rides for the young. It ends on Sunday.'
    expect(foundIn('Mayor opens fair in New York', body)).toEqual(['New York'])
  })

  it('reports so many names at most', () => {
    const headline = Array.from({length: 60}, (_, at) => `Qu${'bcdfgh'[at % 6]}ov, then`).join(' ')
    expect(foundIn(headline, FERRY)).toHaveLength(12)
  })

  it('reads a hostile headline and body', () => {
    const letters = 'bcdfghklmn'
    const name = (at: number) =>
      `Q${[...String(at)].map((digit) => letters[Number(digit)]).join('')}ov`
    const many = Array.from({length: 20_000}, (_, at) => name(at)).join(' met ')
    expect(foundIn(many, FERRY)).toHaveLength(12)
    expect(foundIn('Tobias Quillfeather opens inquiry', `${FERRY} ${many}.`)).toEqual([
      'Tobias Quillfeather',
    ])
  }, 60_000)

  it.skipIf(!existsSync(SEED))('finds none in the customer’s article', () => {
    const {text} = readPlainSource(readFileSync(SEED, 'utf8'))
    const article = articleOf(text)
    expect(unsupportedNames(article, aliasTable()).map((name) => article.slice(name))).toEqual([])
  })
})
