import type {Article, Part} from '#article'
import type {Span} from '#text'

/** Seats of governments and courts, from which stories of whole countries are reported. */
const CAPITALS = new Set(
  `washington london brussels paris berlin rome madrid moscow beijing tokyo delhi canberra ottawa
  edinburgh cardiff belfast dublin geneva vienna hague jerusalem nations kyiv kiev cairo tehran
  baghdad kabul islamabad seoul brasilia pretoria nairobi new york strasbourg luxembourg`.split(
    /\s+/,
  ),
)

/** The place that opens a dateline; undefined for a capital. */
export function placeIn(article: Article, {start, end}: Part): Span | undefined {
  const opening = /^[^,(–—\d]{2,40}/u.exec(article.text.slice(start, end))?.[0].trimEnd()
  const name = opening?.replace(/\s-$/, '').trimEnd()
  // “UPDATE:” and “NOTE:” open a line in the same way.
  if (!name || name.endsWith(':') || !/^\p{Lu}/u.test(name)) return undefined
  const words = name.toLowerCase().split(/[\s/]+/)
  return words.some((word) => CAPITALS.has(word)) ? undefined : {start, end: start + name.length}
}
