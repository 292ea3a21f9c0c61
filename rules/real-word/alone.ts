import type {Article} from '#article'
import {canBe, CanBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from '#rule'

/** Code units before a word that are searched: a sentence of middling length. */
const REACH = 160
const NUMERALS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/
/** Behind these a numeral tells the time. */
const OF_TIME = /^(?:about|after|around|at|before|between|by|from|past|since|till|to|until)$/
/** What ends a time: a stop, or what begins anew. */
const ENDS_TIME =
  /^(?:["”’]?[.,;:!?)–—]|\s[–—-]|\s+(?:and|at|but|each|every|in|on|or|o['’]clock|so|that|the|this|to|tomorrow|tonight|when|yesterday)\b|$)/

/** Whether a numeral tells the time: “not at their best before ten”. */
export function isClockTime({text}: Article, {found, before, end}: Suspicion): boolean {
  if (!NUMERALS.test(found[0] ?? '') || !OF_TIME.test(before)) return false
  return ENDS_TIME.test(text.slice(end, end + 12))
}

/** Another number in the same sentence, of which the numeral is one more. */
const NUMBERED =
  /(?:\d|\b(?:one|two|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twice)\b)[^.;!?]*[,;:–—]\s+$/

/** Whether a numeral stands for so many of what was counted: “it does 4mph; up here, three is a sprint”. */
export function isNumeralAlone(article: Article, {found, after, start}: Suspicion): boolean {
  if (!NUMERALS.test(found[0] ?? '') || !/^(?:is|was|would|will)$/.test(after)) return false
  return NUMBERED.test(copyBefore(article, start, REACH))
}

/** Particles, prepositions and stops: no noun that the possessive could belong to. */
const NO_NOUN =
  /^(?:["”’]?[.,;:!?)–—]|\s[–—-]|\s+(?:aside|at|away|back|by|down|for|from|in|off|on|out|over|through|to|up|with|without)\b|$)/
/** What is done to things, and seldom to him (the only word of these that stands before nouns too). */
const DONE_TO_THINGS =
  /\b(?:ate|bought|buys?|drew|drives|drove|eats?|holds?|held|ke(?:eps?|pt)|loses?|lost|parks|parked|plays|played|sells?|sold|spends?|spent|uses?|used|wears?|wore|writes|wrote)\s+$/
/** “Nothing for us to add”: whose it is to do. */
const FOR_WHOM =
  /\b(?:anything|better|difficult|easy|enough|hard|impossible|nothing|possible|reason|something|time)\s+for\s+$/

/** Whether a possessive pronoun stands for the thing: “many have let theirs out”, “kept his by 19 votes”. */
export function isPossession(article: Article, {found, meant, start, end}: Suspicion): boolean {
  const own = found[0] ?? ''
  if (
    !/^(?:hers|his|mine|ours|theirs|yours)$/.test(own) ||
    !/^(?:he|her|him|me|our|their|them|us|you|your)$/.test(meant[0] ?? '')
  )
    return false
  if (!NO_NOUN.test(article.text.slice(end, end + 12))) return false
  const ahead = copyBefore(article, start, 20)
  return own === 'his' ? DONE_TO_THINGS.test(ahead) : !FOR_WHOM.test(ahead)
}

/** Whether “such” finds its “as” behind “of it”: “such of it as was steel”. */
export function isSuchOf({text}: Article, {found, end}: Suspicion): boolean {
  return (
    found[0] === 'such' &&
    /^\s+of\s+(?:it|them|these|those|the|his|her|its|their)\b[^.;:!?]{0,40}?\bas\b/.test(
      text.slice(end, end + 60),
    )
  )
}

/** A noun or two, and no verb but that of a clause which tells of them. */
const VERBLESS =
  /^\s+(?:(?:an?|some)\s+)?[\p{Ll}’'-]+(?:\s+[\p{Ll}’'-]+)?(?:,\s+(?:which|who|where|with|and)\b[^,.;!?]*)?[.!?]/u

/** Whether “Then” goes on to the next thing, with no verb: “Then pudding, which was cold.” */
export function isNext(article: Article, {found, meant, start, end}: Suspicion): boolean {
  if (found[0] !== 'then' || meant[0] !== 'the') return false
  return (
    /(?:^|[.!?\n]["”’]*\s*)["“‘]?$/.test(copyBefore(article, start, 6)) &&
    VERBLESS.test(article.text.slice(end, end + 90))
  )
}

/** A comparative whose “than” is still to come. */
const UNCOMPARED =
  /\b(?:better|bigger|cheaper|earlier|easier|faster|fewer|further|greater|harder|higher|larger|later|less|longer|lower|more|older|shorter|slower|smaller|worse|younger)\b(?:(?!\bthan\b)[^.;!?])*$/i

/** Whether “than” belongs to a comparative further ahead: “more boats were lost by day than were lost by night”. */
export function isThanOf(article: Article, {found, meant, start}: Suspicion): boolean {
  if (found[0] !== 'than' || !/^(?:that|then)$/.test(meant[0] ?? '')) return false
  return UNCOMPARED.test(copyBefore(article, start, REACH))
}

/** How the object of “let” and the verb behind it are followed. */
const BEHIND_VERB =
  /^(?:about|across|along|an?|at|away|back|by|down|for|from|go|her|his|in|into|its|it|off|on|onto|out|over|past|the|their|them|through|to|under|up|with)$/

/** What is no noun, and ends no object. */
const NO_OBJECT =
  /^(?:an?|and|at|by|for|from|her|his|in|into|its|my|of|off|on|or|our|out|over|that|the|their|to|up|with|your)$/

/** Whether “let” has an object and what it does: “let raw sewage pour into a stream” (Quirk et al. 1985, section 16.52). */
export function isCausative({text, language}: Article, {found, end}: Suspicion): boolean {
  if (!/^(?:let|lets|letting)$/.test(found[0] ?? '')) return false
  const clause = /^[^.,;:!?]*/.exec(text.slice(end, end + 80))![0].toLowerCase()
  const words = clause.match(/[\p{L}’'-]+/gu) ?? []
  for (let at = 1; at < Math.min(words.length, 6); at++) {
    const isObject = !NO_OBJECT.test(words[at - 1]!)
    if (!isObject || !canBe(words[at]!, CanBe.base, language.lexicon)) continue
    if (
      at + 1 === words.length
        ? /[^\s]$/.test(clause) && words[at] !== 'last'
        : BEHIND_VERB.test(words[at + 1]!)
    )
      return true
  }
  return false
}

/** Behind a plural or a comma, and before what is covered. */
const COVERED =
  /^\s+(?:an?|the|this|these|all|only|every)\s+(?:[\p{L}\d-]+\s+){0,2}?(?:areas?|costs?|decades?|events|expenses|fields?|ground|months?|period|range|span|spell|subjects?|time|topics?|weeks?|years?)\b/u

/** Whether “cover” is a verb: “the records, which were found, cover a period of three years”. */
export function isCover(article: Article, {found, before, start, end}: Suspicion): boolean {
  if (found[0] !== 'cover' || !COVERED.test(article.text.slice(end, end + 50))) return false
  return (
    /,\s+$/.test(copyBefore(article, start, 3)) ||
    canBe(before, CanBe.plural, article.language.lexicon)
  )
}

/** Whether something is made or stolen “to order”. */
export function isToOrder({text, language}: Article, {found, before, end}: Suspicion): boolean {
  return (
    found[0] === 'to' &&
    canBe(before, CanBe.participle, language.lexicon) &&
    /^\s+order(?:["”’]?[.,;:!?)–—]|\s+(?:and|at|but|by|for|from|in|on|or|with)\b|$)/.test(
      text.slice(end, end + 14),
    )
  )
}

/** What people work with. */
const INSTRUMENTS =
  /^\s+(?:an?\s+|the\s+|their\s+|his\s+|her\s+)?(?:[\p{L}-]+\s+){0,2}?(?:axes|bats|binoculars|bolts|brooms|brushes|buckets|cameras|chains|crowbars|diggers|drills|drones|excavators|forks|gloves|guns|hammers|hooks|hoses|kitchen knives|knives|ladders|lanterns|machetes|nets|pliers|poles|pumps|rakes|rods|ropes|saws|scissors|screwdrivers|shovels|sieves|spades|spanners|spears|sponges|sticks|stones|tongs|torches|trowels|truncheons|tweezers|water cannon|wheelbarrows)\b/u

/** Whether “with” tells what with: “pulling fish from the shallows with landing nets”. */
export function isInstrument({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'with' && INSTRUMENTS.test(text.slice(end, end + 50))
}

/** Whether what stands behind “and” opens as an earlier member did: “some because they want to and some because they must”. */
export function isParallel(article: Article, {found, start, end}: Suspicion): boolean {
  if (!/^(?:and|but|or)$/.test(found[0] ?? '')) return false
  const opening = /^\s+([\p{L}’'-]+\s+[\p{L}’'-]+)\b/u.exec(article.text.slice(end, end + 40))?.[1]
  if (opening === undefined) return false
  const sentence = /[^.!?;]*$/.exec(copyBefore(article, start, REACH))![0]
  return new RegExp(`(?:^|[,“"\\s])${opening}\\b`, 'iu').test(sentence)
}

/** Where a runner stands in baseball. */
const BASE =
  /^\s+(?:first|second|third)(?=["”’]?[.,;:!?)–—]|\s+(?:after|and|base|but|for|in|on|or|to|when|with)\b)/

/** Whether “at” tells at which base: “with the runner at second”. */
export function isAtBase({text}: Article, {found, end}: Suspicion): boolean {
  return found[0] === 'at' && BASE.test(text.slice(end, end + 20))
}

/** Whether a pronoun stands behind a “be” that leaves it open which: “data, be they national or not”. */
export function isBeThey(article: Article, {found, start}: Suspicion): boolean {
  return (
    /^(?:he|it|she|they)$/.test(found[0] ?? '') &&
    /[,(–—]\s?be\s+$/.test(copyBefore(article, start, 6))
  )
}
