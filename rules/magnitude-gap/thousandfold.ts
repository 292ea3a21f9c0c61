import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import type {Article} from '#article'

/** Two sums for the same thing of which one is exactly a thousand times the other. */
export interface Thousandfold {
  readonly quantity: Quantity
  readonly other: Quantity
  /** The sum with the magnitude of the other. */
  readonly repaired: string
}

const SCALES = 'thousand|million|billion|trillion|k|m|bn|tn|mn|b'
const SCALED = new RegExp(`^(\\D{0,4}[\\d.,]*\\d|[a-z-]+)([ -]?)(${SCALES})((?:[ -][a-z]+)?)$`, 'i')

/**
 * A sum right before its noun says of what it is: “the £3 million scheme” and “the £3 billion
 * scheme” are one scheme. Sums that are not in thousands, millions or billions have no
 * magnitude to take for another.
 */
export function* thousandfolds(article: Article): Iterable<Thousandfold> {
  const seen = new Map<string, Quantity[]>()
  for (const quantity of quantitiesOf(article)) {
    if (quantity.kind !== 'money') continue
    const gaps = keysOf(article, quantity).map((key) => {
      const others = seen.get(key) ?? []
      seen.set(key, others)
      if (others.some(({lo}) => lo === quantity.lo)) return undefined
      others.push(quantity)
      return others.length === 2 ? gapBetween(article, quantity, others[0]!) : undefined
    })
    const gap = gaps.find((each) => each !== undefined)
    if (gap) yield gap
  }
}

/** Sums of money that share a key are of the same thing and in the same figures. */
function keysOf(article: Article, quantity: Quantity): string[] {
  const {lo, hi, currency, vague} = quantity
  if (lo !== hi || vague || lo < 1000) return []
  const figures = (lo / 1000 ** Math.floor(Math.log10(lo) / 3 + 1e-9)).toPrecision(9)
  return [...nounsOf(article, quantity)].map((noun) => `${currency} ${figures} ${noun}`)
}

/** The noun, and the word right behind the sum: “the £3m housing scheme”. */
function nounsOf(article: Article, {head, end}: Quantity): Set<string> {
  const next = /^ ([a-z]{3,20})\b/i.exec(article.text.slice(end, end + 22))?.[1]?.toLowerCase()
  const nouns = new Set<string>()
  if (next !== undefined && !NO_NOUNS.has(next)) nouns.add(next)
  if (head && !head.carried && head.start > end && head.start < end + NEAR) nouns.add(head.lemma)
  return new Set([...nouns].filter((noun) => !GENERAL.has(noun)))
}

/** Code units from a sum to the noun that it stands before. */
const NEAR = 25

/** What goes on behind a sum that describes no noun. */
const NO_NOUNS = new Set(
  `and but for from with into over under about after before since than that this the was were are has had
  have will would who which when where while will may can could not per each more less last next this
  year month week day ago today yesterday went goes came`.split(/\s+/),
)

/** What an article may well have several of, one a thousand times the other. */
const GENERAL = new Set(
  'profit loss fine bill debt sale turnover cost price prize share investment budget donation grant bonus'.split(
    ' ',
  ),
)

function gapBetween(
  article: Article,
  quantity: Quantity,
  other: Quantity,
): Thousandfold | undefined {
  const repaired = withMagnitudeOf(article, quantity, other)
  return repaired === undefined ? undefined : {quantity, other, repaired}
}

function withMagnitudeOf(
  article: Article,
  quantity: Quantity,
  other: Quantity,
): string | undefined {
  const [own, wanted] = [quantity, other].map((each) => SCALED.exec(article.slice(each)))
  if (!own || !wanted) return undefined
  const [, number, joint, scale, behind] = own
  const isShort = scale!.length <= 2
  const form = MAGNITUDES.find((forms) => forms.includes(wanted[3]!.toLowerCase()))
  const written = form?.[isShort ? 1 : 0]
  return written === undefined ? undefined : `${number}${joint}${written}${behind}`
}

const MAGNITUDES: ReadonlyArray<readonly string[]> = [
  ['thousand', 'k'],
  ['million', 'm', 'mn'],
  ['billion', 'bn', 'b'],
  ['trillion', 'tn'],
]
