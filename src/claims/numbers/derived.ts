import type {Article} from '#article'
import type {Quantity} from '#inventory'
import {countSame} from './subjects.js'

/** Amounts of one sort that are tried against each other; more would only fit by chance. */
const MOST_COMPARED = 40

/** How far a sum may be from a round number that is printed for it. */
const ROUND = 0.02

/** Amounts further apart, in sentences, are not set against each other by a reader. */
const NEARBY = 1

/**
 * Amounts of the body that give the claim by a sum, a difference, a ratio or a change in percent:
 * “$300m” where the body has $732m and $434m, “20 %” where it goes from 100 to 120.
 */
export function derivation(
  article: Article,
  claim: Quantity,
  evidence: readonly Quantity[],
): readonly Quantity[] | undefined {
  const tolerance = toleranceOf(claim, article.slice(claim))
  const fits = (value: number) => Math.abs(value - claim.lo) <= tolerance
  switch (claim.kind) {
    case 'money':
    case 'measure':
      return pairOf(
        alike(claim, evidence),
        (a, b) => fits(a.lo + b.lo) || fits(Math.abs(a.lo - b.lo)),
      )
    case 'percent':
    case 'fraction':
    case 'ratio':
      return share(claim, evidence, fits)
    case 'count':
      if (claim.head?.lemma === 'point') return points(evidence, fits)
      return (
        listSum(evidence, fits) ??
        pairOf(alike(claim, evidence), (a, b) => fits(a.lo + b.lo) || fits(Math.abs(a.lo - b.lo)))
      )
    case 'age':
      return birthday(claim, evidence) ?? spanOfYears(claim, evidence)
    case 'duration':
      return (
        spanOfYears(claim, evidence) ?? pairOf(alike(claim, evidence), (a, b) => fits(a.lo + b.lo))
      )
    case 'score':
      return bothSides(claim, evidence)
    default:
      return undefined
  }
}

/** “by 52 votes to 48”, “three goals to one”, “five agreed, and four dissented”; a nought or a one is seldom told as a number. */
function bothSides({parts}: Quantity, evidence: readonly Quantity[]): Quantity[] | undefined {
  if (!parts) return undefined
  const [more, fewer] = parts.map((side) =>
    evidence.filter(({lo, hi}) => lo === side || hi === side).slice(0, MOST_COMPARED),
  )
  if (Math.min(...parts) <= 1) return [more, fewer].find((side) => side!.length > 0)
  for (const one of more!) {
    const other = fewer!.find(
      ({sentence, start}) =>
        Math.abs(sentence - one.sentence) <= NEARBY && (start !== one.start || one.lo < one.hi),
    )
    if (other) return [one, other]
  }
  return undefined
}

/** “on the eve of her 93rd birthday” at 92. */
function birthday({lo}: Quantity, evidence: readonly Quantity[]): Quantity[] | undefined {
  const near = evidence.find(
    (other) =>
      other.kind === 'ordinal' &&
      other.head?.lemma === 'birthday' &&
      other.lo - lo <= 1 &&
      other.lo >= lo,
  )
  return near && [near]
}

function spanOfYears(
  claim: Quantity,
  evidence: readonly Quantity[],
): readonly Quantity[] | undefined {
  return pairOf(yearsOf(evidence), (a, b) => isSpan(claim, Math.abs(a.lo - b.lo)))
}

/** Counts add up to the last one; rounded amounts within what their printed form shows. */
function toleranceOf({kind, lo, step}: Quantity, printed: string): number {
  if (kind === 'count' && lo < 1000) return 0
  return /0\D*$/.test(printed) ? lo * ROUND : step / 2
}

/** Amounts of the claim's sort: its currency, its unit or its noun. */
function alike(claim: Quantity, evidence: readonly Quantity[]): Quantity[] {
  return evidence
    .filter(
      ({kind, vague, currency, unit}) =>
        kind === claim.kind && !vague && currency === claim.currency && unit === claim.unit,
    )
    .filter((quantity) => claim.kind !== 'count' || countSame(claim, quantity))
    .slice(0, MOST_COMPARED)
}

function pairOf(
  quantities: readonly Quantity[],
  fits: (a: Quantity, b: Quantity) => boolean,
): readonly Quantity[] | undefined {
  for (const [at, a] of quantities.entries()) {
    const b = quantities
      .slice(at + 1)
      .find((other) => other.sentence - a.sentence <= NEARBY && fits(a, other))
    if (b) return [a, b]
  }
  return undefined
}

/** A change or a part in percent, of two amounts of one sort. */
function share(
  claim: Quantity,
  evidence: readonly Quantity[],
  fits: (value: number) => boolean,
): readonly Quantity[] | undefined {
  const unit = claim.kind === 'percent' ? 100 : 1
  const amounts = evidence.filter(
    ({kind, vague}) => !vague && (kind === 'money' || kind === 'count' || kind === 'measure'),
  )
  return (
    pairOf(amounts.slice(0, MOST_COMPARED), (a, b) => {
      if (a.kind !== b.kind || a.currency !== b.currency || a.unit !== b.unit) return false
      if (a.kind === 'count' && !countSame(a, b) && a.sentence !== b.sentence) return false
      const [less, more] = [Math.min(a.lo, b.lo), Math.max(a.lo, b.lo)]
      if (less <= 0) return false
      return [more / less - 1, 1 - less / more, less / more].some((part) => fits(part * unit))
    }) ?? sharesOf(claim, evidence, unit, fits)
  )
}

/** Shares that stand in one sentence, added, subtracted or taken from the whole. */
function sharesOf(
  claim: Quantity,
  evidence: readonly Quantity[],
  unit: number,
  fits: (value: number) => boolean,
): readonly Quantity[] | undefined {
  if (claim.unit === 'point') return points(evidence, fits)
  const shares = evidence.filter(({kind}) => kind === claim.kind).slice(0, MOST_COMPARED)
  return pairOf(shares, (a, b) => {
    if (a.sentence !== b.sentence) return false
    return [a.lo + b.lo, Math.abs(a.lo - b.lo), unit - a.lo].some((part) => fits(part))
  })
}

/** “up 3 points”, from 17 to 20 per cent. */
function points(
  evidence: readonly Quantity[],
  fits: (value: number) => boolean,
): readonly Quantity[] | undefined {
  const shares = evidence.filter(({kind}) => kind === 'percent').slice(0, MOST_COMPARED)
  return pairOf(shares, (a, b) => fits(Math.abs(a.lo - b.lo)))
}

/** Numbers in a row that add up: “two men and three women” are five. */
function listSum(
  evidence: readonly Quantity[],
  fits: (value: number) => boolean,
): readonly Quantity[] | undefined {
  for (let at = 0; at < evidence.length; at++) {
    let total = evidence[at]!.lo
    if (evidence[at]!.kind !== 'count') continue
    for (let next = at + 1; next < Math.min(at + 5, evidence.length); next++) {
      const {kind, sentence, lo} = evidence[next]!
      if (kind !== 'count' || sentence !== evidence[at]!.sentence) break
      total += lo
      if (fits(total)) return evidence.slice(at, next + 1)
    }
  }
  return undefined
}

function yearsOf(evidence: readonly Quantity[]): Quantity[] {
  return evidence
    .flatMap((quantity) => {
      if (quantity.kind === 'year' && quantity.lo === quantity.hi) return [quantity]
      const year = quantity.date?.year
      return year === undefined ? [] : [{...quantity, lo: year, hi: year}]
    })
    .slice(0, MOST_COMPARED)
}

function isSpan({lo, unit}: Quantity, years: number): boolean {
  const claimed =
    unit === 'decade' ? lo * 10 : unit === 'year' || unit === undefined ? lo : Number.NaN
  return years > 0 && Math.abs(years - claimed) <= 1
}
