import {canBe, CanBe, inflectionsOf, knownBasesOf} from '#language'
import type {Form, Lexicon} from '#language'

/** A base in a form; several where usage is divided. */
export function formOf(base: string, wanted: Form): string[] {
  return inflectionsOf(base)
    .filter(({form}) => form === wanted)
    .map(({text}) => text)
}

/** A verb in another form: where usage is divided, as print has it most. */
export function inForm(verb: string, wanted: Form, lexicon: Lexicon): string {
  const [first = verb, ...others] = knownBasesOf(verb, lexicon)
    .filter((base) => canBe(base, CanBe.base, lexicon))
    .flatMap((base) => formOf(base, wanted))
  return others.reduce(
    (best, text) => (lexicon.frequency(text) > lexicon.frequency(best) ? text : best),
    first,
  )
}
