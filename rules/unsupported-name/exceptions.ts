import {isAgency, isNetwork} from '#article'
import type {Article} from '#article'
import type {UnsupportedName} from '#claims'
import {bodySentences} from '#inventory'
import type {Sentence} from '#text'

/** Sentences of a column in which its writer says “I”, of all, at least. */
const FIRST_PERSON_SHARE = 0.15

/** Whether the writer speaks of himself or herself: a column need not name who it is by or about. */
export function isFirstPerson(article: Article): boolean {
  const sentences = bodySentences(article)
  let own = 0
  for (const sentence of sentences) if (hasFirstPerson(article, sentence)) own++
  return own > 1 && own >= sentences.length * FIRST_PERSON_SHARE
}

function hasFirstPerson(article: Article, {firstWord, endWord}: Sentence): boolean {
  for (let at = firstWord; at < endWord; at++) {
    const {normal, start} = article.words[at]!
    if (OWN.has(normal) && !article.isQuoted(start)) return true
  }
  return false
}

const OWN = new Set(['i', "i'm", "i've", "i'd", "i'll"])

/** Whether all words of the name are names that a house takes for granted. */
export function isAllowed({words}: UnsupportedName, allowed: ReadonlySet<string>): boolean {
  return words.every(({folded}) => allowed.has(folded))
}

/** A subhead heads what follows by its name: a museum of a list, a team, a game. */
export function isIntroduction({unit, changed}: UnsupportedName): boolean {
  return unit.part.role === 'subhead' && !changed
}

/** What pages put between a headline and the name of their site. */
const BEFORE_SITE = /\s(?:[|»·•]|[-–—]{1,2})\s+$/
const SITE = /\p{L}\.\p{L}{2,}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u

/** Whether the name is the site's, behind the headline as a browser shows it: “Port reopens | Kirk Herald”. */
export function isSite({text}: Article, {unit, start, end}: UnsupportedName): boolean {
  const {part} = unit
  const before = BEFORE_SITE.exec(text.slice(part.start, start))?.[0]
  if (before === undefined || part.role !== 'headline' || text.slice(end, part.end).trim() !== '')
    return false
  const name = text.slice(start, end)
  return !/[-–—]/.test(before) || SITE.test(name) || isAgency(name) || isNetwork(name)
}
