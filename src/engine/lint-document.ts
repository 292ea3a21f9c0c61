import type {ResolvedConfig} from '#config'
import type {Allowance, FormatReader, SourceDocument} from '#format'
import {fixDocument, RuleCrash, sifted} from '#lint'
import type {AllowedFinding, FileError, FileResult, Finding, Linter} from '#lint'
import {CopyError, UsageError} from './errors.js'
import type {Linters} from './linters.js'
import type {Session} from './session.js'

/** Copy that was read and is ready to be linted. */
export interface CopyToLint {
  readonly path: string
  /** Without a byte order mark. */
  readonly text: string
  readonly reader: FormatReader
  readonly config: ResolvedConfig
}

/** What finds the faults of one document at once. */
export type OneLinter = Pick<Linter, 'lint'>

/**
 * Lints copy and, where the run asks for it, makes the safe repairs. Findings always have
 * their places in `source`: the repaired copy, or in a dry run the copy as it was.
 * @throws {CopyError} when a rule crashes.
 */
export function lintCopy(
  session: Session,
  {path, text, reader, config}: CopyToLint,
  linter: OneLinter,
  fix = session.options.fix ?? 'none',
): FileResult {
  const {write = true} = session.options
  const read = (source: string) => reader.read(source, path, config.roles)
  const sifter = new Sifter(linter, config.allow, session.options.today)
  const result = (source: string, findings: readonly Finding[]) => {
    const {allowed} = sifter
    return {
      path,
      source,
      findings,
      ...(allowed.length > 0 && {allowed}),
    }
  }
  try {
    const document = read(text)
    if (fix === 'none') return result(text, sifter.lint(document))
    const {
      source: after,
      applied,
      findings,
      within,
    } = fixDocument(
      sifter,
      document,
      read,
      new Set(fix === 'safe' ? ['safe'] : ['safe', 'suggested']),
      session.options.repairWithin?.(path, text),
    )
    if (after === text) return result(text, findings)
    const fixed = {before: text, after, applied, ...(within && {within})}
    return write
      ? {...result(after, findings), fixed}
      : {...result(text, sifter.lint(document)), fixed}
  } catch (error) {
    if (error instanceof UsageError || error instanceof NotLinted) throw error
    throw new CopyError(crash(error, path), {cause: error})
  }
}

/**
 * The findings of copy as it stands, with a pause after each rule; nothing is repaired.
 * @throws {CopyError} when a rule crashes.
 */
export function* lintCopyInSteps(
  session: Session,
  {path, text, reader, config}: CopyToLint,
  linters: Linters,
): Generator<void, Finding[]> {
  try {
    const document = reader.read(text, path, config.roles)
    const findings = yield* linters.linterFor(config).steps(document)
    return [...sift(findings, document, config.allow, session.options.today).left]
  } catch (error) {
    throw new CopyError(crash(error, path), {cause: error})
  }
}

/** Asks for the findings of a document that a linter does not have yet. */
export class NotLinted extends Error {
  readonly document: SourceDocument

  constructor(document: SourceDocument) {
    super('The findings of this text are still to be had')
    this.document = document
  }
}

/** A linter that leaves out what may stay, so that it is not repaired either. */
class Sifter implements OneLinter {
  /** What the last document had that may stay. */
  allowed: readonly AllowedFinding[] = []
  readonly #linter: OneLinter
  readonly #allow: readonly Allowance[]
  readonly #today: string | undefined

  constructor(linter: OneLinter, allow: readonly Allowance[], today: string | undefined) {
    this.#linter = linter
    this.#allow = allow
    this.#today = today
  }

  lint(document: SourceDocument): Finding[] {
    const findings = this.#linter.lint(document)
    const {left, allowed} = sift(findings, document, this.#allow, this.#today)
    this.allowed = allowed
    return [...left]
  }
}

function sift(
  findings: readonly Finding[],
  {source, allowances = []}: SourceDocument,
  allow: readonly Allowance[],
  today: string | undefined,
) {
  return sifted(findings, source, [...allow, ...allowances], today)
}

/** A file that gave no findings because something is wrong with it. */
export function failed(path: string, error: unknown): FileResult {
  if (!(error instanceof CopyError)) throw error
  return {path, source: '', findings: [], error: error.file}
}

export function crash(error: unknown, path: string): FileError {
  if (error instanceof RuleCrash) {
    return {
      code: 'crash',
      message: error.message,
      hint: `This is a fault of the rule, not of the copy: report it, and go on with --rule ${error.rule}:off`,
    }
  }
  const why = error instanceof Error ? error.message : String(error)
  return {
    code: 'crash',
    message: `copydesk crashed on ${path}: ${why}`,
    hint: 'This is a fault of copydesk, not of the copy: please report it',
  }
}
