import {describe, expect, it} from 'vitest'
import {indexOfTree, ofForms, parseText} from '#text'

const indexOf = (text: string) => indexOfTree(parseText(text), text)

describe('ofForms', () => {
  it('gives a value for each form, in the order of the forms', () => {
    const index = indexOf('The boats and the crews sailed. Constructor and The boats sank.')
    expect(index.forms).toEqual(['the', 'boats', 'and', 'crews', 'sailed', 'constructor', 'sank'])
    expect(ofForms((form) => form.length)(index)).toEqual([3, 5, 3, 5, 6, 11, 4])
  })

  it('asks for a form once, whatever texts have it', () => {
    const asked: string[] = []
    const lengths = ofForms((form) => {
      asked.push(form)
      return form.length
    })
    expect(lengths(indexOf('Boats sank.'))).toEqual([5, 4])
    expect(lengths(indexOf('Crews of sunken boats sank.'))).toEqual([5, 2, 6, 5, 4])
    expect(asked).toEqual(['boats', 'sank', 'crews', 'of', 'sunken'])
  })

  it('remembers what is false or empty', () => {
    let asked = 0
    const isLong = ofForms((form) => {
      asked++
      return form.length > 9
    })
    for (let round = 0; round < 3; round++)
      expect(isLong(indexOf('Boats sank'))).toEqual([false, false])
    expect(asked).toBe(2)
  })

  it('begins anew after many forms, and still answers for the texts before', () => {
    const lengths = ofForms((form) => form.length)
    const before = indexOf('Boats sank off Harwick.')
    expect(lengths(before)).toEqual([5, 4, 3, 7])
    const many = Array.from({length: 45_000}, (_, at) => `w${at.toString(36)}x`)
    const text = Array.from({length: 450}, (_, at) =>
      many.slice(at * 100, at * 100 + 100).join(' '),
    )
    const long = indexOf(text.join('\n\n'))
    expect(lengths(long)).toEqual(many.map(({length}) => length))
    expect(lengths(indexOf('Harwick boats of old'))).toEqual([7, 5, 2, 3])
    expect(lengths(before)).toEqual([5, 4, 3, 7])
  })
})
