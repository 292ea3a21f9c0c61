import type {NumberClaim} from '#claims'
import type {Report} from '#rule'

type Weight = Pick<Report, 'severity' | 'confidence'>

/** Up to this, headlines count what the body lists by name: “Three held”. */
const SMALL = 10

/** Ordinals up to this are words of many other uses: “first”, “second half”, “a third man”. */
const COMMON_ORDINAL = 3

/** Words that sentences of one claim share: the noun and one more. */
const LIKE = 2

const ERROR: Weight = {confidence: 0.9}
const WARNING: Weight = {severity: 'warning', confidence: 0.8}
const HINT: Weight = {severity: 'hint', confidence: 0.5}

/** “A 100 % record” is said of all there is. */
function isAll({quantity: {kind, lo}}: NumberClaim): boolean {
  return kind === 'percent' && lo === 100
}

/** “24-7”, “9-5”, “9-11”: hours of the week and a date, no results. */
function isIdiom({quantity: {parts = []}}: NumberClaim): boolean {
  return ['24-7', '9-5', '9-11'].includes(parts.join('-'))
}

/** The goals that make a draw add up to it, told one by one. */
function isDraw({quantity: {parts}}: NumberClaim): boolean {
  return parts !== undefined && parts[0] === parts[1]
}

/** How grave it is that the body does not bear a number out; undefined where that says nothing. */
export function weightOf(claim: NumberClaim): Weight | undefined {
  const {quantity, role, support, general} = claim
  const rivals = general ? [] : claim.rivals
  const isSmall = quantity.hi <= SMALL
  if (quantity.vague) return claim.outsized && support === 'none' ? WARNING : undefined
  // A caption’s year is that of the picture.
  if (role === 'caption' && quantity.kind === 'year') return undefined
  if (claim.restated) {
    return isSmall || role === 'caption' || support !== 'none' ? WARNING : ERROR
  }
  if (support !== 'none') return undefined
  if (rivals.length > 0) {
    if (isSmall) return claim.fated || claim.likeness >= LIKE ? WARNING : HINT
    return role === 'caption' || claim.likeness < LIKE ? WARNING : ERROR
  }
  if (role === 'caption' || isAll(claim)) return undefined
  switch (quantity.kind) {
    case 'ordinal':
      if (claim.unreckoned) return WARNING
      return quantity.lo > COMMON_ORDINAL ? HINT : undefined
    case 'score':
      if (claim.isFixture || isIdiom(claim)) return undefined
      return isDraw(claim) ? HINT : WARNING
    case 'duration':
      if (quantity.lo === 1) return undefined
      return claim.unreckoned ? WARNING : HINT
    case 'year':
    case 'date':
    case 'time':
      return HINT
    case 'count':
      if (quantity.lo === 1) return undefined
      return isSmall ? HINT : WARNING
    default:
      return WARNING
  }
}
