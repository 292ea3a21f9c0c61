import {MOST_TOGETHER} from '../../dist/src/engine/together.js'

/** Documents, as many at a time as the command line lints together. */
export function lotsOf(documents) {
  const lots = []
  for (let from = 0; from < documents.length; from += MOST_TOGETHER) {
    lots.push(documents.slice(from, from + MOST_TOGETHER))
  }
  return lots
}
