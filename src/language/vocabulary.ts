import {FormTable} from './form-table.js'
import {CAPITALISED, JOINED} from './tokens.js'
import type {Tokens} from './tokens.js'

/** Stands in n-grams where there is no word. */
export const NONE = 0
/** The start of a block, never predicted. */
export const START = 1
/** The end of a block. */
export const END = 2
export const UNKNOWN = 3
/** An unknown word with a capital letter: mostly a name. */
export const UNKNOWN_NAME = 4
/** Ids below this are the five above. */
export const FIRST_WORD = 5
/** So that four ids pack into 64 bits. */
export const MOST_IDS = 65_536

const SPECIAL_FORMS = ['', '<s>', '</s>', '<unk>', '<Unk>']
const HYPHEN = 0x2d
const LAST_ASCII = 0x7f

/**
 * The words that a language model tells apart, by id, from the most frequent on. A word that a
 * hyphen joins to the next (“two-” of “two-year”) has an id of its own where it is frequent.
 */
export class Vocabulary {
  /** Ids run from 0 to `size - 1`. */
  readonly size: number
  /** The forms of the ids from `FIRST_WORD` on. */
  readonly words: FormTable
  readonly #joined: Uint16Array
  #scratch = new Uint8Array(64)

  /** @param words - the forms of the ids from `FIRST_WORD` on, ASCII, in the order of ids. */
  constructor(words: FormTable) {
    if (words.size + FIRST_WORD > MOST_IDS) throw new Error(`Unexpected ${words.size} words`)
    this.words = words
    this.size = words.size + FIRST_WORD
    this.#joined = new Uint16Array(this.size)
    for (let entry = 0; entry < words.size; entry++) {
      const [start, end] = [words.startOf(entry), words.startOf(entry + 1)]
      if (words.bytes[end - 1] !== HYPHEN || words.textOf(entry) === '--') continue
      const bare = words.find(words.bytes, start, end - 1)
      if (bare >= 0) this.#joined[bare + FIRST_WORD] = entry + FIRST_WORD
    }
  }

  /** The id of a form as the scanner writes it, or `NONE` when the vocabulary lacks it. */
  idOf(form: string): number {
    if (form.length > this.#scratch.length) return NONE
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at)
      if (code > LAST_ASCII) return NONE
      this.#scratch[at] = code
    }
    const entry = this.words.find(this.#scratch, 0, form.length)
    return entry < 0 ? NONE : entry + FIRST_WORD
  }

  /** The id that the word has when a hyphen joins it to the next; the plain id where that is rare. */
  joinedId(id: number): number {
    return this.#joined[id] === 0 ? id : this.#joined[id]!
  }

  /** The form of an id: “latest”, “<year>”, “two-”. */
  formOf(id: number): string {
    return SPECIAL_FORMS[id] ?? this.words.textOf(id - FIRST_WORD)
  }

  /** Letters of the form of an id; 0 for what is no word. */
  lengthOf(id: number): number {
    if (id < FIRST_WORD) return 0
    return this.words.startOf(id - FIRST_WORD + 1) - this.words.startOf(id - FIRST_WORD)
  }

  /** The id of a scanned token: `UNKNOWN` or `UNKNOWN_NAME` when the vocabulary lacks it. */
  idOfToken(tokens: Tokens, index: number): number {
    const entry = this.words.find(
      tokens.forms,
      tokens.formStart[index]!,
      tokens.formStart[index + 1]!,
    )
    const flags = tokens.flags[index]!
    if (entry < 0) return (flags & CAPITALISED) === 0 ? UNKNOWN : UNKNOWN_NAME
    const id = entry + FIRST_WORD
    return (flags & JOINED) === 0 ? id : this.joinedId(id)
  }

  /**
   * The ids of a scanned block with `START` before and `END` after: token `i` is `ids[i + 1]`.
   */
  idsOf(tokens: Tokens): Uint16Array {
    const ids = new Uint16Array(tokens.length + 2)
    ids[0] = START
    for (let at = 0; at < tokens.length; at++) ids[at + 1] = this.idOfToken(tokens, at)
    ids[tokens.length + 1] = END
    return ids
  }
}

/** Whether the form ends with the hyphen that joins it to the next word. */
export function isJoinedForm(form: string): boolean {
  return form.length > 1 && form !== '--' && form.charCodeAt(form.length - 1) === HYPHEN
}
