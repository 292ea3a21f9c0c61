import {trainModel, UsageError} from '#engine'
import type {TrainedModel, TrainingProgress} from '#engine'
import {didYouMean} from '#config'
import {counted} from '#report'
import {CLEAN} from './exit.js'
import {write} from './io.js'
import type {Io} from './io.js'
import {grouped, progressLine} from './progress.js'
import {numberOf} from './run-options.js'

export interface TrainFlags {
  readonly out: string
  readonly counts?: string
  readonly mostBytes?: string
  readonly vocabulary: string
  readonly words?: string
}

const VOCABULARIES = ['shipped', 'own'] as const
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Trains a model on text and says what came of it. */
export async function train(files: readonly string[], flags: TrainFlags, io: Io): Promise<number> {
  const {out, counts, mostBytes, words} = flags
  const vocabulary = vocabularyOf(flags.vocabulary)
  const line = progressLine(io.stderr)
  const stop = counts === undefined ? undefined : stopOnSignal()
  const onProgress = (progress: TrainingProgress) => {
    // From here on the counts are safe, and stopping at once costs no more than building again.
    if (progress.step === 'building') stop?.release()
    line.show(progress)
  }
  try {
    const trained = await trainModel(files, {
      cwd: io.cwd,
      out,
      vocabulary,
      onProgress,
      ...(counts !== undefined && {counts}),
      ...(mostBytes !== undefined && {mostBytes: numberOf(mostBytes, 'most-bytes')}),
      ...(words !== undefined && {words: numberOf(words, 'words')}),
      ...(files.includes('-') && {input: io.stdin}),
      ...(stop && {signal: stop.signal}),
    })
    line.clear()
    await write(io.stdout, summaryOf(trained, vocabulary, files))
    return CLEAN
  } finally {
    line.clear()
    stop?.release()
  }
}

function vocabularyOf(name: string): (typeof VOCABULARIES)[number] {
  const known = VOCABULARIES.find((vocabulary) => vocabulary === name)
  if (known) return known
  throw new UsageError(
    `Unknown vocabulary “${name}”${didYouMean(name, VOCABULARIES)}`,
    `Vocabularies: ${VOCABULARIES.join(', ')}`,
  )
}

/** The first signal asks for an end, a second one ends the process as ever. */
function stopOnSignal() {
  const controller = new AbortController()
  const release = () => {
    for (const name of STOP_SIGNALS) process.off(name, stop)
  }
  const stop = () => {
    release()
    controller.abort()
  }
  for (const name of STOP_SIGNALS) process.on(name, stop)
  return {signal: controller.signal, release}
}

function summaryOf(trained: TrainedModel, vocabulary: string, files: readonly string[]): string {
  const {path, bytes, wordsRead, blocks, repeated, kept, unnamed} = trained
  const [pairs, triples, quads] = kept.map(grouped)
  const lines = [
    `${grouped(wordsRead)} words read in ${grouped(blocks)} paragraphs; ${grouped(repeated)} that repeat another were left out`,
    `${pairs} pairs, ${triples} triples and ${quads} 4-grams kept`,
    `${path}: ${grouped(bytes)} bytes`,
  ]
  if (unnamed > 0 && files.length > 0) {
    lines.splice(1, 0, `${counted(unnamed, 'text')} among them that this run did not name`)
  }
  lines.push(
    vocabulary === 'shipped'
      ? `To hear with it: \`model: ${path}\` in a configuration, or --model ${path}`
      : 'With words of its own it cannot stand in for the shipped model',
  )
  return `${lines.join('\n')}\n`
}
