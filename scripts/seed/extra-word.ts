import {isLowerCase} from '#text'
import type {Word} from '#text'
import type {Draft, Ground, Planter} from './fault.js'
import {neighboursOf} from './places.js'
import {AUXILIARIES, CONJUNCTIONS, FUNCTION_WORDS, PREPOSITIONS, SUBJECTS} from './words.js'

const DOUBLED = 0.5
/** A content word is doubled less often than the small words that the eye runs over. */
const DOUBLED_CONTENT = 0.06
/** Grammar allows these twice: “had had”, “that that”; “her her” may be either. */
const MAY_DOUBLE = new Set(['that', 'had', 'her', 'so', 'very', 'is', 'many', 'no'])

const HARD_ARTICLES = new Set(['a', 'the'])
/** What an editor's second thought leaves beside the word that it was to replace. */
const SIBLINGS: ReadonlyArray<readonly [members: readonly string[], extra: readonly string[]]> = [
  [PREPOSITIONS, ['of', 'in', 'to', 'for', 'on', 'with', 'at', 'by', 'from']],
  [
    ['a', 'an', 'the', 'his', 'its', 'their'],
    ['the', 'a', 'of', 'to'],
  ],
  [AUXILIARIES, ['is', 'was', 'has', 'be', 'are', 'will', 'to', 'of']],
  [CONJUNCTIONS, ['of', 'the', 'to', 'in']],
  [SUBJECTS, ['the', 'a', 'of', 'it']],
]
/** Small words with those that may follow them in good copy. */
const MAY_FOLLOW: Readonly<Record<string, string>> = {
  are: 'to of',
  at: 'over about under in by',
  be: 'to of',
  by: 'over about as in',
  for: 'over about under as in on',
  from: 'in over under between about at on to as',
  has: 'to been as',
  in: 'to about over under that when if and as on by at from',
  is: 'to in as of',
  of: 'his the a its their about under over between as who which that when an than and it they',
  on: 'about as by in at',
  the: 'who',
  to: 'the a his its their about over be have do in by at for with as on that who when if an than and after it',
  was: 'to as of',
  will: 'be',
  with: 'over about as in by on at',
}

/** A word twice, or a small word that has no business where it stands. */
export const plantExtraWord: Planter = (word, ground) => {
  if (!isLowerCase(word.text)) return undefined
  return ground.random.chance(DOUBLED) ? doubled(word, ground) : inserted(word, ground)
}

function doubled(word: Word, {random}: Ground): Draft | undefined {
  if (MAY_DOUBLE.has(word.normal)) return undefined
  if (!FUNCTION_WORDS.has(word.normal) && !random.chance(DOUBLED_CONTENT)) return undefined
  return insertionBefore(word, word.text)
}

function inserted(word: Word, {article, random}: Ground): Draft | undefined {
  const {before, after} = neighboursOf(word, article)
  if (!before || !after) return undefined
  const extras = SIBLINGS.filter(([members]) => members.includes(word.normal)).flatMap(
    ([, extra]) => extra,
  )
  const extra = random.one(extras.filter((text) => jars(text, word, before)))
  return extra === undefined ? undefined : insertionBefore(word, extra)
}

function jars(extra: string, {normal}: Word, before: Word): boolean {
  if (extra === normal || extra === before.normal) return false
  if (HARD_ARTICLES.has(extra) && FUNCTION_WORDS.has(normal)) return true
  return !MAY_FOLLOW[extra]?.split(' ').includes(normal)
}

function insertionBefore({start}: Word, extra: string): Draft {
  return {span: {start, end: start}, wrong: `${extra} `, right: ''}
}
