import type {Hearing} from './passage.js'

/**
 * What was found in the passages of one article, by their text, which alone decides it: an editor’s
 * next version has all of them but the one that is typed in.
 */
export class ByText<Value> {
  #values: ReadonlyMap<string, Value> = new Map()

  /** @param find - what is found in passages whose text was not there before, in their order. */
  of(
    hearings: readonly Hearing[],
    find: (fresh: readonly Hearing[]) => readonly Value[],
  ): ReadonlyMap<Hearing, Value> {
    const before = this.#values
    const fresh = new Map<string, Hearing>()
    for (const hearing of hearings) if (!before.has(hearing.text)) fresh.set(hearing.text, hearing)
    const found = find([...fresh.values()])
    const values = new Map([...fresh.keys()].map((text, at) => [text, found[at]!] as const))
    for (const {text} of hearings) if (!values.has(text)) values.set(text, before.get(text)!)
    this.#values = values
    return new Map(hearings.map((hearing) => [hearing, values.get(hearing.text)!]))
  }
}
