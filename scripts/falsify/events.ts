import type {Span} from '#text'
import type {Draft, Ground} from './case.js'
import {clausesOf, mannerOf} from './clauses.js'
import {GRAVE_EVENTS} from './event-table.js'
import type {GraveEvent} from './event-table.js'
import {namesIn} from './names.js'

/** States what the body says, and something grave that it does not. */
export function falsifiedEvent({source, random}: Ground): Draft | undefined {
  const clauses = clausesOf(source)
  const names = namesIn(source)
  for (const event of random.shuffled(GRAVE_EVENTS)) {
    if (event.words.test(source.body)) continue
    for (const name of random.shuffled(names)) {
      const own = clauses.find(({text}) => text.startsWith(`${name} `))
      const clause = own ?? random.one(clauses)
      if (!clause) continue
      const isTrue = mannerOf(random).write('', clause.text, '')
      const {role, text, span} = injected(event, name, isTrue.text, random)
      return {
        variant: event.field,
        role,
        isTrue: isTrue.text.replace(/\.$/, ''),
        isFalse: text,
        span,
      }
    }
  }
  return undefined
}

function injected(
  event: GraveEvent,
  name: string,
  statement: string,
  random: Ground['random'],
): {role: Draft['role']; text: string; span: Span} {
  const subject = random.chance(0.3) ? name.slice(name.lastIndexOf(' ') + 1) : name
  if (random.chance(0.35)) {
    const [before, after] = random.one(event.plain)!.split('@')
    const text = before! + subject + after!
    return {role: 'dek', text, span: {start: 0, end: text.length}}
  }
  if (random.chance(0.25)) {
    const noun = random.one(event.nouns)!
    const before = `${statement.replace(/\.$/, '')} after `
    return {role: 'headline', text: before + noun, span: spanAfter(before, noun)}
  }
  const before = `${subject} `
  const predicate = random.one(event.headlinese)!
  return {role: 'headline', text: before + predicate, span: spanAfter(before, predicate)}
}

function spanAfter(before: string, text: string): Span {
  return {start: before.length, end: before.length + text.length}
}
