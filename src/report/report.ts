import type {FileResult} from '#lint'

export interface ReportOptions {
  /** Columns that a line may take; only `pretty` breaks lines. */
  readonly width: number
  /** Whether escape codes may be written. */
  readonly color: boolean
  /** Of copydesk; `json` states it. */
  readonly version: string
}

/** Renders what linting gave; ends with a line feed unless there is nothing to say. */
export type Report = (results: readonly FileResult[], options: ReportOptions) => string
