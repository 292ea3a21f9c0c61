/** Damerau–Levenshtein distance (adjacent letters swapped count once). */
export function distanceOf(a: string, b: string): number {
  let before = Array.from({length: b.length + 1}, () => 0)
  let above = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      let cost = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      cost = Math.min(cost, above[column]! + 1, next[column - 1]! + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1)
      }
      next.push(cost)
    }
    before = above
    above = next
  }
  return above[b.length]!
}
