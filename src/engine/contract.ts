import type {Article} from '#article'
import type {RuleFlag} from '#config'
import type {SourceDocument} from '#format'
import type {FileResult} from '#lint'
import type {FileConfig, RunOptions, TextOptions} from './options.js'

/** How an article was read. */
export interface Outline {
  readonly path: string
  readonly document: SourceDocument
  readonly article: Article
}

/** Where `addWords` wrote, and which of the words are new there. */
export interface AddedWords {
  /** Relative to the working directory. */
  readonly path: string
  readonly added: readonly string[]
}

export declare function lintFiles(
  patterns: readonly string[],
  options?: RunOptions,
): AsyncGenerator<FileResult, void>
export declare function lintText(
  copy: string | Uint8Array,
  options?: TextOptions,
): Promise<FileResult>
export declare function outlineFile(path: string, options?: RunOptions): Promise<Outline>
export declare function outlineText(
  copy: string | Uint8Array,
  options?: TextOptions,
): Promise<Outline>
export declare function configFor(path: string, options?: RunOptions): Promise<FileConfig>
export declare function addWords(
  words: readonly string[],
  options?: Pick<RunOptions, 'cwd' | 'config'>,
): Promise<AddedWords>
export declare function parseRuleFlag(flag: string): RuleFlag
