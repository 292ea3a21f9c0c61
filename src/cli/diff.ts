import picocolors from 'picocolors'
import type {FileResult} from '#lint'

/** The repairs of a run as a unified diff that `patch -p1` and `git apply` take. */
export async function diffOf(results: readonly FileResult[], color: boolean): Promise<string> {
  const changed = results.flatMap(({path, fixed}) => (fixed ? [{path, ...fixed}] : []))
  if (changed.length === 0) return ''
  const {createTwoFilesPatch} = await import('diff')
  const patches = changed.map(({path, before, after}) =>
    createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).replace(/^=+\n/, ''),
  )
  return color ? painted(patches.join('')) : patches.join('')
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
