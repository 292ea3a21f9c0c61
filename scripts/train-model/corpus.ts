import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {spawn} from 'node:child_process'
import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import {LineReader} from '#language'

/** A file of the training corpus: plain text under xz, a paragraph a line. */
export interface Source {
  readonly file: string
  /** Lines before this one are held out by document, so that the judge has copy nobody counted. */
  readonly holdOutBefore?: number
  /** Of 100 documents, those whose hash falls below this are held out; 60 unless told. */
  readonly heldOutPercent?: number
  /** Whether each line is a document: a headline, by its letters alone, however it is written. */
  readonly isOfLines?: boolean
}

/** CNN, BBC and ABC come before this line of news-articles, the Reuters wire of 1987 after it. */
const REUTERS_STARTS = 61_481

export const BODY_SOURCES: readonly Source[] = [
  {file: 'news-ledes.txt.xz'},
  {file: 'news-articles.txt.xz', holdOutBefore: REUTERS_STARTS},
  {file: 'public-prose.txt.xz'},
  {file: 'white-house.txt.xz'},
  {file: 'wikipedia.txt.xz'},
]

/** So many are held out that trees can learn, and be measured by, one false alarm in thousands. */
export const DISPLAY_SOURCES: readonly Source[] = [
  {file: 'headlines.txt.xz', holdOutBefore: Infinity, heldOutPercent: 12, isOfLines: true},
]

const HELD_OUT_PERCENT = 60
/** A document without blank lines (ABC) is cut after so many paragraphs. */
const LONGEST_DOCUMENT = 110

/** Market shorthand of the wire: “mln dlrs”, “six pct”, “shr 12 cts vs 10 cts”. */
const TELEGRAPHESE = /\b(?:dlrs?|mlns?|blns?|pct|cts|shrs?|bpd|tonnes? vs|qtr|stg)\b/i

/** The lines of a file, decompressed by `xz`. */
export async function* linesOf(folder: string, file: string): AsyncGenerator<string> {
  const reader = new LineReader()
  const decoder = new TextDecoder()
  for await (const chunk of bytesOf(join(folder, file))) {
    yield* reader.read(decoder.decode(chunk, {stream: true}))
  }
  yield* reader.read(decoder.decode())
  yield* reader.end()
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  if (!path.endsWith('.xz')) {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
    return
  }
  const xz = spawn('xz', ['-dc', path], {stdio: ['ignore', 'pipe', 'inherit']})
  const closed = once(xz, 'close')
  yield* xz.stdout as AsyncIterable<Uint8Array>
  const [status] = (await closed) as [number]
  if (status !== 0) throw new Error(`Unexpected status ${status} of xz for ${path}`)
}

export interface Document {
  readonly paragraphs: readonly string[]
  readonly heldOut: boolean
}

/** Documents of a source, told apart by blank lines; wire shorthand is left out. */
export async function* documentsOf(folder: string, source: Source): AsyncGenerator<Document> {
  let paragraphs: string[] = []
  let line = 0
  for await (const text of linesOf(folder, source.file)) {
    line++
    const paragraph = text.trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    if (paragraphs.length === 0) continue
    const isWhole = paragraph === '' || source.isOfLines === true
    if (!isWhole && paragraphs.length < LONGEST_DOCUMENT) continue
    yield documentOf(paragraphs, source, line)
    paragraphs = []
  }
  if (paragraphs.length > 0) yield documentOf(paragraphs, source, line)
}

function documentOf(paragraphs: readonly string[], source: Source, line: number): Document {
  const heldOut = line < (source.holdOutBefore ?? 0) && isHeldOut(paragraphs.join('\n'), source)
  return {paragraphs: paragraphs.filter((text) => !TELEGRAPHESE.test(text)), heldOut}
}

function isHeldOut(
  text: string,
  {heldOutPercent = HELD_OUT_PERCENT, isOfLines = false}: Source,
): boolean {
  const hashed = isOfLines ? text.toLowerCase().replaceAll(/[^a-z]/g, '') : text
  return createHash('sha256').update(hashed).digest().readUInt32LE(0) % 100 < heldOutPercent
}
