import {isLowerCase} from '#text'
import type {Planter} from './fault.js'
import {slip} from './slips.js'

const SHORTEST = 4
const ATTEMPTS = 8

/** A slip that makes no word of a lower-case one. */
export const plantNonWord: Planter = (word, {lexicon, random}) => {
  if (word.text.length < SHORTEST || !isLowerCase(word.text) || word.text !== word.normal)
    return undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const wrong = slip(word.text, random)
    if (wrong === undefined || wrong === word.text || lexicon.has(wrong) || lexicon.isName(wrong))
      continue
    return {span: {start: word.start, end: word.end}, wrong, right: word.text}
  }
  return undefined
}
