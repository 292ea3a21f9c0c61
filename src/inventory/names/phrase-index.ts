/** No acronym has more letters. */
const LONGEST_ACRONYM = 10

/**
 * Where words stand one after the other. Built in time linear in the words; a question is answered
 * from the places of the phrase's rarest pair of words, once for each phrase.
 */
export class PhraseIndex {
  readonly #words: readonly string[]
  #places: ReadonlyMap<string, readonly number[]> | undefined
  readonly #answers = new Map<string, boolean>()

  /** @param words - the words of the copy, folded, in its order. */
  constructor(words: readonly string[]) {
    this.#words = words
  }

  /** Whether two words or more, joined by spaces, stand in the copy in this order. */
  has(phrase: string): boolean {
    let answer = this.#answers.get(phrase)
    if (answer === undefined) {
      answer = this.#isThere(phrase.split(' '))
      this.#answers.set(phrase, answer)
    }
    return answer
  }

  #isThere(phrase: readonly string[]): boolean {
    const {offset, places} = this.rarestPair(phrase)
    if (phrase.length === 2) return places.length > 0
    return places.some((place) =>
      phrase.every((word, at) => this.#words[place - offset + at] === word),
    )
  }

  /** The pair of a phrase's words that has the fewest places, and where those are. */
  rarestPair(phrase: readonly string[]): {
    readonly offset: number
    readonly places: readonly number[]
  } {
    let rarest = {offset: 0, places: this.#placesOf(phrase, 0)}
    for (let offset = 1; offset + 1 < phrase.length && rarest.places.length > 0; offset++) {
      const places = this.#placesOf(phrase, offset)
      if (places.length < rarest.places.length) rarest = {offset, places}
    }
    return rarest
  }

  #placesOf(words: readonly string[], at: number): readonly number[] {
    // Of many an article nobody asks for a phrase.
    this.#places ??= placesOfPairs(this.#words)
    return this.#places.get(pairOf(words, at)) ?? []
  }
}

function placesOfPairs(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = pairOf(words, at)
    const known = places.get(pair)
    if (known) known.push(at)
    else places.set(pair, [at])
  }
  return places
}

function pairOf(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]}`
}

/** The runs of letters that a string has, by their length; each length is read once, when asked for. */
export class LetterRuns {
  readonly #letters: readonly string[]
  readonly #runs = new Map<number, ReadonlySet<string>>()

  constructor(...letters: readonly string[]) {
    this.#letters = letters
  }

  /** Whether the letters stand in one of the strings; never, where they are more than an acronym has. */
  has(letters: string): boolean {
    const {length} = letters
    if (length > LONGEST_ACRONYM) return false
    let runs = this.#runs.get(length)
    if (!runs) this.#runs.set(length, (runs = runsOf(this.#letters, length)))
    return runs.has(letters)
  }
}

function runsOf(strings: readonly string[], length: number): Set<string> {
  const runs = new Set<string>()
  for (const letters of strings) {
    for (let at = 0; at + length <= letters.length; at++) runs.add(letters.slice(at, at + length))
  }
  return runs
}

/** Longer names are known by their first letters only. */
const LONGEST_BEGINNING = 40

/** What words begin with, each word itself included. */
export function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const word of words) {
    const longest = Math.min(word.length, LONGEST_BEGINNING)
    for (let length = 1; length <= longest; length++) beginnings.add(word.slice(0, length))
  }
  return beginnings
}
