/**
 * A value that is worked out when it is first asked for. V8 copies what a getter calls into all that read it,
 * however seldom it is called; what a field of this calls it leaves where it is.
 */
export class Lazy<Value> {
  #find: (() => Value) | undefined
  #value: Value | undefined

  constructor(find: () => Value) {
    this.#find = find
  }

  get value(): Value {
    if (this.#find) {
      this.#value = this.#find()
      this.#find = undefined
    }
    return this.#value as Value
  }
}
