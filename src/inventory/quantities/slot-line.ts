import type {Article} from '#article'
import {lastAtOrBefore} from '#text'
import type {Sentence, Span} from '#text'
import {quantitiesOf} from './index.js'
import type {Quantity, QuantityKind} from './quantity.js'

/** The capital that stands for a quantity of each kind. */
const LETTERS: Readonly<Record<QuantityKind, string>> = {
  count: 'N',
  money: 'M',
  percent: 'P',
  fraction: 'F',
  ratio: 'R',
  age: 'A',
  year: 'Y',
  date: 'D',
  time: 'T',
  duration: 'U',
  score: 'S',
  ordinal: 'O',
  measure: 'E',
  temperature: 'K',
  label: 'L',
}

const POINTS = 'Q'
const VAGUE = 'V'

interface Slot extends Span {
  /** Place in the text of the line. */
  readonly at: number
  readonly quantity: Quantity
}

/**
 * A sentence in lower case with one capital in place of each quantity: “sales rose P from M to M”.
 * Patterns over it see which quantities stand together in which words.
 *
 * N counts, M money, P percent, Q percentage points, A ages, Y years, D dates, T times, U
 * durations, E measures, K temperatures, S scores, O ordinals, F fractions, R ratios, L labels;
 * V whatever stands for a range of numbers.
 */
export class SlotLine {
  readonly text: string
  /** Its capitals alone, in their order: “PMM”. What a pattern needs is sooner looked for here. */
  readonly letters: string
  readonly sentence: Sentence
  readonly quantities: readonly Quantity[]
  readonly #slots: readonly Slot[]

  constructor(article: Article, sentence: Sentence, quantities: readonly Quantity[]) {
    const slots: Slot[] = []
    let text = ''
    let letters = ''
    let from = sentence.start
    for (const quantity of quantities) {
      if (quantity.start < from) continue
      text += lowered(article.text.slice(from, quantity.start))
      const {start, end} = quantity
      slots.push({at: text.length, start: text.length, end, quantity})
      const letter = letterOf(quantity)
      text += letter
      letters += letter
      from = Math.max(end, start + 1)
    }
    this.text = text + lowered(article.text.slice(from, sentence.end))
    this.letters = letters
    this.sentence = sentence
    this.quantities = quantities
    this.#slots = slots
  }

  /** The quantity whose capital stands at a place of `text`. */
  quantityAt(at: number): Quantity | undefined {
    const slot = this.#slots[lastAtOrBefore(this.#slots, at)]
    return slot?.at === at ? slot.quantity : undefined
  }

  /** Where a place of `text` stands in the article; of a capital, where its quantity begins. */
  sourceOf(at: number): number {
    const slot = this.#slots[lastAtOrBefore(this.#slots, at)]
    if (!slot) return this.sentence.start + at
    return slot.at === at ? slot.quantity.start : slot.end + (at - slot.at - 1)
  }

  /** The stretch of the article that a stretch of `text` stands for. */
  spanOf(start: number, end: number): Span {
    return {
      start: this.sourceOf(start),
      end: end > start ? this.#endOf(end - 1) : this.sourceOf(start),
    }
  }

  #endOf(last: number): number {
    return this.quantityAt(last)?.end ?? this.sourceOf(last) + 1
  }
}

function letterOf({kind, unit, vague}: Quantity): string {
  if (vague) return VAGUE
  return kind === 'percent' && unit === 'point' ? POINTS : LETTERS[kind]
}

/** In lower case, of the same length: a capital of few scripts has several small letters. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

const lines = new WeakMap<Article, readonly SlotLine[]>()

/** A line for each sentence that holds a quantity; built once, in linear time. */
export function slotLinesOf(article: Article): readonly SlotLine[] {
  let built = lines.get(article)
  if (!built) lines.set(article, (built = [...buildLines(article)]))
  return built
}

function* buildLines(article: Article): Iterable<SlotLine> {
  const quantities = quantitiesOf(article)
  for (let from = 0; from < quantities.length;) {
    const {sentence} = quantities[from]!
    let end = from + 1
    while (quantities[end]?.sentence === sentence) end++
    yield new SlotLine(article, article.sentences[sentence]!, quantities.slice(from, end))
    from = end
  }
}
