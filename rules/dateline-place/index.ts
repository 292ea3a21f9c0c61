import {defineRule, z} from '#rule'
import {placeIn} from './place.js'

export default defineRule({
  id: 'dateline-place',
  summary: 'A dateline whose place the story never names.',
  category: 'consistency',
  severity: 'hint',
  fix: 'none',
  confidence: 0.5,
  options: z.strictObject({
    allow: z
      .array(z.string())
      .default([])
      .describe('Places from which the house reports whatever the story is about'),
  }),
  *check(article, {allow}) {
    const homes = new Set(allow.map((place) => place.toLowerCase()))
    const [dateline] = article.partsOf('dateline')
    const place = dateline && placeIn(article, dateline)
    if (!place) return
    const name = article.slice(place)
    const words = article.wordsIn(place).map(({normal}) => normal)
    if (words.length === 0 || homes.has(name.toLowerCase())) return
    const main = words.toSorted((a, b) => b.length - a.length)[0]!
    const isNamed = article.words.some(
      ({normal, start}) =>
        (start < place.start || start >= place.end) &&
        (normal === main || normal === `${main}'s` || normal.startsWith(`${main}-`)),
    )
    if (isNamed) return
    yield {
      span: place,
      reason: `Unexpected “${name}” in the dateline, expected a place that the story names`,
      note: `The story never names ${name}; a dateline says where the reporter was.`,
    }
  },
})
