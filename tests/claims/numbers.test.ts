import {describe, expect, it} from 'vitest'
import {numberClaimsOf} from '#claims'
import {articleWith} from './article-of.js'

/** Our own copy of a pit accident, with numbers of many sorts. */
const PIT = `The roof of the north shaft at Harwick came down on Tuesday 3 May at 6.30am.
Twelve miners died and 40 were hurt, two of them badly, the owners said.
The pit employs 1,240 people and made a profit of £36.4m in 2003, up from £30m a year before.
One in five of its men is over 50. Its deepest shaft goes 1,200 metres down.
Around 300 families have been moved, and up to 90 houses will have to be pulled down.
Jane Oakes, 43, who led the rescue, said that three men and two women had gone down with her.`

/** The claims of a headline: value or values, what bears them out, what speaks against them. */
function claimsOf(headline: string): string {
  const article = articleWith(headline, PIT)
  return numberClaimsOf(article)
    .map(({quantity, support, rivals}) => {
      const against = rivals.map((rival) => article.slice(rival)).join(', ')
      return `${article.slice(quantity)} ${support}${against && ` against ${against}`}`
    })
    .join('; ')
}

describe('numberClaimsOf', () => {
  it.each([
    ['12 miners dead', '12 value'],
    ['15 miners dead', '15 none against Twelve'],
    ['Shaft kills a dozen', 'a dozen value'],
    ['Shaft kills 15', '15 none against Twelve'],
    ['40 hurt in pit', '40 value'],
    ['50 hurt in pit', '50 none against 40'],
    ['Pit makes £36m', '£36m value'],
    ['Pit makes £38m', '£38m none'],
    ['Pit makes $36.4m', '$36.4m none'],
    ['Profit rises 21% at pit', '21% derived'],
    ['Profit rises 27% at pit', '27% none'],
    ['Profit rises £6.4m at pit', '£6.4m derived'],
    ['20% of men over 50', '20% value; 50 value'],
    ['Pit of 1,200 people', '1,200 value'],
    ['Pit of more than 1,000 people', '1,000 value'],
    ['Pit of 1,400 people', '1,400 none against 1,240'],
    ['Shaft 1.2km deep', '1.2km value'],
    ['Shaft 1.5km deep', '1.5km none'],
    ['Five went down with leader', 'Five derived'],
    ['Woman, 43, led rescue', '43 value'],
    ['Woman, 47, led rescue', '47 none'],
    ['Roof fell on May 3 at 6.30am', 'May 3 value; 6.30am value'],
    ['Roof fell on 5 May', '5 May none'],
    ['Hundreds of families moved', 'Hundreds value'],
    ['15 more miners dead', '15 none'],
    ['Pit of 250 people', '250 none'],
    ['Channel 4 films at pit', ''],
  ])('holds %j against the body', (headline, expected) => {
    expect(claimsOf(headline)).toBe(expected)
  })

  it.each([
    ['The cook served the crew for six years', 'four years'],
    ['The crew was paid £16m', '£14m'],
    // “Several boats” bears any small number out, but for the sentence that says how many.
    ['The crew repaired nine boats', 'three'],
    ['Crew repaired the pump in nine hours', undefined],
  ])('finds the sentence that says %j with another number', (headline, expected) => {
    const article = articleWith(
      headline,
      'The cook served the crew for four years. The crew was paid £14m, and £2m more in May.\nThe crew repaired three boats by night.\nSeveral pumps were old. It took a month.',
    )
    const [claim] = numberClaimsOf(article)
    expect(claim?.restated && article.slice(claim.restated)).toBe(expected)
  })

  it.each([
    ['Crew gets two-year deal', 'The engine came in 1994.', true],
    ['Crew gets two-year deal', 'They will stay until 1996.', false],
    ['Captain jailed for six years', 'The engine came in 1994.', true],
    ['First new boat in 17 years', 'The engine came in 1994.', false],
    ['First new boat in 17 years', 'The engine came in 1904 and went in 1994.', false],
    ['First new boat in 17 years', 'It rained all night.', true],
    ['Mill shut after 25 years', 'It ground for a quarter of a century.', false],
    ['Mill shut after 30 years', 'Ada Moll, now 52, bought it at 22.', false],
    ['Cook stays for three years', 'She will cook for another three seasons.', false],
    ['Cook stays for three years', 'She has three pots.', true],
    ['First new boat in two decades', 'It rained all night.', true],
    ['Crew marks 30th anniversary', 'The engine came in 1994.', false],
    ['Crew marks 30th anniversary', 'It rained all night.', true],
    ['Crew marks 30th win', 'It rained all night.', false],
    ['Crew out for three months', 'It rained all night.', false],
  ])('asks of %j whether “%s” gives it', (headline, sentence, isUnreckoned) => {
    const body = `The harbour board met at noon. It heard the crew of the boat. ${sentence} It will meet again in the hall.`
    const claim = numberClaimsOf(articleWith(headline, body)).at(-1)
    expect(claim?.unreckoned).toBe(isUnreckoned)
  })

  it.each([
    ['Cook jailed for eight years', 'A court jailed him for six years.', 'six years'],
    [
      'Cook gets eight years for fraud',
      'He was sentenced on Monday to six years in prison.',
      'six years',
    ],
    [
      'Cook jailed for 18 months',
      'He was sentenced to a year and a half, and jailed for 18 months.',
      undefined,
    ],
    [
      'Cook jailed for ten years',
      'He was sentenced to six years, and to four years for theft.',
      undefined,
    ],
    ['Cook jailed for eight years', 'The crown asked for a sentence of six years.', undefined],
    ['Cook gets eight years for the run', 'He was sentenced to six years in prison.', undefined],
    ['Cook jailed for at least eight years', 'He was sentenced to nine years.', undefined],
    [
      'Cook jailed for eight years',
      'He was jailed for six years, and his wife for two years.',
      undefined,
    ],
    ['Cook jailed for eight years', 'In 2010 he was sentenced to six years.', undefined],
    [
      'Cook jailed for eight years',
      'He was jailed for six years, and will serve eight years.',
      undefined,
    ],
    ['Cook jailed eight years ago is free', 'He was sentenced to six years in prison.', undefined],
    ['Cook jailed for 20 months', 'He was sentenced to one year and eight months.', undefined],
    [
      'Cook jailed for three years',
      'He was sentenced to five years, two of them suspended.',
      undefined,
    ],
  ])('holds the term of %j against “%s”', (headline, sentence, expected) => {
    const body = `The harbour board met at noon in 2008. It heard the crew of the boat from 2000 on. ${sentence} It will meet again.`
    const article = articleWith(headline, body)
    const [claim] = numberClaimsOf(article)
    expect(claim?.restated && article.slice(claim.restated)).toBe(expected)
  })

  it.each([
    ['Board backs bill 52-48', 'Members voted 52 to 48 for it.', 'derived'],
    ['Board backs bill 52-48', 'The bill had 52 votes to 48.', 'derived'],
    ['Court splits 5-4 on bill', 'Five of its nine judges agreed, and four did not.', 'derived'],
    ['Crew win race 3-1', 'It won by three boats to one.', 'derived'],
    ['Crew win race 7-2', 'It won with ease.', 'none'],
    ['Crew win race 7-2', 'Seven boats were new.', 'none'],
  ])('holds the score of %j against “%s”', (headline, sentence, support) => {
    const body = `The harbour board met at noon. It heard the crew of the boat. ${sentence} It will meet again in the hall.`
    const claim = numberClaimsOf(articleWith(headline, body)).at(-1)
    expect(claim?.support).toBe(support)
  })

  it('says nothing where the body is too short to tell', () => {
    expect(
      numberClaimsOf(articleWith('15 miners dead', 'Twelve miners died. It was dark.')),
    ).toEqual([])
  })

  it('holds a caption against the rest of the page, and not against itself', () => {
    const [claim] = numberClaimsOf(articleWith('Some of the 15 miners', PIT, 'caption'))
    expect([claim?.support, claim?.rivals.length]).toEqual(['none', 1])
  })
})
