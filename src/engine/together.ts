import type {ResolvedConfig} from '#config'
import type {SourceDocument} from '#format'
import type {Finding, Linter} from '#lint'
import type {Linters} from './linters.js'

/** Texts of a lot at most, and the characters that end one: see `Linter.lintTogether`. */
export const MOST_TOGETHER = 32
const MOST_CHARACTERS = 120_000

interface Job {
  readonly document: SourceDocument
  readonly linter: Linter
  readonly resolve: (findings: Finding[]) => void
  readonly reject: (reason: unknown) => void
}

/** Lints documents in this thread, those that come at a time in lots. */
export class Together {
  readonly #linters: Linters
  readonly #waiting: Job[] = []
  #lot: NodeJS.Immediate | undefined

  constructor(linters: Linters) {
    this.#linters = linters
  }

  /**
   * What is found in a document, before anything that may stay is taken out.
   * @throws {RuleCrash} when a rule throws.
   * @throws {UsageError} when the model that the set-up names cannot be used.
   */
  lint(document: SourceDocument, config: ResolvedConfig): Promise<Finding[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({document, linter: this.#linters.linterFor(config), resolve, reject})
      this.#lot ??= setImmediate(() => this.#lintLot())
    })
  }

  /** Forgets what is waiting. */
  close(): void {
    clearImmediate(this.#lot)
    this.#waiting.length = 0
  }

  #lintLot(): void {
    const lot = this.#waiting.splice(0, lengthOfLot(this.#waiting))
    this.#lot = this.#waiting.length > 0 ? setImmediate(() => this.#lintLot()) : undefined
    const documents = lot.map(({document}) => document)
    const results = this.#linters.lintTogether(documents, lot[0]!.linter)
    for (const [index, result] of results.entries()) {
      if (result.status === 'fulfilled') lot[index]!.resolve(result.value)
      else lot[index]!.reject(result.reason)
    }
  }
}

/** How many of those in front have one linter and are not too much together. */
function lengthOfLot(waiting: readonly Job[]): number {
  const most = Math.min(waiting.length, MOST_TOGETHER)
  let [length, characters] = [0, 0]
  while (length < most && characters < MOST_CHARACTERS) {
    const {document, linter} = waiting[length]!
    if (linter !== waiting[0]!.linter) break
    characters += document.text.length
    length++
  }
  return length
}
