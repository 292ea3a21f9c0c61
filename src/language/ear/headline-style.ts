/** How a headline is written: as a sentence, With Capitals, or IN CAPITALS. */
export const Style = {sentence: 0, title: 1, capitals: 2} as const
export type Style = (typeof Style)[keyof typeof Style]

/** Shorter words are written small in many houses’ capitalised headlines. */
const LONG_WORD = /(?<![\p{L}’'-])\p{L}{4,}/gu
/** So are these in some. */
const LITTLE_WORDS = new Set(
  (
    'about above across after against along among around before behind below beneath beside between ' +
    'beyond down during from inside into like near once onto over past since than that through till ' +
    'toward towards under until upon when while with within without'
  ).split(' '),
)
/** Of the other long words, so many have a capital. */
const CAPITALISED_SHARE = 0.85

export function styleOf(headline: string): Style {
  if (headline === headline.toUpperCase()) return Style.capitals
  const long = (headline.match(LONG_WORD) ?? []).filter((word) => !LITTLE_WORDS.has(word))
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return capitals >= long.length * CAPITALISED_SHARE ? Style.title : Style.sentence
}
