import {Kind} from './offer.js'

/** What is wrong with the wording, as an editor would sort it. */
export type FaultOfWording =
  'wrong-word' | 'agreement' | 'verb-form' | 'missing-word' | 'stray-word'

/** Words whose number the subject or the noun decides. */
const NUMBERED = new Set('is are was were has have do does this these that those am'.split(' '))
const AUXILIARIES = new Set(
  'is are was were has have had do does did done be been being am having doing'.split(' '),
)

export function faultOf({
  kind,
  found,
  meant,
}: {
  readonly kind: Kind
  readonly found: readonly string[]
  readonly meant: readonly string[]
}): FaultOfWording {
  if (kind === Kind.insertion) return 'missing-word'
  if (kind === Kind.deletion) return 'stray-word'
  const [from, to] = [found[0] ?? '', meant[0] ?? '']
  if (NUMBERED.has(from) && NUMBERED.has(to)) return 'agreement'
  if (AUXILIARIES.has(from) && AUXILIARIES.has(to)) return 'verb-form'
  if (kind !== Kind.inflection) return 'wrong-word'
  if (isPluralOf(from, to) || isPluralOf(to, from)) return 'agreement'
  return isGraded(from, to) || isGraded(to, from) ? 'wrong-word' : 'verb-form'
}

function isPluralOf(long: string, short: string): boolean {
  return (
    long === `${short}s` ||
    long === `${short}es` ||
    (short.endsWith('y') && long === `${short.slice(0, -1)}ies`)
  )
}

/** An adverb or a comparison, made from the other form. */
function isGraded(long: string, short: string): boolean {
  return /(?:ly|er|est)$/.test(long) && !/(?:ly|er|est)$/.test(short)
}
