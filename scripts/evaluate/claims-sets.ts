import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {RoleOverride} from '#article'
import {readPlainText} from '#format'
import type {SourceDocument} from '#format'
import type {Span} from '#text'
import {foundIn, pythonStrings} from './python-strings.js'
import {untokenised} from './sentences.js'

/** One piece of display text over a body. */
export interface Claimed {
  readonly id: string
  readonly document: SourceDocument
  /** The display text; it opens the document. */
  readonly claim: Span
}

/** A summary with the places that annotators found unsupported. */
export interface Annotated extends Claimed {
  readonly unsupported: readonly Span[]
}

/** A summary sentence with the votes of annotators on whether the article supports it. */
export interface Voted extends Claimed {
  readonly votes: readonly boolean[]
}

export type Stance = 'agree' | 'discuss' | 'disagree' | 'unrelated'

export interface Staged extends Claimed {
  readonly stance: Stance
  readonly headline: string
}

/**
 * Display text over a body. The body's parts are read as a page's are, or all as paragraphs where
 * a set gives bare text without what a page holds besides.
 */
export function claimOver(
  body: string,
  claim: string,
  {id, role, isBare = false}: {id: string; role: 'headline' | 'dek'; isBare?: boolean},
): Claimed {
  const source = `${claim}\n\n${body}\n`
  const roles: RoleOverride[] = [{role, lines: [1, 1]}]
  if (isBare) roles.push({role: 'paragraph', lines: [3, source.split('\n').length]})
  const document = readPlainText(source, id, roles)
  return {id, document, claim: {start: 0, end: claim.length}}
}

/** The summaries of XSumFaith, each once, as deks over their articles. */
export function annotatedSummaries(folder: string): Annotated[] {
  const rows = rowsOf<{id: string; doc: string; summ: string; annotated_span: string}>(
    folder,
    'claims-xsumfaith-dev',
  )
  const bySummary = new Map<string, Annotated & {unsupported: Span[]}>()
  for (const {id, doc, summ, annotated_span: spans} of rows) {
    const key = `${id} ${summ}`
    const claim = asCopy(summ)
    const known = bySummary.get(key) ?? {
      ...claimOver(doc, claim, {id, role: 'dek', isBare: true}),
      unsupported: [],
    }
    bySummary.set(key, known)
    for (const words of pythonStrings(spans)) {
      const span = foundIn(claim, words)
      if (span) known.unsupported.push(span)
    }
  }
  return [...bySummary.values()]
}

/** Tokens and escapes of the set, written as copy again. */
function asCopy(summary: string): string {
  return untokenised(summary.replaceAll(String.raw`\n`, ' ').replaceAll('\\', ''))
    .replace(/``|''/g, '"')
    .replace(/(\d), (\d{3})\b/g, '$1,$2')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The summary sentences of QAGS on CNN, as deks over their articles. */
export function votedSentences(folder: string): Voted[] {
  const rows = rowsOf<{
    article: string
    summary_sentences: ReadonlyArray<{
      sentence: string
      responses: ReadonlyArray<{response: string}>
    }>
  }>(folder, 'claims-qags-cnn-dev')
  return rows.flatMap(({article, summary_sentences: sentences}, row) =>
    sentences.map(({sentence, responses}, at) => ({
      ...claimOver(article, sentence.trim(), {id: `${row}/${at}`, role: 'dek', isBare: true}),
      votes: responses.map(({response}) => response === 'yes'),
    })),
  )
}

/** The headlines of FNC-1 over the bodies they were paired with. */
export function stagedHeadlines(folder: string): Staged[] {
  const bodies = new Map(
    rowsOf<{id: string; body: string}>(folder, 'claims-fnc1-dev-bodies').map(({id, body}) => [
      id,
      body,
    ]),
  )
  const pairs = rowsOf<{headline: string; body_id: string; stance: Stance}>(
    folder,
    'claims-fnc1-dev-pairs',
  )
  return pairs.map(({headline, body_id: body, stance}, row) => {
    const claim = headline.replace(/\s+/g, ' ').trim()
    return {
      ...claimOver(bodies.get(body)!.trim(), claim, {id: `${row}/${body}`, role: 'headline'}),
      headline: claim,
      stance,
    }
  })
}

function rowsOf<Row>(folder: string, name: string): Row[] {
  return gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}
