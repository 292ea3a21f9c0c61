/** A stretch of copy in a rule's readme with the marks its author expects. */
export interface CopyBlock {
  readonly section: string
  /** Line of the readme on which the block starts, from 1. */
  readonly line: number
  /** As written, carets and all. */
  readonly annotated: string
  /** Without the caret lines. */
  readonly copy: string
  readonly options: Record<string, unknown>
  /** The kind of quotation mark is the point, so the block is not tried with the other. */
  readonly keepsQuotes: boolean
}

export interface OptionBlock {
  readonly section: string
  readonly options: unknown
}

export interface ReadmeBlocks {
  readonly copy: readonly CopyBlock[]
  readonly options: readonly OptionBlock[]
  /** Names under `## Options`. */
  readonly documentedOptions: readonly string[]
}

const CARET_LINE = /^\s*(?:\^+…?|‸)(?: .*)?$/

/** Reads the fenced blocks of a rule's readme: `copy` is tested, `json` sets options. */
export function readBlocks(readme: string): ReadmeBlocks {
  const copy: CopyBlock[] = []
  const options: OptionBlock[] = []
  const documentedOptions: string[] = []
  let chapter = ''
  let section = ''
  let current: Record<string, unknown> = {}
  let fence: {info: string; line: number; lines: string[]} | undefined
  const lines = readme.split('\n')
  for (const [at, line] of lines.entries()) {
    if (fence) {
      if (line !== '```') {
        fence.lines.push(line)
        continue
      }
      const body = fence.lines.join('\n')
      if (fence.info === 'json') {
        current = JSON.parse(body) as Record<string, unknown>
        options.push({section, options: current})
      } else if (/^copy\b/.test(fence.info)) {
        copy.push({
          section: chapter,
          line: fence.line,
          annotated: body,
          copy: fence.lines.filter((text) => !CARET_LINE.test(text)).join('\n'),
          options: current,
          keepsQuotes: fence.info.includes('keep-quotes'),
        })
      }
      fence = undefined
    } else if (line.startsWith('```')) {
      fence = {info: line.slice(3).trim(), line: at + 1, lines: []}
    } else if (/^##? /.test(line)) {
      chapter = section = line.replace(/^#+ /, '')
      current = {}
    } else if (line.startsWith('### ')) {
      section = line.slice(4)
      current = {}
      const name = /^`([^`]+)`/.exec(section)?.[1]
      if (chapter === 'Options' && name) documentedOptions.push(name)
    }
  }
  if (fence) throw new Error(`A code fence on line ${fence.line} never closes`)
  return {copy, options, documentedOptions}
}
