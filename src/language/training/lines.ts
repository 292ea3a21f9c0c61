/** Longer lines are cut here, so that a file without line ends cannot fill the memory. */
const LONGEST_LINE = 1 << 20

/** Cuts text that comes in chunks of any size into lines. */
export class LineReader {
  #rest = '';

  /** The lines that the chunk completes. */

  *read(chunk: string): Generator<string> {
    const text = this.#rest + chunk
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield* cut(text.slice(start, end))
      start = end + 1
    }
    while (text.length - start > LONGEST_LINE) {
      yield text.slice(start, start + LONGEST_LINE)
      start += LONGEST_LINE
    }
    this.#rest = text.slice(start)
  }

  /** The last line, when no line end follows it. */
  *end(): Generator<string> {
    const rest = this.#rest
    this.#rest = ''
    if (rest !== '') yield* cut(rest)
  }
}

function* cut(line: string): Generator<string> {
  let start = 0
  for (; line.length - start > LONGEST_LINE; start += LONGEST_LINE) {
    yield line.slice(start, start + LONGEST_LINE)
  }
  yield line.slice(start)
}
