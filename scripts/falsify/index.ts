import {Article} from '#article'
import type {Language} from '#language'
import {indexOfTree, parseText} from '#text'
import {Random, seedFor} from '../seed/random.js'
import {falsifiedBound} from './bounds.js'
import {falsificationKinds} from './case.js'
import type {Falsification, FalsificationKind, Maker, Source} from './case.js'
import {falsifiedEvent} from './events.js'
import {namesIn} from './names.js'
import {falsifiedName} from './names.js'
import {falsifiedNumber} from './numbers.js'
import {falsifiedQuotation} from './quotations.js'

export {falsificationKinds} from './case.js'
export type {Falsification, FalsificationKind} from './case.js'

const makers: Readonly<Record<FalsificationKind, Maker>> = {
  number: falsifiedNumber,
  name: falsifiedName,
  event: falsifiedEvent,
  quotation: falsifiedQuotation,
  bound: falsifiedBound,
}

/** Rounds over the articles after which a kind is given up. */
const MOST_ROUNDS = 6

export interface FalsifyOptions {
  readonly language: Language
  /** The same seed makes the same falsifications. */
  readonly seed: number
  readonly perKind: number
  /** All kinds unless told. */
  readonly only?: readonly FalsificationKind[]
}

/**
 * Statements over facts of published bodies, each true and made false, so many of each kind;
 * each round over the articles takes one from each that has one.
 */
export function falsify(
  bodies: ReadonlyArray<{readonly id: string; readonly body: string}>,
  {language, seed, perKind, only = falsificationKinds}: FalsifyOptions,
): Falsification[] {
  const sources = bodies.map(({id, body}): Source => {
    const article = new Article(indexOfTree(parseText(body), body), {language})
    return {id, body, article}
  })
  const names = sources.map(namesIn)
  return only.flatMap((kind) => {
    const made: Falsification[] = []
    const seen = new Set<string>()
    for (let round = 0; round < MOST_ROUNDS && made.length < perKind; round++) {
      const order = new Random(seedFor(seed, `${kind} ${round}`)).shuffled([...sources.keys()])
      for (const at of order) {
        if (made.length >= perKind) break
        const source = sources[at]!
        const random = new Random(seedFor(seed, `${kind} ${round} ${source.id}`))
        const strangers = names.flatMap((list, other) => (other === at ? [] : list))
        const draft = makers[kind]({source, strangers, random})
        if (!draft || seen.has(draft.isFalse)) continue
        seen.add(draft.isFalse)
        made.push({body: source.body, ...draft, kind, article: source.id})
      }
    }
    return made
  })
}
