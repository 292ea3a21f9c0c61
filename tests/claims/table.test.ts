import {describe, expect, it} from 'vitest'
import {claimTableOf} from '#claims'
import {articleWith} from './article-of.js'

function rowsOf(display: string): string[] {
  const article = articleWith(display)
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

  it('tells nothing of a name that stands by itself', () => {
    expect(rowsOf('Jane Oakes')).toEqual(['name | exact | Jane Oakes'])
  })
})
