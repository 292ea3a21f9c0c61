import {basesOf, inflectionsOf} from '#language'
import type {Form} from '#language'
import type {SentenceReading} from '#rule'
import {inCaseOf} from '#text'
import type {Clash, VerbGroup} from './clash.js'

/** The passage from the verb to the time with the other tense, and with the other time. */
export function repairsOf(reading: SentenceReading, {adverb, verb}: Clash): string[] {
  const [from, to] = [Math.min(adverb.from, verb.from), Math.max(adverb.to, verb.to)]
  const first = reading.textOf(adverb.from, adverb.from)
  const otherTime = OTHER_TIME[first.toLowerCase()]
  const rest = adverb.to > adverb.from ? ` ${reading.textOf(adverb.from + 1, adverb.to)}` : ''
  const isWithin = adverb.from > verb.from && adverb.to < verb.to
  const tense = isWithin ? undefined : otherTense(reading, verb)
  const passage = (place: readonly [number, number], text: string) =>
    textBefore(reading, from, place[0]) + text + textBehind(reading, place[1], to)
  return [
    ...(tense === undefined ? [] : [passage([verb.from, verb.to], tense)]),
    ...(isWithin ? retensed(reading, verb, adverb) : []),
    // Which day was meant by a date that is over nobody can tell.
    ...(otherTime === undefined
      ? []
      : [passage([adverb.from, adverb.to], inCaseOf(first, otherTime) + rest)]),
  ]
}

const OTHER_TIME: Readonly<Record<string, string>> = {
  yesterday: 'tomorrow',
  tomorrow: 'yesterday',
  last: 'next',
  next: 'last',
}

/** “Will yesterday announce”: “yesterday announced”. */
function retensed(
  reading: SentenceReading,
  verb: VerbGroup,
  {from, to}: Clash['adverb'],
): string[] {
  const past = formOf(reading, reading.at(verb.main), 'past')
  return past === undefined ? [] : [`${reading.textOf(from, to)} ${past}`]
}

function otherTense(reading: SentenceReading, verb: VerbGroup): string | undefined {
  const main = reading.textOf(verb.main, verb.main)
  if (verb.tense === 'past') {
    if (verb.isPassive) return `will be ${main}`
    const {lexicon} = reading.article.language
    const base = basesOf(main).find((known) => known !== main && lexicon.has(known))
    return base === undefined ? undefined : `will ${base}`
  }
  const past = pastOf(reading, verb, main)
  if (past === undefined) return undefined
  const contracted = /^(.+)['’]ll$/.exec(reading.textOf(verb.from, verb.from))?.[1]
  return contracted === undefined ? past : `${contracted} ${past}`
}

function pastOf(reading: SentenceReading, verb: VerbGroup, main: string): string | undefined {
  const be = isPlural(reading, verb.from - 1) ? 'were' : 'was'
  const not = verb.isNegated ? ' not' : ''
  if (verb.isPassive) return `${be}${not} ${main}`
  if (main === 'be') return `${be}${not}`
  return verb.isNegated ? `did not ${main}` : formOf(reading, main, 'past')
}

function isPlural(reading: SentenceReading, at: number): boolean {
  const word = reading.at(at)
  return (
    /^(?:they|we|you|these|those|people|police|men|women|children)$/.test(word) ||
    (/[^s]s$/.test(word) && reading.isLower(at))
  )
}

/** The form as print knows it, by the spelling of the article where two are good. */
function formOf(reading: SentenceReading, base: string, wanted: Form): string | undefined {
  const {language, variety} = reading.article
  const forms = inflectionsOf(base).filter(({form}) => form === wanted)
  const known = forms.map(({text}) => text).filter((text) => language.lexicon.has(text))
  return known.find((text) => variety && language.lexicon.isOf(text, variety)) ?? known[0]
}

function textBefore(reading: SentenceReading, from: number, place: number): string {
  const {text} = reading.article
  return text.slice(reading.words[from]!.start, reading.words[place]!.start)
}

function textBehind(reading: SentenceReading, place: number, to: number): string {
  const {text} = reading.article
  return text.slice(reading.words[place]!.end, reading.words[to]!.end)
}
