import {inCaseOf} from '#text'
import type {Word} from '#text'
import type {Ground, Planter} from './fault.js'
import {neighboursOf} from './places.js'
import {isSameWord, JOINT_SWAPS, PERSONS, PREPOSITIONS, readEitherWay} from './words.js'

/** Of prepositions, those that fingers put in another's place. */
const COMMON = PREPOSITIONS.slice(0, 11)
/** A place where either article stands is the rule; where one jars, the exception. */
const OTHER_ARTICLE = 0.12
/** Flat, or every other preposition would be “of” or “to”. */
const FREQUENCY_WEIGHT = 0.25
const WRONG_CONJUNCTION = 0.35
const READS_WELL = 0.7
/** Days, places and “the”: “on Monday” and “by Monday”, “in the house” and “at the house”. */
const FREE_PLACE = /^(?:[\p{Lu}\d]|the$|this$|last$|next$)/u

/** A word of a closed group in another's place. */
export const plantFunctionWord: Planter = (word, ground) => {
  const {before, after} = neighboursOf(word, ground.article)
  if (!after || (!before && isOpening(word, ground))) return undefined
  const wrong = replacement(word, after, ground)
  if (wrong === undefined || isSameWord(wrong, word.normal)) return undefined
  return {
    span: {start: word.start, end: word.end},
    wrong: inCaseOf(word.text, wrong),
    right: word.text,
  }
}

function isOpening(word: Word, {article}: Ground): boolean {
  return article.sentences[word.sentence]!.firstWord === word.index
}

function replacement({normal}: Word, after: Word, {random, lexicon}: Ground): string | undefined {
  if (normal === 'a' || normal === 'an') {
    return random.chance(OTHER_ARTICLE) ? otherArticle(normal) : undefined
  }
  const joint = JOINT_SWAPS[normal]
  if (joint && (normal !== 'as' || random.chance(0.5))) {
    return random.chance(WRONG_CONJUNCTION) ? random.one(joint) : undefined
  }
  const person = PERSONS.find((cases) => cases.includes(normal))
  if (person)
    return random.one(person.filter((other) => other !== normal && isOtherCase(normal, other)))
  if (!PREPOSITIONS.includes(normal)) return undefined
  if (
    normal !== 'of' &&
    normal !== 'to' &&
    FREE_PLACE.test(after.text) &&
    random.chance(READS_WELL)
  )
    return undefined
  const others = COMMON.filter((other) => other !== normal && !readEitherWay(normal, other))
  return random.weighted(others, (other) => lexicon.frequency(other) ** FREQUENCY_WEIGHT)
}

function otherArticle(article: string): string {
  return article === 'a' ? 'an' : 'a'
}

/** “who” for “whom” is how most people write; “which” for “who” is not. */
function isOtherCase(right: string, wrong: string): boolean {
  return !(right === 'whom' && wrong === 'who') && wrong !== 'hers'
}
