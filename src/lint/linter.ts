import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Language} from '#language'
import type {SourceDocument} from '#format'
import {addMessage, articleOfTree, isFinding} from '#rule'
import type {FindingMessage, Rule, Severity} from '#rule'
import {LineIndex, retextByParagraph} from '#text'
import type {Span} from '#text'
import {arbitrated} from './arbitrate.js'
import {foreignTextFinding} from './foreign.js'
import type {Finding, Place} from './finding.js'
import {fingerprinted} from './fingerprint.js'
import {RuleCrash} from './rule-crash.js'

/** A rule as a configuration sets it; options have passed the rule's schema. */
export interface RuleSetting {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

export interface LinterOptions {
  /** Rules to run; a bare rule runs with its own severity and default options. */
  readonly rules: ReadonlyArray<Rule | RuleSetting>
  /** Handed to every rule as `article.language`. */
  readonly language?: Language
  /** Findings less sure than this are not reported; 0 reports all. */
  readonly minConfidence?: number
  /** Is to run a rule's check, which gives the number of its reports; may take its time. */
  readonly watch?: WatchRule
}

export type WatchRule = (rule: string, check: () => number) => void

export interface Linter {
  /**
   * Findings of one document, in the order of the text.
   * @throws {RuleCrash} when a rule throws; a crash is never a finding.
   */
  lint(document: SourceDocument): Finding[]
  /**
   * Findings of some documents, in their order; what lints one of them may throw is told of that one
   * alone. Each rule reads them all before the next one does: the code of all rules is larger than
   * what a processor has at hand, and is fetched once for them. Some ten thousand words together gain
   * the most; more of them are themselves no longer at hand.
   */
  lintTogether(documents: readonly SourceDocument[]): Array<PromiseSettledResult<Finding[]>>
  /**
   * Findings of one document, with a pause after each rule, so that who waits for the findings can
   * do something else meanwhile, or give up.
   */
  steps(document: SourceDocument): Generator<void, Finding[]>
}

/**
 * Builds the one frozen processor that lints every document: attaching plugins anew for each
 * file costs far more than running them.
 */
export function createLinter({
  rules,
  language,
  minConfidence = 0,
  watch = (_rule, check) => void check(),
}: LinterOptions): Linter {
  const transforms = rules.map((rule) => transformOf(settingOf(rule), watch))
  const frozen = unified().use(retextByParagraph).freeze()
  const read = (document: SourceDocument) => {
    const file = fileOf(document)
    const tree = frozen.parse(file) as Root
    const article = articleOfTree(tree, file, {language, roles: document.roles})
    return {file, tree, foreign: foreignTextFinding(article, document)}
  }
  const surest = (findings: Finding[]) =>
    findings.filter(({confidence}) => confidence >= minConfidence)
  const found = (file: VFile, document: SourceDocument) =>
    arbitrated(surest(findingsOf(file, document)))
  function* steps(document: SourceDocument): Generator<void, Finding[]> {
    const {file, tree, foreign} = read(document)
    if (foreign) return surest([foreign])
    for (const transform of transforms) {
      yield
      transform(tree, file)
    }
    return found(file, document)
  }
  return {
    lint: (document) => lastOf(steps(document)),
    lintTogether: (documents) => abreast(documents.map(steps)),
    steps,
  }
}

/** What a generator returns in the end. */
function lastOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
  }
}

/** Takes one step of each generator before the next step of any, and gives what they return or throw. */
function abreast<Result>(
  generators: ReadonlyArray<Generator<void, Result>>,
): Array<PromiseSettledResult<Result>> {
  const results: Array<PromiseSettledResult<Result>> = []
  let going = [...generators.entries()]
  while (going.length > 0) {
    going = going.filter(([index, steps]) => {
      try {
        const {done, value} = steps.next()
        if (done) results[index] = {status: 'fulfilled', value}
        return !done
      } catch (reason) {
        results[index] = {status: 'rejected', reason}
        return false
      }
    })
  }
  return results
}

/** A rule with its own severity and the defaults of its options, or the setting as it is. */
function settingOf(rule: Rule | RuleSetting): RuleSetting {
  if ('rule' in rule) return rule
  return {rule, severity: rule.severity, options: rule.defaults}
}

function transformOf({rule, severity, options}: RuleSetting, watch: WatchRule) {
  return (tree: Root, file: VFile): void => {
    try {
      const article = articleOfTree(tree, file, {})
      watch(rule.id, () => {
        let count = 0
        for (const report of rule.check(article, options)) {
          addMessage(file, rule, severity, report)
          count++
        }
        return count
      })
    } catch (error) {
      throw new RuleCrash(rule.id, file.path, error)
    }
  }
}

function fileOf(document: SourceDocument): VFile {
  return new VFile({
    value: document.text,
    path: document.path,
    data: {blocks: document.blocks},
  })
}

function findingsOf(file: VFile, document: SourceDocument): Finding[] {
  const messages = file.messages.filter(isFinding)
  if (messages.length === 0) return []
  const lines = new LineIndex(document.source)
  const findings = messages.map((message) => findingOf(message, document, lines))
  // Before any is left out, so that the name of one does not hang on what else is reported.
  return fingerprinted(findings, document.source)
}

function findingOf(
  message: FindingMessage,
  document: SourceDocument,
  lines: LineIndex,
): Omit<Finding, 'fingerprint'> {
  const {category, severity, confidence, fix, evidence} = message.copydesk
  const span = spanOf(message)
  return {
    rule: message.ruleId!,
    category,
    severity,
    confidence,
    reason: message.reason,
    ...(message.note !== undefined && {note: message.note}),
    actual: document.text.slice(span.start, span.end),
    expected: message.expected ?? [],
    fix: document.map.isReplaceable(span) ? fix : 'none',
    evidence: evidence.map(({label, ...place}) => ({
      ...placeInSource(document, lines, place),
      text: document.text.slice(place.start, place.end),
      ...(label !== undefined && {label}),
    })),
    url: message.url!,
    ...placeInSource(document, lines, span),
  }
}

function spanOf({place}: FindingMessage): Span {
  if (!place || !('start' in place)) throw new Error('A finding without a place')
  return {start: place.start.offset!, end: place.end.offset!}
}

function placeInSource(document: SourceDocument, lines: LineIndex, span: Span): Place {
  const inSource = document.map.toSource(span)
  return {
    span: inSource,
    start: lines.pointAt(inSource.start),
    end: lines.pointAt(inSource.end),
  }
}
