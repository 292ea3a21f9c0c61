/** Lines of a file by their numbers from 1; `all` where git cannot tell its lines apart. */
export type LineSet = ReadonlySet<number> | 'all'

/**
 * The lines that the new side of a diff without context (`git diff -U0`) has and the old side
 * lacks, by path. A file that was only renamed has none.
 */
export function linesAdded(diff: string): Map<string, LineSet> {
  const files = new Map<string, LineSet>()
  const lines = diff.split('\n')
  let added = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      const [removed, first, count] = [hunk[1] ?? '1', hunk[2]!, hunk[3] ?? '1'].map(Number)
      for (let number = first!; number < first! + count!; number++) added.add(number)
      // Copy may look like a header, so the lines of a hunk are counted and not read.
      at = endOfHunk(lines, at + 1, removed! + count!)
    } else if (line.startsWith('+++ ')) {
      added = new Set()
      const path = pathOf(line.slice('+++ '.length))
      if (path !== undefined) files.set(path, added)
    } else if (line.startsWith('Binary files ')) {
      const path = pathOf(line.slice(line.lastIndexOf(' and ') + ' and '.length, -' differ'.length))
      if (path !== undefined) files.set(path, 'all')
    }
  }
  return files
}

/** The index of the last line of a hunk, with what git says of a missing line end. */
function endOfHunk(lines: readonly string[], from: number, count: number): number {
  let at = from
  for (let left = count; left > 0 || lines[at]?.startsWith('\\'); at++) {
    if (!lines[at]?.startsWith('\\')) left--
  }
  return at - 1
}

/** The path behind `b/`, without the tab that ends one with spaces; undefined for a file that is gone. */
function pathOf(header: string): string | undefined {
  const name = header.startsWith('"') ? unquoted(header) : header.replace(/\t$/, '')
  return name.startsWith('b/') ? name.slice(2) : undefined
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** A name as git quotes it, with the escapes of C. */
function unquoted(quoted: string): string {
  return quoted
    .slice(1, quoted.lastIndexOf('"'))
    .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
      octal === undefined
        ? (ESCAPES[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(octal, 8)),
    )
}
