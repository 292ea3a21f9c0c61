import {formsOf, relatedForms} from '#language'
import type {Form, Lexicon} from '#language'
import {inCaseOf} from '#text'
import type {Word} from '#text'
import type {Ground, Planter} from './fault.js'
import {neighboursOf} from './places.js'
import {isSameWord} from './words.js'

interface Change {
  readonly text: string
  readonly weight: number
}

const RAREST = 1

/** Forms of the three verbs that carry number: only the change of number or shape jars. */
const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  is: ['are', 'be', 'being'],
  are: ['is', 'be'],
  was: ['were', 'be'],
  were: ['was', 'be'],
  be: ['been', 'being', 'is'],
  been: ['be', 'being'],
  being: ['been', 'be'],
  am: ['is', 'are'],
  has: ['have', 'having'],
  have: ['has', 'having', 'had'],
  having: ['have'],
  does: ['do'],
  do: ['does', 'doing', 'done'],
  done: ['did', 'do'],
  doing: ['do', 'done'],
}

/** How readily one form is written for another; tenses of one person read well in each other's place. */
const READINESS: Readonly<Record<string, number>> = {
  'base plural': 0.5,
  'plural base': 0.6,
  'base third': 0.5,
  'third base': 0.7,
  'base past': 0.5,
  'past base': 0.8,
  'gerund base': 0.9,
  'base gerund': 0.7,
  'participle base': 0.7,
  'base participle': 0.3,
  'past gerund': 0.4,
  'gerund past': 0.4,
  'past participle': 0.6,
  'participle past': 0.9,
  'third gerund': 0.3,
  'gerund third': 0.3,
  'past third': 0.05,
  'third past': 0.05,
}

const ONE = new Set('a an one each every this another that'.split(' '))
const MANY = new Set(
  'these those several many few both two three four five six seven eight nine ten various numerous'.split(
    ' ',
  ),
)
const BEFORE_BASE = new Set(
  'to will would can could may might must should did do does not cannot'.split(' '),
)
const AFTER_BE = new Set('is are was were be been being'.split(' '))
const AFTER_HAVE = new Set('has have had having'.split(' '))

/** Another form of the same noun or verb. */
export const plantInflection: Planter = (word, ground) => {
  const changes =
    CARRIERS[word.normal]?.map((text) => ({text, weight: 1})) ?? changesOf(word, ground)
  const {lexicon, random} = ground
  const fit = changes.filter(({text}) => isWorthWriting(text, word.normal, lexicon))
  const change = random.weighted(fit, ({weight}) => weight)
  if (!change || !random.chance(Math.min(1, change.weight))) return undefined
  const {start, end} = word
  return {span: {start, end}, wrong: inCaseOf(word.text, change.text), right: word.text}
}

function isWorthWriting(text: string, meant: string, lexicon: Lexicon): boolean {
  return lexicon.frequency(text) >= RAREST && text !== meant && !isSameWord(text, meant)
}

function changesOf(word: Word, {article, lexicon}: Ground): Change[] {
  const isWord = (text: string) => lexicon.frequency(text) >= RAREST
  const from = formsOf(word.normal, isWord)
  const before = neighboursOf(word, article).before?.normal ?? ''
  return relatedForms(word.normal, isWord)
    .filter(({text}) => !formsOf(text, isWord).some((form) => from.includes(form) && isPast(form)))
    .map(({form, text}) => ({
      text,
      weight: Math.max(0, ...from.map((own) => readiness(own, form, before))),
    }))
}

/** “pled” and “pleaded”, “proved” and “proven” are one form in two spellings. */
function isPast(form: Form): boolean {
  return form === 'past' || form === 'participle'
}

/** The word before may leave no doubt of what must stand here; then the change is plainly wrong. */
function readiness(from: Form, to: Form, before: string): number {
  const plain = READINESS[`${from} ${to}`] ?? 0
  if (from === 'base' && (to === 'plural' || to === 'third') && ONE.has(before)) return 1.5
  if (from === 'plural' && to === 'base' && MANY.has(before)) return 1.5
  if (from === 'base' && to !== 'plural' && BEFORE_BASE.has(before)) return plain * 2
  if (from === 'participle' || from === 'past') {
    if (AFTER_HAVE.has(before) || AFTER_BE.has(before)) return plain * 1.6
  }
  if (from === 'gerund' && AFTER_BE.has(before)) return plain * 1.5
  return plain * 0.7
}
