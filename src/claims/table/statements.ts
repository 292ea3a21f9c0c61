import type {Body} from '../body.js'
import type {Doubt} from '../cues/doubts.js'
import {excerptText} from '../cues/wording.js'
import type {DisplayClause} from '../clauses.js'
import type {DisplayUnit, DisplayWord} from '../display.js'
import {coverageOf, GRADES, supportOf, SUPPORTED} from '../support.js'
import type {ClaimRow, Support} from './row.js'

/** Weighted share of a statement's words that one sentence has, from which it says the same. */
const SAYS_THE_SAME = 0.6
/** Below this share the sentence speaks of something else. */
const SPEAKS_OF_IT = 0.34

/**
 * What a display line states, clause by clause; a name by itself states nothing.
 *
 * @param doubts what the body does not vouch for, however much of the words it has.
 */
export function statementRows(unit: DisplayUnit, body: Body, doubts: readonly Doubt[]): ClaimRow[] {
  return unit.clauses
    .filter(({words}) => words.some(({isContent, isName}) => isContent && !isName))
    .map((clause) => {
      const row = statementRow(unit, clause, body)
      const doubt = doubts.find((one) => one.clause === clause)
      return doubt ? doubted(row, doubt, body) : row
    })
}

/** The same words under a hedge bear a statement out in part at most. */
function doubted(row: ClaimRow, {cue, sentence}: Doubt, {article}: Body): ClaimRow {
  const verb = cue.tier === 'disclaimer' ? 'takes it back' : 'hedges it'
  const hedge = `the body ${verb}: “${excerptText(article, cue)}”`
  return {
    ...row,
    support: row.support === 'none' ? 'none' : 'weak',
    evidence: sentence,
    gap: row.gap === '' || sentence !== row.evidence ? hedge : `${hedge}; ${row.gap}`,
  }
}

function statementRow({part}: DisplayUnit, clause: DisplayClause, body: Body): ClaimRow {
  const words = clause.words.filter(({isContent}) => isContent)
  const [best] = coverageOf(body, words)
  const missing = words.filter((word) => !hasIn(body, word, best?.place))
  return {
    start: clause.words.find(({form}) => !JOINING.has(form))?.start ?? clause.start,
    end: clause.end,
    role: part.role,
    kind: 'statement',
    support: supportBy(body, words, missing, best),
    evidence: best && best.covered >= SPEAKS_OF_IT ? best.sentence : undefined,
    gap: gapOf(body, missing),
  }
}

/** Words that join a clause to the one before. */
const JOINING = new Set(['and', 'but', 'as', 'while', 'after', 'before'])

function supportBy(
  body: Body,
  words: readonly DisplayWord[],
  missing: readonly DisplayWord[],
  best: {readonly place: number; readonly covered: number} | undefined,
): Support {
  const telling = words.filter(({isName}) => !isName)
  if (!best || best.covered < SPEAKS_OF_IT || telling.every((word) => missing.includes(word)))
    return 'none'
  const isInItsWords = words.every(
    (word) => (supportOf(body, word).grades.get(best.place) ?? 0) >= GRADES.lemma,
  )
  if (isInItsWords) return 'exact'
  const isAbsent = missing.some((word) => supportOf(body, word).grade < SUPPORTED)
  return best.covered >= SAYS_THE_SAME && !isAbsent ? 'paraphrased' : 'weak'
}

function hasIn(body: Body, word: DisplayWord, place: number | undefined): boolean {
  return place !== undefined && (supportOf(body, word).grades.get(place) ?? 0) >= SUPPORTED
}

/** Words that the sentence lacks; of those that the whole body lacks it is said. */
function gapOf(body: Body, missing: readonly DisplayWord[]): string {
  const absent = missing.filter((word) => supportOf(body, word).grade < SUPPORTED)
  const elsewhere = missing.filter((word) => !absent.includes(word))
  return [
    ...(absent.length > 0 ? [`nowhere in the body: ${listed(absent)}`] : []),
    ...(elsewhere.length > 0 ? [`not in this sentence: ${listed(elsewhere)}`] : []),
  ].join('; ')
}

function listed(words: readonly DisplayWord[]): string {
  return [...new Set(words.map(({word}) => `“${word.text}”`))].join(', ')
}
