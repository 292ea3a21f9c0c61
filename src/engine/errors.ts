import type {FileError} from '#lint'

/** A request that cannot be carried out as it was made; says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What to do next. */
  readonly hint?: string

  constructor(message: string, hint?: string) {
    super(message)
    if (hint !== undefined) this.hint = hint
  }
}

/** A file that cannot be read or linted; `lintFiles` hands these over as results instead. */
export class CopyError extends Error {
  override readonly name = 'CopyError'
  readonly file: FileError

  constructor(file: FileError, options?: ErrorOptions) {
    super(file.message, options)
    this.file = file
  }
}
