import {join} from 'node:path'
import {Article} from '#article'
import {DISPLAY_HEDGES, displayUnitsOf, isHedged} from '#claims'
import {loadLanguage, packageRoot} from '#engine'
import {readPlainText} from '#format'
import {bodySentences} from '#inventory'
import {createLinter} from '#lint'
import type {Finding, Linter} from '#lint'
import type {Rule} from '#rule'
import {rules} from '#rules'
import {indexOfTree, overlaps, parseText} from '#text'
import type {Span} from '#text'
import {falsificationKinds, falsify} from '../falsify/index.js'
import type {Falsification} from '../falsify/index.js'
import {cleanArticles} from './articles.js'
import type {CleanArticle} from './articles.js'
import {printClaimFinding, printCounts, printShare, printTimes} from './claims-render.js'
import {annotatedSummaries, claimOver, stagedHeadlines, votedSentences} from './claims-sets.js'
import type {Claimed, Stance} from './claims-sets.js'
import {hashOf, readVerdicts} from './verdicts.js'

/** The rules that hold display text against the body; those that do not exist are named. */
export const CLAIM_RULES: readonly string[] = [
  'unsupported-number',
  'overstated-number',
  'unsupported-name',
  'unsupported-event',
  'altered-quotation',
  'quotation-missing',
  'disputed-claim',
  'dropped-hedge',
  'overstated-scope',
  'future-as-done',
  'unsupported-superlative',
  'guilt-before-conviction',
  'unsupported-caption',
  'wrong-story',
]

export const CLAIM_SETS = ['clean', 'xsumfaith', 'qags', 'fnc1', 'falsified', 'speed'] as const

export type ClaimSet = (typeof CLAIM_SETS)[number]

export interface ClaimOptions {
  /** Only these rules; every claim rule that is on by default unless told. */
  readonly rules: readonly string[]
  /** Only these sets; all unless told. */
  readonly only: readonly ClaimSet[]
  /** Of the falsifications: below 10 to tune with, from 10 on to report. */
  readonly seed: number
  /** Only the first so many of each set. */
  readonly articles: number
  /** Print every finding with its context. */
  readonly read: boolean
}

interface Run extends ClaimOptions {
  readonly folder: string
  readonly chosen: readonly Rule[]
  readonly linter: Linter
}

/** Measures the claim rules on every set; prints tables. */
export function evaluateClaims(folder: string, options: ClaimOptions): void {
  const chosen = chosenRules(options.rules)
  const missing = CLAIM_RULES.filter((id) => !rules.some((rule) => rule.id === id))
  console.log(`Rules: ${chosen.map(({id}) => id).join(', ') || 'none'}`)
  if (missing.length > 0) console.log(`Not there: ${missing.join(', ')}`)
  console.log('Hints are counted apart; everything else is a finding\n')
  const linter = createLinter({rules: chosen, language: loadLanguage()})
  const run: Run = {...options, folder, chosen, linter}
  for (const set of options.only.length > 0 ? options.only : CLAIM_SETS) measures[set](run)
}

const measures: Readonly<Record<ClaimSet, (run: Run) => void>> = {
  clean: measureClean,
  xsumfaith: measureSummaries,
  qags: measureVotes,
  fnc1: measureStances,
  falsified: measureFalsifications,
  speed: measureSpeed,
}

/** Rules that are off by default run only when they are named. */
function chosenRules(ids: readonly string[]): Rule[] {
  return rules.filter(({id, category, recommended}) =>
    ids.length > 0 ? ids.includes(id) : category === 'claim' && (recommended || isHint(id)),
  )
}

/** A rule of hints is off by default, and is shown all the same, apart. */
function isHint(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.severity === 'hint')
}

function isCounted({severity}: Finding): boolean {
  return severity !== 'hint'
}

/** Findings at the display text. */
function findingsAt({document, claim}: Claimed, linter: Linter): Finding[] {
  return linter.lint(document).filter(({span}) => overlaps(span, claim))
}

function cleanOf({folder, articles}: Run): CleanArticle[] {
  return cleanArticles(join(folder, 'clean-bbc.jsonl.gz')).slice(0, articles)
}

function measureClean(run: Run): void {
  const verdicts = readVerdicts(join(packageRoot(), 'verdicts.tsv'))
  const articles = cleanOf(run)
  const judged = articles.flatMap(({id, text}) =>
    run.linter.lint(readPlainText(text, id)).map((finding) => {
      const hash = hashOf(text, finding.span)
      return {id, text, finding, hash, verdict: verdicts.get(`${id}\t${finding.rule}\t${hash}`)}
    }),
  )
  console.log(`clean-bbc: ${articles.length} headlines with their stories`)
  for (const {id, text, finding, hash, verdict} of judged) {
    const isNew = verdict === undefined && isCounted(finding)
    if (run.read || isNew)
      printClaimFinding(`${id}\t${finding.rule}\t${hash}`, verdict ?? '?', text, finding)
  }
  const rows = [...run.chosen.map(({id}) => id), 'all rules'].map((id) => {
    const own = judged.filter(({finding}) => id === 'all rules' || finding.rule === id)
    const counted = own.filter(({finding}) => isCounted(finding))
    const right = counted.filter(({verdict}) => verdict === 'true').length
    const unread = counted.filter(({verdict}) => verdict === undefined).length
    return [
      id,
      counted.length,
      right,
      unread,
      per100(counted.length - right, articles.length),
      own.length - counted.length,
    ] as const
  })
  printCounts(['rule', 'found', 'right', 'unread', 'false per 100', 'hints'], rows)
}

/** Rules that the goal for recall counts. */
const TELLING = new Set(['unsupported-number', 'unsupported-name', 'unsupported-event'])

function measureSummaries(run: Run): void {
  const summaries = annotatedSummaries(run.folder).slice(0, run.articles)
  const judged = summaries.map((summary) => {
    const findings = findingsAt(summary, run.linter).map((finding) => ({
      finding,
      isRight: summary.unsupported.some((span) => overlaps(span, finding.span)),
    }))
    return {...summary, findings}
  })
  console.log(`claims-xsumfaith-dev: ${summaries.length} summaries, read as deks`)
  if (run.read) {
    for (const {id, document, findings} of judged)
      for (const {finding, isRight} of findings)
        printClaimFinding(
          `${id}\t${finding.rule}`,
          isRight ? 'right' : 'WRONG',
          document.text,
          finding,
        )
  }
  const all = judged.flatMap(({findings}) => findings)
  const rows = [...run.chosen.map(({id}) => id), 'all rules'].map((id) => {
    const own = all.filter(({finding}) => id === 'all rules' || finding.rule === id)
    const counted = own.filter(({finding}) => isCounted(finding))
    const right = counted.filter(({isRight}) => isRight).length
    return [
      id,
      counted.length,
      right,
      ['share', right, counted.length],
      own.length - counted.length,
    ] as const
  })
  printCounts(['rule', 'found', 'right', 'precision (95 %)', 'hints'], rows)
  const told = (wanted: (rule: string) => boolean) =>
    judged.filter(({findings}) =>
      findings.some(({finding, isRight}) => isRight && isCounted(finding) && wanted(finding.rule)),
    ).length
  printShare(
    'with a right finding of number, name or event',
    told((rule) => TELLING.has(rule)),
    summaries.length,
  )
  printShare(
    'with a right finding of any rule',
    told(() => true),
    summaries.length,
  )
  console.log()
}

function measureVotes(run: Run): void {
  const sentences = votedSentences(run.folder).slice(0, run.articles)
  const judged = sentences.map((sentence) => ({
    ...sentence,
    findings: findingsAt(sentence, run.linter),
  }))
  const supported = judged.filter(({votes}) => votes.every((vote) => vote))
  const rejected = judged.filter(({votes}) => votes.every((vote) => !vote))
  console.log(
    `claims-qags-cnn-dev: ${supported.length} sentences that all voters support, ${rejected.length} that all reject, read as deks`,
  )
  for (const [what, group] of [
    ['supported', supported],
    ['rejected', rejected],
  ] as const) {
    if (!run.read) continue
    for (const {id, document, findings} of group)
      for (const finding of findings)
        printClaimFinding(`${id}\t${finding.rule}`, what, document.text, finding)
  }
  const share = (group: typeof judged, id: string) =>
    [
      'share',
      group.filter(({findings}) =>
        findings.some(
          (finding) => isCounted(finding) && (id === 'all rules' || finding.rule === id),
        ),
      ).length,
      group.length,
    ] as const
  const rows = [...run.chosen.map(({id}) => id), 'all rules'].map(
    (id) => [id, share(supported, id), share(rejected, id)] as const,
  )
  printCounts(['rule', 'of supported (95 %)', 'of rejected (95 %)'], rows)
}

const STANCES: readonly Stance[] = ['agree', 'discuss', 'disagree', 'unrelated']
/** A shorter body was cut. */
const FEWEST_SENTENCES = 4

function measureStances(run: Run): void {
  const headlines = stagedHeadlines(run.folder).slice(0, run.articles)
  const judged = headlines.map((headline) => ({
    ...headline,
    findings: findingsAt(headline, run.linter),
    ...standingOf(headline),
  }))
  console.log(
    `claims-fnc1-dev: ${headlines.length} headlines; “without a hedge” has no question mark, quotation marks, speaker or “to” before its verb, and none of ${[...DISPLAY_HEDGES].join(', ')}`,
  )
  if (run.read) {
    for (const {id, stance, document, findings} of judged)
      for (const finding of findings)
        printClaimFinding(`${id}\t${finding.rule}`, stance, document.text, finding)
  }
  const share = (
    stance: Stance,
    among: (item: (typeof judged)[number]) => boolean,
    ids: readonly string[],
  ) => {
    const group = judged.filter((item) => item.stance === stance && among(item))
    const found = group.filter(({findings}) =>
      findings.some((finding) => isCounted(finding) && ids.includes(finding.rule)),
    )
    return ['share', found.length, group.length] as const
  }
  const all = run.chosen.map(({id}) => id)
  const rows = [
    [
      'disputed or dropped hedge, unhedged',
      (item) => item.isUnhedged,
      ['dropped-hedge', 'disputed-claim'],
    ],
    ['dropped-hedge, unhedged', (item) => item.isUnhedged, ['dropped-hedge']],
    ['disputed-claim, unhedged', (item) => item.isUnhedged, ['disputed-claim']],
    ['wrong-story, 4 sentences or more', (item) => item.isWhole, ['wrong-story']],
    ...all.map((id) => [`${id}, all`, () => true, [id]] as const),
  ] satisfies ReadonlyArray<
    readonly [string, (item: (typeof judged)[number]) => boolean, readonly string[]]
  >
  printCounts(
    ['rule', ...STANCES],
    rows.map(([name, among, ids]) => [name, ...STANCES.map((stance) => share(stance, among, ids))]),
  )
}

/** Whether a headline states its claim without a hedge, and whether its story is whole. */
function standingOf({document: {text, blocks, roles}}: Claimed): {
  isUnhedged: boolean
  isWhole: boolean
} {
  const index = indexOfTree(parseText(text, blocks), text)
  const article = new Article(index, {language: loadLanguage(), roles})
  const headline = displayUnitsOf(article).find(({part}) => part.start === 0)
  return {
    isUnhedged: headline !== undefined && !isHedged(headline),
    isWhole: bodySentences(article).length >= FEWEST_SENTENCES,
  }
}

const PER_KIND = 240

function measureFalsifications(run: Run): void {
  const bodies = cleanOf(run).map(({id, text}) => ({
    id,
    body: text.slice(text.indexOf('\n\n') + 2),
  }))
  const made = falsify(bodies, {language: loadLanguage(), seed: run.seed, perKind: PER_KIND})
  const judged = made.map((one) => ({...one, ...outcomeOf(one, run)}))
  console.log(
    `Falsifications of our own, seed ${run.seed} (below 10 to tune with, from 10 on to report)`,
  )
  const rows = falsificationKinds.flatMap((kind) => {
    const own = judged.filter((one) => one.kind === kind)
    const variants = [...new Set(own.map(({variant}) => variant))].sort()
    return [
      [kind, own] as const,
      ...variants.map(
        (variant) => [`  ${variant}`, own.filter((one) => one.variant === variant)] as const,
      ),
    ]
  })
  printCounts(
    ['kind', 'made', 'found (95 %)', 'alarms on the true twins', 'found by'],
    rows.map(([name, own]) => [
      name,
      own.length,
      ['share', own.filter(({found}) => found.length > 0).length, own.length],
      ['share', own.filter(({alarms}) => alarms.length > 0).length, own.length],
      name.startsWith(' ') ? '' : findersOf(own.flatMap(({found}) => found)),
    ]),
  )
  console.log('Alarms on the true twins, by rule:')
  for (const kind of falsificationKinds) {
    const alarms = judged.filter((one) => one.kind === kind).flatMap((one) => one.alarms)
    console.log(`  ${kind}: ${findersOf(alarms) || 'none'}`)
  }
  console.log()
  if (run.read) for (const one of judged) printFalsification(one)
}

interface FalsificationOutcome {
  /** What was found at the falsehood. */
  readonly found: readonly Finding[]
  /** What was found in the true twin. */
  readonly alarms: readonly Finding[]
}

function outcomeOf(one: Falsification, {linter}: Run): FalsificationOutcome {
  const {article: id, role, body} = one
  const lint = (claim: string) =>
    findingsAt(claimOver(body, claim, {id, role, isBare: true}), linter).filter(isCounted)
  return {
    found: lint(one.isFalse).filter(({span}) => overlaps(span, one.span)),
    alarms: lint(one.isTrue),
  }
}

function printFalsification({
  kind,
  variant,
  article,
  role,
  isTrue,
  isFalse,
  span,
  found,
  alarms,
}: Falsification & FalsificationOutcome): void {
  if (found.length > 0 && alarms.length === 0) return
  const marked = marking(isFalse, span)
  console.log(`${kind} (${variant})\t${article}\t${role}\t${found.length > 0 ? 'found' : 'MISSED'}`)
  console.log(`    true:  ${isTrue}`)
  console.log(`    false: ${marked}`)
  for (const finding of alarms)
    console.log(
      `    ALARM on the true one: ${finding.rule} at ${marking(isTrue, finding.span)} — ${finding.note ?? finding.reason}`,
    )
}

function marking(text: string, {start, end}: Span): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
}

function findersOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>()
  for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ')
}

/** Articles that are read first and not timed. */
const WARM_UP = 60

function measureSpeed(run: Run): void {
  const articles = cleanOf(run)
  const language = loadLanguage()
  const options = new Map(run.chosen.map((rule) => [rule, rule.options.parse({})]))
  const timed = (text: string): ReadonlyMap<string, number> => {
    const article = new Article(indexOfTree(parseText(text), text), {language})
    void [article.parts, article.quotations]
    const times = new Map<string, number>()
    for (const rule of run.chosen) {
      const start = process.cpuUsage()
      void [...rule.check(article, options.get(rule)!)]
      const {user, system} = process.cpuUsage(start)
      times.set(rule.id, (user + system) / 1000)
    }
    return times
  }
  for (const {text} of articles.slice(0, WARM_UP)) timed(text)
  printTimes(
    run.chosen.map(({id}) => id),
    articles.map(({text}) => leastOf(Array.from({length: READINGS}, () => timed(text)))),
  )
}

/** Each time reads the article anew; the least is the one that a busy machine disturbed least. */
const READINGS = 3

function leastOf(
  readings: ReadonlyArray<ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> {
  const [first, ...others] = readings
  return new Map(
    [...first!].map(([id, time]) => [
      id,
      others.reduce((least, other) => Math.min(least, other.get(id)!), time),
    ]),
  )
}

function per100(count: number, articles: number): string {
  return ((count / articles) * 100).toFixed(2)
}
