import type {TextIndex} from './views.js'

/** Forms of one memory, about; a megabyte of news has some 14,000. */
const MOST_FORMS = 40_000

/** Numbers of the forms of texts: copy is made of the same few thousand, whatever the article. */
class FormMemory {
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#numbers.size
  }

  numberOf(form: string): number {
    let number = this.#numbers.get(form)
    if (number === undefined) this.#numbers.set(ownCopy(form), (number = this.size))
    return number
  }
}

/** A text's forms as a memory has them, in the order of `TextIndex.forms`. */
interface Numbered {
  readonly memory: FormMemory
  readonly numbers: Int32Array
}

let latest = new FormMemory()
const texts = new WeakMap<TextIndex, Numbered>()

/** A memory that has grown too large is left to the texts that it has, and another begun. */
function numbered(index: TextIndex): Numbered {
  let known = texts.get(index)
  if (!known) {
    if (latest.size >= MOST_FORMS) latest = new FormMemory()
    const numbers = new Int32Array(index.forms.length)
    for (let at = 0; at < numbers.length; at++) numbers[at] = latest.numberOf(index.forms[at]!)
    known = {memory: latest, numbers}
    texts.set(index, known)
  }
  return known
}

/**
 * A function of a form alone as one of all forms of a text, in the order of `TextIndex.forms`.
 * Each form is asked for once, whatever texts have it: what it gave is kept by the form's number,
 * which is looked up once for all such functions. What the latest text has stays gathered, so that
 * a caller may ask for each sentence; of those before it, to gather it again costs less than to
 * keep it would, since a rule reads one text after the other and the next rule all of them again.
 */
export function ofForms<Value extends NonNullable<unknown>>(
  find: (form: string) => Value,
): (index: TextIndex) => readonly Value[] {
  const tables = new WeakMap<FormMemory, Array<Value | undefined>>()
  let latestText: Numbered | undefined
  let latestValues: readonly Value[] = []
  const valuesOf = ({memory, numbers}: Numbered, forms: readonly string[]): readonly Value[] => {
    let table = tables.get(memory)
    if (!table) tables.set(memory, (table = []))
    // An array that is written far behind its end becomes a slow one.
    while (table.length < memory.size) table.push(undefined)
    // `map` gives another kind of array once V8 has compiled it, and all that read those would be compiled again.
    const values: Value[] = []
    for (let at = 0; at < numbers.length; at++)
      values.push((table[numbers[at]!] ??= find(forms[at]!)))
    return values
  }
  return (index) => {
    const text = numbered(index)
    if (text !== latestText) {
      latestValues = valuesOf(text, index.forms)
      latestText = text
    }
    return latestValues
  }
}

/** Shorter slices of a text are copies of their letters; longer ones keep the whole text alive. */
const SHORTEST_SLICE = 13

function ownCopy(form: string): string {
  return form.length < SHORTEST_SLICE ? form : Array.from(form).join('')
}
