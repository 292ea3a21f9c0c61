import picocolors from 'picocolors'
import {aligned} from './table.js'
import {wrapped} from './terminal.js'

type Colors = ReturnType<typeof picocolors.createColors>

const WIDEST = 100

/** A caret line of a rule's readme: white space, the carets, what is said of them. */
const CARETS = /^(\s*)(\^+…?|‸)(?= |$)/

/**
 * A rule's readme as a terminal shows it: headings in bold, code indented with its carets in
 * colour, tables aligned, all else wrapped. Reads what rule readmes are written in, no more.
 */
export function readable(
  markdown: string,
  {width, color}: {readonly width: number; readonly color: boolean},
): string {
  const colors = picocolors.createColors(color)
  const room = Math.min(width, WIDEST)
  return blocksOf(markdown.replace(/<!--[^>]*-->\n?/g, ''))
    .map((block) => rendered(block, room, colors).join('\n'))
    .join('\n\n')
    .concat('\n')
}

/** Fenced code as one block; all else parted by blank lines and before headings and list items. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = []
  let block: string[] = []
  const close = () => {
    if (block.length > 0) blocks.push(block)
    block = []
  }
  for (const line of markdown.split('\n')) {
    const inCode = block[0]?.startsWith('```') ?? false
    if (inCode && line !== '```') block.push(line)
    else if (inCode || line.trim() === '') close()
    else {
      if (line.startsWith('```') || block.at(-1)?.startsWith('#')) close()
      block.push(line)
    }
  }
  close()
  return blocks
}

function rendered(block: readonly string[], room: number, colors: Colors): string[] {
  const [first = ''] = block
  if (first.startsWith('```')) return codeLines(block.slice(1), colors)
  if (first.startsWith('|')) return tableLines(block)
  const heading = /^(#+) (.*)/.exec(first)
  if (heading) return [colors.bold(heading[1] === '#' ? heading[2]! : plain(heading[2]!))]
  if (/^[-*] /.test(first)) return itemLines(block, room)
  return wrapped(plain(block.join(' ')), room)
}

function codeLines(lines: readonly string[], colors: Colors): string[] {
  return lines.map((line) => {
    const marked = line.replace(CARETS, (_, indent: string, carets: string) => {
      return indent + colors.red(carets)
    })
    return line === '' ? '' : `    ${marked}`
  })
}

function itemLines(lines: readonly string[], room: number): string[] {
  const items: string[] = []
  for (const line of lines) {
    if (/^[-*] /.test(line)) items.push(line.slice(2))
    else items.push(`${items.pop()!} ${line.trim()}`)
  }
  return items.flatMap((item) =>
    wrapped(plain(item), room - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
  )
}

function tableLines(rows: readonly string[]): string[] {
  const cells = rows
    .filter((row) => !/^\|[\s:|-]+$/.test(row))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => plain(cell.trim())),
    )
  return aligned(cells).map((line) => `  ${line}`)
}

/** Without the marks of emphasis, code and links. */
function plain(text: string): string {
  return text.replace(/\[([^\][]*)\]\([^()]*\)/g, '$1').replace(/\*\*|`/g, '')
}
