/** A source of a pattern: a word that follows, with what parts it from the one before. */
export const WORD = "[ -][a-z’']+"

/** A source of a pattern: a part of the kind that a slot's letter stands for, and of what it is. */
function partOf(letter: string): string {
  return `(?:the )?${letter}(?:${WORD}){0,6}?`
}

/** Parts of one kind with commas and “and” between, as the group `list`. */
export function listOf(letter: string): string {
  const part = partOf(letter)
  return `(?<list>${part}(?:, ${part}){0,5},? and (?:the )?(?:other |another |remaining )?${part})`
}

/** What a total is of, as the group `noun`: so many words at least. */
export function nounOf(fewest: 0 | 1): string {
  return `(?<noun>(?:${WORD}){${fewest},12}?)`
}

/** What stands between a total and its parts. */
export const SET_OFF = '(?:: ?| - | – | — |—| \\()'

/** What closes a list: the sentence, a bracket, a dash, or what happened to them all. */
export const CLOSED =
  '(?= ?(?:[.;)]|,?["”’]|$| -| –|—|, (?:who|which|were|was|are|is|have|had|said|police|officials|the|he|she|they|it)\\b))'

/** Words that leave a list open, or count some twice. */
export const OPEN =
  /\b(?:including|among|such as|most|some|at least|mostly|mainly|notably|especially|up to|more than|over|about|around|nearly|of whom|of them|of which|both|also|plus|compared|against|after|before|versus|later|another|more|further|from|than)\b/

/** In UTF-16 code units. */
export const LONGEST = 260
