import type {TextIndex, Word} from '#text'

const NONE = -1

/**
 * Where an article has each of its words, by their normal forms. Half of the words of a story stand
 * in it more than once: who asks each form first looks at half as many.
 */
export class Vocabulary {
  /** Each form once, in the order of their first places. */
  readonly forms: readonly string[]
  readonly #index: TextIndex
  /** The first word of each form, and for each word the next one of its form. */
  readonly #firsts: Int32Array
  readonly #next: Int32Array

  constructor(index: TextIndex) {
    const {forms, formOf} = index
    this.forms = forms
    this.#index = index
    this.#firsts = new Int32Array(forms.length).fill(NONE)
    this.#next = new Int32Array(formOf.length)
    for (let at = formOf.length - 1; at >= 0; at--) {
      const form = formOf[at]!
      this.#next[at] = this.#firsts[form]!
      this.#firsts[form] = at
    }
  }

  has(form: string): boolean {
    return this.#index.formNumbers.has(form)
  }

  /** The words of a form in text order, none where the article lacks it. */
  placesOf(form: string): Word[] {
    const places: Word[] = []
    const number = this.#index.formNumbers.get(form)
    let at = number === undefined ? NONE : this.#firsts[number]!
    while (at !== NONE) {
      places.push(this.#index.words[at]!)
      at = this.#next[at]!
    }
    return places
  }
}
