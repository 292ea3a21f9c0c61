import type {KeyPath} from './source.js'

/** The value that the keys lead to, if any. */
export function valueAt(value: unknown, keys: KeyPath): unknown {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}
