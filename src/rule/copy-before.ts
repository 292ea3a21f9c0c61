interface Copy {
  readonly text: string
}

/** The copy before an offset, as much as is searched: `reach` code units at most. */
export function copyBefore({text}: Copy, offset: number, reach: number): string {
  return text.slice(Math.max(0, offset - reach), offset)
}

/** The like, of the offset's line alone. */
export function lineBefore(copy: Copy, offset: number, reach: number): string {
  const before = copyBefore(copy, offset, reach)
  return before.slice(before.lastIndexOf('\n') + 1)
}
