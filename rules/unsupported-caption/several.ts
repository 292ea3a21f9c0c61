import {bodyOf, graveEvidence, lineOf} from '#claims'
import type {Body, DisplayUnit, DisplayWord, GraveClaim} from '#claims'
import type {Article} from '#article'
import type {Report} from '#rule'

/** Who is seen in pictures of news, by their lemmas. Ours. */
const PERSONS = new Set(
  `boy burglar captain child climber cyclist demonstrator doctor driver farmer firefighter fisherman girl
  gunman guard hostage man migrant miner minister nurse officer passenger patient pilot player
  policeman politician prisoner protester pupil refugee robber sailor soldier student suspect swimmer
  teacher teenager thief victim woman worker`.split(/\s+/),
)
/** Words of a sentence that speaks of more than one, whatever it calls them. */
const OF_SEVERAL = new Set(
  `they them their theirs themselves both others other several many some pair trio group crew gang men
  women people children two three four five six seven eight nine ten dozen each and`.split(/\s+/),
)

/**
 * A caption that shows several where the story tells the same of one: “arrested soldiers”, and a
 * body in which a soldier was arrested and no other is spoken of.
 */
export function severalForOne(
  article: Article,
  {words}: DisplayUnit,
  claims: readonly GraveClaim[],
): Report | undefined {
  const body = bodyOf(article)
  for (const word of words) {
    const lemma = singularOf(word)
    const places = lemma === undefined ? undefined : placesOfOne(body, lemma)
    if (!lemma || !places) continue
    const telling = claims.flatMap((claim) => graveEvidence(body, claim).bound)
    const place = telling.find((known) => places.has(known) && !isOfSeveral(body, known))
    if (place !== undefined) return reportOf(article, word, lemma, body.sentences[place]!)
  }
  return undefined
}

function singularOf({form, lemmas}: DisplayWord): string | undefined {
  const singulars = [...lemmas, form.replace(/men$/, 'man')]
  return singulars.find((singular) => PERSONS.has(singular) && singular !== form)
}

/** Where the body has the noun, if it has it in the singular only. */
function placesOfOne(body: Body, lemma: string): ReadonlySet<number> | undefined {
  const terms = body.termsOfLemma(lemma)
  return terms.length > 0 && terms.every(({form}) => form === lemma)
    ? new Set(terms.flatMap(({places}) => places))
    : undefined
}

function isOfSeveral(body: Body, place: number): boolean {
  return body.article
    .wordsOf(body.sentences[place]!)
    .some(({normal}) => OF_SEVERAL.has(normal) || /^\d/.test(normal))
}

function reportOf(
  article: Article,
  {word, start, end}: DisplayWord,
  lemma: string,
  sentence: {readonly start: number; readonly end: number},
): Report {
  return {
    span: {start, end},
    reason: `Unexpected “${word.text}” in the caption, expected one ${lemma} as in the body`,
    note: `The caption shows ${word.text.toLowerCase()}; the body (line ${lineOf(article, sentence.start)}) tells this of one ${lemma}, and speaks of no other. Say how many there were, or let the caption show one.`,
    evidence: [{start: sentence.start, end: sentence.end, label: 'tells it of one'}],
    severity: 'hint',
    confidence: 0.5,
  }
}
