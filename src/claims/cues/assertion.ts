import {bodyOf} from '../body.js'
import type {DisplayUnit} from '../display.js'
import type {DisplayClause} from '../clauses.js'

/**
 * Words by which a display line says that it does not vouch for its claim, or that it denies it.
 * A line with one of them, with quotation marks, a question mark, a speaker (“Police: …”) or “to”
 * before its verb in every clause is hedged: rules of certainty measure themselves on all others.
 */
export const DISPLAY_HEDGES: ReadonlySet<string> = new Set(
  `reportedly report reports reported alleged allegedly alleges allege allegation allegations claim
  claims claimed claiming rumour rumours rumor rumors rumoured rumored purported purportedly supposed
  supposedly apparent apparently may might could would likely possible possibly perhaps maybe probably
  unconfirmed suspected say says said saying tell tells told according source sources believed thought
  feared fears fear hoax fake false debunked denies deny denied so-called seems appears appear suggests
  suggest mystery speculation unverified accused satirical satire spoof parody prank lie lies not no
  never nobody none cannot`.split(/\s+/),
)

/** Whether a display line states what it claims as a fact. */
export function statesAsFact(unit: DisplayUnit): boolean {
  if (unit.isQuestion || unit.attribution || isSpokenInBody(unit)) return false
  if (/[?"“”‘]|(?:^|\s)'|'(?:\s|$)/.test(unit.article.slice(unit.part))) return false
  if (unit.clauses.every(({isFuture}) => isFuture)) return false
  return !unit.words.some(({form}) => DISPLAY_HEDGES.has(form) || form.endsWith("n't"))
}

const SAYS = new Set(['said', 'says', 'say', 'told', 'claimed', 'claims'])

/** Whether the label before a colon says something in the body: “Farmer: …”. */
function isSpokenInBody({kicker, words, article}: DisplayUnit): boolean {
  if (!kicker) return false
  const label = words.filter(({end, isContent}) => end <= kicker.end && isContent)
  return label.some(({form}) =>
    bodyOf(article)
      .term(form)
      ?.words.some(({index}) =>
        article.words.slice(index + 1, index + 3).some(({normal}) => SAYS.has(normal)),
      ),
  )
}

/** The words that a clause is about, those that it goes on from first. */
export function wordsOfClaim({subject, words}: DisplayClause): DisplayClause['words'] {
  return [...new Set([...subject, ...words])]
}

/** So many lines of one article are reported by a rule; more have one cause. */
export const MOST_LINES = 8
/** Words of the longest headline or dek that is read. */
export const LONGEST_LINE = 80
