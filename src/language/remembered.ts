/**
 * A function of words that remembers what it gave: copy is made of the same few thousand. Two
 * generations of keys are kept, and of the older one only what is asked for again, so that memory
 * is bounded and a new article's words find room.
 */
export class Remembered<Value extends NonNullable<unknown>> {
  readonly #find: (key: string) => Value
  readonly #most: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  /** @param most - keys of a generation; a megabyte of news has some 14,000 forms. */
  constructor(find: (key: string) => Value, most = 20_000) {
    this.#find = find
    this.#most = most
    this.#begin()
  }

  get(key: string): Value {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const value = this.#old.get(key) ?? this.#find(key)
    if (this.#young.size === this.#most) this.#begin()
    this.#young.set(key, value)
    return value
  }

  /**
   * Begins a generation; the first one too: a field that was written once is a constant to V8, which throws away
   * all the code that relies on it when it is written again.
   */
  #begin(): void {
    this.#old = this.#young
    this.#young = new Map()
  }
}
