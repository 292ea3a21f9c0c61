import type {createTwoFilesPatch} from 'diff'
import picocolors from 'picocolors'
import type {FileResult} from '#lint'

/** The repairs of a run as a unified diff that `patch -p1` and `git apply` take for files in UTF-8. */
export async function diffOf(results: readonly FileResult[], color: boolean): Promise<string> {
  const changed = results.flatMap(({path, fixed}) => (fixed ? [{path, ...fixed}] : []))
  if (changed.length === 0) return ''
  const diff = await import('diff')
  const patches = changed.map(({path, before, after}) =>
    patchOf(diff.createTwoFilesPatch, path, before, after),
  )
  return color ? painted(patches.join('')) : patches.join('')
}

function patchOf(
  create: typeof createTwoFilesPatch,
  path: string,
  before: string,
  after: string,
): string {
  // A tab ends a name that holds white space; without one, `patch` takes its first word.
  const header = /\s/.test(path) ? '' : undefined
  return create(`a/${path}`, `b/${path}`, before, after, header, header).replace(/^=+\n/, '')
}

function painted(patch: string): string {
  const {bold, cyan, green, red} = picocolors.createColors(true)
  return patch
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) [ab]\//.test(line)) return bold(line)
      if (line.startsWith('@@')) return cyan(line)
      if (line.startsWith('+')) return green(line)
      return line.startsWith('-') ? red(line) : line
    })
    .join('\n')
}
