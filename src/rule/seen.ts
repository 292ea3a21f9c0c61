import type {Article} from '#article'
import {CanBe, canBe} from '#language'
import type {Suspicion} from '#language'
import {copyBefore} from './copy-before.js'

/** Verbs of seeing, letting and helping, behind whose object a base form stands (Quirk et al. 1985, section 16.52). */
const SEEING =
  /\b(?:see|sees|saw|seeing|watch|watche[sd]|watching|hear|hears|heard|hearing|let|lets|letting|makes?|made|making|help|helps|helped|helping)\b((?:[^.;:!?“”"]|\.(?=\d))*)$/
const AUXILIARIES = new Set(['be', 'do', 'have'])
/** Code units before a base form that are searched for such a verb. */
const REACH = 90
/** How an object begins: “seen running form the scene” has none. */
const OBJECT =
  /^ (?:the|an?|this|that|these|those|his|her|their|its|our|my|your|him|them|us|me|you|it|all|both|two|three|many|some|more|[A-Z\d£$€]\S*)\b/
/** A word between that would end the object, or behind which no verb stands. */
const ENDING =
  /\b(?:that|if|when|who|which|will|would|can|could|has|have|had|is|are|was|were|to|\w+n['’]t|not)\b|\b(?:away|back|up|down|a|an|the|at|by|for|from|in|into|of|off|on|out|over|under|with|and|or)\s+$/

/** Whether a base form stands behind what somebody sees: “saw the captain, now 60, hand papers to her”. */
export function isSeen(article: Article, {found, start}: Suspicion): boolean {
  const verb = found[0] ?? ''
  if (AUXILIARIES.has(verb) || !canBe(verb, CanBe.base, article.language.lexicon)) return false
  const object = SEEING.exec(copyBefore(article, start, REACH))?.[1]
  return object !== undefined && OBJECT.test(object) && !ENDING.test(object)
}
