import {FormTable} from '../form-table.js'
import {FIRST_WORD, isJoinedForm} from '../vocabulary.js'

interface Limits {
  readonly words: number
  readonly wordCount: number
  readonly joinedWords: number
  readonly joinedCount: number
}

interface Chosen {
  readonly words: FormTable
  /** The id of each form, 0 for forms outside the vocabulary. */
  readonly idOfForm: Uint16Array
}

interface Form {
  readonly number: number
  readonly text: string
  readonly count: number
}

/** Chooses the most frequent forms, ties in the order of their letters, and numbers them. */
export function chooseWords(forms: FormTable, counts: Uint32Array, limits: Limits): Chosen {
  const frequent = frequentForms(forms, counts, Math.min(limits.wordCount, limits.joinedCount))
  const joined = frequent.filter(
    ({text, count}) => isJoinedForm(text) && count >= limits.joinedCount,
  )
  const plain = frequent.filter(({text, count}) => !isJoinedForm(text) && count >= limits.wordCount)
  const mostJoined = Math.min(limits.joinedWords, joined.length)
  const words = plain.slice(0, limits.words - mostJoined)
  const chosen = new Set(words.map(({text}) => text))
  for (const form of joined.slice(0, mostJoined)) {
    if (chosen.has(form.text.slice(0, -1))) words.push(form)
  }
  return numbered(forms, words.sort(byCount))
}

function frequentForms(forms: FormTable, counts: Uint32Array, least: number): Form[] {
  const frequent: Form[] = []
  for (let number = 0; number < forms.size; number++) {
    const count = counts[number]!
    if (count < least) continue
    const text = forms.textOf(number)
    if (!text.includes('\u{7f}')) frequent.push({number, text, count})
  }
  return frequent.sort(byCount)
}

function byCount(a: Form, b: Form): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1)
}

function numbered(forms: FormTable, chosen: readonly Form[]): Chosen {
  const words = new FormTable(chosen.length)
  const idOfForm = new Uint16Array(forms.size)
  const bytes = new Uint8Array(64)
  for (const {number, text} of chosen) {
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
    idOfForm[number] = words.add(bytes, 0, text.length) + FIRST_WORD
  }
  for (let number = 0; number < forms.size; number++) {
    if (idOfForm[number] !== 0) continue
    const text = forms.textOf(number)
    if (!isJoinedForm(text)) continue
    for (let at = 0; at < text.length - 1; at++) bytes[at] = text.charCodeAt(at)
    const bare = words.find(bytes, 0, text.length - 1)
    if (bare >= 0) idOfForm[number] = bare + FIRST_WORD
  }
  return {words, idOfForm}
}
