import {bodyOf} from '../body.js'
import type {DisplayUnit} from '../display.js'
import type {DisplayClause} from '../clauses.js'

/**
 * Words by which a display line does not vouch for what it says: it names how sure it is, whose
 * word it is, or that somebody denies it. Rules of certainty measure themselves on lines that have
 * none of them and are not hedged otherwise (`isHedged`).
 */
export const DISPLAY_HEDGES: ReadonlySet<string> = new Set(
  `may might could would should if likely probably possible possibly perhaps maybe apparent apparently
  appear appears seem seems suggest suggests reportedly report reports reported allegedly alleged
  allege alleges allegation allegations claim claims claimed claiming purport purports purported
  purportedly supposed supposedly suspected believed thought understood presumed feared fear fears rumour rumours rumoured
  rumor rumors rumored speculation unconfirmed unverified say says said saying tell tells told
  according source sources accused deny denies denied hoax fake false debunked satire satirical spoof
  so-called`.split(/\s+/),
)

/** A line that denies what it names states no fact that a body could fail to confirm. */
const NEGATIONS = new Set('not no never nobody none nothing neither cannot'.split(' '))

/**
 * Whether a display line leaves open whether its claim is so: by one of `DISPLAY_HEDGES`, quotation
 * marks, a question mark, a speaker (“Police: …”), or “to” or a modal before its verb in every clause.
 */
export function isHedged(unit: DisplayUnit): boolean {
  return isLeftToOthers(unit) || unit.clauses.every(({isFuture}) => isFuture)
}

/** `isHedged`, but for what is only announced. */
function isLeftToOthers(unit: DisplayUnit): boolean {
  if (unit.isQuestion || unit.attribution) return true
  if (/[?"“”‘]|(?:^|\s)'/.test(unit.article.slice(unit.part))) return true
  return unit.words.some(({form}) => DISPLAY_HEDGES.has(form)) || isSpokenInBody(unit)
}

/** Whether a display line states what it claims as a fact. */
export function statesAsFact(unit: DisplayUnit): boolean {
  return !denies(unit) && !isHedged(unit)
}

/** Whether a display line states what it claims as a fact, or as certain to come: “Mayor to resign”. */
export function statesOrAnnounces(unit: DisplayUnit): boolean {
  return !denies(unit) && !isLeftToOthers(unit)
}

function denies({words}: DisplayUnit): boolean {
  return words.some(({form}) => NEGATIONS.has(form) || /n['’]t$/.test(form))
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
