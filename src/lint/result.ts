import type {Role} from '#article'
import type {Span} from '#text'
import type {AllowedFinding} from './allow.js'
import type {KnownFinding} from './baseline.js'
import type {Finding} from './finding.js'

/** Why a file could not be read or linted. Never a finding: it makes the run fail with exit 2. */
export interface FileError {
  readonly code:
    | 'missing'
    | 'directory'
    | 'permission'
    | 'binary'
    | 'encoding'
    | 'format'
    | 'crash'
    | 'unreadable'
    | 'unwritable'
  /** Names the file, the place and what is wrong. */
  readonly message: string
  /** What to do next. */
  readonly hint?: string
}

/** What linting one file gave; every report is a rendering of a list of these. */
export interface FileResult {
  /** Relative to the working directory, with forward slashes; `<stdin>` where it has no name. */
  readonly path: string
  /** The text as it stands on disk (after repairs, where they were made), without a byte order mark. */
  readonly source: string
  readonly findings: readonly Finding[]
  /** Findings that the baseline of the run has; set where there is one. */
  readonly known?: readonly KnownFinding[]
  /** Findings that a configuration, a sidecar or the copy itself says may stay. */
  readonly allowed?: readonly AllowedFinding[]
  /** The parts of the page as the article was read; set where the run asked for them. */
  readonly parts?: ReadonlyArray<{readonly span: Span; readonly role: Role}>
  readonly error?: FileError
  /**
   * Set when repairs were made or, in a dry run, would be; the dry run's texts of a file open
   * with its byte order mark, where it has one.
   */
  readonly fixed?: {
    readonly before: string
    readonly after: string
    readonly applied: number
    /** Where repairs might be made, as that stands in `after`; undefined for everywhere. */
    readonly within?: readonly Span[]
  }
}
