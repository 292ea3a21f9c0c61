import type {Random} from '../seed/random.js'
import type {Planted, SlotGround, SlotKind, Statement} from './slot.js'

/** Writes a statement of its kind, another with each call. */
export type Writer = (random: Random) => Statement

/** A kind whose fault is a sentence of ours in an article of the set. */
export function kindOfStatements(name: string, rule: string, writers: readonly Writer[]): SlotKind {
  return {
    name,
    rule,
    plant: (ground) => inserted(ground, ground.random.one(writers)!(ground.random)),
  }
}

/** The statement at the end of a paragraph of the article, or as a paragraph of its own. */
export function inserted({text, random}: SlotGround, {truth, fault}: Statement): Planted {
  const lines = text.trimEnd().split('\n')
  const line = FIRST_BODY_LINE + Math.floor(random.next() * (lines.length - FIRST_BODY_LINE))
  const before = lines.slice(0, line + 1).join('\n')
  const after = lines.slice(line + 1).map((rest) => `\n${rest}`)
  const joint = random.chance(0.5) ? ' ' : '\n'
  const start = before.length + joint.length
  const copyWith = (statement: string) => `${before}${joint}${statement}${after.join('')}\n`
  return {text: copyWith(fault), twin: copyWith(truth), span: {start, end: start + fault.length}}
}

/** Headline and empty line come before. */
const FIRST_BODY_LINE = 2

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1))
}

/** Fills “{name}” in a pattern; the same in truth and fault unless a pair is given. */
export function filled(
  pattern: string,
  slots: Readonly<Record<string, string | readonly [truth: string, fault: string]>>,
): Statement {
  const written = (side: 0 | 1) =>
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name]
      if (value === undefined) throw new Error(`The pattern “${pattern}” has no slot “${name}”`)
      return typeof value === 'string' ? value : value[side]
    })
  return {truth: written(0), fault: written(1)}
}

/** “1,234,567”. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Cardinals to twelve as news writes them in words. */
export function inWords(value: number): string {
  return WORDS[value] ?? String(value)
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
