/** Longer words are compared by their first letters only, so that time stays bounded. */
const LONGEST = 24
/** In shorter names another letter makes another name: “Hall”, “Hill”. */
const SHORTEST = 5
/** From so many letters on two may differ. */
const LONG = 8

/**
 * Whether two different names, folded, are spelled so nearly alike that one may be a slip for the
 * other: one letter put in, left out, changed or swapped with the next; two in long names.
 */
export function isNearSpelling(one: string, other: string, shortest = SHORTEST): boolean {
  const shorter = Math.min(one.length, other.length)
  if (one === other || shorter < shortest || one.length > LONGEST || other.length > LONGEST)
    return false
  if (one[0] !== other[0]) return false
  const most = shorter >= LONG ? 2 : 1
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most
}

/** Letters put in, left out, changed or swapped with the next (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let twoBack: number[] = []
  let back = Array.from({length: other.length + 1}, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min(back[j]! + 1, row[j - 1]! + 1, back[j - 1]! + change)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isSwap) cost = Math.min(cost, twoBack[j - 2]! + 1)
      row.push(cost)
    }
    ;[twoBack, back] = [back, row]
  }
  return back[other.length]!
}
