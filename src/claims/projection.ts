import {CanBe, canBe, Pos} from '#language'
import type {Body} from './body.js'
import type {DisplayWord} from './display.js'

/** What a noun stands behind and a verb does not. */
const BEFORE_NOUN: ReadonlySet<number> = new Set([
  Pos.determiner,
  Pos.adjective,
  Pos.adposition,
  Pos.numeral,
])
/** What an object or a complement opens with. */
const OPENS_OBJECT: ReadonlySet<number> = new Set([
  Pos.determiner,
  Pos.adjective,
  Pos.adposition,
  Pos.numeral,
  Pos.name,
  Pos.noun,
  Pos.pronoun,
  Pos.adverb,
])
const NOMINAL: ReadonlySet<number> = new Set([Pos.noun, Pos.name, Pos.adjective, Pos.pronoun])

/**
 * Tags of a display line, corrected where taggers go wrong in headlines: a bare verb behind a
 * plural subject (“Paratroopers Stage Mutiny”) passes for a noun. It is a verb where it can be
 * one, stands where one can stand, and the body uses it as one.
 */
export function projectedTags(
  words: readonly DisplayWord[],
  tagged: Uint8Array,
  body: Body,
): Uint8Array {
  const tags = Uint8Array.from(tagged)
  for (const [at, {word, isName}] of words.entries()) {
    if (isName) {
      tags[at] = Pos.name
      continue
    }
    if (words[at - 1]?.form === 'to' && canBe(word.normal, CanBe.base, lexiconOf(body))) {
      tags[at] = Pos.verb
    } else if (isDoubtful(tags, at) && isVerb(words[at]!, body)) tags[at] = Pos.verb
  }
  return tags
}

function lexiconOf({article}: Body) {
  return article.language.lexicon
}

function isDoubtful(tags: Uint8Array, at: number): boolean {
  if (at === 0 || !NOMINAL.has(tags[at]!)) return false
  const [before, after] = [tags[at - 1]!, tags[at + 1]]
  if (BEFORE_NOUN.has(before) || before === Pos.verb || before === Pos.auxiliary) return false
  return NOMINAL.has(before) && (after === undefined || OPENS_OBJECT.has(after))
}

function isVerb({word, lemmas}: DisplayWord, body: Body): boolean {
  const lexicon = lexiconOf(body)
  if (!canBe(word.normal, CanBe.base | CanBe.third | CanBe.past, lexicon)) return false
  return lemmas.some(
    (lemma) =>
      (hasDeedNoun(lemma, body) || body.hasVerb(lemma)) && !isNounThere(lemma, word.normal, body),
  )
}

/** “The beheading of a hostage” names a deed, and “beheads” tells of it. */
function hasDeedNoun(lemma: string, body: Body): boolean {
  return body
    .termsOfLemma(lemma)
    .some(({form}) => form !== lemma && canBe(form, CanBe.gerund, lexiconOf(body)))
}

/** A form that the body has as a noun is taken for one here as well. */
function isNounThere(lemma: string, form: string, body: Body): boolean {
  return body.term(form) !== undefined && body.hasNoun(lemma)
}
