import type {Article} from '#article'
import type {Span} from '#text'
import type {DisplayWord} from './display.js'

/** Those whom headlines let speak before a colon or behind a dash. */
const SPEAKERS = new Set(
  `agency analyst analysts archbishop army association attorney authorities bank boss campaigners
  ceo charity chief chiefs coach committee company coroner council court critics data doctors
  economist economists experts expert family figures government inquiry inquest insiders investigators
  judge jury lawyer lawyers leader leaders mayor military minister ministers ministry mp mps nhs
  officer officers official officials organisers paper pm police poll president prosecutor
  prosecutors report reports researchers residents scientists secretary sheriff source sources
  spokesman spokesperson spokeswoman staff state statement study survey think-tank tribunal un union
  unions watchdog who witness witnesses`.split(/\s+/),
)
/** Labels by which desks flag a story; capitals make no speakers of them. */
const FLAGS = new Set(
  `advisory analysis breaking confirmed exclusive finally graphic live news photos pictured pictures
  revealed update updated video watch`.split(/\s+/),
)
/** A label or a speaker takes no more words than this. */
const LONGEST_LABEL = 4
/** Verbs of saying that end a headline's attribution: “…, police say”. */
const SAYS = new Set('say says said claims claim warns warn reports report'.split(' '))

export interface HeadlineParts {
  readonly kicker: Span | undefined
  readonly attribution: Span | undefined
}

/**
 * What stands outside the claim of a display line: a label before a colon, or who says it, before
 * a colon, behind a dash or a comma. Names and those who use to speak are speakers.
 */
export function headlineParts(
  article: Article,
  part: Span,
  words: readonly DisplayWord[],
): HeadlineParts {
  const label = labelBeforeColon(article, words)
  const behind = speakerBehind(article, words)
  if (!label) return {kicker: undefined, attribution: behind && spanOf(behind)}
  if (label.some(isSpeaker)) return {kicker: undefined, attribution: spanOf(label)}
  return {
    kicker: {start: part.start, end: label.at(-1)!.end},
    attribution: behind && spanOf(behind),
  }
}

function labelBeforeColon(
  article: Article,
  words: readonly DisplayWord[],
): readonly DisplayWord[] | undefined {
  for (let at = 1; at <= Math.min(LONGEST_LABEL, words.length - 1); at++) {
    const gap = article.text.slice(words[at - 1]!.end, words[at]!.start)
    if (/^["'”’)]?\s?:\s/.test(gap)) return words.slice(0, at)
  }
  return undefined
}

/** “… – minister”, “… - police”, “…, police say”, “…, says minister”. */
function speakerBehind(
  article: Article,
  words: readonly DisplayWord[],
): readonly DisplayWord[] | undefined {
  for (let at = Math.max(1, words.length - LONGEST_LABEL); at < words.length; at++) {
    const gap = article.text.slice(words[at - 1]!.end, words[at]!.start)
    const rest = words.slice(at)
    const isSpoken = rest.some(({form}) => SAYS.has(form))
    if (/\s[-–—]\s/.test(gap) && rest.some(isSpeaker)) return rest
    if (/^["'”’]?\s?,\s/.test(gap) && isSpoken && rest.length > 1) return rest
  }
  return undefined
}

function isSpeaker({form, isName}: DisplayWord): boolean {
  if (FLAGS.has(form)) return false
  return isName || SPEAKERS.has(form)
}

function spanOf(words: readonly DisplayWord[]): Span {
  return {start: words[0]!.start, end: words.at(-1)!.end}
}
