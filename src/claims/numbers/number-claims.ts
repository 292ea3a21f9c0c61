import type {Article, Role} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity, QuantityKind} from '#inventory'
import {canBeChecked} from '../check.js'
import {formOf, isContent} from '../words.js'
import {derivation} from './derived.js'
import {isUnreckoned} from './reckoning.js'
import {restatedAs} from './restatement.js'
import {countSame, fateOf, isGeneral} from './subjects.js'
import {otherTerm} from './terms.js'
import {bearsOut, isSameValue} from './values.js'

/** A number of display text, held against the numbers of the body. */
export interface NumberClaim {
  readonly quantity: Quantity
  readonly role: Role
  /** Numbers of the body with the claim's value, of the same noun first. */
  readonly same: readonly Quantity[]
  /** All numbers of the body that bear it out, rounded ones included. */
  readonly bearing: readonly Quantity[]
  /** What bears it out: the same value, rounded, or two amounts that give it. */
  readonly support: 'value' | 'derived' | 'none'
  /** Numbers of the body for the same noun that have another value, the likeliest first. */
  readonly rivals: readonly Quantity[]
  /** How many words the claim's sentence shares with the likeliest rival's, the noun included. */
  readonly likeness: number
  /** Whether they are of those who met the same fate: the dead, the held. */
  readonly fated: boolean
  /** Whether their noun counts many things in one article: “years”, “goals”, “points”. */
  readonly general: boolean
  /** Whether it is the score of a result that is set as a headline: “Rovers 2-1 United”. */
  readonly isFixture: boolean
  /** The body's number where a sentence says the same as the display text but for it. */
  readonly restated: Quantity | undefined
  /** Without those, the body's only number of the kind. */
  readonly only: Quantity | undefined
  /** Of a claim such as “thousands” the number that the body has for what it tells, if all of it are far smaller. */
  readonly outsized: Quantity | undefined
  /** Whether it is a span of years that no year of the body may give, whenever the story came out. */
  readonly unreckoned: boolean
}

/** Display text whose numbers the body must have. */
const CHECKED: ReadonlySet<Role> = new Set(['headline', 'dek', 'subhead', 'caption'])

/** What repeats a claim is no evidence for it. */
const NO_EVIDENCE: ReadonlySet<Role> = new Set(['headline', 'kicker', 'dek', 'subhead'])

/** More numbers than any display text holds. */
const MOST_CLAIMS = 40

/** A body with more numbers than these is a table. */
const MOST_EVIDENCE = 2000
/** Rivals that are weighed against each other. */
const MOST_RIVALS = 20

/** How many times as large a number may be that is meant to be the same. */
const SIZES_APART = 3

/** Kinds that name or are too free to be held against a body. */
const UNCHECKED: ReadonlySet<QuantityKind> = new Set(['label'])

const known = new WeakMap<Article, readonly NumberClaim[]>()

/** The numbers that display text claims, in text order; none where the body cannot be relied on. */
export function numberClaimsOf(article: Article): readonly NumberClaim[] {
  let claims = known.get(article)
  if (!claims) {
    claims = canBeChecked(article) ? claimsOf(article) : []
    known.set(article, claims)
  }
  return claims
}

function claimsOf(article: Article): NumberClaim[] {
  const quantities = quantitiesOf(article)
  const claims = quantities.filter(
    ({role, kind}) => role !== undefined && CHECKED.has(role) && !UNCHECKED.has(kind),
  )
  if (claims.length === 0) return []
  const evidence = quantities.filter(({role}) => role !== undefined && !NO_EVIDENCE.has(role))
  if (evidence.length > MOST_EVIDENCE) return []
  const listed = listCounts(article)
  return claims
    .slice(0, MOST_CLAIMS)
    .map((quantity) => claimOf(article, quantity, evidence.filter(isElsewhere(quantity)), listed))
}

/** A caption is no evidence for itself. */
function isElsewhere(claim: Quantity): (quantity: Quantity) => boolean {
  return ({role}) => !(claim.role === 'caption' && role === 'caption')
}

function claimOf(
  article: Article,
  quantity: Quantity,
  evidence: readonly Quantity[],
  listed: ReadonlySet<number>,
): NumberClaim {
  const printed = article.slice(quantity)
  const bearing = evidence.filter((other) => isBorneOut(other, quantity, printed))
  const rivals = rivalsOf(article, quantity, evidence)
  const isOfAnother = (other: Quantity) => rivals.length > 0 && isOther(article, other, quantity)
  const supporting = bearing.filter((other) => !isOfAnother(other))
  const own = supporting.filter((other) => !isOther(article, other, quantity))
  const term = otherTerm(article, quantity, evidence)
  const isList = quantity.kind === 'count' && listed.has(quantity.lo)
  const isDerived =
    supporting.length === 0 && (isList || derivation(article, quantity, evidence) !== undefined)
  const kindred = evidence.filter(
    ({kind, currency}) => kind === quantity.kind && currency === quantity.currency,
  )
  return {
    quantity,
    role: quantity.role!,
    same: evidence.filter(
      (other) => isSameValue(other, quantity) && !isOther(article, other, quantity),
    ),
    bearing: own.length > 0 ? own : supporting,
    isFixture: isFixture(article, quantity),
    support: term ? 'none' : supporting.length > 0 ? 'value' : isDerived ? 'derived' : 'none',
    rivals: isList ? [] : rivals,
    fated:
      rivals[0] !== undefined &&
      fateOf(article, rivals[0]) !== undefined &&
      fateOf(article, rivals[0]) === fateOf(article, quantity),
    likeness: rivals[0] ? likeness(article, quantity, rivals[0]) : 0,
    restated:
      term ??
      (isList || supporting.some(({vague}) => !vague)
        ? undefined
        : restatedAs(article, quantity, evidence, isDerived || supporting.length > 0)),
    general: quantity.head !== undefined && isGeneral(quantity.head.lemma),
    only: kindred.length === 1 ? kindred[0] : undefined,
    outsized: outsizedBy(article, quantity, evidence),
    unreckoned: isUnreckoned(article, quantity, evidence),
  }
}

/** Least of what “hundreds” and “thousands” are read as; “dozens” may be anything. */
const LEAST_MULTITUDE = 100
/** So many times what the body has is another order of numbers. */
const FAR_LARGER = 2
/** Words that a sentence shares with the claim of which it tells. */
const TELLS_OF_IT = 2

/** “Thousands march” over “about 300 people marched”. */
function outsizedBy(
  article: Article,
  claim: Quantity,
  evidence: readonly Quantity[],
): Quantity | undefined {
  if (!claim.vague || claim.kind !== 'count' || claim.lo < LEAST_MULTITUDE) return undefined
  const counts = evidence.filter(({kind}) => kind === 'count' || kind === 'label')
  if (counts.some(({hi}) => hi * FAR_LARGER >= claim.lo)) return undefined
  const [nearest] = byLikeness(article, claim, counts.slice(0, MOST_RIVALS))
  if (!nearest || (nearest.head && isGeneral(nearest.head.lemma))) return undefined
  if (!isOfWhatIsCounted(article, claim, nearest)) return undefined
  return likeness(article, claim, nearest) >= TELLS_OF_IT ? nearest : undefined
}

const BEYOND = /\b(?:beyond|besides|than|top of)\s(?:the\s)?$/

/** Words behind a number in which its noun and what those did stand: “300 people marched”. */
const BEHIND_NUMBER = 4

/** Whether both count the same noun, or the claim has none and the same is done: “thousands march”. */
function isOfWhatIsCounted(article: Article, claim: Quantity, other: Quantity): boolean {
  if (other.bound === 'over' || other.bound === 'at-least') return false
  if (BEYOND.test(article.text.slice(Math.max(0, other.start - 14), other.start))) return false
  if (claim.head && countSame(claim, other)) return true
  const [done] = wordsBehind(article, claim, 1)
  if (done === undefined || done === 'of') return false
  return wordsBehind(article, other, BEHIND_NUMBER).includes(done)
}

/** The openings of words behind a number. */
function wordsBehind({words}: Article, {end}: Quantity, count: number): string[] {
  const first = words.findIndex(({start}) => start >= end)
  return first < 0 ? [] : words.slice(first, first + count).map(({normal}) => normal.slice(0, 5))
}

function isFixture({text}: Article, {kind, start, end}: Quantity): boolean {
  if (kind !== 'score') return false
  const before = /\p{Lu}[\p{L}'’.-]{0,20} $/u.test(text.slice(Math.max(0, start - 24), start))
  return before && /^ \p{Lu}/u.test(text.slice(end, end + 3))
}

function isBorneOut(evidence: Quantity, claim: Quantity, printed: string): boolean {
  if (claim.kind === 'score') return isSameScore(evidence, claim)
  if (claim.kind === 'date') return isSameDate(evidence, claim)
  if (claim.kind === 'year' && evidence.date?.year !== undefined) {
    return evidence.date.year >= claim.lo && evidence.date.year <= claim.hi
  }
  if (claim.kind === 'count' && evidence.kind === 'score') return evidence.parts!.includes(claim.lo)
  return bearsOut(evidence, claim, printed)
}

/** The loser's report turns a score round. */
function isSameScore({kind, parts}: Quantity, claim: Quantity): boolean {
  if (kind !== 'score' || !parts) return false
  const [a, b] = claim.parts!
  return (parts[0] === a && parts[1] === b) || (parts[0] === b && parts[1] === a)
}

function isSameDate({kind, date, lo, hi}: Quantity, claim: Quantity): boolean {
  if (kind === 'year') return claim.date?.day === undefined && claim.date?.year === lo
  if (kind !== 'date' || !date || !claim.date) return false
  if (claim.date.day === undefined || date.day === undefined) return date.month === claim.date.month
  return lo <= claim.hi && claim.lo <= hi
}

/** Whether two numbers are of one noun, or of those who met one fate. */
export function isOfSame(article: Article, a: Quantity, b: Quantity): boolean {
  if (countSame(a, b)) return true
  const fate = fateOf(article, a)
  return fate !== undefined && fate === fateOf(article, b)
}

/** Whether the body's number is plainly of another noun than the claim's. */
function isOther(article: Article, other: Quantity, claim: Quantity): boolean {
  if (claim.kind !== other.kind) return other.kind !== 'label' && other.kind !== 'score'
  if (countSame(claim, other)) return false
  const [fate, otherFate] = [fateOf(article, claim), fateOf(article, other)]
  if (fate !== undefined && fate === otherFate) return false
  if (claim.head === undefined || other.head === undefined) return fate !== undefined
  return true
}

/** Numbers of the same noun, or of those who met the same fate, with another value. */
function rivalsOf(article: Article, claim: Quantity, evidence: readonly Quantity[]): Quantity[] {
  const printed = article.slice(claim)
  const fate = claim.kind === 'count' ? fateOf(article, claim) : undefined
  if (isAdded(article, claim)) return []
  const isOwnNoun = claim.head?.carried === false
  const ofSame = evidence.filter((other) => {
    if (other.kind !== claim.kind || other.currency !== claim.currency || other.vague) return false
    if (isAdded(article, other)) return false
    if ((other.unit ?? '') !== (claim.unit ?? '')) return false
    const isNoun = isOwnNoun && other.head?.carried === false && countSame(claim, other)
    if (fate === undefined) return isNoun
    const otherFate = fateOf(article, other)
    return otherFate === fate || (isNoun && otherFate === undefined)
  })
  const ofItsSize = ofSame.filter(
    ({lo}) => lo <= claim.hi * SIZES_APART && claim.lo <= lo * SIZES_APART,
  )
  if (ofSame.some((other) => isBorneOut(other, claim, printed))) return []
  return byLikeness(article, claim, ofItsSize.slice(0, MOST_RIVALS))
}

/** “another 65 officers”, “30 more people” come on top of a number that stands elsewhere. */
function isAdded({text}: Article, {start, end}: Quantity): boolean {
  return (
    /\b(?:another|further|extra|additional|other)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) || /^\s(?:more|others?|further|extra|additional)\b/i.test(text.slice(end, end + 12))
  )
}

/** Those whose sentence has most of the display text's words first, then the earlier. */
function byLikeness(
  article: Article,
  claim: Quantity,
  quantities: readonly Quantity[],
): Quantity[] {
  const shared = new Map(
    quantities.map((quantity) => [quantity, likeness(article, claim, quantity)]),
  )
  return [...quantities].sort((a, b) => shared.get(b)! - shared.get(a)! || a.start - b.start)
}

function likeness(article: Article, claim: Quantity, other: Quantity): number {
  const words = contentOf(article, other.sentence)
  return [...contentOf(article, claim.sentence)].filter((word) => words.has(word)).length
}

function contentOf(article: Article, sentence: number): Set<string> {
  const forms = article.wordsOf(article.sentences[sentence]!).map(({normal}) => formOf(normal))
  return new Set(forms.filter(isContent).map((form) => form.slice(0, 5)))
}

/** What a list story numbers: its subheads, its list items, its questions. */
function listCounts(article: Article): Set<number> {
  const roles: readonly Role[] = ['subhead', 'list-item', 'question']
  const counts = roles.map((role) => article.partsOf(role).length)
  return new Set([...counts, lastNumbered(article)].filter((count) => count > 1))
}

/** The number of the last of the subheads that count from one on: “9. Oil the spoons”. */
function lastNumbered(article: Article): number {
  let last = 0
  for (const part of article.partsOf('subhead')) {
    const number = /^#?(\d{1,2})[.):]\s/.exec(article.slice(part))?.[1]
    if (Number(number) === last + 1) last++
  }
  return last
}
