import {Scanner, UNKNOWN, UNKNOWN_NAME, loadNgramModel} from '#language'

export interface Measured {
  readonly tokens: number
  readonly perplexity: number
  /** Share of tokens that the vocabulary lacks. */
  readonly unknown: number
  /** Shares of the tokens whose pair, triple and 4-gram the table holds. */
  readonly held: readonly number[]
  readonly loadMilliseconds: number
  /** Scored tokens per second. */
  readonly tokensPerSecond: number
}

/** Scores the documents with the model; times are of this machine. */
export function measure(bytes: Uint8Array, documents: readonly string[]): Measured {
  const loading = performance.now()
  const model = loadNgramModel(bytes)
  const loadMilliseconds = performance.now() - loading
  const scanner = new Scanner()
  const blocks = documents
    .flatMap((document) => document.split('\n'))
    .map((block) => model.vocabulary.idsOf(scanner.scan(block)))
  const scoring = performance.now()
  let [sum, tokens] = [0, 0]
  for (const ids of blocks) {
    sum += model.windowLogProb(ids, 1, ids.length)
    tokens += ids.length - 1
  }
  const seconds = (performance.now() - scoring) / 1000
  const held = [0, 0, 0]
  let unknown = 0
  for (const ids of blocks) {
    for (let at = 1; at < ids.length; at++) {
      const [c, d] = [ids[at - 1]!, ids[at]!]
      if (d === UNKNOWN || d === UNKNOWN_NAME) unknown++
      if (model.pairCount(c, d) > 0) held[0]!++
      if (at > 1 && model.tripleCount(ids[at - 2]!, c, d) > 0) held[1]!++
      if (at > 2 && model.quadCount(ids[at - 3]!, ids[at - 2]!, c, d) > 0) held[2]!++
    }
  }
  return {
    tokens,
    perplexity: Math.exp(-sum / tokens),
    unknown: unknown / tokens,
    held: held.map((times) => times / tokens),
    loadMilliseconds,
    tokensPerSecond: tokens / seconds,
  }
}
