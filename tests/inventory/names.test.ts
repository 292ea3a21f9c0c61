import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {loadLanguage} from '#engine'
import {PhraseIndex} from '../../src/inventory/names/phrase-index.js'
import {aliasTable, foldedName, nameLikelihood, namesOf} from '#inventory'
import {indexOfTree, parseText} from '#text'

const language = loadLanguage()

const articleOf = (text: string): Article =>
  new Article(indexOfTree(parseText(text), text), {language})

/** The names of a story, after a headline that says nothing: “person Ann Roe: Ann Roe, Roe”. */
function entitiesIn(body: string): string[] {
  const article = articleOf(`Council meets again\n\n${body}`)
  return namesOf(article).entities.map(
    ({kind, name, mentions}) => `${kind} ${name}: ${mentions.map(({text}) => text).join(', ')}`,
  )
}

const namesIn = (body: string) => namesOf(articleOf(`Council meets again\n\n${body}`))

describe('mentions', () => {
  it('reads runs of capitals with the small words inside them', () => {
    expect(
      entitiesIn('The aide met Ludwig van der Berg and the University of Trieste in the rain.'),
    ).toEqual([
      'person Ludwig van der Berg: Ludwig van der Berg',
      'organisation University of Trieste: University of Trieste',
    ])
  })

  it('keeps “and” and “for” inside the names of bodies only', () => {
    expect(
      entitiesIn(
        'The plan of the Department for Roads and Canals pleased Marsh and Holt in court.',
      ),
    ).toEqual([
      'organisation Department for Roads and Canals: Department for Roads and Canals',
      'other Marsh: Marsh',
      'other Holt: Holt',
    ])
  })

  it('tells first words from names by the lexicon and by the rest of the body', () => {
    expect(
      entitiesIn('Harbours are shut. Brown left early. Nobody saw Brown go. Pskov slept.'),
    ).toEqual(['other Brown: Brown, Brown', 'other Pskov: Pskov'])
  })

  it('takes titles off and possessive endings', () => {
    const [mention] = namesIn('It was Defence Minister Sergei Orlov’s idea to go.').mentions
    expect(mention).toMatchObject({text: 'Sergei Orlov', title: 'defence minister'})
  })

  it('leaves days and months out', () => {
    expect(entitiesIn('They met on Monday and again in March of that year.')).toEqual([])
  })
})

describe('entities', () => {
  it('puts surnames, first names and initials with the full name', () => {
    expect(
      entitiesIn(
        'They saw Thomas Alder. Later Mr Alder spoke, and Tom Alder left. “Go, Thomas,” she said.',
      ),
    ).toEqual(['person Thomas Alder: Thomas Alder, Alder, Tom Alder, Thomas'])
  })

  it('keeps people apart who share a surname only', () => {
    expect(entitiesIn('They saw Thomas Alder and his wife Rachel Alder at the fair.')).toEqual([
      'person Thomas Alder: Thomas Alder',
      'person Rachel Alder: Rachel Alder',
    ])
  })

  it('puts an acronym with its expansion, in brackets or not', () => {
    expect(
      entitiesIn('The European Court of Ferries (ECF) ruled. Owners told the ECF that they agree.'),
    ).toEqual(['organisation European Court of Ferries: European Court of Ferries, ECF, ECF'])
  })

  it('knows places', () => {
    expect(entitiesIn('The ferry left for Norway and Marseille at noon.')).toEqual([
      'place Norway: Norway',
      'place Marseille: Marseille',
    ])
  })
})

describe('what the copy bears out', () => {
  it('bears out a country by its people, its capital and its cities', () => {
    const names = namesIn('The Chennai team left. A Peruvian player stayed in the hotel.')
    expect(names.placeBearing('india')).toBeDefined()
    expect(names.placeBearing('indians')).toBeDefined()
    expect(names.placeBearing('lima')).toBeDefined()
    expect(names.placeBearing('norway')).toBeUndefined()
  })

  it('bears out a capital by its country, and no other city', () => {
    const names = namesIn('The government of Norway agreed to the plan on the coast.')
    expect(names.placeBearing('oslo')).toBeDefined()
    expect(names.placeBearing('bergen')).toBeUndefined()
  })

  it('bears out a state by the short form of a dateline', () => {
    const names = namesIn('MERCY FLAT, Nev. — The lights went out in the town on Monday.')
    expect(names.placeBearing('nevada')).toBeDefined()
  })

  it('knows initials of words that stand together', () => {
    const names = namesIn('The plan of the Harbour and Rivers Trust was late.')
    expect(names.hasInitials('hrt')).toBe(true)
    expect(names.hasInitials('htr')).toBe(false)
  })

  it('does not count what only display text says', () => {
    const names = namesOf(articleOf('Oslo meets again\n\nThe council met at noon in the hall.'))
    expect(names.hasPhrase('oslo')).toBe(false)
    expect(names.hasPhrase('council met')).toBe(true)
  })
})

describe('words of names', () => {
  it('folds accents, possessives and stops', () => {
    expect(['Sánchez’s', 'U.N.', 'Ødegård', 'O’Brien', 'Adams’'].map(foldedName)).toEqual([
      'sanchez',
      'un',
      'odegard',
      "o'brien",
      'adams',
    ])
  })

  it('tells names from words where case tells nothing', () => {
    const {lexicon} = language
    expect(
      ['london', 'qzarkov', 'brown', 'harbour', 'cyberharbour'].map((word) =>
        nameLikelihood(word, lexicon),
      ),
    ).toEqual(['name', 'unknown', 'either', 'word', 'word'])
  })
})

describe('aliases', () => {
  it('takes a house’s rows beside the shipped ones', () => {
    const table = aliasTable(['The Nook > Nook Theatre, playhouse', 'KHC, Kirk Harbour Club'])
    expect(table.get('the nook')).toEqual(['nook theatre', 'playhouse'])
    expect(table.get('kirk harbour club')).toEqual(['khc'])
    expect(table.get('nook theatre')).toBeUndefined()
    expect(table.get('wall street')).toContain('dow jones')
  })
})

describe('size', () => {
  it('reads a story of thirty thousand names', () => {
    const letters = 'bcdfghklmn'
    const surname = (at: number) =>
      `Q${String(at % 5000).replace(/\d/g, (digit) => letters[Number(digit)]!)}ov`
    const sentences = Array.from({length: 30_000}, (_, at) => `They met Ann ${surname(at)}.`)
    const {mentions, entities} = namesIn(sentences.join(' '))
    expect(mentions).toHaveLength(30_000)
    expect(entities).toHaveLength(5000)
  }, 60_000)
})

describe('questions about phrases', () => {
  it('looks at no more places in a long copy than in a short one', () => {
    const placesIn = (people: number, phrase: string) => {
      const copy = Array.from({length: people}, (_, at) => ['ann', `q${at}`]).flat()
      return new PhraseIndex(copy).rarestPair(phrase.split(' ')).places.length
    }
    for (const phrase of ['ann zz', 'q1 ann q2', 'ann q3 ann q4', 'q7 ann zz']) {
      expect(placesIn(20_000, phrase)).toBe(placesIn(20, phrase))
    }
  })

  it('finds phrases of any length, and only whole ones', () => {
    const index = new PhraseIndex('the quay of the old ferry and the old town'.split(' '))
    for (const phrase of [
      'the quay',
      'of the old ferry',
      'the old town',
      'quay of the old ferry and',
    ])
      expect(index.has(phrase), phrase).toBe(true)
    for (const phrase of ['old quay', 'of the old town', 'town the', 'the old ferry town'])
      expect(index.has(phrase), phrase).toBe(false)
  })

  it('knows names by their beginnings, and acronyms by their letters', () => {
    const names = namesIn('They met Marchbanks at the Harbour and Rivers Trust in the rain.')
    expect(names.hasNameFrom('march')).toBe(true)
    expect(names.hasNameFrom('archb')).toBe(false)
    expect(names.hasInitials('harti')).toBe(true)
    expect(names.hasInitials('hrtr')).toBe(true)
    expect(names.hasInitials('a'.repeat(50))).toBe(false)
  })
})
