import {isAgency, isNetwork} from '#article'
import type {Article} from '#article'
import type {UnsupportedName} from '#claims'
import {foldedName} from '#inventory'

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

/** “From Ann Rae, Leith”, “Ann Rae at Elm Park”: who writes, and from where. */
const BYLINE =
  /^(?:By |From )?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?:,| at| in) (?:the )?(\p{Lu}.{0,60})$/u

/** Whether the byline says where the story is from, which its body need not. */
export function isOfByline(article: Article, {words, changed}: UnsupportedName): boolean {
  if (changed) return false
  const known = new Set<string>()
  for (const part of article.parts) {
    if (part.role === 'paragraph') break
    if (part.role !== 'byline' && part.role !== 'subhead') continue
    const place = BYLINE.exec(article.slice(part))?.[1]
    for (const word of place?.match(/[\p{L}’'-]+/gu) ?? []) known.add(foldedName(word))
  }
  return words.every(({folded}) => known.has(folded))
}

/** Whether a line of scores says where it is played: “Division Two, Leith (day three of four)”. */
export function isGround({text}: Article, {end}: UnsupportedName): boolean {
  return /^ \((?:(?:first|second|third|fourth|final|only) day|day \w+)\b/.test(
    text.slice(end, end + 20),
  )
}
