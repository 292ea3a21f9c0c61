import {CanBe, canBe, Pos} from '#language'
import type {Span} from '#text'
import type {DisplayUnit, DisplayWord} from './display.js'

/** One statement of a display line. */
export interface DisplayClause extends Span {
  /** Its own words, in order; neither the kicker nor who says it. */
  readonly words: readonly DisplayWord[]
  /** What it speaks of: its own words before the verb, or those of the clause it goes on from. */
  readonly subject: readonly DisplayWord[]
  /** Its first verb; a clause of a name and a participle has that. */
  readonly verb: DisplayWord | undefined
  /** Whether it tells of what is to come: “to cut”, “will cut”, “set to cut”. */
  readonly isFuture: boolean
}

/** Words that open a clause of their own where a verb follows. */
const OPENERS = new Set(
  'as while after before but when because although if since until amid'.split(' '),
)
const FUTURE = new Set('will shall may might could would'.split(' '))

/** Cuts a line at semicolons, stops and dashes, at “as” and its kind, and before “, verb” and “and verb”. */
export function clausesOf(unit: DisplayUnit): DisplayClause[] {
  const words = unit.words.filter((word) => !isOutside(unit, word))
  const clauses: DisplayClause[] = []
  for (const run of runsOf(unit, words)) {
    if (run.some(({isContent}) => isContent)) clauses.push(clauseOf(unit, run, clauses.at(-1)))
  }
  return clauses
}

function isOutside({kicker, attribution}: DisplayUnit, {start}: DisplayWord): boolean {
  return [kicker, attribution].some((span) => span && span.start <= start && start < span.end)
}

function runsOf(unit: DisplayUnit, words: readonly DisplayWord[]): DisplayWord[][] {
  const runs: DisplayWord[][] = [[]]
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (before && isCut(unit, words, at)) runs.push([])
    runs.at(-1)!.push(word)
  }
  return runs
}

function isCut(unit: DisplayUnit, words: readonly DisplayWord[], at: number): boolean {
  const gap = unit.article.text.slice(words[at - 1]!.end, words[at]!.start)
  if (/[;!?]|\.\s|\s[-–—]\s/.test(gap)) return true
  const word = words[at]!
  if (OPENERS.has(word.form)) return words.slice(at + 1, at + 8).some((next) => isVerb(unit, next))
  if (word.form === 'and') return words[at + 1] !== undefined && isFinite(unit, words[at + 1]!)
  return gap.includes(',') && isFinite(unit, word)
}

function isVerb(unit: DisplayUnit, word: DisplayWord): boolean {
  return unit.tagOf(word) === Pos.verb
}

function isAuxiliary(unit: DisplayUnit, word: DisplayWord): boolean {
  return unit.tagOf(word) === Pos.auxiliary
}

function isFinite(unit: DisplayUnit, word: DisplayWord): boolean {
  const finite = CanBe.base | CanBe.third | CanBe.past
  return isVerb(unit, word) && canBe(word.word.normal, finite, unit.article.language.lexicon)
}

function clauseOf(
  unit: DisplayUnit,
  words: readonly DisplayWord[],
  before: DisplayClause | undefined,
): DisplayClause {
  const at = words.findIndex((word) => isVerb(unit, word) || isAuxiliary(unit, word))
  const own = words.slice(0, Math.max(0, at)).filter(({isContent}) => isContent)
  // “has cancer” has no verb but “has”.
  const verb = words.find((word) => isVerb(unit, word)) ?? words[at]
  return {
    start: words[0]!.start,
    end: words.at(-1)!.end,
    words,
    subject: own.length > 0 || at < 0 ? own : (before?.subject ?? []),
    verb,
    isFuture: isFuture(words, at),
  }
}

function isFuture(words: readonly DisplayWord[], verb: number): boolean {
  const before = words.slice(0, Math.max(0, verb)).map(({form}) => form)
  return before.at(-1) === 'to' || before.some((form) => FUTURE.has(form))
}
