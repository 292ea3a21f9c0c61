import nspell from 'nspell'
import {Flag} from '../../src/language/facts.js'

/** What nspell keeps of a loaded dictionary: every form with its hunspell codes. */
interface Loaded {
  readonly data: Readonly<Record<string, readonly string[]>>
  readonly flags: Readonly<Record<string, string>>
}

/**
 * All forms of a hunspell dictionary in lower case, with flags. Left out: possessives (found
 * by their stem), forms with digits (ordinals have a rule) and mixed case (“iPhone”).
 */
export function expandDictionary(
  dictionary: {aff: Uint8Array; dic: Uint8Array},
  variety: number,
): Map<string, number> {
  const aff = Buffer.from(dictionary.aff)
  const dic = Buffer.from(dictionary.dic)
  const {data, flags} = nspell({aff, dic}) as unknown as Loaded
  const words = new Map<string, number>()
  for (const [form, codes] of Object.entries(data)) {
    if (!/^\p{L}[\p{L}']*$/u.test(form) || form.endsWith("'s")) continue
    const kind = kindOf(form, variety)
    if (kind === undefined) continue
    const coarse = codes.includes(flags['NOSUGGEST']!) ? Flag.unsuggested : 0
    const word = form.toLowerCase()
    words.set(word, (words.get(word) ?? 0) | kind | coarse)
  }
  return words
}

function kindOf(form: string, variety: number): number | undefined {
  const lower = form.toLowerCase()
  if (form === lower) return variety
  if (form.length > 1 && form === form.toUpperCase()) return Flag.initialism
  return form.slice(1) === lower.slice(1) ? Flag.name : undefined
}
