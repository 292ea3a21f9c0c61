import {CopyError, repairFile} from '#engine'
import type {Repair} from '#engine'
import type {FileResult, Finding} from '#lint'
import {counted, renderReport, repairsOf, shown} from '#report'
import {Dialogue} from './dialogue.js'
import {wantsColor, widthOfOutput, write} from './io.js'
import type {ColorMode, Io} from './io.js'

/** What a person decided of one finding: a repair, or to pass it over. */
type Decision = Repair | undefined

const HELP = `  y, Enter  make the first repair
  1, 2, …   make the repair of that number
  n         pass it over
  u         undo: go back to the finding before
  f         pass over what is left of this file
  q         quit; what was accepted is written
`

/** Asks of each finding that can be repaired; every file is written when its last is answered. */
export class Interactive {
  readonly #io: Io
  readonly #color: ColorMode
  readonly #dialogue: Dialogue
  #hasQuit = false
  #made = 0
  #files = 0

  constructor(io: Io, color: ColorMode) {
    this.#io = io
    this.#color = color
    this.#dialogue = new Dialogue(io)
  }

  /** Whether nothing more is to be asked. */
  get hasQuit(): boolean {
    return this.#hasQuit
  }

  /** The result with the findings that are left; with an error where nothing could be written. */
  async of(result: FileResult): Promise<FileResult> {
    if (result.error) {
      await write(this.#io.stderr, `copydesk: ${result.error.message}\n`)
      return result
    }
    const repairs = this.#hasQuit ? [] : await this.#repairsOf(result)
    if (repairs.length === 0) return result
    try {
      await repairFile(result.path, result.source, repairs, this.#io.cwd)
    } catch (error) {
      if (!(error instanceof CopyError)) throw error
      await write(this.#io.stderr, `copydesk: ${error.message}\n${error.file.hint ?? ''}\n`)
      return {...result, error: error.file}
    }
    this.#made += repairs.length
    this.#files++
    const repaired = new Set(repairs.map(({finding}) => finding))
    return {...result, findings: result.findings.filter((finding) => !repaired.has(finding))}
  }

  async end(): Promise<void> {
    this.#dialogue.end()
    const said =
      this.#made === 0
        ? 'Nothing was changed'
        : `${counted(this.#made, 'repair')} made in ${counted(this.#files, 'file')}`
    await write(this.#io.stdout, `${said}\n`)
  }

  /** Goes through the findings, back where that is asked for. */
  async #repairsOf(result: FileResult): Promise<Repair[]> {
    const offered = result.findings.filter(
      ({fix, expected}) => fix !== 'none' && expected.length > 0,
    )
    const decisions: Decision[] = []
    while (decisions.length < offered.length) {
      const finding = offered[decisions.length]!
      if (touchesOne(finding, decisions)) {
        decisions.push(undefined)
        continue
      }
      const answer = await this.#answerTo(
        finding,
        result,
        `${decisions.length + 1}/${offered.length}`,
      )
      if (answer === 'undo') {
        undoLast(decisions, offered)
        continue
      }
      if (answer === 'quit') this.#hasQuit = true
      if (answer === 'quit' || answer === 'file') break
      decisions.push(answer === 'pass' ? undefined : {finding, replacement: answer.replacement})
    }
    return decisions.filter((decision) => decision !== undefined)
  }

  async #answerTo(finding: Finding, result: FileResult, place: string): Promise<Answer> {
    await write(this.#io.stdout, this.#shown(finding, result))
    for (;;) {
      const line = await this.#dialogue.ask(
        `${place}  ${shown(repairsOf(numbered(finding.expected)))}  [y,n,u,f,q,?] `,
      )
      const answer = answerOf(line, finding)
      if (answer) return answer
      await write(this.#io.stdout, HELP)
    }
  }

  /** The finding as `pretty` shows it, without the sum. */
  #shown(finding: Finding, result: FileResult): string {
    const report = renderReport('pretty', [{...result, findings: [finding]}], {
      width: widthOfOutput(this.#io.stdout),
      color: wantsColor(this.#color, this.#io.stdout, this.#io.env),
    })
    return `${report.split('\n\n').slice(0, -1).join('\n\n')}\n\n`
  }
}

type Answer = 'pass' | 'undo' | 'file' | 'quit' | {readonly replacement: string}

const WORDS: Readonly<Record<string, Answer>> = {n: 'pass', u: 'undo', f: 'file', q: 'quit'}

/** Who hangs up quits. Undefined for what is no answer. */
function answerOf(line: string | undefined, {expected}: Finding): Answer | undefined {
  if (line === undefined) return 'quit'
  const word = line.toLowerCase()
  if (Object.hasOwn(WORDS, word)) return WORDS[word]
  const replacement = /^\d+$/.test(word) ? expected[Number(word) - 1] : undefined
  if (replacement !== undefined) return {replacement}
  return word === 'y' || word === '' ? {replacement: expected[0]!} : undefined
}

function numbered(repairs: readonly string[]): string[] {
  return repairs.length === 1 ? [...repairs] : repairs.map((repair, at) => `${at + 1}: ${repair}`)
}

/** Repairs that overlap or touch cannot both be made. */
function touchesOne({span}: Finding, decisions: readonly Decision[]): boolean {
  return decisions.some(
    (decision) => decision !== undefined && span.start <= decision.finding.span.end,
  )
}

/** Takes back the last decision that a person made, and what followed from it. */
function undoLast(decisions: Decision[], offered: readonly Finding[]): void {
  while (decisions.length > 0) {
    decisions.pop()
    if (!touchesOne(offered[decisions.length]!, decisions)) return
  }
}
