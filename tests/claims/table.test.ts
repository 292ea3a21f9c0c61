import {describe, expect, it} from 'vitest'
import {claimTableOf} from '#claims'
import {articleWith} from './article-of.js'

function rowsOf(display: string, body?: string): string[] {
  const article = articleWith(display, body)
  return claimTableOf(article).map(({kind, support, gap, ...span}) =>
    [kind, support, article.slice(span), ...(gap === '' ? [] : [gap])].join(' | '),
  )
}

describe('claimTableOf', () => {
  it('holds statements, names and numbers against the body', () => {
    expect(rowsOf('Jane Oakes resigns after fire at Harwick mill')).toEqual([
      'statement | weak | Jane Oakes resigns after fire at Harwick mill | not in this sentence: “fire”, “Harwick”, “mill”',
      'name | exact | Jane Oakes',
      'name | exact | Harwick',
    ])
  })

  it('says what the body lacks', () => {
    const rows = rowsOf('Oakes hails seven new sprinklers in Brussels')
    expect(rows.some((row) => row.startsWith('number | none | seven'))).toBe(true)
    expect(rows).toContain('name | none | Brussels | nowhere in the body: “Brussels”')
    expect(rows.some((row) => /^statement \| none .*“hails”/.test(row))).toBe(true)
  })

  it('says what the body hedges or takes back, however much it has of the words', () => {
    const rest =
      'The gale blew all night.\nNobody on board was hurt.\nThe quay is closed until Friday.'
    const stated = `The gale has sunk four boats in the bay.\n${rest}`
    expect(rowsOf('Gale sinks four boats', stated)).toContain(
      'statement | exact | Gale sinks four boats',
    )
    const hedged = `The gale has reportedly sunk four boats in the bay.\n${rest}`
    expect(rowsOf('Gale sinks four boats', hedged)).toContain(
      'statement | weak | Gale sinks four boats | the body hedges it: “reportedly”',
    )
    expect(rowsOf('Gale reportedly sinks four boats', hedged).join('\n')).not.toContain('hedges')
    const untrue = `${rest}\nThe report that the gale has sunk four boats is untrue.`
    expect(rowsOf('Gale sinks four boats', untrue)).toContain(
      'statement | weak | Gale sinks four boats | the body takes it back: “is untrue”',
    )
  })

  it('tells nothing of a name that stands by itself', () => {
    expect(rowsOf('Jane Oakes')).toEqual(['name | exact | Jane Oakes'])
  })
})
