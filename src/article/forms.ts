import {byLexicon} from '#language'
import type {Lexicon} from '#language'
import {ofForms} from '#text'
import type {TextIndex} from '#text'

/** As `ofForms`, of a form and the lexicon of its article. */
export function ofFormsByLexicon<Value extends NonNullable<unknown>>(
  find: (form: string, lexicon: Lexicon) => Value,
): (index: TextIndex, lexicon: Lexicon) => readonly Value[] {
  const valuesOf = byLexicon((lexicon) => ofForms((form) => find(form, lexicon)))
  return (index, lexicon) => valuesOf(lexicon)(index)
}
