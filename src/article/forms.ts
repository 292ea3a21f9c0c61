import type {Lexicon} from '#language'
import {ofForms} from '#text'
import type {TextIndex} from '#text'

/** As `ofForms`, of a form and the lexicon of its article. */
export function ofFormsByLexicon<Value extends NonNullable<unknown>>(
  find: (form: string, lexicon: Lexicon) => Value,
): (index: TextIndex, lexicon: Lexicon) => readonly Value[] {
  const byLexicon = new WeakMap<Lexicon, (index: TextIndex) => readonly Value[]>()
  return (index, lexicon) => {
    let own = byLexicon.get(lexicon)
    if (!own) byLexicon.set(lexicon, (own = ofForms((form) => find(form, lexicon))))
    return own(index)
  }
}
