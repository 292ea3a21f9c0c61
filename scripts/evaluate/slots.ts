import {join} from 'node:path'
import {loadLanguage} from '#engine'
import {readPlainText} from '#format'
import {createLinter, withEdits} from '#lint'
import type {Finding, Linter} from '#lint'
import {rules} from '#rules'
import {overlaps} from '#text'
import type {Span} from '#text'
import {plantSlot, slotKinds} from '../seed-slots/index.js'
import type {Planted, SlotKind} from '../seed-slots/index.js'
import {cleanArticles} from './articles.js'
import type {CleanArticle} from './articles.js'
import {printMissedSlots, printSlots} from './slots-render.js'

/** What a rule made of one planted fault and of the same copy without it. */
export interface SlotOutcome {
  readonly kind: SlotKind
  readonly planted: Planted
  /** Findings of the rule at the fault. */
  readonly findings: readonly Finding[]
  /** Whether one of the repairs on offer gives the copy without the fault. */
  readonly isRepaired: boolean
  /** Findings of the rule at the true statement. */
  readonly alarms: readonly Finding[]
}

export interface SlotOptions {
  /** 1 is for tuning, the others are for reporting. */
  readonly seeds: readonly number[]
  /** Plant in the first so many articles. */
  readonly articles: number
  /** Only faults that these rules have to find; all unless told. */
  readonly rules: readonly string[]
  /** Show what was missed or not repaired, and alarms. */
  readonly read: boolean
}

/** One fault of each kind in each article of the set, the rule of the kind alone on it. */
export function evaluateSlots(folder: string, options: SlotOptions): void {
  const articles = cleanArticles(join(folder, 'clean-bbc.jsonl.gz')).slice(0, options.articles)
  const kinds = slotKinds.filter(
    ({rule}) => options.rules.length === 0 || options.rules.includes(rule),
  )
  const outcomes = kinds.flatMap((kind) => outcomesOfKind(kind, articles, options.seeds))
  if (options.read) printMissedSlots(outcomes)
  printSlots(outcomes, articles.length, options.seeds)
}

function outcomesOfKind(
  kind: SlotKind,
  articles: readonly CleanArticle[],
  seeds: readonly number[],
): SlotOutcome[] {
  const rule = rules.find(({id}) => id === kind.rule)
  if (!rule) return []
  const linter = createLinter({rules: [rule], language: loadLanguage()})
  return seeds.flatMap((seed) =>
    articles.flatMap((article) => {
      const planted = plantSlot(kind, seed, article)
      return planted ? [outcomeOf(kind, planted, linter)] : []
    }),
  )
}

function outcomeOf(kind: SlotKind, planted: Planted, linter: Linter): SlotOutcome {
  const {text, twin, span} = planted
  const findings = findingsAt(linter, text, span)
  const repairs = findings.flatMap(({span: place, expected}) =>
    expected.map((replacement) => withEdits(text, [{...place, replacement}])),
  )
  const truth = {start: span.start, end: span.end + twin.length - text.length}
  return {
    kind,
    planted,
    findings,
    isRepaired: repairs.includes(twin),
    alarms: findingsAt(linter, twin, truth),
  }
}

function findingsAt(linter: Linter, text: string, place: Span): Finding[] {
  return linter.lint(readPlainText(text, 'planted.txt')).filter(({span}) => overlaps(span, place))
}
