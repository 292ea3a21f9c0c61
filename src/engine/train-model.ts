import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import type {Readable} from 'node:stream'
import {displayPath} from '#config'
import {BUILD_DEFAULTS, buildNgramModel, COUNTER_DEFAULTS, Counter, LineReader} from '#language'
import type {BuiltModel, CounterOptions, Vocabulary} from '#language'
import {UsageError} from './errors.js'
import {shippedVocabulary} from './load-language.js'
import {readCounts, writeCounts} from './training-counts.js'
import type {CountingTerms, CountsPlace, TextCounts} from './training-counts.js'
import {findTexts} from './training-texts.js'
import type {TextFile, TextStream, TrainingTexts} from './training-texts.js'
import {assertCanWrite, writeWhole} from './write-whole.js'

/** Words counted between two times that the counts are saved. */
const WORDS_BETWEEN_SAVES = 50_000_000

/** Bounds of memory: about 3 GB at the peak, whatever the archive. */
const LIMITS: Partial<CounterOptions> = {batch: 1 << 24, distinct: 60_000_000}

export interface TrainOptions {
  /** Folder that paths are relative to; the process's own when left out. */
  readonly cwd?: string
  /** Where the model goes. */
  readonly out: string
  /** Where counts are kept, to be taken up by a later run. */
  readonly counts?: string
  /** Most bytes of the model's tables. */
  readonly mostBytes?: number
  /**
   * Whose words are told apart: those of the shipped model, so that the model can stand in for it,
   * or the most frequent of the text.
   */
  readonly vocabulary?: 'shipped' | 'own'
  /** Most words of an own vocabulary. */
  readonly words?: number
  /** What “-” stands for. */
  readonly input?: Readable
  readonly onProgress?: (progress: TrainingProgress) => void
  /** Stops counting; what was counted is saved. */
  readonly signal?: AbortSignal
}

/** How far a training is. */
export interface TrainingProgress {
  readonly step: 'checking' | 'counting' | 'saving' | 'building'
  /** Words counted, by this run and those before it. */
  readonly words: number
  /** Bytes of this step that are done: of files when checking, of text when counting. */
  readonly bytes: number
  /** Bytes of this step in all; undefined where a stream is read. */
  readonly of?: number
}

/** What a training gave. */
export interface TrainedModel {
  /** Relative to the working directory. */
  readonly path: string
  readonly bytes: number
  readonly wordsRead: number
  readonly blocks: number
  /** Paragraphs left out because the same text had been counted before. */
  readonly repeated: number
  /** Pairs, triples and 4-grams in the model. */
  readonly kept: readonly number[]
  /** Texts in the counts that this run did not name. */
  readonly unnamed: number
}

/**
 * Trains an n-gram model on plain text, a paragraph a line. Same text in, same bytes out, whether
 * it was counted in one run or several, and whatever the files are called. With `counts`, texts
 * that were counted before are not counted again.
 *
 * @param patterns files, folders, globs, or - for the standard input; may be none where counts are.
 * @throws {UsageError} when the options are wrong, the text is too little, or the signal stopped it.
 * @throws {CopyError} when a file cannot be read or written, or is not text.
 */
export async function trainModel(
  patterns: readonly string[],
  options: TrainOptions,
): Promise<TrainedModel> {
  const plan = planOf(patterns, options)
  for (const {file, path} of plan.counts ? [plan.out, plan.counts] : [plan.out]) {
    await assertCanWrite(file, path)
  }
  const counting = await countsOf(patterns, plan)
  const texts = await textsOf(patterns, plan, options)
  await countTexts(counting, texts, plan)
  const unnamed = counting.texts.size - texts.files.length
  const {built, repeated} = builtFrom(counting.counter, plan)
  await writeWhole(plan.out.file, plan.out.path, [built.bytes])
  const {wordsRead, blocks} = built.parameters
  const {bytes, kept} = built
  return {
    path: plan.out.path,
    bytes: bytes.length,
    wordsRead,
    blocks,
    repeated,
    kept,
    unnamed,
  }
}

/** What is asked for, checked. */
interface Plan {
  readonly cwd: string
  readonly out: CountsPlace
  readonly counts: CountsPlace | undefined
  readonly mostBytes: number
  readonly counting: Partial<CounterOptions>
  /** The words to tell apart, where they are given. */
  readonly vocabulary: Vocabulary | undefined
  readonly terms: CountingTerms
  readonly report: (progress: TrainingProgress) => void
  readonly signal: AbortSignal | undefined
}

function planOf(patterns: readonly string[], options: TrainOptions): Plan {
  const {vocabulary = 'shipped', mostBytes = BUILD_DEFAULTS.mostBytes} = options
  const words = vocabulary === 'own' ? (options.words ?? COUNTER_DEFAULTS.words) : 0
  assertNumbers(mostBytes, options.words, vocabulary)
  if (patterns.length === 0 && options.counts === undefined) {
    throw new UsageError(
      'Nothing to train on: name files or folders of plain text, or - for standard input',
      'As in `copydesk train --out house.bin archive/`',
    )
  }
  const cwd = resolve(options.cwd ?? '.')
  const place = (path: string): CountsPlace => {
    const file = resolve(cwd, path)
    return {file, path: displayPath(cwd, file)}
  }
  if (options.counts !== undefined && resolve(cwd, options.counts) === resolve(cwd, options.out)) {
    throw new UsageError(
      `${options.out} cannot hold both the model and the counts`,
      'Give --out and --counts different names',
    )
  }
  const given = vocabulary === 'shipped' ? shippedVocabulary() : undefined
  return {
    cwd,
    out: place(options.out),
    counts: options.counts === undefined ? undefined : place(options.counts),
    mostBytes,
    counting: {...LIMITS, ...(vocabulary === 'own' && {words})},
    vocabulary: given,
    terms: {vocabulary: given ? hashOf(given.words.joined()) : '', words},
    report: options.onProgress ?? (() => undefined),
    signal: options.signal,
  }
}

function assertNumbers(mostBytes: number, words: number | undefined, vocabulary: string): void {
  if (!Number.isInteger(mostBytes) || mostBytes < 1) {
    throw new UsageError(
      `Unexpected size of ${mostBytes}, expected a whole number of bytes`,
      'As in --most-bytes 16000000',
    )
  }
  if (words === undefined) return
  if (vocabulary !== 'own') {
    throw new UsageError(
      'The words of the shipped model are as many as they are',
      'Give --words with --vocabulary own',
    )
  }
  if (!Number.isInteger(words) || words < 1 || words > COUNTER_DEFAULTS.words) {
    throw new UsageError(
      `Unexpected number of words ${words}, expected 1 to ${COUNTER_DEFAULTS.words}`,
      'As in --words 30000',
    )
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function countsOf(
  patterns: readonly string[],
  {counts, terms, counting, vocabulary}: Plan,
): Promise<TextCounts> {
  const before = counts && (await readCounts(counts, terms, counting))
  if (counts && !before && patterns.length === 0) {
    throw new UsageError(
      `${counts.path}: there are no counts yet to build a model from`,
      'Check the path given to --counts, or name text to count',
    )
  }
  return before ?? {counter: new Counter(counting, vocabulary), texts: new Map()}
}

/** @throws {UsageError} when a stream is to be counted that no later run could know again. */
async function textsOf(
  patterns: readonly string[],
  {cwd, counts, report, signal}: Plan,
  {input}: TrainOptions,
): Promise<TrainingTexts> {
  if (counts && patterns.includes('-')) throw unknowable('Standard input', counts)
  const texts = await findTexts(patterns, {
    cwd,
    input: () => input ?? process.stdin,
    onBytes(bytes, of) {
      report({step: 'checking', words: 0, bytes, of})
      if (signal?.aborted) throw stopped('Stopped before anything was counted')
    },
  })
  const [stream] = texts.streams
  if (counts && stream) throw unknowable(stream.path, counts)
  return texts
}

function unknowable(name: string, counts: CountsPlace): UsageError {
  return new UsageError(
    `${name} cannot be counted into ${counts.path}: a later run would not know it again`,
    'Save the text as a file and name that, or leave out --counts',
  )
}

async function countTexts(
  counting: TextCounts,
  {files, streams}: TrainingTexts,
  plan: Plan,
): Promise<void> {
  const run = new CountingRun(counting, plan, streams.length > 0 ? undefined : sizeOf(files))
  for (const file of files) await run.countFile(file)
  for (const stream of streams) await run.countStream(stream)
  await run.finish()
}

function sizeOf(files: readonly TextFile[]): number {
  return files.reduce((sum, {bytes}) => sum + bytes, 0)
}

/** One run over the texts: counts, saves at times, and stops when it is told to. */
class CountingRun {
  readonly #counting: TextCounts
  readonly #plan: Plan
  readonly #of: number | undefined
  #bytes = 0
  #nextSave: number
  #isSaved = true

  constructor(counting: TextCounts, plan: Plan, of: number | undefined) {
    this.#counting = counting
    this.#plan = plan
    this.#of = of
    this.#nextSave = counting.counter.wordsRead + WORDS_BETWEEN_SAVES
  }

  /** Counts a file, or what is left of it: a run before this may have stopped within it. */
  async countFile(file: TextFile): Promise<void> {
    const {texts} = this.#counting
    const before = texts.get(file.hash) ?? {lines: 0, isWhole: false}
    if (before.isWhole) {
      this.#bytes += file.bytes
      return
    }
    const lines = await this.#countLines(file, before.lines, (counted) => {
      texts.set(file.hash, {lines: counted, isWhole: false})
    })
    texts.set(file.hash, {lines, isWhole: true})
  }

  async countStream(stream: TextStream): Promise<void> {
    await this.#countLines(stream, 0, () => undefined)
  }

  async finish(): Promise<void> {
    await this.#pause()
    if (!this.#isSaved) await this.#save()
  }

  /**
   * Counts the lines after those that were counted before.
   *
   * @param note called where the run may pause, with the lines that were counted so far.
   * @returns the number of lines.
   */
  async #countLines(
    {pieces}: TextStream,
    before: number,
    note: (lines: number) => void,
  ): Promise<number> {
    const {counter} = this.#counting
    const reader = new LineReader()
    let lines = 0
    const count = (complete: Iterable<string>) => {
      for (const line of complete) if (++lines > before) counter.add(line)
    }
    for await (const {text, bytes} of pieces()) {
      count(reader.read(text))
      this.#bytes += bytes.length
      this.#isSaved = false
      note(Math.max(lines, before))
      await this.#pause()
    }
    count(reader.end())
    return lines
  }

  async #pause(): Promise<void> {
    this.#report('counting')
    const {signal, counts} = this.#plan
    const {wordsRead} = this.#counting.counter
    if (signal?.aborted) {
      await this.#save()
      throw stopped(
        counts
          ? `Stopped after ${wordsRead} words, which are kept in ${counts.path}`
          : `Stopped after ${wordsRead} words, which are lost: no --counts was given`,
      )
    }
    if (wordsRead >= this.#nextSave) await this.#save()
  }

  async #save(): Promise<void> {
    const {counts, terms} = this.#plan
    if (!counts) return
    this.#report('saving')
    await writeCounts(counts, this.#counting, terms)
    this.#nextSave = this.#counting.counter.wordsRead + WORDS_BETWEEN_SAVES
    this.#isSaved = true
  }

  #report(step: TrainingProgress['step']): void {
    const {wordsRead: words} = this.#counting.counter
    const of = this.#of
    this.#plan.report({step, words, bytes: this.#bytes, ...(of !== undefined && {of})})
  }
}

function stopped(what: string): UsageError {
  return new UsageError(what, 'Run the same command again to go on')
}

interface Built {
  readonly built: BuiltModel
  readonly repeated: number
}

function builtFrom(counter: Counter, {mostBytes, report, out}: Plan): Built {
  report({step: 'building', words: counter.wordsRead, bytes: 0})
  const counts = counter.finish()
  const built = buildNgramModel(counts, {mostBytes})
  if (built.counted.includes(0)) {
    throw new UsageError(
      `${out.path}: too little text: of ${counts.wordsRead} words, no four stand in a row twice`,
      'Name more text, a paragraph a line; a model that hears well wants tens of millions of words',
    )
  }
  if (built.tableBytes > mostBytes) {
    throw new UsageError(
      `${out.path}: the tables take ${built.tableBytes} bytes at least, more than ${mostBytes}`,
      `Give --most-bytes ${built.tableBytes} or more`,
    )
  }
  return {built, repeated: counts.repeated}
}
