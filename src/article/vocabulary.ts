import type {Word} from '#text'

/**
 * Where an article has each of its words, by their normal forms. Half of the words of a story stand
 * in it more than once: who asks each form first looks at half as many.
 */
export class Vocabulary {
  /** Each form once, in the order of their first places. */
  readonly forms: readonly string[]
  readonly #words: readonly Word[]
  readonly #numbers = new Map<string, number>()
  readonly #firsts: number[] = []
  /** For each word the next one of its form; 0 behind the last. */
  readonly #next: Uint32Array

  constructor(words: readonly Word[]) {
    const forms: string[] = []
    const lasts: number[] = []
    this.#words = words
    this.#next = new Uint32Array(words.length)
    for (const {normal, index} of words) {
      const number = this.#numbers.get(normal)
      if (number === undefined) {
        this.#numbers.set(normal, forms.length)
        forms.push(normal)
        this.#firsts.push(index)
        lasts.push(index)
      } else {
        this.#next[lasts[number]!] = index
        lasts[number] = index
      }
    }
    this.forms = forms
  }

  /** The words of a form in text order, none where the article lacks it. */
  placesOf(form: string): Word[] {
    const number = this.#numbers.get(form)
    if (number === undefined) return []
    const places: Word[] = []
    let at = this.#firsts[number]!
    do {
      places.push(this.#words[at]!)
      at = this.#next[at]!
    } while (at > 0)
    return places
  }
}
