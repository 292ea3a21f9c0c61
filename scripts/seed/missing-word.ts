import {formsOf} from '#language'
import {isLowerCase} from '#text'
import type {Word} from '#text'
import type {Ground, Planter} from './fault.js'
import {neighboursOf} from './places.js'
import {AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, SUBJECTS} from './words.js'

/** After these, copy may do without the word: “all of the”, “help to”, “said that”. */
const FREE_BEFORE = new Set(
  'all both half outside inside off help helped helping said says say think believe and or but'.split(
    ' ',
  ),
)

/** Leaves a word out, with the space before it. */
export const plantMissingWord: Planter = (word, ground) => {
  const {before, after} = neighboursOf(word, ground.article)
  if (!before || !after || !isLowerCase(word.text)) return undefined
  if (before.normal === after.normal || !FUNCTION_WORDS.has(word.normal)) return undefined
  if (!ground.random.chance(missed(word, before, after, ground))) return undefined
  const span = {start: before.end, end: after.start}
  return {span, wrong: ' ', right: ground.article.slice(span)}
}

/** How surely a reader misses the word. */
function missed({normal}: Word, before: Word, after: Word, {lexicon}: Ground): number {
  if (FREE_BEFORE.has(before.normal)) return 0.05
  const afterForms = formsOf(after.normal, (text) => lexicon.frequency(text) > 1)
  const isPlural = afterForms.includes('plural')
  if (normal === 'a' || normal === 'an') return 1
  if (normal === 'that') return 0.1
  if (normal === 'the') return isPlural || !isLowerCase(after.text) ? 0.1 : 0.45
  if (DETERMINERS.has(normal)) return isPlural ? 0.15 : 0.5
  if (SUBJECTS.includes(normal)) return 0.7
  if (/^(?:have|has|had)$/.test(normal)) return isOnlyParticiple(afterForms) ? 0.9 : 0.15
  if (/^(?:will|would|can|could|may|should|do|does|did)$/.test(normal)) return 0.4
  if (AUXILIARIES.includes(normal)) return 0.8
  if (normal === 'on' || normal === 'for') return /^[\p{Lu}\d]/u.test(after.text) ? 0.1 : 0.8
  if (PREPOSITIONS.includes(normal)) return 0.9
  return /^(?:than|as|if|because|when|while)$/.test(normal) ? 0.6 : 0.1
}

/** “have taken” without “have” jars; “have walked” may be “walked”. */
function isOnlyParticiple(forms: readonly string[]): boolean {
  return forms.includes('participle') && !forms.includes('past')
}
