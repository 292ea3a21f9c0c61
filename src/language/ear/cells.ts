/** What is told stands in the upper bits of a cell, where a node of a sieve has what it compares with. */
const SHIFT = 16
/** Log probabilities and gains are told in 64ths of a nat. */
const UNIT = 64
const MOST = 32_767

/** A number of nats as sieves are told it. */
export function inUnits(nats: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.trunc(nats * UNIT)))
}

/** Integers of 16 bits, as what sieves are told of stands in their cells. */
export function toCell(number: number): number {
  return number << SHIFT
}

export function fromCell(cell: number): number {
  return cell >> SHIFT
}
