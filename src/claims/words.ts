import {ofFormsByLexicon} from '#article'
import {knownBasesOf, rememberedByLexicon} from '#language'
import type {Lexicon} from '#language'

/** Words that say nothing by themselves, and what tokenised copy cuts off (“ ' s”, “n't”). */
const EMPTY = new Set(
  `a about above after again against ago ahead all along already also although am amid among an and
  another any anyone anything are aren't around as at away back be because been before being below
  between both but by can can't cannot could couldn't d did didn't do does doesn't doing don't done down
  during each either else enough even ever every everyone everything few for from further get gets
  getting go goes going gone got had hadn't has hasn't have haven't having he her here hers herself him
  himself his how however i if in into is isn't it it's its itself just keep keeps last least less let
  let's like ll made make makes making many may maybe me might mine more most much must my myself n't near
  neither never new next no nobody none nor not nothing now of off on once one only onto or other others our
  ours ourselves out over own per perhaps put puts quite rather re really s said same say saying says
  seem seems she should shouldn't since so some someone something soon still such t take takes
  than that that's the their theirs them themselves then there there's these they this those though
  through throughout thus till to today together tomorrow tonight too took toward towards under until
  up upon us use used ve very via was wasn't way we well went were weren't what what's when where whether
  which while who who's whom whose why will with within without won't would wouldn't yes yesterday yet
  you your yours yourself mr mrs ms dr sir`.split(/\s+/),
)

/** Whether the form says something: “mutiny” and “Pskov” do, “the”, “has” and “60” do not. */
export function isContent(form: string): boolean {
  if (form.length < 2 || EMPTY.has(form)) return false
  return /^[a-z]+$/.test(form) || (/\p{L}{2}/u.test(form) && !/^[^\p{L}]*\d/u.test(form))
}

/** A word in lower case without the ending of a possessive or the stop of an abbreviation. */
export function formOf(normal: string): string {
  if (normal.endsWith("'s")) return normal.slice(0, -2)
  if (normal.endsWith("'") || normal.endsWith('.')) return normal.slice(0, -1)
  return normal
}

/** A form with what it has in common with others, whatever the article. */
export interface Kin {
  readonly form: string
  readonly isContent: boolean
  /** The dictionary forms that it may belong to, itself where it is none: “left” → left, leave. */
  readonly lemmas: readonly string[]
  /** What is left of it without its endings: “allegedly” and “allegations” → alleg. */
  readonly stem: string
  /** What the parts of a compound are that say something: “ex-minister” → ex, minister. */
  readonly parts: readonly Kin[]
}

/** What each form of a text is, without its ending. */
export const kinOfForms = ofFormsByLexicon((normal, lexicon) => kinOf(formOf(normal), lexicon))

/** What a form is that `formOf` gave. */
export const kinOf: (form: string, lexicon: Lexicon) => Kin = rememberedByLexicon(readKin)

function readKin(form: string, lexicon: Lexicon): Kin {
  const bases = knownBasesOf(form, lexicon)
  const parts = form.includes('-') ? form.split('-').filter(isContent) : []
  return {
    form,
    isContent: isContent(form),
    lemmas: bases.length > 0 ? bases : [form],
    stem: stemOf(form),
    parts: parts.map((part) => kinOf(part, lexicon)),
  }
}

/** The dictionary forms that a form may belong to. */
export function lemmasOf(form: string, lexicon: Lexicon): readonly string[] {
  return kinOf(form, lexicon).lemmas
}

/** Endings that words of one family differ by, longest first. */
const ENDINGS =
  /(?:isations?|izations?|ational|ations?|ements?|ments?|nesses|ness|ities|ingly|edly|ally|ions?|ings?|ives?|able|ible|ance|ence|ants?|ents?|ers?|ors?|ists?|isms?|ity|ful|ous|ial|al|ly|ed|es|ic|s|e|y)$/
/** A stem with fewer letters would make strangers one family. */
const SHORTEST_STEM = 4

/** The endings are taken off twice. Crude on purpose; only forms of six letters and more are cut. */
function stemOf(form: string): string {
  let stem = form
  for (let round = 0; round < 2 && stem.length >= SHORTEST_STEM + 2; round++) {
    const shorter = stem.replace(ENDINGS, '')
    if (shorter.length < SHORTEST_STEM) break
    stem = shorter
  }
  return stem
}

/** Frequencies in a million words between which the weight of a word falls from 8 to 1. */
const [LIGHTEST, HEAVIEST] = [1, 8]
const COMMON = 4000

/**
 * How much a word says, from 1 to 8: the logarithm of how rare it is in print, as an inverse
 * document frequency is. A word that no dictionary has is a name and weighs most.
 */
export function weightOf(form: string, isName: boolean, lexicon: Lexicon): number {
  const name = form.charAt(0).toUpperCase() + form.slice(1)
  const perMillion = lexicon.frequency(isName ? name : form)
  return Math.min(HEAVIEST, Math.max(LIGHTEST, Math.log(COMMON / (perMillion + 0.5))))
}
