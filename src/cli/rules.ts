import {didYouMean, rulesNamed} from '#config'
import {UsageError} from '#engine'
import {aligned, columnWidths, counted, wrapped} from '#report'
import {CATEGORIES} from '#rule'
import type {RuleFacts} from '#rule'
import {ruleFacts} from '#rules'
import {CLEAN} from './exit.js'
import {widthOfOutput, write} from './io.js'
import type {Io} from './io.js'

/** Lists the rules that ids and families name; all where none is named. */
export async function listRules(
  names: readonly string[],
  {format}: {readonly format: string},
  io: Io,
): Promise<number> {
  for (const name of names) assertKnown(name)
  const listed = names.length > 0 ? rulesNamed(ruleFacts, names) : ruleFacts
  const text = format === 'json' ? asJson(listed) : asTable(listed, widthOfOutput(io.stdout))
  await write(io.stdout, text)
  return CLEAN
}

/** The rule of that id. @throws {UsageError} when there is none. */
export function ruleNamed(id: string): RuleFacts {
  const rule = ruleFacts.find((candidate) => candidate.id === id)
  if (rule) return rule
  if (isFamily(id)) {
    throw new UsageError(
      `“${id}” is a family of rules, expected one rule`,
      `Run \`copydesk rules ${id}\` to see those of the family`,
    )
  }
  throw unknownRule(id)
}

function isFamily(name: string): boolean {
  return (CATEGORIES as readonly string[]).includes(name)
}

function assertKnown(name: string): void {
  if (rulesNamed(ruleFacts, [name]).length === 0) throw unknownRule(name)
}

function unknownRule(name: string): UsageError {
  const known = [...ruleFacts.map(({id}) => id), ...CATEGORIES]
  return new UsageError(
    `Unknown rule “${name}”${didYouMean(name, known)}`,
    'Run `copydesk rules` to see every rule',
  )
}

function asTable(listed: readonly RuleFacts[], width: number): string {
  const facts = [
    ['rule', 'family', 'severity', 'repair'],
    ...listed.map(({id, category, severity, recommended, fix}) => [
      id,
      category,
      recommended ? severity : `${severity} (off)`,
      fix === 'none' ? '' : fix,
    ]),
  ]
  const indent = columnWidths(facts).reduce((sum, column) => sum + column + 2, 0)
  const summaries = ['finds', ...listed.map(({summary}) => summary)].map((summary) =>
    wrapped(summary, Math.max(width - indent, 20)),
  )
  const lines = aligned(facts.map((row, at) => [...row, summaries[at]![0]!])).flatMap(
    (line, at) => [line, ...summaries[at]!.slice(1).map((more) => ' '.repeat(indent) + more)],
  )
  return `${lines.join('\n')}\n\n${counted(listed.length, 'rule')}; \`copydesk explain RULE\` prints the page of one\n`
}

function asJson(listed: readonly RuleFacts[]): string {
  const facts = listed.map(
    ({id, category, severity, recommended, fix, confidence, summary, url}) => ({
      id,
      category,
      severity,
      recommended,
      fix,
      confidence,
      summary,
      url,
    }),
  )
  return `${JSON.stringify(facts, undefined, 2)}\n`
}
