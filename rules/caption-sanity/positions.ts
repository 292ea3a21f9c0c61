import type {Article, Part} from '#article'
import {isPlaceName} from '#inventory'
import type {Span} from '#text'

/** A word of a caption that says where somebody stands. */
export interface Position extends Span {
  /** Without case: “second left”. */
  readonly name: string
}

/** Longer captions, in UTF-16 code units, are not read further. */
const LONGEST = 1000
const POSITION =
  /(?<=, |\(|– |— )(?:(?:second|third|fourth|far|top|bottom|front|back|extreme) )?(?:from )?(?:left|right|centre|center|middle)(?=[,.;:)]|$| and )/gi
/** “From left: …” gives everybody a place. */
const IN_ORDER =
  /(?:from|left to|l-r|l to r|clockwise)(?: (?:the )?(?:left|right|top|back|front))?(?:[:,)]| are | is |\))|\((?:l-r|l to r|from left|left to right)\)|\bl-r\b/i
const PERSON =
  /\p{Lu}[\p{L}'’-]{1,30}(?: (?:(?:de|du|da|la|le|van|von|der|den|bin|al) )?\p{Lu}[\p{L}'’.-]{0,30}){1,3}/gu
const NOT_PEOPLE =
  /(?:^| )(?:The|Mr|Mrs|Street|Road|Park|Hall|House|Church|Cathedral|Palace|Court|Council|University|School|College|Club|City|United|Town|Rovers|County|Party|Government|Committee|Stadium|Bridge|River|Lake|Hotel|Airport|Hospital|Museum|Company|Corp|Inc|Ltd|Group|Bank|Union|League|Cup|Championship|Award|Awards|Festival|Day|Photo|Images|Press|News|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: |$)/u

export function positionsIn(article: Article, {start, end}: Part): Position[] {
  const text = article.text.slice(start, Math.min(end, start + LONGEST))
  return [...text.matchAll(POSITION)].map(({0: name, index}) => ({
    start: start + index,
    end: start + index + name.length,
    name: name.toLowerCase(),
  }))
}

export function isInOrder(article: Article, {start, end}: Part): boolean {
  return IN_ORDER.test(article.text.slice(start, Math.min(end, start + LONGEST)))
}

const BETWEEN = /^[\s,()–—]*(?:and|with|&)?\s*$/

/** The longest list of names in a caption that may be people's, places where they stand aside. */
export function peopleIn(article: Article, {start, end}: Part): Span[] {
  const text = article.text.slice(start, Math.min(end, start + LONGEST))
  let longest: Span[] = []
  let run: Span[] = []
  for (const {0: name, index} of text.matchAll(PERSON)) {
    if (NOT_PEOPLE.test(name) || isPlaceName(name.toLowerCase())) continue
    const last = run.at(-1)
    const gap = last ? text.slice(last.end - start, index).replace(POSITION, '') : ''
    if (!BETWEEN.test(gap)) run = []
    run.push({start: start + index, end: start + index + name.length})
    if (run.length > longest.length) longest = run
  }
  return longest
}
