import type {Article} from '#article'
import {CanBe, Pos, canBe} from '#language'
import type {Sentence, Word} from '#text'

/** When a verb puts what it says, as far as its own forms tell. */
export type Time = 'past' | 'perfect' | 'present' | 'future' | 'conditional' | 'planned' | 'gerund'

/** A verb with its auxiliaries. Words are places in `Article.words`. */
export interface VerbGroup {
  /** The verb that carries the meaning. */
  readonly verb: number
  /** The first auxiliary, or the verb. */
  readonly firstWord: number
  readonly time: Time
  readonly isPassive: boolean
  readonly isNegated: boolean
}

const WILL = new Set("will shall won't 'll he'll she'll they'll we'll it'll i'll you'll".split(' '))
const CONDITIONAL = new Set(
  "would could may might should can cannot can't couldn't wouldn't shouldn't must he'd she'd they'd we'd it'd i'd you'd".split(
    ' ',
  ),
)
const HAVE = new Set(
  "have has had having haven't hasn't hadn't they've we've i've you've".split(' '),
)
const BE_PRESENT = new Set(
  "is are am isn't aren't he's she's it's they're we're i'm you're that's".split(' '),
)
const BE_PAST = new Set("was were wasn't weren't".split(' '))
const BE = new Set(['be', 'been', 'being', ...BE_PRESENT, ...BE_PAST])
const DO = new Set("do does did don't doesn't didn't".split(' '))
const GET = new Set(['get', 'gets', 'got', 'getting'])
const NEGATIVE = /^(?:not|never|cannot)$|n't$/

/** Words of which all tags are auxiliaries' however they are tagged. */
function isHelper(word: string): boolean {
  return [WILL, CONDITIONAL, HAVE, BE, DO, GET].some((set) => set.has(word))
}

/** Adverbs, “not” and pronouns that may stand between the parts of a verb. */
const MOST_BETWEEN = 3

/**
 * The verbs of a sentence with tense, aspect and voice, in text order. A participle that stands
 * alone (“a man jailed for theft”) is past. Time is linear in the words.
 */
export function readVerbs(article: Article, sentence: Sentence): VerbGroup[] {
  const tags = article.tagsOf(sentence)
  const groups: VerbGroup[] = []
  let helpers: number[] = []
  let between = 0
  for (let at = sentence.firstWord; at < sentence.endWord; at++) {
    const word = article.words[at]!
    const tag = tags[at - sentence.firstWord]!
    if (isHelper(word.normal) && !isMain(article, at, sentence.endWord)) {
      if (between > 0 && isCut(article, at)) helpers = []
      helpers.push(at)
      between = 0
    } else if (word.normal === 'to' && tag !== Pos.adposition) {
      helpers.push(at)
      between = 0
    } else if (isVerb(article, word, tag, between === 0 ? helpers.at(-1) : undefined)) {
      groups.push(groupOf(article, helpers, at))
      helpers = []
    } else if (helpers.length > 0 && (!isBetween(word, tag) || ++between > MOST_BETWEEN)) {
      helpers = []
      between = 0
    }
  }
  return groups
}

/** The tagger takes “could close” and “was jailed” for adjectives and nouns at times. */
function isVerb(article: Article, word: Word, tag: number, helper: number | undefined): boolean {
  if (tag === Pos.verb) return true
  if (helper === undefined) return false
  const {normal} = article.words[helper]!
  const wanted = BE.has(normal) || HAVE.has(normal) ? CanBe.participle : CanBe.base
  if (wanted === CanBe.participle && !/(?:ed|en)$/.test(word.normal)) return false
  if (normal === 'to' && tag !== Pos.auxiliary) return false
  return (
    (tag === Pos.adjective || tag === Pos.noun) &&
    canBe(word.normal, wanted, article.language.lexicon)
  )
}

/** “have”, “do” and “get” that help no verb behind them. */
function isMain(article: Article, at: number, end: number): boolean {
  const word = article.words[at]!.normal
  if (!HAVE.has(word) && !DO.has(word) && !GET.has(word)) return false
  const {lexicon} = article.language
  for (let next = at + 1; next < Math.min(at + 1 + MOST_BETWEEN, end); next++) {
    const {normal} = article.words[next]!
    if (BE.has(normal)) return false
    const wanted = DO.has(word) ? CanBe.base : CanBe.participle
    if (canBe(normal, wanted, lexicon)) return false
    if (
      !NEGATIVE.test(normal) &&
      !/ly$|^(?:also|already|now|since|still|just|yet|all|both|once|he|she|they|it|we|you|i)$/.test(
        normal,
      )
    )
      return true
  }
  return true
}

function isCut(article: Article, at: number): boolean {
  return /[,;:.]/.test(article.text.slice(article.words[at - 1]!.end, article.words[at]!.start))
}

function isBetween({normal}: Word, tag: number): boolean {
  return tag === Pos.adverb || tag === Pos.particle || tag === Pos.pronoun || NEGATIVE.test(normal)
}

function groupOf(article: Article, helpers: readonly number[], verb: number): VerbGroup {
  const words = helpers.map((at) => article.words[at]!.normal)
  const firstWord = helpers[0] ?? verb
  const last = words.at(-1) ?? ''
  const isNegated = article.words
    .slice(Math.max(0, firstWord - 1), verb)
    .some(({normal}) => NEGATIVE.test(normal))
  const {normal} = article.words[verb]!
  const isPassive = (BE.has(last) || GET.has(last)) && !normal.endsWith('ing')
  return {verb, firstWord, isNegated, isPassive, time: timeOf(article, words, normal)}
}

function timeOf(article: Article, helpers: readonly string[], verb: string): Time {
  const {lexicon} = article.language
  if (helpers.some((word) => WILL.has(word))) return 'future'
  if (helpers.some((word) => CONDITIONAL.has(word))) return 'conditional'
  if (helpers.includes('to')) return helpers.some((word) => HAVE.has(word)) ? 'perfect' : 'planned'
  if (helpers.some((word) => HAVE.has(word))) return 'perfect'
  if (helpers.includes('being') && !helpers.some((word) => BE_PAST.has(word))) return 'present'
  if (helpers.some((word) => BE_PAST.has(word) || word === 'did' || word === "didn't"))
    return 'past'
  if (helpers.length > 0)
    return verb.endsWith('ing') || !canBe(verb, CanBe.participle, lexicon) ? 'present' : 'perfect'
  if (verb.endsWith('ing')) return 'gerund'
  return canBe(verb, CanBe.past | CanBe.participle, lexicon) ? 'past' : 'present'
}
