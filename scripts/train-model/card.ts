import type {BuiltModel, Counts} from '#language'
import type {Measured} from './measure.js'

export interface Trained {
  readonly built: BuiltModel
  readonly measured: Measured
}

export interface CardInput {
  readonly shipped: Trained
  /** Other sizes, for comparison. */
  readonly others: readonly Trained[]
  readonly counted: Counts
  readonly heldOut: number
}

/** The card of the trained model, in Markdown: every number comes from this run. */
export function modelCard({shipped, others, counted, heldOut}: CardInput): string {
  const {built, measured} = shipped
  const {parameters} = built
  return `# The n-gram model, \`ngrams.bin\`

Counts of up to four words in a row, smoothed, pruned and rounded: what \`copydesk\` hears
unlikely copy with. Printed by \`npm run train-model -- --compare --card models/ngrams.md\`.

## Text it was counted from

${number(counted.wordsRead)} words (contractions count as two) in ${number(counted.blocks)} paragraphs; ${number(counted.repeated)} paragraphs that repeat another word
for word were left out. The text itself is not part of the project, and no sentence can be read back
from the table: it keeps 12-bit fingerprints of word sequences, not the words.

${BODY_TEXTS}
## What is in the file

${number(built.bytes.length)} bytes: a header (version, checksum), the parameters, ${number(parameters.ids)} ids (words, number classes,
marks; “two-” of “two-year” apart from “two” where it is frequent; the rarest word was counted
${number(rarest(counted))} times) and three tables (binary fuse functions).

${tablesOf(built)}

Smoothing: interpolated absolute discounting with three discounts for each order, on plain counts,
single words by continuation counts; written as back-off. Pruning: by weighted difference; an n-gram stays while a longer one that starts
or ends with it stays; back-off weights are made anew after it, so that probabilities sum to one
before rounding. A sequence that was never kept is taken for one with probability 1/4,096; triples
and 4-grams are only looked for when the shorter ones they end with are there.

## Measured

On ${number(heldOut)} documents of \`news-articles\` that were not counted (${number(measured.tokens)} tokens, ${percent(measured.unknown)} outside
the vocabulary); load and scoring times are of one run on a shared machine (${Math.round(measured.loadMilliseconds)} ms to load,
${(measured.tokensPerSecond / 1e6).toFixed(1)} million tokens scored a second).

${measuredTable([shipped, ...others])}

## Known limits

* News and speeches of 2021–26 and an encyclopaedia of 2014: newer names are unknown words.
* Live copy has typos; one seen twice in different paragraphs is in the table.
* A pruned table cannot say “never”: a sequence that is not in it may be good English.
* Case is not modelled, except that unknown words with a capital are a class of their own.
* Counts read from the table are rounded: right within a factor of about 2, rarely more.
* Words with letters beyond a–z lose their accents; other scripts are unknown words.

## How to train it again

\`npm run train-model\` reads the corpus at \`../shared/corpus\` (\`--corpus\` names another folder) through
\`xz\`; \`--counts FILE\` keeps the counts, so that pruning can be tried again without counting;
\`--held-out FILE\` writes the documents that were not counted. Same text and same options in, same
bytes out.
`
}

const BODY_TEXTS = `| text | licence as stated at the source |
| --- | --- |
| openings of news of 2021–23, British and American, many publishers (feeds) | publishers’ copyright; used for counts only |
| whole articles: CNN 2025–26, BBC 2004–05, ABC Australia 2006 (of these, 60 % of the documents held out by a hash of their text), Reuters 1987 (without its market shorthand) | publishers’ copyright or not stated; used for counts only |
| 18F blog, an economics textbook, State of the Union and inaugural addresses | public domain, CC BY 4.0 |
| White House releases and transcripts 2021–26, every second document | CC0 |
| Wikipedia articles of 2014, every third | CC BY-SA 3.0 |
`

/** What the tables hold, as rows of Markdown. */
export function tablesOf(built: BuiltModel): string {
  const rows = ['pairs', 'triples', '4-grams'].map((name, at) => orderRow(name, at, built))
  return `| | counted at least ${built.parameters.leastCounts.join(', ')} times | kept | least worth (count × ln gain) | bits: fingerprint, probability, back-off | greatest rounding error, nats (probability, back-off) |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`
}

/** Sizes with what each costs, as rows of Markdown. */
export function measuredTable(trained: readonly Trained[]): string {
  return `| bytes | pairs | triples | 4-grams | perplexity | held-out pairs, triples, 4-grams it holds |
| --- | --- | --- | --- | --- | --- |
${trained.map(sizeRow).join('\n')}`
}

function orderRow(name: string, at: number, {parameters, counted, kept}: BuiltModel): string {
  const {bits, probabilityBits} = parameters.orders[at]!
  const errors = parameters.greatestErrors[at]!.map((error) => error.toFixed(2)).join(', ')
  const widths = `12, ${probabilityBits}, ${bits - 12 - probabilityBits}`
  const worth = parameters.pruning[at]!.toFixed(2)
  return `| ${name} | ${number(counted[at]!)} | ${number(kept[at]!)} | ${worth} | ${widths} | ${errors} |`
}

function sizeRow({built, measured}: Trained): string {
  const cells = [number(built.bytes.length), ...built.kept.map(number)]
  return `| ${[...cells, measured.perplexity.toFixed(1), measured.held.map(percent).join(', ')].join(' | ')} |`
}

function rarest({vocabulary, grams}: Counts): number {
  const last = vocabulary.size - 1
  let count = 0
  for (let at = grams.size - 1; at >= 0 && grams.high[at]! >>> 16 === last; at--) {
    count += grams.count[at]!
  }
  return count
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
