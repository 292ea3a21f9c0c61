import {isFirstName} from '#inventory'
import type {Lexicon} from '#language'
import type {Draft, Ground, Source} from './case.js'
import {clausesOf, mannerOf} from './clauses.js'

const NAME =
  /(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,2}\b|\b[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,2}(?= [a-z]+(?:s|ed)\b)/g
const NO_NAME =
  /\b(?:The|This|That|These|But|And|Its?|In|On|At|For|However|When|While|After|Last|Mr|Mrs|Ms|Dr|Sir|Lord|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Home|Foreign|Prime|Minister|Secretary|Chancellor|President|Chief|Executive|World|Cup|League|Open|Grand|New|Year|North|South|East|West|Street|Road|Bill|Act|Court|House|British|English|French|German|American|Conservative|Labour|Liberal|Democrats?|Tory|European|Union)\b/

/** Names of more than one word that the body writes. */
export function namesIn({article, body}: Source): string[] {
  const {lexicon} = article.language
  return [...new Set([...body.matchAll(NAME)].map(([name]) => name))].filter(
    (name) => !NO_NAME.test(name) && isNameByItself(name, lexicon),
  )
}

/** Per million words: a word that is oftener in lower case is no name without a first name. */
const COMMON = 2

/** Whether what is left of a name without its first word still names somebody: not “Press Agency”. */
function isNameByItself(name: string, lexicon: Lexicon): boolean {
  const [first] = name.split(' ')
  return isFirstName(first!.toLowerCase()) || lexicon.frequency(lastOf(name).toLowerCase()) < COMMON
}

/** Neutral frames in which a name stands by itself. */
const FRAMES = [
  ['', ': what we know so far'],
  ['Why ', ' matters'],
  ['', ' in focus'],
  ['Five things about ', ''],
  ['The story behind ', ''],
  ['Questions for ', ''],
] as const

/** States what the body says of somebody, and the same of somebody whom it does not know. */
export function falsifiedName({source, strangers, random}: Ground): Draft | undefined {
  const clauses = clausesOf(source)
  const isFramed = random.chance(0.2)
  for (const name of random.shuffled(namesIn(source))) {
    const stranger = strangerTo(source, name, strangers, random)
    const saying = random.shuffled(clauses).find(({text}) => text.includes(name))
    if (stranger === undefined || (!isFramed && !saying)) continue
    const isShort = random.chance(0.3) && mentionsAlone(source.body, lastOf(name))
    const [known, unknown] = isShort ? [lastOf(name), lastOf(stranger)] : [name, stranger]
    const manner = mannerOf(random)
    if (saying && !isFramed) {
      const [before, ...rest] = saying.text.split(name)
      const after = rest.join(name)
      const isFalse = manner.write(before!, unknown, after)
      const isTrue = manner.write(before!, known, after).text
      return {
        variant: 'in a clause',
        role: manner.role,
        isTrue,
        isFalse: isFalse.text,
        span: isFalse.span,
      }
    }
    const [before, after] = random.one(FRAMES)!
    const start = before.length
    return {
      variant: 'in a frame',
      role: 'headline',
      isTrue: before + known + after,
      isFalse: before + unknown + after,
      span: {start, end: start + unknown.length},
    }
  }
  return undefined
}

/** A name of another article, as long, that shares no word with this one. */
function strangerTo(
  {body}: Source,
  name: string,
  strangers: readonly string[],
  random: Ground['random'],
): string | undefined {
  const lower = body.toLowerCase()
  const length = name.split(' ').length
  for (let tries = 0; tries < 30; tries++) {
    const stranger = random.one(strangers)!
    const words = stranger.toLowerCase().split(' ')
    if (words.length === length && words.every((word) => !lower.includes(word))) return stranger
  }
  return undefined
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function mentionsAlone(body: string, last: string): boolean {
  return new RegExp(String.raw`(?:Mr|Mrs|Ms|[a-z,.]) ${last}\b`).test(body)
}
